import { findReport } from '../report/find-report.js'
import { heartbeatOf } from '../report/heartbeat.js'
import { heartbeatWords } from '../report/heartbeat-words.js'
import { recentSince } from '../sync/asked/recent-comments.js'
import { todayOf } from './diagnose-record.js'
import type { Reconciled } from './reconcile-record.js'
import { REPORT_LABEL, reportSettings } from './settings.js'
import { shareMerged } from './share.js'
import type { Shared } from './shared.js'
import type { World } from './world.js'

export interface AfterPush extends Shared {
  /** When the last report was; null where there is none. */
  readonly heartbeat: string | null
}

export interface PushRequest {
  readonly before: string | null
  readonly isRerun: boolean
  readonly dryRun: boolean
}

/** What a push tells people beside the sync: new postmortems, and whether the schedule is alive. */
export async function afterPush(world: World, reconciled: Reconciled, request: PushRequest): Promise<AfterPush> {
  const { connection, loaded, result } = reconciled
  if (result.blind || result.overtaken || result.me === null) return { changes: [], notices: [], heartbeat: null }
  const ourIds = new Set([result.me.id, ...loaded.config.trust.identities])
  const shared = await shareMerged(world, reconciled, { ...request, ourIds })
  const settings = reportSettings(loaded.config)
  const isAsked = settings.report !== 'off' && isWorthAsking(reconciled, world.now)
  const listed = isAsked ? await connection.tracker.list(REPORT_LABEL) : null
  const existing = listed?.ok ? findReport(listed.value, REPORT_LABEL, ourIds) : null
  const beat = existing && heartbeatOf(existing, result.items, todayOf(loaded.config, world.now), settings)
  if (!beat) return { ...shared, heartbeat: null }
  const { last, missing, mend } = heartbeatWords(beat)
  const notices = missing === null ? [] : [`${last} ${missing} ${mend}`]
  return { ...shared, notices: [...shared.notices, ...notices], heartbeat: last }
}

// A push that changes nothing has a budget of requests: where it has read new comments, people are at work on the issues,
// and the report can wait for the next push.
function isWorthAsking({ result }: Reconciled, now: string): boolean {
  const since = recentSince(now)
  const areTouched = result.items.some(({ comments, updatedAt }) => comments > 0 && (updatedAt ?? '') >= since)
  return result.changes.length > 0 || !areTouched
}
