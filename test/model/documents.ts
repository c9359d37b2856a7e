import type { Day } from '../../src/calendar/day.js'
import type { ItemWords } from '../support/builders.js'

/** A postmortem of a history, as far as a sync looks at it. */
export interface Doc {
  readonly id: string
  readonly path: string
  readonly status: 'draft' | 'final'
  readonly service: string
  readonly readable: boolean
  readonly items: readonly Item[]
}

export interface Item extends Pick<ItemWords, 'owners' | 'due' | 'priority' | 'reason'> {
  readonly title: string
  readonly state: 'open' | 'done' | 'dropped'
}

export const ITEM_ACTS = [
  ...['add', 'add twin', 'remove', 'tick', 'untick', 'drop', 'reword', 'reorder', 'move', 'split'],
  ...['due', 'owner', 'priority', 'rename', 'new id', 'status', 'service', 'break', 'mend'],
] as const
export type ItemAct = (typeof ITEM_ACTS)[number]

const TITLES = [
  'Alert when checkout 5xx exceeds 1 %',
  'Rehearse the failover every quarter',
  'Write a runbook for the payment queue',
  'Roll back on failed health checks',
  'Rotate the signing key by hand no more',
  'Wiederherstellung der Sicherung üben',
  '設定を検証してから配布する',
]
const OWNERS = ['@ada', '@ADA', '@grace', '@nobody-here', '@acme/leads', 'Ada L.']
const DUES: readonly Day[] = ['2026-12-01', '2027-01-15']
const SERVICES = ['checkout', 'payments']

export const FIRST_DOCS: readonly Doc[] = [
  { ...aDoc('INC-1', 'a'), items: TITLES.slice(0, 3).map((title) => ({ title, state: 'open' })) },
  aDoc('b', 'b'),
]

function aDoc(id: string, name: string): Doc {
  const path = `postmortems/${name}.md`
  return { id, path, status: 'final', service: 'checkout', readable: true, items: [] }
}

/** The documents after somebody did something to one of them; numbers choose among what is there. */
export function edited(docs: readonly Doc[], act: ItemAct, at: number, to: number): readonly Doc[] {
  const which = at % docs.length
  const doc = docs[which]
  if (!doc) return docs
  const place = to % Math.max(1, doc.items.length)
  const item = doc.items[place]
  const put = (change: Partial<Doc>) => docs.with(which, { ...doc, ...change })
  const change = (words: Partial<Item>) => (item ? put({ items: doc.items.with(place, { ...item, ...words }) }) : docs)
  switch (act) {
    case 'add':
      return put({ items: [...doc.items, { title: TITLES[to % TITLES.length] ?? '', state: 'open' }] })
    case 'add twin':
      return item ? put({ items: [...doc.items, { ...item, state: 'open' }] }) : docs
    case 'remove':
      return put({ items: doc.items.filter((other) => other !== item) })
    case 'tick':
      return change({ state: 'done' })
    case 'untick':
      return change({ state: 'open' })
    case 'drop':
      return change({ state: 'dropped', reason: 'too dear' })
    case 'reword':
      return change({ title: `${item?.title ?? ''}${to % 2 ? ' now' : '.'}` })
    case 'reorder':
      return put({ items: doc.items.toReversed() })
    case 'move':
      return moved(docs, which, item)
    case 'split':
      return split(docs, which, to)
    case 'due':
      return change({ due: DUES[at % 2] ?? null })
    case 'owner':
      return change({ owners: [OWNERS[at % OWNERS.length] ?? ''] })
    case 'priority':
      return change({ priority: ['P0', 'P1', 'p1'][at % 3] ?? 'P1' })
    case 'rename':
      return put({ path: `postmortems/${to}-${which}.md` })
    case 'new id':
      return put({ id: `INC-${to}-${which}` })
    case 'status':
      return put({ status: to % 2 ? 'draft' : 'final' })
    case 'service':
      return put({ service: SERVICES[to % SERVICES.length] ?? '' })
    case 'break':
      return put({ readable: false })
    case 'mend':
      return put({ readable: true })
  }
}

function moved(docs: readonly Doc[], from: number, item: Item | undefined): readonly Doc[] {
  const to = (from + 1) % docs.length
  const [doc, target] = [docs[from], docs[to]]
  if (!item || !doc || !target || doc === target) return docs
  return docs
    .with(from, { ...doc, items: doc.items.filter((one) => one !== item) })
    .with(to, { ...target, items: [...target.items, item] })
}

/** The second half of a document becomes one of its own. */
function split(docs: readonly Doc[], which: number, to: number): readonly Doc[] {
  const doc = docs[which]
  if (!doc || doc.items.length < 2 || docs.length > 3) return docs
  const half = Math.floor(doc.items.length / 2)
  const other = { ...doc, id: `${doc.id}-part-${to}`, path: `postmortems/part-${to}-${docs.length}.md` }
  return [...docs.with(which, { ...doc, items: doc.items.slice(0, half) }), { ...other, items: doc.items.slice(half) }]
}

export function hasTwins(docs: readonly Doc[]): boolean {
  const titles = docs.flatMap(({ items }) => items.map(({ title }) => title))
  return new Set(titles).size < titles.length
}

/** The document as its authors wrote it. */
export function textOf({ id, status, service, readable, items }: Doc): string {
  const front = [`id: ${readable ? id : `"${id}`}`, 'date: 2026-11-03', `status: ${status}`, `services: [${service}]`]
  const written = ['---', ...front, '---', `# What happened in ${id}`, '', '## Impact', 'Some.', '', '## Action items']
  return [...written, ...items.map(lineOf), ''].join('\n')
}

function lineOf({ title, state, owners = [], due, priority, reason }: Item): string {
  const words = [...owners, due ? `due ${due}` : '', priority ?? ''].filter((word) => word !== '')
  const dropped = state === 'dropped' ? ` (won't do: ${reason ?? 'too dear'})` : ''
  return `- [${state === 'done' ? 'x' : ' '}] ${title}${words.length > 0 ? ` — ${words.join(', ')}` : ''}${dropped}`
}
