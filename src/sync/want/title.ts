import type { Rendering } from '../settings.js'
import type { WantedItem } from './want.js'

/** The title: the item's words on one line; its name where no word is left of them. */
export function titleFor(wanted: WantedItem, rendering: Rendering): string {
  return rendering.title(wanted.action.title).trim() || rendering.title(wanted.name).trim()
}
