import type { ActionItem } from '../../postmortem/model.js'
import { waysToAdd } from './added-words.js'
import type { Day } from './news.js'
import { placesOf } from './places.js'
import { noNews, type Proposal, refusal, ways } from './proposal.js'
import { filled } from './put-words.js'
import { vacancyIn } from './vacancy.js'

// Words that announce a due date: "Due: next sprint", "(due soon)".
const NAMED = /(?:\bdue(?: date)?|\bdeadline|期限|締切|\bfällig)[*_]*\s?[:：]|[,;(（–—-]\s?due\b(?! to\b)/i

/** Writes a due date in the place of the one that is there, into the column for it, or at the item's end. */
export function dueEdit(text: string, item: ActionItem, due: Day): Proposal {
  if (item.due?.value === due) return noNews
  const { date, cells } = placesOf(item)
  if (date) return ways([{ span: date, text: due }])
  if (!cells && NAMED.test(ownWords(text, item))) return refusal('its due date is written in a way that is no date')
  if (!cells) return ways(...waysToAdd(text, item, `due ${due}`))
  if (!cells.due) return refusal('its table has no column for due dates')
  const cell = vacancyIn(text, cells.due)
  return cell ? ways([filled(text, cell, due)]) : refusal('its cell in the due column holds something else')
}

function ownWords(text: string, item: ActionItem): string {
  return text.slice(item.span.start, placesOf(item).end.start)
}
