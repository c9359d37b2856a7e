import type { Postmortem, Section } from '../../postmortem/model.js'
import { accountOf, BESIDE_THE_ACCOUNT } from './account.js'
import { isEnglishDocument } from './english.js'
import { pendingImpact, withoutPromise } from './pending-impact.js'
import { hasQuantity } from './quantities.js'

/** True when the front matter or the text gives a number of what users or the business felt. An estimate counts. */
export function isQuantified(postmortem: Postmortem): boolean {
  const { users, customersLost, revenue, dataLoss } = postmortem.impact?.value ?? {}
  if (users !== undefined || customersLost !== undefined || revenue !== undefined || dataLoss !== undefined) return true
  const texts = postmortem.sections.filter(({ kind }) => kind === 'impact').flatMap(({ blocks }) => blocks)
  return texts.some(({ text }) => hasQuantity(withoutPromise(text, postmortem.date?.value ?? null)))
}

/** True when the numbers stand in the summary, or wherever else the incident itself is told. */
export function isCountedBeside(postmortem: Postmortem): boolean {
  return FELT.test(accountOf(postmortem, [...BESIDE_THE_ACCOUNT, 'timeline', 'background', 'response', 'root-cause']))
}

const FELT = /\d\s?%|\b\d[\d,]{0,12}\s(?:\w{1,20}\s)?(?:errors|users|customers|requests)\b/

/** What might have happened has no number of those who felt it. */
export function isRisk({ blocks }: Section): boolean {
  const first = blocks.find(({ text }) => text.trim() !== '')
  return first !== undefined && /^(?:increased )?risk (?:for|of|that|because)\b/i.test(first.text.trim())
}

/**
 * The words of the impact for rules that ask more of them; null while something else has to be said first: there are
 * none, they give no number, the numbers are promised for later, or nobody here can read the language.
 */
export function impactToDeepen(postmortem: Postmortem): string | null {
  if (!isQuantified(postmortem) || pendingImpact(postmortem) || !isEnglishDocument(postmortem)) return null
  const text = impactText(postmortem)
  return text === '' ? null : text
}

function impactText({ sections }: Postmortem): string {
  const blocks = sections.filter(({ kind, empty }) => kind === 'impact' && !empty).flatMap((section) => section.blocks)
  return blocks.flatMap(({ kind, text }) => (kind === 'code' ? [] : [text])).join('\n')
}
