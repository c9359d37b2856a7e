import { z } from 'zod'
import { nearest } from './nearest.js'
import { valueAt } from './plain.js'
import { fileSchema } from './schema.js'
import type { YamlFault } from './yaml-fault.js'
import type { YamlTree } from './yaml-tree.js'

const KINDS: Readonly<Record<string, readonly [string, string]>> = {
  object: ['is not a mapping', 'Write `key: value` pairs below it.'],
  record: ['is not a mapping', 'Write `key: value` pairs below it.'],
  array: ['is not a list', 'Write a list, such as `[a, b]`.'],
  boolean: ['is neither true nor false', 'Write `true` or `false`.'],
  number: ['is not a number', 'Write a number.'],
}

/** What zod found, in our words: with the author's own value, its key, and what to write. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], tree: YamlTree): readonly YamlFault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownKey(key, [...issue.path, key], tree, keysAt(issue.path)))
    if (issue.code === 'invalid_key')
      return [
        { ...faultAt([...issue.path], tree, issue.issues[0]?.message ?? ''), offset: tree.keyOffsetOf(issue.path) },
      ]
    return [faultAt([...issue.path], tree, wordsOf(issue))]
  })
}

/** A problem at a value: `words` are what is wrong and the hint, on a line each. */
export function faultAt(path: readonly PropertyKey[], tree: YamlTree, words: string): YamlFault {
  const [what = '', hint = ''] = words.split('\n')
  const key = keyText(path)
  const written = writtenText(valueAt(tree.value, path))
  const subject = key === '' ? 'The configuration' : written === null ? `\`${key}\`` : `\`${written}\` in \`${key}\``
  return { offset: tree.offsetOf(path), message: `${subject} ${what}.`, hint }
}

function unknownKey(key: string, path: readonly PropertyKey[], tree: YamlTree, names: readonly string[]): YamlFault {
  const meant = nearest(key, names)
  const parent = keyText(path.slice(0, -1))
  const place = parent === '' ? 'the configuration' : `\`${parent}\``
  const known = names.length > 0 ? `Write one of ${names.map(quoted).join(', ')}.` : 'Remove it.'
  return {
    offset: tree.keyOffsetOf(path),
    message: `\`${clean(key)}\` is not a key of ${place}.`,
    hint: meant ? `Did you mean \`${meant}\`?` : known,
  }
}

/** The keys that may stand below a path: those of the schema's own mapping there. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = fileSchema
  for (const key of path) at = unwrapped(typeof key === 'number' ? elementOf(at) : shapeOf(at)[String(key)])
  return Object.keys(shapeOf(at))
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  return schema instanceof z.ZodObject ? schema.shape : {}
}

function elementOf(schema: unknown): unknown {
  return schema instanceof z.ZodArray ? schema.element : null
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrapped(schema.unwrap()) : schema
}

function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.message.includes('\n')) return issue.message
  const expected = issue.code === 'invalid_type' ? KINDS[issue.expected] : undefined
  return (expected ?? ['cannot be used', 'See docs/configuration.md for what can.']).join('\n')
}

/** `follow-up.report`. */
export function keyText(path: readonly PropertyKey[]): string {
  return path
    .filter((key) => typeof key === 'string')
    .map(clean)
    .join('.')
}

function writtenText(value: unknown): string | null {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isPlain && value !== '' ? clean(String(value)) : null
}

function quoted(name: string): string {
  return `\`${name}\``
}

function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029`]/gu, ' ').slice(0, 60)
}
