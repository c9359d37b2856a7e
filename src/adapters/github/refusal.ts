import type { Answer, Refusal } from '../../ports/tracker.js'
import { limitedFor } from './patience.js'
import { permissionHint } from './permission.js'
import { isRecord, list, type Shape, text } from './shape.js'

/** What was asked, in the words that a person reads when it is refused. */
export interface Asked {
  /** For example `create an issue`: after "GitHub did not let us". */
  readonly to: string
  /** `owner/name`. */
  readonly repository: string
  /** What the job needs for it, for example `issues: write`; used when GitHub does not say. */
  readonly needs: string
  /** What is missing when GitHub answers 404, for example `Issue #5`. */
  readonly subject?: string
}

/** Does one call. Whatever goes wrong comes back as a refusal; `placeOf` looks up where something that moved is now. */
export async function answer<T>(
  asked: Asked,
  call: () => Promise<T>,
  placeOf: (location: string) => Promise<string | null> = async () => null,
): Promise<Answer<T>> {
  try {
    return { ok: true, value: await call() }
  } catch (error) {
    const refusal = refusalOf(error, asked)
    const place = refusal.kind === 'moved' ? await placeOf(locationIn(error)) : null
    return { ok: false, refusal: place === null ? refusal : movedTo(place, refusal) }
  }
}

/** An answer that does not have the form that GitHub documents: nobody knows what happened. */
export class OddAnswer extends Error {}

/** Tells what an error of the client means. */
export function refusalOf(error: unknown, asked: Asked): Refusal {
  if (error instanceof OddAnswer) return unclear(asked, error.message)
  if (!isRecord(error)) return unclear(asked, 'The request failed.')
  if (error['foreign'] === true) return unclear(asked, String(error['message']))
  const response = isRecord(error['response']) ? error['response'] : null
  const status = typeof error['status'] === 'number' ? error['status'] : 0
  if (!response || status === 0) return untrusted(error, asked) ?? unclear(asked, cause(error))
  if (status >= 500) return unclear(asked, `It answered ${status}.`)
  if (limitedFor(error) !== null) return limited(asked)
  return status < 400 ? moved(asked) : clear(status, response, asked)
}

function clear(status: number, response: Shape, asked: Asked): Refusal {
  switch (status) {
    case 401:
      return {
        kind: 'forbidden',
        message: 'GitHub does not accept the token.',
        hint: 'Pass a token that is valid and has not expired.',
      }
    case 403:
    case 451:
      return forbidden(response, asked)
    case 404:
      return {
        kind: 'missing',
        message: `${subjectOf(asked)} is not there, or the token may not see it.`,
        hint: `Check the name, and that the token may read ${asked.repository}.`,
      }
    case 409:
      return unclear(asked, 'It reports a conflict.')
    case 410:
      return gone(asked)
    default:
      return invalid(response, asked)
  }
}

function moved(asked: Asked): Refusal {
  return {
    kind: 'moved',
    message: `${subjectOf(asked)} has moved.`,
    hint: `Look it up on GitHub, and use the new name of ${asked.repository} if the repository was renamed.`,
  }
}

function movedTo(place: string, refusal: Refusal): Refusal {
  const message = refusal.message.replace(/\.$/, ` to ${plain(place)}.`)
  return { ...refusal, message, place }
}

function locationIn(error: unknown): string {
  const response = isRecord(error) && isRecord(error['response']) ? error['response'] : {}
  const headers = isRecord(response['headers']) ? response['headers'] : {}
  return text(headers['location']) ?? ''
}

function gone({ subject, repository }: Asked): Refusal {
  if (subject !== undefined) {
    return { kind: 'gone', message: `${subject} was deleted.`, hint: 'Nothing can be changed there.' }
  }
  return {
    kind: 'gone',
    message: `Issues are switched off in ${repository}.`,
    hint: 'Switch them on in the settings of the repository.',
  }
}

function forbidden(response: Shape, asked: Asked): Refusal {
  const headers = isRecord(response['headers']) ? response['headers'] : {}
  const data = isRecord(response['data']) ? response['data'] : {}
  const reason = plain(text(data['message']) ?? '')
  return {
    kind: 'forbidden',
    message: `GitHub did not let us ${asked.to}${reason === '' ? '' : ` (${reason})`}.`,
    hint: /\blocked\b/i.test(reason)
      ? 'Unlock the conversation, or leave it as it is.'
      : permissionHint(text(headers['x-accepted-github-permissions']), asked.needs, reason),
  }
}

function invalid(response: Shape, asked: Asked): Refusal {
  const data = isRecord(response['data']) ? response['data'] : {}
  const details = [...list(data['errors']), data].filter(isRecord)
  const field = details.map((detail) => text(detail['field'])).find((name) => name !== null) ?? null
  const code = details.map((detail) => text(detail['code'])).find((name) => name !== null) ?? null
  const of = field === null ? '' : `: the field \`${plain(field)}\` is refused`
  return {
    kind: 'invalid',
    message: `GitHub could not ${asked.to}${of}${code === null ? '' : ` (${plain(code)})`}.`,
    hint: 'Change what is refused and run again.',
    ...(field === null ? {} : { field }),
  }
}

function limited(asked: Asked): Refusal {
  return {
    kind: 'limited',
    message: `GitHub's rate limit stopped us when we wanted to ${asked.to}.`,
    hint: 'Nothing is lost: the next run goes on from here.',
  }
}

function unclear(asked: Asked, reason: string): Refusal {
  return {
    kind: 'unknown',
    message: `GitHub gave no clear answer when we wanted to ${asked.to}: ${plain(reason)}.`,
    hint: asked.needs.endsWith('read')
      ? 'Nothing was changed. Run again when GitHub answers.'
      : 'It may or may not have happened. The next run looks first.',
  }
}

function subjectOf({ subject, repository }: Asked): string {
  return subject ?? `The repository ${repository}`
}

/** Why nothing was heard. Messages of the network name hosts and ports, never tokens. */
// Of Node.js: https://nodejs.org/api/tls.html#x509-certificate-error-codes
const UNKNOWN_AUTHORITY = [
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]

/** No connection came about, because the server's certificate is of an authority that the machine does not know. */
function untrusted(error: unknown, asked: Asked): Refusal | null {
  for (let at: unknown = error, depth = 0; isRecord(at) && depth < 5; at = at['cause'], depth += 1) {
    if (!UNKNOWN_AUTHORITY.includes(String(at['code']))) continue
    return {
      kind: 'unknown',
      message: `We could not ${asked.to}: the certificate of GitHub's host is of an authority that Node.js does not know.`,
      hint: 'Set NODE_EXTRA_CA_CERTS to the file with the certificate of your authority, in the Action in `env:` of the job.',
    }
  }
  return null
}

function cause(error: Shape): string {
  const inner = isRecord(error['cause']) ? error['cause'] : error
  if (inner['name'] === 'TimeoutError' || inner['name'] === 'AbortError') return 'No answer came in time.'
  const reason = plain(text(error['message']) ?? '')
  return reason === '' ? 'The connection failed.' : `${reason}.`
}

/** One short line without control characters, from text that somebody else wrote. */
function plain(untrusted: string): string {
  return untrusted
    .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim()
    .slice(0, 160)
    .replace(/\.$/, '')
}
