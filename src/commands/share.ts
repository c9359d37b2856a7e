import type { Postmortem } from '../postmortem/model.js'
import { baseVersion } from './base-version.js'
import type { Reconciled } from './reconcile-record.js'
import { shareInSlack } from './share-in-slack.js'
import { shareOnRecords } from './share-on-record.js'
import { NOTHING_SHARED, type Shared, type ShareRequest } from './shared.js'
import type { World } from './world.js'

// More than that at once were moved or imported: nobody learns from a flood.
const MOST_AT_ONCE = 5

/** Tells those whom `share.on-merge` names of postmortems that became final with this push, each once. */
export async function shareMerged(world: World, reconciled: Reconciled, request: ShareRequest): Promise<Shared> {
  const told = reconciled.loaded.config.share['on-merge']
  if (told.length === 0 || request.before === null) return NOTHING_SHARED
  const merged = await becameFinal(world, reconciled, request.before)
  if (merged.length === 0) return NOTHING_SHARED
  if (merged.length > MOST_AT_ONCE) {
    return { changes: [], notices: [`${merged.length} postmortems became final at once: none of them is shared.`] }
  }
  const posted = told.includes('slack') ? await shareInSlack(merged, world, reconciled, request) : NOTHING_SHARED
  const teams = told.filter((to) => to !== 'slack')
  const said = teams.length === 0 ? NOTHING_SHARED : await shareOnRecords(merged, teams, reconciled, request)
  return { changes: [...posted.changes, ...said.changes], notices: [...posted.notices, ...said.notices] }
}

async function becameFinal(
  world: World,
  { reading, pushed, loaded }: Reconciled,
  before: string,
): Promise<readonly Postmortem[]> {
  const found: Postmortem[] = []
  for (const document of reading.documents) {
    if (!document.readable || document.confidential || document.status?.value !== 'final') continue
    if (!pushed.has(document.path)) continue
    const was = await baseVersion(world, loaded, before, document, undefined)
    const isNew = was === 'new' || (was !== 'unknown' && was.readable && was.status?.value !== 'final')
    if (isNew) found.push(document)
  }
  return found
}
