import type { Config } from '../../config/config.js'
import type { RouteFacts } from '../../doctor/facts.js'
import type { RepositoryFacts } from '../../ports/set-up.js'
import type { Answer } from '../../ports/tracker.js'
import type { Connection } from '../world.js'

/** The repositories to which issues are routed, each asked about once. */
export async function routeFacts(connection: Answer<Connection>, { routing }: Config): Promise<readonly RouteFacts[]> {
  const asked = new Map<string, Promise<Answer<RepositoryFacts>>>()
  const factsOf = (repository: string) => {
    if (!connection.ok) return Promise.resolve(connection)
    const key = repository.toLowerCase()
    const answer = asked.get(key) ?? connection.value.setUpOf(repository).repository()
    asked.set(key, answer)
    return answer
  }
  const routes = Object.entries(routing).flatMap(([service, to]) => (to === null ? [] : [{ service, repository: to }]))
  return Promise.all(routes.map(async (route) => ({ ...route, answer: await factsOf(route.repository) })))
}
