import type { Span } from '../../postmortem/fact.js'
import type { ActionItem } from '../../postmortem/model.js'
import { endOfWords } from './places.js'
import { vacancyIn } from './vacancy.js'

const LABEL =
  /(?:\bowners?|\bassignees?|\bassigned to|\bdri|\bresponsible|担当者?|\bverantwortlich|\bresponsable)[*_]*\s?[:：][*_]*/gi
const VALUE = /[^\n,;|()（）。、]*?(?=$|[\n,;|()（）。、]|\.\s|\.$|\s[-–—]\s)/y

/** The place behind a label that names nobody yet: `Owner: TBD`, `**Owner:**`. */
export function vacancyAfterLabel(text: string, item: ActionItem): Span | null {
  const own = text.slice(item.span.start, endOfWords(text, item))
  for (const label of own.matchAll(LABEL)) {
    const from = label.index + label[0].length
    VALUE.lastIndex = from
    const value = VALUE.exec(own)?.[0] ?? ''
    const end = item.span.start + from + value.trimEnd().length
    const start = Math.min(end, item.span.start + from + value.length - value.trimStart().length)
    const vacancy = vacancyIn(text, { start, end })
    if (vacancy) return vacancy
  }
  return null
}
