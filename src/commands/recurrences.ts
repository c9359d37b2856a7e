import type { Config } from '../config/config.js'
import type { Document } from '../postmortem/model.js'
import type { Recurrence } from '../report/recurrence.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import { isOffEverywhere, isSaidToBeOther } from './recurrence.js'

/** Groups of incidents that came back; none where the team has switched off to be told. */
export async function recurrencesIn(
  record: readonly Document[],
  items: readonly TrackedItem[],
  config: Config,
): Promise<readonly Recurrence[]> {
  const readable = record.filter((document) => document.readable)
  if (readable.length < 2 || isOffEverywhere(config)) return []
  const { historyOf } = await import('../history/history.js')
  const { clustersOf } = await import('../history/clusters.js')
  const open = new Map<string, number>()
  for (const { state, postmortem } of items) {
    if (state === 'open') open.set(postmortem.path, (open.get(postmortem.path) ?? 0) + 1)
  }
  return clustersOf(historyOf(readable), {
    openIn: ({ path }) => open.get(path) ?? 0,
    isAsked: (postmortem) => !isSaidToBeOther(postmortem),
  })
}
