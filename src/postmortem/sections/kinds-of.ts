import type { SectionKind } from '../section-kinds.js'
import { headingKey } from './heading-text.js'
import { spelledKind } from './spellings.js'

export type Spellings = ReadonlyMap<string, SectionKind>

/** The team's own spellings as `headingKey` compares them. */
export function spellingsFrom(record: Readonly<Record<string, SectionKind>>): Spellings {
  return new Map(Object.entries(record).map(([heading, kind]) => [headingKey(heading), kind]))
}

// A kind's word may begin a longer heading ("Timeline of the outage", "Impact on users") or end it ("Incident timeline").
const BEGINS: readonly (readonly [string, SectionKind])[] = [
  ['timeline', 'timeline'],
  ['root cause', 'root-cause'],
  ['contributing factors', 'contributing-factors'],
  ['action items', 'action-items'],
  ['lessons learn', 'lessons'],
  ['what went well', 'went-well'],
  ['what went wrong', 'went-wrong'],
  ['where we got lucky', 'lucky'],
  ['impact on ', 'impact'],
  ['impact of ', 'impact'],
  ['impact to ', 'impact'],
  ['summary of ', 'summary'],
  ['what happened', 'summary'],
  ['why did ', 'root-cause'],
  ['why it ', 'root-cause'],
  ['how we fixed', 'response'],
  ['how did we detect', 'detection'],
  ['what we learn', 'lessons'],
  ['cause of ', 'root-cause'],
  ['causes of ', 'root-cause'],
  ['what are we doing', 'action-items'],
  ["what we're doing", 'action-items'],
  ['follow-up action', 'action-items'],
  ['appendix', 'references'],
]
const ENDS: readonly (readonly [string, SectionKind])[] = [
  [' timeline', 'timeline'],
  [' root cause', 'root-cause'],
  [' root causes', 'root-cause'],
  [' action items', 'action-items'],
  [' lessons learned', 'lessons'],
  [' impact', 'impact'],
  [' summary', 'summary'],
  ['への影響', 'impact'],
]
const LONGEST_ENDING = 40

/**
 * The kinds that a heading stands for: none, one, or two for "Lessons learned and action items". `exact`: only
 * headings that are nothing but a kind's name, for places where a title may stand.
 */
export function kindsOf(heading: string, spellings: Spellings, exact: boolean): readonly SectionKind[] {
  const key = headingKey(heading)
  const whole = spellings.get(key) ?? spelledKind(key)
  if (whole) return [whole]
  if (key === '') return []
  const parts = partsOf(key, spellings)
  if (parts.length > 0 || exact) return parts
  const found = BEGINS.find(([words]) => key.startsWith(words)) ?? endingOf(key)
  return found ? [found[1]] : []
}

function endingOf(key: string): readonly [string, SectionKind] | undefined {
  return key.length > LONGEST_ENDING ? undefined : ENDS.find(([words]) => key.endsWith(words))
}

/** Both halves must be known, or the first, so that "Detection gaps and alert delays" is nothing. */
function partsOf(key: string, spellings: Spellings): readonly SectionKind[] {
  for (const joint of [' and ', ' & ', ' / ', '/', ' + ', '・']) {
    const at = key.indexOf(joint)
    if (at < 0) continue
    const halves = [key.slice(0, at).trim(), key.slice(at + joint.length).trim()]
    const kinds = halves.map((half) => spellings.get(half) ?? spelledKind(half)).filter((kind) => kind !== null)
    if (kinds.length === 2) return [...new Set(kinds)]
  }
  const at = [' - ', ': ', ' – ', ' — '].map((joint) => key.indexOf(joint)).find((index) => index > 0)
  const head = at === undefined ? null : (spellings.get(key.slice(0, at)) ?? spelledKind(key.slice(0, at)))
  return head ? [head] : []
}
