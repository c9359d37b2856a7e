import { looksLikePostmortem } from '../postmortem/looks-like.js'
import type { Postmortem } from '../postmortem/model.js'
import type { SectionKind } from '../postmortem/section-kinds.js'
import { isNamedLikePostmortem } from './candidates.js'
import { practiceFolderOf } from './paths.js'

export interface Sorted {
  readonly postmortems: readonly Postmortem[]
  /** What new postmortems begin as. */
  readonly templates: readonly Postmortem[]
  readonly others: readonly Postmortem[]
}

/** Sections that hardly any other kind of page has. */
const TELLING: ReadonlySet<SectionKind> = new Set([
  'impact',
  'timeline',
  'detection',
  'trigger',
  'root-cause',
  'contributing-factors',
  'lessons',
  'went-well',
  'went-wrong',
  'lucky',
  'action-items',
])
const ENOUGH = 3

/** Which documents are postmortems: judged more strictly where the path does not say so. Those of tests are none. */
export function sortDocuments(documents: readonly Postmortem[]): Sorted {
  const templates = documents.filter(isTemplate)
  const rest = documents.filter((document) => !templates.includes(document))
  const postmortems = rest.filter(isPostmortem)
  return { postmortems, templates, others: rest.filter((document) => !postmortems.includes(document)) }
}

const ABOUT_THE_FOLDER =
  /(?:^|\/)(?:readme|index|_index|contributing|changelog|summary|license|code_of_conduct|security)\.[^/]*$/i

/** Templates of issues and pull requests. */
const OF_GITHUB = /(?:^|\/)(?:issue|pull_request)_template/i

function isPostmortem(document: Postmortem): boolean {
  const { path, date, sections } = document
  if (ABOUT_THE_FOLDER.test(path) || OF_GITHUB.test(path) || practiceFolderOf(path) !== null) return false
  if (looksLikePostmortem(document) && isNamedLikePostmortem(path)) return true
  // A place for postmortems and a date, or the very name, say it of a document that has hardly any known section.
  if (isNamedLikePostmortem(path) && (date !== null || (/mortem/i.test(path) && sections.length > 0))) return true
  const kinds = new Set(sections.map(({ kind }) => kind).filter((kind) => TELLING.has(kind)))
  return kinds.size >= ENOUGH || (kinds.size > 0 && looksLikePostmortem(document) && date !== null)
}

function isTemplate(document: Postmortem): boolean {
  if (OF_GITHUB.test(document.path) || practiceFolderOf(document.path) !== null) return false
  if (!/template|tmpl|skeleton|boilerplate/i.test(document.path)) return false
  return looksLikePostmortem(document) && (document.date === null || isNameOfTemplate(document.path))
}

function isNameOfTemplate(path: string): boolean {
  return /template|tmpl|skeleton|boilerplate/i.test(path.split('/').at(-1) ?? '')
}
