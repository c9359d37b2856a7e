import type { Fact } from '../fact.js'
import type { Section } from '../model.js'
import type { Field } from './fields.js'

const DETECTORS: readonly (readonly [string, RegExp])[] = [
  ['alarm', /\b(?:alert(?:s|ed|ing)?|alarms?|pagerduty|opsgenie|paged|monitoring|monitors?|アラート)\b|アラート/i],
  [
    'customer',
    /\b(?:customers?|users?|support tickets?|clients?)\b[^.]{0,40}\b(?:report|notic|complain|contact|ticket|told|raised)|support tickets?|ユーザー報告|ユーザーの目視/i,
  ],
  [
    'employee',
    /\b(?:engineers?|developers?|employees?|team members?|colleagues?|on-?call(?: engineer)?|staff|we)\b[^.]{0,40}\b(?:notic|saw|spotted|found|discover|realis|realiz)/i,
  ],
  ['chance', /\b(?:by chance|by accident|accidentally|by luck|happened to)\b/i],
]

/** How the incident was noticed, where the text says one thing only. */
export function detectedByFrom(fields: readonly Field[], sections: readonly Section[]): Fact<string> | null {
  const field = fields.find((candidate) => candidate.name === 'detectedBy')
  if (field) return single(field.value, field.span, field.source)
  const block = sections
    .find((section) => section.kind === 'detection')
    ?.blocks.find((candidate) => candidate.kind !== 'heading')
  // What is quoted below a colon are an error's words, not the author's.
  return block ? single(block.text.split(':\n')[0] ?? '', block.span, 'text') : null
}

function single(words: string, span: Fact<string>['span'], source: Fact<string>['source']): Fact<string> | null {
  const text = words.slice(0, 600)
  const exact = DETECTORS.find(([name]) => name === text.trim().toLowerCase())
  if (/\b(?:no|not|without|rather than|instead of)\b/i.test(text))
    return exact ? { value: exact[0], span, source } : null
  const found = DETECTORS.filter(([, pattern]) => pattern.test(text))
  const one = exact ?? (found.length === 1 ? found[0] : undefined)
  return one ? { value: one[0], span, source } : null
}
