import type { FailOn } from '../check/count.js'
import type { Config } from '../config/config.js'
import { printJson } from '../render/json/print-json.js'
import { syncJson } from '../render/json/sync-json.js'
import { renderSyncSummary } from '../render/markdown/sync.js'
import { renderSyncText } from '../render/terminal/sync.js'
import type { SyncResult } from '../sync/result.js'
import { type AfterPush, afterPush } from './after-push.js'
import { type Reconciled, type ReconcileRequest, reconcileRecord } from './reconcile-record.js'
import { type ExitCode, type Run, worst } from './run.js'
import { runOf, type World } from './world.js'
import { type WrittenBack, writeDocumentsBack } from './write-back/write-back.js'
import { writeBackJson } from './write-back/write-back-json.js'
import { isRefused, pullRequestOf, writeBackSentences } from './write-back/write-back-sentences.js'

export interface SyncRequest extends ReconcileRequest {
  /** Null: the configuration says. */
  readonly writeBack: Config['write-back'] | null
  readonly failOn: FailOn
  readonly format: string
  readonly color: boolean
}

/** Brings issues in step with the action items of all postmortems. */
export async function runSync(world: World, request: SyncRequest): Promise<Run> {
  const reconciled = await reconcileRecord(world, request)
  const { push, dryRun } = request
  const told = push === null ? null : await afterPush(world, reconciled, { ...push, dryRun })
  const changes = [...reconciled.result.changes, ...(told?.changes ?? [])]
  const run = syncRun(
    { ...reconciled, result: { ...reconciled.result, changes } },
    await writtenBack(world, reconciled, request),
    { ...request, run: runOf(world) },
  )
  return told === null ? run : withTold(run, told, request.format)
}

function withTold(run: Run, { notices, changes, heartbeat }: AfterPush, format: string): Run {
  const failed = changes.some(({ outcome }) => outcome === 'failed' || outcome === 'unknown')
  return {
    ...run,
    exit: worst(run.exit, failed ? 2 : 0),
    notices: [...run.notices, ...notices],
    result: heartbeat === null || format === 'json' ? run.result : `${run.result}${heartbeat}\n`,
  }
}

/** A run that the branch has overtaken leaves the documents to the newer one. */
export async function writtenBack(
  world: World,
  reconciled: Reconciled,
  { writeBack, push, commit, branch, dryRun }: SyncRequest,
): Promise<WrittenBack | null> {
  const mode = writeBack ?? reconciled.loaded.config['write-back']
  if (reconciled.result.overtaken) return null
  return writeDocumentsBack(world, reconciled, { mode, commit: push?.after ?? commit, branch, dryRun })
}

/** What a sync leaves behind. */
export function syncRun(
  { result, unreadable, ...reconciled }: Reconciled,
  back: WrittenBack | null,
  request: Pick<SyncRequest, 'failOn' | 'format' | 'color' | 'dryRun'> & { readonly run: string },
): Run {
  const { changes, counts } = result
  const { format, color, dryRun, failOn } = request
  const notices = [...reconciled.notices, ...writeBackSentences(back)]
  const json = { ...syncJson(changes, counts), writeBack: writeBackJson(back) }
  const undo = dryRun || counts.created === 0 ? null : request.run
  const text = () => (result.blind ? '' : renderSyncText(changes, counts, { color, dryRun, undo }))
  return {
    exit: worst(exitOf(result), isRefused(back) ? 2 : 0, unreadable.length > 0 && failOn !== 'never' ? 1 : 0),
    result: format === 'json' ? printJson(json) : text(),
    notices,
    summary: result.blind
      ? null
      : renderSyncSummary(changes, counts, notices, { pullRequest: pullRequestOf(back), undo }),
    json,
    check: null,
    outputs: result.blind ? {} : counts,
  }
}

/** 1: a guard stopped closings; 2: something failed, or a rate limit left work. */
export function exitOf({ counts, guarded, refusal, changes }: SyncResult): ExitCode {
  const isLimited = changes.some((change) => change.outcome === 'deferred' && change.refusal?.kind === 'limited')
  return worst(guarded ? 1 : 0, refusal !== null || counts.failed > 0 || isLimited ? 2 : 0)
}
