import type { Issue, IssueDraft, IssuePatch } from '../../ports/tracker.js'
import { grouped } from '../grouped.js'
import { digest } from '../mark/digest.js'
import { mergeState } from '../plan/merge-state.js'
import { statePatch } from '../plan/plan-change.js'
import type { PlanContext } from '../settings.js'
import { type ReadRecord, type RecordMark, readRecord, recordLine } from './record-mark.js'
import type { WantedRecord } from './want-records.js'

/** A parent issue of ours. */
export interface Kept extends ReadRecord {
  readonly issue: Issue
}

/** What is to be done for one postmortem. */
export interface RecordPlan {
  readonly wanted: WantedRecord
  /** Null: there is no parent issue yet. */
  readonly kept: Kept | null
  /** Issues to put below it; none whose parent somebody else chose. */
  readonly toPut: readonly Issue[]
  /** Already below it. */
  readonly below: readonly number[]
}

/** The parent issues among issues with their label; the lowest number of a postmortem stays. */
export function keptAmong(issues: readonly Issue[], ourIds: ReadonlySet<number>) {
  const ours = issues.filter(({ author }) => author !== null && ourIds.has(author.id))
  const found = ours
    .toSorted((a, b) => a.number - b.number)
    .flatMap((issue): readonly Kept[] => {
      const reading = readRecord(issue.body)
      return reading ? [{ ...reading, issue }] : []
    })
  const groups = [...grouped(found, ({ mark }) => mark.postmortem)]
  return {
    kept: new Map(groups.flatMap(([postmortem, [first]]) => (first ? [[postmortem, first] as const] : []))),
    doubled: groups.flatMap(([, [, ...others]]) => others),
  }
}

export function planRecord(wanted: WantedRecord, kept: Kept | null): RecordPlan {
  const put = new Set(kept?.mark.below ?? [])
  const isThere = ({ parent }: Issue) => kept !== null && parent !== null && parent.number === kept.issue.number
  const below = wanted.children.filter((child) => put.has(child.number) || isThere(child)).map(({ number }) => number)
  const toPut = wanted.children.filter(({ number, parent }) => !below.includes(number) && parent === null)
  return { wanted, kept, toPut, below }
}

export function recordDraft(wanted: WantedRecord, label: string, context: PlanContext): IssueDraft {
  const title = titleOf(wanted, context)
  const text = blockOf(wanted, context)
  const mark: RecordMark = {
    postmortem: wanted.postmortem,
    path: wanted.source.path,
    title: { document: digest(title), issue: digest(title) },
    block: blockBase(wanted, text),
    state: { document: 'open', issue: 'open', reason: null },
    below: [],
  }
  return { title, body: `${text}\n${recordLine(mark)}\n`, labels: [label], assignees: [] }
}

/** What has to change on a parent issue below which these numbers stand now; null when nothing has. */
export function recordPatch(
  wanted: WantedRecord,
  { issue, mark, start, end }: Kept,
  below: readonly number[],
  context: PlanContext,
): IssuePatch | null {
  const title = titleOf(wanted, context)
  const isRetitled = digest(title) !== mark.title.document
  const state = mergeState(wanted.state, mark.state, issue)
  const text = blockOf(wanted, context)
  const before = issue.body.slice(0, start)
  const written = before.replaceAll('\r\n', '\n').trimEnd()
  // What people wrote into the block stays: there is nothing in it that they could not read in the postmortem.
  const isIntact = digest(written.slice(-mark.block.length)) === mark.block.text
  const isRewritten = isIntact && mark.block.facts !== factsOf(wanted)
  const next: RecordMark = {
    ...mark,
    path: wanted.source.path,
    title: { document: digest(title), issue: isRetitled ? digest(title) : mark.title.issue },
    block: isRewritten ? blockBase(wanted, text) : mark.block,
    state: state.base,
    below,
  }
  const visible = { ...(isRetitled && title !== issue.title ? { title } : {}), ...statePatch(state, issue) }
  if (Object.keys(visible).length === 0 && !isRewritten && recordLine(next) === recordLine(mark)) return null
  const above = isRewritten ? `${written.slice(0, written.length - mark.block.length)}${text}\n` : before
  return { ...visible, body: `${above}${recordLine(next)}${issue.body.slice(end)}` }
}

function blockBase(wanted: WantedRecord, text: string): RecordMark['block'] {
  return { facts: factsOf(wanted), text: digest(text), length: text.length }
}

/** The place in the history moves with every commit, and the status is no news here. */
function factsOf({ source: { status, ...facts } }: WantedRecord): string {
  return digest(JSON.stringify(facts))
}

function titleOf({ source }: WantedRecord, { rendering }: PlanContext): string {
  return rendering.title(source.title).trim() || rendering.title(source.id).trim()
}

function blockOf({ source, permalink }: WantedRecord, { rendering }: PlanContext): string {
  return rendering.record({ incident: source, permalink }).replaceAll('<!--', '&lt;!--').trimEnd()
}
