import type { Answer } from '../ports/tracker.js'
import { type InWork, issuesInWork } from '../report/in-work.js'
import type { Connection } from './world.js'

/** Which issues are being worked on in pull requests of the repository, asked for once. */
export type WorkInProgress = () => Promise<Answer<InWork>>

export function workInProgress({ host, tracker }: Pick<Connection, 'host' | 'tracker'>): WorkInProgress {
  let asked: Promise<Answer<InWork>> | null = null
  return () => {
    asked ??= host
      .openPullRequests()
      .then((found) => (found.ok ? { ok: true, value: issuesInWork(found.value, tracker.repository) } : found))
    return asked
  }
}
