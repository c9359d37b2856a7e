import type { Tracker } from '../../ports/tracker.js'
import { asRecord } from './pages.js'
import { expectStatus, type Place } from './place.js'
import { answer } from './refusal.js'
import { isRecord, list, text } from './shape.js'

// What a login can be, with the underscore of managed accounts: other text must not become part of an address.
const LOGIN = /^[A-Za-z0-9_-]{1,64}$/
const ASSIGNEES = 'GET /repos/{owner}/{repo}/assignees'

/** Who can be assigned in the repository, and who may write to it. Several are looked for in its first hundred, the others asked about one by one. */
export function people(place: Place): Pick<Tracker, 'assignable' | 'mayWrite'> {
  return {
    assignable: (logins) =>
      answer({ to: 'ask who can be assigned', repository: place.repository, needs: 'issues: read' }, async () => {
        const asked = [...new Set(logins.filter((login) => LOGIN.test(login)).map((login) => login.toLowerCase()))]
        const known = asked.length > 1 ? await firstHundred(place) : { logins: new Set<string>(), isAll: false }
        const found = new Set(asked.filter((login) => known.logins.has(login)))
        const unclear = known.isAll ? [] : asked.filter((login) => !found.has(login))
        for (const login of unclear) if (await isAssignable(place, login)) found.add(login)
        return found
      }),

    mayWrite: (login) =>
      answer({ to: 'ask who may write', repository: place.repository, needs: 'metadata: read' }, async () =>
        LOGIN.test(login) ? hasWriteAccess(place, login) : false,
      ),
  }
}

async function hasWriteAccess({ octokit, owner, repo }: Place, login: string): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
  try {
    const { data } = await octokit.request(route, { owner, repo, username: login })
    const { permission } = asRecord(data, 'a permission')
    return permission === 'write' || permission === 'admin'
  } catch (error) {
    if (isRecord(error) && error['status'] === 404) return false
    throw error
  }
}

/** Without the list each is asked about: it is a shortcut, and not every host has it. */
async function firstHundred({ octokit, owner, repo }: Place) {
  const { data, headers } = await octokit.request(ASSIGNEES, { owner, repo, per_page: 100 }).catch((error: unknown) => {
    if (isRecord(error) && error['status'] === 404) return { data: [], headers: { link: 'rel="next"' } }
    throw error
  })
  const logins = list(data).flatMap((user) => (isRecord(user) ? (text(user['login'])?.toLowerCase() ?? []) : []))
  return { logins: new Set(logins), isAll: !String(headers.link ?? '').includes('rel="next"') }
}

async function isAssignable({ octokit, owner, repo }: Place, login: string): Promise<boolean> {
  try {
    const { status } = await octokit.request(`${ASSIGNEES}/{assignee}`, { owner, repo, assignee: login })
    expectStatus(status, 204)
    return true
  } catch (error) {
    if (isRecord(error) && error['status'] === 404) return false
    throw error
  }
}
