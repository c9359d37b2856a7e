import type { ActionItem } from '../../postmortem/model.js'
import type { Edit } from '../edit.js'
import { endBeforeReferences, endOfTitle, endOfWords } from './places.js'
import { added } from './put-words.js'

/** Ways to add what an item says beside its title, in the style of its line: `, due 2026-12-01`, ` — @ada`. */
export function waysToAdd(text: string, item: ActionItem, words: string): readonly (readonly Edit[])[] {
  const title = endOfTitle(text, item)
  const places = [beforeFullStop(text, title, endBeforeReferences(text, item)), endOfWords(text, item), title]
  return places.map((at) => [added(text, item, at, `${jointAt(text, title, at)}${words}`)])
}

/** `Fix it — @ada.` ends in a full stop that is not the title's own. */
function beforeFullStop(text: string, title: number, end: number): number {
  return /[.。]/.test(text[end - 1] ?? '') && end - 1 > title ? end - 1 : end
}

/** A comma where the line lists something already, or within brackets; else a dash. */
function jointAt(text: string, title: number, at: number): string {
  const tail = text.slice(title, at).replace(/\]\([^)]{0,500}\)/g, ']')
  const isBracketed = /[(（][^()（）]*$/.test(tail)
  const isListed = /[—–,;]|\s-\s/.test(tail.replace(/[(（][^()（）]*[)）]/g, ''))
  return isBracketed || isListed ? ', ' : ' — '
}
