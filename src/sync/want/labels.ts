import type { Label } from '../../ports/tracker.js'
import { cut } from '../issue/cut.js'
import type { LabelSettings } from '../settings.js'

/** What the templates of the configuration may speak of. */
export interface Labelled {
  readonly priority: string | null
  readonly type: string | null
  readonly severity: string | null
}

const NAME_LIMIT = 50
const PRIORITY = '{priority}'
const COLORS = { base: '5319e7', priority: 'd93f0b', type: '1d76db', severity: 'b60205' } as const

/** The labels that a document asks for, beside the one that every issue of ours carries. */
export function labelsOf(item: Labelled, settings: LabelSettings): readonly string[] {
  const names = [
    filled(settings.priority, 'priority', item.priority),
    filled(settings.type, 'type', item.type),
    filled(settings.severity, 'severity', item.severity),
  ]
  const unique = new Map(names.flatMap((name) => (name ? [[name.toLowerCase(), name] as const] : [])))
  unique.delete(settings.base.toLowerCase())
  return [...unique.values()]
}

/** How a label of ours looks when it is created; people may change that afterwards. */
export function labelLook(name: string, settings: LabelSettings): Label {
  if (isSameLabel(name, settings.base))
    return { name, color: COLORS.base, description: 'An action item of a postmortem, kept in step by Followthrough' }
  const part = (['priority', 'type', 'severity'] as const).find((key) => startsLike(name, settings[key]))
  const descriptions = {
    priority: 'Priority of an action item',
    type: 'What an action item does',
    severity: 'Severity of the incident behind an action item',
  }
  return { name, color: COLORS[part ?? 'type'], description: descriptions[part ?? 'type'] }
}

/** GitHub compares labels without case. */
export function isSameLabel(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** The labels among these that stand for a priority, by the template of the configuration. */
export function priorityLabels(labels: readonly string[], template: string | null): readonly string[] {
  return labels.filter((label) => priorityIn(label, template) !== null)
}

/** The priority that an issue's labels name; null where none or several do, and where no template tells them apart. */
export function priorityOf(labels: readonly string[], template: string | null): string | null {
  const [only, ...others] = priorityLabels(labels, template)
  return only !== undefined && others.length === 0 ? priorityIn(only, template) : null
}

/** A template that is a placeholder alone says of no label that it is a priority. */
function priorityIn(label: string, template: string | null): string | null {
  const [before = '', after = ''] = template?.split(PRIORITY) ?? []
  const [name, start, end] = [label, before, after].map((part) => part.toLowerCase())
  if (name === undefined || start === undefined || end === undefined || `${start}${end}`.trim() === '') return null
  const isOne = name.length > start.length + end.length && name.startsWith(start) && name.endsWith(end)
  return isOne ? label.slice(start.length, label.length - end.length) : null
}

// A comma would split the label in the list filter of the API.
function filled(template: string | null, part: string, value: string | null): string | null {
  if (template === null || value === null) return null
  const name = template.replace(`{${part}}`, () => value).replace(/[\p{C},]/gu, ' ')
  return cut(name.trim(), NAME_LIMIT).trim() || null
}

function startsLike(name: string, template: string | null): boolean {
  if (template === null) return false
  const fixed = template.slice(0, Math.max(template.indexOf('{'), 0))
  return fixed !== '' && name.toLowerCase().startsWith(fixed.toLowerCase())
}
