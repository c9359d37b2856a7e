import type { Day } from '../calendar/day.js'
import type { Document, UnreadableDocument } from '../postmortem/model.js'
import { reconcile } from '../sync/reconcile.js'
import type { SyncResult } from '../sync/result.js'
import { adoptionNotice } from './adoption-notice.js'
import { todayOf } from './diagnose-record.js'
import { type LoadedConfig, loadConfig } from './load-config.js'
import { permalink } from './pages.js'
import { type Reading, readRecord } from './read-record.js'
import { RENDERING } from './rendering.js'
import { syncSettings } from './settings.js'
import type { Connection, World } from './world.js'

export interface ReconcileRequest {
  readonly configPath: string | null
  readonly dryRun: boolean
  /** The number of closings that a person agreed to. */
  readonly confirm: number | null
  /** Adopts documents dated on or after a day, whatever the configuration says. */
  readonly since: Day | null
  /** The push that woke us: documents that it changed are adopted. */
  readonly push: Push | null
  /** The commit that was checked out, where the runner says so. */
  readonly commit: string | null
}

export interface Push {
  /** Null when the push began the branch: then its last commit counts. */
  readonly before: string | null
  readonly after: string
  readonly branch: string
}

export interface Reconciled {
  readonly loaded: LoadedConfig
  readonly reading: Reading
  readonly connection: Connection
  readonly result: SyncResult
  /** Whole sentences for people, whatever became of the changes. */
  readonly notices: readonly string[]
  /** A document could not be read. */
  readonly unreadable: boolean
}

/** Reads the whole record and all managed issues, whatever woke us, and brings them in step. */
export async function reconcileRecord(world: World, request: ReconcileRequest): Promise<Reconciled> {
  const loaded = await loadConfig(world.files, request.configPath)
  const reading = await readRecord(world.files, loaded, { kind: 'globs', narrow: null })
  const connection = await world.connect()
  const commit = request.push?.after ?? request.commit ?? (await world.history.head()) ?? 'HEAD'
  const documents: readonly Document[] = [...reading.documents, ...reading.unlike]
  const unlike = new Set(reading.unlike.map((document) => document.path))
  const since = request.since ?? loaded.config['action-items'].since
  const settings = { ...syncSettings(loaded.config), since }
  const result = await reconcile(
    {
      documents,
      unlike,
      whole: documents.length > 0,
      settings,
      rendering: RENDERING,
      now: world.now,
      commit,
      permalinkOf: (path, line) => permalink(connection.page, commit, path, line),
      changedByPush: request.push === null ? new Set() : await changedBy(world, connection, request.push),
      appeared: (paths) => world.history.appeared(paths),
      confirmed: request.confirm,
    },
    connection.tracker,
    request.dryRun ? null : () => writerFor(connection, request.push),
  )
  const today = todayOf(loaded.config, world.now)
  const older = settings.since === null ? adoptionNotice(result.items, today) : []
  const unreadable = documents.filter((document) => !document.readable).map(unreadableNotice)
  const notices = [
    ...loaded.notices,
    ...reading.notices,
    ...unreadable,
    ...older,
    ...result.notices,
    ...refusalOf(result),
  ]
  return { loaded, reading, connection, result, notices, unreadable: unreadable.length > 0 }
}

async function changedBy(world: World, { host }: Connection, push: Push): Promise<ReadonlySet<string>> {
  const { before, after } = push
  const fromGit = before === null ? await world.history.changedIn(after) : await world.history.changed(before, after)
  if (fromGit !== null) return pathsOf(fromGit)
  const answer = before === null ? await host.changedIn(after) : await host.compare(before, after)
  return answer.ok ? pathsOf(answer.value.files) : new Set()
}

function pathsOf(files: readonly { readonly path: string }[]): ReadonlySet<string> {
  return new Set(files.map((file) => file.path))
}

/**
 * Nothing is written from a commit that the branch has left behind: a later run has more to say. Only an ancestor of the
 * tip is left behind; a commit that nobody knows goes on.
 */
async function writerFor({ tracker, host }: Connection, push: Push | null) {
  if (push === null) return tracker
  const tip = await host.tip(push.branch)
  if (!tip.ok || tip.value === push.after) return tracker
  const way = await host.compare(push.after, tip.value)
  return way.ok && way.value.status === 'ahead' ? null : tracker
}

function unreadableNotice({ path, line, reason, hint }: UnreadableDocument): string {
  return `${path}:${line} cannot be read, so its issues stay as they are. ${reason} ${hint}`
}

function refusalOf({ refusal }: SyncResult): readonly string[] {
  return refusal === null ? [] : [`${refusal.message} ${refusal.hint}`]
}
