import type { ActionItem } from '../model.js'
import { wordRuns } from '../word-runs.js'
import type { ItemDraft } from './draft.js'
import { fingerprint } from './fingerprint.js'

const PROPER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/

export function isProperId(id: string): boolean {
  return PROPER.test(id)
}

/** `A1:`, `AI-3.` at the start of an item. Priorities, quarters and severities look like it and are none. */
export function leadingId(text: string): { readonly value: string; readonly length: number } | null {
  const found = /^\s?(?:\*\*)?([A-Za-z]{1,4}-?\d{1,4})(?:\*\*)?\s?[:：)]\s/.exec(text)
  const value = found?.[1]
  if (!found || !value || /^(?:P|Q|S|SEV|V)-?\d$/i.test(value)) return null
  return { value, length: found[0].length }
}

/**
 * Written ids stay; others come from the words of the title, so that they survive moves. Equal twins are counted.
 * The first of two equal written ids keeps its name too: that they clash is for a rule to say.
 */
export function withIds(drafts: readonly ItemDraft[]): ActionItem[] {
  const seen = new Map<string, number>()
  return drafts.map(({ writtenId, ...item }) => {
    if (writtenId !== null) return { ...item, id: writtenId, idWritten: true }
    const derived = derivedId(item.title)
    const count = (seen.get(derived) ?? 0) + 1
    seen.set(derived, count)
    return { ...item, id: count === 1 ? derived : `${derived}-${count}`, idWritten: false }
  })
}

function derivedId(title: string): string {
  const plain = title.normalize('NFC')
  const words = wordRuns(plain.toLowerCase())
  return `i-${fingerprint(words.length > 0 ? words.join(' ') : plain)}`
}
