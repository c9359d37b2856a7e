import { RULES } from '../rules/index.js'
import { lockedFaults } from './locked-keys.js'
import { nearest } from './nearest.js'
import { faultAt } from './problems.js'
import type { FileConfig } from './schema.js'
import { words } from './shapes.js'
import type { YamlFault } from './yaml-fault.js'
import type { YamlTree } from './yaml-tree.js'

type At = readonly string[]

/**
 * What a schema cannot know: names that must exist elsewhere, in the file, in a preset or in the product. `scale`: the
 * severities that the file's keys are named after; null where they are those of a preset that is not at hand. `own`: rules
 * that the team wrote, here or in a preset; null where a preset is not at hand.
 */
export function meaningFaults(
  file: FileConfig,
  tree: YamlTree,
  scale: readonly string[] | null,
  own: readonly string[] | null,
): readonly YamlFault[] {
  return [
    ...takenFaults(file['own-rules'] ?? {}, tree),
    ...(scale === null ? [] : severityFaults(file, scale, tree)),
    ...ruleFaults(['rules'], file.rules ?? {}, tree, own),
    ...overrideFaults(file.overrides ?? [], scale, tree, own),
    ...routingFaults(file.routing ?? {}, tree),
    ...lockedFaults(file.locked ?? [], tree),
  ]
}

function severityFaults(file: FileConfig, severities: readonly string[], tree: YamlTree): readonly YamlFault[] {
  const { required, spellings, ...bySeverity } = file.sections ?? {}
  const maps: readonly (readonly [At, object | undefined])[] = [
    [['sections'], bySeverity],
    [['targets', 'detect'], file.targets?.detect],
    [['targets', 'mitigate'], file.targets?.mitigate],
    [['write-within'], file['write-within']],
  ]
  const keys = maps.flatMap(([path, map]) =>
    Object.keys(map ?? {}).flatMap((key) => unknownName(tree, [...path, key], key, severities, 'a severity of yours')),
  )
  const trigger = file.triggers?.severity
  const own = trigger === undefined ? [] : unknownValue(tree, ['triggers', 'severity'], trigger, severities)
  return [...twice(severities, tree), ...keys, ...own]
}

function twice(severities: readonly string[], tree: YamlTree): readonly YamlFault[] {
  return new Set(severities.map((name) => name.toLowerCase())).size === severities.length
    ? []
    : [faultAt(['severities'], tree, words('names a severity twice', 'Write each of them once, worst first.'))]
}

function overrideFaults(
  overrides: NonNullable<FileConfig['overrides']>,
  scale: readonly string[] | null,
  tree: YamlTree,
  own: readonly string[] | null,
): readonly YamlFault[] {
  return overrides.flatMap(({ severities = [], rules }, index) => {
    const at = ['overrides', String(index)]
    const strange = severities.flatMap((name, place) =>
      scale === null ? [] : unknownValue(tree, [...at, 'severities', String(place)], name, scale),
    )
    return [...strange, ...ruleFaults([...at, 'rules'], rules, tree, own)]
  })
}

/** A name that one of our rules has. */
function takenFaults(own: NonNullable<FileConfig['own-rules']>, tree: YamlTree): readonly YamlFault[] {
  return Object.keys(own)
    .filter((id) => RULES.some((rule) => rule.id === id))
    .map((id) => faultAt(['own-rules', id], tree, words('is a rule of ours', 'Give yours another name.')))
}

function ruleFaults(
  at: At,
  rules: NonNullable<FileConfig['rules']>,
  tree: YamlTree,
  own: readonly string[] | null,
): readonly YamlFault[] {
  const ids = [...RULES.map((known) => known.id), ...(own ?? [])]
  return Object.entries(rules).flatMap(([id, setting]) => {
    if (!ids.includes(id)) return own === null ? [] : unknownName(tree, [...at, id], id, ids, 'a rule')
    if (typeof setting === 'string') return []
    const { severity, 'enforce-from': from, ...options } = setting
    const defaults = RULES.find((known) => known.id === id)?.options ?? {}
    return Object.entries(options).flatMap(([name, value]) => {
      const path = [...at, id, name]
      const kind = Object.hasOwn(defaults, name) ? typeof defaults[name] : null
      if (kind === null)
        return unknownName(
          tree,
          path,
          name,
          ['severity', 'enforce-from', ...Object.keys(defaults)],
          'an option of this rule',
        )
      return typeof value === kind ? [] : [faultAt(path, tree, words('is of the wrong kind', `Write a ${kind}.`))]
    })
  })
}

function routingFaults(routing: NonNullable<FileConfig['routing']>, tree: YamlTree): readonly YamlFault[] {
  return Object.entries(routing)
    .filter(([service, to]) => to === null && service !== 'confidential')
    .map(([service]) => faultAt(['routing', service], tree, words('names no repository', 'Write `owner/name`.')))
}

function unknownName(
  tree: YamlTree,
  path: At,
  name: string,
  names: readonly string[],
  what: string,
): readonly YamlFault[] {
  if (names.includes(name)) return []
  const fault = faultAt(path.slice(0, -1), tree, '')
  const shown = name.replaceAll('`', "'").slice(0, 60)
  return [
    {
      ...fault,
      offset: tree.keyOffsetOf(path),
      message: `\`${shown}\` in \`${path.slice(0, -1).join('.')}\` is not ${what}.`,
      hint: hintFor(name, names),
    },
  ]
}

function unknownValue(tree: YamlTree, path: At, name: string, names: readonly string[]): readonly YamlFault[] {
  return names.includes(name) ? [] : [faultAt(path, tree, words('is not a severity of yours', hintFor(name, names)))]
}

function hintFor(name: string, names: readonly string[]): string {
  const meant = nearest(name, names)
  return meant ? `Did you mean \`${meant}\`?` : `Write one of ${names.map((known) => `\`${known}\``).join(', ')}.`
}
