import type { SectionKind } from '../postmortem/section-kinds.js'
import { SECTION_NAMES } from '../rules/text/section-names.js'
import { SCHEMAS } from './schemas.js'
import { QUESTIONS, TEMPLATE_ORDER } from './sections.js'

/** How a team calls the sections, without `#`; ours where it says nothing. */
export type Headings = Partial<Readonly<Record<SectionKind, string>>>

/** Where the schema of front matter is published: editors that know the comment complete and check the keys. */
export const FRONT_MATTER_SCHEMA = `${SCHEMAS}front-matter.schema.json`

const SCALE = ['SEV1', 'SEV2', 'SEV3', 'SEV4']

/**
 * The text of our template, with `{{title}}` and the like still in it. `order` says which sections it has; headings that
 * are not among those the reader knows must be under `sections.spellings`.
 */
export function templateOf(
  headings: Headings = {},
  order: readonly SectionKind[] = TEMPLATE_ORDER,
  severities: readonly string[] = SCALE,
): string {
  const sections = order.map((kind) => `## ${headings[kind] ?? SECTION_NAMES[kind].heading}\n\n${comment(kind)}\n`)
  return [...frontMatter(severities), '', '# {{title}}', '', sections.join('\n')].join('\n')
}

function comment(kind: SectionKind): string {
  return `<!-- ${QUESTIONS[kind].join('\n     ')} -->`
}

function frontMatter(severities: readonly string[]): readonly string[] {
  return [
    '---',
    `# yaml-language-server: $schema=${FRONT_MATTER_SCHEMA}`,
    'id: "{{id}}" # keep it when the file moves; without one the name of the file counts',
    'date: "{{date}}" # the day the incident began',
    `severity: # ${listed(severities)}, worst first`,
    'status: draft # draft: files nothing, blocks nothing; review: asks for opinions; final: files the action items',
    'services: [] # what was affected',
    'authors: ["{{author}}"]',
    'started: # such as 2026-11-03T10:02:00Z: when it began',
    'detected: # when anybody or anything noticed',
    'alerted: # when a person was called',
    'mitigation-started: # when somebody began to work against it',
    'mitigated: # when users no longer felt it',
    'resolved: # when everything was cleaned up',
    'detected-by: # alarm, customer, employee or chance',
    'impact: # { users: 12400, customers-lost: 0, revenue: 18000 EUR, data-loss: false }, or: pending until 2026-11-10 @ada',
    'causes: [] # words by which incidents that are alike are found: config-change, missing-alert',
    'cause-domains: [] # architecture, engineering, process, operations, communication',
    '---',
  ]
}

/** The scale is the team's own text: a line break would end the comment. */
function listed(severities: readonly string[]): string {
  return severities.map((name) => name.replace(/\s+/g, ' ')).join(', ')
}
