import { printJson } from '../render/json/print-json.js'
import { syncJson } from '../render/json/sync-json.js'
import { renderSyncText } from '../render/terminal/sync.js'
import type { ChangeReport } from '../sync/change.js'
import { countsOf } from '../sync/result.js'
import { undo } from '../sync/undo.js'
import { todayOf } from './diagnose-record.js'
import { loadConfig } from './load-config.js'
import { reconcileRecord } from './reconcile-record.js'
import type { Run } from './run.js'
import { syncSettings } from './settings.js'
import { UserError } from './user-error.js'
import type { World } from './world.js'

export interface UndoRunRequest {
  readonly configPath: string | null
  /** What `--undo-run` was given. */
  readonly run: string
  readonly dryRun: boolean
  readonly format: string
  readonly color: boolean
}

/** Takes back what a run of `sync` created: its issues are closed as not planned. */
export async function undoRun(world: World, { configPath, run, dryRun, format, color }: UndoRunRequest): Promise<Run> {
  const { config, notices } = await loadConfig(world, configPath)
  const { tracker, trackerOf } = await world.connect()
  const me = await tracker.identity()
  if (!me.ok) throw new UserError(me.refusal.message, me.refusal.hint)
  const settings = syncSettings(config)
  // Before anything is closed: whatever cannot be looked at ends the run while nothing has happened.
  const { result } = await reconcileRecord(world, { ...AS_IT_STANDS, configPath })
  const undone = await undo({ home: tracker, of: trackerOf }, { run, me: me.value, settings, dryRun })
  if (undone.changes.length + undone.closedBefore === 0) throw nothingOf(run, undone.notices)
  const gone = new Set(
    undone.changes.flatMap(({ issue, outcome }) => (issue && CLOSED.has(outcome) ? [issue.url] : [])),
  )
  const left = result.items.filter(({ issue }) => issue === null || !gone.has(issue.url))
  const counts = countsOf(undone.changes, left, undone.closedBefore, todayOf(config, world.now))
  const json = syncJson(undone.changes, counts)
  return {
    exit: undone.isWhole && counts.failed + counts.deferred === 0 ? 0 : 2,
    result: format === 'json' ? printJson(json) : renderSyncText(undone.changes, counts, { color, dryRun }),
    notices: [...notices, ...undone.notices],
    summary: null,
    json,
    check: null,
    outputs: counts,
  }
}

const CLOSED: ReadonlySet<ChangeReport['outcome']> = new Set(['done', 'planned'])

/** How the record stands is looked at, and nothing else. */
const AS_IT_STANDS = {
  ...{ dryRun: true, confirm: null, fileAgain: false, since: null, push: null, commit: null, branch: null },
  narrow: null,
} as const

function nothingOf(run: string, [notice = '']: readonly string[]): UserError {
  const hint = 'A run is named by its number on GitHub, or as its own last line says: followthrough sync --undo-run …'
  return new UserError(
    `No issue of ours was created by the run \`${run}\`.`,
    notice === '' ? hint : `${notice} ${hint}`,
  )
}
