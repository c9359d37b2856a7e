import type { ItemNode } from '../markdown/blocks.js'
import { isPriority, typeNamed } from './words.js'

// Steps of the process itself: all sections are filled in, the report was reviewed, items have issues.
const ABOUT_DOCUMENT =
  /\b(?:sections? (?:above|below)|filled (?:out|in)|actionable items|after-action report|(?:this|the) (?:document|report|template|post-?mortem|retrospective)(?: is| has| was)?\b|post-?mortem (?:is|has been|was|meeting)|review meeting|linked (?:github )?issues)\b/i

/** A checklist about the document, not work that follows from the incident. */
export function isProcessChecklist(items: readonly ItemNode[]): boolean {
  const texts = items.map(textOf)
  const about = texts.filter((text) => ABOUT_DOCUMENT.test(text)).length
  return about > 0 && about * 2 >= texts.length
}

/** What the types or priorities of a table mean: "P0 - Critical for …", "**Prevent**: …". */
export function isLegend(items: readonly ItemNode[]): boolean {
  const explaining = items.filter((item) => {
    const head = /^\[?([\p{L}\d]{1,20})\]?\s?(?:[:：–—-])\s?/u.exec(textOf(item))
    return head?.[1] !== undefined && (isPriority(head[1]) || typeNamed(head[1]) !== null)
  })
  return items.length > 0 && explaining.length * 5 >= items.length * 3
}

export function textOf(item: ItemNode): string {
  const first = item.children[0]
  return first?.kind === 'paragraph' ? first.inline.plain : ''
}
