import type { Block, Postmortem } from '../postmortem/model.js'
import type { SectionKind } from '../postmortem/section-kinds.js'
import { type SearchWord, searchWords } from './search-words.js'

/** What is searched in, with how much a word there counts. */
export const BOOSTS = { title: 4, services: 3, causes: 3, cause: 2, summary: 1.5, rest: 1 } as const
export type Field = keyof typeof BOOSTS
export const FIELDS: readonly Field[] = ['title', 'services', 'causes', 'cause', 'summary', 'rest']

/** The searchable words of a postmortem, by field. */
export type Fields = { readonly [field in Field]: readonly SearchWord[] }
export type Texts = { readonly [field in Field]: string }

export function textsOf(postmortem: Postmortem): Texts {
  const { title, services, causes, causeDomains } = postmortem
  return {
    title: title?.value ?? '',
    services: (services?.value ?? []).join('\n'),
    causes: [...(causes?.value ?? []), ...(causeDomains?.value ?? [])].join('\n'),
    cause: textOf(postmortem, CAUSE),
    summary: textOf(postmortem, SUMMARY),
    rest: textOf(postmortem, REST) || bareText(postmortem),
  }
}

export function fieldsOf({ title, services, causes, cause, summary, rest }: Texts): Fields {
  return {
    title: wordsIn(title),
    services: wordsIn(services),
    causes: wordsIn(causes),
    cause: wordsIn(cause),
    summary: wordsIn(summary),
    rest: wordsIn(rest),
  }
}

/** A word as the document has it, from the first field in which it stands. */
export function asWritten(fields: Fields, stem: string): string {
  const words = FIELDS.flatMap((field) => fields[field])
  return words.find((word) => word.stem === stem)?.written ?? stem
}

const CAUSE: readonly SectionKind[] = ['root-cause', 'contributing-factors', 'trigger']
const SUMMARY: readonly SectionKind[] = ['summary', 'impact']
const REST: readonly SectionKind[] = ['background', 'detection', 'response']

// The first screen says what it was about; the rest of a long text only makes everything like everything.
const LOOKED_AT = 2_000

function wordsIn(text: string): readonly SearchWord[] {
  return searchWords(text.slice(0, LOOKED_AT))
}

function textOf({ sections }: Postmortem, kinds: readonly SectionKind[]): string {
  let text = ''
  for (const { kind, blocks } of sections) {
    if (!kinds.includes(kind)) continue
    for (const block of blocks) if (isProse(block) && text.length < LOOKED_AT) text += `${block.text}\n`
  }
  return text
}

function isProse({ kind }: Block): boolean {
  return kind !== 'code' && kind !== 'quote' && kind !== 'heading'
}

/** A document without any section that tells what happened. */
function bareText({ sections, text, frontMatter }: Postmortem): string {
  const tells = sections.some(({ kind }) => [...CAUSE, ...SUMMARY].includes(kind))
  const start = frontMatter?.span.end ?? 0
  return tells ? '' : text.slice(start, start + LOOKED_AT)
}
