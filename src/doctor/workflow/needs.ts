import type { Config } from '../../config/config.js'
import { type Duty, dutiesOf, hasOwnToken, type Use } from './uses.js'
import type { Level, Permissions } from './workflow.js'

export interface Need {
  readonly name: string
  readonly level: Exclude<Level, 'none'>
  /** Without it the run fails; else something is left out. */
  readonly isVital: boolean
}

/** What a job's token needs, as docs/action.md has it, for all that its steps of ours do. */
export function needsOf(uses: readonly Use[], config: Config): readonly Need[] {
  const needs = uses.flatMap((use) => [READING, ...(hasOwnToken(use) ? [] : needsOfUse(use, config))])
  const strongest = new Map<string, Need>()
  for (const need of needs) {
    const other = strongest.get(need.name)
    const level = other?.level === 'write' ? 'write' : need.level
    strongest.set(need.name, { ...need, level, isVital: need.isVital || other?.isVital === true })
  }
  return [...strongest.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

const READING: Need = { name: 'contents', level: 'read', isVital: true }

function needsOfUse(use: Use, config: Config): readonly Need[] {
  const isDry = use.step.inputs.get('dry-run') === 'true'
  const needs = [...dutiesOf(use)].flatMap((duty) => needsOfDuty(duty, use, config))
  return isDry ? needs.map((need) => ({ ...need, level: 'read' as const })) : needs
}

function needsOfDuty(duty: Duty, use: Use, config: Config): readonly Need[] {
  const writeBack = writeBackOf(use, config)
  const back: readonly Need[] = writeBack === 'off' ? [] : [vital('contents', 'write')]
  const proposed: readonly Need[] = writeBack === 'pull-request' ? [vital('pull-requests', 'write')] : []
  switch (duty) {
    case 'check':
      return [useful('issues', 'read'), useful('pull-requests', isSilent(use) ? 'read' : 'write')]
    case 'sync':
      return [vital('issues', 'write'), ...back, ...proposed]
    case 'follow-up':
      return [vital('issues', 'write'), useful('pull-requests', 'read'), ...back, ...proposed]
    case 'report':
      return [vital('issues', 'write'), useful('pull-requests', 'read')]
    case 'doctor':
      return [useful('issues', 'read'), useful('actions', 'read')]
    case 'none':
      return []
  }
}

/** The input wins over the configuration. */
export function writeBackOf({ step }: Use, config: Config): string {
  return step.inputs.get('write-back') || config['write-back']
}

function isSilent({ step }: Use): boolean {
  return step.inputs.get('comment') === 'never' && step.inputs.get('suggest') !== 'true'
}

function vital(name: string, level: Need['level']): Need {
  return { name, level, isVital: true }
}

function useful(name: string, level: Need['level']): Need {
  return { name, level, isVital: false }
}

export function levelOf(permissions: Permissions, name: string): Level {
  return permissions.levels.get(name) ?? permissions.rest
}

export function covers(given: Level, needed: Level): boolean {
  return RANK[given] >= RANK[needed]
}

const RANK: Readonly<Record<Level, number>> = { none: 0, read: 1, write: 2 }
