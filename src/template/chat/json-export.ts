import { epochOf, hasOffset } from '../../calendar/time.js'
import type { WrittenMessage } from './message.js'
import { slackText } from './slack-text.js'

/**
 * The messages of a JSON export: Slack's (an array, or `messages` as its API answers) and DiscordChatExporter's. Null for
 * JSON that is no export.
 */
export function jsonMessages(value: unknown): readonly WrittenMessage[] | null {
  const list = Array.isArray(value) ? value : field(value, 'messages')
  if (!Array.isArray(list)) return null
  const names = new Map(list.flatMap((entry) => nameById(entry)))
  return list.flatMap((entry) => slackMessage(entry, names) ?? discordMessage(entry) ?? [])
}

// Joining and leaving is no part of an incident.
const ABOUT_CHANNEL = /^(?:channel|group)_/

function slackMessage(entry: unknown, names: ReadonlyMap<string, string>): WrittenMessage | null {
  const stamp = textIn(entry, 'ts')
  if (!/^\d{9,11}(?:\.\d{1,9})?$/.test(stamp) || ABOUT_CHANNEL.test(textIn(entry, 'subtype'))) return null
  const text = slackText(textIn(entry, 'text'), names)
  const who = nameOf(entry) || names.get(textIn(entry, 'user')) || textIn(entry, 'user') || null
  return text.trim() === '' ? null : { at: { kind: 'instant', epoch: Math.round(Number(stamp) * 1000) }, who, text }
}

function discordMessage(entry: unknown): WrittenMessage | null {
  const stamp = textIn(entry, 'timestamp')
  const epoch = hasOffset(stamp) ? epochOf(stamp) : null
  const text = textIn(entry, 'content')
  if (epoch === null || text.trim() === '') return null
  const author = field(entry, 'author')
  return { at: { kind: 'instant', epoch }, who: textIn(author, 'nickname') || textIn(author, 'name') || null, text }
}

function nameById(entry: unknown): readonly (readonly [string, string])[] {
  const [id, name] = [textIn(entry, 'user'), nameOf(entry)]
  return id === '' || name === '' ? [] : [[id, name]]
}

function nameOf(entry: unknown): string {
  const profile = field(entry, 'user_profile')
  const names = ['display_name', 'real_name', 'name'].map((key) => textIn(profile, key))
  return names.find(Boolean) || textIn(entry, 'username') || textIn(field(entry, 'bot_profile'), 'name')
}

function textIn(value: unknown, key: string): string {
  const found = field(value, key)
  return typeof found === 'string' ? found : ''
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}
