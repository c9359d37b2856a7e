import type { Day } from '../calendar/day.js'
import { type Found, judgeAlone } from '../check/diagnose.js'
import { onlyTheText } from '../check/rule-context.js'
import type { Override } from '../check/settings.js'
import type { Config } from '../config/config.js'
import type { Told } from '../history/told.js'
import type { Document } from '../postmortem/model.js'
import { datesFor } from './document-dates.js'
import type { LoadedConfig } from './load-config.js'
import { documentOf, type FileToRead } from './read-all.js'
import { isOffEverywhere } from './recurrence.js'
import { checkSettings } from './settings.js'

/** All that judging a document for itself needs, as it can be sent to another thread. */
export interface JudgingJob {
  readonly config: Config
  readonly zoneIsSet: boolean
  readonly overrides: readonly SentOverride[]
  readonly today: Day
  /** By path: the day on which a document was written. */
  readonly written: ReadonlyMap<string, Day>
}

/** The paths that it matches instead of the question: a function cannot be sent. */
type SentOverride = Omit<Override, 'matches'> & { readonly paths: ReadonlySet<string> | null }

export interface JudgedFile {
  readonly document: Document
  /** What the rules found that look at nothing but the document. */
  readonly found: readonly Found[]
  /** What it tells those who look for earlier incidents; null where nobody will. */
  readonly told: Told | null
}

export function judgingJob(
  { config, zoneIsSet, overrides }: LoadedConfig,
  paths: readonly string[],
  today: Day,
  written: ReadonlyMap<string, Day>,
): JudgingJob {
  const sent = overrides.map(({ matches, ...rest }) => ({
    ...rest,
    paths: matches === null ? null : new Set(paths.filter(matches)),
  }))
  return { config, zoneIsSet, overrides: sent, today, written }
}

/** Reads and judges files, in whichever thread. */
export async function beginJudging(job: JudgingJob): Promise<(files: readonly FileToRead[]) => readonly JudgedFile[]> {
  const { config, zoneIsSet, today, written } = job
  const overrides = job.overrides.map(({ paths, ...rest }) => ({
    ...rest,
    matches: paths === null ? null : (path: string) => paths.has(path),
  }))
  const loaded: LoadedConfig = { config, zoneIsSet, overrides, own: [], notices: [] }
  const settings = checkSettings(loaded)
  const facts = { ...onlyTheText(today), ...datesFor(config, written, today) }
  const { toldBy } = isOffEverywhere(config) ? { toldBy: null } : await import('../history/told.js')
  return (files) =>
    files.map((file) => {
      const document = documentOf(file, loaded)
      if (!document.readable) return { document, found: [], told: null }
      return { document, found: judgeAlone(document, settings, facts), told: toldBy?.(document) ?? null }
    })
}
