// The places of a document from which words reach an output.
import { aPostmortem, withFront, withItem, withRows } from '../../case-file.mjs'
import { row } from './row.mjs'

export const places = {
  item: (words) => withItem(words),
  task: (words) => aPostmortem({ end: `\n- [ ] ${words} — @ada, due 2026-04-01\n` }),
  heading: (words) => aPostmortem({ end: `\n## ${words}\n\nwords\n` }),
  entry: (words) => aPostmortem({ end: `\n## Timeline\n\n- 10:20 ${words}\n` }),
  owner: (words) => withRows(row('A1', 'Alert on error rate', words)),
  due: (words) => withRows(row('A1', 'Alert on error rate', '@ada', words)),
  title: (words) => aPostmortem({ front: [`title: ${JSON.stringify(words)}`] }),
  severity: (words) => aPostmortem({ front: [`severity: ${JSON.stringify(words)}`] }),
  key: (words) => withFront(`${JSON.stringify(words)}: x`),
  label: (words) => aPostmortem({ end: `\n**Owner**: ${words}\n\n**Severity**: ${words}\n` }),
}
