import type { Refusal } from '../../ports/tracker.js'
import type { Change } from '../plan/plan-change.js'
import { labelLook } from '../want/labels.js'
import type { Writing } from './step.js'

/** Labels that are not there and could not be created, in lower case, with the reason. */
export type MissingLabels = ReadonlyMap<string, Refusal>

// GitHub drops or invents unknown labels when it creates an issue; so they are created before, and only then.
/** Creates the labels that changes need. The repository's labels are listed only when some are needed. */
export async function ensureLabels(changes: readonly Change[], { tracker, context }: Writing): Promise<MissingLabels> {
  const needed = new Map(changes.flatMap(labelsNeeded).map((name) => [name.toLowerCase(), name]))
  const missing = new Map<string, Refusal>()
  if (needed.size === 0) return missing
  const listed = await tracker.labels()
  if (!listed.ok) return new Map([...needed.keys()].map((key) => [key, listed.refusal]))
  for (const { name } of listed.value) needed.delete(name.toLowerCase())
  for (const [key, name] of needed) {
    const created = await tracker.createLabel(labelLook(name, context.settings.labels))
    // `invalid`: it exists by now, another run was faster.
    if (!created.ok && created.refusal.kind !== 'invalid') missing.set(key, created.refusal)
  }
  return missing
}

function labelsNeeded(change: Change): readonly string[] {
  if (change.kind === 'create') return change.draft.labels
  const present = new Set(change.managed.issue.labels.map((name) => name.toLowerCase()))
  return (change.patch.labels ?? []).filter((name) => !present.has(name.toLowerCase()))
}
