import type { Clock } from './clock.js'
import type { Emulator } from './emulator.js'
import type { Asked, Reply } from './exchange.js'
import type { Memory } from './memory.js'
import type { Token } from './seed.js'

/** What the layer knows besides the emulator. */
export interface World {
  readonly emulator: Emulator
  readonly clock: Clock
  readonly tokens: ReadonlyMap<string, Token>
  readonly assignable: readonly string[]
  readonly settings: Settings
  readonly memory: Memory
}

/** What a GitHub may be too old for, or have switched off. */
export type Feature = 'sub-issues' | 'issue-types' | 'graphql'

export interface Settings {
  readonly lacks: readonly Feature[]
  /** Names of branches that take no update from a workflow. */
  readonly protected: readonly string[]
  readonly pullRequestsByActions: boolean
  /** By path; all others are active. */
  readonly workflowStates: { readonly [path: string]: string }
}

export type Next = (asked: Asked) => Promise<Reply>

/** Closes one gap of the emulator: answers by itself, or changes what goes to the emulator and comes back. */
export type Patch = (asked: Asked, world: World, next: Next) => Promise<Reply>

/** A patch for the requests of one method (or several, `POST|PATCH`) and form of path; others go on. */
export function when(
  methods: string,
  path: RegExp,
  patch: (match: readonly string[], asked: Asked, world: World, next: Next) => Promise<Reply>,
): Patch {
  return (asked, world, next) => {
    const match = methods.split('|').includes(asked.method) ? path.exec(asked.path) : null
    return match ? patch(match.slice(1), asked, world, next) : next(asked)
  }
}

export function chain(patches: readonly Patch[], world: World, last: Next): Next {
  return patches.reduceRight<Next>((next, patch) => (asked) => patch(asked, world, next), last)
}
