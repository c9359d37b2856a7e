import type { Postmortem } from '../../postmortem/model.js'

/** Where issues go that do not stay with their documents: `owner/name` by service, and for confidential documents. */
export interface Routing {
  readonly services: ReadonlyMap<string, string>
  /** Null: nothing of a confidential document leaves it. */
  readonly confidential: string | null
}

/**
 * The repository in which the issues of a document belong: that of its first service with a route, else the one of the
 * documents. Null for a confidential one without a place of its own.
 */
export function routeOf({ confidential, services }: Postmortem, routing: Routing, home: string): string | null {
  if (confidential) return routing.confidential
  const routes = new Map([...routing.services].map(([service, to]) => [service.trim().toLowerCase(), to]))
  const routed = (services?.value ?? []).flatMap((service) => routes.get(service.trim().toLowerCase()) ?? [])
  return routed[0] ?? home
}

/** All repositories in which issues may stand, the one of the documents first; each once, whatever its case. */
export function repositoriesOf({ services, confidential }: Routing, home: string): readonly string[] {
  const all = [home, ...services.values(), ...(confidential === null ? [] : [confidential])]
  return all.filter((name, at) => all.findIndex((other) => isSameRepository(other, name)) === at)
}

export function isSameRepository(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** `owner/name`, and nothing that would lead elsewhere in an address. */
export function isRepositoryName(text: string): boolean {
  const parts = text.split('/')
  return parts.length === 2 && parts.every((part) => /^[A-Za-z0-9._-]{1,100}$/.test(part) && !/^\.\.?$/.test(part))
}
