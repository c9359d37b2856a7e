// F01–F18: languages, bombs, depth, prototypes, types, fences. Texts that take a YAML parser minutes are built, never kept.
import { characters } from './front-matter/characters.mjs'
import { fences } from './front-matter/fences.mjs'
import { languages } from './front-matter/languages.mjs'
import { lengths } from './front-matter/lengths.mjs'
import { nested } from './front-matter/nested.mjs'
import { syntax } from './front-matter/syntax.mjs'
import { values } from './front-matter/values.mjs'

export const frontMatter = [languages, nested, syntax, values, characters, fences, lengths].flat()
