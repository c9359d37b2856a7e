/** One of the parts into which a record is cut, so that several machines judge it at once. */
export interface Shard {
  /** From 1. */
  readonly part: number
  readonly of: number
}

/** More parts than a report merges files. */
const MOST_PARTS = 10_000

/** Reads `2/4`; a text that says what to write instead where it is none. */
export function readShard(text: string): Shard | string {
  const [, part, of] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number)
  if (part === undefined || of === undefined) return 'Write the part and how many there are, such as 1/4.'
  if (of < 1 || of > MOST_PARTS) return `A record has 1 to ${MOST_PARTS} parts: write 1/4 for the first of four.`
  if (part < 1) return `Parts count from 1: the first is 1/${of}.`
  return part <= of
    ? { part, of }
    : `There ${of === 1 ? 'is only one part' : `are only ${of} parts`}: the last is ${of}/${of}.`
}

/** The path alone decides, so that a new document moves no other; `./a.md` and `a.md` are one. */
export function isInShard(path: string, { part, of }: Shard): boolean {
  return hashOf(path.replace(/^(?:\.\/)+/, '')) % of === part - 1
}

/** FNV-1a of the UTF-8 bytes (draft-eastlake-fnv), and the last step of MurmurHash3: names that end alike spread evenly. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
