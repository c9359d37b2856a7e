/** The largest file that is read, in bytes. */
export const SIZE_LIMIT = 256 * 1024

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string; readonly hint: string; readonly line: number }

/** The text of a file without its byte order mark, or why it is none. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > SIZE_LIMIT) {
    return refused('The file is larger than 256 KiB.', 'Move logs and attachments to files of their own.', 1)
  }
  const nul = bytes.indexOf(0)
  const text = utf8(bytes)
  if (text === null) return refused('The file is not valid UTF-8.', 'Save it as UTF-8.', firstBadLine(bytes))
  if (nul >= 0) return refused('The file has NUL bytes.', 'Save it as plain text in UTF-8.', lineOf(bytes, nul))
  return { ok: true, text }
}

function refused(reason: string, hint: string, line: number): Decoded {
  return { ok: false, reason, hint, line }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (isBadEncoding(error)) return null
    throw error
  }
}

/** Bytes before the first bad one decode, so a search by halves finds its line. */
function firstBadLine(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = good + Math.floor((bad - good) / 2)
    if (decodesSoFar(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return lineOf(bytes, good)
}

function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch (error) {
    if (isBadEncoding(error)) return false
    throw error
  }
}

function lineOf(bytes: Uint8Array, end: number): number {
  let line = 1
  for (let at = 0; at < end; at += 1) if (bytes[at] === 10) line += 1
  return line
}

/** By its code: the error's class is another one in every realm. */
function isBadEncoding(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
  )
}
