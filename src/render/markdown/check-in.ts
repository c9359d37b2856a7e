import { dateInWords } from '../../calendar/in-words.js'
import type { CheckIn } from '../../report/check-ins.js'
import type { TrackedItem } from '../../sync/tracked-item.js'
import { counted } from '../terminal/words.js'
import { issueLink } from './issue-link.js'
import { shortText } from './short.js'

const ITEMS_SHOWN = 10
const TITLE_SHOWN = 120

/** What became of a postmortem some time after its items were filed, for its parent issue. It mentions nobody. */
export function renderCheckIn({ open, of, cameBack }: CheckIn, items: readonly TrackedItem[]): string {
  const are = open === 1 ? 'is' : 'are'
  const all = counted(of, 'action item')
  const left = open === 0 ? 'Everything is finished.' : `${open} of ${all} ${are} still open:`
  const shown = items.slice(0, ITEMS_SHOWN).map((item) => `- ${itemWords(item)}`)
  const more = items.length - shown.length
  const again =
    cameBack === null ? [] : ['', `**An incident very much like this one came back on ${dateInWords(cameBack)}.**`]
  const rest = more > 0 ? [`- … and ${more} more`] : []
  return [`Looked at again. ${left}`, ...shown, ...rest, ...again].join('\n')
}

function itemWords({ issue, title, effectiveDue }: TrackedItem): string {
  const due = effectiveDue === null ? '' : `, due on ${dateInWords(effectiveDue)}`
  return `${issue === null ? '' : `${issueLink(issue)} `}${shortText(title, TITLE_SHOWN)}${due}`
}
