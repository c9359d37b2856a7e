// F01–F03, F08: languages that front matter is not in, with code that must not run.
import { aPostmortem, diagnostic, ok, rejected } from '../../case-file.mjs'
import { CODE, fenced, named } from './fenced.mjs'

const LANGUAGES = [
  'js',
  'javascript',
  'JS',
  'JavaScript ',
  ' js',
  '\tjs',
  'js ',
  ' JavaScript',
  'json',
  'json5',
  'toml',
]
const OTHERS = [
  'coffee',
  'cson',
  'ts',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'yaml',
  ' yaml',
  '{',
  '-js',
]

const opened = [...LANGUAGES, ...OTHERS].flatMap((language, at) => {
  const name = `f0${at}-${named(language)}`
  // Four dashes and more are a rule of Markdown.
  const make = language.startsWith('-') ? diagnostic : rejected
  const options = language.startsWith('-') ? { says: 'metadata-missing' } : {}
  return [
    make(name, fenced(`---${language}`, `(${CODE}, { title: "x", id: "PM-1" })`), options),
    make(`${name}-unclosed`, `---${language}\n${CODE}\n\n# T\n`, options),
    make(`${name}-crlf`, fenced(`---${language}`, CODE).replaceAll('\n', '\r\n'), options),
    make(`${name}-mark`, `\uFEFF${fenced(`---${language}`, CODE)}`, options),
  ]
})

const inBody = ['js', 'javascript', ' js'].map((language) =>
  ok(`f08-later-${named(language)}`, aPostmortem({ end: `\n---${language}\n${CODE}\n---\n` })),
)

export const languages = [...opened, ...inBody]
