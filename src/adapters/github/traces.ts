import type { IssueTraces, MergedPullRequest } from '../../ports/host.js'
import { openPullRequest } from './pull-request.js'
import { isRecord, type Shape, text } from './shape.js'

/** Reads the timeline of an issue. Events that are not known say nothing. */
export function tracesIn(events: readonly unknown[]): IssueTraces {
  const known = events.filter(isRecord)
  const links = known.filter(({ event }) => event === 'connected').length
  const unlinks = known.filter(({ event }) => event === 'disconnected').length
  return {
    merged: known.filter(({ event }) => event === 'cross-referenced').flatMap(mergedOf),
    isLinked: links > unlinks || isClosedByCommit(known),
  }
}

function mergedOf({ source }: Shape): readonly MergedPullRequest[] {
  const issue = isRecord(source) ? source['issue'] : null
  if (!isRecord(issue) || !isRecord(issue['pull_request']) || text(issue['pull_request']['merged_at']) === null)
    return []
  const repository = /\/repos\/([^/]+\/[^/]+)$/.exec(text(issue['repository_url']) ?? '')?.[1]
  return repository === undefined ? [] : [{ ...openPullRequest(issue), repository }]
}

/** Only the last closing counts: what was opened again was not finished by the one before. */
function isClosedByCommit(events: readonly Shape[]): boolean {
  const last = events.findLast(({ event }) => event === 'closed')
  return last !== undefined && text(last['commit_id']) !== null
}
