import type { Day } from '../../calendar/day.js'
import type { Config } from '../../config/config.js'
import type { ReportFacts } from '../../doctor/facts.js'
import type { Answer, Issue, Person } from '../../ports/tracker.js'
import { findReport } from '../../report/find-report.js'
import { type Filed, heartbeatOf, openSince } from '../../report/heartbeat.js'
import { REPORT_LABEL, reportSettings } from '../settings.js'
import type { Connection } from '../world.js'

/** When the last report was, and since when there is something to report. */
export async function reportFacts(
  { tracker }: Connection,
  config: Config,
  me: Person,
  today: Day,
): Promise<Answer<ReportFacts>> {
  const reports = await tracker.list(REPORT_LABEL)
  if (!reports.ok) return reports
  const managed = await tracker.list(config['action-items'].labels.base)
  if (!managed.ok) return managed
  const ourIds = new Set([me.id, ...config.trust.identities])
  const settings = reportSettings(config)
  const existing = findReport(reports.value, REPORT_LABEL, ourIds)
  const items = managed.value.filter(({ author }) => author !== null && ourIds.has(author.id)).map(filed)
  const facts = {
    beat: heartbeatOf(existing, items, today, settings),
    damaged: existing.kind === 'damaged' ? existing.issue.number : null,
    openSince: openSince(items, settings.calendar.timeZone),
  }
  return { ok: true, value: facts }
}

function filed({ state, repository, number, url, createdAt }: Issue): Filed {
  const issue = { repository, number, url, shown: `#${number}` }
  return { state: state === 'open' ? 'open' : 'done', issue, unfiled: null, filedAt: createdAt }
}
