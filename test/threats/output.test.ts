import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { githubClient } from '../../src/adapters/github/client.js'
import { githubTracker } from '../../src/adapters/github/tracker.js'
import { keepComment } from '../../src/commands/sticky-comment.js'
import { messageOf, TITLE } from '../../src/commands/write-back/write-back-words.js'
import { CHECK_MARK } from '../../src/render/markdown/check-comment.js'
import { blockText } from '../../src/sync/issue/body.js'
import { aDocument, aRecord } from '../support/a-record.js'
import { STRANGER } from '../support/github/seed.js'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runAction } from '../support/runner/run-action.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const HOSTILE = [
  '::error::x',
  '##[add-mask]e',
  '::stop-commands::z',
  '`EOF`',
  'ghadelimiter_0',
  '@everyone',
  'fixes #1',
  '</details><script>x</script>',
  '![p](https://evil.example/p.png)',
  `$& $\` {{x}} $${'{{'} secrets.X }} %s`,
  '\u001B[31mred\u001B]8;;https://evil.example\u0007',
  '\u202Egnp',
  '=HYPERLINK("https://evil.example")',
  '<!channel>',
  '| a | b |',
  '```suggestion',
  '$$x$$',
  '<!-- followthrough:v1 abc -->',
] as const

let github: GitHub
let workspace: Workspace
beforeAll(async () => {
  github = await startGitHub()
})
afterAll(() => github.close())
beforeEach(async () => {
  workspace = await aWorkspace()
})
afterEach(() => workspace.remove())

function hostileDocument(id: string): string {
  const items = HOSTILE.flatMap((words, at) => [`- [ ] Do ${at} ${words} — @ada`, `  - ${words}`])
  return [
    `---`,
    `id: ${id}`,
    'date: 2026-11-03',
    'status: final',
    '---',
    `# T ${HOSTILE.join(' ')}`,
    '',
    '## Impact',
    ...HOSTILE,
    '',
    '## Action items',
    '',
    ...items,
    '',
  ].join('\n')
}

async function pushed(files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const ada = github.as('ada')
  const [before, after] = [await ada.tip('main'), await ada.push('main', 'Write it down', files)]
  await workspace.commit(files)
  return runAction({
    ...{ event: 'push', token: 'ghs_action', apiUrl: github.url, workspace: workspace.folder, env },
    ...{ inputs: { now: '2026-11-05T10:00:00Z' }, until: AbortSignal.timeout(50_000) },
    payload: { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } },
  })
}

describe('P9 Inert output: words of a document are words wherever they are shown', () => {
  test.each(['text', 'json', 'sarif', 'markdown', 'github'])('as %s', async (format) => {
    await workspace.commit({ 'postmortems/a.md': hostileDocument('INC-1') })
    const { stdout, stderr } = await runCli(workspace.folder, ['check', '--fail-on', 'never', '--format', format])
    const lines = stdout
      .split('\n')
      .filter((line) => format !== 'github' || !/^::(?:error|warning|notice) (?:file|title)=/.test(line))
    expect(/^\s*::.*|.*##\[.*|.*[\u001B\u0007\u202E].*/m.exec(lines.join('\n') + stderr)?.[0]).toBeUndefined()
    const prose = stdout.replace(/`[^`\n]*`/g, '')
    if (format === 'markdown') expect(/<(?:script|\/details>x|!--)|!\[|(?<!\w)@[a-z]/i.exec(prose)?.[0]).toBeUndefined()
  })

  test('in log, outputs, summary and issues of the Action', async () => {
    const step = await pushed({ 'postmortems/a.md': hostileDocument('INC-1') })
    expect(step.exit).toBe(0)
    const commands = step.stdout.split('\n').filter((line) => /^\s*::/.test(line))
    expect(commands.filter((line) => !/^::(?:add-mask|notice|warning|error)(?: [^:]*)?::/.test(line))).toEqual([])
    expect(step.stdout).not.toMatch(/##\[|[\u001B\u202E]/)
    expect(Object.keys(step.outputs)).not.toContain('PWNED')
    for (const { title, body } of await github.as('ada').issues()) {
      expect(String(title)).not.toMatch(/[@#][\w]|[\n\u001B\u202E]/)
      expect(String(body).match(/<!--/g)).toHaveLength(1)
      expect(String(body)).not.toMatch(/<script|(?<!\\)!\[|(?<![\w/`\u200B])@(?!\u200B)[a-z]/i)
    }
  })
})

test('O02: outputs are numbers and paths of ours, whatever a document says', async () => {
  const text = hostileDocument('INC-2').replace('# T', '# EOF\nPWNED=1\nghadelimiter_x\n#')
  const { outputs } = await pushed({ 'postmortems/b.md': text })
  const { result, 'report-url': report, ...numbers } = outputs
  expect(Object.values(numbers).filter((value) => !/^\d*$/.test(value))).toEqual([])
  expect([report, result]).toEqual(['', expect.stringMatching(/result\.json$/)])
})

test('O04: the commit and the pull request of write-back say no word of a document', () => {
  const line = { path: 'fixes #1.md', id: 'fixes #1', line: 3, fields: ['reference', 'state'] as const }
  expect(messageOf([line])).toBe(`${TITLE}\n\nWritten by Followthrough: 1 issue, 1 tick.\n`)
  expect(TITLE).not.toMatch(/\b(?:clos|fix|resolv)/i)
})

test('O15: a title is put into a template as it is', async () => {
  const title = `Costs $& rose $\` by $1 {{title}} $${'{{'} secrets.X }} $' %s`
  const { exit, stdout } = await runCli(workspace.folder, ['new', title, '--dry-run', '--now', '2026-11-05T10:00:00Z'])
  expect(exit).toBe(0)
  expect(stdout.match(/Costs [^\n]* rose [^\n]*%s/g)?.length).toBeGreaterThan(0)
  expect(stdout.match(/^## Timeline/gm)).toHaveLength(1)
})

test('O17: an item as long as a document may be gets an issue that GitHub takes, mark and all', async () => {
  const long = 'Watch the disk of every host in the shop '.repeat(390)
  const details = Array.from({ length: 14 }, () => `  - ${'and look at the logs of it '.repeat(580)}`)
  expect(blockText(long.repeat(12)).length).toBeLessThan(60_000)
  const run = await aRecord(github).sync(aDocument('INC-9', [`- [ ] ${long}`, ...details]))
  expect(run.changes[0]).toBe('create done')
  const issue = (await github.as('ada').issues()).find(({ title }) => String(title).startsWith('Watch the disk'))
  expect(String(issue?.['title']).length).toBeLessThanOrEqual(256)
  expect(Buffer.byteLength(String(issue?.['body']))).toBeLessThan(65_536)
  expect(String(issue?.['body'])).toMatch(/<!-- followthrough:v1 \S+ -->\s*$/)
})

test('I10: comments that begin with our mark and are not ours stay as they are, on any page', async () => {
  const ada = github.as('ada')
  const number = await ada.openIssue({ title: 'A talk' })
  for (let at = 0; at < 99; at += 1) await ada.comment(number, `${at}`)
  for (const login of ['ada', STRANGER, 'grace'])
    await github.as(login).comment(number, `${CHECK_MARK}\nforged by ${login}`)
  const tracker = githubTracker(githubClient({ token: 'ghs_action', baseUrl: github.url }), 'acme/shop')
  const before = await ada.comments(number)
  const keep = (body: string) =>
    keepComment(tracker, number, { mark: CHECK_MARK, body: `${CHECK_MARK}\n${body}`, isWorthIt: true })
  expect([(await keep('one')).kind, (await keep('two')).kind]).toEqual(['posted', 'edited'])
  const after = await ada.comments(number)
  expect(after.slice(0, before.length)).toEqual(before)
  expect(after.slice(before.length).map(({ body }) => body)).toEqual([`${CHECK_MARK}\ntwo`])
}, 60_000)

test('R04: bodies and comments full of what makes patterns slow are read before the machine is taken away', async () => {
  await pushed({ 'postmortems/c.md': Object.values(aDocument('INC-3', ['- [ ] Tell support']))[0] ?? '' })
  const ada = github.as('ada')
  const number = Number((await ada.issues()).find(({ title }) => title === 'Tell support')?.['number'])
  const pumps = [' ', '<!--', '<!-- followthrough:v1 ', '-->', '/due ', '@a', '|', '\n', '1', '`', '](']
  for (const pump of pumps) await ada.comment(number, pump.repeat(Math.floor(65_000 / pump.length)).replace(/^\s/, 'x'))
  const body = String((await ada.issue(number))['body'])
  await ada.editIssue(number, { body: `${' <!-- '.repeat(4_000)}\n${body}\n${'<!-- followthrough:v'.repeat(900)}` })
  const step = await pushed({ 'README.md': 'A shop.' })
  expect([step.exit === 0 || step.exit === 1, step.stderr]).toEqual([true, ''])
}, 120_000)

test('S03: nothing in the bundle makes code of texts but the engine of gray-matter that is replaced, and git alone is started', () => {
  const bundles = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => /\.[cm]?js$/.test(file))
  const starters: Record<string, number> = {}
  for (const file of bundles) {
    const text = readFileSync(`dist/${file}`, 'utf8')
    const made = [...text.matchAll(/[^\w.](?:new Function|Function|eval)\((?!\))[^\n]{0,40}/g)].map(([found]) => found)
    // A method of that name is none of the language's own.
    const real = made.filter((found) => !/^\W\w+\([\w$, ]*\)\s*\{/.test(found))
    expect([file, real.filter((found) => !/^\Weval\(str\)\|\|\{\}\}catch/.test(found))]).toEqual([file, []])
    expect([file, text.match(/["'](?:node:)?(?:vm|cluster|inspector)["']/g)]).toEqual([file, null])
    const found = text.match(/["'](?:node:)?child_process["']/g)?.length ?? 0
    if (found > 0) starters[file.replaceAll('\\', '/')] = found
  }
  // The second of the Action is the toolkit's, which is never called: P1 watches what is started.
  expect(starters).toEqual({ 'index.js': 2, 'cli/index.js': 1 })
})

test('S12: the debug log of a runner shows no text of a document', async () => {
  const step = await pushed(
    { 'postmortems/d.md': hostileDocument('INC-4').replace('## Impact', '## Impact\nThe word is Zanzibar.') },
    { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true', DEBUG: '*', NODE_DEBUG: 'fs' },
  )
  expect(step.stdout + step.summary).not.toContain('Zanzibar')
})
