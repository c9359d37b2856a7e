import type { Day } from '../../calendar/day.js'
import type { CloseReason } from '../../ports/tracker.js'
import type { Asked } from '../asked/asked.js'

/** What an issue remembers of its last sync. */
export interface Mark {
  /** Digests: of postmortem id and item id together, and of each. */
  readonly key: string
  readonly postmortem: string
  readonly item: string
  readonly path: string
  /** ISO instant: the clock starts here. */
  readonly filed: string
  /** The run that created it: its number on the host, else its instant. */
  readonly filedBy: string
  readonly base: Base
  /** What was said on the issue and is not said again. */
  readonly said: readonly string[]
  readonly nudges: readonly { readonly step: string; readonly due: Day }[]
  readonly asked: Asked
  /** The commit of the last write, shortened. */
  readonly run: string
}

/** The last synced state, for each side its own: a difference that was kept is no change. */
export interface Base {
  /** Digests; `words` are the document's, in short, where a person gave the issue another title. */
  readonly title: { readonly document: string; readonly issue: string; readonly words: string }
  readonly block: BlockBase
  /** Digests of the sets of logins; `ours` are those that we assigned, `apart` those that could not be. */
  readonly owners: {
    readonly document: string
    readonly issue: string
    readonly ours: readonly string[]
    readonly apart: readonly string[]
  }
  /** `milestone` is the day of the issue's milestone when it was last looked at. */
  readonly due: { readonly document: Day | null; readonly issue: Day | null; readonly milestone: Day | null }
  readonly priority: { readonly document: string | null; readonly issue: string | null }
  /** Wanted by the document, and those of them that we added. */
  readonly labels: { readonly document: readonly string[]; readonly ours: readonly string[] }
  /**
   * `reason` is why the issue is closed, as it was last seen. `closedFirst`: it was closed while the document said open,
   * and the tick came later, for example from us.
   */
  readonly state: {
    readonly document: DocumentState
    readonly issue: 'open' | 'closed'
    readonly reason: CloseReason | null
    readonly closedFirst?: true
  }
}

export interface BlockBase {
  /** Digest of what the block says, without the place in the file, which changes with every commit. */
  readonly facts: string
  /** Digest and length (UTF-16 units, line feeds only) of the text as it was written. */
  readonly text: string
  readonly length: number
  /** Six digits for each of the first lines, by which an edited block is still found. */
  readonly lines: string
}

export const DOCUMENT_STATES = ['open', 'done', 'dropped', 'gone'] as const
export type DocumentState = (typeof DOCUMENT_STATES)[number]
