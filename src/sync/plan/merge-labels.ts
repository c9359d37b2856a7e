import type { Base } from '../mark/mark.js'
import { isSameLabel } from '../want/labels.js'
import type { Merged } from './merge.js'

/**
 * Labels that the document asks for anew are added, those that we added and it no longer asks for are taken off, and so
 * are `replaced` ones, whoever put them there. All others are people's.
 */
export function mergeLabels(
  wanted: readonly string[],
  base: Base['labels'],
  present: readonly string[],
  replaced: readonly string[] = [],
): Merged<readonly string[], Base['labels']> {
  const added = wanted.filter((label) => !hasLabel(base.document, label) && !hasLabel(present, label))
  const removed = [...base.ours, ...replaced].filter((label) => !hasLabel(wanted, label))
  const value = [...present.filter((label) => !hasLabel(removed, label)), ...added]
  const ours = [...base.ours.filter((label) => hasLabel(wanted, label) && hasLabel(present, label)), ...added]
  return { value, base: { document: wanted, ours }, conflict: null }
}

function hasLabel(labels: readonly string[], label: string): boolean {
  return labels.some((other) => isSameLabel(other, label))
}
