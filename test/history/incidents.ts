import type { Postmortem } from '../../src/postmortem/model.js'
import { defaultReadingOptions, parse } from '../../src/postmortem/read.js'

export interface Told {
  readonly date?: string | null
  readonly title?: string
  readonly services?: string
  readonly causes?: string
  readonly summary?: string
  readonly items?: string
}

export function anIncident(name: string, told: Told): Postmortem {
  const { date = '2026-11-03', title = 'Search was slow', services = '', causes = '', summary = '', items = '' } = told
  const keys = [
    date === null ? '' : `date: ${date}`,
    services && `services: [${services}]`,
    causes && `causes: [${causes}]`,
  ]
  const head = ['---', `id: ${name.toUpperCase()}`, ...keys.filter(Boolean), '---', `# ${title}`]
  const text = `${head.join('\n')}\n\n## Summary\n\n${summary}\n\n## Action items\n\n${items}\n`
  const document = parse(`postmortems/${name}.md`, text, defaultReadingOptions(name))
  if (!document.readable) throw new Error(document.reason)
  return document
}
