import type { Config } from '../../config/config.js'
import type { Issue } from '../../ports/tracker.js'
import { cut } from '../../render/escape/cut.js'
import { fileText } from '../../render/escape/file-text.js'
import { linkTarget } from '../../render/escape/link.js'
import { plainLine } from '../../render/escape/plain.js'
import { rankOfLabels } from '../../report/missing.js'
import { UserError } from '../user-error.js'
import type { World } from '../world.js'

/** What an issue that stands for an incident tells its postmortem. */
export interface IncidentIssue {
  /** `#42`, or with its repository where that is another one. */
  readonly name: string
  readonly title: string
  /** On the team's scale; null where no label is on it. */
  readonly severity: string | null
  readonly services: readonly string[]
  readonly opened: string
  readonly closed: string | null
  /** Markdown: its line under the references. */
  readonly reference: string
}

const TYPED = /^(?:([A-Za-z0-9._-]{1,100}\/[A-Za-z0-9._-]{1,100}))?#?([1-9]\d{0,8})$/
export const TITLE_LIMIT = 200

/** The issue named by `42`, `#42` or `acme/ops#42`; nothing is written to it. */
export async function incidentIssue(world: World, typed: string, config: Config): Promise<IncidentIssue> {
  const found = TYPED.exec(typed.trim())
  if (!found || (found[1] !== undefined && !typed.includes('#'))) {
    throw new UserError('`--from-issue` names no issue.', 'Write its number, such as 42, or `owner/repo#42`.')
  }
  const { tracker, trackerOf } = await world.connect()
  const from = found[1] === undefined ? tracker : trackerOf(found[1])
  const read = await from.read(Number(found[2]))
  if (!read.ok) throw new UserError(`Issue ${typed.trim()} was not read. ${read.refusal.message}`, read.refusal.hint)
  if (/\/pull\/\d+$/.test(read.value.url)) {
    throw new UserError(`${typed.trim()} is a pull request.`, 'Name the issue that stands for the incident.')
  }
  const isHome = from.repository.toLowerCase() === tracker.repository.toLowerCase()
  return factsOf(read.value, isHome ? '' : from.repository, config)
}

function factsOf(issue: Issue, elsewhere: string, { severities }: Config): IncidentIssue {
  const rank = rankOfLabels(issue.labels, severities)
  const title = cut(plainLine(issue.title), TITLE_LIMIT)
  const name = `${elsewhere}#${issue.number}`
  return {
    name,
    title,
    severity: rank === null ? null : (severities[rank] ?? null),
    services: servicesIn(issue.labels),
    opened: issue.createdAt,
    closed: issue.closedAt,
    reference: referenceTo(issue, `issue ${name}: ${title}`),
  }
}

/** By this line the report finds that the incident has a postmortem. */
function referenceTo({ url, repository, number }: Issue, words: string): string {
  const target = linkTarget(url)
  return target === null ? `- Incident: ${repository}#${number}` : `- Incident: [${fileText(words)}](${target})`
}

/** `service: checkout`, `service/checkout`. */
function servicesIn(labels: readonly string[]): readonly string[] {
  const names = labels.map((label) => plainLine(/^services?\s*[:/=]\s*(.{1,60})$/i.exec(label)?.[1] ?? ''))
  return [...new Set(names.filter((name) => name !== ''))]
}

/** Comments for times that an issue bears on without telling them: it is opened when somebody files it. */
export function hintsOf({ name, opened, closed }: IncidentIssue): Readonly<Record<string, string>> {
  const hints = { detected: `issue ${name} was opened at ${opened}, when somebody filed it: was it noticed then?` }
  return closed === null
    ? hints
    : { ...hints, resolved: `issue ${name} was closed at ${closed}: was everything cleaned up then?` }
}
