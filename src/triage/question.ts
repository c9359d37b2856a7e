/** What is asked about an incident. Null: nobody knows, or nobody was asked. */
export interface Answers {
  /** Seconds in which users could not use the service, or only badly. */
  readonly downtime: number | null
  /** User satisfaction while it lasted, from 0 to 1. */
  readonly apdex: number | null
  readonly dataLoss: boolean | null
  readonly security: boolean | null
  /** On the team's own scale. */
  readonly severity: string | null
  /** The priority at which on-call or monitoring escalated it, `P0`; `none` when nobody did. */
  readonly escalation: string | null
  /** What it was, where that decides: `scheduled-maintenance`; `other` for anything else. */
  readonly kind: string | null
  /** Somebody asked for a postmortem. */
  readonly asked: boolean | null
}

export const NO_ANSWERS: Answers = {
  downtime: null,
  apdex: null,
  dataLoss: null,
  security: null,
  severity: null,
  escalation: null,
  kind: null,
  asked: null,
}

export type Topic = keyof Answers

/** One question as a person is asked it. */
export interface Question {
  readonly topic: Topic
  readonly asks: string
  readonly kind: 'period' | 'share' | 'yes-or-no' | 'choice'
  /** For a choice: what can be chosen. */
  readonly choices: readonly string[]
}

/** The sources of the triggers, by topic. */
export const SOURCES: Readonly<Record<Topic, string>> = {
  downtime: 'Mekari, incident and postmortem process; Site Reliability Engineering, chapter 15',
  apdex: 'Mekari, incident and postmortem process',
  dataLoss: 'Mekari, incident and postmortem process; Site Reliability Engineering, chapter 15',
  security: 'Mekari, incident and postmortem process',
  severity: 'Atlassian: severity 2 or worse; PagerDuty: every Sev-1 and Sev-2',
  escalation: 'Mekari, incident and postmortem process',
  kind: 'Mekari, incident and postmortem process',
  asked: 'Site Reliability Engineering, chapter 15: any stakeholder may ask',
}

/** What an incident is, after ITIL. */
export const DEFINITION =
  'An incident, as ITIL uses the word, is an unplanned event that interrupts a service or lowers its quality, whether or not users have felt it yet.'
