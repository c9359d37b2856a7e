import { createHash } from 'node:crypto'
import { positionAt } from '../../build/src/postmortem/position.js'
import { add, none, sets, value } from './tally.mjs'

export const FACTS = ['sections', 'timeline', 'time', 'items', 'owner', 'due', 'done', 'refs', 'title', 'date']

/** Scores of one document by fact. With `verbose` each difference is printed by its line, never with the text. */
export function scoreDocument(label, document, verbose) {
  const tell = verbose ? (...words) => console.log('   ', ...words) : () => {}
  const line = (span) => positionAt(document.lineStarts, span.start).line
  const ignored = label.sectionsNotScored ?? []
  const kinds = [...new Set(document.sections.map(({ kind }) => kind))].filter((kind) => !ignored.includes(kind))
  const wanted = label.sections.filter((kind) => !ignored.includes(kind))
  tellSets(tell, 'sections', wanted, kinds)
  const entries = matched(
    label.timeline,
    document.timeline.map((entry) => ({ ...entry, line: line(entry.span) })),
  )
  const items = matched(
    label.actionItems,
    document.actionItems.map((item) => ({ ...item, line: line(item.span) })),
  )
  tellMatched(tell, 'timeline', entries)
  tellMatched(tell, 'items', items)
  return {
    sections: sets(wanted, kinds),
    timeline: tallyOf(entries),
    time: sum(entries.pairs.map(([one, entry]) => timeScore(one, entry, tell))),
    items: tallyOf(items),
    owner: sum(
      items.pairs.map(([one, item]) => told(tell, 'owner', one.line, value(ownersOf(one.owner), ownersFound(item)))),
    ),
    due: sum(items.pairs.map(([one, item]) => told(tell, 'due', one.line, dueScore(one.due ?? null, item)))),
    done: sum(items.pairs.map(([one, item]) => told(tell, 'done', one.line, doneScore(one.done ?? null, item)))),
    refs: sum(
      items.pairs.map(([one, item]) =>
        told(
          tell,
          'refs',
          one.line,
          sets(
            one.references ?? [],
            item.references.map((reference) => reference.value),
          ),
        ),
      ),
    ),
    title: told(tell, 'title', 1, titleScore(label.title, document.title?.value ?? null)),
    date: told(tell, 'date', 1, value(label.date ?? null, document.date?.value ?? null)),
  }
}

/** An entry or item is found when the parser has one at the label's line, or where its text stands. */
function matched(labels, found) {
  const left = [...found]
  const pairs = []
  const missed = []
  for (const label of labels) {
    const at = left.findIndex(({ line }) => line === label.line || line === label.textLine)
    if (at >= 0) pairs.push([label, left.splice(at, 1)[0]])
    else if (!label.optional) missed.push(label)
  }
  return { pairs: pairs.filter(([label]) => !label.optional), missed, extra: left }
}

function tallyOf({ pairs, missed, extra }) {
  return { right: pairs.length, extra: extra.length, missed: missed.length }
}

const MINUTE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** To the minute, in the document's own zone, where the label has date and time. */
function timeScore(label, entry, tell) {
  if (!MINUTE.test(label.time ?? '')) return none()
  return told(tell, 'time', label.line, value(label.time, entry.time?.slice(0, 16) ?? null))
}

/** Several owners are one value, whatever parts them. */
function ownersOf(owner) {
  if (owner === null || owner === undefined) return null
  const parts = (Array.isArray(owner) ? owner : owner.split(/[,、]/)).map((one) => one.trim().toLowerCase())
  return parts.sort().join(',')
}

function ownersFound({ owners }) {
  return owners.length === 0 ? null : ownersOf(owners.map((owner) => owner.value))
}

/** A label that is no day, such as two quarters, has nothing to compare with. */
function dueScore(label, { due }) {
  return label !== null && !/^\d{4}-\d{2}-\d{2}$/.test(label) ? none() : value(label, due?.value ?? null)
}

/** An item without a word about its state is open, which is what "the document does not say" means for it. */
function doneScore(label, item) {
  if (label === null) return item.state === 'done' ? value(null, true) : none()
  return value(label, item.state === 'done' || item.state === 'dropped')
}

function titleScore(label, found) {
  if (label === null || label === undefined || !/^[0-9a-f]{64}$/.test(label)) return value(label ?? null, found)
  return value(label, found === null ? null : createHash('sha256').update(found).digest('hex'))
}

function sum(tallies) {
  return tallies.reduce(add, none())
}

function told(tell, fact, line, tally) {
  if (tally.extra + tally.missed > 0) tell(fact, 'differs at line', line)
  return tally
}

function tellMatched(tell, fact, { missed, extra }) {
  if (missed.length > 0) tell(fact, 'missed at lines', missed.map(({ line }) => line).join(', '))
  if (extra.length > 0) tell(fact, 'extra at lines', extra.map(({ line }) => line).join(', '))
}

function tellSets(tell, fact, wanted, found) {
  const missed = wanted.filter((one) => !found.includes(one))
  const extra = found.filter((one) => !wanted.includes(one))
  if (missed.length + extra.length > 0) tell(fact, 'missed', missed.join(', ') || '–', 'extra', extra.join(', ') || '–')
}
