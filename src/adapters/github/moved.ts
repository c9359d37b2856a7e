import type { Octokit } from '@octokit/rest'
import { sameOrigin } from './host-name.js'
import { isRecord, text } from './shape.js'

// Where GitHub redirects to: `/repositories/1`, with what was asked for behind it (docs.github.com, redirects).
const MOVED = /^(.{0,200}\/repositories\/\d{1,15})(?:\/issues\/\d{1,10})?(?=[/?]|$)/

/** The page of an issue that was transferred; null where that cannot be learnt. */
export async function pageOfMoved(octokit: Octokit, location: string): Promise<string | null> {
  const issue = await lookedUp(octokit, MOVED.exec(location)?.[0])
  return isRecord(issue) ? text(issue['html_url']) : null
}

/** The new name of a repository that was renamed, `owner/name`; null where that cannot be learnt. */
export async function nameOfMoved(octokit: Octokit, location: string): Promise<string | null> {
  const repository = await lookedUp(octokit, MOVED.exec(location)?.[1])
  const name = isRecord(repository) ? text(repository['full_name']) : null
  return name !== null && /^[A-Za-z0-9._-]{1,100}\/[A-Za-z0-9._-]{1,100}$/.test(name) ? name : null
}

/** What stands there now. Whatever goes wrong, it is only not known. */
async function lookedUp(octokit: Octokit, url: string | undefined): Promise<unknown> {
  if (url === undefined || !sameOrigin(url, octokit.request.endpoint.DEFAULTS.baseUrl)) return null
  try {
    const { data }: { data: unknown } = await octokit.request({ method: 'GET', url })
    return data
  } catch {
    return null
  }
}
