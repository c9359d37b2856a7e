import type { Facts } from './facts.js'
import { about, type Finding } from './finding.js'
import { listed, quoted } from './words.js'
import { mayMatch } from './workflow/branch-filter.js'
import { callsElsewhere, dutyOn, isCalled, placeOf, type Use, usesIn } from './workflow/uses.js'

const { ok, problem, unknown, warning } = about('triggers')

/** Whether each event that matters starts one run, and none starts two. */
export function examineTriggers(facts: Facts): readonly Finding[] {
  const uses = usesIn(facts.workflows)
  const elsewhere = [
    ...facts.unread.map(({ path, reason }) =>
      unknown(`${quoted(path)} was not looked at: ${reason}`, 'Compare it with examples/workflows/followthrough.yml.'),
    ),
    ...callsElsewhere(facts.workflows).map(({ path, calls }) =>
      unknown(`${quoted(path)} uses ${quoted(calls)}, which is not looked at here.`),
    ),
    ...uses
      .filter((use) => isCalled(use) && use.events.length === 0)
      .map((use) => unknown('Who calls this workflow is not known here.', null, { place: placeOf(use) })),
  ]
  if (uses.length === 0) return elsewhere.length > 0 ? elsewhere : [notInstalled(facts)]
  const isWhole = elsewhere.length === 0
  const found = [
    ...dangerous(uses),
    ...(isWhole ? absent(uses) : []),
    ...unreached(uses, facts),
    ...doubled(uses),
    ...checkedTwice(uses),
    ...multiplied(uses),
    ...elsewhere,
  ]
  return found.length > 0 ? found : [ok('Each event starts one run.')]
}

function notInstalled({ untracked: [fresh] }: Facts): Finding {
  const what = 'No workflow that git tracks under `.github/workflows` runs Followthrough.'
  if (fresh === undefined) return problem(what, 'Run `followthrough init`, which writes one, and commit it.')
  return problem(`${what} ${quoted(fresh)} is there, and git does not track it yet.`, 'Add and commit it.')
}

function dangerous(uses: readonly Use[]): readonly Finding[] {
  const target = uses.filter(({ events }) => events.includes('pull_request_target'))
  return target.map((use) =>
    problem(
      'It runs on `pull_request_target`: a token that may write, beside files that anybody can propose.',
      'Use `pull_request`. On a fork the comment is left out, and the result still counts.',
      { place: placeOf(use) },
    ),
  )
}

const WANTED = [
  { duty: 'check', event: 'pull_request', without: 'no pull request is checked' },
  { duty: 'sync', event: 'push', without: 'nothing that is merged gets its issues' },
] as const

function absent(uses: readonly Use[]): readonly Finding[] {
  const isThere = (event: string, duty: string) =>
    uses.some((use) => use.events.includes(event) && dutyOn(use, event) === duty)
  const answers = uses.some(({ events }) => events.includes('issue_comment'))
  // Where it runs on that, it is told of as a danger, not as missing.
  const isTarget = uses.some(({ events }) => events.includes('pull_request_target'))
  const wanted = WANTED.filter(({ event }) => !(isTarget && event === 'pull_request'))
  const missing = wanted
    .filter(({ event, duty }) => !isThere(event, duty))
    .map(({ event, without }) =>
      warning(`Nothing runs on \`${event}\`, so ${without}.`, 'Add that job of examples/workflows/followthrough.yml.'),
    )
  if (answers || !isThere('push', 'sync')) return missing
  const what = 'Nothing runs on `issue_comment`, so commands such as `/due` wait for the next push or schedule.'
  return [...missing, warning(what, 'Add the job `answer` of examples/workflows/followthrough.yml.')]
}

/** Issues follow the default branch: a push that only starts on others files nothing. */
function unreached(uses: readonly Use[], { repository }: Facts): readonly Finding[] {
  if (!repository.ok) return []
  const { defaultBranch } = repository.value
  return uses.flatMap((use) => {
    const filter = use.workflow.events.get('push')
    const isConcerned = use.events.includes('push') && dutyOn(use, 'push') === 'sync'
    if (!isConcerned || filter === undefined || mayMatch(filter, defaultBranch)) return []
    const what = `It does not run on a push to ${quoted(defaultBranch)}, the default branch, so no issue is filed.`
    const paste = ['on:', '  push:', `    branches: [${defaultBranch}]`]
    return [problem(what, 'Name that branch.', { place: placeOf(use), paste })]
  })
}

/** Runs on one event that do the same with the same inputs. */
function doubled(uses: readonly Use[]): readonly Finding[] {
  const events = [...new Set(uses.flatMap((use) => use.events))]
  const pairs = new Map<string, { readonly both: readonly [Use, Use]; readonly events: string[] }>()
  for (const event of events) {
    for (const [first, second] of twice(uses, event)) {
      const key = `${idOf(first)} ${idOf(second)}`
      const pair = pairs.get(key) ?? { both: [first, second] as const, events: [] }
      pair.events.push(event)
      pairs.set(key, pair)
    }
  }
  return [...pairs.values()].map(({ both: [first, second], events }) =>
    warning(
      `${listed(events.map(quoted))} ${events.length === 1 ? 'starts' : 'start'} the same run twice: here and in ${jobOf(first)}.`,
      'Keep one of the two, or tell them apart with `if: github.event_name == …`.',
      { place: placeOf(second) },
    ),
  )
}

function twice(uses: readonly Use[], event: string): readonly (readonly [Use, Use])[] {
  const first = new Map<string, Use>()
  return uses.flatMap((use) => {
    const duty = dutyOn(use, event)
    if (duty === 'none' || !use.events.includes(event)) return []
    const key = [duty, ...['files', 'config'].map((name) => use.step.inputs.get(name) ?? '')].join('\n')
    const other = first.get(key)
    if (other !== undefined) return [[other, use] as const]
    first.set(key, use)
    return []
  })
}

function idOf({ workflow, step }: Use): string {
  return `${workflow.path}:${step.line}`
}

function jobOf({ workflow, job }: Use): string {
  return `the job ${quoted(job.name)} of ${quoted(workflow.path)}`
}

/** A push to the branch of a pull request is both events. */
function checkedTwice(uses: readonly Use[]): readonly Finding[] {
  const checks = (event: string) => uses.filter((use) => use.events.includes(event) && dutyOn(use, event) === 'check')
  if (checks('pull_request').length === 0) return []
  return checks('push').flatMap((use) => {
    const filter = use.workflow.events.get('push')
    if (filter === undefined || filter.isOfTagsOnly || filter.branches !== null) return []
    const what = 'A push to the branch of a pull request is checked twice: as `push` and as `pull_request`.'
    return [warning(what, 'Limit `push` to the default branch.', { place: placeOf(use) })]
  })
}

function multiplied(uses: readonly Use[]): readonly Finding[] {
  const found = uses.filter(({ job }) => job.isMatrix)
  return found.map((use) =>
    warning(`The job ${quoted(use.job.name)} runs once for each entry of its matrix.`, 'Take the `matrix` out of it.', {
      place: placeOf(use),
    }),
  )
}
