import type { UnreadableDocument } from '../postmortem/model.js'
import type { FileToRead } from './read-all.js'

// The largest of 291 real documents has 44 KB, so that none of them waits for a thread. What grows with the square of the
// length costs a sixteenth here of what it costs at the limit of a file; what grows faster is looked for at 16 KB, by
// scripts/regex-gate.mjs.
const HEAVY = 64 * 1024

/** Whether a file is only ever read where the reading can be ended. */
export function isHeavy({ content }: FileToRead): boolean {
  return content.kind === 'bytes' && content.bytes.length > HEAVY
}

/** What a file is of which the thread died that read it alone. */
export function neverRead({ content: { path } }: FileToRead): UnreadableDocument {
  return {
    readable: false,
    path,
    reason: 'Reading the file took more than 5 seconds or 256 MB.',
    hint: 'Shorten or split it; where the machine was only busy, run it again. Nothing of the file is used until then.',
    line: 1,
  }
}
