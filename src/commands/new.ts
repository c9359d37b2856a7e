import type { Day } from '../calendar/day.js'
import { watchedBy } from '../config/watched.js'
import type { Asker } from '../ports/asker.js'
import type { NewFiles } from '../ports/new-files.js'
import { fallbackIds } from '../postmortem/fallback-id.js'
import { consoleText } from '../render/escape/console.js'
import { newJson } from '../render/json/new-json.js'
import { printJson } from '../render/json/print-json.js'
import { renderNew } from '../render/terminal/new.js'
import { newPath } from '../template/place/new-path.js'
import { nextId } from '../template/place/next-id.js'
import { loadConfig } from './load-config.js'
import { authorOf, type KnownAuthor } from './new/author.js'
import { type ChatFile, chatFile } from './new/chat-file.js'
import { created, lookFirst } from './new/create.js'
import { draft } from './new/draft.js'
import { incidentIssue } from './new/incident-issue.js'
import { dayOfIncident, namedDocuments, writtenId } from './new/known.js'
import { templateText } from './new/team-template.js'
import { titleOf } from './new/title.js'
import { wholeFolders } from './new/whole-folders.js'
import type { Run } from './run.js'
import type { World } from './world.js'

export interface NewRequest {
  readonly configPath: string | null
  readonly format: string
  readonly color: boolean
  readonly dryRun: boolean
  /** As typed; null: it has to come from the issue or from a question. */
  readonly title: string | null
  /** `42`, `#42` or `acme/ops#42`. */
  readonly issue: string | null
  readonly timeline: ChatFile | null
  readonly date: Day | null
  /** From the root of the repository; null: beside the others. */
  readonly out: string | null
  readonly author: KnownAuthor
  /** Null where nobody can be asked. */
  readonly asker: Asker | null
  readonly newFiles: NewFiles
  /** A path as the person who runs the command would type it. */
  readonly shownAs: (path: string) => string
}

/** Writes a new postmortem from the team's template, or ours. Nothing that is there is touched. */
export async function runNew(world: World, request: NewRequest): Promise<Run> {
  const loaded = await loadConfig(world, request.configPath, 'go-on')
  const { config } = loaded
  const zone = config.calendar['time-zone']
  const issue = request.issue === null ? null : await incidentIssue(world, request.issue, config)
  const { timeline } = request
  const chat = timeline && { name: timeline.name, messages: await chatFile(world.files, timeline) }
  const template = await templateText(world, config)
  const title = await titleOf(request, issue)
  const date = dayOfIncident({ typed: request.date, issue, chat, zone, now: world.now })
  const isWatched = watchedBy(config)
  const record = await wholeFolders(world, loaded, isWatched)
  const ids = record.flatMap((document) => writtenId(document) ?? [])
  const id = nextId(ids, date.value.slice(0, 4))
  const place = { title: title.value, date: date.value, id: id?.id ?? null, globs: config.postmortems, isWatched }
  const path = request.out ?? newPath({ ...place, documents: namedDocuments(record) })
  await lookFirst(request, path)
  const stem = fallbackIds([...record.map((document) => document.path), path]).get(path) ?? path
  const author = authorOf(request.author, config)
  const made = draft({ loaded, path, stem, template, title, date, id, author, issue, chat })
  if (!request.dryRun) await created(request, path, made.text)
  const json = newJson({ ...made, path: request.shownAs(path), written: !request.dryRun })
  const notices = [...loaded.notices, ...made.notices, ...(isWatched(path) ? [] : [unwatched(request.shownAs(path))])]
  const shown = request.dryRun ? consoleText(made.text) : renderNew(json, { color: request.color })
  const result = request.format === 'json' ? printJson(json) : shown
  return { exit: 0, result, notices, summary: null, json, check: null, outputs: {} }
}

function unwatched(path: string): string {
  return `${path} is not where \`postmortems\` and \`ignore\` in the configuration look: name it in them, or use \`--out\`.`
}
