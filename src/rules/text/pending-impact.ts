import type { Day } from '../../calendar/day.js'
import type { Span } from '../../postmortem/fact.js'
import type { Postmortem } from '../../postmortem/model.js'
import { dateAt, dayOf } from '../../postmortem/time/dates.js'

/** The promise to have the numbers of the impact by a day. */
export interface PendingImpact {
  readonly until: Day
  readonly owner: string | null
  readonly span: Span
}

const PHRASE = /\bpending until /i
const OWNER = /^[\s(,;:—–-]{0,4}(?:by )?(@[\w/.-]{1,140})/

/** `pending until DATE @owner`: in the front matter, else in the text of the impact. */
export function pendingImpact({ impact, sections, date }: Postmortem): PendingImpact | null {
  const { pendingUntil, pendingOwner = null } = impact?.value ?? {}
  if (impact && pendingUntil) return { until: pendingUntil, owner: pendingOwner, span: impact.span }
  for (const { blocks } of sections.filter(({ kind }) => kind === 'impact')) {
    for (const { kind, text, span } of blocks) {
      const found = kind === 'code' ? null : promiseIn(text, date?.value ?? null)
      if (found) return { until: found.until, owner: found.owner, span }
    }
  }
  return null
}

/** The text without a promise, so that the numbers of its date do not count as numbers of the impact. */
export function withoutPromise(text: string, near: Day | null): string {
  const found = promiseIn(text, near)
  return found ? `${text.slice(0, found.start)} ${text.slice(found.end)}` : text
}

function promiseIn(text: string, near: Day | null) {
  const phrase = PHRASE.exec(text)
  const from = phrase ? phrase.index + phrase[0].length : 0
  const written = phrase ? dateAt(text, from) : null
  const until = written ? dayOf(written, near) : null
  if (!phrase || !written || !until) return null
  const rest = OWNER.exec(text.slice(written.end, written.end + 160))
  return { start: phrase.index, end: written.end + (rest?.[0].length ?? 0), until, owner: rest?.[1] ?? null }
}
