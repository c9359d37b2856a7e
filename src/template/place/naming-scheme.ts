import { isDay } from '../../calendar/day.js'

/** How files of the record are named: a path with `{year}`, `{month}`, `{date}`, `{id}`, `{number}` and `{slug}` in it. */
export interface NamingScheme {
  readonly path: string
  /** Between the words of a slug. */
  readonly joint: '-' | '_'
  /** The highest `{number}`, with its zeros; null where there is none. */
  readonly number: string | null
}

export interface NamedDocument {
  readonly path: string
  /** The id that it writes; null where it writes none. */
  readonly id: string | null
}

const COMMON = new Set(['index', 'readme', 'postmortem', 'post-mortem', 'report'])

/** The scheme that most documents follow; of equally many, that of the last in order. Null where there is none. */
export function namingScheme(documents: readonly NamedDocument[]): NamingScheme | null {
  const alike = new Map<string, Shaped[]>()
  for (const shaped of documents.map(shapeOf)) {
    const others = alike.get(shaped.path)
    if (others) others.push(shaped)
    else alike.set(shaped.path, [shaped])
  }
  const [most = []] = [...alike.values()].toReversed().toSorted((a, b) => b.length - a.length)
  const [first] = most
  if (!first) return null
  const underscores = most.filter(({ slug }) => slug.includes('_') && !slug.includes('-')).length
  const numbers = most.flatMap(({ number }) => (number === null ? [] : [number]))
  const number = numbers.toSorted((a, b) => Number(b) - Number(a))[0] ?? null
  return { path: first.path, joint: underscores * 2 > most.length ? '_' : '-', number }
}

interface Shaped {
  readonly path: string
  readonly slug: string
  readonly number: string | null
}

function shapeOf({ path, id }: NamedDocument): Shaped {
  const dot = path.lastIndexOf('.')
  const [stem, extension] = dot > path.lastIndexOf('/') + 1 ? [path.slice(0, dot), path.slice(dot)] : [path, '.md']
  const segments = stem.split('/')
  const isFolder = segments.length > 1 && COMMON.has((segments.at(-1) ?? '').toLowerCase())
  const named = isFolder ? segments.length - 2 : segments.length - 1
  const name = nameShape(segments[named] ?? '', id)
  const shaped = segments.map((segment, at) =>
    at === named ? name.shape : at < named ? folderShape(segment) : segment,
  )
  return { path: `${shaped.join('/')}${extension.toLowerCase()}`, slug: name.slug, number: name.number }
}

function folderShape(segment: string): string {
  if (/^20\d{2}$/.test(segment)) return '{year}'
  if (/^20\d{2}-(?:0[1-9]|1[0-2])$/.test(segment)) return '{year}-{month}'
  return /^(?:0[1-9]|1[0-2])$/.test(segment) ? '{month}' : segment
}

interface NameShape {
  readonly shape: string
  readonly slug: string
  readonly number: string | null
}

const DATE = /^(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/

/** A date, an id or a number at the start, then a slug. */
function nameShape(name: string, id: string | null): NameShape {
  const date = DATE.exec(name)
  if (date && isDay(`${date[1]}-${date[3]}-${date[4]}`)) {
    return withSlug(`{year}${date[2]}{month}${date[2]}{day}`, name.slice(date[0].length), null)
  }
  if (id !== null && id !== '' && name.toLowerCase().startsWith(id.toLowerCase())) {
    return withSlug(name.startsWith(id) ? '{id}' : '{lower-id}', name.slice(id.length), null)
  }
  const number = /^\d{2,6}(?=[-_ ]|$)/.exec(name)?.[0]
  if (number !== undefined) return withSlug('{number}', name.slice(number.length), number)
  return { shape: '{slug}', slug: name, number: null }
}

function withSlug(start: string, rest: string, number: string | null): NameShape {
  const joint = /^[-_. ]+/.exec(rest)?.[0] ?? ''
  const slug = rest.slice(joint.length)
  return slug === '' ? { shape: start, slug, number } : { shape: `${start}${joint}{slug}`, slug, number }
}
