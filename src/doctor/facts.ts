import type { Day } from '../calendar/day.js'
import type { Config, ConfigProblem } from '../config/config.js'
import type { HostWorkflow, RepositoryFacts, TokenFacts } from '../ports/set-up.js'
import type { Answer, Person, Refusal } from '../ports/tracker.js'
import type { Heartbeat } from '../report/heartbeat.js'
import type { Workflow } from './workflow/workflow.js'

/** All that was found out before anything is judged. What GitHub was asked is an answer, or the reason why there is none. */
export interface Facts {
  readonly today: Day
  readonly config: Config
  readonly configuration: ConfigurationFacts
  readonly globs: GlobFacts
  readonly workflows: readonly Workflow[]
  /** Paths of workflows that git does not track yet. */
  readonly untracked: readonly string[]
  /** Those that name Followthrough and could not be read. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[]
  readonly token: Answer<TokenFacts & { readonly me: Person }>
  readonly repository: Answer<RepositoryFacts>
  readonly hostWorkflows: Answer<readonly HostWorkflow[]>
  /** The labels by which our issues are known. */
  readonly wantedLabels: readonly string[]
  /** Names of the labels of the repository. */
  readonly labels: Answer<readonly string[]>
  readonly owners: Answer<OwnerFacts>
  readonly report: Answer<ReportFacts>
  readonly routes: readonly RouteFacts[]
  /** Requests that GitHub did not allow. */
  readonly forbidden: readonly Refusal[]
}

export interface ConfigurationFacts {
  readonly path: string
  /** Why the file of the checkout cannot be used; the defaults stand in for it then. */
  readonly faults: readonly ConfigProblem[]
  readonly exists: boolean
  /** Settings that do nothing, in whole sentences. */
  readonly notices: readonly string[]
  /** The file of the default branch beside the one of the checkout. */
  readonly atBase: Answer<'same' | 'differs' | 'only-here' | 'only-there'>
}

export interface GlobFacts {
  readonly postmortems: number
  /** Globs that match nothing, with the key under which they stand. */
  readonly idle: readonly { readonly key: string; readonly glob: string }[]
  /** Path of a template that is not there. */
  readonly missingTemplate: string | null
}

export interface OwnerFacts {
  /** Logins that own open action items. */
  readonly asked: number
  readonly unassignable: readonly string[]
  /** Names that nobody's login stands for. */
  readonly nameless: readonly string[]
  /** Logins of the configuration without an account, with their key. */
  readonly absent: readonly { readonly key: string; readonly login: string }[]
}

export interface ReportFacts {
  /** Null: there is no report issue of ours that can be read. */
  readonly beat: Heartbeat | null
  /** Number of a report issue that has lost its mark. */
  readonly damaged: number | null
  /** The day since which something is open. */
  readonly openSince: Day | null
}

export interface RouteFacts {
  /** Service, or `confidential`. */
  readonly service: string
  readonly repository: string
  readonly answer: Answer<RepositoryFacts>
}
