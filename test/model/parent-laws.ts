import { expect } from '@jest/globals'
import type { Issue } from '../../src/ports/tracker.js'
import { grouped } from '../../src/sync/grouped.js'
import { keyDigest } from '../../src/sync/mark/digest.js'
import { readMark } from '../../src/sync/mark/mark-line.js'
import { readRecord } from '../../src/sync/records/record-mark.js'
import { BOT } from '../support/memory-tracker.js'
import { type Aftermath, keyOf, placeOf } from './laws.js'

/** What people did that decides where issues are: places of issues that they opened again, or took away from a parent. */
export interface Choices {
  readonly reopened: ReadonlySet<string>
  readonly freed: ReadonlySet<string>
}

type Scene = Pick<Aftermath, 'docs' | 'idsOf' | 'issues'> & { readonly choices: Choices }

/**
 * At most one open parent issue for each postmortem; none that we closed while one of our issues below it is open, none
 * that is open for nothing, and no open issue beside its parent but by somebody's choice.
 */
export function expectParentLaws({ docs, idsOf, issues, choices }: Scene): void {
  // As long as some document cannot be read, or two share an id, nothing is concluded.
  if (docs.some((doc) => !doc.readable || docs.some((other) => other !== doc && other.id === doc.id))) return
  const waiting = new Set(docs.filter(({ items }) => items.some(isOpen)).map(({ id }) => keyDigest(id)))
  const known = new Set(docs.flatMap((doc) => idsOf(doc).map((id) => keyDigest(doc.id, id))))
  // One of no item is open because somebody opened it again: it is left as it is, wherever that is.
  const isChosen = (item: Issue) =>
    choices.freed.has(placeOf(item)) || (choices.reopened.has(placeOf(item)) && !known.has(keyOf(item) ?? ''))
  const items = issues.filter(isItem).filter(isOpen)
  const parents = issues.flatMap((issue) => {
    const key = parentKey(issue)
    return key === null ? [] : [{ issue, key }]
  })
  for (const [, group] of grouped(parents.filter(isOpenParent), ({ key }) => key)) expect(group).toHaveLength(1)
  for (const { issue, key } of parents) {
    const below = items.filter(({ parent }) => parent && placeOf({ ...issue, ...parent }) === placeOf(issue))
    const own = items.filter((item) => postmortemOf(item) === key)
    if (issue.state === 'closed') {
      if (issue.closedBy?.login === BOT.login) expect(below.map(placeOf)).toEqual([])
      continue
    }
    const isWanted = waiting.has(key) || below.length > 0 || own.length > 0
    expect(isWanted || choices.reopened.has(placeOf(issue))).toBe(true)
    const astray = own.filter((item) => item.parent === null && !isChosen(item))
    expect(astray.map(placeOf)).toEqual([])
  }
}

/** The postmortem of a parent issue of ours; null for any other. */
export function parentKey(issue: Issue): string | null {
  return isParent(issue) ? (readRecord(issue.body)?.mark.postmortem ?? null) : null
}

const isOpen = ({ state }: { readonly state: string }) => state === 'open'
const isOpenParent = ({ issue }: { readonly issue: Issue }) => isOpen(issue)
const isParent = ({ author, labels }: Issue) => author?.id === BOT.id && labels.includes('postmortem-record')
const isItem = (issue: Issue) => issue.labels.includes('postmortem') && keyOf(issue) !== null

function postmortemOf({ body }: Issue): string | null {
  const reading = readMark(body)
  return reading.kind === 'mark' ? reading.mark.postmortem : null
}
