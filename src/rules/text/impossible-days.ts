import type { Postmortem, ReadingProblem } from '../../postmortem/model.js'
import type { Finding } from '../rule.js'
import { quote } from './quote.js'

/** Values of the front matter that are written as a day or time and cannot be one, such as 30 February. */
export function impossibleDays(postmortem: Postmortem): readonly Finding[] {
  return postmortem.problems.filter((problem) => isImpossibleDay(problem, postmortem)).map(finding)
}

/** True for what `metadata-contradictory` reports, so that `metadata-unreadable` leaves it. */
export function isImpossibleDay(problem: ReadingProblem, { frontMatter }: Postmortem): boolean {
  const within = frontMatter && problem.span.start >= frontMatter.span.start && problem.span.end <= frontMatter.span.end
  return Boolean(within) && problem.kind === 'unreadable-value' && /^\d{4}-\d{1,2}-\d{1,2}/.test(problem.written)
}

function finding({ span, written, field, expected }: ReadingProblem): Finding {
  const where = field ? ` in ${quote(field)}` : ''
  return { span, message: `${quote(written)}${where} is not a day or time that exists.`, hint: `Write ${expected}.` }
}
