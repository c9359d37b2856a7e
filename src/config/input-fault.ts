import { pathFault } from './glob.js'
import { type InputKind, WRITE_BACK } from './input-list.js'
import { nearest } from './nearest.js'
import { epochOfNow } from './now.js'

/** The end of a sentence that begins with the input's name, and what to write. */
export interface InputFault {
  readonly message: string
  readonly hint: string
}

/** Why a value cannot be used; never with the value of a secret. */
export function inputFault(kind: InputKind, value: string): InputFault | null {
  switch (kind.kind) {
    case 'secret':
      return null
    case 'boolean':
      return booleanOf(value) === null ? { message: `is ${shown(value)}`, hint: 'Write `true` or `false`.' } : null
    case 'choice':
      return choiceFault(kind.values, value)
    // YAML reads `off` as false in some tools, and a runner passes it on as a word.
    case 'write-back':
      return value === 'false' ? null : choiceFault(WRITE_BACK, value)
    case 'paths':
      return linesOf(value).flatMap(globFault)[0] ?? null
    case 'webhook':
      return isWebhook(value)
        ? null
        : {
            message: 'is not an address that starts with `https://`',
            hint: 'Copy it again from Slack into the secret.',
          }
    case 'count':
      return countOf(value) === null
        ? { message: `is ${shown(value)}`, hint: 'Write the number of closings that the last run named.' }
        : null
    case 'instant':
      return epochOfNow(value) === null
        ? { message: `is ${shown(value)}, which is no time`, hint: 'Write ISO 8601, such as `2026-11-30T09:00:00Z`.' }
        : null
  }
}

function choiceFault(values: readonly string[], value: string): InputFault | null {
  if (values.includes(value)) return null
  const list = values.map((one) => `\`${one}\``).join(', ')
  const meant = nearest(value, values)
  return { message: `is ${shown(value)}`, hint: meant ? `Did you mean \`${meant}\`?` : `Write one of ${list}.` }
}

function globFault(path: string): readonly InputFault[] {
  const fault = pathFault(path)
  return fault ? [{ message: `names ${shown(path)}, which ${fault.what}`, hint: fault.hint }] : []
}

function shown(value: string): string {
  return `\`${value.replace(/[\p{Cc}\p{Cf}\u2028\u2029`]/gu, ' ').slice(0, 60)}\``
}

function isWebhook(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, hostname } = new URL(value)
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
}

export function booleanOf(value: string): boolean | null {
  const lower = value.toLowerCase()
  return lower === 'true' ? true : lower === 'false' ? false : null
}

export function linesOf(value: string): readonly string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A whole number of at most six digits. */
export function countOf(value: string): number | null {
  return /^\d{1,6}$/.test(value) ? Number(value) : null
}
