/** What woke the Action. Everything in it was written by somebody else; only these fields are looked at. */
export type RunEvent =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      readonly base: string
      readonly head: string
      readonly fork: boolean
    }
  | { readonly kind: 'merge-group'; readonly base: string; readonly head: string }
  | {
      readonly kind: 'push'
      readonly branch: string | null
      readonly before: string | null
      readonly after: string
      readonly defaultBranch: string
    }
  | { readonly kind: 'schedule' }
  | { readonly kind: 'issue'; readonly number: number; readonly labels: readonly string[] }
  | { readonly kind: 'other'; readonly name: string }

/** What is proposed to be merged. */
export type Proposal = Extract<RunEvent, { kind: 'pull-request' | 'merge-group' }>

/** Reads an event's name and payload. A payload without the fields that its event has is `other`. */
export function readEvent(name: string, payload: unknown): RunEvent {
  switch (name) {
    case 'pull_request':
      return pullRequest(payload) ?? { kind: 'other', name }
    case 'merge_group':
      return mergeGroup(payload) ?? { kind: 'other', name }
    case 'push':
      return push(payload) ?? { kind: 'other', name }
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'schedule' }
    case 'issues':
    case 'issue_comment':
      return issue(payload) ?? { kind: 'other', name }
    default:
      return { kind: 'other', name }
  }
}

/**
 * What is not merged yet changes no document: that goes for every event of pull requests, those with the rights of the
 * base branch (`pull_request_target`) before all, and for payloads that cannot be read.
 */
export function isAboutProposal(event: RunEvent): boolean {
  if (event.kind === 'other') return event.name.startsWith('pull_request') || event.name === 'merge_group'
  return event.kind === 'pull-request' || event.kind === 'merge-group'
}

function pullRequest(payload: unknown): RunEvent | null {
  const number = at(payload, 'pull_request', 'number')
  const base = text(at(payload, 'pull_request', 'base', 'sha'))
  const head = text(at(payload, 'pull_request', 'head', 'sha'))
  if (typeof number !== 'number' || base === null || head === null) return null
  const from = at(payload, 'pull_request', 'head', 'repo', 'full_name')
  return {
    kind: 'pull-request',
    number,
    base,
    head,
    fork: from !== at(payload, 'pull_request', 'base', 'repo', 'full_name'),
  }
}

function mergeGroup(payload: unknown): RunEvent | null {
  const base = text(at(payload, 'merge_group', 'base_sha'))
  const head = text(at(payload, 'merge_group', 'head_sha'))
  return base === null || head === null ? null : { kind: 'merge-group', base, head }
}

function push(payload: unknown): RunEvent | null {
  const ref = text(at(payload, 'ref'))
  const after = text(at(payload, 'after'))
  const defaultBranch = text(at(payload, 'repository', 'default_branch'))
  if (ref === null || after === null || defaultBranch === null) return null
  const before = text(at(payload, 'before'))
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null
  return { kind: 'push', branch, before: before === null || /^0+$/.test(before) ? null : before, after, defaultBranch }
}

function issue(payload: unknown): RunEvent | null {
  const number = at(payload, 'issue', 'number')
  const labels = at(payload, 'issue', 'labels')
  if (typeof number !== 'number' || !Array.isArray(labels)) return null
  return { kind: 'issue', number, labels: labels.flatMap((label: unknown) => text(at(label, 'name')) ?? []) }
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined,
    value,
  )
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
