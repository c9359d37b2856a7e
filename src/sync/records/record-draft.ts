import type { IssueDraft } from '../../ports/tracker.js'
import { digest } from '../mark/digest.js'
import type { PlanContext } from '../settings.js'
import { RECORD_LABEL } from './record-label.js'
import { type RecordMark, recordLine } from './record-mark.js'
import type { WantedRecord } from './want-records.js'

/** The parent issue of a postmortem that has none yet. */
export function recordDraft(wanted: WantedRecord, context: PlanContext): IssueDraft {
  const title = recordTitle(wanted, context)
  const text = recordText(wanted, context)
  const mark: RecordMark = {
    postmortem: wanted.postmortem,
    path: wanted.source.path,
    filedBy: context.run,
    title: { document: digest(title), issue: digest(title) },
    block: recordBlock(wanted, text),
    state: { document: 'open', issue: 'open' },
    below: [],
  }
  return { title, body: `${text}\n${recordLine(mark)}\n`, labels: [RECORD_LABEL.name], assignees: [] }
}

export function recordTitle({ source }: WantedRecord, { rendering }: PlanContext): string {
  return rendering.title(source.title).trim() || rendering.title(source.id).trim()
}

export function recordText({ source, permalink }: WantedRecord, { rendering }: PlanContext): string {
  return rendering.record({ incident: source, permalink }).replaceAll('<!--', '&lt;!--').trimEnd()
}

/** What a mark remembers of the block. */
export function recordBlock(wanted: WantedRecord, text: string): RecordMark['block'] {
  return { facts: recordFacts(wanted), text: digest(text), length: text.length }
}

/** The place in the history moves with every commit, and the status is no news here. */
export function recordFacts({ source: { status, ...facts } }: WantedRecord): string {
  return digest(JSON.stringify(facts))
}
