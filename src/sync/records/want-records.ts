import type { Issue } from '../../ports/tracker.js'
import type { IssuesAfter } from '../after.js'
import { grouped } from '../grouped.js'
import { keyDigest } from '../mark/digest.js'
import { isSecretIssue } from '../plan/plan-change.js'
import type { Survey } from '../survey.js'
import type { ItemSource } from '../tracked-item.js'
import { byPlace } from '../want/references.js'
import { routeOf } from '../want/route.js'
import { sourceOf, type WantedItem } from '../want/want.js'
import { issueNow, stillOpen } from './still-open.js'

/** A postmortem, as its parent issue should stand. */
export interface WantedRecord {
  /** Digest of the id. */
  readonly postmortem: string
  readonly source: ItemSource
  /** Where a new parent issue belongs, `owner/name`; null for a confidential document that has no place. */
  readonly repository: string | null
  /** Page of the document at the commit. */
  readonly permalink: string
  /** The issues of its items, wherever they are, by number. */
  readonly children: readonly Issue[]
  /** Null: nobody can say, since some of its items could not be read. */
  readonly state: 'open' | 'done' | 'dropped' | null
}

type Found = Pick<Survey, 'wanted' | 'actual' | 'matching' | 'context'>

/** One for each document that can be read. */
export function wantRecords(found: Found, after: IssuesAfter): readonly WantedRecord[] {
  const { wanted, context } = found
  const open = stillOpen(found, after)
  const itemsOf = grouped(wanted.items, ({ postmortem }) => postmortem)
  return wanted.documents.map((document) => {
    const postmortem = keyDigest(document.id.value)
    const source = sourceOf(document)
    const items = itemsOf.get(postmortem) ?? []
    const issues = items.flatMap((item) => issueNow(item, after) ?? [])
    const children = issues.filter((issue) => !source.confidential || isSecretIssue(issue, context))
    const isKnown = !wanted.held.absent.has(postmortem) && items.length === document.actionItems.length
    return {
      postmortem,
      source,
      repository: routeOf(document, context.settings.routing, context.home),
      permalink: context.permalinkOf(document.path, 1),
      children: children.toSorted(byPlace),
      state: (open.get(postmortem) ?? 0) > 0 ? 'open' : isKnown ? endOf(items, after) : null,
    }
  })
}

/** Given up where nothing was done, as its issues are. */
function endOf(items: readonly WantedItem[], { ofItem }: IssuesAfter): 'done' | 'dropped' {
  const isDone = (item: WantedItem) =>
    item.state === 'done' || (item.state === 'open' && ofItem(item)?.stateReason === 'completed')
  return items.some(isDone) ? 'done' : 'dropped'
}
