import type { SimilarIncident } from '../rule.js'

/** The one earlier incident that is worth a word: the most alike of those with unfinished items, else one that is very alike. */
export function worthSaying(similar: readonly SimilarIncident[]): SimilarIncident | null {
  return (
    similar.find(({ unfinished }) => unfinished.length > 0) ?? similar.find(({ isVeryAlike }) => isVeryAlike) ?? null
  )
}
