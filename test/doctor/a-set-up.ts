import { readFileSync } from 'node:fs'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import type { Facts, OwnerFacts } from '../../src/doctor/facts.js'
import type { Check, Finding } from '../../src/doctor/finding.js'
import { readWorkflow } from '../../src/doctor/workflow/read-workflow.js'
import type { Workflow } from '../../src/doctor/workflow/workflow.js'
import type { RepositoryFacts, TokenFacts } from '../../src/ports/set-up.js'
import type { Answer, Refusal } from '../../src/ports/tracker.js'

export const PATH = '.github/workflows/followthrough.yml'
export const EXAMPLE = readFileSync('examples/workflows/followthrough.yml', 'utf8').replaceAll(
  '0'.repeat(40),
  'c0ffee'.repeat(6).concat('c0ff'),
)

export function known<T>(value: T): Answer<T> {
  return { ok: true, value }
}

export function refused(kind: Refusal['kind'], message = 'It was refused.', hint = 'Ask otherwise.') {
  return { ok: false as const, refusal: { kind, message, hint } }
}

export function workflow(text: string, path = PATH): Workflow {
  const reading = readWorkflow(path, text)
  if (!reading.ok) throw new Error(reading.reason)
  return reading.workflow
}

/** The example with one part of it replaced, wherever it stands. */
export function exampleWith(from: string | RegExp, to: string): Workflow {
  const text = typeof from === 'string' ? EXAMPLE.replaceAll(from, to) : EXAMPLE.replace(from, to)
  if (text === EXAMPLE) throw new Error(`The example does not have ${from}`)
  return workflow(text)
}

export const TOKEN: TokenFacts = { kind: 'installation', scopes: null, expires: null }
export const ME = { id: 41_898_282, login: 'github-actions[bot]' }
export const SHOP: RepositoryFacts = {
  name: 'acme/shop',
  defaultBranch: 'main',
  isPrivate: false,
  hasIssues: true,
  isArchived: false,
  mayWrite: null,
  release: null,
}
export const OWNERS: OwnerFacts = { asked: 2, unassignable: [], nameless: [], absent: [] }

/** A sound set-up, and what differs from it. */
export function aSetUp(change: Partial<Facts> = {}): Facts {
  return {
    today: '2026-11-28',
    config: DEFAULT_CONFIG,
    configuration: {
      path: '.github/followthrough.yml',
      faults: [],
      exists: false,
      notices: [],
      atBase: known('same' as const),
    },
    globs: { postmortems: 3, idle: [], missingTemplate: null },
    workflows: [workflow(EXAMPLE)],
    untracked: [],
    unread: [],
    token: known({ ...TOKEN, me: ME }),
    repository: known(SHOP),
    hostWorkflows: known([{ path: PATH, state: 'active' }]),
    wantedLabels: ['postmortem', 'postmortem-report'],
    labels: known(['bug', 'Postmortem']),
    owners: known(OWNERS),
    report: known({ beat: { last: '2026-W48', missed: 0 }, damaged: null, openSince: '2026-10-01' }),
    routes: [],
    forbidden: [],
    ...change,
  }
}

/** `problem  What is said.` */
export function said(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ state, what }) => `${state}  ${what}`)
}

export function ofCheck(findings: readonly Finding[], check: Check): readonly Finding[] {
  return findings.filter((finding) => finding.check === check)
}
