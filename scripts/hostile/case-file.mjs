// One case: its file, what must come of it, and the remark that must be among those it gets.

export const rejected = (name, content, options) => ({ name, expected: 'rejected', content, ...options })
export const diagnostic = (name, content, options) => ({
  name,
  expected: 'diagnostic',
  content,
  says: 'metadata-unreadable',
  ...options,
})
export const ok = (name, content, options) => ({ name, expected: 'ok', content, ...options })

const FRONT = ['title: "Checkout returned 500"', 'date: 2026-03-02', 'severity: SEV2', 'status: final']
const HEAD = ['| ID | Action | Owner | Due | Priority |', '| -- | ------ | ----- | --- | -------- |']
const ROW = '| A1 | Alert on error rate above 1 % | @ada | 2026-04-01 | P1 |'

/** A postmortem with other lines of front matter, other words or other rows than the usual ones. */
export function aPostmortem({
  front = FRONT,
  id = null,
  summary = 'Checkout failed for 12 minutes.',
  rows = [ROW],
  end = '',
} = {}) {
  const lines = ['---', ...(id === null ? [] : [`id: ${id}`]), ...front, '---', '', ...bodyOf(summary, rows)]
  return `${lines.join('\n')}\n${end}`
}

export function bodyOf(summary = 'Checkout failed for 12 minutes.', rows = [ROW]) {
  const timeline = ['## Timeline', '', '- 10:02 first alert', '- 10:14 recovered']
  return [
    '# Checkout returned 500',
    '',
    '## Summary',
    '',
    summary,
    '',
    ...timeline,
    '',
    '## Action items',
    '',
    ...HEAD,
    ...rows,
  ]
}

/** With further lines in its front matter. */
export const withFront = (...lines) => aPostmortem({ front: [...FRONT, ...lines] })
/** With one action item, as a cell says it. */
export const withItem = (words) => aPostmortem({ rows: [`| A1 | ${words} | @ada | 2026-04-01 | P1 |`] })
export const withRows = (...rows) => aPostmortem({ rows })
export const withSummary = (summary) => aPostmortem({ summary })
/** With further lines below. */
export const withEnd = (end) => aPostmortem({ end: `\n${end}\n` })
