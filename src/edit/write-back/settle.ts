import type { Postmortem } from '../../postmortem/model.js'
import { applyEdits } from '../apply-edits.js'
import { areApart, type Edit, inOrder } from '../edit.js'
import type { Attempt } from './attempts.js'
import { keepsItems } from './keeps-items.js'
import { propose } from './propose.js'
import type { RefusedWish, Wish } from './wish.js'

/** What became of wishes. */
export interface Settled {
  readonly document: Postmortem
  readonly written: readonly Wish[]
  readonly refused: readonly RefusedWish[]
}

interface Planned {
  readonly wish: Wish
  readonly ways: readonly (readonly Edit[])[]
}

/** Fulfils all wishes at once where the document is read as wished then, else one half of them after the other. */
export function settle(document: Postmortem, wishes: readonly Wish[], read: Attempt): Settled {
  const planned: Planned[] = []
  const refused: RefusedWish[] = []
  for (const wish of wishes) {
    const proposal = propose(document, wish)
    if (proposal.kind === 'ways') planned.push({ wish, ways: proposal.ways })
    if (proposal.kind === 'refused') refused.push({ wish, because: proposal.because })
  }
  const [one, ...others] = planned
  if (!one) return { document, written: [], refused }
  const settled = others.length === 0 ? alone(document, one, read) : together(document, planned, read)
  return { ...settled, refused: [...refused, ...settled.refused] }
}

function together(document: Postmortem, planned: readonly Planned[], read: Attempt): Settled {
  const wishes = planned.map(({ wish }) => wish)
  const best = planned.flatMap(({ ways }) => ways[0] ?? [])
  const after = edited(document, best, wishes, read)
  if (after) return { document: after, written: wishes, refused: [] }
  const half = Math.ceil(wishes.length / 2)
  const first = settle(document, wishes.slice(0, half), read)
  return afterwards(first, settle(first.document, wishes.slice(half), read))
}

function alone(document: Postmortem, { wish, ways }: Planned, read: Attempt): Settled {
  for (const way of ways) {
    const after = edited(document, way, [wish], read)
    if (after) return { document: after, written: [wish], refused: [] }
  }
  return { document, written: [], refused: [{ wish, because: 'it would be read differently afterwards' }] }
}

function edited(
  document: Postmortem,
  edits: readonly Edit[],
  wishes: readonly Wish[],
  read: Attempt,
): Postmortem | null {
  if (!areApart(inOrder(edits))) return null
  const after = read(applyEdits(document.text, edits))
  return after && keepsItems(document, after, wishes) ? after : null
}

/** What became of all when some were settled after others. */
export function afterwards(first: Settled, second: Settled): Settled {
  return {
    document: second.document,
    written: [...first.written, ...second.written],
    refused: [...first.refused, ...second.refused],
  }
}
