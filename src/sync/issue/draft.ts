import type { IssueDraft, Milestone } from '../../ports/tracker.js'
import { NOTHING_ASKED } from '../asked/asked.js'
import { digest, setDigest } from '../mark/digest.js'
import type { Mark } from '../mark/mark.js'
import { milestoneDay } from '../plan/milestone-day.js'
import { type PlanContext, unassignableIn } from '../settings.js'
import { titleFor } from '../want/title.js'
import type { WantedItem } from '../want/want.js'
import { blockOf, factsOf } from './block.js'
import { blockBase, blockText, bodyOf } from './body.js'
import { type Leaving, leftBlock, leftItem, leftTitle, unassignableBut } from './leaving.js'

const MOST_ASSIGNEES = 10

/** What the repository gives to each new issue. */
export interface DraftExtras {
  readonly milestone: Milestone | null
  readonly type: string | null
}

/** The issue of an item that has none yet, in one repository. */
export function draftOf(
  item: WantedItem,
  repository: string,
  context: PlanContext,
  leaving: Leaving = null,
  extras: DraftExtras = { milestone: null, type: null },
): IssueDraft {
  const { settings, rendering } = context
  const wanted = leftItem(item, leaving)
  const { action, labels, owners, source } = wanted
  const milestone = leaving === 'milestone' ? null : extras.milestone
  const type = leaving === 'type' ? null : extras.type
  const unassignable = unassignableBut(wanted, unassignableIn(context, repository), leaving)
  const full = titleFor(wanted, rendering)
  const title = leftTitle(full, leaving)
  const assignees = owners.logins.filter((login) => !unassignable.has(login.toLowerCase())).slice(0, MOST_ASSIGNEES)
  const apart = owners.logins.filter((login) => !assignees.includes(login))
  const due = action.due?.value ?? null
  const priority = action.priority?.value ?? null
  const block = blockOf(
    wanted,
    { due, priority, assigned: assignees, apart, filed: context.today, asked: NOTHING_ASKED },
    context,
  )
  const text = blockText(rendering.issueBlock(leftBlock(block, leaving)))
  const mark: Mark = {
    key: wanted.key,
    postmortem: wanted.postmortem,
    item: wanted.item,
    path: source.path,
    filed: context.now,
    filedBy: context.run,
    said: [],
    nudges: [],
    asked: NOTHING_ASKED,
    run: context.commit.slice(0, 12),
    base: {
      title: { document: digest(full), issue: digest(title), words: '' },
      block: blockBase(factsOf(block), text),
      owners: { document: setDigest(owners.logins), issue: setDigest(assignees), ours: assignees, apart },
      due: { document: due, issue: due, milestone: milestoneDay(milestone) },
      priority: { document: priority, issue: priority },
      labels: { document: labels, ours: labels },
      state: { document: wanted.state, issue: 'open', reason: null },
    },
  }
  return {
    title,
    body: bodyOf('', text, mark, '\n'),
    labels: [settings.labels.base, ...labels],
    assignees,
    ...(milestone === null ? {} : { milestone: milestone.number }),
    ...(type === null ? {} : { type }),
  }
}
