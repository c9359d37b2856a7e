import { stateNamed } from '../../postmortem/action-items/words.js'
import type { Postmortem } from '../../postmortem/model.js'
import { placesOf } from './places.js'
import { statusHead } from './status-head.js'

export type Wanted = 'done' | 'open'

/** How the rows of the document say a state: the word that most of them have, those of the same table first. */
export function wordInRows({ text, actionItems }: Postmortem, head: number, wanted: Wanted): string | null {
  const said = actionItems.flatMap((item) => {
    const cells = placesOf(item).cells
    const word =
      cells?.status && item.state === wanted ? statusHead(text.slice(cells.status.start, cells.status.end)) : null
    return cells && word && isSaid(word.words, wanted) ? [{ word: word.words, isNear: cells.head.start === head }] : []
  })
  return mostOften(said.filter(({ isNear }) => isNear)) ?? mostOften(said)
}

// Not "in progress" or "blocked": that is more than a reopened issue says.
const OPEN = /^(?:to-?\s?do|open|pending|not started|planned|backlog|no|未\S*|offen|⬜|🔲|\[ ?\])?$/iu

/** Done is always said; an item can be open because nothing is said of it. */
function isSaid(word: string, wanted: Wanted): boolean {
  const plain = word.replace(/[*_~]/g, '')
  if (wanted === 'open') return OPEN.test(plain)
  return stateNamed(plain) === 'done' || /^(?:\[x\]|v|y)$/i.test(plain)
}

function mostOften(said: readonly { readonly word: string }[]): string | null {
  const counts = new Map<string, number>()
  for (const { word } of said) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (
    [...counts].reduce<readonly [string, number] | null>(
      (best, one) => (best && best[1] >= one[1] ? best : one),
      null,
    )?.[0] ?? null
  )
}

const BOX = /^\[[ xX]?\]$/
const PARTNERS: readonly (readonly [open: RegExp, done: string, back: RegExp, open: string])[] = [
  [/^[🟡🔴]/u, '🟢', /^🟢/u, '🔴'],
  [/^[⬜🔲⏳🚧🔄❌]/u, '✅', /^[✅☑✔✓]/u, '⬜'],
  [/^(?:未|進行中|対応中)/, '完了', /^(?:完了|済)/, '未着手'],
  [/^(?:offen|in arbeit)$/i, 'Erledigt', /^erledigt$/i, 'Offen'],
  [/^no$/i, 'Yes', /^yes$/i, 'No'],
  [/^TO-?DO$/, 'DONE', /^DONE$/, 'TODO'],
]
const COLUMNS: readonly (readonly [title: RegExp, done: string, open: string])[] = [
  [/^(?:done|completed)/i, 'x', ''],
  [/[ぁ-ん一-龠ァ-ヶ]/, '完了', '未着手'],
  [/^stand$/i, 'Erledigt', 'Offen'],
]

/** The counterpart of what a cell says; where it says nothing or holds a mark, what its column asks for. */
export function wordFor(wanted: Wanted, said: string, column: string): string {
  if (BOX.test(said)) return wanted === 'done' ? '[x]' : '[ ]'
  const isMark = !/\p{L}{2}/u.test(said) && !/^未/.test(said)
  const titled = isMark ? COLUMNS.find(([title]) => title.test(column)) : undefined
  if (titled) return wanted === 'done' ? titled[1] : titled[2]
  const partner = PARTNERS.find(([open, , back]) => (wanted === 'done' ? open : back).test(said))
  if (partner) return inCaseOf(said, wanted === 'done' ? partner[1] : partner[3])
  return inCaseOf(said, wanted === 'done' ? 'Done' : 'Open')
}

/** `todo` → `done`. */
function inCaseOf(said: string, word: string): string {
  if (/^\p{Ll}{2}/u.test(said)) return word.toLowerCase()
  return /^\p{Lu}{2}[\p{Lu}\s]*$/u.test(said) ? word.toUpperCase() : word
}
