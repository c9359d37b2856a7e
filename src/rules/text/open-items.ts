import type { ActionItem, Postmortem } from '../../postmortem/model.js'
import { isWordless } from './item-title.js'

/**
 * Items that somebody still has to do here. Done and dropped ones need nothing more, proposed ones wait to be accepted,
 * and an item that is tracked elsewhere has its owner, date and end there.
 */
export function openItems({ actionItems }: Postmortem): readonly ActionItem[] {
  return actionItems.filter(({ state, tracked }) => state === 'open' && tracked === null)
}

/** Those that say what is to be done: what an item without words lacks beside them is asked for when they are there. */
export function wordedItems(postmortem: Postmortem): readonly ActionItem[] {
  return openItems(postmortem).filter(({ title }) => !isWordless(title))
}
