import MiniSearch from 'minisearch'
import type { Postmortem } from '../postmortem/model.js'
import { FIELDS, type Fields, fieldsOf } from './fields.js'
import { type Names, namesOf } from './names.js'

/** The incidents of a record, ready to be searched. */
export interface History {
  /** By path. */
  readonly incidents: ReadonlyMap<string, Incident>
  readonly words: MiniSearch
  /** In how many incidents a word, a service or a cause stands, by its stem or plain name. */
  readonly frequency: { readonly [kind in 'words' | 'services' | 'causes']: ReadonlyMap<string, number> }
}

export interface Incident {
  readonly postmortem: Postmortem
  readonly fields: Fields
  /** As written, by plain name. */
  readonly services: Names
  readonly causes: Names
}

/** Reads every document once. The order of the documents makes no difference. */
export function historyOf(postmortems: readonly Postmortem[]): History {
  const ordered = [...postmortems].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const incidents = new Map(ordered.map((postmortem) => [postmortem.path, incidentOf(postmortem)] as const))
  const words = new MiniSearch({
    fields: [...FIELDS],
    idField: 'path',
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word || null,
  })
  for (const [path, { fields }] of incidents) words.add({ path, ...stemsByField(fields) })
  const all = [...incidents.values()]
  return {
    incidents,
    words,
    frequency: {
      words: frequencies(all.map(({ fields }) => stemsIn(fields))),
      services: frequencies(all.map(({ services }) => services.keys())),
      causes: frequencies(all.map(({ causes }) => causes.keys())),
    },
  }
}

export function incidentOf(postmortem: Postmortem): Incident {
  const { services, causes } = postmortem
  return { postmortem, fields: fieldsOf(postmortem), services: namesOf(services), causes: namesOf(causes) }
}

function stemsByField(fields: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(FIELDS.map((field) => [field, fields[field].map(({ stem }) => stem).join(' ')]))
}

function stemsIn(fields: Fields): ReadonlySet<string> {
  return new Set(FIELDS.flatMap((field) => fields[field].map(({ stem }) => stem)))
}

function frequencies(groups: readonly Iterable<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const group of groups) for (const one of group) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
