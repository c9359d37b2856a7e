import type { Answer } from '../ports/tracker.js'
import { UserError } from './user-error.js'
import type { Connection, World } from './world.js'

/** The connection, or why there is none: for what can also be done without GitHub. */
export async function connected(world: World): Promise<Answer<Connection>> {
  try {
    return { ok: true, value: await world.connect() }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { ok: false, refusal: { kind: 'forbidden', message: error.message, hint: error.hint } }
  }
}
