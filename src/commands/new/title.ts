import type { Asker } from '../../ports/asker.js'
import { cut } from '../../render/escape/cut.js'
import { plainLine } from '../../render/escape/plain.js'
import { UserError } from '../user-error.js'
import { type IncidentIssue, TITLE_LIMIT } from './incident-issue.js'
import type { Known } from './known.js'

interface TitleSources {
  readonly title: string | null
  readonly asker: Asker | null
}

/** What was typed, else the issue's title, else the answer to a question. Always one line with something on it. */
export async function titleOf({ title, asker }: TitleSources, issue: IncidentIssue | null): Promise<Known<string>> {
  const typed = oneLine(title)
  if (typed !== '') return { value: typed, because: 'as typed' }
  if (issue !== null && issue.title !== '') return { value: issue.title, because: `issue ${issue.name}` }
  const answer = title === null && asker !== null ? oneLine(await asker.text(QUESTION, () => null)) : ''
  if (answer !== '') return { value: answer, because: 'as answered' }
  throw new UserError(
    'The postmortem has no title.',
    'Say what users saw: `followthrough new "Checkout returned 502s"`.',
  )
}

const QUESTION = 'What did users see? This becomes the title.'

function oneLine(text: string | null): string {
  return cut(plainLine(text ?? ''), TITLE_LIMIT)
}
