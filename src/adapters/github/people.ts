import type { Tracker } from '../../ports/tracker.js'
import { asRecord } from './pages.js'
import { expectStatus, type Place } from './place.js'
import { answer } from './refusal.js'
import { isRecord, list, text } from './shape.js'

// What a login can be, with the underscore of managed accounts: other text must not become part of an address.
const LOGIN = /^[A-Za-z0-9_-]{1,64}$/
const ASSIGNEES = 'GET /repos/{owner}/{repo}/assignees'

/** Who can be assigned in the repository, and who may write to it. Several are looked for in its list, those not found asked about one by one. */
export function people(place: Place): Pick<Tracker, 'assignable' | 'mayWrite'> {
  return {
    assignable: (logins) =>
      answer({ to: 'ask who can be assigned', repository: place.repository, needs: 'issues: read' }, async () => {
        const asked = [...new Set(logins.filter((login) => LOGIN.test(login)).map((login) => login.toLowerCase()))]
        const known = asked.length > 1 ? await listed(place, asked) : { logins: new Set<string>(), isAll: false }
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

/** The list, read on as long as asking one by one about those who were not found would take more requests. */
async function listed(place: Place, asked: readonly string[]) {
  const logins = new Set<string>()
  for (let page = 1; ; page += 1) {
    const { data, link } = await pageOfList(place, page)
    for (const user of list(data)) {
      const login = isRecord(user) ? text(user['login']) : null
      if (login !== null) logins.add(login.toLowerCase())
    }
    const further = pagesAfter(page, link)
    const unclear = asked.filter((login) => !logins.has(login)).length
    if (further === 0 || unclear <= further) return { logins, isAll: further === 0 }
  }
}

/** Without the list each is asked about: it is a shortcut, and not every host has it. */
async function pageOfList({ octokit, owner, repo }: Place, page: number) {
  const sent = { owner, repo, per_page: 100, ...(page > 1 ? { page } : {}) }
  try {
    const { data, headers } = await octokit.request(ASSIGNEES, sent)
    return { data, link: String(headers.link ?? '') }
  } catch (error) {
    if (isRecord(error) && error['status'] === 404) return { data: [], link: 'rel="next"' }
    throw error
  }
}

/** How many pages there are after one; where the host does not say it, more than anybody reads. */
function pagesAfter(page: number, link: string): number {
  if (!link.includes('rel="next"')) return 0
  const last = Number(/[?&]page=(\d+)[^<>]*>;\s?rel="last"/.exec(link)?.[1] ?? Number.POSITIVE_INFINITY)
  return Math.max(1, last - page)
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
