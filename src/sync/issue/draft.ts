import type { IssueDraft } from '../../ports/tracker.js'
import { digest, setDigest } from '../mark/digest.js'
import type { Mark } from '../mark/mark.js'
import { type PlanContext, unassignableIn } from '../settings.js'
import { titleFor } from '../want/title.js'
import type { WantedItem } from '../want/want.js'
import { blockOf, factsOf } from './block.js'
import { blockBase, blockText, bodyOf } from './body.js'

const MOST_ASSIGNEES = 10

/** The issue of an item that has none yet, in one repository. */
export function draftOf(wanted: WantedItem, repository: string, context: PlanContext): IssueDraft {
  const { settings, rendering } = context
  const unassignable = unassignableIn(context, repository)
  const { action, labels, owners, source } = wanted
  const title = titleFor(wanted, rendering)
  const assignees = owners.logins.filter((login) => !unassignable.has(login.toLowerCase())).slice(0, MOST_ASSIGNEES)
  const due = action.due?.value ?? null
  const priority = action.priority?.value ?? null
  const block = blockOf(wanted, { due, priority, assigned: assignees, ours: assignees, filed: context.today }, context)
  const text = blockText(rendering.issueBlock(block))
  const mark: Mark = {
    key: wanted.key,
    postmortem: wanted.postmortem,
    item: wanted.item,
    path: source.path,
    filed: context.now,
    said: [],
    nudges: [],
    run: context.commit.slice(0, 12),
    base: {
      title: { document: digest(title), issue: digest(title) },
      block: blockBase(factsOf(block), text),
      owners: { document: setDigest(owners.logins), issue: setDigest(assignees), ours: assignees },
      due: { document: due, issue: due, milestone: null },
      priority: { document: priority, issue: priority },
      labels: { document: labels, ours: labels },
      state: { document: wanted.state, issue: 'open', reason: null },
    },
  }
  return { title, body: bodyOf('', text, mark, '\n'), labels: [settings.labels.base, ...labels], assignees }
}
