import type { Fact, Span } from '../../postmortem/fact.js'
import type { ActionItem } from '../../postmortem/model.js'
import type { Edit } from '../edit.js'
import { waysToAdd } from './added-words.js'
import { vacancyAfterLabel } from './owner-label.js'
import { placesOf } from './places.js'
import { noNews, type Proposal, refusal, ways } from './proposal.js'
import { added, filled } from './put-words.js'
import { vacancyIn } from './vacancy.js'

const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/
const JOINT = /^\s*(?:(?:[,;、&/+]|and|und|et|y)\s*)?$/

type Owner = Fact<string>

/** Lets an item name these logins: who is not among them makes room for who is missing; teams and names stay. */
export function ownerEdit(text: string, item: ActionItem, logins: readonly string[]): Proposal {
  const odd = logins.find((login) => !LOGIN.test(login))
  if (odd !== undefined) return refusal('one of its assignees has a name that cannot be mentioned')
  const owners = item.owners.toSorted((one, other) => one.span.start - other.span.start)
  const missing = logins.filter((login) => !owners.some((owner) => isLogin(owner, login)))
  const gone = owners.filter((owner) => isHandle(owner) && !logins.some((login) => isLogin(owner, login)))
  if (missing.length === 0 && gone.length === 0) return noNews
  const mentions = missing.map((login) => `@${login}`)
  if (owners.length === 0) return firstOwners(text, item, mentions.join(', '))
  if (gone.length === owners.length && missing.length === 0) return refusal('it would be left without an owner')
  const swapped = gone
    .slice(0, missing.length)
    .map(({ span }, at) => ({ span: withLink(text, span), text: mentions[at] ?? '' }))
  const removed = removals(text, owners, gone.slice(missing.length))
  if (!removed) return refusal('its owners do not stand in one place')
  const more = mentions.slice(gone.length).join(', ')
  const edits = [...swapped, ...removed]
  return more === '' ? ways(edits) : ways(...waysToJoin(text, item, owners, more).map((way) => [...edits, ...way]))
}

/** Who does an item is read in the column for it alone, where there is one. */
function firstOwners(text: string, item: ActionItem, mentions: string): Proposal {
  const cell = placesOf(item).cells?.owner
  const vacant = cell ? vacancyIn(text, cell) : vacancyAfterLabel(text, item)
  const first = vacant ? [[filled(text, vacant, mentions)]] : []
  if (!cell) return ways(...first, ...waysToAdd(text, item, mentions))
  return ways(...first, [added(text, item, cell.end, `, ${mentions}`)])
}

/** Behind the other owners, unless these stand before the title. */
function waysToJoin(
  text: string,
  item: ActionItem,
  owners: readonly Owner[],
  mentions: string,
): readonly (readonly Edit[])[] {
  const last = owners.at(-1)
  const elsewhere = placesOf(item).cells?.owner ? [] : waysToAdd(text, item, mentions)
  const isLeading = last !== undefined && elsewhere.length > 0 && last.span.start < item.titleSpan.start
  if (!last || isLeading) return elsewhere
  return [[added(text, item, withLink(text, last.span).end, `, ${mentions}`)], ...elsewhere]
}

/** Each goes with the joint to a neighbour; null where there is none. */
function removals(text: string, owners: readonly Owner[], gone: readonly Owner[]): readonly Edit[] | null {
  const stays = (owner: Owner) => !gone.includes(owner)
  const spans = owners.map(({ span }) => withLink(text, span))
  const edits: Edit[] = []
  for (const [at, owner] of owners.entries()) {
    const [before, own, after] = [spans[at - 1], spans[at], spans[at + 1]]
    if (stays(owner) || !own) continue
    const span = owners.slice(at + 1).some(stays)
      ? after && { start: own.start, end: after.start, joint: text.slice(own.end, after.start) }
      : before && { start: before.end, end: own.end, joint: text.slice(before.end, own.start) }
    if (!span || !JOINT.test(span.joint)) return null
    edits.push({ span: { start: span.start, end: span.end }, text: '' })
  }
  return edits
}

/** A mention that is a link goes with its address. */
function withLink(text: string, { start, end }: Span): Span {
  const target = text[start - 1] === '[' ? /^\](?:\([^()\s]*\)|\[[^[\]]*\])/.exec(text.slice(end, end + 500)) : null
  return target ? { start: start - 1, end: end + target[0].length } : { start, end }
}

/** A login, not a team or a plain name. */
export function isHandle({ value }: Owner): boolean {
  return value.startsWith('@') && !value.includes('/')
}

function isLogin({ value }: Owner, login: string): boolean {
  return value.toLowerCase() === `@${login.toLowerCase()}`
}
