import type { Answer, Issue, Refusal, Tracker, Trackers } from '../ports/tracker.js'
import { isSameRepository, type Routing, repositoriesOf } from './want/route.js'

/** The repositories of a run with all their managed issues. A renamed one stands under its present name. */
export interface OpenTrackers {
  /** `owner/name` of the documents' own. */
  readonly home: string
  readonly trackerOf: (repository: string) => Tracker
  /** Labelled as ours, of all repositories that could be listed. */
  readonly issues: readonly Issue[]
  readonly routing: Routing
  /** Why the documents' own repository could not be listed. */
  readonly refusal: Refusal | null
  /** Why one that issues are routed to could not be: what it holds is not known. */
  readonly closed: Refusal | null
  /** Those, in lower case. */
  readonly unlisted: ReadonlySet<string>
  readonly notices: readonly string[]
}

interface Opened {
  /** As the configuration or the checkout names it. */
  readonly named: string
  readonly tracker: Tracker
  readonly listed: Answer<readonly Issue[]>
}

/** Lists every repository that may hold issues of ours. */
export async function openTrackers(trackers: Trackers, label: string, routing: Routing): Promise<OpenTrackers> {
  const home = await opened(trackers.home, trackers, label)
  const others = repositoriesOf(routing, trackers.home.repository).slice(1)
  const routes: Opened[] = []
  for (const name of home.listed.ok ? others : []) routes.push(await opened(trackers.of(name), trackers, label))
  const all = [home, ...routes]
  const present = new Map(all.map(({ named, tracker }) => [named.toLowerCase(), tracker.repository]))
  const nameOf = (repository: string) => present.get(repository.toLowerCase()) ?? repository
  const refused = routes.flatMap(({ listed }) => (listed.ok ? [] : [listed.refusal]))
  return {
    home: home.tracker.repository,
    trackerOf: (repository) =>
      all.find(({ tracker }) => isSameRepository(tracker.repository, nameOf(repository)))?.tracker ??
      trackers.of(repository),
    issues: all.flatMap(({ listed }) => (listed.ok ? listed.value : [])),
    routing: {
      services: new Map([...routing.services].map(([service, to]) => [service, nameOf(to)])),
      confidential: routing.confidential && nameOf(routing.confidential),
    },
    refusal: home.listed.ok ? null : home.listed.refusal,
    closed: refused[0] ?? null,
    unlisted: new Set(routes.filter(({ listed }) => !listed.ok).map(({ tracker }) => tracker.repository.toLowerCase())),
    notices: all.filter(isRenamed).map(renamedNotice),
  }
}

/** The first page tells when a repository was renamed: it is asked again under its new name. */
async function opened(tracker: Tracker, trackers: Trackers, label: string): Promise<Opened> {
  const named = tracker.repository
  const listed = await tracker.list(label)
  if (listed.ok || listed.refusal.kind !== 'moved' || listed.refusal.place === undefined)
    return { named, tracker, listed }
  const renamed = trackers.of(listed.refusal.place)
  return { named, tracker: renamed, listed: await renamed.list(label) }
}

function isRenamed({ named, tracker }: Opened): boolean {
  return !isSameRepository(named, tracker.repository)
}

function renamedNotice({ named, tracker }: Opened): string {
  return `The repository \`${named}\` is called \`${tracker.repository}\` now: use the new name.`
}
