import type { ItemSource } from '../../sync/tracked-item.js'
import { longDuration } from './duration.js'
import { shortText } from './short.js'

/** How bad an incident was: ` (SEV1, 47 minutes, 12,400 users)`. What its title says already is not said again. */
export function gravity({ title, severity, total, users }: ItemSource): string {
  const facts = [
    severity ?? '',
    total === null ? '' : longDuration(total),
    users === null ? '' : `${users.toLocaleString('en-US')} ${users === 1 ? 'user' : 'users'}`,
  ].filter((fact) => fact !== '' && !title.includes(fact))
  return facts.length === 0 ? '' : ` (${facts.map((fact) => shortText(fact, 40)).join(', ')})`
}
