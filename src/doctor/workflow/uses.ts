import { mayRunOn } from './condition.js'
import type { Concurrency, Job, Permissions, Step, Workflow } from './workflow.js'

/** A step that runs Followthrough. */
export interface Use {
  readonly workflow: Workflow
  readonly job: Job
  readonly step: Step
  /** What stands behind the `@`. */
  readonly ref: string
  /** On which it may run, by what the `if`s say of the event's name. */
  readonly events: readonly string[]
}

/** What a run does: `none` on events on which `auto` does nothing. */
export type Duty = 'check' | 'sync' | 'follow-up' | 'report' | 'doctor' | 'none'

// Any owner: companies keep copies of the Actions that they allow.
const OURS = /^[A-Za-z0-9._-]+\/followthrough(?:\/[^@]*)?@(.+)$/i

export function usesIn(workflows: readonly Workflow[]): readonly Use[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      job.steps.flatMap((step) => {
        const ref = OURS.exec(step.uses ?? '')?.[1]
        if (ref === undefined) return []
        const isPossible = (event: string) => mayRunOn(event, job.condition) && mayRunOn(event, step.condition)
        return [{ workflow, job, step, ref, events: eventsOf(workflow, workflows).filter(isPossible) }]
      }),
    ),
  )
}

/** A workflow that others call runs on their events. */
function eventsOf(workflow: Workflow, workflows: readonly Workflow[]): readonly string[] {
  const own = [...workflow.events.keys()].filter((event) => event !== 'workflow_call')
  const callers = workflow.events.has('workflow_call') ? workflows : []
  const called = callers.flatMap((caller) =>
    caller.jobs
      .filter(({ calls }) => calls?.replace(/^\.\//, '') === workflow.path)
      .flatMap((job) => [...caller.events.keys()].filter((event) => mayRunOn(event, job.condition))),
  )
  return [...new Set([...own, ...called])]
}

/** What by its name is ours and stands in another file: a workflow that is called, an action of the repository itself. */
export function callsElsewhere(workflows: readonly Workflow[]): readonly { path: string; calls: string }[] {
  return workflows.flatMap(({ path, jobs }) => {
    const called = jobs.flatMap(({ calls }) => (calls === null || calls.startsWith('./') ? [] : [calls]))
    const local = jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => (uses?.startsWith('./') ? [uses] : [])))
    return [...called, ...local].filter((calls) => NAMED_SO.test(calls)).map((calls) => ({ path, calls }))
  })
}

const NAMED_SO = /followthrough|postmortem/i

/** Who calls it decides what it may do, and what it waits for. */
export function isCalled({ workflow }: Use): boolean {
  return workflow.events.has('workflow_call')
}

export function dutyOn({ step }: Use, event: string): Duty {
  switch (step.inputs.get('command') ?? 'auto') {
    case 'check':
      return 'check'
    case 'sync':
      return 'sync'
    case 'report':
      return 'report'
    case 'doctor':
      return 'doctor'
    default:
      return BY_EVENT.get(event) ?? 'none'
  }
}

const BY_EVENT: ReadonlyMap<string, Duty> = new Map<string, Duty>([
  ['pull_request', 'check'],
  ['merge_group', 'check'],
  ['push', 'sync'],
  ['schedule', 'follow-up'],
  ['workflow_dispatch', 'follow-up'],
  ['issue_comment', 'sync'],
  ['issues', 'sync'],
])

/** Everything that it does on one event or another. */
export function dutiesOf(use: Use): ReadonlySet<Duty> {
  return new Set(use.events.map((event) => dutyOn(use, event)).filter((duty) => duty !== 'none'))
}

/** Whether it changes issues: of such runs one should wait for another. */
export function isWriting(use: Use): boolean {
  const duties = dutiesOf(use)
  const writes = duties.has('sync') || duties.has('follow-up') || duties.has('report')
  return writes && use.step.inputs.get('dry-run') !== 'true'
}

/** A token that somebody made: what `permissions:` say does not bind it. */
export function hasOwnToken({ step }: Use): boolean {
  const token = step.inputs.get('token')?.trim() ?? ''
  return token !== '' && !/\bgithub\s*\.\s*token\b|\bsecrets\s*\.\s*GITHUB_TOKEN\b/i.test(token)
}

export function permissionsOf({ workflow, job }: Use): Permissions | null {
  return job.permissions ?? workflow.permissions
}

export function concurrencyOf({ workflow, job }: Use): Concurrency | null {
  return job.concurrency ?? workflow.concurrency
}

export function placeOf({ workflow, job }: Use) {
  return { path: workflow.path, line: job.line }
}

/** The uses of each job, in order. */
export function byJob(uses: readonly Use[]): readonly (readonly [Use, ...Use[]])[] {
  const jobs = new Map<Job, [Use, ...Use[]]>()
  for (const use of uses) {
    const others = jobs.get(use.job)
    if (others === undefined) jobs.set(use.job, [use])
    else others.push(use)
  }
  return [...jobs.values()]
}
