import { RULES } from '../rules/index.js'
import { nearest } from './nearest.js'
import { faultAt, keysAt } from './problems.js'
import { words } from './shapes.js'
import type { YamlFault } from './yaml-fault.js'
import type { YamlTree } from './yaml-tree.js'

/** Entries of `locked` that lock nothing, since no such key exists. */
export function lockedFaults(locked: readonly string[], tree: YamlTree): readonly YamlFault[] {
  return locked.flatMap((written, index) => {
    const fault = faultOf(written.split('.'))
    return fault === null ? [] : [faultAt(['locked', index], tree, fault)]
  })
}

function faultOf(path: readonly string[]): string | null {
  if (path[0] === 'extends' || path[0] === 'locked')
    return words('cannot be locked', 'Each file says for itself what it extends and what it locks.')
  const wrong = path.findIndex((key, at) => {
    const names = namesAt(path.slice(0, at))
    return names.length > 0 && !names.includes(key)
  })
  if (wrong < 0) return null
  const names = namesAt(path.slice(0, wrong))
  const meant = nearest(path[wrong] ?? '', names)
  const right = meant === null ? null : [...path.slice(0, wrong), meant, ...path.slice(wrong + 1)].join('.')
  const hint =
    right === null ? `Write one of ${names.map((name) => `\`${name}\``).join(', ')}.` : `Did you mean \`${right}\`?`
  return words('is not a key of the configuration', hint)
}

/** The keys that may stand below a path; none where any may, such as severities and names of services. */
function namesAt(path: readonly string[]): readonly string[] {
  const [first, id] = path
  if (first === 'sections') return []
  if (first !== 'rules') return keysAt(path)
  if (id === undefined) return RULES.map((rule) => rule.id)
  const options = RULES.find((rule) => rule.id === id)?.options ?? {}
  return path.length === 2 ? ['severity', 'enforce-from', ...Object.keys(options)] : []
}
