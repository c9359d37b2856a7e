import type { DashboardFacts, EarlierView, IncidentView, ItemView } from '../../../src/dashboard/facts.js'

/** The same facts with each word that came from outside replaced by one. */
export function withWords(facts: DashboardFacts, word: string): DashboardFacts {
  const item = (one: ItemView): ItemView => ({
    ...one,
    title: word,
    incident: word,
    severity: one.severity && word,
    owners: one.owners.map(() => word),
    priority: one.priority && word,
    type: one.type && word,
    issue: one.issue && { shown: word, url: word },
  })
  const earlier = (one: EarlierView): EarlierView => ({
    ...one,
    id: word,
    title: word,
    because: one.because.map(() => word),
    unfinished: one.unfinished.map(item),
  })
  const incident = (one: IncidentView): IncidentView => ({
    ...one,
    id: word,
    title: word,
    path: word,
    severity: one.severity && word,
    services: one.services.map(() => word),
    causes: one.causes.map(() => word),
    authors: one.authors.map(() => word),
    detectedBy: one.detectedBy && word,
    impact: one.impact.map(() => word),
    summary: one.summary.map(() => word),
    cause: one.cause.map(() => word),
    learnings: one.learnings.map(() => word),
    noItems: one.noItems && word,
    items: one.items.map(item),
    earlier: one.earlier.map(earlier),
  })
  return { ...facts, incidents: facts.incidents.map(incident), items: facts.items.map(item) }
}

export const HOSTILE = [
  '</script><img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style><style>*{display:none}</style>',
  '<!-- <script> -->',
  ']]></summary><entry>',
  'javascript:alert(1)',
  '//evil.example/x',
  '[a](https://evil.example) ![b](https://evil.example/p.png) **c** `d`',
  '&lt;b&gt; &amp;amp; &#60;i&#62;',
  '\u202Egnp.exe\u2066 \uFEFF\u0000\u001B[31m',
] as const
