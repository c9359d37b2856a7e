import type { WrittenBack } from './write-back.js'

/** For the JSON result of `sync`; null where writing back is off. */
export function writeBackJson(back: WrittenBack | null) {
  if (back === null) return null
  const { mode, edits, wrote } = back
  const url = wrote !== null && 'url' in wrote ? wrote.url : null
  return { mode, outcome: wrote?.kind ?? 'planned', url, written: edits.written }
}
