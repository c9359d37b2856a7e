import type { Answer } from './tracker.js'

/** A file of a repository that others refer to: `owner/repo//path@ref`. */
export interface SharedPlace {
  /** `owner/name`. */
  readonly repository: string
  readonly path: string
  /** A tag, a branch or a commit. */
  readonly ref: string
}

/** Files that many repositories share. Each is asked for once a run. */
export interface SharedFiles {
  read(place: SharedPlace): Promise<Answer<Uint8Array>>
}
