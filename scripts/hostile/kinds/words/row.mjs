// One row of action items.
export const row = (id, action = 'Alert on error rate', owner = '@ada', due = '2026-04-01') =>
  `| ${id} | ${action} | ${owner} | ${due} | P1 |`
