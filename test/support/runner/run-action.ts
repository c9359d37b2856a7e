import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readFileCommands } from './file-commands.js'

/** One step of a job, as a workflow describes it. */
export interface Step {
  readonly event: string
  readonly payload: unknown
  readonly inputs?: Readonly<Record<string, string>>
  readonly workspace: string
  readonly apiUrl: string
  readonly token: string
  readonly repository?: string
  readonly sha?: string
  readonly ref?: string
  readonly env?: Readonly<Record<string, string>>
  /** The machine is taken away when it fires: the process is killed. */
  readonly until?: AbortSignal
}

export interface StepResult {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Runs the committed bundle the way the Actions runner does: environment, event file, output and summary files. */
export async function runAction(step: Step): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), 'followthrough-runner-'))
  try {
    const files = {
      event: join(folder, 'event.json'),
      output: join(folder, 'output'),
      summary: join(folder, 'summary'),
    }
    await Promise.all([
      writeFile(files.event, JSON.stringify(step.payload)),
      writeFile(files.output, ''),
      writeFile(files.summary, ''),
    ])
    const printed = await run(resolve('dist/index.js'), step, environment(step, files, folder))
    return {
      ...printed,
      outputs: readFileCommands(await readFile(files.output, 'utf8')),
      summary: await readFile(files.summary, 'utf8'),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Defaults of action.yml that the runner fills in. */
const INPUT_DEFAULTS = { command: 'auto', 'fail-on': 'error', comment: 'auto', suggest: 'false', 'dry-run': 'false' }

function environment(step: Step, files: { event: string; output: string; summary: string }, temp: string) {
  const inputs = { ...INPUT_DEFAULTS, token: step.token, ...step.inputs }
  const repository = step.repository ?? 'acme/shop'
  return {
    PATH: process.env['PATH'],
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: step.apiUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_RUN_ID: '1',
    GITHUB_REF: step.ref ?? 'refs/heads/main',
    RUNNER_TEMP: temp,
    ...(step.sha === undefined ? {} : { GITHUB_SHA: step.sha }),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...step.env,
  }
}

function run(
  bundle: string,
  step: Step,
  env: NodeJS.ProcessEnv,
): Promise<Pick<StepResult, 'exit' | 'stdout' | 'stderr'>> {
  const child = spawn(process.env['BUNDLE_NODE'] ?? process.execPath, [bundle], { cwd: step.workspace, env })
  step.until?.addEventListener('abort', () => child.kill('SIGKILL'), { once: true })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', (exit) =>
      done({
        exit: exit ?? -1,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      }),
    )
  })
}
