import { type ColumnName, columnsOf } from '../../postmortem/action-items/columns.js'
import { blocksOf } from '../../postmortem/markdown/markdown.js'
import type { ActionItem, Postmortem } from '../../postmortem/model.js'
import { sourceOf } from '../../postmortem/source.js'
import { lineAt, lineNumber } from './lines.js'
import { oncePerDocument } from './once-per-document.js'
import { quote } from './quote.js'

export interface ItemPlace {
  /** The item is a row: what is written into its title counts for nothing. */
  readonly isRow: boolean
  /** How a hint begins: "Add", "Fill the column `Owner` with", "Add a column `Owner` with". */
  readonly lead: string
}

type Added = 'owner' | 'due' | 'priority' | 'type'

/** Where an attribute of an item is to be written: at its end, or in a column of its table. */
export function placeFor(postmortem: Postmortem, { span }: ActionItem, added: Added): ItemPlace {
  const columns = tablesOf(postmortem).get(lineNumber(postmortem, span.start))
  if (!columns) return { isRow: false, lead: 'Add' }
  const title = columns.get(added)
  return {
    isRow: true,
    lead: title === undefined ? `Add a column ${quote(TITLES[added])} with` : `Fill the column ${quote(title)} with`,
  }
}

const TITLES: Readonly<Record<Added, string>> = { owner: 'Owner', due: 'Due', priority: 'Priority', type: 'Type' }

type Titles = ReadonlyMap<ColumnName, string>

/** By line, from 0: the columns of the table that the line is in. */
const tablesOf = oncePerDocument((postmortem) => {
  const tables = new Map<number, Titles>()
  let titles: Titles | null = null
  for (const line of postmortem.lineStarts.keys()) {
    const isRow = lineAt(postmortem, line).words.trimStart().startsWith('|')
    titles = isRow ? (titles ?? titlesAt(postmortem, line)) : null
    if (titles) tables.set(line, titles)
  }
  return tables
})

function titlesAt(postmortem: Postmortem, line: number): Titles {
  const head = [line, line + 1].map((at) => lineAt(postmortem, at).words.trim()).join('\n')
  const [table] = blocksOf(sourceOf(head), 0).nodes
  const columns = table?.kind === 'table' ? columnsOf(table) : null
  return new Map([...(columns?.of ?? [])].map(([name, index]) => [name, columns?.titles[index] ?? '']))
}
