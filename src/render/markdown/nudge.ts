import { dayInWords } from '../../calendar/in-words.js'
import { type Ahead, type Escalation, isUnassigned } from '../../report/escalation.js'
import type { Nudge } from '../../report/nudge.js'
import type { TrackedItem } from '../../sync/tracked-item.js'
import { markdownCode } from '../escape/code.js'
import { counted } from '../terminal/words.js'
import { gravity } from './incident.js'
import { issueLink } from './issue-link.js'
import { mentions } from './people.js'
import { shortText } from './short.js'

/** A reminder: what is due, why it matters, what can be answered, and what comes next. Mentions only whom the nudge names. */
export function renderNudge(nudge: Nudge): string {
  return nudge.escalation === null ? reminder(nudge) : appeal(nudge, nudge.escalation)
}

function reminder(nudge: Nudge): string {
  const whom = mentions(nudge.mention)
  const this_ = whom === '' ? 'This' : `${whom}, this`
  const next = nudge.next === null ? 'This is the last reminder.' : `Next reminder on ${dayInWords(nudge.next)}.`
  const ahead = nudge.ahead && aheadWords(nudge.ahead)
  return [
    `${this_} ${dueWords(nudge)}. ${why(nudge.item)}`,
    'Close it with a pull request, or answer `/due DATE reason`, `/snooze DATE reason`, `/wontdo reason`.',
    [listed('Also yours', nudge.alsoYours), next, ahead ?? ''].filter((words) => words !== '').join(' '),
  ].join('\n')
}

/** For somebody who can decide: what is asked of her, and how to answer. */
function appeal(nudge: Nudge, escalation: Escalation): string {
  const whom = mentions(nudge.mention)
  const { owners, otherOwners } = nudge.item
  const named = [...owners, ...otherOwners].map((owner) => markdownCode(owner)).join(', ')
  const said = isUnassigned(escalation)
    ? `${whom}, this has no owner who can be reminded of it.`
    : `${whom}, please decide about this: it ${dueWords(nudge)}${named === '' ? '' : ` (${named})`}.`
  const ask = isUnassigned(escalation)
    ? 'Assign somebody here, or answer `/wontdo reason`.'
    : 'Give it time or another owner, answer `/due DATE reason`, or `/wontdo reason` to live with the risk.'
  const rest = [listed('Also late', nudge.alsoYours), nudge.ahead ? aheadWords(nudge.ahead) : '']
  return [`${said} ${why(nudge.item)}`, ask, rest.filter((words) => words !== '').join(' ')]
    .filter((line) => line !== '')
    .join('\n')
}

function aheadWords({ on, to }: Ahead): string {
  return `On ${dayInWords(on)} ${markdownCode(`@${to}`)} is asked to decide.`
}

function dueWords({ step, due, workingDaysLate }: Nudge): string {
  const day = dayInWords(due)
  if (workingDaysLate < 0) return `is due on ${day}, in ${counted(-workingDaysLate, 'working day')}`
  if (workingDaysLate > 0) return `was due on ${day}, ${counted(workingDaysLate, 'working day')} ago`
  return step === 'before' ? `is due today, ${day}` : `was due on ${day}`
}

const TITLE_SHOWN = 160

function why({ postmortem }: TrackedItem): string {
  const title = shortText(postmortem.title, TITLE_SHOWN)
  return `It keeps this from happening again: **${title}**${gravity(postmortem)}.`
}

const OTHERS_SHOWN = 5
const OTHER_TITLE = 60

function listed(heading: string, items: readonly TrackedItem[]): string {
  if (items.length === 0) return ''
  const named = items.slice(0, OTHERS_SHOWN).map(other)
  const more = items.length - named.length
  return `${heading}: ${[...named, ...(more > 0 ? [`${more} more`] : [])].join(' · ')}.`
}

function other({ issue, title, effectiveDue }: TrackedItem): string {
  const words = shortText(title, OTHER_TITLE)
  const due = effectiveDue === null ? '' : `, due on ${dayInWords(effectiveDue)}`
  return `${issue === null ? '' : `${issueLink(issue)} `}${words}${due}`
}
