import { isAscii } from '../postmortem/word-runs.js'

/** How often a text speaks of each kind of failure, by the kind's name. Only English words are known. */
export function failureKindsIn(text: string): ReadonlyMap<string, number> {
  const plain = (isAscii(text) ? text : text.normalize('NFKC')).toLowerCase()
  const words = plain.match(isAscii(plain) ? /[a-z0-9]+/g : WORD) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < words.length; at += 1) {
    if (!FIRST_WORDS.has(words[at] ?? '')) continue
    const kind = PHRASES.get(longest(words, at))
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}

const WORD = /[\p{L}\p{N}]+/gu

function longest(words: readonly string[], at: number): string {
  for (const length of [3, 2]) {
    const phrase = words.slice(at, at + length).join(' ')
    if (PHRASES.has(phrase)) return phrase
  }
  return words[at] ?? ''
}

/** What goes wrong in services, by the words and phrases (up to three words) that speak of it. */
const KINDS: Readonly<Record<string, string>> = {
  'out of memory':
    'oom, oomkill, oomkilled, oomkiller, out of memory, memory leak, memory leaks, memory limit, memory limits, memory usage, memory pressure, memory overload, high memory, more memory, memory exhaustion',
  'CPU used up':
    'cpu usage, cpu exhaustion, cpu saturation, cpu pressure, cpu starvation, cpu spike, cpu spikes, high cpu, cpu bound, cpu limit, cpu limits, cpu utilization',
  'disk full':
    'no space left, disk space, disk full, disk usage, disk pressure, out of disk, enospc, no disk space, inode, inodes',
  'node lost':
    'notready, not ready, nodelost, nodenotready, node failure, node outage, hung node, hung nodes, unhealthy node, unhealthy nodes, bad nodes, node became, node went, nodes went, node died, nodes were down, unresponsive node',
  eviction:
    'evict, evicts, evicted, evicting, eviction, evictions, drain, drained, draining, cordon, cordoned, descheduler',
  certificate: 'certificate, certificates, cert, certs, x509, tls, mtls, ssl, letsencrypt, cert manager',
  credentials:
    'credential, credentials, password, passwords, api key, api keys, access token, access tokens, leaked, private key, secret leaked, secrets leaked, rotate, rotated, rotation',
  deception: 'phish, phishing, phished, impersonated, impersonating, impersonator, social engineering, scam',
  'account taken over':
    'account takeover, compromise, compromised, suspicious login, unfamiliar, unauthorized access, unauthorised access, hijacked',
  'supply chain': 'supply chain, malware, malicious package, malicious packages, typosquat, typosquatting, worm, cve',
  'wrong target':
    'accidental, accidentally, unintentional, unintentionally, by mistake, mistakenly, wrong cluster, wrong environment, wrong context, wrong database, wrong account, wrong server, wrong host, wrong workspace, current context, kube context, kubeconfig, incorrectly targeted',
  deletion:
    'delete, deleted, deleting, deletion, destroy, destroyed, destroys, wiped, dropped table, terraform destroy, detached, detach, detaching',
  upgrade:
    'upgrade, upgraded, upgrades, upgrading, version bump, bumped, new version, newer version, downgrade, downgraded',
  rollback: 'rollback, rolled back, roll back, reverted, revert, reverting, rolling back',
  'wrong configuration':
    'misconfigured, misconfiguration, misconfigurations, configuration change, config change, configuration error, wrong configuration, wrong config, wrong setting, missing setting, wrong value, typo, default value',
  'schema mismatch':
    'schema, schemas, migration, migrations, column, columns, missing table, does not exist, t exist, field name, field names, mismatch',
  billing:
    'billing, budget, invoice, unpaid, subscription canceled, subscription cancelled, out of funds, funds, funding',
  'too many requests':
    'traffic spike, traffic surge, spike in traffic, surge, surges, influx, popular, popularity, thundering herd, load spike, peak load, many users, heavy load, high traffic, increased traffic, flood, flooded, flooding, ddos, overwhelmed, throughput',
  'limit reached':
    'quota, quotas, limit reached, limit was reached, hit the limit, upper limit, hard limit, node limit, pod limit, rate limit, rate limits, rate limited, rate limiting, throttled, throttling, at capacity, cluster full, exhausted, exhausting, exceeded, too many',
  connections:
    'connection pool, connection pools, connection surge, max connections, too many connections, too many clients, connection limit, database connections',
  retries: 'retry storm, retries, retry loop, retrying, retried, infinite loop, crash loop',
  queue: 'queue, queues, queued, backlog, backlogged, enqueue, enqueued, stuck jobs, dead letter',
  DNS: 'dns, coredns, name resolution, route53, external dns, nameserver, resolver',
  'load balancer':
    'load balancer, load balancers, loadbalancer, nodebalancer, alb, albs, nlb, elb, target group, target groups',
  ingress: 'ingress, ingresses, nginx, traefik, haproxy, envoy, reverse proxy, ingress controller',
  network:
    'network partition, packet loss, connectivity, vpc, subnet, subnets, route table, firewall, netns, cni, ip address, ip addresses',
  autoscaling:
    'autoscaler, autoscaling, autoscaled, autoscale, scale up, scaled up, scale down, scaled down, scaling up',
  probe:
    'readiness probe, liveness probe, startup probe, startupprobe, readiness, liveness, health check, health checks, healthcheck, healthchecks',
  webhook: 'webhook, webhooks, admission, admission controller',
  'lost logs':
    'log shipper, logshipper, logs lost, missing logs, fluentd, fluentbit, fluent bit, logstash, no logs, ship logs, shipping logs, shipped',
  monitoring: 'prometheus, grafana, missing metrics, metrics missing, alertmanager, no metrics',
  concurrency:
    'race condition, race conditions, deadlock, deadlocks, deadlocked, concurrency, concurrent, semaphore, mutex, lock contention, locks',
  'stale state': 'cache, caches, cached, caching, stale, out of date, outdated, out of sync',
  'silent failure': 'silent, silently, no error, no errors, swallowed, unnoticed, went unnoticed, undetected',
  'outage of a provider':
    'aws incident, azure outage, provider outage, aws outage, insufficient capacity, insufficient instance capacity, availability zone, support ticket, cloud vendor, cloud provider',
  backup: 'backup, backups, restore, restored, data loss, corrupted, corruption',
}

const PHRASES: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([kind, phrases]) =>
    phrases.split(', ').map((phrase) => [phrase.trim(), kind] as const),
  ),
)
const FIRST_WORDS: ReadonlySet<string> = new Set([...PHRASES.keys()].map((phrase) => phrase.split(' ')[0] ?? ''))
