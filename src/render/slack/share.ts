import type { Message, MessageBlock } from '../../ports/messenger.js'
import { cut } from '../escape/cut.js'
import { plainLine } from '../escape/plain.js'
import { slackLink, slackText } from '../escape/slack.js'
import { section } from './message.js'

/** A postmortem that was merged, as people elsewhere hear of it. Every text may be a document's. */
export interface SharedPostmortem {
  readonly title: string
  readonly severity: string | null
  /** Its page. */
  readonly url: string
  readonly confidential: boolean
  /** The first line of what it did to whom; null when the document does not say. */
  readonly impact: string | null
  readonly learnings: readonly string[]
}

const TITLE = 200
const IMPACT = 300
const LEARNINGS = 3
// Escaped, a character is at most five, and three of them share a text of 3,000.
const LEARNING = 180

/** Title, severity and link; with details also the impact in a line and up to three learnings. A confidential one is never told: null. */
export function shareMessage(shared: SharedPostmortem, { details }: { readonly details: boolean }): Message | null {
  if (shared.confidential) return null
  const title = line(shared.title, TITLE) || 'Postmortem'
  const severity = line(shared.severity ?? '', 40)
  const rank = severity === '' ? '' : ` (${slackText(severity)})`
  const head = `*New postmortem* ${slackLink(title, shared.url)}${rank}`
  const blocks: readonly MessageBlock[] = [section(head), ...(details ? detailsOf(shared) : [])]
  return { text: `New postmortem: ${slackText(title)}${rank}`, blocks }
}

function detailsOf({ impact, learnings }: SharedPostmortem): readonly MessageBlock[] {
  const hurt = line(impact ?? '', IMPACT)
  const learned = learnings
    .map((learning) => line(learning, LEARNING))
    .filter((learning) => learning !== '')
    .slice(0, LEARNINGS)
  return [
    ...(hurt === '' ? [] : [section(`*Impact* ${slackText(hurt)}`)]),
    ...(learned.length === 0
      ? []
      : [section(['*What we learned*', ...learned.map((learning) => `• ${slackText(learning)}`)].join('\n'))]),
  ]
}

function line(text: string, most: number): string {
  return cut(plainLine(text), most)
}
