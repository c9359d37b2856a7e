import type { ReportBlock, ReportSection } from '../block.js'
import { counted } from '../counted.js'
import type { ReportFacts } from '../facts.js'
import { incidentCell, itemCell, theirs, words } from './cells.js'
import { wholeTable } from './folding.js'

/** What is not followed up here, folded: each kind is counted, so that nothing is missing from the record. */
export const setAside: ReportSection<ReportFacts> = {
  id: 'set-aside',
  title: 'Not followed up here',
  blocks(facts): readonly ReportBlock[] {
    const kinds = kindsOf(facts)
    if (kinds.length === 0) return []
    return [{ kind: 'folded', summary: `Not followed up here: ${kinds.join(', ')}`, blocks: detailsOf(facts) }]
  },
}

function kindsOf({
  trackedElsewhere,
  snoozed,
  waiting,
  droppedSince,
  withoutEvidence,
  confidential,
}: ReportFacts): readonly string[] {
  const kinds: readonly (readonly [number, string])[] = [
    [snoozed.length, 'snoozed'],
    [trackedElsewhere.length, 'tracked elsewhere'],
    [waiting.proposed, 'proposed'],
    [waiting.notAdopted, 'in older postmortems'],
    [waiting.deferred, 'to be filed in the next run'],
    [droppedSince.length, 'closed as not planned'],
    [withoutEvidence.length, 'closed without evidence'],
    [confidential.open, 'confidential'],
  ]
  return kinds.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`)
}

function detailsOf({
  trackedElsewhere,
  snoozed,
  droppedSince,
  withoutEvidence,
  confidential,
}: ReportFacts): readonly ReportBlock[] {
  const tracked = trackedElsewhere.map((entry) => [
    [theirs(entry.item.title, 120)],
    incidentCell(entry),
    [theirs(entry.item.tracked ?? '', 200)],
  ])
  const asleep = snoozed.map((entry) => [itemCell(entry), incidentCell(entry), [words(entry.item.snoozedUntil ?? '')]])
  const dropped = droppedSince.map((entry) => [
    itemCell(entry),
    incidentCell(entry),
    [theirs(entry.item.dropReason ?? '', 200)],
  ])
  const bare = withoutEvidence.map((entry) => [itemCell(entry), incidentCell(entry)])
  const blocks: readonly ReportBlock[] = [
    ...wholeTable(['Snoozed', 'Incident', 'Until'], asleep),
    ...wholeTable(['Item', 'Incident', 'Tracked in'], tracked),
    ...wholeTable(['Closed as not planned', 'Incident', 'Accepted because'], dropped),
    ...wholeTable(['Closed without a merged pull request or a word on what was done', 'Incident'], bare),
    ...confidentialBlocks(confidential),
  ]
  return blocks.length > 0
    ? blocks
    : [{ kind: 'text', parts: [words('They have no issue yet and nobody is reminded.')] }]
}

function confidentialBlocks({ open, overdue }: ReportFacts['confidential']): readonly ReportBlock[] {
  if (open === 0) return []
  const said = `Confidential postmortems have ${counted(open, 'open item')}, ${overdue} overdue.`
  return [{ kind: 'text', parts: [words(said)] }]
}
