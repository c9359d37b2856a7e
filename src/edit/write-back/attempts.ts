import type { Document } from '../../postmortem/model.js'

/** Reads a text with the path and the options of the document that it comes from. */
export type Read = (text: string) => Document

/** Reading again, as long as a document is worth it; null from then on. */
export type Attempt = (text: string) => Document | null

// Characters that are read again for one document: some seconds. Few documents need more than four attempts.
const LIMIT = 20_000_000

export function limited(read: Read): Attempt {
  let left = LIMIT
  return (text) => {
    left -= text.length
    return left < 0 ? null : read(text)
  }
}
