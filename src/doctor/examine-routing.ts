import type { Refusal } from '../ports/tracker.js'
import type { Facts, RouteFacts } from './facts.js'
import { about, type Finding } from './finding.js'
import { quoted } from './words.js'
import { hasOwnToken, isWriting, placeOf, usesIn } from './workflow/uses.js'

const { ok, problem, unknown } = about('routing')

/** Whether issues can stand where they are to go. */
export function examineRouting(facts: Facts): readonly Finding[] {
  const { repository, routes } = facts
  if (!repository.ok) return [refusedOf(repository.refusal)]
  const home = repository.value
  const away = routes.filter((route) => route.repository.toLowerCase() !== home.name.toLowerCase())
  const found = [
    ...faultsOf(home.name, home),
    ...routes.flatMap(ofRoute),
    ...(away.length === 0 ? [] : unreachable(facts)),
  ]
  if (found.length > 0) return found
  const elsewhere = away.length === 0 ? '' : ` and ${away.length} other ${away.length === 1 ? 'route' : 'routes'}`
  return [ok(`Issues can stand in ${home.name}${elsewhere}.`)]
}

function faultsOf(
  name: string,
  { hasIssues, isArchived }: { hasIssues: boolean; isArchived: boolean },
): readonly Finding[] {
  if (isArchived)
    return [
      problem(`${name} is archived: nothing can be written there.`, 'Take it out of the archive, or use another.'),
    ]
  if (hasIssues) return []
  return [problem(`Issues are switched off in ${name}.`, 'Switch them on in the settings of the repository.')]
}

function ofRoute({ service, repository, answer }: RouteFacts): readonly Finding[] {
  const key = `\`routing.${service.replaceAll('`', "'")}\``
  if (!answer.ok) {
    const { refusal } = answer
    return [refusedOf({ ...refusal, message: `${key}: ${refusal.message}` })]
  }
  const open = service === 'confidential' && !answer.value.isPrivate
  if (!open) return faultsOf(`${quoted(repository)} (${key})`, answer.value)
  const what = `${key} leads to ${repository}, which everybody can read.`
  return [problem(what, 'Name a private repository, or `null`: then nothing of it becomes an issue.')]
}

function refusedOf({ kind, message, hint }: Refusal): Finding {
  const isKnown = kind === 'missing' || kind === 'moved' || kind === 'gone'
  return isKnown ? problem(message, hint) : unknown(message, hint)
}

/** The token of a workflow reaches the repository of the workflow, and no other. */
function unreachable({ workflows }: Facts): readonly Finding[] {
  const bound = usesIn(workflows).filter((use) => isWriting(use) && !hasOwnToken(use))
  return bound.slice(0, 1).map((use) => {
    const what = 'Issues are routed to another repository, which the token of a workflow does not reach.'
    const mend = 'Pass the input `token`: that of an app which is installed in both (actions/create-github-app-token).'
    return problem(what, mend, { place: placeOf(use) })
  })
}
