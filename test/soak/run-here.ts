// Loaded at once and not when they are needed: jest links no module that two others ask for at the same time.
import '../../src/adapters/github/branches.js'
import '../../src/adapters/github/check-runs.js'
import '../../src/adapters/github/host.js'
import '../../src/adapters/github/reviews.js'
import '../../src/adapters/github/set-up.js'
import '../../src/adapters/github/tracker.js'
import { checkoutFrom } from '../../src/commands/checkout.js'
import { dispatch } from '../../src/commands/dispatch.js'
import { readEvent } from '../../src/commands/event.js'
import { UserError } from '../../src/commands/user-error.js'
import { readInputs } from '../../src/config/inputs.js'
import { worldAt } from '../../src/connect.js'
import type { RunStep } from '../model/bundle-world.js'

/** All that the Action does beside its process, in this one. */
export const runHere: RunStep = async ({ event, payload, inputs = {}, workspace: root, apiUrl, token }) => {
  const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const reading = readInputs(Object.fromEntries(named))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  const now = new Date(reading.inputs.now ?? 0).toISOString()
  const place = { token, root, repository: 'acme/shop', apiUrl, serverUrl: 'https://github.com' }
  const world = worldAt(root, now, async () => place, '')
  const checkout = checkoutFrom('refs/heads/main', '', payload)
  const outputs = await dispatch(world, readEvent(event, payload), reading.inputs, checkout).then(
    (run) => run.outputs,
    (error: unknown) => {
      // As the Action says it: the set-up, or that GitHub cannot be seen, is no fault of the program.
      if (error instanceof UserError) return {}
      throw error
    },
  )
  return { outputs: Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, String(value)])) }
}
