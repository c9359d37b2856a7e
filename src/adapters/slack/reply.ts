/** What came of one request. */
export type Reply =
  | {
      readonly kind: 'answered'
      readonly status: number
      /** `no_service`: what Slack says of a refusal; null when it says nothing that is surely Slack's. */
      readonly word: string | null
      readonly retryAfter: string | null
    }
  | { readonly kind: 'redirected' }
  /** No connection came about, so nothing was sent. */
  | { readonly kind: 'unreached' }
  | { readonly kind: 'lost'; readonly reason: string }

/** Reads no more of an answer than one word. */
export async function replyOf(response: Response): Promise<Reply> {
  const { status, headers } = response
  const word = status >= 400 && status < 500 ? await wordOf(response) : null
  if (word === null) await response.body?.cancel().catch(() => undefined)
  return { kind: 'answered', status, word, retryAfter: headers.get('retry-after') }
}

// A word of Slack's is lower case with underscores: no page of a proxy that repeats our address passes for one.
const WORD = /^[a-z]+(?:_[a-z]+)*$/
const LONGEST_WORD = 80

async function wordOf({ body }: Response): Promise<string | null> {
  if (body === null) return null
  const reader = body.getReader()
  try {
    const { value } = await reader.read()
    const said = Buffer.from(value?.subarray(0, LONGEST_WORD + 1) ?? [])
      .toString('utf8')
      .trim()
    return said.length <= LONGEST_WORD && WORD.test(said) ? said : null
  } catch {
    return null
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

const NO_CONNECTION = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']

/** Messages of errors may hold the address, so none is passed on. */
export function failureOf(error: unknown): Reply {
  if (propertyOf(error, 'name') === 'TimeoutError') return { kind: 'lost', reason: 'no answer came in time' }
  const cause = propertyOf(error, 'cause')
  if (propertyOf(cause, 'message') === 'unexpected redirect') return { kind: 'redirected' }
  if (NO_CONNECTION.includes(String(propertyOf(cause, 'code')))) return { kind: 'unreached' }
  return { kind: 'lost', reason: 'the connection broke off' }
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
