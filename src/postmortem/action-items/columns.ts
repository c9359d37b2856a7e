import type { TableNode } from '../markdown/blocks.js'

export type ColumnName = 'id' | 'title' | 'owner' | 'due' | 'priority' | 'type' | 'status' | 'issue'

const TITLES: readonly (readonly [ColumnName, RegExp])[] = [
  ['id', /^(?:id|item id|ref|key)$/i],
  [
    'issue',
    /^(?:issues?|bugs?|tickets?|tracking|tracker|tracked|tracking issue|issue link|jira|pr|pull request|links?|reference|github issue|bug ?\/ ?issue|チケット|課題)$/i,
  ],
  [
    'owner',
    /^(?:owners?|assignees?|assigned to|assigned|responsible|who|dri|lead|point of contact|poc|担当|担当者|verantwortlich|responsable|zuständig)$/i,
  ],
  [
    'due',
    /^(?:due|due date|deadline|target|target date|by when|when|eta|by|期限|締切|fällig|fälligkeit|échéance|fecha límite|prazo)$/i,
  ],
  ['priority', /^(?:priority|prio|p|severity|urgency|優先度|priorität|priorité|prioridad)$/i],
  ['type', /^(?:type|category|kind|class|種別|カテゴリ|カテゴリー|分類|typ|art|tipo)$/i],
  ['status', /^(?:status|state|done|done\?|progress|completed|ステータス|状態|進捗|stand|état|estado)$/i],
]
const ACTION =
  /^(?:action(?: ?items?)?|actions?|action \/ item|tasks?|to-?dos?|follow[ -]?ups?|アクション|アクションアイテム|対策|maßnahme|aufgabe|acción|tarea|ação)$/i
const DESCRIPTION =
  /^(?:action.*|.*\baction|task.*|description|items?|what|what to do|title|name|summary|recommendation|improvement|remediation|measure|内容|項目|タスク|beschreibung|descripción|description de l'action)$/i

export interface Columns {
  /** The heading row's line, from 0. */
  readonly line: number
  readonly titles: readonly string[]
  readonly of: ReadonlyMap<ColumnName, number>
  /** The title column is called an action, and another column says who, when or where: an action table anywhere. */
  readonly certain: boolean
}

/** What the columns of a table mean; null where none holds the items' words. */
export function columnsOf(table: TableNode): Columns | null {
  const titles = table.header.cells.map((cell) => cell.plain.replace(/[*:：]/g, '').trim())
  const of = new Map<ColumnName, number>()
  const action = titles.findIndex((title) => ACTION.test(title))
  const title = action >= 0 ? action : titles.findIndex((words) => DESCRIPTION.test(words))
  if (title < 0) return null
  of.set('title', title)
  for (const [name, pattern] of TITLES) {
    const index = titles.findIndex((words, at) => at !== title && pattern.test(words))
    if (index >= 0 && ![...of.values()].includes(index)) of.set(name, index)
  }
  const certain = action >= 0 && (of.has('owner') || of.has('due') || of.has('issue') || of.has('status'))
  return { line: table.header.line, titles, of, certain }
}

/** The heading of a column; null where there is none. */
export function titleOf({ titles, of }: Columns, name: ColumnName): string | null {
  return titles[of.get(name) ?? -1] ?? null
}
