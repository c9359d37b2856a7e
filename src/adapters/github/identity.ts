import type { Octokit } from '@octokit/rest'
import type { Answer, Person } from '../../ports/tracker.js'
import { isPublicGitHub } from './host-name.js'
import { personFrom } from './issue.js'
import { limitedFor } from './patience.js'
import type { Place } from './place.js'
import { type Asked, answer, OddAnswer } from './refusal.js'
import { isRecord } from './shape.js'

// The author of what is made with a workflow's token, on github.com (actions/checkout, README).
const ACTIONS_BOT: Person = { id: 41_898_282, login: 'github-actions[bot]' }

/**
 * Who a token acts as. The token of a workflow may not ask for its user, so GraphQL is asked then, and of a token that
 * is known as one at first; where that is silent too, it is taken for the well-known account of workflows, on github.com
 * only: elsewhere that has another number.
 */
export async function identity({ octokit, repository }: Place): Promise<Answer<Person>> {
  const { baseUrl } = octokit.request.endpoint.DEFAULTS
  const asked: Asked = { to: 'learn who the token acts as', repository, needs: 'issues: read' }
  const viewer = () => answer(asked, () => viewerOf(octokit))
  const early = (await isOfInstallation(octokit)) ? await viewer() : null
  if (early?.ok) return early
  const user = await answer(asked, () => userOf(octokit))
  if (!user.ok) return user
  if (user.value !== null) return { ok: true, value: user.value }
  const late = early ?? (await viewer())
  if (late.ok || isPublicGitHub(baseUrl)) return late.ok ? late : { ok: true, value: ACTIONS_BOT }
  const hint = 'Without it nothing existing is changed. Use the token of the workflow, or one of a person or an app.'
  return { ok: false, refusal: { ...late.refusal, hint } }
}

/** Known by how the token begins (`ghs_`): octokit's `auth` looks at nothing else. */
async function isOfInstallation(octokit: Octokit): Promise<boolean> {
  const auth: unknown = await octokit.auth()
  return isRecord(auth) && auth['tokenType'] === 'installation'
}

/** Null when the token may not ask. */
async function userOf(octokit: Octokit): Promise<Person | null> {
  try {
    const { data } = await octokit.request('GET /user')
    return personOr(data)
  } catch (error) {
    if (isRecord(error) && error['status'] === 403 && limitedFor(error) === null) return null
    throw error
  }
}

async function viewerOf(octokit: Octokit): Promise<Person> {
  const data: unknown = await octokit.graphql('query { viewer { login databaseId } }')
  const viewer = isRecord(data) && isRecord(data['viewer']) ? data['viewer'] : {}
  return personOr({ id: viewer['databaseId'], login: viewer['login'] })
}

function personOr(data: unknown): Person {
  const person = personFrom(data)
  if (person === null) throw new OddAnswer('The answer is not a user.')
  return person
}
