import type { ReportBlock } from '../block.js'
import { counted } from '../counted.js'
import { type Cell, strong, theirs, words } from '../sections/cells.js'
import type { CheckRow, Checks } from './checks.js'
import { folding } from './folding.js'

/** What `check` found in the repositories: those with errors first. */
export function checkBlocks(checks: Checks | null): readonly ReportBlock[] {
  if (checks === null) return []
  const { counts, repositories } = checks
  const { errors, warnings, infos, postmortems, unreadable } = counts
  const lead = `${counted(errors, 'error')} and ${counted(warnings, 'warning')}`
  const secret = unreadable === 0 ? '' : ` · ${unreadable} cannot be read`
  return [
    { kind: 'heading', text: `Checks (${counts.repositories})` },
    {
      kind: 'text',
      parts: [strong(lead), words(` in ${counted(postmortems, 'postmortem')} · ${counted(infos, 'note')}${secret}`)],
    },
    ...folding(['Repository', 'Postmortems', 'Errors', 'Warnings', 'Notes'], repositories.map(rowOf), 'repositories'),
  ]
}

function rowOf({ repository, postmortems, errors, warnings, infos }: CheckRow): readonly Cell[] {
  const numbers = [postmortems, errors, warnings, infos].map((number): Cell => [words(`${number}`)])
  return [[theirs(repository, 120)], ...numbers]
}
