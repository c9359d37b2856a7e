/** How long one thing was watched, in days, and whether it ended then or was only not watched any longer. */
export interface Span {
  readonly days: number
  readonly ended: boolean
}

/** The share that is still open after so many days, with its 95 % interval. */
export interface SurvivalStep {
  readonly days: number
  readonly share: number
  readonly low: number
  readonly high: number
  /** Spans that were watched until this day. */
  readonly atRisk: number
}

export interface Survival {
  /** From day 0 on; each share holds until the next step. */
  readonly steps: readonly SurvivalStep[]
  readonly spans: readonly Span[]
  readonly ended: number
  /** The longest time that anything was watched. */
  readonly longest: number
  /** The day on which half were finished; null when that has not come. */
  readonly median: number | null
}

/**
 * Kaplan and Meier's estimate (1958), with Greenwood's variance on the log-log scale: an open item counts for as long as
 * it was watched, and is neither left out nor taken for finished.
 */
export function survivalOf(spans: readonly Span[]): Survival | null {
  if (spans.length === 0) return null
  const steps: SurvivalStep[] = [{ days: 0, share: 1, low: 1, high: 1, atRisk: spans.length }]
  let share = 1
  let variance = 0
  for (const days of [...new Set(spans.filter(({ ended }) => ended).map((span) => span.days))].sort((a, b) => a - b)) {
    const atRisk = spans.filter((span) => span.days >= days).length
    const ends = spans.filter((span) => span.ended && span.days === days).length
    share *= 1 - ends / atRisk
    variance += atRisk === ends ? 0 : ends / (atRisk * (atRisk - ends))
    steps.push({ days, share, ...interval(share, variance), atRisk })
  }
  return {
    steps,
    spans,
    ended: spans.filter(({ ended }) => ended).length,
    longest: Math.max(...spans.map(({ days }) => days)),
    median: steps.find((step) => step.share <= 0.5)?.days ?? null,
  }
}

/** The step that holds after so many days. */
export function shareAfter({ steps }: Survival, days: number): SurvivalStep | null {
  return steps.findLast((step) => step.days <= days) ?? null
}

/** How many spans were watched for so many days. */
export function atRiskAfter(spans: readonly Span[], days: number): number {
  return spans.filter((span) => span.days >= days).length
}

const Z = 1.959964

function interval(share: number, variance: number) {
  if (share <= 0 || share >= 1) return { low: share, high: share }
  const log = Math.log(share)
  const width = (Z * Math.sqrt(variance)) / log
  return { low: share ** Math.exp(-width), high: share ** Math.exp(width) }
}
