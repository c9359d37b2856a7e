import { epochOf } from '../../calendar/time.js'
import type { ActionItem, Document, Postmortem } from '../../postmortem/model.js'
import { positionAt } from '../../postmortem/position.js'
import { grouped } from '../grouped.js'
import { keyDigest } from '../mark/digest.js'
import type { SyncSettings } from '../settings.js'
import type { ItemSource } from '../tracked-item.js'
import { labelsOf } from './labels.js'
import { type Owners, ownersOf } from './owners.js'
import { routeOf } from './route.js'

/** An action item as the documents have it: what its issue should say. */
export interface WantedItem {
  /** For people: `INC-2026-014/a1`. */
  readonly name: string
  /** Where its issue belongs, `owner/name`; null for one of a confidential document that has no place. */
  readonly repository: string | null
  /** Digests: of postmortem id and item id together, and of each. */
  readonly key: string
  readonly postmortem: string
  readonly item: string
  readonly source: ItemSource
  readonly detectedBy: string | null
  readonly action: ActionItem
  /** From 1. */
  readonly line: number
  readonly owners: Owners
  readonly labels: readonly string[]
  /** A proposed item is open; it is only not filed yet. */
  readonly state: 'open' | 'done' | 'dropped'
}

/** An item's name for people; a confidential one is told by a part of its key alone. */
export function shownName({ name, key, source }: WantedItem): string {
  return source.confidential ? secretName(key) : name
}

export function secretName(key: string): string {
  return `confidential/${key.slice(0, 8)}`
}

/** Everything the documents ask for, and what they say nothing about. */
export interface Wanted {
  readonly items: readonly WantedItem[]
  readonly documents: readonly Postmortem[]
  /** Issues of these stay as they are: unreadable or ambiguous documents. */
  readonly held: {
    readonly postmortems: ReadonlySet<string>
    readonly paths: ReadonlySet<string>
    readonly keys: ReadonlySet<string>
    /** Documents of which some items could not be read, by digest of the id and by path: absence proves nothing there. */
    readonly absent: ReadonlySet<string>
  }
  /** Confidential documents, by digest of the id and by path, and the one repository in which their words may stand. */
  readonly confidential: { readonly of: ReadonlySet<string>; readonly place: string | null }
  /** False: what is not in `items` may still exist somewhere. */
  readonly whole: boolean
  readonly notices: readonly string[]
}

/** What the documents of the record ask for. Documents that share an id, and items that do, are left alone. */
export function want(documents: readonly Document[], settings: SyncSettings, home: string): Wanted {
  const readable = documents.filter((document) => document.readable)
  const unreadable = documents.filter((document) => !document.readable)
  const clashes = clashesOf(readable)
  const usable = readable.filter((document) => !clashes.has(idOf(document)))
  const items = usable.flatMap((document) => itemsOf(document, settings, home))
  const twins = twinsOf(items)
  const secret = usable.filter((document) => document.confidential)
  const stopped = readable.filter((document) => clashes.has(idOf(document)))
  return {
    items: items.filter((item) => !twins.has(item.key)),
    documents: usable,
    held: {
      postmortems: new Set(stopped.map((document) => keyDigest(document.id.value))),
      paths: new Set([...unreadable, ...stopped].map((document) => document.path)),
      keys: new Set(twins.keys()),
      absent: new Set(usable.filter(hidesItems).flatMap(({ id, path }) => [keyDigest(id.value), path])),
    },
    confidential: {
      of: new Set(secret.flatMap(({ id, path }) => [keyDigest(id.value), path])),
      place: settings.routing.confidential,
    },
    whole: readable.length > 0 && unreadable.length === 0 && clashes.size === 0,
    notices: [
      ...[...clashes.values()].map(clashNotice),
      ...[...twins.values()].map(
        (name) => `Two action items have the id \`${name}\`: neither is synced. Give each its own id.`,
      ),
      ...(settings.routing.confidential === null ? secret : []).map(
        ({ path }) =>
          `${path} is confidential: none of its action items is filed from now on. \`routing.confidential\` can name a private repository for them.`,
      ),
    ],
  }
}

/** Rows with a cell too many, items in comments, items past the limit: they are there, and not read. */
function hidesItems({ problems }: Postmortem): boolean {
  return problems.some(({ kind }) => kind === 'ragged-row' || kind === 'hidden-item')
}

export function sourceOf(document: Postmortem): ItemSource {
  const { id, title, path, date, severity, status, impact, times, confidential } = document
  const started = times.started && epochOf(times.started.value)
  const mitigated = times.mitigated && epochOf(times.mitigated.value)
  const total = typeof started === 'number' && typeof mitigated === 'number' ? (mitigated - started) / 1000 : null
  return {
    id: id.value,
    title: title?.value ?? id.value,
    path,
    date: date?.value ?? null,
    severity: severity?.value ?? null,
    status: status?.value ?? 'review',
    users: impact?.value.users ?? null,
    total: total !== null && total >= 0 ? total : null,
    confidential,
  }
}

function itemsOf(document: Postmortem, settings: SyncSettings, home: string): readonly WantedItem[] {
  const source = sourceOf(document)
  const repository = routeOf(document, settings.routing, home)
  return document.actionItems.map((action) => ({
    name: `${source.id}/${action.id}`,
    repository,
    key: keyDigest(source.id, action.id),
    postmortem: keyDigest(source.id),
    item: keyDigest(action.id),
    source,
    detectedBy: document.detectedBy?.value ?? null,
    action,
    line: positionAt(document.lineStarts, action.span.start).line,
    owners: ownersOf(action, settings.names),
    labels: labelsOf(
      { priority: action.priority?.value ?? null, type: action.type?.value ?? null, severity: source.severity },
      settings.labels,
    ),
    state: action.state === 'proposed' ? 'open' : action.state,
  }))
}

/** Paths by id, for ids that more than one document has. */
function clashesOf(documents: readonly Postmortem[]): ReadonlyMap<string, Clash> {
  const byId = grouped(documents, idOf)
  const clashes = [...byId].filter(([, sharing]) => sharing.length > 1)
  return new Map(
    clashes.map(([key, sharing]) => [key, { id: sharing[0]?.id.value ?? key, paths: sharing.map(({ path }) => path) }]),
  )
}

interface Clash {
  readonly id: string
  readonly paths: readonly string[]
}

function clashNotice({ id, paths }: Clash): string {
  return `The id \`${id}\` is used by ${paths.join(' and ')}: the action items of none of them are synced. Give each document its own id.`
}

function twinsOf(items: readonly WantedItem[]): ReadonlyMap<string, string> {
  const twins = [...grouped(items, (item) => item.key)].filter(([, sharing]) => sharing.length > 1)
  return new Map(twins.map(([key, sharing]) => [key, sharing[0] ? shownName(sharing[0]) : key]))
}

function idOf(document: Postmortem): string {
  return document.id.value.toLowerCase()
}
