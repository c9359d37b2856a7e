import type { Field } from '../../edit/write-back/news.js'
import type { WriteBackEdits, WrittenLine } from './write-back-edits.js'

/** The one branch that is ours to replace. */
export const BRANCH = 'followthrough/write-back'

export const TITLE = 'Note what became of action items'

/** No word of a document: words of a commit close issues and mention people. */
export function messageOf(written: readonly WrittenLine[]): string {
  return `${TITLE}\n\nWritten by Followthrough: ${counted(written)}.\n`
}

/** The same for the description of the pull request, with what to do. */
export function descriptionOf({ written, said }: Pick<WriteBackEdits, 'written' | 'said'>): string {
  return [
    `Issues and postmortems are kept in step. This writes into the postmortems what their issues say by now: ${counted(written)}.`,
    'Nothing else in the files changes. Merge it when you like; until then it is kept up to date, so please add no commits to its branch. Close it, and it is not opened again before there is something new.',
    newsMark({ said }),
  ].join('\n\n')
}

/** Tells in a hidden line what is proposed, so that it is not proposed again. */
export function newsMark({ said }: Pick<WriteBackEdits, 'said'>): string {
  return `<!-- followthrough:write-back ${said} -->`
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
