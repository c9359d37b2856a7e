import { createHash } from 'node:crypto'
import type { DashboardFacts } from '../../dashboard/facts.js'
import { article } from './article.js'
import { GENERATOR } from './generator.js'
import { type Html, html, verbatim } from './html.js'
import { incidentsList, itemsList, recurrencesList } from './lists.js'
import { overview } from './overview.js'
import { PAGE_SCRIPT } from './page-script.js'
import { PAGE_STYLE } from './page-style.js'
import { clock, linkTo, words } from './words.js'

/** The whole record as one page that asks nobody for anything. */
export function renderPage(facts: DashboardFacts, version: string): string {
  const views = facts.incidents.length === 0 ? empty(facts) : filled(facts)
  const content = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${GENERATOR} ${version}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${titleOf(facts)}</title>
<link rel="icon" href="${verbatim(ICON)}">
<link rel="alternate" type="application/atom+xml" title="Postmortems" href="feed.xml">
<style>${verbatim(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">To the content</a>
<div class="bar"><header><h1>Postmortems ${subtitle(facts)}</h1>${navigation(facts)}</header></div>
<main id="main" tabindex="-1">
${views}
</main>
<footer><p>Made by Followthrough ${version}, ${clock(facts.now)}, ${facts.followed ? 'from the documents and their issues' : 'from the documents alone'}. <a href="feed.xml">Feed</a></p></footer>
<script>${verbatim(PAGE_SCRIPT)}</script>
</body>
</html>
`
  return content.markup
}

/** Nothing may be loaded, sent, framed or run but this style, this script and the icon in the page itself. */
function policy(): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(PAGE_SCRIPT)}'`,
    `style-src '${hashOf(PAGE_STYLE)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}

// In the page itself: a browser asks the server for an icon otherwise.
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%231a56b8'/%3E%3Cpath d='M4 8.5l2.6 2.6L12 5.6' fill='none' stroke='%23fff' stroke-width='2'/%3E%3C/svg%3E"

function titleOf({ page }: DashboardFacts): string {
  return page === null ? 'Postmortems' : `Postmortems of ${nameOf(page)}`
}

/** `acme/shop` of its page. */
function nameOf(page: string): string {
  return page.split('/').slice(-2).join('/')
}

function subtitle({ page }: DashboardFacts): Html | null {
  return page === null ? null : html`<span>of ${linkTo(page, words(nameOf(page)), page)}</span>`
}

function navigation({ incidents }: DashboardFacts): Html | null {
  if (incidents.length === 0) return null
  return html`<nav aria-label="Views"><ul>${VIEWS.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>`
}

const VIEWS = [
  { id: 'overview', name: 'Overview' },
  { id: 'incidents', name: 'Incidents' },
  { id: 'items', name: 'Action items' },
  { id: 'recurrences', name: 'Recurrences' },
] as const

function filled(facts: DashboardFacts): Html {
  const { incidents, page, counts, items } = facts
  const view = (id: string, heading: string, content: Html) =>
    html`<section id="${id}" class="view" aria-labelledby="h-${id}"><h2 id="h-${id}" tabindex="-1">${heading}</h2>${content}</section>`
  const none = (text: string) => html`<p class="card">${text}</p>`
  return html`${view('overview', 'Overview', overview(facts))}
${view('incidents', 'Incidents', incidentsList(facts))}
${view('items', 'Action items', items.length === 0 ? none('There is no action item yet.') : itemsList(facts))}
${view('recurrences', 'Recurrences', counts.repeated === 0 ? none('No incident is like an earlier one.') : recurrencesList(facts))}
<div id="postmortems">
${incidents.map((incident) => article(incident, page))}</div>`
}

function empty({ counts }: DashboardFacts): Html {
  const { confidential, unreadable } = counts
  const secret =
    confidential.postmortems === 0 ? null : html`<p>${confidential.postmortems} confidential, shown nowhere.</p>`
  const unread = unreadable === 0 ? null : html`<p>${unreadable} that could not be read.</p>`
  return html`<section id="overview" class="view card empty" aria-labelledby="h-overview"><h2 id="h-overview" tabindex="-1">No postmortem to show yet</h2><p>The first one appears here when it is merged. <code>followthrough new</code> begins one.</p>${secret}${unread}</section><div id="postmortems"></div>`
}
