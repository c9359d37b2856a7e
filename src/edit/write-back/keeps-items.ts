import type { ActionItem, Document, Postmortem } from '../../postmortem/model.js'
import { keepsFacts, saysTheSame } from './keeps-facts.js'
import { isHandle } from './owner-edit.js'
import type { Wish } from './wish.js'

/** Whether a document says after an edit what was wished, and all else that it said before. */
export function keepsItems(before: Postmortem, after: Document, wishes: readonly Wish[]): after is Postmortem {
  if (!after.readable || after.actionItems.length !== before.actionItems.length) return false
  const changed = wishes.flatMap(({ index }) => before.actionItems[index] ?? [])
  return (
    keepsFacts(before, after, changed) &&
    before.actionItems.every((item, at) => {
      const now = after.actionItems[at]
      return now !== undefined && isAsWished(item, now, wishesAt(wishes, at))
    })
  )
}

function wishesAt(wishes: readonly Wish[], at: number): readonly Wish[] {
  return wishes.filter(({ index }) => index === at)
}

function isAsWished(before: ActionItem, after: ActionItem, wishes: readonly Wish[]): boolean {
  const wished = new Set(wishes.map(({ field }) => field))
  const restOf = ({ owners, due, state, references, tracked, ...rest }: ActionItem) => ({
    ...rest,
    isTickable: rest.tick !== null,
    owners: wished.has('owners') ? null : owners,
    due: wished.has('due') ? null : due,
    state: wished.has('state') ? null : state,
    references: wished.has('reference') ? null : [references, tracked],
  })
  return saysTheSame(restOf(before), restOf(after)) && wishes.every((wish) => isFulfilled(wish, before, after))
}

function isFulfilled(wish: Wish, before: ActionItem, after: ActionItem): boolean {
  switch (wish.field) {
    case 'state':
      return after.state === wish.value
    case 'due':
      return after.due?.value === wish.value
    case 'owners': {
      const others = valuesIn(before.owners.filter((owner) => !isHandle(owner)))
      return isSameSet([...others, ...wish.value.map((login) => `@${login}`)], valuesIn(after.owners))
    }
    case 'reference': {
      const { url } = wish.value
      return (
        after.tracked?.value === url && isSameSet([...valuesIn(before.references), url], valuesIn(after.references))
      )
    }
  }
}

function valuesIn(facts: readonly { readonly value: string }[]): readonly string[] {
  return facts.map(({ value }) => value)
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const ordered = (values: readonly string[]) => [...new Set(values.map((value) => value.toLowerCase()))].toSorted()
  return saysTheSame(ordered(one), ordered(other))
}
