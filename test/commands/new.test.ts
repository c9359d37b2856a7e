import { describe, expect, test } from '@jest/globals'
import { type NewRequest, runNew } from '../../src/commands/new.js'
import { newResultSchema } from '../../src/config/set-up-results.js'
import type { Asker } from '../../src/ports/asker.js'
import type { NewFiles } from '../../src/ports/new-files.js'
import type { SharedFiles } from '../../src/ports/shared-files.js'
import { issuesReferredTo } from '../../src/report/missing.js'
import { read } from '../postmortem/readings.js'
import { expectGoldenAt } from '../render/terminal/golden.js'
import { aWorld } from '../support/a-world.js'
import type { Texts } from '../support/files-of.js'
import { ADA, memoryTracker } from '../support/memory-tracker.js'

const EARLIER = '---\nid: INC-2026-014\ndate: 2026-10-25\nseverity: SEV2\n---\n# Cart was slow\n\n## Impact\nSome.\n'
const CONFIG = '.github/followthrough.yml'

const SLACK_JSON = JSON.stringify([
  {
    type: 'message',
    ts: '1793700120.0',
    user: 'U1',
    text: 'Checkout answers 502, see <https://example.com/g|graph>',
    user_profile: { display_name: 'ada' },
  },
  {
    type: 'message',
    ts: '1793700360.0',
    user: 'U2',
    text: '<@U1> <!here> taking it back | now',
    user_profile: { display_name: 'grace' },
  },
])
const SLACK_PASTE =
  'Ada L.\n  10:02 AM\nCheckout answers 502\nGrace Hopper\n  10:06 AM\n@here taking it back | <b>now</b>\n10:20\nback\n'
const LINES = '2026-11-03T10:02:00Z ada: Checkout answers 502\n2026-11-03T10:06:00Z grace: taking it back\n'

interface Kept extends NewFiles {
  readonly files: Map<string, string>
}

function keeping(taken: readonly string[] = []): Kept {
  const files = new Map<string, string>()
  const look = async (path: string) => ({ kind: taken.includes(path) ? 'taken' : 'free' }) as const
  const create = async (path: string, text: string) => {
    files.set(path, text)
    return { kind: 'free' } as const
  }
  return { files, look, create }
}

/** Files of other repositories, by their address. */
function shelf(texts: Texts): SharedFiles {
  return {
    read: async ({ repository, path, ref }) => {
      const text = texts[`${repository}//${path}@${ref}`]
      if (text !== undefined) return { ok: true, value: new TextEncoder().encode(text) }
      return { ok: false, refusal: { kind: 'missing', message: 'It is not there.', hint: 'Look.' } }
    },
  }
}

const REQUEST: Omit<NewRequest, 'newFiles'> = {
  configPath: null,
  format: 'text',
  color: false,
  dryRun: false,
  title: 'Checkout returned 502s',
  issue: null,
  timeline: null,
  date: null,
  out: null,
  author: { name: 'Ada', login: null },
  asker: null,
  shownAs: (path) => path,
}

async function made(files: Texts, change: Partial<NewRequest> = {}, shared: Texts = {}) {
  const memory = memoryTracker()
  memory.world.open(ADA, {
    title: 'Checkout *down* <b> @acme/leads',
    body: 'It is down.',
    labels: ['incident', 'severity: 1', 'service: checkout', 'service/cart: new'],
    assignees: [],
  })
  const { world } = aWorld({ now: '2026-11-05T10:00:00Z', before: {}, after: files, memory })
  const newFiles = keeping()
  const run = await runNew({ ...world, shared: async () => shelf(shared) }, { ...REQUEST, newFiles, ...change })
  const [[path = '', text = ''] = []] = newFiles.files
  return { run, path, text, memory, written: newFiles.files.size }
}

const timeline = (name: string) => ({ path: name, name })
const golden = (name: string, text: string) => expectGoldenAt(`test/template/golden/${name}`, text)

describe('what people get', () => {
  test('from a title: the file beside the others, and what it was filled in with', async () => {
    const { run, path, text } = await made({ 'postmortems/2026-10-25-cart.md': EARLIER })
    expect(path).toBe('postmortems/2026-11-05-checkout-returned-502s.md')
    expect(run.notices).toEqual([])
    golden('new.txt', run.result)
    golden('from-title.md', text)
  })

  test('from an issue: title, severity, services and a reference; its times are comments, and nothing is written to it', async () => {
    const { run, text, memory } = await made({}, { title: null, issue: '#1' })
    golden('from-issue.md', text)
    golden('from-issue.txt', run.result)
    const document = read(text)
    expect(document).toMatchObject({
      title: { value: 'Checkout *down* <b> @acme/leads' },
      severity: { value: 'SEV1' },
      services: { value: ['checkout', 'cart: new'] },
      times: { started: null, detected: null, resolved: null },
    })
    expect([...issuesReferredTo([text], 'acme/shop')]).toContain('acme/shop#1')
    expect(memory.world.requests.filter((request) => !request.startsWith('read'))).toEqual([])
  })

  test.each([
    ['from-slack-json.md', 'chat.json', SLACK_JSON],
    ['from-slack-paste.md', 'chat.txt', SLACK_PASTE],
    ['from-lines.md', 'log.txt', LINES],
  ])('from a chat: %s', async (name, file, chat) => {
    const { text } = await made({ [file]: chat }, { timeline: timeline(file), date: '2026-11-03' })
    golden(name, text)
    const { timeline: entries, times } = read(text)
    expect(entries[0]?.time).toBe('2026-11-03T10:02:00Z')
    expect(Object.values(times)).toEqual([null, null, null, null, null, null])
  })

  test('as JSON, by its schema', async () => {
    const { run, path } = await made({}, { format: 'json' })
    expect(newResultSchema.parse(JSON.parse(run.result))).toMatchObject({
      path: 'postmortems/2026-11-05-checkout-returned-502s.md',
      written: true,
      template: null,
    })
    expect(path).not.toBe('')
  })
})

describe('the day of the incident', () => {
  const dayOf = async (files: Texts, change: Partial<NewRequest>) => {
    const { run } = await made(files, { ...change, format: 'json' })
    const { filled } = newResultSchema.parse(JSON.parse(run.result))
    const date = filled.find(({ field }) => field === 'date')
    return `${date?.value} (${date?.because})`
  }
  const log = { 'log.txt': LINES }

  test('is what was typed, else what the chat or the issue shows, else today, and is named as such', async () => {
    expect(await dayOf(log, { date: '2026-11-01', timeline: timeline('log.txt') })).toBe('2026-11-01 (as typed)')
    expect(await dayOf(log, { timeline: timeline('log.txt') })).toBe(
      '2026-11-03 (the day of the first message in log.txt)',
    )
    expect(await dayOf({}, { issue: '1' })).toMatch(/ \(the day on which issue #1 was opened\)$/)
    expect(await dayOf({}, {})).toBe('2026-11-05 (today)')
    expect(await dayOf({ [CONFIG]: 'calendar: { time-zone: Pacific/Kiritimati }\n' }, {})).toBe('2026-11-06 (today)')
  })
})

describe('the template of a team', () => {
  const files = {
    [CONFIG]: 'template: docs/incident (new).md\npeople: { names: { Ada: ada-l } }\n',
    'docs/incident (new).md': '# Incident: <title>\n\n## What happened\n\n## Follow-ups\n',
  }

  test('is filled in as far as it has places, and what has none is said', async () => {
    const { run, text } = await made(files, { issue: '1' })
    expect(text).toMatch(
      /^# Incident: Checkout returned 502s\n\n## What happened\n\n## Follow-ups\n\n## References\n\n- Incident: \[/,
    )
    expect(run.notices).toEqual([
      'The template has no place for what is known: author @ada-l; severity SEV1; services checkout, cart: new.',
    ])
  })

  test.each([
    ['nowhere.md', {}, /^The template nowhere\.md does not exist\.$/],
    ['t.md', { 't.md': `---\n- a\n---\n# {{title}}\n` }, /^What the template t\.md makes cannot be read\./],
    ['t.md', { 't.md': `# T\u0000` }, /^The template t\.md: The file has NUL bytes\.$/],
    [
      'acme/standards//postmortem.md@v2',
      {},
      /^acme\/standards\/\/postmortem\.md@v2 cannot be read\. It is not there\.$/,
    ],
  ])('%s that cannot be used is one line, and nothing is written', async (template, texts, message) => {
    const refused = made({ [CONFIG]: `template: ${template}\n`, ...texts })
    await expect(refused).rejects.toMatchObject({ name: 'UserError', message: expect.stringMatching(message) })
  })

  test('gets the id that the path gives where nothing is numbered', async () => {
    const template = { [CONFIG]: 'template: t.md\n', 't.md': '# {{id}}: {{title}}\n' }
    const folder = { 'incidents/2026-10-25-cart/report.md': EARLIER.replace('INC-2026-014', 'cart') }
    expect((await made({ ...template, ...folder })).text).toMatch(
      /^# incidents\/2026-11-05-checkout-returned-502s\/report: /,
    )
    expect((await made(template)).text).toMatch(/^# 2026-11-05-checkout-returned-502s: /)
  })

  test('may be another repository’s, where that can be read', async () => {
    const address = 'acme/standards//postmortem.md@v2'
    const config = { [CONFIG]: `template: ${address}\n` }
    const { text } = await made(config, {}, { [address]: '# {{title}}\n\n## Impact\n\nFrom acme\n' })
    expect(text).toBe('# Checkout returned 502s\n\n## Impact\n\nFrom acme\n')
  })
})

describe('nothing is written', () => {
  test('in a dry run, which prints the text', async () => {
    const { run, written } = await made({}, { dryRun: true })
    expect(written).toBe(0)
    expect(run.result).toMatch(/^---\n# yaml-language-server/)
  })

  test('in a dry run, and what a template holds for terminals and logs does nothing there', async () => {
    const files = { [CONFIG]: 'template: t.md\n', 't.md': '# {{title}}\n\n::add-mask::x\n\u001b[2Jgone ##[error]y\n' }
    const { run } = await made(files, { dryRun: true })
    expect(run.result).toBe('# Checkout returned 502s\n\n: :add-mask::x\ngone ## [error]y\n')
  })

  test.each([[false], [true]])('where a file is already, in a dry run too (%s)', async (dryRun) => {
    const newFiles = keeping(['postmortems/2026-11-05-checkout-returned-502s.md'])
    await expect(made({}, { newFiles, dryRun })).rejects.toMatchObject({
      message: 'postmortems/2026-11-05-checkout-returned-502s.md is there already, and is left as it is.',
      hint: 'Use another title, or name a file with `--out`.',
    })
    expect(newFiles.files.size).toBe(0)
  })

  test.each<[string, Partial<NewRequest>, RegExp]>([
    ['without a title', { title: null }, /^The postmortem has no title\.$/],
    ['for a title without a word', { title: ' \u200b ' }, /^The postmortem has no title\.$/],
    ['for an issue that is none', { issue: 'x' }, /^`--from-issue` names no issue\.$/],
    ['for an issue that is not there', { issue: '99' }, /^Issue 99 was not read\. /],
    ['for a chat that is not there', { timeline: timeline('gone.txt') }, /^gone\.txt: /],
    [
      'for a chat without times',
      { timeline: timeline('README.md') },
      /^README\.md: no message with a time was found\.$/,
    ],
    [
      'for a chat of a whole year',
      { timeline: timeline('year.txt') },
      /^year\.txt holds 2001 messages: more than one incident\.$/,
    ],
  ])('%s', async (_, change, message) => {
    const files = { 'README.md': '# Hello\n', 'year.txt': '10:02 ada: a\n'.repeat(2001) }
    await expect(made(files, change)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(message),
    })
  })
})

test('at a terminal the title is asked for', async () => {
  const asker: Asker = { choose: async () => null, confirm: async () => null, text: async () => 'Checkout was slow' }
  expect((await made({}, { title: null, asker })).path).toBe('postmortems/2026-11-05-checkout-was-slow.md')
})

test('a long chat is cut, and times without a zone are said to be read in the configured one', async () => {
  const chat = Array.from({ length: 250 }, (_, at) => `10:${String(at % 60).padStart(2, '0')} ada: message ${at}`).join(
    '\n',
  )
  const { run, text } = await made({ 'chat.txt': chat }, { timeline: timeline('chat.txt') })
  expect(text.match(/^\| .* \| ada \|/gm)).toHaveLength(200)
  expect(run.notices).toEqual([
    'The first 200 messages of chat.txt are in the timeline, 50 are not: keep those that matter.',
    'chat.txt names no time zone, so its times were read as UTC (`calendar.time-zone`).',
  ])
})

test('a file that no glob finds is written, and said to be out of sight', async () => {
  const { run, path } = await made({}, { out: 'notes/a.md' })
  expect(path).toBe('notes/a.md')
  expect(run.notices).toEqual([
    'notes/a.md is not where `postmortems` and `ignore` in the configuration look: name it in them, or use `--out`.',
  ])
})
