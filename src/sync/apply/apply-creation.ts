import type { Answer, Issue, IssueDraft, Refusal } from '../../ports/tracker.js'
import { draftOf } from '../issue/draft.js'
import { type Leaving, leavingOf } from '../issue/leaving.js'
import { sortOut } from '../match/ownership.js'
import type { Creation } from '../plan/plan-change.js'
import { isSameLabel } from '../want/labels.js'
import { shownName, type WantedItem } from '../want/want.js'
import type { MissingLabels } from './ensure-labels.js'
import type { Extras } from './extras.js'
import { done, refusedStep, type Step, unwrittenStep, type Writing } from './step.js'

/** Creates one issue. Never tried again blindly: after a lost answer the list decides whether it happened. */
export async function applyCreation(
  change: Creation,
  writing: Writing,
  missing: MissingLabels,
  extras: Extras,
): Promise<Step> {
  const { context } = writing
  const noBase = missing.get(context.settings.labels.base.toLowerCase())
  if (noBase) return unwrittenStep(noBase)
  const wanted = withoutLabels(change.wanted, (label) => missing.has(label.toLowerCase()))
  const dropped = change.wanted.labels.filter((label) => !wanted.labels.includes(label))
  const bare = dropped.map(
    (label) => `The label \`${label}\` could not be created: ${shownName(change.wanted)} goes without.`,
  )
  const notices = [...extras.notices, ...bare]
  const { repository } = change
  const drafted = (leaving: Leaving) => draftOf(wanted, repository, context, leaving, extras)
  const first = await writing.trackerOf(repository).create(drafted(null))
  const answer = await mended(first, repository, drafted, writing)
  if (answer.ok) return verified(answer.value, writing, notices)
  if (answer.refusal.kind !== 'unknown') return refusedStep(answer.refusal, notices)
  const found = await lookedUp(change, writing)
  return found ? { ...done(found, notices), isLost: true } : refusedStep(answer.refusal, notices)
}

/** A field that was refused is left out once; what it said stands in the body, or comes with the next run. */
async function mended(
  first: Answer<Issue>,
  repository: string,
  drafted: (leaving: Leaving) => IssueDraft,
  { trackerOf }: Writing,
): Promise<Answer<Issue>> {
  const leaving = first.ok || first.refusal.kind !== 'invalid' ? null : leavingOf(first.refusal.field)
  return leaving === null ? first : trackerOf(repository).create(drafted(leaving))
}

function withoutLabels(wanted: WantedItem, isOut: (label: string) => boolean): WantedItem {
  return { ...wanted, labels: wanted.labels.filter((label) => !isOut(label)) }
}

async function lookedUp({ wanted, repository }: Creation, { trackerOf, me, context }: Writing): Promise<Issue | null> {
  if (me === null) return null
  const listed = await trackerOf(repository).list(context.settings.labels.base)
  if (!listed.ok) return null
  const { managed } = sortOut(listed.value, me, context.settings, repository)
  return managed.find(({ mark }) => mark.key === wanted.key)?.issue ?? null
}

/** The first thing that we create confirms who we are, and that our label stays on it. */
async function verified(created: Issue, writing: Writing, notices: readonly string[]): Promise<Step> {
  const { trackerOf, me, context } = writing
  const { base } = context.settings.labels
  const author = created.author
  if (me && author && author.id !== me.id && !context.settings.trustedIds.includes(author.id)) {
    return { ...done(created, notices), refusal: someoneElse(author.id, me.id), stop: true }
  }
  if (created.labels.some((label) => isSameLabel(label, base))) return done(created, notices)
  const labelled = await trackerOf(created.repository).update(created.number, { labels: [...created.labels, base] })
  const isOn = labelled.ok && labelled.value.labels.some((label) => isSameLabel(label, base))
  return isOn
    ? done(labelled.value, notices)
    : { ...refusedStep(labelDropped(base), notices), issue: created, stop: true }
}

function someoneElse(author: number, me: number): Refusal {
  return {
    kind: 'forbidden',
    message: `What this run creates is written by the account ${author}, not by ${me}.`,
    hint: `Name ${author} under \`trust.identities\`, so that its issues are known as ours.`,
  }
}

function labelDropped(label: string): Refusal {
  return {
    kind: 'forbidden',
    message: `An issue was created, but without the label \`${label}\`.`,
    hint: 'Give the token the permission `issues: write`, then add the label to that issue.',
    field: 'labels',
  }
}
