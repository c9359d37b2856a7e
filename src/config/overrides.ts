import picomatch from 'picomatch'
import type { Override } from '../check/settings.js'
import type { Config } from './config.js'

/** The configuration's overrides with their globs ready to be asked. */
export function overridesOf({ overrides }: Config): readonly Override[] {
  return overrides.map(({ paths, severities, rules }) => ({ matches: matcherOf(paths), severities, rules }))
}

function matcherOf(globs: readonly string[] | null): Override['matches'] {
  if (globs === null) return null
  const isMatch = picomatch([...globs], { dot: true, nocase: true })
  return (path) => isMatch(path)
}
