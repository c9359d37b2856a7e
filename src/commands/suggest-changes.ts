import type { Diagnostic } from '../check/diagnostic.js'
import { keepsMeaning } from '../check/keeps-meaning.js'
import type { CheckedDocument } from '../check/result.js'
import type { Suggestion } from '../check/suggestion.js'
import { applyEdits } from '../edit/apply-edits.js'
import type { Answer, Refusal } from '../ports/tracker.js'
import { readDocument } from '../postmortem/read.js'
import { renderSuggestion, renderSuggestionReview, suggestionMark } from '../render/markdown/suggestion.js'
import { bytesAt } from './bytes-at.js'
import { chooseSuggestions } from './choose-suggestions.js'
import { connected } from './connected.js'
import type { Proposal } from './event.js'
import type { LoadedConfig } from './load-config.js'
import type { Reviewed } from './review.js'
import { readingOptions } from './settings.js'
import type { Connection, World } from './world.js'

/** The remarks that stand beside their lines as suggested changes, and what to say where that did not work. */
export interface Suggested {
  readonly diagnostics: readonly Diagnostic[]
  readonly notices: readonly string[]
}

const NOTHING: Suggested = { diagnostics: [], notices: [] }

/** Suggests mends in one review, those that were not suggested before. */
export async function suggestChanges(
  world: World,
  loaded: LoadedConfig,
  event: Extract<Proposal, { kind: 'pull-request' }>,
  { result, recheck }: Reviewed,
): Promise<Suggested> {
  const mendable = result.documents.filter(({ diagnostics }) =>
    diagnostics.some(({ fix, known }) => fix && !fix.partial && !known),
  )
  if (mendable.length === 0) return NOTHING
  const documents = await atHead(world, loaded, event.head, mendable)
  const connection = await connected(world)
  if (!connection.ok) return refused(connection.refusal)
  const open = await connection.value.reviews.openLines(event.number)
  if (!open.ok) return refused(open.refusal)
  const suggestions = chooseSuggestions(documents, open.value, safety(documents, recheck))
  if (suggestions.length === 0) return NOTHING
  const posted = await post(connection.value, event, suggestions)
  if (!posted.ok) return refused(posted.refusal)
  return { diagnostics: suggestions.flatMap(({ answers }) => answers), notices: [] }
}

/** A checkout of the merge may have other lines than the branch, and a suggestion replaces the branch's. */
async function atHead(
  world: World,
  loaded: LoadedConfig,
  head: string,
  documents: readonly CheckedDocument[],
): Promise<readonly CheckedDocument[]> {
  const isSame = await Promise.all(
    documents.map(async ({ document }) => {
      const bytes = await bytesAt(world, head, document.path)
      if (typeof bytes === 'string' || !document.readable) return false
      const there = readDocument(document.path, bytes, readingOptions(loaded, document.id.value))
      return there.readable && there.text === document.text
    }),
  )
  return documents.filter((_, at) => isSame[at])
}

/** A mend must not change what the document says, nor bring a remark. */
function safety(documents: readonly CheckedDocument[], recheck: Reviewed['recheck']) {
  const byPath = new Map(documents.map((checked) => [checked.document.path, checked]))
  return ({ diagnostic: { path, fix }, answers }: Suggestion): boolean => {
    const checked = byPath.get(path)
    if (!checked?.document.readable || fix === null) return false
    return keepsMeaning(checked, recheck(checked.document, applyEdits(checked.document.text, fix.edits)), answers)
  }
}

async function post(
  { reviews, tracker }: Connection,
  { number, head }: Extract<Proposal, { kind: 'pull-request' }>,
  suggestions: readonly Suggestion[],
): Promise<Answer<void>> {
  const missing = await notYetThere({ reviews, tracker }, number, suggestions)
  if (!missing.ok) return missing
  const fresh = missing.value
  if (fresh.length === 0) return { ok: true, value: undefined }
  const comments = fresh.map((suggestion) => ({
    path: suggestion.diagnostic.path,
    lines: suggestion.lines,
    body: renderSuggestion(suggestion),
  }))
  const draft = { commit: head, body: renderSuggestionReview(fresh.length), comments }
  const posted = await reviews.review(number, draft)
  if (posted.ok || posted.refusal.kind !== 'unknown') return posted
  // The answer was lost, and the review may be there.
  const left = await notYetThere({ reviews, tracker }, number, fresh)
  return left.ok && left.value.length === 0 ? { ok: true, value: undefined } : posted
}

/** The suggestions that no comment of ours makes yet. */
async function notYetThere(
  { reviews, tracker }: Pick<Connection, 'reviews' | 'tracker'>,
  number: number,
  suggestions: readonly Suggestion[],
): Promise<Answer<readonly Suggestion[]>> {
  const there = await reviews.lineComments(number)
  if (!there.ok) return there
  const marked = there.value.filter(({ body }) => suggestions.some(({ key }) => body.startsWith(suggestionMark(key))))
  const us = marked.length === 0 ? null : await tracker.identity()
  if (us !== null && !us.ok) return us
  const ours = marked.filter(({ author }) => author?.id === us?.value.id)
  const isThere = ({ key }: Suggestion) => ours.some(({ body }) => body.startsWith(suggestionMark(key)))
  return { ok: true, value: suggestions.filter((suggestion) => !isThere(suggestion)) }
}

function refused({ message }: Refusal): Suggested {
  return { diagnostics: [], notices: [`No change was suggested: ${message} The remarks say what to write instead.`] }
}
