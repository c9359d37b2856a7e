import type { ActionItem } from '../../postmortem/model.js'
import type { Day, IssueLink, ItemNews } from './news.js'

/** One field of one item that should say something else. */
export type Wish = {
  /** The item's place among all of the document. */
  readonly index: number
} & (
  | { readonly field: 'reference'; readonly value: IssueLink }
  | { readonly field: 'state'; readonly value: 'done' | 'open' }
  | { readonly field: 'due'; readonly value: Day }
  | { readonly field: 'owners'; readonly value: readonly string[] }
)

export interface RefusedWish {
  readonly wish: Wish
  /** A clause. */
  readonly because: string
}

/** All that the news ask for. Which of several items with one id is meant, nobody knows. */
export function wishesFor(
  items: readonly ActionItem[],
  news: readonly ItemNews[],
): { readonly wishes: readonly Wish[]; readonly refused: readonly RefusedWish[] } {
  const wishes: Wish[] = []
  const refused: RefusedWish[] = []
  for (const one of new Map(news.map((item) => [item.id, item])).values()) {
    const index = items.findIndex(({ id }) => id === one.id)
    const isShared = items.findLastIndex(({ id }) => id === one.id) !== index
    const asked = wishesOf(one, index)
    if (isShared) refused.push(...asked.map((wish) => ({ wish, because: 'another action item has the same id' })))
    else if (index >= 0) wishes.push(...asked)
  }
  return { wishes, refused }
}

function wishesOf({ reference, state, due, owners }: ItemNews, index: number): readonly Wish[] {
  return [
    ...(owners ? [{ index, field: 'owners', value: owners } as const] : []),
    ...(due ? [{ index, field: 'due', value: due } as const] : []),
    ...(state ? [{ index, field: 'state', value: state } as const] : []),
    ...(reference ? [{ index, field: 'reference', value: reference } as const] : []),
  ]
}
