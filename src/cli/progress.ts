import { progressBar } from '../adapters/terminal/progress-bar.js'
import type { World } from '../commands/world.js'

const bar = progressBar(process.stderr, Date.now)

/** Where a person looks on, a bar on standard error; else nobody is told. */
export function progressFor({ quiet }: { readonly quiet?: boolean }): Pick<World, 'progress'> {
  const isSeen = process.stderr.isTTY === true && quiet !== true && process.env['TERM'] !== 'dumb'
  return isSeen ? { progress: bar.show } : {}
}

/** Before anything else is written: a run may end in the midst of its work. */
export function clearProgress(): void {
  bar.clear()
}
