import type { ReportBlock, ReportSection } from '../block.js'
import { counted } from '../counted.js'
import type { ReportFacts, ReportItem } from '../facts.js'
import { type Cell, incidentCell, itemCell, joined, theirs, words } from './cells.js'
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
  conflicts,
  confidential,
}: ReportFacts): readonly string[] {
  const risks = droppedSince.filter(({ item }) => item.closeReason !== 'duplicate').length
  const kinds: readonly (readonly [number, string])[] = [
    [snoozed.length, 'snoozed'],
    [trackedElsewhere.length, 'tracked elsewhere'],
    [waiting.proposed, 'proposed'],
    [waiting.notAdopted, 'in older postmortems'],
    [waiting.deferred, 'to be filed in the next run'],
    [risks, risks === 1 ? 'accepted risk' : 'accepted risks'],
    [droppedSince.length - risks, 'closed as duplicate'],
    [withoutEvidence.length, 'closed without evidence'],
    [conflicts.length, 'where document and issue differ'],
    [confidential.open, 'confidential'],
  ]
  return kinds.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`)
}

function detailsOf({
  trackedElsewhere,
  snoozed,
  droppedSince,
  withoutEvidence,
  conflicts,
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
    [theirs(entry.item.dropReason ?? (entry.item.closeReason === 'duplicate' ? 'it is a duplicate' : ''), 200)],
  ])
  const bare = withoutEvidence.map((entry) => [itemCell(entry), incidentCell(entry)])
  const differing = conflicts.map((entry) => [itemCell(entry), incidentCell(entry), differenceCell(entry)])
  const blocks: readonly ReportBlock[] = [
    ...wholeTable(['Snoozed', 'Incident', 'Until'], asleep),
    ...wholeTable(['Item', 'Incident', 'Tracked in'], tracked),
    ...wholeTable(['Not to be done', 'Incident', 'Because'], dropped),
    ...wholeTable(['Closed without a merged pull request or a word on what was done', 'Incident'], bare),
    ...wholeTable(['Document and issue differ', 'Incident', 'The issue holds'], differing),
    ...confidentialBlocks(confidential),
  ]
  return blocks.length > 0
    ? blocks
    : [{ kind: 'text', parts: [words('They have no issue yet and nobody is reminded.')] }]
}

/** `due date: 2026-12-20, not 2026-12-01`: what the issue says, and the document. */
function differenceCell({ item: { conflicts } }: ReportItem): Cell {
  const said = conflicts.map(({ field, document, issue }) => [
    words(`${field}: `),
    theirs(issue, 120),
    words(', not '),
    theirs(document, 120),
  ])
  return joined(said, '; ')
}

function confidentialBlocks({ open, overdue }: ReportFacts['confidential']): readonly ReportBlock[] {
  if (open === 0) return []
  const said = `Confidential postmortems have ${counted(open, 'open item')}, ${overdue} overdue.`
  return [{ kind: 'text', parts: [words(said)] }]
}
