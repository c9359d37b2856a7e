import type { OpenPullRequest } from '../../ports/host.js'
import { asRecord } from './pages.js'
import { OddAnswer } from './refusal.js'
import { integer, text } from './shape.js'

/** What a pull request says, wherever GitHub shows it. */
export function openPullRequest(data: unknown): OpenPullRequest {
  const { number, title, body } = asRecord(data, 'a pull request')
  const known = integer(number)
  if (known === null) throw new OddAnswer('The answer is not a pull request.')
  return { number: known, title: text(title) ?? '', body: text(body) ?? '' }
}
