import type { ItemSource } from '../../sync/tracked-item.js'
import { markdownLink } from '../escape/link.js'
import { gravity } from './incident.js'
import { mentions } from './people.js'
import { shortText } from './short.js'

export interface SharedPostmortem {
  /** As the configuration names them. */
  readonly teams: readonly string[]
  readonly source: ItemSource
  readonly lessons: readonly string[]
  readonly permalink: string
}

const LESSONS_SHOWN = 3
const LESSON_LENGTH = 240

/** A new postmortem for teams that were not involved: what happened, and what was learned. Mentions only them. */
export function sharedNote({ teams, source, lessons, permalink }: SharedPostmortem): string {
  const learned = lessons.slice(0, LESSONS_SHOWN).map((lesson) => `- ${shortText(lesson, LESSON_LENGTH)}`)
  const more = lessons.length - learned.length
  const rest = more > 0 ? [`- … and ${more} more in the postmortem`] : []
  const what = `${mentions(teams)}: a postmortem that may spare you the same. ${markdownLink(source.title, permalink)}${gravity(source)}.`
  return learned.length === 0 ? what : [what, '', 'What was learned:', ...learned, ...rest].join('\n')
}
