import type { Day } from '../calendar/day.js'
import { DEFAULT_CONFIG } from '../config/defaults.js'
import { pathFault } from '../config/glob.js'
import { parse } from '../postmortem/read.js'
import type { SectionKind } from '../postmortem/section-kinds.js'
import { ignoreFor } from './ignore.js'
import { requiredSectionsFor, type SectionChoice, sparedSeverities } from './required-sections.js'
import type { Survey } from './survey.js'
import { type TeamHeading, teamHeadingsOf } from './team-headings.js'

/** What a person may decide. */
export interface Choices {
  /** Null: the default globs. */
  readonly globs: readonly string[] | null
  /** Null: the default scale. */
  readonly severities: readonly string[] | null
  /** Heading of the team → kind. */
  readonly spellings: Readonly<Record<string, SectionKind>>
}

/** What follows from the survey and the choices. Null: as the defaults have it. */
export interface Settings extends Choices {
  readonly ignore: readonly string[] | null
  readonly required: readonly SectionChoice[] | null
  /** Severities for which the defaults would ask for more than the team writes. */
  readonly spared: readonly string[]
  /** A template that is there. Null: there is none. */
  readonly template: string | null
  readonly headings: readonly TeamHeading[]
  readonly since: Day
}

/** What is chosen where nobody is asked. */
export function choicesFor({ globs, scale, headings }: Survey): Choices {
  const spelled = headings.flatMap(({ words, kind }) => (kind === null ? [] : [[words, kind] as const]))
  return {
    globs,
    severities: scale.kind === 'own' ? scale.severities : null,
    spellings: Object.fromEntries(spelled),
  }
}

/** The postmortems are read once more, as the chosen settings read them: what is required depends on it. */
export function settingsFor(found: Survey, choices: Choices, today: Day): Settings {
  const severities = choices.severities ?? DEFAULT_CONFIG.severities
  const { spellings } = choices
  const postmortems = found.postmortems.flatMap(({ path, text, id }) => {
    const document = parse(path, text, { fallbackId: id.value, spellings, zone: null, severities, names: {} })
    return document.readable ? [document] : []
  })
  const required = requiredSectionsFor(postmortems)
  const templates = found.templates.filter((path) => pathFault(path) === null)
  return {
    ...choices,
    ignore: ignoreFor(choices.globs, found),
    required: isUsual(required) ? null : required,
    spared: sparedSeverities(postmortems, severities),
    template: [...templates].sort((one, other) => one.length - other.length)[0] ?? null,
    headings: teamHeadingsOf(postmortems, spellings, required),
    since: today,
  }
}

function isUsual(required: readonly SectionChoice[]): boolean {
  return JSON.stringify(required) === JSON.stringify(DEFAULT_CONFIG.sections.required)
}
