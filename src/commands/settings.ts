import type { Period } from '../calendar/period.js'
import { parsePeriod, secondsOf } from '../calendar/period.js'
import type { Calendar } from '../calendar/working-days.js'
import type { CheckSettings } from '../check/settings.js'
import { defaultCheckSettings } from '../check/settings.js'
import type { Config, PeriodBySeverity } from '../config/config.js'
import { DEFAULT_CONFIG } from '../config/defaults.js'
import type { ReadingOptions } from '../postmortem/read.js'
import type { ReportSettings } from '../report/settings.js'
import type { SyncSettings } from '../sync/settings.js'
import type { Routing } from '../sync/want/route.js'
import type { LoadedConfig } from './load-config.js'

/** What the parser needs of the configuration. */
export function readingOptions({ config, zoneIsSet }: LoadedConfig, fallbackId: string): ReadingOptions {
  return {
    fallbackId,
    spellings: config.sections.spellings,
    zone: zoneIsSet ? config.calendar['time-zone'] : null,
    severities: config.severities,
    names: config.people.names,
  }
}

/** What the rules need of it. */
export function checkSettings({ config, overrides, own }: LoadedConfig): CheckSettings {
  return {
    ...defaultCheckSettings,
    severities: config.severities,
    sections: config.sections,
    rules: config.rules,
    overrides,
    own,
    targets: { detect: secondsBySeverity(config.targets.detect), mitigate: secondsBySeverity(config.targets.mitigate) },
  }
}

/** Labels of our other issues: neither stands for an action item. */
export const REPORT_LABEL = 'postmortem-report'
export const RECORD_LABEL = 'postmortem-record'

/** What reconciling needs of it. */
export function syncSettings(config: Config): SyncSettings {
  const items = config['action-items']
  return {
    labels: items.labels,
    otherLabels: [REPORT_LABEL, RECORD_LABEL],
    doneWithin: periodsOf(items['done-within']),
    since: items.since,
    limits: config.limits,
    names: config.people.names,
    deciders: new Set(config.people.deciders.map((login) => login.replace(/^@/, '').toLowerCase())),
    snoozeLimit: parsePeriod(config['follow-up']['snooze-limit']) ?? SNOOZE_LIMIT,
    trustedIds: config.trust.identities,
    calendar: calendarOf(config),
    routing: routingOf(config),
    milestone: items.milestone,
    issueType: items['issue-type'],
    parentIssue: items['parent-issue'],
  }
}

const ASSIGN_WITHIN: Period = { amount: 5, unit: 'working-days' }
const CHECK_IN: Period = { amount: 30, unit: 'days' }
const SNOOZE_LIMIT: Period = { amount: 90, unit: 'days' }

function routingOf({ routing }: Config): Routing {
  const { confidential = null, ...services } = routing
  const routes = Object.entries(services).flatMap(([service, to]) => (to === null ? [] : [[service, to] as const]))
  return { services: new Map(routes), confidential }
}

/** What following up needs of it. */
export function reportSettings(config: Config): ReportSettings {
  const followUp = config['follow-up']
  const periodOf = (key: 'before' | 'after' | 'repeat') => parsePeriod(followUp[key]) ?? defaultPeriod(key)
  return {
    title: 'Postmortem follow-up',
    calendar: calendarOf(config),
    followUp: {
      before: periodOf('before'),
      after: periodOf('after'),
      repeat: periodOf('repeat'),
      atMost: followUp['at-most'],
    },
    escalation: config.people.escalation.flatMap(({ after, to }) => {
      const period = parsePeriod(after)
      return period === null ? [] : [{ after: period, to }]
    }),
    assignWithin: parsePeriod(config['action-items']['assign-within']) ?? ASSIGN_WITHIN,
    checkIn: parsePeriod(followUp['check-in']) ?? CHECK_IN,
    nudgeLimit: config.limits.nudge,
    report: followUp.report,
    reportDay: followUp['report-day'],
    severities: config.severities,
    labels: { base: config['action-items'].labels.base, report: REPORT_LABEL },
  }
}

function defaultPeriod(key: 'before' | 'after' | 'repeat'): Period {
  return parsePeriod(DEFAULT_CONFIG['follow-up'][key]) ?? { amount: 1, unit: 'working-days' }
}

function periodsOf(written: Readonly<Record<string, string>>): Readonly<Record<string, Period>> {
  return Object.fromEntries(
    Object.entries(written).flatMap(([name, text]) => {
      const period = parsePeriod(text)
      return period === null ? [] : [[name, period]]
    }),
  )
}

export function calendarOf(config: Config): Calendar {
  return {
    timeZone: config.calendar['time-zone'],
    weekend: config.calendar.weekend,
    holidays: config.calendar.holidays,
  }
}

function secondsBySeverity(periods: PeriodBySeverity): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(periodsOf(periods)).map(([severity, period]) => [severity, secondsOf(period)]),
  )
}
