import type { Answer, Refusal } from '../../ports/tracker.js'
import type { Reply } from './reply.js'

/** What a reply means; only the host is ever named. */
export function answerOf(reply: Reply, host: string): Answer<undefined> {
  switch (reply.kind) {
    case 'answered':
      return reply.status >= 200 && reply.status < 300
        ? { ok: true, value: undefined }
        : { ok: false, refusal: refusalOf(reply, host) }
    case 'redirected':
      return refused('moved', `${host} sends messages on to another place, which is not followed.`, NEW_ADDRESS)
    case 'unreached':
      return refused('missing', `${host} cannot be reached.`, 'Check the address, and that the machine may go there.')
    case 'lost':
      return { ok: false, refusal: unclear(host, reply.reason) }
  }
}

type Answered = Extract<Reply, { readonly kind: 'answered' }>

function refusalOf({ status, word }: Answered, host: string): Refusal {
  if (status === 429) {
    return {
      kind: 'limited',
      message: `${host} takes no more messages for now.`,
      hint: 'Nothing is lost: the next run sends it.',
    }
  }
  if (status < 400 || status >= 500) return unclear(host, `it answered ${status}`)
  const reason = word === null ? `${status}` : `\`${word}\``
  return { kind: kindOf(status), message: `${host} did not take the message (${reason}).`, hint: hintFor(word) }
}

function kindOf(status: number): Refusal['kind'] {
  if (status === 403) return 'forbidden'
  if (status === 404) return 'missing'
  return status === 410 ? 'gone' : 'invalid'
}

const NEW_ADDRESS = 'Make a webhook in Slack again, and put its address into the secret.'
const OTHER_CHANNEL = 'Let the webhook post to a channel that exists and lets it.'
const OUR_FAULT = 'This is a fault of Followthrough: please report it.'

// https://api.slack.com/changelog/2016-05-17-changes-to-errors-for-incoming-webhooks
const HINTS: ReadonlyMap<string | null, string> = new Map([
  ['channel_not_found', OTHER_CHANNEL],
  ['channel_is_archived', OTHER_CHANNEL],
  ['action_prohibited', OTHER_CHANNEL],
  ['posting_to_general_channel_denied', OTHER_CHANNEL],
  ['invalid_payload', OUR_FAULT],
  ['invalid_blocks', OUR_FAULT],
  ['invalid_blocks_format', OUR_FAULT],
  ['msg_blocks_too_long', OUR_FAULT],
  ['no_text', OUR_FAULT],
])

function hintFor(word: string | null): string {
  return HINTS.get(word) ?? NEW_ADDRESS
}

function unclear(host: string, reason: string): Refusal {
  return {
    kind: 'unknown',
    message: `${host} gave no clear answer: ${reason}.`,
    hint: 'The message may have arrived, so it is not sent again.',
  }
}

function refused(kind: Refusal['kind'], message: string, hint: string): Answer<undefined> {
  return { ok: false, refusal: { kind, message, hint } }
}
