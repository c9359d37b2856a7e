import type { Postmortem } from './model.js'

const KEYS = new Set([
  ...[
    'id',
    'severity',
    'status',
    'services',
    'started',
    'detected',
    'alerted',
    'mitigation-started',
    'mitigated',
    'resolved',
  ],
  ...['detected-by', 'impact', 'causes', 'cause-domains', 'confidential', 'written'],
])

/** True with two known sections, or two keys that postmortems have: enough to tell it from other Markdown. */
export function looksLikePostmortem(postmortem: Postmortem): boolean {
  const kinds = new Set(postmortem.sections.map((section) => section.kind))
  const keys = postmortem.frontMatter?.keys.filter((key) => KEYS.has(key.name)) ?? []
  return kinds.size >= 2 || keys.length >= 2
}
