import { type Day, daysBetween } from '../../calendar/day.js'
import type { Review } from '../../check/result.js'
import type { SimilarIncident, UnfinishedItem } from '../../rules/rule.js'
import { worthSaying } from '../../rules/text/worth-saying.js'
import { markdownCode } from '../escape/code.js'
import { cut } from '../escape/cut.js'
import { markdownLink } from '../escape/link.js'
import { markdownInlineProse } from '../escape/prose.js'
import { counted, earlierBy, listed } from '../terminal/words.js'
import { issueLink } from './issue-link.js'

/** The earlier incident that is worth a word, what of it is unfinished, and others like it. Empty where there is none. */
export function hadBefore(similar: readonly SimilarIncident[], review: Pick<Review, 'pageOf' | 'today'>): string {
  const first = worthSaying(similar)
  if (first === null) return ''
  const others = similar.filter((incident) => incident !== first)
  const lines = [
    `**You had this before.** ${nameOf(first, review)}: ${markdownInlineProse(cut(first.because.join(', '), CLAUSES_SHOWN))}.`,
    unfinishedLine(first, review),
    others.length === 0 ? '' : `Also like it: ${listed(others.map((other) => nameOf(other, review)))}.`,
  ]
  return ['[!IMPORTANT]', ...lines.filter(Boolean)].map((line) => `> ${line}`).join('\n')
}

const CLAUSES_SHOWN = 400
const NAME_SHOWN = 80
const TITLE_SHOWN = 120
const ITEMS_SHOWN = 3

function nameOf({ id, path, daysEarlier }: SimilarIncident, { pageOf }: Pick<Review, 'pageOf'>): string {
  const link = markdownLink(cut(id, NAME_SHOWN), pageOf(path))
  return daysEarlier === null ? link : `${link}, ${earlierBy(daysEarlier)}`
}

function unfinishedLine({ path, unfinished }: SimilarIncident, review: Pick<Review, 'pageOf' | 'today'>): string {
  const [first, ...others] = [...unfinished].sort((a, b) => (a.due ?? NEVER).localeCompare(b.due ?? NEVER))
  if (!first) return ''
  const nameOf = ({ title, line, issue }: UnfinishedItem) => {
    const words = markdownLink(`“${cut(title, TITLE_SHOWN)}”`, `${review.pageOf(path)}?plain=1#L${line}`)
    return issue === null ? words : `${issueName(issue)} ${words}`
  }
  if (others.length === 0)
    return `Its action item ${nameOf(first)} is still open${lateness(first.due, review.today, ', ', '')}.`
  const named = [first, ...others]
    .slice(0, ITEMS_SHOWN)
    .map((item) => `${nameOf(item)}${lateness(item.due, review.today, ' (', ')')}`)
  const rest = unfinished.length - named.length
  return `Its action items ${listed(rest > 0 ? [...named, `${rest} more`] : named)} are still open.`
}

function issueName({ shown, url }: NonNullable<UnfinishedItem['issue']>): string {
  return url === null ? markdownCode(cut(shown, NAME_SHOWN)) : issueLink({ shown, url })
}

/** Behind every day, so that items without a date come last. */
const NEVER = '9'

function lateness(due: Day | null, today: Day, before: string, after: string): string {
  if (due === null) return ''
  return `${before}${due < today ? `${counted(daysBetween(due, today), 'day')} overdue` : `due ${due}`}${after}`
}
