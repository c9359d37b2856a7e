import type { Refusal, Tracker } from '../../ports/tracker.js'
import { grouped } from '../grouped.js'
import { type Change, repositoryOf } from '../plan/plan-change.js'
import { labelLook } from '../want/labels.js'
import type { Writing } from './step.js'

/** Labels that are not there and could not be created, in lower case, with the reason. */
export type MissingLabels = ReadonlyMap<string, Refusal>

// GitHub drops or invents unknown labels when it creates an issue; so they are created before, and only then.
/** Creates the labels that changes need, in each repository. One that an issue bears is there; others cost a request each. */
export async function ensureLabels(
  changes: readonly Change[],
  writing: Writing,
): Promise<ReadonlyMap<string, MissingLabels>> {
  const found = new Map<string, MissingLabels>()
  for (const [repository, group] of grouped(changes, repositoryOf)) {
    const known = writing.issues.filter((issue) => issue.repository === repository).flatMap(({ labels }) => labels)
    const there = new Set(known.map((name) => name.toLowerCase()))
    const needed = group.flatMap(labelsNeeded).filter((name) => !there.has(name.toLowerCase()))
    found.set(repository, await created(needed, writing.trackerOf(repository), writing))
  }
  return found
}

async function created(names: readonly string[], tracker: Tracker, { context }: Writing): Promise<MissingLabels> {
  const missing = new Map<string, Refusal>()
  for (const [key, name] of new Map(names.map((one) => [one.toLowerCase(), one]))) {
    const answer = await tracker.createLabel(labelLook(name, context.settings.labels))
    // `invalid`: it exists by now.
    if (!answer.ok && answer.refusal.kind !== 'invalid') missing.set(key, answer.refusal)
  }
  if (missing.size === 0) return missing
  const listed = await tracker.labels()
  for (const { name } of listed.ok ? listed.value : []) missing.delete(name.toLowerCase())
  return missing
}

function labelsNeeded(change: Change): readonly string[] {
  if (change.kind === 'create') return change.draft.labels
  const present = new Set(change.managed.issue.labels.map((name) => name.toLowerCase()))
  return (change.patch.labels ?? []).filter((name) => !present.has(name.toLowerCase()))
}
