import type { WriteBackEdits } from './write-back-edits.js'
import { counted } from './write-back-words.js'

type Said = Pick<WriteBackEdits, 'written' | 'said'>

const START = '<!-- followthrough:write-back -->'
const END = /<!-- \/followthrough:write-back ([0-9a-f]{1,64})( withdrawn)? -->/

/** Our part of the pull request's description: what it does, what to do with it, and in hidden lines where it begins and ends. */
export function descriptionOf({ written, said }: Said): string {
  return [
    START,
    `Issues and postmortems are kept in step. This writes into the postmortems what their issues say by now: ${counted(written)}.`,
    'Nothing else in the files changes. Merge it when you like; until then it is kept up to date, so please add no commits to its branch. Close it, and it is not opened again before there is something new.',
    endLine(said, false),
  ].join('\n\n')
}

/** A description with our part as it should be, every other word in it kept; null when nothing is to change, or nothing in it is ours. */
export function describedAnew(body: string, said: Said): string | null {
  return replaced(body, () => descriptionOf(said))
}

/** The same description, in which we remember that it was us who closed its pull request. */
export function withdrawnIn(body: string): string | null {
  return replaced(body, (part, said) => part.replace(END, endLine(said, true)))
}

/** Whether a pull request with this description proposed the same, and it was not us who closed it. */
export function isProposedIn(body: string, { said }: Pick<Said, 'said'>): boolean {
  const found = partOf(body)
  return found !== null && found.said === said && !found.isWithdrawn
}

function endLine(said: string, isWithdrawn: boolean): string {
  return `<!-- /followthrough:write-back ${said}${isWithdrawn ? ' withdrawn' : ''} -->`
}

function replaced(body: string, change: (part: string, said: string) => string): string | null {
  const found = partOf(body)
  if (found === null) return null
  const { text, start, end, said } = found
  const changed = `${text.slice(0, start)}${change(text.slice(start, end), said)}${text.slice(end)}`
  return changed === text ? null : changed
}

/** A description that was edited in a browser has other line ends. */
function partOf(body: string) {
  const text = body.replaceAll('\r\n', '\n')
  const start = text.indexOf(START)
  const found = start < 0 ? null : END.exec(text.slice(start))
  if (!found) return null
  const [line, said = '', withdrawn] = found
  return { text, start, end: start + found.index + line.length, said, isWithdrawn: withdrawn !== undefined }
}
