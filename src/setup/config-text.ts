import { stringify } from 'yaml'
import { DEFAULT_CONFIG } from '../config/defaults.js'
import type { Settings } from './choices.js'
import type { Survey } from './survey.js'

/** Addresses that the file names. */
export interface Links {
  /** The schema of the configuration, for editors. */
  readonly schema: string
  /** The page about it, for people. */
  readonly page: string
}

/** The configuration to write: what differs from the defaults or what a team wants to see, each with its reason. */
export function configText(settings: Settings, found: Survey, template: string, { schema, page }: Links): string {
  const blocks = [
    [`# yaml-language-server: $schema=${schema}`, `# Every other key has a default: ${page}`],
    places(settings, found),
    ignored(settings),
    scale(settings, found),
    sections(settings),
    ['# What `followthrough new` starts from.', pair('template', template)],
    since(settings),
    zone(found),
    people(found),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function places({ globs }: Settings, { postmortems }: Survey): readonly string[] {
  if (globs === null) return []
  return [`# Where your postmortems lie: ${counted(postmortems.length)} found there.`, list('postmortems', globs)]
}

function ignored({ ignore }: Settings): readonly string[] {
  return ignore === null ? [] : ['# The defaults, and what lies there for another purpose.', list('ignore', ignore)]
}

function scale({ severities }: Settings, found: Survey): readonly string[] {
  if (severities === null) return []
  const seen = found.scale.kind === 'own' ? `, as ${counted(found.scale.documents)} write it` : ''
  return [`# Your scale, worst first${seen}.`, list('severities', severities)]
}

function sections({ required, spared, spellings }: Settings): readonly string[] {
  const spelled = Object.entries(spellings)
  const lines = [
    ...(required === null ? [] : requiredLines(required.map((kinds) => kinds.join('|')))),
    ...(spared.length === 0
      ? []
      : ['  # Your own have no lessons at these severities: take a line out to ask for them.']),
    ...spared.map((name) => `  ${list(name, [])}`),
    ...(spelled.length === 0 ? [] : ['  # Headings of yours, and the section that each stands for.', '  spellings:']),
    ...spelled.map(([heading, kind]) => `    ${pair(heading, kind)}`),
  ]
  return lines.length === 0 ? [] : ['sections:', ...lines]
}

function requiredLines(required: readonly string[]): readonly string[] {
  const usual = DEFAULT_CONFIG.sections.required.map((kinds) => kinds.join('|'))
  const without = usual.filter((kinds) => !required.includes(kinds))
  const why = required.length === 0 ? 'No section stands in most of your postmortems' : 'What most of yours have'
  const rest = without.length === 0 ? '' : ` The default asks for ${without.join(', ')} too.`
  return [`  # ${why}.${rest}`, `  ${list('required', required)}`]
}

function since({ since: day }: Settings): readonly string[] {
  return [
    'action-items:',
    '  # The day of adoption: items of older postmortems are listed, not filed.',
    `  since: ${day}`,
  ]
}

/** A zone reads the times of documents only when somebody sets it, and only people know which one they meant. */
function zone({ times }: Survey): readonly string[] {
  if (times.local * 2 <= times.documents) return []
  return [
    `# The times in ${counted(times.local)} name no zone. If they mean one, say which:`,
    '# calendar: { time-zone: Europe/Berlin }',
  ]
}

/** Comments: which login somebody has stands in no document. */
function people({ owners }: Survey): readonly string[] {
  if (owners.length === 0) return []
  return [
    '# Owners that your items call by name; with their logins the issues are assigned:',
    '# people:',
    '#   names:',
    ...owners.map((name) => `#     ${pair(name, 'LOGIN')}`),
  ]
}

function counted(documents: number): string {
  return documents === 1 ? '1 document' : `${documents} documents`
}

/** One line of YAML, quoted where it must be. */
function pair(key: string, value: string): string {
  return oneLine({ [key]: value })
}

function list(key: string, values: readonly string[]): string {
  return `${oneLine({ [key]: null }).replace(/ null$/, '')} ${flow(values)}`
}

function flow(values: readonly string[]): string {
  return `[${values.map((value) => (/^[A-Za-z][A-Za-z0-9-]*$/.test(value) && !RESERVED.test(value) ? value : JSON.stringify(value))).join(', ')}]`
}

const RESERVED = /^(?:y|yes|n|no|on|off|true|false|null)$/i

function oneLine(value: Readonly<Record<string, string | null>>): string {
  return stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN' }).trimEnd()
}
