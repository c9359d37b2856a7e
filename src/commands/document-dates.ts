import type { Day } from '../calendar/day.js'
import { dayOfInstant } from '../calendar/day-of-instant.js'
import { addPeriod, parsePeriod } from '../calendar/period.js'
import { bySeverity } from '../check/by-severity.js'
import type { DocumentFacts } from '../check/rule-context.js'
import type { Config } from '../config/config.js'
import type { History } from '../ports/history.js'
import type { Document, Postmortem } from '../postmortem/model.js'
import { severityRank } from '../postmortem/severity.js'
import type { Deadline } from '../rules/rule.js'
import { effectiveDue } from '../sync/want/due.js'
import { calendarOf, syncSettings } from './settings.js'

type Dates = Pick<DocumentFacts, 'writtenOf' | 'writeByOf' | 'deadlineOf'>

/** The days that rules compare with, for documents that were written on the days given. */
export function datesFor(config: Config, written: ReadonlyMap<string, Day>, today: Day): Dates {
  const settings = syncSettings(config)
  // Many items have few priorities.
  const byPriority = new Map<string | null, Deadline | null>()
  const deadlineFor = (priority: string | null) => {
    const { due, note } = effectiveDue(null, priority, today, settings)
    return due && { day: due, because: (note ?? '').replace(': ', ', ') }
  }
  return {
    // Where no day is asked for, it does not matter whether the history was asked.
    writtenOf: (postmortem) =>
      written.size === 0 || writeBy(postmortem, config) === null ? null : (written.get(postmortem.path) ?? null),
    writeByOf: (postmortem) => writeBy(postmortem, config),
    // It counts from filing, and no item is filed before today.
    deadlineOf: ({ priority }) => {
      const name = priority?.value ?? null
      const known = byPriority.get(name)
      if (known !== undefined) return known
      const deadline = deadlineFor(name)
      byPriority.set(name, deadline)
      return deadline
    },
  }
}

/** The days on which files first appeared, as far as it matters to a rule and the history knows. */
export async function whenWritten(
  history: History,
  config: Config,
  documents: readonly Document[],
): Promise<ReadonlyMap<string, Day>> {
  const asked = documents.filter((document) => document.readable && !document.written && writeBy(document, config))
  return whenAppeared(
    history,
    config,
    asked.map(({ path }) => path),
  )
}

/** The same for files whose documents are not read yet. */
export async function whenAppeared(
  history: History,
  config: Config,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Day>> {
  if (paths.length === 0) return new Map()
  const appeared = await history.appeared(paths)
  const days = [...appeared].map(
    ([path, instant]) => [path, dayOfInstant(instant, config.calendar['time-zone'])] as const,
  )
  return new Map(days.flatMap(([path, day]) => (day === null ? [] : [[path, day]])))
}

/** The day on which the incident was over, as far as that is known, else the one on which it began. */
export function dayOver({ times, date }: Postmortem, config: Config): Day | null {
  const over = times.resolved ?? times.mitigated
  return dayOfInstant(over?.value ?? null, config.calendar['time-zone']) ?? date?.value ?? null
}

/** `write-within` counts from the day on which the incident was over. */
export function writeBy(postmortem: Postmortem, config: Config): Day | null {
  const { severity } = postmortem
  const rank = severity ? severityRank(severity.value, config.severities) : null
  const within = bySeverity(config['write-within'], rank, config.severities)
  const period = within === null ? null : parsePeriod(within)
  const from = dayOver(postmortem, config)
  return period && from ? addPeriod(calendarOf(config), from, period) : null
}
