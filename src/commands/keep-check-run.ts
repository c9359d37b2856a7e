import type { CheckAnnotation, CheckRun, CheckRunDraft, CheckRuns } from '../ports/check-runs.js'
import type { Answer, Refusal } from '../ports/tracker.js'

/** What people read, and may require, beside the job's own check. */
export const CHECK_NAME = 'Followthrough'

// GitHub takes no more annotations at once (its OpenAPI description, checks/create); beyond twenty such requests nobody
// reads on, and the job summary has everything.
const AT_ONCE = 50
const AT_MOST = 1_000

/** What became of the check run. `cut`: it is there without all of its annotations, and why. */
export type Kept =
  | { readonly kind: 'kept'; readonly cut: string | null }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/**
 * Keeps one check run of ours at a commit: the next run there updates it. Annotations cannot be taken back, so one that
 * holds remarks which are true no more is followed by a new one, which GitHub shows in its place.
 */
export async function keepCheckRun(checkRuns: CheckRuns, commit: string, draft: CheckRunDraft): Promise<Kept> {
  const annotations = draft.annotations.slice(0, AT_MOST)
  const found = await current(checkRuns, commit, annotations)
  if (!found.ok) return { kind: 'refused', refusal: found.refusal }
  const { run, missing: left, former } = found.value
  const first = { ...draft, annotations: left.slice(0, AT_ONCE) }
  const written = await (run === null ? createOnce(checkRuns, commit, first, former) : checkRuns.update(run.id, first))
  // One that is there shows its remarks in any case: they must not be said a second time.
  if (!written.ok && run !== null) return { kind: 'kept', cut: written.refusal.message }
  if (!written.ok) return { kind: 'refused', refusal: written.refusal }
  for (let at = AT_ONCE; at < left.length; at += AT_ONCE) {
    const next = await checkRuns.update(written.value.id, { ...draft, annotations: left.slice(at, at + AT_ONCE) })
    if (!next.ok) return { kind: 'kept', cut: next.refusal.message }
  }
  const rest = draft.annotations.length - annotations.length
  return { kind: 'kept', cut: rest > 0 ? `${rest} are too many.` : null }
}

interface Current {
  /** Null: there is none that can be updated. */
  readonly run: CheckRun | null
  /** The annotations that it does not hold yet. */
  readonly missing: readonly CheckAnnotation[]
  /** All that are there. */
  readonly former: readonly CheckRun[]
}

async function current(
  checkRuns: CheckRuns,
  commit: string,
  wanted: readonly CheckAnnotation[],
): Promise<Answer<Current>> {
  const runs = await checkRuns.ofCommit(commit, CHECK_NAME)
  if (!runs.ok) return runs
  const former = runs.value
  const fresh: Answer<Current> = { ok: true, value: { run: null, missing: wanted, former } }
  const [run] = former
  if (!run) return fresh
  const held = await checkRuns.annotations(run.id)
  if (!held.ok) return held
  const there = new Set(held.value.map(keyOf))
  const keys = new Set(wanted.map(keyOf))
  if (![...there].every((key) => keys.has(key))) return fresh
  const missing = wanted.filter((annotation) => !there.has(keyOf(annotation)))
  return { ok: true, value: { run, missing, former } }
}

/** After no clear answer one looks whether it is there: a second one would stand beside it. */
async function createOnce(
  checkRuns: CheckRuns,
  commit: string,
  draft: CheckRunDraft,
  former: readonly CheckRun[],
): Promise<Answer<CheckRun>> {
  const created = await checkRuns.create(commit, CHECK_NAME, draft)
  if (created.ok || created.refusal.kind !== 'unknown') return created
  const after = await checkRuns.ofCommit(commit, CHECK_NAME)
  const made = after.ok ? after.value.find(({ id }) => !former.some((run) => run.id === id)) : undefined
  return made ? { ok: true, value: made } : created
}

function keyOf({ path, line, endLine, level, title, message }: CheckAnnotation): string {
  return JSON.stringify([path, line, endLine, level, title, message])
}
