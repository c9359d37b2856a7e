import { createHash } from 'node:crypto'
import type { DashboardFacts, IncidentView } from '../../dashboard/facts.js'
import { shortDuration } from '../markdown/duration.js'
import { GENERATOR } from './generator.js'
import { type Html, html } from './html.js'
import { counted } from './tables.js'
import { documentPage, shortTitle, shortWords } from './words.js'

// Readers ask for all of it again and again.
const ENTRIES = 50

/** An Atom feed (RFC 4287) of the latest postmortems that are no drafts: one entry for each, known by a name that does not change. */
export function renderFeed({ incidents, page, now }: DashboardFacts): string {
  const entries = incidents
    .filter(({ status }) => status !== 'draft')
    .flatMap((incident) => {
      const day = incident.written ?? incident.date
      return day === null ? [] : [{ incident, updated: `${day}T00:00:00Z` }]
    })
    .sort((a, b) => (a.updated === b.updated ? 0 : a.updated > b.updated ? -1 : 1))
    .slice(0, ENTRIES)
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom">
<id>${nameOf(page ?? '')}</id>
<title>${page === null ? 'Postmortems' : `Postmortems of ${page.split('/').slice(-2).join('/')}`}</title>
<updated>${entries[0]?.updated ?? now}</updated>
<author><name>${page === null ? 'Followthrough' : page.split('/').slice(-2).join('/')}</name></author>
<generator>${GENERATOR}</generator>
<link rel="self" type="application/atom+xml" href="feed.xml"/>
<link rel="alternate" type="text/html" href="${page ?? 'index.html'}"/>
${entries.map(({ incident, updated }) => entry(incident, updated, page))}</feed>
`
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.markup}`
}

function entry(incident: IncidentView, updated: string, page: string | null): Html {
  const { anchor, title, severity, path } = incident
  const link = documentPage(page, path) ?? `index.html#${anchor}`
  const category = severity === null ? null : html`<category term="${shortTitle(severity)}"/>`
  return html`<entry>
<id>${nameOf(`${page ?? ''}\n${anchor}`)}</id>
<title>${shortTitle(title) || 'Untitled'}</title>
<updated>${updated}</updated>
<link rel="alternate" type="text/html" href="${link}"/>
${category}<summary>${summaryOf(incident)}</summary>
</entry>
`
}

function summaryOf({ date, durations, items, summary }: IncidentView): string {
  const open = items.filter(({ isFollowed }) => isFollowed).length
  const facts = [
    date ?? '',
    durations.total === null ? '' : shortDuration(durations.total),
    items.length === 0 ? 'no action items' : `${open} of ${counted(items.length, 'action item')} open`,
  ]
  const said = facts.filter((fact) => fact !== '').join(' · ')
  return summary[0] === undefined ? said : `${shortWords(summary[0], 500)} (${said})`
}

/** A name of the kind `urn:uuid` (version 8, RFC 9562) from the hash of a text. */
function nameOf(text: string): string {
  const hex = createHash('sha256').update(`followthrough\n${text.toLowerCase()}`, 'utf8').digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}
