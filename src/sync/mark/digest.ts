import { createHash } from 'node:crypto'

/** The first `length` hexadecimal digits of a text's SHA-256. */
export function digest(text: string, length = 12): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, length)
}

/** One digest of several texts, whatever characters they hold; ids that differ in case alone are one. */
export function keyDigest(...parts: readonly string[]): string {
  return digest(JSON.stringify(parts.map((part) => part.toLowerCase())), 24)
}

/** The digest of a set of names: order and case do not count. */
export function setDigest(names: readonly string[]): string {
  return digest(JSON.stringify([...new Set(names.map((name) => name.toLowerCase()))].sort()))
}
