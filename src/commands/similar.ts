import { type Day, daysBetween } from '../calendar/day.js'
import type { EarlierIncident } from '../history/earlier-incident.js'
import { historyOf } from '../history/history.js'
import { search } from '../history/search.js'
import { nearestTo } from '../history/similar-to.js'
import type { Document, Postmortem } from '../postmortem/model.js'
import { printJson } from '../render/json/print-json.js'
import { similarJson } from '../render/json/similar-json.js'
import { type FoundIncident, renderSimilarText } from '../render/terminal/similar.js'
import { todayOf } from './diagnose-record.js'
import { type LoadedConfig, loadConfig } from './load-config.js'
import { readRecord } from './read-record.js'
import type { Run } from './run.js'
import { UserError } from './user-error.js'
import type { World } from './world.js'

export interface SimilarRequest {
  /** A file, or words. */
  readonly query: string
  readonly configPath: string | null
  readonly format: string
  readonly color: boolean
}

/** Earlier postmortems of the record like a file, or those that speak of some words, with what of them is unfinished. */
export async function runSimilar(world: World, { query, configPath, format, color }: SimilarRequest): Promise<Run> {
  const loaded = await loadConfig(world, configPath, 'go-on')
  const file = await fileNamed(world, loaded, query)
  const record = await readRecord(world, loaded, { kind: 'globs', narrow: null })
  const readable = record.documents.filter((document) => document.readable)
  const earlier = file === null ? search(readable, query) : nearestTo(historyOf(withFile(readable, file)), file)
  const today = todayOf(loaded.config, world.now)
  const found = { query, isFile: file !== null, incidents: earlier.map((incident) => withDelays(incident, today)) }
  const json = similarJson(found)
  const result = format === 'json' ? printJson(json) : renderSimilarText(found, { color })
  const notices = [...loaded.notices, ...record.notices, ...unreadNotice(record.documents)]
  return { exit: 0, result, notices, summary: null, json, check: null, outputs: {} }
}

/** What is written like a path must exist; anything else that is no file is words. */
async function fileNamed(world: World, loaded: LoadedConfig, query: string): Promise<Postmortem | null> {
  const { found, missing } = await world.files.named([query], [])
  if (!found.some(({ how }) => how === 'named')) {
    if (!looksLikePath(query)) return null
    const fault = missing.length > 0 ? 'does not exist' : 'is no file'
    throw new UserError(`${query} ${fault}.`, 'Name a postmortem, or write words without a slash.')
  }
  const { documents } = await readRecord(world, loaded, { kind: 'typed', paths: [query] })
  const [document] = documents
  if (document?.readable) return document
  throw new UserError(
    `${query} cannot be read. ${document?.reason ?? ''}`.trim(),
    document?.hint ?? 'Name another file.',
  )
}

function looksLikePath(query: string): boolean {
  return /\.(?:md|markdown)$/i.test(query) || (query.includes('/') && !query.includes(' '))
}

function withFile(record: readonly Postmortem[], file: Postmortem): readonly Postmortem[] {
  return [...record.filter(({ path }) => path !== file.path), file]
}

function withDelays(incident: EarlierIncident, today: Day): FoundIncident {
  const unfinished = incident.unfinished.map((item) => ({
    ...item,
    daysOverdue: item.due !== null && item.due < today ? daysBetween(item.due, today) : null,
  }))
  return { ...incident, unfinished }
}

function unreadNotice(documents: readonly Document[]): readonly string[] {
  const unread = documents.filter(({ readable }) => !readable).map(({ path }) => path)
  return unread.length === 0 ? [] : [`Not searched, because it cannot be read: ${unread.join(', ')}.`]
}
