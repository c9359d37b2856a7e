import { overrideFor } from '../check/overrides.js'
import type { DocumentFacts } from '../check/rule-context.js'
import type { CheckSettings } from '../check/settings.js'
import type { Config } from '../config/config.js'
import type { History } from '../history/history.js'
import type { Told } from '../history/told.js'
import type { Document, Postmortem } from '../postmortem/model.js'
import { incidentRepeated } from '../rules/incident-repeated.js'
import type { SimilarIncident } from '../rules/rule.js'
import { keyDigest } from '../sync/mark/digest.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import type { BaseVersion } from './base-version.js'

/**
 * Finds earlier incidents of a record. It is made searchable at the first question, and nothing is loaded where none can
 * come. `known`: what was read in some documents already.
 */
export async function recurrenceIn(
  record: readonly Document[],
  config: Config,
  known: (postmortem: Postmortem) => Told | null = () => null,
): Promise<DocumentFacts['similarTo']> {
  const readable = record.filter((document) => document.readable)
  if (readable.length < 2 || isOffEverywhere(config)) return () => []
  const { historyOf } = await import('../history/history.js')
  const { similarTo } = await import('../history/similar-to.js')
  let history: History | null = null
  return (postmortem) => {
    history ??= historyOf(readable, known)
    return similarTo(history, postmortem)
  }
}

export function isOffEverywhere({ rules, overrides }: Config): boolean {
  const chosen = overrides.map((override) => override.rules[incidentRepeated.id]?.severity ?? 'off')
  return rules[incidentRepeated.id]?.severity === 'off' && chosen.every((severity) => severity === 'off')
}

/** Earlier incidents that the base version was not like yet; none where the rule is off or the author has said why not. */
export function similarSince(
  document: Document | undefined,
  before: BaseVersion,
  similarTo: DocumentFacts['similarTo'],
  settings: CheckSettings,
): readonly SimilarIncident[] {
  if (!document?.readable || isSaidToBeOther(document)) return []
  if (overrideFor(incidentRepeated.id, document, settings)?.severity === 'off') return []
  const known = typeof before === 'object' && before.readable ? similarTo(before).map(({ path }) => path) : []
  return similarTo(document).filter(({ path }) => !known.includes(path))
}

/** The same with what the issues say: their numbers and due dates, and without items that are done there. */
export function asFiled(
  similar: readonly SimilarIncident[],
  filed: () => readonly TrackedItem[],
): readonly SimilarIncident[] {
  if (similar.every(({ unfinished }) => unfinished.length === 0)) return similar
  const items = new Map(filed().map((item) => [`${item.digest} ${item.postmortem.path}`, item] as const))
  return similar.map((incident) => {
    const unfinished = incident.unfinished.flatMap((item) => {
      const known = items.get(`${keyDigest(incident.id, item.id)} ${incident.path}`)
      if (known === undefined) return [item]
      return known.state === 'open'
        ? [{ ...item, due: known.snoozedUntil ?? known.effectiveDue, issue: known.issue ?? item.issue }]
        : []
    })
    return { ...incident, unfinished }
  })
}

/** True when the author says why it is no such incident. */
export function isSaidToBeOther({ silences }: Postmortem): boolean {
  return silences.some(({ rule, reason }) => rule === incidentRepeated.id && reason !== '')
}
