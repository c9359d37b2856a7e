import { isCapitalised } from './single-names.js'
import type { Statement, Word } from './statements.js'

/**
 * Where somebody whom the document names nowhere else stands at the beginning of a sentence: `John should have
 * noticed`, `John Doe forgot to …`. The place of the last word of the name, or -1.
 */
export function unknownPersonBefore({ words, text, start }: Statement, verb: number): number {
  if (verb < 1 || verb > 2) return -1
  const name = words.slice(0, verb)
  const isName = name.every((word) => isCapitalised(rawOf(word, text, start)) && !isThing(word.word))
  return isName ? verb - 1 : -1
}

/** `If Ann had looked, she would …`: a name that a pronoun takes up. */
export function isTakenUp({ words, text, start }: Statement, at: number): boolean {
  const word = words[at]
  if (!word || !isCapitalised(rawOf(word, text, start)) || isThing(word.word)) return false
  return words.slice(at + 1).some((other) => other.word === 'she' || other.word === 'he')
}

function rawOf(word: Word, text: string, start: number): string {
  return text.slice(word.start - start, word.end - start)
}

/** Plurals and what is done are no names, and neither are the names of systems. */
function isThing(word: string): boolean {
  return /(?:[^s]s|ing|tion|ment|er|or|ity|ware)$/.test(word) ? !ENDING_LIKE_THINGS.has(word) : THINGS.has(word)
}

const ENDING_LIKE_THINGS = new Set(
  `james chris thomas lucas nicolas charles carlos andreas jonas lars hans heather jennifer peter alexander oliver
  walter taylor tyler parker tanner roger victor hector igor christopher connor trevor javier heather amber esther
  mathias matthias tobias niklas klaus iris agnes doris francis dennis curtis luis jesus tomas elias silas`.split(
    /\s+/,
  ),
)

const THINGS = new Set(
  `the this that these those it its there here what which when where who why how and but or if so as then also all any
  some both each every no nobody none nothing one two three first second later still yet we he she they you i in on at
  for from to of with by after before during since once only just even not an a
  code ci qa dev staging production prod canary gateway proxy cache queue database backend frontend api dns cdn vpn ssl
  tls sdk cli iam ops data traffic service server client software hardware network firewall script test check alert
  alarm page dashboard linter lint build deploy release rollback pipeline workflow template runbook review config
  terraform kubernetes nginx datadog sentry grafana kafka helm docker github gitlab slack google amazon azure aws gcp
  cloudflare fastly akamai vercel netlify heroku stripe mongo mongodb elasticsearch elastic solr consul vault nomad etcd
  envoy istio jenkins argo flux chef puppet ansible python java ruby rust node go linux ubuntu debian windows apple
  facebook meta microsoft oracle twilio splunk opsgenie pagerduty pingdom zabbix nagios sensu haproxy varnish apache
  tomcat rabbitmq zookeeper spark airflow hadoop cassandra vitess mysql sidekiq celery android chrome safari firefox
  cloud hub checkout billing search login auth support management legal sales engineering everyone everybody someone somebody
  anyone anybody customer vendor provider user admin ours theirs mine ideally arguably probably clearly obviously
  apparently unfortunately system application app platform product team infrastructure storage cluster pod host disk
  scheduler controller operator agent worker job cron hook bot daemon library framework compiler`.split(/\s+/),
)
