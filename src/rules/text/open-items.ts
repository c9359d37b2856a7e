import type { ActionItem, Postmortem } from '../../postmortem/model.js'

/**
 * Items that somebody still has to do here. Done and dropped ones need nothing more, proposed ones wait to be accepted,
 * and an item that is tracked elsewhere has its owner, date and end there.
 */
export function openItems({ actionItems }: Postmortem): readonly ActionItem[] {
  return actionItems.filter(({ state, tracked }) => state === 'open' && tracked === null)
}
