/** How a text names who will do an item: `@ada`, `@acme/platform`, a name; or something that is nobody. */
export type WrittenOwner =
  | { readonly kind: 'owner'; readonly value: string; readonly start: number; readonly end: number }
  | { readonly kind: 'odd'; readonly value: string; readonly start: number; readonly end: number }

const HANDLE = /@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,79})(?:\/[A-Za-z0-9._-]{1,100})?/y
const NOBODY = new Set(
  'everyone|everybody|all|team|tbd|tba|todo|n/a|na|none|no one|nobody|unassigned|unknown|?|??|-|–|—|−|…|...|未定|なし|要アサイン|x'.split(
    '|',
  ),
)
const GROUP_MENTIONS = new Set(['@everyone', '@here', '@channel', '@all'])
const LOGIN_LENGTH = 39

/** A mention that begins at an offset; not one of everybody, nor an address or a package's version. */
export function handleAt(text: string, at: number): string | null {
  const before = text[at - 1]
  if (text[at] !== '@' || (before !== undefined && /[\p{L}\d._/@\\-]/u.test(before))) return null
  HANDLE.lastIndex = at
  const found = HANDLE.exec(text)?.[0].replace(/[.-]$/, '')
  if (
    !found ||
    GROUP_MENTIONS.has(found.toLowerCase()) ||
    text[at + found.length] === '@' ||
    text[at + found.length] === '['
  )
    return null
  return found
}

/** The owners that a cell or a labelled value names. Names are mapped to logins where the team's list has them. */
export function ownersIn(text: string, offset: number, names: ReadonlyMap<string, string>): WrittenOwner[] {
  const owners: WrittenOwner[] = []
  for (const part of partsOf(text)) {
    const words = text.slice(part.start, part.end).trim()
    const start = part.start + text.slice(part.start, part.end).indexOf(words)
    const owner = words === '' ? null : ownerFrom(words, names)
    if (owner) owners.push({ ...owner, start: offset + start, end: offset + start + words.length })
  }
  return owners
}

function ownerFrom(words: string, names: ReadonlyMap<string, string>): { kind: 'owner' | 'odd'; value: string } | null {
  const login = names.get(words.toLowerCase())
  if (login) return { kind: 'owner', value: `@${login}` }
  const handle = words.startsWith('@') ? handleAt(words, 0) : null
  if (handle === words) return tooLong(handle) ? { kind: 'odd', value: words } : { kind: 'owner', value: handle }
  if (words.includes('@')) return { kind: 'odd', value: words }
  if (
    NOBODY.has(words.toLowerCase()) ||
    words.length > 60 ||
    !/\p{L}/u.test(words) ||
    /[:：]/.test(words) ||
    /^[<{[(]/.test(words)
  )
    return null
  return { kind: 'owner', value: words }
}

function tooLong(handle: string): boolean {
  return (handle.slice(1).split('/')[0] ?? '').length > LOGIN_LENGTH
}

function partsOf(text: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = []
  let start = 0
  for (const joint of text.matchAll(/[,;、&\n]|\s(?:and|und|et|y)\s|\s\/\s|\+|\s(?=@)/g)) {
    parts.push({ start, end: joint.index })
    start = joint.index + joint[0].length
  }
  parts.push({ start, end: text.length })
  return parts
}
