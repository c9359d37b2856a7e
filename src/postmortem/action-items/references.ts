import type { Inline, Range } from '../markdown/blocks.js'

/** A reference in a text: a link's address, or a bare one as written. */
export interface WrittenReference extends Range {
  readonly value: string
  /** An issue, a pull request or a tracker's key: an item can be tracked there. */
  readonly tracks: boolean
}

const URL = /https?:\/\/[^\s<>()[\]{}"'`|、。）]{3,500}/g
const NUMBER = /(?:[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100})?#\d{1,7}(?![\w-])/g
const KEY = /[A-Z][A-Z0-9]{1,9}-\d{1,6}(?![\w-])/g
const NOT_TRACKERS = new Set(
  'CVE|CWE|PR|P|SEV|UTF|ISO|RFC|SHA|TLS|AES|HTTP|ADR|PM|INC|AI|GPT|COVID|IPV|MD|ECMA|ES|H|US|EU|AP|S3|EC2|PEP|GHSA|RHEL|BUILD|V|AIP|L'.split(
    '|',
  ),
)
const TRACKING_URL = /\/(?:issues|pull|pulls|merge_requests|browse|issue|work_items|tickets|c)\/[A-Za-z0-9-]*\d/

// Nobody names more in one line; what comes after is not read.
const LIMIT = 50

/** All references of a text in order; code and wiki links hold none. */
export function referencesIn(inline: Inline): WrittenReference[] {
  const { plain, code } = inline
  const links = inline.links.flatMap((link) => linkReference(link.url, link))
  const taken: Range[] = [...code, ...inline.links, ...wikiLinks(plain)]
  const isFree = (start: number, end: number) => !taken.some((range) => start < range.end && end > range.start)
  const bare: WrittenReference[] = []
  const add = (value: string, start: number, tracks: boolean) => {
    if (bare.length >= LIMIT || !isFree(start, start + value.length)) return
    bare.push({ value, start, end: start + value.length, tracks })
    taken.push({ start, end: start + value.length })
  }
  for (const found of plain.matchAll(URL)) {
    const value = found[0].replace(/[.,;:!?]$/, '')
    add(value, found.index, TRACKING_URL.test(value))
  }
  for (const found of plain.matchAll(NUMBER)) {
    if (!/[\w&/]/.test(plain[found.index - 1] ?? '')) add(found[0], found.index, true)
  }
  for (const found of plain.matchAll(KEY)) {
    const isWord = /[\w-]/.test(plain[found.index - 1] ?? '')
    if (!isWord && !NOT_TRACKERS.has(found[0].split('-')[0] ?? '')) add(found[0], found.index, true)
  }
  return [...links, ...bare].sort((one, other) => one.start - other.start)
}

function linkReference(url: string, range: Range): WrittenReference[] {
  if (!/^https?:\/\//i.test(url)) return []
  return [{ value: url, start: range.start, end: range.end, tracks: TRACKING_URL.test(url) }]
}

/** `[[ADR-7]]` names a page of a wiki. */
function wikiLinks(plain: string): Range[] {
  const ranges: Range[] = []
  for (let start = plain.indexOf('[['); start >= 0; start = plain.indexOf('[[', start + 2)) {
    const end = plain.indexOf(']]', start)
    if (end < 0) break
    ranges.push({ start, end: end + 2 })
    start = end
  }
  return ranges
}
