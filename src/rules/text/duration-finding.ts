import type { Moment, Postmortem, StatedDuration } from '../../postmortem/model.js'
import type { Finding } from '../rule.js'
import { elapsed, MOMENT_WORDS } from './moments.js'
import { headingOr } from './place.js'
import { listed, quote } from './quote.js'
import { inWords } from './seconds.js'

interface Measure {
  readonly kind: StatedDuration['kind']
  readonly name: string
  readonly from: Moment
  readonly to: Moment
}

/** Says why one of the incident's times cannot be computed, or that it contradicts the text; null when all is well. */
export function durationFinding(postmortem: Postmortem, measure: Measure): Finding | null {
  const stated = postmortem.statedDurations.find(({ kind }) => kind === measure.kind)
  const time = elapsed(postmortem, measure.from, measure.to)
  switch (time.kind) {
    case 'known':
      return stated && differ(stated.seconds, time.seconds) ? contradiction(measure, stated, time.seconds) : null
    case 'missing':
      return stated ? null : missing(postmortem, measure, time.moments)
    case 'zones-differ':
      return zonesDiffer(postmortem, measure)
    case 'negative':
      return isFrontMatter(postmortem, measure) ? null : negative(postmortem, measure)
  }
}

function missing(postmortem: Postmortem, { name }: Measure, moments: readonly Moment[]): Finding {
  const happened = moments.map((moment) => MOMENT_WORDS[moment].happened)
  const keys = moments.map((moment) => quote(`${MOMENT_WORDS[moment].key}:`))
  return {
    span: headingOr(postmortem, 'timeline'),
    message: `The ${name} cannot be computed: the document does not say when the incident ${listed(happened, 'or')}.`,
    hint: `Add ${listed(keys)} with date, time and zone to the front matter, for example \`2026-11-03T10:06:00Z\`.`,
  }
}

function zonesDiffer(postmortem: Postmortem, { name, from, to }: Measure): Finding {
  const [start, end] = [postmortem.times[from], postmortem.times[to]]
  return {
    span: end?.span ?? headingOr(postmortem, 'timeline'),
    message: `The ${name} cannot be computed: of ${quote(start?.value ?? '')} and ${quote(end?.value ?? '')} only one has a zone.`,
    hint: 'Give both a zone, for example `Z` for UTC or `+01:00`.',
  }
}

function negative(postmortem: Postmortem, { name, from, to }: Measure): Finding {
  const [start, end] = [postmortem.times[from], postmortem.times[to]]
  const [before, after] = [MOMENT_WORDS[to].happened, MOMENT_WORDS[from].happened]
  return {
    span: end?.span ?? headingOr(postmortem, 'timeline'),
    message: `The ${name} cannot be computed: the incident ${before} at ${quote(end?.value ?? '')}, before it ${after} at ${quote(start?.value ?? '')}.`,
    hint: `Correct the one that is not right, or write both as ${quote(`${MOMENT_WORDS[from].key}:`)} and ${quote(`${MOMENT_WORDS[to].key}:`)} into the front matter.`,
  }
}

function contradiction({ name, from, to }: Measure, { span, seconds }: StatedDuration, computed: number): Finding {
  const [start, end] = [MOMENT_WORDS[from].happened, MOMENT_WORDS[to].happened]
  return {
    span,
    message: `The text gives ${inWords(seconds)} as ${name}, but ${inWords(computed)} lie between when the incident ${start} and when it ${end}.`,
    hint: 'Correct the duration or the times, so that both say the same.',
  }
}

// A minute is how exactly times are written, a tenth how exactly durations are.
function differ(stated: number, computed: number): boolean {
  return Math.abs(stated - computed) > Math.max(60, 0.1 * Math.max(stated, computed))
}

// Contradictions within the front matter are metadata-contradictory's.
function isFrontMatter({ times }: Postmortem, { from, to }: Measure): boolean {
  return times[from]?.source === 'front-matter' && times[to]?.source === 'front-matter'
}
