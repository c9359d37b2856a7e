import type { Config } from '../../config/config.js'
import type { OwnerFacts } from '../../doctor/facts.js'
import type { Answer } from '../../ports/tracker.js'
import type { Document } from '../../postmortem/model.js'
import { ownersOf } from '../../sync/want/owners.js'
import { assignableOwners } from '../assignable-owners.js'
import type { Connection } from '../world.js'

// Nobody's configuration names more, and each costs a request.
const ACCOUNTS_ASKED = 30

/** Who owns open action items and cannot be assigned, and whom the configuration names although there is no such account. */
export async function ownerFacts(
  connection: Connection,
  config: Config,
  documents: readonly Document[],
): Promise<Answer<OwnerFacts>> {
  const { answers, refusal } = await assignableOwners(connection.tracker, config, documents)
  if (refusal !== null) return { ok: false, refusal }
  const unassignable = [...answers].filter(([, isAssignable]) => !isAssignable).map(([login]) => login)
  const absent = await absentAccounts(connection, config, new Set(answers.keys()))
  return { ok: true, value: { asked: answers.size, unassignable, nameless: namelessIn(documents, config), absent } }
}

/** Names behind which there is no login and no team. */
function namelessIn(documents: readonly Document[], config: Config): readonly string[] {
  const items = documents.flatMap((document) => (document.readable ? document.actionItems : []))
  const open = items.filter(({ state, tracked }) => state === 'open' && tracked === null)
  const owners = open.map((item) => ownersOf(item, config.people.names))
  const alone = owners.filter(({ logins, teams }) => logins.length === 0 && teams.length === 0)
  return [...new Set(alone.flatMap(({ names }) => names))]
}

async function absentAccounts(
  { setUpOf, tracker }: Connection,
  { people }: Config,
  asked: ReadonlySet<string>,
): Promise<OwnerFacts['absent']> {
  const written = [
    ...Object.values(people.names).map((login) => ({ key: 'people.names', login })),
    ...people.deciders.map((login) => ({ key: 'people.deciders', login })),
    ...people.escalation.map(({ to }) => ({ key: 'people.escalation', login: to })),
  ].map(({ key, login }) => ({ key, login: login.replace(/^@/, '') }))
  // Who is in a team, and whether there is one, the token of a workflow may not see.
  const persons = written.filter(({ login }) => !login.includes('/') && !asked.has(login.toLowerCase()))
  const once = [...new Map(persons.map((one) => [one.login.toLowerCase(), one])).values()].slice(0, ACCOUNTS_ASKED)
  const setUp = setUpOf(tracker.repository)
  const answers = await Promise.all(once.map(({ login }) => setUp.hasAccount(login)))
  return once.filter((_, index) => {
    const answer = answers[index]
    return answer?.ok === true && !answer.value
  })
}
