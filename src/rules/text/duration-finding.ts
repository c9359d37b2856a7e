import type { Moment, Postmortem, StatedDuration } from '../../postmortem/model.js'
import type { Finding } from '../rule.js'
import { elapsed, MOMENT_WORDS, momentLine } from './moments.js'
import { headingOr } from './place.js'
import { listed, quote } from './quote.js'

interface Measure {
  readonly kind: StatedDuration['kind']
  readonly name: string
  readonly from: Moment
  readonly to: Moment
}

/** Says why one of the incident's times cannot be computed; null when it can, or when the text states it. */
export function durationFinding(postmortem: Postmortem, measure: Measure): Finding | null {
  const time = elapsed(postmortem, measure.from, measure.to)
  switch (time.kind) {
    case 'known':
      return null
    case 'missing':
      return isStated(postmortem, measure) ? null : missing(postmortem, measure, time.moments)
    case 'zones-differ':
      return zonesDiffer(postmortem, measure)
    case 'negative':
      return isFrontMatter(postmortem, measure) ? null : negative(postmortem, measure)
  }
}

function isStated({ statedDurations }: Postmortem, measure: Measure): boolean {
  return statedDurations.some(({ kind }) => kind === measure.kind)
}

function missing(postmortem: Postmortem, { name }: Measure, moments: readonly Moment[]): Finding {
  const happened = moments.map((moment) => MOMENT_WORDS[moment].happened)
  const keys = moments.map((moment) => quote(`${MOMENT_WORDS[moment].key}:`))
  const lines = moments.map((moment) => quote(momentLine(moment)))
  return {
    span: headingOr(postmortem, 'timeline'),
    message: `The ${name} cannot be computed: the document does not say when the incident ${listed(happened, 'or')}.`,
    hint: postmortem.frontMatter
      ? `Add ${listed(keys)} with date, time and zone to the front matter, for example \`2026-11-03T10:06:00Z\`.`
      : `Add ${lines.length > 1 ? 'lines' : 'a line'} such as ${listed(lines)} below the title.`,
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

// Contradictions within the front matter are metadata-contradictory's.
function isFrontMatter({ times }: Postmortem, { from, to }: Measure): boolean {
  return times[from]?.source === 'front-matter' && times[to]?.source === 'front-matter'
}
