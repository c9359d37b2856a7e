import type { IncidentView } from '../../dashboard/facts.js'
import { isLate } from '../../dashboard/times.js'
import { shortDuration } from '../markdown/duration.js'
import { type Html, html, NOTHING, type Piece } from './html.js'
import { itemLines } from './item.js'
import { likeLines } from './likes.js'
import { badge, clock, day, documentPage, found, joined, linkTo, words } from './words.js'

/** The view of one postmortem: its facts, times, learnings, action items and what it is like. */
export function article(incident: IncidentView, page: string | null): Html {
  const { anchor, title, severity, rank, date, status, id } = incident
  const head = html`${badge(severity, rank)} ${joined([day(date), html`${status}`, found(id, 80)], '·')}`
  return html`<article id="${anchor}" class="card view" aria-labelledby="h-${anchor}"><p class="back"><a href="#incidents">All incidents</a></p><h2 id="h-${anchor}" tabindex="-1">${found(title)}</h2><p class="facts">${head}</p>${facts(incident, page)}${times(incident)}${texts('Summary', incident.summary, 700)}${texts('Causes', incident.cause, 500)}${learnings(incident)}${items(incident, page)}${earlier(incident)}</article>`
}

function facts(
  { services, causes, authors, detectedBy, impact, path, written }: IncidentView,
  page: string | null,
): Html {
  const rows: readonly (readonly [string, Html | null])[] = [
    ['Services', list(services, true)],
    ['Causes', list(causes, true)],
    ['Impact', list(impact, false)],
    ['Found by', detectedBy === null ? null : words(detectedBy, 80)],
    ['Authors', list(authors, false)],
    ['Written', written === null ? null : day(written)],
    ['Document', linkTo(documentPage(page, path), words(path, 200), page)],
  ]
  return definitions(rows)
}

function times({ durations, targets, moments }: IncidentView): Html {
  const { detect, mitigate, total } = durations
  const rows: readonly (readonly [string, Html | null])[] = [
    ['Time to detect', against(detect, targets.detect)],
    ['Time to mitigate', against(mitigate, targets.mitigate)],
    ['Total', total === null ? null : html`${shortDuration(total)}`],
  ]
  const when = moments.map(({ moment, time }) => [MOMENT_WORDS[moment], html`${clock(time)}`] as const)
  const isEmpty = [...rows, ...when].every(([, value]) => value === null)
  return isEmpty ? NOTHING : html`<h3>Times</h3>${definitions(rows)}${definitions(when)}`
}

const MOMENT_WORDS: Readonly<Record<IncidentView['moments'][number]['moment'], string>> = {
  started: 'Started',
  detected: 'Detected',
  alerted: 'Alerted',
  mitigationStarted: 'Mitigation started',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
}

/** A time and its target, in words and not in colour alone. */
export function against(seconds: number | null, target: number | null): Html | null {
  if (seconds === null) return null
  const took = shortDuration(seconds)
  if (target === null) return html`${took}`
  const late = isLate(seconds, target) === true
  return html`<span class="${late ? 'warn' : 'fine'}">${took}</span> (target ${shortDuration(target)}${late ? ', missed' : ''})`
}

function definitions(rows: readonly (readonly [string, Html | null])[]): Html {
  const there = rows.filter(([, value]) => value !== null)
  return there.length === 0
    ? NOTHING
    : html`<dl>${there.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

function list(texts: readonly string[], isSearched: boolean): Html | null {
  const shown = texts.slice(0, 12).map((text) => (isSearched ? found(text, 80) : words(text, 80)))
  return texts.length === 0 ? null : joined(shown, '·')
}

function texts(heading: string, paragraphs: readonly string[], max: number): Html {
  if (paragraphs.length === 0) return NOTHING
  return html`<h3>${heading}</h3>${paragraphs.map((text) => html`<p>${found(text, max)}</p>`)}`
}

function learnings({ learnings: all }: IncidentView): Html {
  if (all.length === 0) return NOTHING
  return html`<h3>Learnings</h3><ul>${all.slice(0, 12).map((text) => html`<li>${found(text, 400)}</li>`)}</ul>`
}

function items({ items: all, noItems }: IncidentView, page: string | null): Html {
  const none: Piece =
    noItems === null ? 'There is no action item.' : html`There is no action item: ${words(noItems, 400)}`
  if (all.length === 0) return html`<h3>Action items</h3><p>${none}</p>`
  const done = all.filter(({ state }) => state === 'done').length
  const rows = all.map((item) => html`<li class="row">${itemLines(item, page)}</li>`)
  return html`<h3>Action items <span class="count">${done} of ${all.length} done</span></h3><ul class="rows">${rows}</ul>`
}

function earlier({ earlier: all }: IncidentView): Html {
  if (all.length === 0) return NOTHING
  return html`<h3>Similar earlier incidents</h3><ul class="rows">${all.map((one) => html`<li class="row">${likeLines(one)}</li>`)}</ul>`
}
