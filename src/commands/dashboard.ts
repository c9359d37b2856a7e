import type { Day } from '../calendar/day.js'
import { dayOfInstant } from '../calendar/day-of-instant.js'
import { bySeverity } from '../check/by-severity.js'
import type { Targets } from '../dashboard/facts.js'
import { gatherDashboard } from '../dashboard/gather.js'
import type { OutputFolder } from '../ports/output-folder.js'
import type { Document } from '../postmortem/model.js'
import { severityRank } from '../postmortem/severity.js'
import { renderFeed } from '../render/html/feed.js'
import { isOurs } from '../render/html/generator.js'
import { renderPage } from '../render/html/page.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import { todayOf } from './diagnose-record.js'
import { type LoadedConfig, loadConfig } from './load-config.js'
import { readRecord } from './read-record.js'
import { reconcileRecord } from './reconcile-record.js'
import type { Run } from './run.js'
import { checkSettings } from './settings.js'
import { UserError } from './user-error.js'
import { VERSION } from './version.js'
import type { World } from './world.js'

export interface DashboardRequest {
  readonly configPath: string | null
  readonly out: OutputFolder
  /** The folder as it was typed. */
  readonly folder: string
  /** The repository's page, where it is known. */
  readonly page: string | null
  /** Whether there is a token with which to look at issues. */
  readonly canAsk: boolean
}

const PAGE = 'index.html'
const FEED = 'feed.xml'

/** Makes one page and a feed of the whole record. Issues are looked at where that is possible, and none is changed. */
export async function runDashboard(world: World, request: DashboardRequest): Promise<Run> {
  await refuseForeign(request)
  const record =
    request.canAsk && request.page !== null ? await followedRecord(world, request) : await ownRecord(world, request)
  const facts = gatherDashboard({
    now: world.now,
    today: todayOf(record.loaded.config, world.now),
    zone: record.loaded.config.calendar['time-zone'],
    names: record.loaded.config.people.names,
    documents: record.documents,
    tracked: record.tracked,
    appeared: await appearedOn(world, record),
    severities: record.loaded.config.severities,
    targetsOf: (severity) => targetsOf(record.loaded, severity),
    page: request.page,
  })
  const paths = [await write(request, PAGE, renderPage(facts, VERSION)), await write(request, FEED, renderFeed(facts))]
  const unread = facts.counts.unreadable
  const missing =
    unread === 0
      ? []
      : [`${unread} ${unread === 1 ? 'document' : 'documents'} could not be read: \`followthrough check\` says why.`]
  const result = paths.map((path) => `${path}\n`).join('')
  const notices = [...record.notices, ...missing]
  return { exit: 0, result, notices, summary: null, json: null, check: null, outputs: {} }
}

interface Followed {
  readonly loaded: LoadedConfig
  readonly documents: readonly Document[]
  readonly tracked: readonly TrackedItem[] | null
  readonly notices: readonly string[]
}

async function ownRecord(world: World, { configPath, canAsk }: DashboardRequest): Promise<Followed> {
  const loaded = await loadConfig(world, configPath, 'go-on')
  const { documents, notices } = await readRecord(world, loaded, { kind: 'globs', narrow: null })
  const alone = canAsk
    ? 'It is not known which repository this is, so issues are not looked at: use --repo owner/name.'
    : 'There is no token for GitHub, so issues are not looked at: set GITHUB_TOKEN (or GH_TOKEN) for what they know.'
  return { loaded, documents, tracked: null, notices: [...loaded.notices, ...notices, alone] }
}

async function followedRecord(world: World, { configPath }: DashboardRequest): Promise<Followed> {
  const { loaded, reading, result, connection } = await reconcileRecord(world, {
    configPath,
    dryRun: true,
    confirm: null,
    fileAgain: false,
    since: null,
    push: null,
    commit: null,
    branch: null,
    narrow: null,
  })
  const { refusal, blind } = result
  if (blind && refusal !== null) throw new UserError(refusal.message, refusal.hint)
  const isPrivate = await connection.tracker.isPrivate()
  const notices = [...loaded.notices, ...reading.notices, ...(isPrivate.ok && isPrivate.value ? [PRIVATE] : [])]
  return { loaded, documents: reading.documents, tracked: result.items, notices }
}

const PRIVATE =
  'This repository is private: whoever can open the page reads what its postmortems say. Pages of a private repository are public unless your plan and settings say otherwise.'

async function appearedOn({ history }: World, { documents, loaded }: Followed): Promise<ReadonlyMap<string, Day>> {
  const unwritten = documents.filter((document) => document.readable && document.written === null)
  const appeared = await history.appeared(unwritten.map(({ path }) => path))
  return new Map(
    [...appeared].flatMap(([path, instant]) => {
      const day = dayOfInstant(instant, loaded.config.calendar['time-zone'])
      return day === null ? [] : [[path, day] as const]
    }),
  )
}

function targetsOf(loaded: LoadedConfig, severity: string | null): Targets {
  const { severities, targets } = checkSettings(loaded)
  const rank = severity === null ? null : severityRank(severity, severities)
  return {
    detect: bySeverity(targets.detect, rank, severities),
    mitigate: bySeverity(targets.mitigate, rank, severities),
  }
}

/** Before anything is read, so that nobody waits for a refusal. */
async function refuseForeign({ out, folder }: DashboardRequest): Promise<void> {
  for (const name of [PAGE, FEED]) {
    const head = await out.head(name)
    if (head.kind === 'nothing' || (head.kind === 'text' && isOurs(head.text))) continue
    const why = head.kind === 'other' ? head.reason : 'was not written by Followthrough'
    throw new UserError(
      `${folder}/${name} ${why}, so it is not overwritten.`,
      'Name another folder with --out, or move the file away.',
    )
  }
}

async function write({ out, folder }: DashboardRequest, name: string, text: string): Promise<string> {
  const written = await out.write(name, text)
  if (written.ok) return written.path
  throw new UserError(`${folder}/${name} ${written.reason}.`, 'Name a folder with --out in which you may write.')
}
