import { DEFAULT_CONFIG } from '../config/defaults.js'
import type { Postmortem } from '../postmortem/model.js'
import type { SectionKind } from '../postmortem/section-kinds.js'
import { severityRank } from '../postmortem/severity.js'
import { hasSection } from '../rules/text/section-presence.js'
import { recentOf } from './recent.js'
import { shareOf } from './shares.js'

/** Any one of its kinds will do. */
export type SectionChoice = readonly SectionKind[]

const MOST = 0.75
const TWO_THIRDS = 2 / 3
const NEARLY_ALL = 0.9
/** Asked for only where nearly every postmortem of the team has them. */
const FURTHER: readonly SectionChoice[] = [['detection'], ['trigger'], ['response'], ['lessons']]

/** The sections that most postmortems have, all of them together, so that nothing old is missing anything. */
export function requiredSectionsFor(postmortems: readonly Postmortem[]): readonly SectionChoice[] {
  const usual = DEFAULT_CONFIG.sections.required
  if (postmortems.length === 0) return usual
  const recent = recentOf(postmortems)
  const frequency = (choice: SectionChoice) => shareOf(recent, (postmortem) => has(postmortem, choice))
  const byFrequency = [...usual].sort((one, other) => frequency(other) - frequency(one))
  const further = FURTHER.filter((choice) => frequency(choice) >= NEARLY_ALL)
  const chosen: SectionChoice[] = []
  for (const choice of [...byFrequency, ...further]) {
    const all = [...chosen, choice]
    const hasAll = (postmortem: Postmortem) => all.every((one) => has(postmortem, one))
    const least = usual.includes(choice) ? TWO_THIRDS : MOST
    if (shareOf(recent, hasAll) >= MOST && shareOf(postmortems, hasAll) >= least) chosen.push(choice)
  }
  return [...usual, ...FURTHER].filter((choice) => chosen.includes(choice))
}

/** Severities for which the defaults ask for more than the team's own postmortems have. */
export function sparedSeverities(postmortems: readonly Postmortem[], severities: readonly string[]): readonly string[] {
  const asked = Object.values(DEFAULT_CONFIG.sections.bySeverity)
  return severities.slice(0, asked.length).filter((_, rank) => {
    const these = postmortems.filter(({ severity }) => severity && severityRank(severity.value, severities) === rank)
    const choices = asked[rank] ?? []
    const hasAll = (postmortem: Postmortem) => choices.every((choice) => has(postmortem, choice))
    return these.length > 0 && shareOf(these, hasAll) < MOST
  })
}

function has(postmortem: Postmortem, choice: SectionChoice): boolean {
  return choice.some((kind) => hasSection(postmortem, kind))
}
