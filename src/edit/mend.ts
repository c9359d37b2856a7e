import { applyEdits } from './apply-edits.js'
import { chooseFixes } from './choose-fixes.js'
import type { EditSet } from './edit.js'

export interface Mended<Fix> {
  readonly text: string
  /** In the order in which they were made. */
  readonly done: readonly Fix[]
}

/** Whether a text may become another one by these fixes. */
export type IsSound<Fix> = (before: string, after: string, fixes: readonly Fix[]) => boolean

// A fix may bring the next fault to light, and two sections that go to the same place are put in one after the other.
const ROUNDS = 10

/**
 * Makes the fixes that are found in a text, and those found then, until none is left. What is not sound is not done.
 * Fixes that do not come to an end change nothing at all, so that a second run has nothing to do.
 */
export function mend<Fix extends EditSet>(
  text: string,
  findFixes: (text: string) => readonly Fix[],
  isSound: IsSound<Fix>,
): Mended<Fix> {
  let now = text
  const done: Fix[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = now
    const found = findFixes(before).filter((fix) => made(before, [fix]) !== before)
    const chosen = soundOnes(before, chooseFixes(found), isSound)
    if (chosen.length === 0) return { text: now, done }
    now = made(before, chosen)
    done.push(...chosen)
  }
  return { text, done: [] }
}

/** All of them at once where that is sound, else one by one. */
function soundOnes<Fix extends EditSet>(text: string, fixes: readonly Fix[], isSound: IsSound<Fix>): readonly Fix[] {
  if (fixes.length === 0 || isSound(text, made(text, fixes), fixes)) return fixes
  const sound: Fix[] = []
  for (const fix of fixes) {
    const more = [...sound, fix]
    if (isSound(text, made(text, more), more)) sound.push(fix)
  }
  return sound
}

function made(text: string, fixes: readonly EditSet[]): string {
  const edits = fixes.flatMap((fix) => fix.edits)
  return applyEdits(text, edits)
}
