import type { ReportBlock, ReportSection } from '../block.js'
import { counted } from '../counted.js'
import type { DraftRecord, ReportFacts } from '../facts.js'
import { type Cell, theirs, words } from './cells.js'
import { lineBlocks } from './folding.js'

/** Drafts that hold items back. */
export const postmortems: ReportSection<ReportFacts> = {
  id: 'postmortems',
  title: 'Postmortems',
  blocks({ drafts }): readonly ReportBlock[] {
    if (drafts.length === 0) return []
    return [{ kind: 'heading', text: 'Postmortems' }, ...lineBlocks([], drafts.map(entryOf), 'Draft', 'drafts')]
  },
}

/** `Draft for 12 days: INC-2026-012, 3 items not filed yet`. */
function entryOf({ id, days, items }: DraftRecord): Cell {
  const time = days === null ? 'Draft: ' : `Draft for ${counted(days, 'day')}: `
  return [words(time), theirs(id, 120), words(`, ${counted(items, 'item')} not filed yet`)]
}
