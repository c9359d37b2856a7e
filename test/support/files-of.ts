import picomatch from 'picomatch'
import type { Files } from '../../src/ports/files.js'

/** Texts by path. */
export type Texts = Readonly<Record<string, string>>

export const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A workspace in memory that nobody writes to. */
export function filesOf(texts: Texts): Files {
  return {
    find: async (globs, ignore) => {
      const matches = picomatch([...globs], { ignore: [...ignore], dot: true, nocase: true })
      return Object.keys(texts)
        .filter((path) => matches(path))
        .sort()
    },
    untracked: async () => [],
    named: async (paths) => ({
      found: paths.filter((path) => Object.hasOwn(texts, path)).map((path) => ({ path, how: 'named' })),
      missing: paths.filter((path) => !Object.hasOwn(texts, path)),
    }),
    read: async (path) => {
      const text = texts[path]
      if (text === undefined)
        return { kind: 'refused', path, reason: 'The file does not exist.', hint: 'Name another.' }
      return { kind: 'bytes', path, bytes: bytesOf(text) }
    },
    replace: async (path) => ({ kind: 'refused', path, reason: 'Nothing is written here.', hint: 'This is a test.' }),
  }
}
