import type { Decider } from '../../ports/asker.js'
import type { Comparison, Existing } from '../../setup/compare.js'
import type { FileOutcome } from '../../setup/outcome.js'
import { PATHS } from '../../setup/propose.js'

interface Deciding {
  /** Null: nobody is asked. */
  readonly decider: Decider | null
  readonly show: (comparison: Comparison) => void
  readonly isDryRun: boolean
}

const NOT_NAMED = 'the configuration that is there names no template'

/** Which files are to be written (`planned`). Without somebody to ask, all that are not there yet. */
export async function decideFiles(
  comparisons: readonly Comparison[],
  existing: Existing,
  deciding: Deciding,
): Promise<readonly FileOutcome[]> {
  const decided: FileOutcome[] = []
  let template = existing.template
  for (const comparison of comparisons) {
    const purpose = comparison.kind === 'keep' ? comparison.purpose : comparison.file.purpose
    const isUnnamed = purpose === 'template' && template === null && comparison.kind !== 'keep'
    const outcome = isUnnamed ? left(comparison, NOT_NAMED) : await decide(comparison, deciding)
    if (purpose === 'configuration' && outcome.outcome === 'planned') template = PATHS.template
    decided.push(outcome)
  }
  return decided
}

async function decide(comparison: Comparison, { decider, show, isDryRun }: Deciding): Promise<FileOutcome> {
  if (comparison.kind === 'keep') return left(comparison, comparison.because)
  const { path } = comparison.file
  if (isDryRun) return planned(comparison)
  if (decider === null) {
    return comparison.kind === 'create'
      ? planned(comparison)
      : left(comparison, 'it is there already, and is replaced only where somebody can be asked')
  }
  show(comparison)
  const isWanted =
    comparison.kind === 'create'
      ? await decider.agree(`Write ${path}?`, true)
      : await decider.agree(`${path} is there already. Replace it as shown?`, false)
  return isWanted ? planned(comparison) : left(comparison, 'you left it')
}

function planned(comparison: Comparison): FileOutcome {
  return { comparison, outcome: 'planned', because: null }
}

function left(comparison: Comparison, because: string): FileOutcome {
  return { comparison, outcome: 'left', because }
}
