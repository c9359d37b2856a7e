const BARE = /^#(\d{1,10})$/
const QUALIFIED = /^([A-Za-z0-9._-]{1,100}\/[A-Za-z0-9._-]{1,100})#(\d{1,10})$/
const PAGE = /^https?:\/\/[^/\s]{1,200}\/([^/\s]{1,100}\/[^/\s]{1,100})\/issues\/(\d{1,10})(?:[#?].*)?$/

/** The number that a reference of a document names in a repository of ours; null when it names something else. */
export function issueNumberIn(reference: string, repository: string): number | null {
  const text = reference.trim()
  const bare = BARE.exec(text)
  if (bare) return Number(bare[1])
  const found = QUALIFIED.exec(text) ?? PAGE.exec(text)
  return found?.[1]?.toLowerCase() === repository.toLowerCase() ? Number(found[2]) : null
}
