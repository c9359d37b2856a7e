import type { ActionItem, Postmortem } from '../../postmortem/model.js'
import type { Finding } from '../rule.js'
import { vaguenessOf } from './action-words.js'
import { betterWording, vagueClause } from './better-words.js'
import { endMissingIn } from './end-words.js'
import { isEnglish, isEnglishDocument } from './english.js'
import { type Advice, adviceInWords } from './item-advice.js'
import { type ItemTitle, isReport, isWordless, itemTitle } from './item-title.js'
import { oncePerDocument } from './once-per-document.js'
import { openItems } from './open-items.js'
import { isOtherLanguage } from './other-language.js'
import { aboutPeopleIn } from './people-words.js'
import { quote } from './quote.js'
import { boundMissingIn } from './unbounded-words.js'
import { verbMissingIn } from './verb-first.js'
import { isVerb } from './verbs.js'
import { wordsOf } from './words.js'

/** What the words of an action item lack. */
export interface WordingFault {
  readonly kind: 'vague' | 'about-people' | 'unbounded' | 'end-missing' | 'verb-missing'
  /** What is wrong, after "The action item `…`". */
  readonly clause: string
  /** What to write instead, a whole sentence. */
  readonly hint: string
}

/** At most one fault of an item's words, with an example of better ones that has none. */
export function wordingFault(title: string, isEnglishText = true): WordingFault | null {
  const found = faultIn(title, isEnglishText)
  if (!found) return null
  return { kind: found.kind, clause: found.clause, hint: adviceInWords(found, (example) => faultIn(example) === null) }
}

type Fault = Advice & Pick<WordingFault, 'kind'>

/** The first of these, because mending it mends most of the others. */
function faultIn(title: string, isEnglishText = true): Fault | null {
  const item = itemTitle(title)
  if (isReport(item)) return null
  return (
    told('vague', wordless(title) ?? vague(item)) ??
    told('about-people', aboutPeopleIn(item)) ??
    told('unbounded', boundMissingIn(item)) ??
    told('end-missing', endMissingIn(item)) ??
    told('verb-missing', verbMissingIn(item, isEnglishText || isEnglish(title)))
  )
}

/** The findings of the rule about one kind of fault. */
export function* wordingFindings(postmortem: Postmortem, kind: WordingFault['kind']): Iterable<Finding> {
  for (const { item, fault } of faultsOf(postmortem)) if (fault.kind === kind) yield findingOf(item, fault)
}

const faultsOf = oncePerDocument((postmortem) => {
  const isEnglishText = isEnglishDocument(postmortem)
  if (!isEnglishText && isOtherLanguage(postmortem.text)) return []
  return openItems(postmortem).flatMap((item) => {
    const fault = wordingFault(item.title, isEnglishText)
    return fault && !isPartOfDeed(item, fault) ? [{ item, fault }] : []
  })
})

/** Below "Add monitoring:" a list of nouns says what to add. */
function isPartOfDeed({ group }: ActionItem, { kind }: WordingFault): boolean {
  const [first = '', second] = wordsOf(group ?? '')
  return kind === 'verb-missing' && second !== undefined && isVerb(first)
}

function findingOf({ title, titleSpan }: ActionItem, { clause, hint }: WordingFault): Finding {
  return { span: titleSpan, message: `The action item ${quote(title)} ${clause}.`, hint }
}

/** "TODO — @ada". */
function wordless(title: string): Advice | null {
  if (!isWordless(title)) return null
  return { clause: 'has no words yet', advice: 'Write what will be done, or delete the line' }
}

function vague(item: ItemTitle): Advice | null {
  const found = vaguenessOf(item)
  return found && { clause: vagueClause(found), ...betterWording(found) }
}

function told(kind: WordingFault['kind'], found: Advice | null): Fault | null {
  return found && { kind, ...found }
}
