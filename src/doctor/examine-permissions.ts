import type { RepositoryFacts, TokenFacts } from '../ports/set-up.js'
import type { Facts } from './facts.js'
import { about, type Finding } from './finding.js'
import { covers, levelOf, type Need, needsOf } from './workflow/needs.js'
import { byJob, isCalled, permissionsOf, placeOf, type Use, usesIn } from './workflow/uses.js'
import type { Permissions } from './workflow/workflow.js'

const { ok, problem, unknown, warning } = about('permissions')

/** Whether each job, and the token at hand, may do what is asked of it, and no more than that. */
export function examinePermissions(facts: Facts): readonly Finding[] {
  const jobs = byJob(usesIn(facts.workflows)).filter(([use]) => use.events.length > 0)
  const ofJobs = jobs.flatMap((uses) => ofJob(uses, needsOf(uses, facts.config)))
  const refused = facts.forbidden.map(({ message, hint }) => warning(message, hint))
  const ofToken = facts.token.ok && facts.repository.ok ? reachOf(facts.token.value, facts.repository.value) : []
  const found = [...ofJobs, ...refused, ...ofToken]
  if (found.length > 0 || jobs.length === 0) return found
  return [
    ok(jobs.length === 1 ? 'The job has what it needs, and no more.' : 'Each job has what it needs, and no more.'),
  ]
}

function ofJob(uses: readonly [Use, ...Use[]], needs: readonly Need[]): readonly Finding[] {
  const [use] = uses
  const given = permissionsOf(use)
  const name = `The job \`${use.job.name}\``
  const more = { place: placeOf(use), paste: linesOf(needs, given) }
  if (given === null && isCalled(use))
    return [unknown(`${name} may do what its caller may.`, 'Let the caller have exactly these.', more)]
  if (given === null) {
    const what = `${name} has no \`permissions:\`, so what its token may do depends on a setting of the repository.`
    return [warning(what, 'Give it exactly these.', more)]
  }
  const missing = needs.filter(({ name, level }) => !covers(levelOf(given, name), level))
  if (missing.length > 0) {
    const isVital = missing.some((need) => need.isVital)
    const what = `${name} lacks ${lines(missing)}${isVital ? '' : ', so something is left out'}.`
    return [(isVital ? problem : warning)(what, 'Give it exactly these.', more)]
  }
  const idle = isOurs(use) ? idleIn(given, needs) : []
  if (idle.length === 0) return []
  return [warning(`${name} may do more than it needs: ${idle.join(', ')}.`, 'Give it exactly these.', more)]
}

/** In a job with other steps nobody knows what those need. */
function isOurs({ job }: Use): boolean {
  return job.steps.every(({ uses }) => /^[\w.-]+\/(?:followthrough|checkout)(?:\/[^@]*)?@/i.test(uses ?? ''))
}

function idleIn(given: Permissions, needs: readonly Need[]): readonly string[] {
  if (given.rest === 'write') return ['`write-all`']
  const writes = new Set(needs.filter(({ level }) => level === 'write').map(({ name }) => name))
  const idle = [...given.levels].filter(([name, level]) => level === 'write' && !writes.has(name) && name !== OPTIONAL)
  return idle.map(([name]) => `\`${name}: write\``)
}

// With it the remarks stand in a check run: a choice of the team.
const OPTIONAL = 'checks'

function lines(needs: readonly Need[]): string {
  return needs.map(({ name, level }) => `\`${name}: ${level}\``).join(' and ')
}

function linesOf(needs: readonly Need[], given: Permissions | null): readonly string[] {
  const isChosen = given?.levels.get(OPTIONAL) === 'write'
  const all = isChosen ? [...needs, { name: OPTIONAL, level: 'write', isVital: false }] : needs
  return ['permissions:', ...all.map(({ name, level }) => `  ${name}: ${level}`).sort()]
}

/** What is known of a person's token: scopes of a classic one, and whether the account may write. */
function reachOf(token: TokenFacts, { name, isPrivate, mayWrite }: RepositoryFacts): readonly Finding[] {
  if (token.kind === 'installation') return []
  const enough = isPrivate ? ['repo'] : ['repo', 'public_repo']
  const { scopes } = token
  const isShort = token.kind === 'classic' && scopes !== null && !enough.some((scope) => scopes.includes(scope))
  const short = isShort
    ? [
        problem(
          'The token lacks the scope `repo`.',
          'Make one with that scope, or a fine-grained one for this repository.',
        ),
      ]
    : []
  const hint = 'Give the account write access, or use the token of one that has it.'
  return [...short, ...(mayWrite === false ? [problem(`The token's account may not write to ${name}.`, hint)] : [])]
}
