import type { SectionKind } from '../../postmortem/section-kinds.js'

interface SectionName {
  /** A heading to use. */
  readonly heading: string
  /** Within a sentence: "Still to write: …". */
  readonly name: string
  /** What belongs there, a clause. */
  readonly content: string
}

/** How each kind of section is called, and what belongs there. */
export const SECTION_NAMES: Readonly<Record<SectionKind, SectionName>> = {
  summary: { heading: 'Summary', name: 'summary', content: 'what happened, in two or three sentences' },
  background: { heading: 'Background', name: 'background', content: 'what a reader from another team needs to know' },
  impact: { heading: 'Impact', name: 'impact', content: 'who noticed what and for how long, in numbers' },
  timeline: { heading: 'Timeline', name: 'timeline', content: 'one line for each event, with its time' },
  detection: { heading: 'Detection', name: 'detection', content: 'how the incident was noticed, and by what or whom' },
  trigger: { heading: 'Trigger', name: 'trigger', content: 'what set the incident off' },
  'root-cause': {
    heading: 'Root cause',
    name: 'root cause',
    content: 'the chain of causes down to why nothing caught it',
  },
  'contributing-factors': {
    heading: 'Contributing factors',
    name: 'contributing factors',
    content: 'what made the incident possible, longer or worse',
  },
  response: { heading: 'Response', name: 'response', content: 'how it was mitigated and how it was cleaned up' },
  lessons: {
    heading: 'Lessons learned',
    name: 'lessons',
    content: 'the three things that others should learn from it',
  },
  'went-well': { heading: 'What went well', name: 'what went well', content: 'what helped and should stay' },
  'went-wrong': { heading: 'What went wrong', name: 'what went wrong', content: 'what hindered and should change' },
  lucky: { heading: 'Where we got lucky', name: 'where we got lucky', content: 'what could have made it worse' },
  'action-items': {
    heading: 'Action items',
    name: 'action items',
    content: 'what will be done, by whom and by when, or `No action items, because …`',
  },
  participants: { heading: 'Participants', name: 'participants', content: 'who took part in the response, by role' },
  references: { heading: 'References', name: 'references', content: 'links to dashboards, logs and discussions' },
}
