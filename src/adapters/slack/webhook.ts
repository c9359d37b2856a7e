import type { Message, Messenger } from '../../ports/messenger.js'
import { fetchThroughProxy } from '../proxy.js'
import { answerOf } from './refusal.js'
import { failureOf, type Reply, replyOf } from './reply.js'

export interface WebhookLimits {
  /** How long one attempt may take. */
  readonly requestMilliseconds: number
  readonly pause: (seconds: number) => Promise<void>
}

const LIMITS: WebhookLimits = {
  requestMilliseconds: 10_000,
  pause: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000)),
}

const LONGEST_WAIT_SECONDS = 30

/** Posts to an incoming webhook of Slack. Its address is a secret; null when it is none that can be used. */
export function slackWebhook(address: string, limits: Partial<WebhookLimits> = {}): Messenger | null {
  const url = webhookAt(address)
  if (url === null) return null
  const { requestMilliseconds, pause } = { ...LIMITS, ...limits }
  const post: Messenger['post'] = async (message) => {
    const reply = await send(url, message, requestMilliseconds)
    const seconds = waitOf(reply)
    if (seconds === null) return answerOf(reply, url.host)
    await pause(seconds)
    return answerOf(await send(url, message, requestMilliseconds), url.host)
  }
  return { host: url.host, post }
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

/** The error of a malformed address would show it. */
function webhookAt(address: string): URL | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.includes(url.hostname))
  return isSafe && url.username === '' && url.password === '' ? url : null
}

async function send(url: URL, message: Message, milliseconds: number): Promise<Reply> {
  try {
    const through = (await fetchThroughProxy(process.env)) ?? fetch
    const response = await through(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(milliseconds),
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ ...message, unfurl_links: false, unfurl_media: false }),
    })
    return await replyOf(response)
  } catch (error) {
    return failureOf(error)
  }
}

/** Seconds to wait before the one second attempt: a message that was limited did not arrive. */
function waitOf(reply: Reply): number | null {
  if (reply.kind !== 'answered' || reply.status !== 429) return null
  const seconds = /^\d{1,4}$/.test(reply.retryAfter ?? '') ? Number(reply.retryAfter) : 0
  return seconds > 0 && seconds <= LONGEST_WAIT_SECONDS ? seconds : null
}
