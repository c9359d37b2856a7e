import type { ActionItem } from '../postmortem/model.js'

/**
 * The issue in which a document says that an item is tracked: `#34`, `acme/ops#34`, `OPS-34`. It stands in the issue
 * column, at the item's end or at its beginning: others may be about anything.
 */
export function issueNamedBy({ tracked, references, titleSpan }: ActionItem): string | null {
  const [first] = references
  const leading = first && first.span.start <= titleSpan.start ? first : null
  const written = (tracked ?? leading)?.value.trim() ?? ''
  return (/^https?:/i.test(written) ? nameOf(written) : written) || null
}

const ISSUE_PAGE = /^https?:\/\/[^/\s]{1,200}\/([^/\s]{1,100}\/[^/\s]{1,100})\/(?:issues|pull)\/(\d{1,10})(?:[#?].*)?$/i

function nameOf(url: string): string {
  const [, repository, number] = ISSUE_PAGE.exec(url) ?? []
  if (repository !== undefined) return `${repository}#${number}`
  return url.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? url
}
