import { grouped } from '../grouped.js'
import { keyDigest } from '../mark/digest.js'
import type { Matching } from '../match/match.js'
import type { Managed } from '../match/ownership.js'
import type { PlanContext } from '../settings.js'
import { shownPlace } from '../want/references.js'
import type { Wanted } from '../want/want.js'
import type { FilingPreviewRow } from './preview.js'
import { reviseGone } from './revise-gone.js'

/**
 * Issues that merging closes because their items are gone, by the path under which they are shown: that of the changed
 * document they belong to, else that of the removed one.
 */
export function closingRows(
  { documents, whole }: Wanted,
  { left }: Matching,
  context: PlanContext,
  home: string,
  changed: readonly string[],
  removed: readonly string[],
): ReadonlyMap<string, readonly FilingPreviewRow[]> {
  if (!whole) return new Map()
  const paths = new Set([...changed, ...removed])
  const byId = new Map(
    documents.filter(({ path }) => paths.has(path)).map(({ id, path }) => [keyDigest(id.value), path]),
  )
  const placed = left
    .filter((managed) => reviseGone(managed, context)?.kind === 'close')
    .flatMap((managed) => {
      const { postmortem, path } = managed.mark
      const place = byId.get(postmortem) ?? (paths.has(path) ? path : null)
      return place === null ? [] : [{ place, row: rowOf(managed, home) }]
    })
  const groups = grouped(placed, ({ place }) => place)
  return new Map([...groups].map(([path, group]) => [path, group.map(({ row }) => row)]))
}

function rowOf({ issue }: Managed, home: string): FilingPreviewRow {
  const { title, assignees: owners } = issue
  return { title, owners, due: null, dueNote: null, effect: 'close', issue: shownPlace(issue, home) }
}
