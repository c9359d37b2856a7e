/** The canonical kinds of sections, recognised under the many headings that teams use. */
export const SECTION_KINDS = [
  'summary',
  'background',
  'impact',
  'timeline',
  'detection',
  'trigger',
  'root-cause',
  'contributing-factors',
  'response',
  'lessons',
  'went-well',
  'went-wrong',
  'lucky',
  'action-items',
  'participants',
  'references',
] as const

export type SectionKind = (typeof SECTION_KINDS)[number]
