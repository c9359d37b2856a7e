import { isRecord } from '../support/github/exchange.js'

const MARK = /<!-- followthrough:v1 ([A-Za-z0-9+/=]+) -->/g
// What the report and the description of the pull request say, as a digest.
const DIGEST = /(?<=;h=|followthrough:write-back )[0-9a-f]{16}\b/g
// Of our own reminder both are said: whether it was found or is remembered makes no other difference.
const QUIET = /quiet (?:for \d+|since our reminder of \d+ [A-Z][a-z]+)/g
const RECORD_MARK = /<!-- followthrough:record:v1 ([A-Za-z0-9+/=]+) -->/g

/** A text without what differs between two worlds in which the same happened: hashes of commits, ports, digests of both. */
export function neutral(text: string, names: ReadonlyMap<string, string>): string {
  const open = text.replace(MARK, opened).replace(RECORD_MARK, opened).replace(DIGEST, 'DIGEST').replace(QUIET, 'quiet')
  return [...names].reduce((all, [name, word]) => all.replaceAll(name, word), open)
}

function opened(_: string, packed: string): string {
  const mark: unknown = JSON.parse(Buffer.from(packed, 'base64').toString('utf8'))
  const withoutBlock = (key: string, value: unknown) =>
    (key === 'b' && Array.isArray(value)) || key === 'text' ? undefined : value
  return isRecord(mark) ? `<!-- ${JSON.stringify(mark, withoutBlock)} -->` : ''
}
