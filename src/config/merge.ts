import { type Day, isDay } from '../calendar/day.js'
import type { Config, PeriodBySeverity, RuleSetting, SectionsConfig } from './config.js'
import { DEFAULT_CONFIG } from './defaults.js'
import { ownRulesIn } from './own-rules.js'
import { record } from './record.js'
import type { FileConfig } from './schema.js'
import { sectionChoiceOf } from './section-choice.js'
import { withoutAt } from './shapes.js'

/**
 * The file over the defaults, key by key; lists replace, `null` in a map of periods removes.
 * Default keys named after a severity count by its rank in the team's own scale.
 */
export function merge(file: FileConfig): Config {
  const base = DEFAULT_CONFIG
  const severities = file.severities ?? base.severities
  const bySeverity = <T>(map: Readonly<Record<string, T>>) => byRank(map, severities)
  const items = base['action-items']
  return {
    extends: [],
    postmortems: file.postmortems ?? base.postmortems,
    ignore: file.ignore ?? base.ignore,
    template: file.template ?? base.template,
    severities,
    sections: sectionsOf(file.sections ?? {}, severities),
    rules: rulesOf(file.rules ?? {}),
    'own-rules': ownRulesIn(file['own-rules'] ?? {}),
    overrides: (file.overrides ?? []).map(({ paths = null, severities: only = null, rules }) => ({
      paths,
      severities: only,
      rules: rulesOf(rules),
    })),
    targets: {
      detect: periods(bySeverity(base.targets.detect), file.targets?.detect),
      mitigate: periods(bySeverity(base.targets.mitigate), file.targets?.mitigate),
    },
    triggers: over({ ...base.triggers, severity: ranked(base.triggers.severity, severities) }, file.triggers),
    'write-within': periods(bySeverity(base['write-within']), file['write-within']),
    'action-items': {
      ...over(items, file['action-items']),
      since: dayOf(file['action-items']?.since),
      'done-within': periods(items['done-within'], file['action-items']?.['done-within']),
      labels: over(items.labels, file['action-items']?.labels),
    },
    people: peopleOf(file.people),
    calendar: { ...over(base.calendar, file.calendar), holidays: [file.calendar?.holidays ?? []].flat().filter(isDay) },
    'follow-up': over(base['follow-up'], file['follow-up']),
    incidents: over(base.incidents, file.incidents),
    routing: record(Object.entries(file.routing ?? {})),
    'write-back': file['write-back'] || 'off',
    limits: over(base.limits, file.limits),
    trust: over(base.trust, file.trust),
    share: { ...over(base.share, file.share), 'on-merge': (file.share?.['on-merge'] ?? []).map(withoutAt) },
  }
}

function rulesOf(rules: NonNullable<FileConfig['rules']>): Readonly<Record<string, RuleSetting>> {
  return record(Object.entries(rules).map(([id, written]) => [id, settingOf(written)] as const))
}

type Written<T> = { readonly [K in keyof T]?: unknown }

/** Keys that the file leaves out keep their default. */
function over<T extends object, F extends Written<T>>(base: T, file: F | undefined): T {
  const written = Object.entries(file ?? {}).filter(([, value]) => value !== undefined)
  return { ...base, ...Object.fromEntries(written) }
}

function periods(base: PeriodBySeverity, file: Readonly<Record<string, string | null>> | undefined): PeriodBySeverity {
  const all = new Map<string, string | null>([...Object.entries(base), ...Object.entries(file ?? {})])
  return record([...all].flatMap(([key, period]) => (period === null ? [] : [[key, period] as const])))
}

function byRank<T>(map: Readonly<Record<string, T>>, severities: readonly string[]): Readonly<Record<string, T>> {
  return record(
    Object.entries(map).flatMap(([name, value]) => {
      const own = severities[DEFAULT_CONFIG.severities.indexOf(name)]
      return own === undefined ? [] : [[own, value] as const]
    }),
  )
}

function ranked(name: string, severities: readonly string[]): string {
  return severities[DEFAULT_CONFIG.severities.indexOf(name)] ?? severities.at(-1) ?? name
}

function sectionsOf(file: NonNullable<FileConfig['sections']>, severities: readonly string[]): SectionsConfig {
  const base = DEFAULT_CONFIG.sections
  const { required, spellings, ...own } = file
  const written = Object.entries(own).map(([name, kinds]) => [name, kinds.map(sectionChoiceOf)] as const)
  return {
    required: required?.map(sectionChoiceOf) ?? base.required,
    bySeverity: record([...Object.entries(byRank(base.bySeverity, severities)), ...written]),
    spellings: record(Object.entries(spellings ?? {}).map(([heading, kind]) => [heading.toLowerCase(), kind] as const)),
  }
}

function settingOf(written: NonNullable<FileConfig['rules']>[string]): RuleSetting {
  if (typeof written === 'string') return { severity: written, 'enforce-from': null, options: record([]) }
  const { severity, 'enforce-from': from, ...options } = written
  return { severity: severity ?? null, 'enforce-from': dayOf(from), options: record(Object.entries(options)) }
}

function peopleOf(file: FileConfig['people']): Config['people'] {
  const base = DEFAULT_CONFIG.people
  return {
    names: record(Object.entries(file?.names ?? {}).map(([name, login]) => [name, withoutAt(login)] as const)),
    deciders: file?.deciders?.map(withoutAt) ?? base.deciders,
    escalation: file?.escalation?.map(({ after, to }) => ({ after, to: withoutAt(to) })) ?? base.escalation,
  }
}

function dayOf(written: string | null | undefined): Day | null {
  return written && isDay(written) ? written : null
}
