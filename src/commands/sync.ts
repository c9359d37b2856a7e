import type { FailOn } from '../check/count.js'
import { printJson } from '../render/json/print-json.js'
import { syncJson } from '../render/json/sync-json.js'
import { renderSyncSummary } from '../render/markdown/sync.js'
import { renderSyncText } from '../render/terminal/sync.js'
import type { SyncResult } from '../sync/result.js'
import { type Reconciled, type ReconcileRequest, reconcileRecord } from './reconcile-record.js'
import { type ExitCode, type Run, worst } from './run.js'
import type { World } from './world.js'

export interface SyncRequest extends ReconcileRequest {
  readonly failOn: FailOn
  readonly format: string
  readonly color: boolean
}

/** Brings issues in step with the action items of all postmortems. */
export async function runSync(world: World, request: SyncRequest): Promise<Run> {
  return syncRun(await reconcileRecord(world, request), request)
}

/** What a sync leaves behind. */
export function syncRun(
  { result, notices, unreadable }: Reconciled,
  request: Pick<SyncRequest, 'failOn' | 'format' | 'color' | 'dryRun'>,
): Run {
  const { changes, counts } = result
  const { format, color, dryRun, failOn } = request
  const text = () => (result.blind ? '' : renderSyncText(changes, counts, { color, dryRun }))
  return {
    exit: worst(exitOf(result), unreadable.length > 0 && failOn !== 'never' ? 1 : 0),
    result: format === 'json' ? printJson(syncJson(changes, counts)) : text(),
    notices,
    summary: result.blind ? null : renderSyncSummary(changes, counts, notices),
    json: syncJson(changes, counts),
    check: null,
    outputs: result.blind ? {} : counts,
  }
}

/** 1: a guard stopped closings; 2: something failed, or a rate limit left work. */
export function exitOf({ counts, guarded, refusal, changes }: SyncResult): ExitCode {
  const isLimited = changes.some((change) => change.outcome === 'deferred' && change.refusal?.kind === 'limited')
  return worst(guarded ? 1 : 0, refusal !== null || counts.failed > 0 || isLimited ? 2 : 0)
}
