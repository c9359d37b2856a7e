import type { GitHub } from '../support/github/server.js'
import type { Team } from './team.js'

/** What a run wrote where people see it. */
export type Message =
  | (Place & { readonly kind: 'reminder'; readonly step: string; readonly due: string } & Readers & Words)
  | (Place & { readonly kind: 'weekly'; readonly week: string } & Readers & Words)
  | (Place & { readonly kind: 'filed' } & Readers & Words)
  /** The report's own page says something else now. */
  | (Place & { readonly kind: 'page' } & Words)
  | (Place & { readonly kind: 'other' } & Words)
  /** Nobody hears of it: a label is made, or our block says what is so now. */
  | (Place & { readonly kind: 'quiet' } & Words)

interface Place {
  /** `#3`, or `acme/vault#1`. */
  readonly issue: string
}

interface Readers {
  /** Logins and teams that it names with an `@`. */
  readonly mentions: readonly string[]
  /** Everybody whom GitHub tells: those, and whoever is assigned. */
  readonly told: readonly string[]
}

interface Words {
  readonly text: string
}

type Request = GitHub['requests'][number]

const WRITES = /^\/repos\/(acme\/[a-z]+)\/(issues|labels)(?:\/(\d+|comments\/\d+))?(?:\/([a-z]+))?$/

/** All that a run wrote, in its order. */
export async function messagesOf(requests: readonly Request[], team: Team): Promise<readonly Message[]> {
  const written = requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))
  return Promise.all(written.map((request) => messageOf(request, team)))
}

async function messageOf(request: Request, team: Team): Promise<Message> {
  const { method, path, json } = request
  const [, repository = '', list = '', number = '', below = ''] = WRITES.exec(path) ?? []
  const place = { issue: `${repository === 'acme/shop' ? '' : repository}#${number}` }
  const body = textOf(json, 'body')
  if (below === 'comments') {
    const assigned = namesOf(await team.github.as('ada', repository).issue(Number(number)))
    return comment(place, body, assigned)
  }
  if (below === 'reactions')
    return { kind: 'other', issue: 'a comment', text: `is answered ${textOf(json, 'content')}` }
  if (method === 'POST' && list === 'issues') {
    return { kind: 'filed', ...place, mentions: [], told: namesOf(json), text: textOf(json, 'title') }
  }
  if (body.includes('<!-- followthrough:report:v1 ')) return { kind: 'page', ...place, text: '' }
  const state = textOf(json, 'state')
  if (list === 'labels' || state === '') return { kind: 'quiet', ...place, text: '' }
  return { kind: 'other', ...place, text: `is ${state} as ${textOf(json, 'state_reason')}` }
}

function comment(place: Place, body: string, assigned: readonly string[]): Message {
  const text = prose(body)
  const mentions = [...text.matchAll(/(?<![\w`])@([\w-]+(?:\/[\w-]+)?)/g)].map(([, name = '']) => name)
  const words = { ...place, mentions, told: [...new Set([...mentions, ...assigned])], text }
  const [, step, due = ''] = /<!-- followthrough:nudge:(.+?):(.+?) -->/.exec(body) ?? []
  const [, week] = /<!-- followthrough:report:(\S+?) -->/.exec(body) ?? []
  if (step !== undefined) return { kind: 'reminder', step, due, ...words }
  if (week !== undefined) return { kind: 'weekly', week, ...words }
  return { kind: 'other', ...place, text }
}

function namesOf(issue: unknown): readonly string[] {
  const assignees: unknown = Reflect.get(Object(issue), 'assignees')
  return Array.isArray(assignees) ? assignees.map((one) => (typeof one === 'string' ? one : textOf(one, 'login'))) : []
}

function textOf(value: unknown, name: string): string {
  const found: unknown = Reflect.get(Object(value), name)
  return typeof found === 'string' ? found : ''
}

/** As it reads on the page: without what is hidden, and links as their words. */
function prose(body: string): string {
  return body
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
}
