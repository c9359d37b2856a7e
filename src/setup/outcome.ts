import type { Settings } from './choices.js'
import type { Comparison } from './compare.js'
import type { Host } from './repository.js'
import type { Survey } from './survey.js'

/** What became of a file. */
export interface FileOutcome {
  readonly comparison: Comparison
  /** `left`: it stays as it is, or is not there. */
  readonly outcome: 'planned' | 'written' | 'left' | 'failed'
  /** Why it was left or failed. */
  readonly because: string | null
}

export interface SetupOutcome {
  readonly survey: Survey
  readonly settings: Settings
  readonly host: Host
  readonly branch: string
  readonly files: readonly FileOutcome[]
  /** What to do next, whole sentences. */
  readonly next: readonly string[]
  /** Nothing was to be written. */
  readonly isDryRun: boolean
  /** Somebody at the terminal has seen the differences already. */
  readonly isShown: boolean
}

export function pathOf(comparison: Comparison): string {
  return comparison.kind === 'keep' ? comparison.path : comparison.file.path
}
