import type { Postmortem } from '../../postmortem/model.js'
import { dueEdit } from './due-edit.js'
import { ownerEdit } from './owner-edit.js'
import { noNews, type Proposal } from './proposal.js'
import { referenceEdit } from './reference-edit.js'
import { tickEdit } from './tick-edit.js'
import type { Wish } from './wish.js'

/** How a document can say what is wished. */
export function propose(document: Postmortem, wish: Wish): Proposal {
  const item = document.actionItems[wish.index]
  if (!item) return noNews
  const { text } = document
  switch (wish.field) {
    case 'reference':
      return referenceEdit(text, item, wish.value)
    case 'state':
      return tickEdit(document, item, wish.value)
    case 'due':
      return dueEdit(text, item, wish.value)
    case 'owners':
      return ownerEdit(text, item, wish.value)
  }
}
