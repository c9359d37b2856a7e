import type { Field } from '../../edit/write-back/news.js'
import type { WrittenLine } from './write-back-edits.js'

/** The one branch that is ours to replace. */
export const BRANCH = 'followthrough/write-back'

export const TITLE = 'Note what became of action items'

/** No word of a document: words of a commit close issues and mention people. */
export function messageOf(written: readonly WrittenLine[], ...more: readonly string[]): string {
  return `${[TITLE, `Written by Followthrough: ${counted(written)}.`, ...more].join('\n\n')}\n`
}

const NAMES: Readonly<Record<Field, readonly [string, string]>> = {
  reference: ['issue', 'issues'],
  state: ['tick', 'ticks'],
  due: ['due date', 'due dates'],
  owners: ['owner', 'owners'],
}
const ORDER: readonly Field[] = ['reference', 'state', 'due', 'owners']

/** `3 issues, 1 tick`. */
export function counted(written: readonly WrittenLine[]): string {
  const parts = ORDER.flatMap((field) => {
    const count = written.filter(({ fields }) => fields.includes(field)).length
    return count === 0 ? [] : [`${count} ${NAMES[field][count === 1 ? 0 : 1]}`]
  })
  return parts.join(', ')
}
