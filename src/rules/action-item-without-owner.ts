import type { ActionItem, Postmortem } from '../postmortem/model.js'
import type { Finding, Rule } from './rule.js'
import { placeFor } from './text/item-places.js'
import { wordedItems } from './text/open-items.js'
import { quote } from './text/quote.js'

export const actionItemWithoutOwner: Rule = {
  id: 'action-item-without-owner',
  summary: 'Every open action item names the person or team who will do it.',
  why: 'An item that belongs to everyone is done by no one.',
  source: 'The Site Reliability Workbook, chapter 10, Postmortem Culture',
  severity: 'warning',
  good: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
- [x] Roll back the gateway configuration
`,
  bad: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — due 2026-12-01 <!-- problem -->
- [x] Roll back the gateway configuration
`,
  *check(postmortem) {
    for (const item of wordedItems(postmortem)) {
      if (item.owners.length > 0) continue
      const name = authorAtEnd(item, postmortem)
      yield name === null ? missing(item, postmortem) : unread(item, name)
    }
  },
}

function missing(item: ActionItem, postmortem: Postmortem): Finding {
  const { lead } = placeFor(postmortem, item, 'owner')
  return {
    span: item.span,
    message: `The action item ${quote(item.title)} has no owner.`,
    hint: `${lead} the login or team of whoever will do it, for example \`@ada\` or \`@acme/platform\`.`,
  }
}

function unread({ span, title }: ActionItem, name: string): Finding {
  const words = title.slice(0, title.length - name.length).replace(/[\s–—-]{1,8}$/, '')
  return {
    span,
    message: `The action item ${quote(words)} has no owner: ${quote(name)} is not read as one.`,
    hint: `Write the login, for example \`@ada\`, or ${quote(`Owner: ${name}`)}, and map the name under \`people.names\`.`,
  }
}

/** "Reject it — Ann Lee": a name of the document's authors, where an owner stands. */
function authorAtEnd({ title }: ActionItem, { authors }: Postmortem): string | null {
  const isAtEnd = (name: string) => [' — ', ' – ', ' - '].some((dash) => title.endsWith(`${dash}${name}`))
  return authors?.value.find((name) => /^\p{Lu}\S{0,40} \p{Lu}/u.test(name) && isAtEnd(name)) ?? null
}
