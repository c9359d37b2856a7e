import { consequenceOf } from '../terminal/consequence.js'
import type { Found, FoundIncident } from '../terminal/similar.js'

/** The JSON result of `similar`, published as a schema: keys may be added, none may go. */
export function similarJson({ query, isFile, incidents }: Found): unknown {
  return { version: 1, query, kind: isFile ? 'file' : 'words', results: incidents.map(incidentJson) }
}

function incidentJson({ path, id, title, date, daysEarlier, because, isAlike, unfinished }: FoundIncident) {
  const items = unfinished.map(({ title: words, line, issue, due, daysOverdue }) => {
    return { title: words, line, issue: issue?.shown ?? null, due, daysOverdue }
  })
  return {
    path,
    id,
    title,
    date,
    daysEarlier,
    because,
    isAlike,
    consequence: consequenceOf(unfinished),
    unfinished: items,
  }
}
