import { readYaml, type YamlTree } from '../../config/yaml-tree.js'
import { lineStartsOf, positionAt } from '../../postmortem/position.js'
import type { Concurrency, EventFilter, Job, Level, Permissions, Step, Workflow } from './workflow.js'

export type WorkflowReading =
  | { readonly ok: true; readonly workflow: Workflow }
  | { readonly ok: false; readonly reason: string }

/** Reads the text of a workflow file. Never throws: what has another form than GitHub documents is absent. */
export function readWorkflow(path: string, text: string): WorkflowReading {
  const reading = readYaml(text)
  if (!reading.ok) return { ok: false, reason: (reading.faults[0]?.message ?? '').replace('configuration', 'file') }
  const { tree } = reading
  const root = mapOf(tree.value)
  const starts = lineStartsOf(text)
  const lineOf: LineOf = (at) => positionAt(starts, tree.keyOffsetOf(at)).line
  return {
    ok: true,
    workflow: {
      path,
      events: eventsIn(root['on']),
      permissions: permissionsIn(root['permissions']),
      concurrency: concurrencyIn(root['concurrency']),
      jobs: Object.entries(mapOf(root['jobs'])).map(([name, job]) => jobFrom(name, mapOf(job), lineOf)),
    },
  }
}

type LineOf = (at: Parameters<YamlTree['keyOffsetOf']>[0]) => number
type Map = Readonly<Record<string, unknown>>

function jobFrom(name: string, job: Map, lineOf: LineOf): Job {
  const at = ['jobs', name]
  return {
    name,
    line: lineOf(at),
    condition: textOf(job['if']),
    permissions: permissionsIn(job['permissions']),
    concurrency: concurrencyIn(job['concurrency']),
    isMatrix: mapOf(job['strategy'])['matrix'] !== undefined,
    calls: textOf(job['uses']),
    steps: listOf(job['steps']).map((step, index) => stepFrom(mapOf(step), lineOf([...at, 'steps', index]))),
  }
}

function stepFrom(step: Map, line: number): Step {
  const inputs = Object.entries(mapOf(step['with'])).map(([name, value]) => [name, textOf(value) ?? ''] as const)
  return { line, condition: textOf(step['if']), uses: textOf(step['uses']), inputs: new Map(inputs) }
}

/** `on: push`, `on: [push]` and `on: { push: … }` say the same. */
function eventsIn(on: unknown): Workflow['events'] {
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(mapOf(on))
  return new Map(events.map((name) => [name, filterFrom(mapOf(mapOf(on)[name]))]))
}

function filterFrom(event: Map): EventFilter {
  const branches = event['branches'] === undefined ? null : wordsOf(event['branches'])
  const branchesIgnored = wordsOf(event['branches-ignore'])
  const isOfTagsOnly = branches === null && branchesIgnored.length === 0 && event['tags'] !== undefined
  return { branches, branchesIgnored, isOfTagsOnly }
}

function permissionsIn(written: unknown): Permissions | null {
  if (written === undefined) return null
  if (written === 'read-all') return { levels: new Map(), rest: 'read' }
  if (written === 'write-all') return { levels: new Map(), rest: 'write' }
  const levels = Object.entries(mapOf(written)).map(([name, level]) => [name, levelOf(level)] as const)
  return { levels: new Map(levels), rest: 'none' }
}

function levelOf(written: unknown): Level {
  return written === 'read' || written === 'write' ? written : 'none'
}

function concurrencyIn(written: unknown): Concurrency | null {
  if (typeof written === 'string') return { group: written, cancels: false, queues: false }
  const { group, queue, 'cancel-in-progress': cancel } = mapOf(written)
  if (typeof group !== 'string') return null
  return { group, cancels: cancel === true || cancel === 'true', queues: queue !== undefined }
}

function mapOf(value: unknown): Map {
  return isMap(value) ? value : {}
}

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function wordsOf(value: unknown): readonly string[] {
  return (typeof value === 'string' ? [value] : listOf(value)).map(String)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}
