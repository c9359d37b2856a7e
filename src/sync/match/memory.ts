import type { IssuePlace } from '../want/references.js'
import { isRepositoryName } from '../want/route.js'

/** Which issue an item had when the report was last written: beginnings of keys, and where the issue stood. */
export type Memory = ReadonlyMap<string, IssuePlace>

export interface Known extends IssuePlace {
  /** The item's key, a digest. */
  readonly key: string
}

const START = '<!-- followthrough:known:v1 '
const END = ' -->'
const KEY_DIGITS = 8
// The report's body holds it beside its text and its state.
const LIMIT = 12_000
const ALPHABET = /^[A-Za-z0-9+/=.:;]*$/

/** A hidden line that remembers as many as fit, the first ones first; empty where there is nothing to remember. */
export function memoryLine(known: readonly Known[]): string {
  const shelves = new Map<string, string[]>()
  let length = 0
  for (const { key, repository, number } of known) {
    const entry = `${key.slice(0, KEY_DIGITS)}${number.toString(36)}`
    const shelf = shelves.get(repository) ?? []
    length += entry.length + (shelf.length === 0 ? packedName(repository).length + 2 : 1)
    if (length > LIMIT) break
    shelves.set(repository, [...shelf, entry])
  }
  if (shelves.size === 0) return ''
  const packed = [...shelves].map(([repository, entries]) => `${packedName(repository)}:${entries.join('.')}`)
  return `${START}${packed.join(';')}${END}`
}

/** What a body remembers; nothing where it holds no such line, or one that we did not write. */
export function readMemory(body: string): Memory {
  const start = body.indexOf(START)
  const end = start < 0 ? -1 : body.indexOf(END, start)
  const packed = end < 0 ? '' : body.slice(start + START.length, end)
  if (packed.length > 2 * LIMIT || !ALPHABET.test(packed)) return new Map()
  return new Map(packed.split(';').flatMap(shelfFrom))
}

/** Where the issue of a key stood. */
export function rememberedPlace(memory: Memory, key: string): IssuePlace | null {
  return memory.get(key.slice(0, KEY_DIGITS)) ?? null
}

// A repository's name may hold `--`, which has no place in a comment.
function packedName(repository: string): string {
  return Buffer.from(repository, 'utf8').toString('base64')
}

function shelfFrom(shelf: string): readonly (readonly [string, IssuePlace])[] {
  const [name = '', entries = ''] = shelf.split(':')
  const repository = Buffer.from(name, 'base64').toString('utf8')
  if (!isRepositoryName(repository)) return []
  return entries.split('.').flatMap((entry) => {
    const [key, number] = [entry.slice(0, KEY_DIGITS), Number.parseInt(entry.slice(KEY_DIGITS), 36)]
    return /^[0-9a-f]{8}$/.test(key) && number > 0 ? [[key, { repository, number }] as const] : []
  })
}
