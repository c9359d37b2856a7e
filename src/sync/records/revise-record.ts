import type { Issue, IssuePatch } from '../../ports/tracker.js'
import { digest } from '../mark/digest.js'
import type { DocumentState } from '../mark/mark.js'
import { mergeState } from '../plan/merge-state.js'
import type { PlanContext } from '../settings.js'
import type { Kept } from './record.js'
import { recordBlock, recordFacts, recordText, recordTitle } from './record-draft.js'
import { type BelowKey, type RecordMark, recordLine } from './record-mark.js'
import type { WantedRecord } from './want-records.js'

/** What has to change on a parent issue below which these stand now; null when nothing has. */
export function recordPatch(
  wanted: WantedRecord,
  { issue, mark, start, end }: Kept,
  below: readonly BelowKey[],
  context: PlanContext,
): IssuePatch | null {
  const title = recordTitle(wanted, context)
  const isRetitled = digest(title) !== mark.title.document
  const text = recordText(wanted, context)
  const before = issue.body.slice(0, start)
  const written = before.replaceAll('\r\n', '\n').trimEnd()
  // What people wrote into the block stays: there is nothing in it that they could not read in the postmortem.
  const isIntact = digest(written.slice(-mark.block.length)) === mark.block.text
  const isRewritten = isIntact && mark.block.facts !== recordFacts(wanted)
  const state = stateOf(wanted.state ?? mark.state.document, mark, issue)
  const next: RecordMark = {
    postmortem: wanted.postmortem,
    path: wanted.source.path,
    filedBy: mark.filedBy,
    title: { document: digest(title), issue: isRetitled ? digest(title) : mark.title.issue },
    block: isRewritten ? recordBlock(wanted, text) : mark.block,
    state: state.base,
    below,
  }
  const visible = { ...(isRetitled && title !== issue.title ? { title } : {}), ...state.patch }
  if (Object.keys(visible).length === 0 && !isRewritten && recordLine(next) === recordLine(mark)) return null
  const above = isRewritten ? `${written.slice(0, written.length - mark.block.length)}${text}\n` : before
  return { ...visible, body: `${above}${recordLine(next)}${issue.body.slice(end)}` }
}

/** What has to change on a parent issue whose document is gone; null when nothing has. An issue that is opened again opens it too. */
export function gonePatch({ issue, mark, start, end }: Kept, document: 'open' | 'gone'): IssuePatch | null {
  if (document === 'gone' && issue.state === 'closed') return null
  const state = stateOf(document, mark, issue)
  const next = { ...mark, state: state.base }
  if (recordLine(next) === recordLine(mark)) return null
  return { ...state.patch, body: `${issue.body.slice(0, start)}${recordLine(next)}${issue.body.slice(end)}` }
}

/** Closes one of several parent issues, for good. */
export function doublePatch({ issue, mark, start, end }: Kept): IssuePatch {
  const line = recordLine({ ...mark, retired: true })
  const body = `${issue.body.slice(0, start)}${line}${issue.body.slice(end)}`
  return { state: 'closed', stateReason: 'duplicate', body }
}

// GitHub takes a reason only together with a change of state: the one that people gave stays.
function stateOf(document: DocumentState, mark: RecordMark, issue: Issue) {
  const merged = mergeState(document, { ...mark.state, reason: null }, issue)
  const base = { document, issue: merged.value }
  const patch: IssuePatch =
    merged.value === issue.state
      ? {}
      : merged.value === 'open'
        ? { state: 'open', stateReason: 'reopened' }
        : { state: 'closed', stateReason: merged.reason ?? 'completed' }
  return { base, patch }
}
