import { epochOfNow } from '../config/now.js'
import { UserError } from './user-error.js'

/** The instant at which a run happens: the given one, else the machine's. */
export function nowFrom(given: string | null, machine: Date): string {
  if (given === null) return machine.toISOString()
  const epoch = epochOfNow(given)
  if (epoch === null) {
    throw new UserError(
      `\`${given}\` is no time.`,
      'Write a day or an instant, for example 2026-11-21 or 2026-11-21T09:00:00Z.',
    )
  }
  return new Date(epoch).toISOString()
}
