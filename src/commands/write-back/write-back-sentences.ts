import type { WrittenBack } from './write-back.js'
import { counted } from './write-back-words.js'

/** What became of writing back, in whole sentences; nothing where nothing was to be said. */
export function writeBackSentences(back: WrittenBack | null): readonly string[] {
  return back === null ? [] : [...sentence(back), ...back.edits.notices]
}

/** True when something was refused: then the run ends with exit code 2. */
export function isRefused(back: WrittenBack | null): boolean {
  return back?.wrote?.kind === 'refused'
}

/** The address of the open pull request that writes back; null when there is none. */
export function pullRequestOf(back: WrittenBack | null): string | null {
  const wrote = back?.wrote
  return wrote?.kind === 'proposed' || wrote?.kind === 'same' ? wrote.url : null
}

function sentence({ edits, wrote, mode }: WrittenBack): readonly string[] {
  const what = `${counted(edits.written)} in ${edits.files.length} ${edits.files.length === 1 ? 'postmortem' : 'postmortems'}`
  if (wrote === null) return edits.files.length === 0 ? [] : [`Would be written back by ${WORDS[mode]}: ${what}.`]
  switch (wrote.kind) {
    case 'nothing':
      return []
    case 'same':
      return [`What issues say of postmortems waits in a pull request: ${wrote.url}`]
    case 'committed':
      return [`Written back in ${wrote.commit.slice(0, 7)}: ${what}.`]
    case 'proposed':
      return [`Written back by a pull request: ${what}. ${wrote.url}`]
    case 'withdrawn':
      return [`Nothing is left to write back, so the pull request was closed: ${wrote.url}`]
    case 'later':
      return [`Nothing was written back: ${wrote.because}.`]
    case 'refused':
      return [`Nothing was written back: ${wrote.refusal.message} ${wrote.refusal.hint}`]
  }
}

const WORDS = { off: 'nobody', 'pull-request': 'a pull request', commit: 'a commit' } as const
