import type { Review } from '../../check/result.js'
import type { Postmortem } from '../../postmortem/model.js'
import { markdownCode } from '../escape/code.js'
import { markdownLink } from '../escape/link.js'
import { markdownText } from '../escape/markdown.js'
import { counted, listed } from '../terminal/words.js'
import type { DocumentView } from './document-view.js'
import { changesAnything, effectWords, filingPart, filingTable } from './filing.js'
import { hadBefore } from './had-before.js'
import { folded, stacked } from './layout.js'
import { remarksList, remarksTable } from './remarks.js'
import { shortText } from './short.js'
import { timesTable } from './times.js'

/** How much of a document is shown; `full` unless a comment would become too long. */
export type Detail = 'full' | 'brief'

const ROWS: Readonly<Record<Detail, number>> = { full: 50, brief: 10 }

/** Everything about one document: head, checklist, times, remarks, filing, and what is folded. */
export function documentPart(view: DocumentView, review: Review, detail: Detail): string {
  const { document, people, filing } = view
  const pageOf = (line: number) => `${review.pageOf(document.path)}?plain=1#L${line}`
  return stacked([
    headPart(view, review),
    document.readable ? timesTable(document, review.targetsOf(document.severity?.value ?? null)) : '',
    remarksTable(people.shown, pageOf, review.failOn),
    suggestedLine(view),
    hadBefore(view.similar, review),
    filing === null ? '' : filingPart(filing, ROWS[detail], review.createLimit),
    detail === 'full' ? foldedParts(view, pageOf) : leftOut(view),
  ])
}

/** The remarks on one document, without what merging does. */
export function remarksPart(view: DocumentView, review: Review, detail: Detail): string {
  const pageOf = (line: number) => `${review.pageOf(view.document.path)}?plain=1#L${line}`
  return stacked([
    headPart(view, review),
    remarksTable(view.people.shown, pageOf, review.failOn),
    suggestedLine(view),
    hadBefore(view.similar, review),
    detail === 'full' ? foldedParts(view, pageOf) : leftOut(view),
  ])
}

/** For a single document without remarks: the heading has said the rest. */
export function filedPart(view: DocumentView, review: Review, detail: Detail): string {
  const pageOf = (line: number) => `${review.pageOf(view.document.path)}?plain=1#L${line}`
  return stacked([
    suggestedLine(view),
    hadBefore(view.similar, review),
    view.filing === null ? '' : filingTable(view.filing, ROWS[detail]),
    detail === 'full' ? foldedParts(view, pageOf) : leftOut(view),
  ])
}

/** One line, for a comment with too many documents. */
export function documentLine(view: DocumentView, review: Review): string {
  const said = [
    view.blocking > 0 ? `${view.blocking} ${view.blocking === 1 ? 'blocks' : 'block'}` : '',
    view.toDo > view.blocking ? counted(view.toDo - view.blocking, 'remark') : '',
    changesAnything(view.effects) ? effectWords(view.effects) : '',
  ].filter(Boolean)
  return `- ${headOf(view, review)}${said.length > 0 ? `: ${said.join(', ')}` : ''}`
}

const TITLE_SHOWN = 120
const FACT_SHOWN = 40

function headOf({ document, isLeaving }: DocumentView, review: Review): string {
  if (isLeaving) return `**Leaves the record** · ${markdownCode(document.path)}`
  const page = markdownLink(document.path.split('/').at(-1) ?? document.path, review.pageOf(document.path))
  if (!document.readable) return `**Cannot be read** · ${page}`
  const facts = [document.severity?.value, document.status?.value].filter((fact) => fact !== undefined)
  return [titleOf(document), ...facts.map((fact) => shortText(fact, FACT_SHOWN)), page].filter(Boolean).join(' · ')
}

function headPart(view: DocumentView, review: Review): string {
  return [headOf(view, review), checklist(view)].filter(Boolean).join('\n')
}

function titleOf({ title }: Postmortem): string {
  const text = shortText(title?.value ?? '', TITLE_SHOWN)
  return text === '' ? '' : `**${text}**`
}

function checklist({ checklist }: DocumentView): string {
  if (checklist === null || checklist.of === 0) return ''
  const { there, of, missing } = checklist
  if (missing.length === 0) return `**All ${of} parts are there.**`
  return `**${there} of ${of} parts are there.** Still to write: ${listed(missing.map(markdownText))}.`
}

function suggestedLine({ suggested }: DocumentView): string {
  if (suggested === 0) return ''
  return `**${counted(suggested, 'remark')} ${suggested === 1 ? 'stands' : 'stand'} at the lines**, as changes that can be committed with one click.`
}

function foldedParts({ people }: DocumentView, pageOf: (line: number) => string): string {
  return stacked([
    people.folded.length === 0 ? '' : folded(foldedSummary(people.folded), remarksList(people.folded, pageOf)),
    people.known.length === 0
      ? ''
      : folded(
          `${counted(people.known.length, 'remark')} that ${wereThere(people.known)} before`,
          remarksList(people.known, pageOf),
        ),
  ])
}

function foldedSummary(remarks: DocumentView['people']['folded']): string {
  const allSmall = remarks.every(({ severity }) => severity === 'info')
  return counted(remarks.length, allSmall ? 'smaller remark' : 'more remark')
}

function wereThere(remarks: readonly unknown[]): string {
  return remarks.length === 1 ? 'was there' : 'were there'
}

function leftOut({ people }: DocumentView): string {
  const count = people.folded.length + people.known.length
  return count === 0 ? '' : `${counted(count, 'more remark')} ${count === 1 ? 'is' : 'are'} left out here.`
}
