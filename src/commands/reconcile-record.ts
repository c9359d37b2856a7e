import type { Day } from '../calendar/day.js'
import type { ChangedFile } from '../ports/history.js'
import type { Document, UnreadableDocument } from '../postmortem/model.js'
import { isInShard, type Shard } from '../postmortem/shard.js'
import { type RecentComments, recentComments } from '../sync/asked/recent-comments.js'
import { type Leave, reconcile } from '../sync/reconcile.js'
import type { SyncResult } from '../sync/result.js'
import { adoptionNotice } from './adoption-notice.js'
import { todayOf } from './diagnose-record.js'
import { type LoadedConfig, loadConfig } from './load-config.js'
import { permalink } from './pages.js'
import { type Reading, readRecord } from './read-record.js'
import { RENDERING } from './rendering.js'
import { syncSettings } from './settings.js'
import { UserError } from './user-error.js'
import { type Connection, runOf, type World } from './world.js'

export interface ReconcileRequest {
  readonly configPath: string | null
  readonly dryRun: boolean
  /** The number of closings that a person agreed to. */
  readonly confirm: number | null
  /** Items whose issue was deleted, transferred or hidden are filed again. */
  readonly fileAgain: boolean
  /** Adopts documents dated on or after a day, whatever the configuration says. */
  readonly since: Day | null
  /** The push that woke us: documents that it changed are adopted. */
  readonly push: Push | null
  /** The commit that was checked out, and the default branch, where the runner says so. */
  readonly commit: string | null
  readonly branch: string | null
  /** The input `files`: what is outside is not reported, and nothing is closed for absence. */
  readonly narrow: readonly string[] | null
  /** Of the whole record that is read, only a part is reported. Absent: all of it. */
  readonly shard?: Shard | null
}

export interface Push {
  /** Null when the push began the branch: then its last commit counts. */
  readonly before: string | null
  readonly after: string
  /** It was looked at before: what has no memory is not said again. */
  readonly isRerun: boolean
}

export interface Reconciled {
  readonly loaded: LoadedConfig
  readonly reading: Reading
  readonly connection: Connection
  readonly recent: RecentComments
  /** Paths that the push changed, and the commit whose documents these are. */
  readonly pushed: ReadonlySet<string>
  readonly pushedCommit: string
  readonly result: SyncResult
  /** Whole sentences for people, whatever became of the changes. */
  readonly notices: readonly string[]
  /** One sentence for each document that could not be read. */
  readonly unreadable: readonly string[]
  /** Paths that the input `files` leaves, or that are in the part; null: all. */
  readonly reported: Pick<ReadonlySet<string>, 'has'> | null
  readonly shard: Shard | null
}

/** Reads the whole record and all managed issues, whatever woke us, and brings them in step. */
export async function reconcileRecord(world: World, request: ReconcileRequest): Promise<Reconciled> {
  const loaded = await loadConfig(world, request.configPath)
  const reading = await readRecord(world, loaded, { kind: 'globs', narrow: null })
  const connection = await world.connect()
  const commit = request.push?.after ?? request.commit ?? (await world.history.head()) ?? 'HEAD'
  const documents: readonly Document[] = [...reading.documents, ...reading.unlike]
  const unlike = new Set(reading.unlike.map((document) => document.path))
  const since = request.since ?? loaded.config['action-items'].since
  const settings = { ...syncSettings(loaded.config), since }
  const recent = recentComments(world.now)
  const pushed = request.push === null ? NO_PUSH : await changedBy(world, connection, request.push)
  const result = await reconcile(
    {
      documents,
      unlike,
      whole: documents.length > 0 && request.narrow === null,
      settings,
      rendering: RENDERING,
      now: world.now,
      commit,
      run: runOf(world),
      permalinkOf: (path, line) => permalink(connection.page, commit, path, line),
      changedByPush: pushed.paths,
      appeared: (paths) => world.history.appeared(paths),
      fileAgain: request.fileAgain,
      recent,
      confirmed: request.confirm,
      ...(world.progress ? { progress: world.progress } : {}),
    },
    { home: connection.tracker, of: connection.trackerOf },
    request.dryRun ? null : () => leaveFor(connection, request.push?.after ?? request.commit, request.branch),
  )
  const reported = await reportedBy(world, loaded, request)
  const today = todayOf(loaded.config, world.now)
  const older = settings.since === null ? adoptionNotice(result.items, today) : []
  const unreadable = documents.filter((document) => !document.readable).map(unreadableNotice)
  const notices = [
    ...loaded.notices,
    ...reading.notices,
    ...pushed.notices,
    ...unreadable,
    ...older,
    ...result.notices,
    ...refusalOf(result),
  ]
  const push = { pushed: pushed.paths, pushedCommit: commit }
  const { shard = null } = request
  return { loaded, reading, connection, recent, ...push, result, notices, unreadable, reported, shard }
}

async function reportedBy(
  { files }: World,
  { config }: LoadedConfig,
  { narrow, shard }: ReconcileRequest,
): Promise<Reconciled['reported']> {
  if (shard) return { has: (path) => isInShard(path, shard) }
  return narrow === null ? null : new Set(await files.find(narrow, config.ignore))
}

interface Pushed {
  readonly paths: ReadonlySet<string>
  readonly notices: readonly string[]
}

/** What a push changed. After a forced one the commit before it may be nowhere: then its last commit counts. */
async function changedBy(world: World, { host }: Connection, { before, after }: Push): Promise<Pushed> {
  const fromGit = before === null ? await world.history.changedIn(after) : await world.history.changed(before, after)
  if (fromGit !== null) return { paths: pathsOf(fromGit), notices: [] }
  const answer = before === null ? await host.changedIn(after) : await host.compare(before, after)
  if (answer.ok) return { paths: pathsOf(answer.value.files), notices: [] }
  const last = before !== null && answer.refusal.kind === 'missing' ? await host.changedIn(after) : answer
  if (last.ok) return { paths: pathsOf(last.value.files), notices: [FORCED] }
  throw new UserError(`It is not known what this push changed: ${answer.refusal.message}`, answer.refusal.hint)
}

const NO_PUSH: Pushed = { paths: new Set(), notices: [] }
const FORCED =
  'The commit before this push is gone, as after a forced push: what its last commit changed counts as new.'

/** A file that was only moved is no newer than before. */
function pathsOf(files: readonly ChangedFile[]): ReadonlySet<string> {
  return new Set(files.filter((file) => !file.moved).map((file) => file.path))
}

/**
 * A commit that the branch has left behind adds what its own push brought, and nothing else: a later run has more to say
 * about the rest. Only an ancestor of the tip is left behind; a commit that nobody knows goes on.
 */
async function leaveFor({ host }: Connection, commit: string | null, branch: string | null): Promise<Leave> {
  if (commit === null || branch === null) return { overtaken: false }
  const tip = await host.tip(branch)
  if (!tip.ok || tip.value === commit) return { overtaken: false }
  const way = await host.compare(commit, tip.value)
  return { overtaken: way.ok && way.value.status === 'ahead' }
}

function unreadableNotice({ path, line, reason, hint }: UnreadableDocument): string {
  return `${path}:${line} cannot be read, so its issues stay as they are. ${reason} ${hint}`
}

function refusalOf({ refusal }: SyncResult): readonly string[] {
  return refusal === null ? [] : [`${refusal.message} ${refusal.hint}`]
}
