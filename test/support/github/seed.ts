import type { Repository } from './memory.js'

export interface Token {
  readonly login: string
  /** What it may do: everything that its account may, or what a job's `permissions:` say. */
  readonly permissions: 'account' | { readonly [name: string]: 'read' | 'write' }
  /** Full names of those that it sees, as if all others were private; default all that its account sees. */
  readonly repositories?: readonly string[]
}

export const ORGANISATION = 'acme'
export const REPOSITORY = 'acme/shop'

/** Collaborators with write access: all can be assigned. */
export const MEMBERS = ['ada', 'grace', 'linus', 'hopper'] as const

/** Has an account, and nothing to do with the organisation. */
export const STRANGER = 'mallory'

// The account that acts for a workflow's token (actions/checkout, README).
export const BOT = { id: 41_898_282, login: 'github-actions[bot]' } as const

const JOB = { contents: 'read', issues: 'write', pull_requests: 'write' } as const

export const TOKENS: { readonly [token: string]: Token } = {
  ghs_action: { login: BOT.login, permissions: JOB },
  ghs_checks: { login: BOT.login, permissions: { ...JOB, checks: 'write' } },
  ghs_commits: { login: BOT.login, permissions: { ...JOB, contents: 'write' } },
  ghs_home: { login: BOT.login, permissions: JOB, repositories: [REPOSITORY] },
  // What a pull request from a fork gets.
  ghs_fork: { login: BOT.login, permissions: { contents: 'read', issues: 'read', pull_requests: 'read' } },
  ...Object.fromEntries(
    [...MEMBERS, STRANGER].map((login) => [`ghp_${login}`, { login, permissions: 'account' as const }]),
  ),
}

/** Whether an account, or nobody, is none of the organisation's and has no write access. */
export function isOutsider(login: string | null): boolean {
  return login === null || login === STRANGER
}

const ACCOUNTS = [...MEMBERS, STRANGER, BOT.login]

// The emulator lets a token make 5,000 requests: each account has several, used in turn.
const TOKENS_EACH = 40

export function emulatorToken(login: string, turn: number): string {
  return `${login}~${turn % TOKENS_EACH}`
}

export function emulatorSeed(repositories: readonly Repository[]) {
  const turns = Array.from({ length: TOKENS_EACH }, (_, turn) => turn)
  const tokens = ACCOUNTS.flatMap((login) => turns.map((turn) => [emulatorToken(login, turn), { login }]))
  const members = ACCOUNTS.filter((login) => !isOutsider(login)).map((login) => ({ login, role: 'admin' }))
  return {
    tokens: Object.fromEntries(tokens),
    github: {
      users: ACCOUNTS.map((login) => ({ login, name: login })),
      orgs: [{ login: ORGANISATION, members }],
      repos: repositories.map(({ fullName, isPrivate }) => ({
        ...{ owner: ORGANISATION, name: fullName.slice(ORGANISATION.length + 1), private: isPrivate },
        ...{ auto_init: true, default_branch: 'main' },
      })),
    },
  }
}
