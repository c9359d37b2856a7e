import { isSameRepository } from './route.js'

/** An issue by its repository and number, wherever it is. */
export interface IssuePlace {
  readonly repository: string
  readonly number: number
}

const BARE = /^#(\d{1,10})$/
const QUALIFIED = /^([A-Za-z0-9._-]{1,100}\/[A-Za-z0-9._-]{1,100})#(\d{1,10})$/
const PAGE = /^https?:\/\/[^/\s]{1,200}\/([^/\s]{1,100}\/[^/\s]{1,100})\/issues\/(\d{1,10})(?:[#?].*)?$/

/** The issue that a reference of a document names; null when it names something else. A bare number is one of `home`. */
export function issueIn(reference: string, home: string): IssuePlace | null {
  const text = reference.trim()
  const bare = BARE.exec(text)
  if (bare) return { repository: home, number: Number(bare[1]) }
  const found = QUALIFIED.exec(text) ?? PAGE.exec(text)
  return found?.[1] ? { repository: found[1], number: Number(found[2]) } : null
}

export function isSamePlace(a: IssuePlace, b: IssuePlace): boolean {
  return a.number === b.number && isSameRepository(a.repository, b.repository)
}

/** One text for each issue, to find it by. */
export function placeKey({ repository, number }: IssuePlace): string {
  return `${repository.toLowerCase()}#${number}`
}

/** `#12` in the repository of the documents, `acme/ops#12` elsewhere. */
export function shownPlace({ repository, number }: IssuePlace, home: string): string {
  return isSameRepository(repository, home) ? `#${number}` : `${repository}#${number}`
}

/** The oldest first; of two repositories the one whose name comes first. */
export function byPlace(a: IssuePlace, b: IssuePlace): number {
  const [one, other] = [a.repository.toLowerCase(), b.repository.toLowerCase()]
  return a.number - b.number || (one < other ? -1 : one > other ? 1 : 0)
}
