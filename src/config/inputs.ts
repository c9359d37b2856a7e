import { booleanOf, countOf, inputFault, linesOf } from './input-fault.js'
import { INPUTS, type InputName, RENAMED } from './input-list.js'
import { nearest } from './nearest.js'
import { epochOfNow } from './now.js'

/** What the workflow asked for. Null: not said, the configuration or the event decides. */
export interface Inputs {
  readonly command: 'auto' | 'check' | 'sync' | 'report' | 'doctor'
  /** A secret. */
  readonly token: string | null
  readonly files: readonly string[]
  readonly config: string | null
  readonly failOn: 'error' | 'warning' | 'never'
  readonly comment: 'auto' | 'always' | 'never'
  readonly suggest: boolean
  readonly dryRun: boolean
  readonly writeBack: 'off' | 'pull-request' | 'commit' | null
  /** A secret: the address is all it takes to post. */
  readonly slackWebhook: string | null
  /** The number of closings that the last run named. */
  readonly confirm: number | null
  /** Milliseconds since 1970. */
  readonly now: number | null
}

export interface InputProblem {
  readonly input: string
  readonly message: string
  readonly hint: string
}

export type InputReading =
  | { readonly ok: true; readonly inputs: Inputs }
  | { readonly ok: false; readonly problems: readonly InputProblem[] }

/** Reads `INPUT_*` as the runner sets them: upper case, hyphens kept. No value of a secret is ever in a problem. */
export function readInputs(env: Readonly<Record<string, string | undefined>>): InputReading {
  const written = writtenInputs(env)
  const unknown = [...written.keys()].filter((name) => !INPUTS.some((input) => input.name === name)).map(unknownInput)
  const textOf = (name: InputName) => written.get(name)?.trim() || defaultOf(name)
  const wrong = INPUTS.flatMap(({ name, kind }) => {
    const value = textOf(name)
    const fault = value === '' ? null : inputFault(kind, value)
    return fault ? [{ input: name, ...fault, message: `The input \`${name}\` ${fault.message}.` }] : []
  })
  const problems = [...unknown, ...wrong]
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, inputs: inputsFrom(textOf) }
}

function writtenInputs(env: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, string> {
  const names = Object.keys(env).filter((name) => name.startsWith('INPUT_'))
  return new Map(names.map((name) => [name.slice('INPUT_'.length).toLowerCase(), env[name] ?? '']))
}

function unknownInput(written: string): InputProblem {
  const shown = written.replace(/[^a-z0-9_-]/g, ' ').slice(0, 60)
  const hyphens = written.replaceAll('_', '-')
  const meant =
    RENAMED.get(hyphens) ??
    nearest(
      hyphens,
      INPUTS.map(({ name }) => name),
    )
  const names = INPUTS.map(({ name }) => `\`${name}\``).join(', ')
  return {
    input: shown,
    message: `\`${shown}\` is not an input of this Action.`,
    hint: meant ? `Write \`${meant}\` instead.` : `Write one of ${names}.`,
  }
}

function defaultOf(name: InputName): string {
  return INPUTS.find((input) => input.name === name)?.value ?? ''
}

function inputsFrom(textOf: (name: InputName) => string): Inputs {
  return {
    command: oneOf(textOf('command'), ['check', 'sync', 'report', 'doctor'], 'auto'),
    token: textOf('token') || null,
    files: linesOf(textOf('files')),
    config: textOf('config') || null,
    failOn: oneOf(textOf('fail-on'), ['warning', 'never'], 'error'),
    comment: oneOf(textOf('comment'), ['always', 'never'], 'auto'),
    suggest: booleanOf(textOf('suggest')) === true,
    dryRun: booleanOf(textOf('dry-run')) === true,
    writeBack: textOf('write-back') ? oneOf(textOf('write-back'), ['pull-request', 'commit'], 'off') : null,
    slackWebhook: textOf('slack-webhook') || null,
    confirm: countOf(textOf('confirm')),
    now: epochOfNow(textOf('now')),
  }
}

function oneOf<const T extends string, const D extends string>(value: string, values: readonly T[], other: D): T | D {
  return values.find((one) => one === value) ?? other
}
