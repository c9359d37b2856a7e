import type { Postmortem } from '../postmortem/model.js'
import { type SharedPostmortem, shareMessage } from '../render/slack/share.js'
import { asOutcome } from '../report/outcome.js'
import type { ChangeReport } from '../sync/change.js'
import { mayTellDetails } from './may-tell-details.js'
import { permalink } from './pages.js'
import type { Reconciled } from './reconcile-record.js'
import { NOTHING_SHARED, type Shared, type ShareRequest } from './shared.js'
import type { World } from './world.js'

/** Slack has no memory of ours: a workflow that somebody runs again tells it nothing more. */
export async function shareInSlack(
  merged: readonly Postmortem[],
  world: World,
  { loaded, connection, pushedCommit }: Reconciled,
  { isRerun, dryRun }: ShareRequest,
): Promise<Shared> {
  const messenger = world.messenger?.() ?? null
  if (messenger === null) return { changes: [], notices: [WITHOUT_WEBHOOK] }
  if (isRerun) return NOTHING_SHARED
  const details = await mayTellDetails(loaded.config, connection.tracker)
  const changes: ChangeReport[] = []
  for (const postmortem of merged) {
    const url = permalink(connection.page, pushedCommit, postmortem.path, 1)
    const message = shareMessage(slackWords(postmortem, url), { details })
    if (message === null) continue
    const about = { kind: 'comment', key: 'share', title: postmortem.id.value, issue: null } as const
    const because = `the postmortem became final: ${messenger.host} is told`
    const outcome = dryRun ? PLANNED : asOutcome(await messenger.post(message))
    changes.push({ ...about, because, ...outcome })
  }
  return { changes, notices: [] }
}

const PLANNED = { outcome: 'planned', refusal: null } as const
const WITHOUT_WEBHOOK = '`share.on-merge` names slack, and the input `slack-webhook` is not set: nothing is told there.'

function slackWords({ title, id, severity, impact, learnings, text }: Postmortem, url: string): SharedPostmortem {
  return {
    title: title?.value ?? id.value,
    severity: severity?.value ?? null,
    url,
    confidential: false,
    impact: impact === null ? null : text.slice(impact.span.start, impact.span.end),
    learnings: learnings.map((learning) => learning.text),
  }
}
