import type { ActionItem, Postmortem } from '../../postmortem/model.js'
import { placesOf } from './places.js'
import { noNews, type Proposal, refusal, ways } from './proposal.js'
import { filled } from './put-words.js'
import { statusHead } from './status-head.js'
import { type Wanted, wordFor, wordInRows } from './status-words.js'

/** Ticks an item or takes its tick away. What was struck stays struck, and what is proposed is for people to accept. */
export function tickEdit(document: Postmortem, item: ActionItem, wanted: Wanted): Proposal {
  switch (item.state) {
    case 'dropped':
      return refusal('it is struck or will not be done')
    case 'proposed':
      return wanted === 'open' ? noNews : refusal('it is only proposed')
    case 'open':
    case 'done':
      if (item.state === wanted) return noNews
  }
  if (!item.tick) return refusal('there is no box or status column to tick')
  return placesOf(item).cells ? statusEdit(document, item, wanted) : boxEdit(document.text, item.tick.start + 1, wanted)
}

function boxEdit(text: string, at: number, wanted: Wanted): Proposal {
  const isTicked = text[at] !== ' '
  if (isTicked === (wanted === 'done')) return refusal('its words say the state, not its box')
  return ways([{ span: { start: at, end: at + 1 }, text: isTicked ? ' ' : 'x' }])
}

/** Changes the word that says the state; remarks behind it stay. */
function statusEdit(document: Postmortem, item: ActionItem, wanted: Wanted): Proposal {
  const { text } = document
  const cells = placesOf(item).cells
  if (!cells?.status) return refusal('there is no box or status column to tick')
  const { start, end } = cells.status
  const head = statusHead(text.slice(start, end))
  if (!head) return refusal('its status cell says more than a state')
  const own = wordFor(wanted, head.words.replace(/[*_~]/g, ''), cells.statusTitle ?? '')
  const words = [wordInRows(document, cells.head.start, wanted) ?? own, own]
  const span = { start: start + head.at, end: start + head.at + head.words.length }
  const isWhole = span.start === start && span.end === end
  return ways(
    ...words.map((word) => {
      const plain = head.at > 0 ? word.replace(/[*_~]/g, '') : word
      return [isWhole ? filled(text, span, plain) : { span, text: plain }]
    }),
  )
}
