import { areApart, type EditSet, inOrder } from './edit.js'

/** Fixes that can be made at once: of two that touch, the first; the other is found again afterwards. */
export function chooseFixes<Fix extends EditSet>(fixes: readonly Fix[]): readonly Fix[] {
  const chosen: Fix[] = []
  for (const fix of fixes) {
    if (fix.edits.length > 0 && areApart(inOrder([...chosen, fix].flatMap(({ edits }) => edits)))) chosen.push(fix)
  }
  return chosen
}
