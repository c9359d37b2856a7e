import { afterEach, describe, expect, test } from '@jest/globals'
import { createEmulator } from 'emulate'
import { slackWebhook } from '../../../src/adapters/slack/webhook.js'
import type { Message } from '../../../src/ports/messenger.js'
import { type Answers, type Recorder, recorder } from '../../support/slack/recorder.js'

const SECRET = '/services/T0SECRET/B0SECRET/x0secret'
const MESSAGE: Message = {
  text: 'Postmortem follow-up',
  blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '*1 finished.*', verbatim: true } }],
}

const opened: Recorder[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()))
})

/** Posts once to a server that answers so; nothing is really waited for. */
async function posted(answers: Answers) {
  const server = await recorder(answers)
  opened.push(server)
  const waits: number[] = []
  const pause = async (seconds: number) => {
    waits.push(seconds)
  }
  const webhook = slackWebhook(`${server.origin}${SECRET}`, { requestMilliseconds: 300, pause })
  const answer = await webhook?.post(MESSAGE)
  expect(JSON.stringify([answer, webhook?.host])).not.toMatch(/[tbx]0secret/i)
  const said = answer === undefined || answer.ok ? '' : `${answer.refusal.kind}: ${answer.refusal.message}`
  const host = webhook?.host ?? ''
  return { answer, said: said.replace(host, 'HOST'), requests: server.requests, waits }
}

const saying =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answers =>
  (response) => {
    response.writeHead(status, headers).end(body)
  }

describe('a message', () => {
  test('is posted as JSON, once, and links in it are not unfolded', async () => {
    const { answer, requests } = await posted(saying(200, 'ok'))
    expect(answer).toEqual({ ok: true, value: undefined })
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatchObject({ method: 'POST', path: SECRET })
    expect(requests[0]?.contentType).toContain('application/json')
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({ ...MESSAGE, unfurl_links: false, unfurl_media: false })
  })

  test('arrives in a Slack, with its blocks', async () => {
    const seed = { tokens: { 'xoxb-ada': { login: 'admin', scopes: [] } } }
    const slack = await createEmulator({ service: 'slack', port: 0, seed })
    try {
      const webhook = slackWebhook(`${slack.url}/services/T000000001/B000000001/X000000001`)
      expect(await webhook?.post(MESSAGE)).toEqual({ ok: true, value: undefined })
      const history = await fetch(`${slack.url}/api/conversations.history`, {
        method: 'POST',
        headers: { authorization: 'Bearer xoxb-ada', 'content-type': 'application/json' },
        body: JSON.stringify({ channel: 'C000000001' }),
      })
      expect(await history.json()).toMatchObject({ ok: true, messages: [MESSAGE] })
      expect(await webhook?.post({ text: '', blocks: [] })).toMatchObject({
        ok: false,
        refusal: { kind: 'invalid', message: expect.stringContaining('(`no_text`)') },
      })
    } finally {
      await slack.close()
    }
  })
})

describe('a rate limit', () => {
  test('is waited for once', async () => {
    const { answer, requests, waits } = await posted((response, turn) => {
      if (turn === 1) response.writeHead(429, { 'retry-after': '7' }).end()
      else response.end('ok')
    })
    expect([answer?.ok, requests.length, waits]).toEqual([true, 2, [7]])
  })

  test.each([
    ['a second time', '7', 2, [7]],
    ['for longer than a run waits', '31', 1, []],
    ['without a time', 'soon', 1, []],
  ])('is left to the next run when it comes %s', async (_, wait, requests, waits) => {
    const limited = await posted(saying(429, 'rate_limited', { 'retry-after': wait }))
    expect(limited.said).toBe('limited: HOST takes no more messages for now.')
    expect([limited.requests.length, limited.waits]).toEqual([requests, waits])
  })
})

describe('a refusal', () => {
  test.each([
    [400, 'invalid_payload', 'invalid: HOST did not take the message (`invalid_payload`).'],
    [403, 'action_prohibited', 'forbidden: HOST did not take the message (`action_prohibited`).'],
    [404, 'no_service', 'missing: HOST did not take the message (`no_service`).'],
    [410, 'channel_is_archived', 'gone: HOST did not take the message (`channel_is_archived`).'],
    [404, `Cannot POST ${SECRET}`, 'missing: HOST did not take the message (404).'],
    [400, 'x'.repeat(81), 'invalid: HOST did not take the message (400).'],
    [400, '::error::forged', 'invalid: HOST did not take the message (400).'],
  ])('of %d is told with the word of Slack %#, and nothing else that was answered', async (status, body, expected) => {
    const { said, requests } = await posted(saying(status, body))
    expect([said, requests.length]).toEqual([expected, 1])
  })

  test('is no success for a redirect, which is not followed', async () => {
    const { said, requests } = await posted(saying(307, '', { location: '/elsewhere' }))
    expect([said, requests.length]).toEqual([
      'moved: HOST sends messages on to another place, which is not followed.',
      1,
    ])
  })

  test('is what a host says that nobody is at home at: nothing was sent', async () => {
    const { origin, close } = await recorder(saying(200, 'ok'))
    await close()
    const answer = await slackWebhook(`${origin}${SECRET}`)?.post(MESSAGE)
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'missing' } })
    expect(JSON.stringify(answer)).not.toMatch(/[tbx]0secret/i)
  })
})

describe('a message whose answer is lost is not sent again', () => {
  test.each<[string, Answers, string]>([
    ['an error of the server', saying(500, 'rollup_error'), 'unknown: HOST gave no clear answer: it answered 500.'],
    ['no answer', () => undefined, 'unknown: HOST gave no clear answer: no answer came in time.'],
    [
      'a connection that is cut',
      (response) => {
        response.destroy()
      },
      'unknown: HOST gave no clear answer: the connection broke off.',
    ],
  ])('after %s', async (_, answers, expected) => {
    const { said, requests, waits } = await posted(answers)
    expect([said, requests.length, waits]).toEqual([expected, 1, []])
  })
})

test('an address that is none, or not a safe one, makes no messenger and no error that shows it', () => {
  const addresses = [
    '',
    'hooks.slack.com/services/x',
    'https://',
    'http://hooks.slack.com/services/x',
    'ftp://localhost/x',
  ]
  for (const address of [
    ...addresses,
    'https://user:pass@hooks.slack.com/x',
    'https://a b/secret',
    'http://127.0.0.2/x',
  ])
    expect(slackWebhook(address)).toBeNull()
  expect(slackWebhook('https://hooks.slack.com/services/T/B/X')?.host).toBe('hooks.slack.com')
  expect(slackWebhook('http://[::1]:8080/services/T/B/X')?.host).toBe('[::1]:8080')
})
