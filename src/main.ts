import { readEventFile } from './adapters/runner/event-file.js'
import { annotate, appendSummary, hideSecret, setOutput, writeResult } from './adapters/runner/publish.js'
import { isThread } from './adapters/threads/thread.js'
import { checkoutFrom } from './commands/checkout.js'
import { dispatch } from './commands/dispatch.js'
import { readEvent } from './commands/event.js'
import { failureOf } from './commands/failure.js'
import { OUTPUT_NAMES, type Run } from './commands/run.js'
import type { World } from './commands/world.js'
import { type Inputs, readInputs } from './config/inputs.js'
import { worldAt } from './connect.js'
import { consoleText } from './render/escape/console.js'
import { annotationsOf } from './render/github/annotations.js'
import { printJson } from './render/json/print-json.js'

const { env } = process

async function main(): Promise<void> {
  for (const name of ['INPUT_TOKEN', 'INPUT_SLACK-WEBHOOK']) hideSecret(env[name]?.trim() ?? '')
  const reading = readInputs(env)
  if (!reading.ok) {
    for (const { message, hint } of reading.problems) fail(message, hint)
    return
  }
  const { inputs } = reading
  const payload = await readEventFile(env['GITHUB_EVENT_PATH'])
  const event = readEvent(env['GITHUB_EVENT_NAME'] ?? '', payload)
  const checkout = checkoutFrom(env['GITHUB_REF'] ?? '', env['GITHUB_SHA'] ?? '', payload, env['GITHUB_RUN_ATTEMPT'])
  await publish(await dispatch(world(inputs), event, inputs, checkout))
}

function world(inputs: Inputs): World {
  const root = env['GITHUB_WORKSPACE'] || process.cwd()
  const settings = async () => {
    const { defaults } = await import('@actions/github/lib/utils')
    return {
      root,
      fetch: defaults.request?.fetch,
      token: inputs.token ?? '',
      repository: env['GITHUB_REPOSITORY'] || null,
      apiUrl: env['GITHUB_API_URL'] || null,
      serverUrl: env['GITHUB_SERVER_URL'] || null,
    }
  }
  return worldAt(root, new Date(inputs.now ?? Date.now()).toISOString(), settings, inputs.slackWebhook ?? '')
}

async function publish(run: Run): Promise<void> {
  process.stdout.write(consoleText(run.result))
  for (const notice of run.notices) annotate(aboutTheRun('notice', notice))
  for (const annotation of run.check === null ? [] : annotationsOf(run.check)) annotate(annotation)
  for (const name of OUTPUT_NAMES) setOutput(name, run.outputs[name] ?? '')
  setOutput('result', run.json === null ? '' : await writeResult(printJson(run.json)))
  if (run.summary !== null) await appendSummary(run.summary)
  process.exitCode = run.exit
}

/** Everything that was not foreseen ends here; what a person can mend has a hint. */
function fail(message: string, hint: string): void {
  annotate(aboutTheRun('error', `${message} ${hint}`))
  process.exitCode = 2
}

function aboutTheRun(level: 'error' | 'notice', message: string) {
  return {
    level,
    message: consoleText(message),
    title: 'Followthrough',
    path: null,
    line: null,
    endLine: null,
    column: null,
    endColumn: null,
  }
}

try {
  if (isThread()) await import('./thread.js')
  else await main()
} catch (error) {
  const { message, hint, places, stack } = failureOf(error)
  if (stack !== null) process.stderr.write(consoleText(stack))
  for (const place of places)
    annotate({ ...aboutTheRun('error', `${place.message} ${place.hint}`), path: place.path, line: place.line })
  if (places.length === 0) fail(message, hint)
  process.exitCode = 2
}
