import type { ActionItem } from '../../postmortem/model.js'
import type { IssueLink } from './news.js'
import { endBeforeReferences, endOfTitle, endOfWords, placesOf } from './places.js'
import { noNews, type Proposal, refusal, ways } from './proposal.js'
import { added, filled } from './put-words.js'
import { vacancyIn } from './vacancy.js'

/** Links an item's issue: in the issue column where there is one, else at the item's end. */
export function referenceEdit(text: string, item: ActionItem, reference: IssueLink): Proposal {
  if (item.tracked && isSame(item.tracked.value, reference)) return noNews
  if (!isPlain(reference)) return refusal('its issue has a name or an address that would break the link')
  const link = `[${reference.text}](${reference.url})`
  const issue = placesOf(item).cells?.issue
  const cell = issue && vacancyIn(text, issue)
  if (cell) return ways([filled(text, cell, link)])
  if (issue) return refusal('its cell in the issue column holds something else')
  const end = endOfWords(text, item)
  const at = (place: number, words: string) => [added(text, item, place, words)]
  return ways(
    at(end, ` ${link}`),
    // Behind a full stop, which belongs to the title before a dash alone, and behind "Owner: Ada".
    at(end, ` — ${link}`),
    at(endBeforeReferences(text, item), ` ${link}`),
    at(endOfTitle(text, item), ` ${link}`),
  )
}

/** The same issue as its address, as `acme/shop#34`, or as its link's text. */
export function isSame(written: string, { text, url }: IssueLink): boolean {
  const page = /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/issues\/(\d+)$/i.exec(url)
  const names = [url, text, ...(page ? [`${page[1]}#${page[2]}`] : [])]
  const plain = written.replace(/(?<=\/\d{1,10})[/?#].*$/, '').toLowerCase()
  return names.some((name) => name.toLowerCase() === plain)
}

function isPlain({ text, url }: IssueLink): boolean {
  return /^[^[\]|\\`<>\r\n]*[^[\]|\\`<>\s]$/.test(text) && /^https?:\/\/[^()|\\`<>\s]+$/i.test(url)
}
