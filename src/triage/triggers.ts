/** What a team agreed on before the incident: the configuration's `triggers`, with periods in seconds. */
export interface Triggers {
  /** Seconds; so long or longer asks for a postmortem. */
  readonly downtime: number
  /** Below this. */
  readonly apdex: number
  readonly dataLoss: boolean
  readonly security: boolean
  /** This severity or a worse one, of `severities`. */
  readonly severity: string
  /** Worst first. */
  readonly severities: readonly string[]
  /** This priority or a more urgent one, `P0`. */
  readonly escalation: string
  /** Kinds of incidents that never need one. */
  readonly never: readonly string[]
}
