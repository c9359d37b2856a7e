import { hasOffset } from '../calendar/time.js'
import type { Postmortem } from '../postmortem/model.js'
import { globsFor } from './globs.js'
import { type OwnHeading, ownHeadingsOf } from './own-headings.js'
import { ownerNamesOf } from './owner-names.js'
import { type ScaleFound, scaleOf } from './severity-scale.js'
import { type Shape, shapeOf } from './shapes.js'
import { sortDocuments } from './sort-documents.js'

/** What a repository says about how its team writes postmortems. */
export interface Survey {
  readonly postmortems: readonly Postmortem[]
  /** Paths of the templates that are there. */
  readonly templates: readonly string[]
  /** Null: the default globs find all of them. */
  readonly globs: readonly string[] | null
  /** Other Markdown, as far as it is no template. */
  readonly others: readonly string[]
  readonly scale: ScaleFound
  readonly headings: readonly OwnHeading[]
  readonly owners: readonly string[]
  /** How many documents have times in their timeline, and in how many none of them names a zone. */
  readonly times: { readonly documents: number; readonly local: number }
  readonly shapes: { readonly timeline: Shape | null; readonly actionItems: Shape | null }
}

/**
 * Looks at documents, which must have been read without a scale of severities, and at the paths of all Markdown that is
 * not left out by default.
 */
export function survey(documents: readonly Postmortem[], paths: readonly string[]): Survey {
  const { postmortems, templates } = sortDocuments(documents)
  const known = new Set([...postmortems, ...templates].map(({ path }) => path))
  const others = paths.filter((path) => !known.has(path))
  const found = postmortems.map(({ path }) => path)
  return {
    postmortems,
    templates: templates.map(({ path }) => path),
    globs: globsFor(found, others),
    others,
    scale: scaleOf(postmortems),
    headings: ownHeadingsOf(postmortems),
    owners: ownerNamesOf(postmortems),
    times: timesIn(postmortems),
    shapes: { timeline: shapeOf(postmortems, 'timeline'), actionItems: shapeOf(postmortems, 'action-items') },
  }
}

function timesIn(postmortems: readonly Postmortem[]) {
  const timed = postmortems.filter(({ timeline }) => timeline.some(({ time }) => time !== null))
  const isLocal = ({ timeline }: Postmortem) => timeline.every(({ time }) => time === null || !hasOffset(time))
  return { documents: timed.length, local: timed.filter(isLocal).length }
}
