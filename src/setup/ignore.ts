import { DEFAULT_CONFIG } from '../config/defaults.js'
import { literal, matcherOf } from './globs.js'
import { nameOf, practiceFolderOf } from './paths.js'
import type { Survey } from './survey.js'

const PAGES =
  /^(?:contributing|changelog|code_of_conduct|license|security|summary|glossary|process|guidelines?)\.[^.]+$/i

/** The defaults, and what lies among the postmortems for another purpose; null where the defaults will do. */
export function ignoreFor(
  globs: readonly string[] | null,
  { others, templates }: Pick<Survey, 'others' | 'templates'>,
): readonly string[] | null {
  const isFound = matcherOf(globs ?? DEFAULT_CONFIG.postmortems)
  const isLeftOut = matcherOf(DEFAULT_CONFIG.ignore)
  const pages = others.filter((path) => isFound(path) && PAGES.test(nameOf(path)) && !isLeftOut(path))
  const names = new Set(pages.map((path) => `**/${nameOf(path).replace(/\.[^.]+$/, '')}.*`))
  const further = templates.filter((path) => isFound(path) && !isLeftOut(path)).map(literal)
  const practice = new Set(
    others.filter((path) => isFound(path) && !isLeftOut(path)).flatMap((path) => practiceFolderOf(path) ?? []),
  )
  const more = [...names, ...further, ...[...practice].map((folder) => `${literal(folder)}**`)]
  return more.length === 0 ? null : [...DEFAULT_CONFIG.ignore, ...more]
}
