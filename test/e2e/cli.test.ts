import { existsSync, readFileSync } from 'node:fs'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const GOOD = readFileSync('demo/documents/second-push.md', 'utf8')
const FAULTY = readFileSync('demo/documents/first-push.md', 'utf8')
const CORPUS = '../shared/corpus/documents'

let workspace: Workspace
const cli = (...args: string[]) => runCli(workspace.folder, args)

beforeAll(async () => {
  workspace = await aWorkspace()
  await workspace.commit({
    'postmortems/good.md': GOOD,
    'postmortems/faulty.md': FAULTY.replace('INC-2026-014', 'INC-2026-015'),
    'postmortems/notes.md': '# Minutes\n\nWe met.\n',
    'postmortems/README.md': '# How we write postmortems\n',
  })
})
afterAll(() => workspace.remove())

describe('check on the command line', () => {
  test('a good document is fine: exit 0, and standard output is the result only', async () => {
    const run = await cli('check', 'postmortems/good.md')
    expect(run).toMatchObject({ exit: 0, stderr: '' })
    expect(run.stdout).toContain('1 postmortem')
  })

  test('a final document with faults: exit 1, each remark with its line, reason and rule', async () => {
    const run = await cli('check', 'postmortems/faulty.md')
    expect(run.exit).toBe(1)
    expect(run.stdout).toMatch(/postmortems\/faulty\.md:\d+:\d+\s+error\s+.*`Improve monitoring`.*owner/)
    expect(run.stdout).toContain('timeline-out-of-order')
  })

  test('the formats for code scanning and for a log of GitHub have one entry for each place', async () => {
    const sarif = await cli('check', '--format', 'sarif', 'postmortems/faulty.md')
    expect(sarif).toMatchObject({ exit: 1, stderr: '' })
    const { results } = JSON.parse(sarif.stdout).runs[0]
    const { postmortems } = JSON.parse((await cli('check', '--format', 'json', 'postmortems/faulty.md')).stdout)
    expect(results).toHaveLength(postmortems[0].problems.length)
    const commands = (await cli('check', '--format', 'github', 'postmortems/faulty.md')).stdout.trimEnd().split('\n')
    for (const command of commands)
      expect(command).toMatch(/^::(?:error|warning) file=postmortems\/faulty\.md,line=\d+/)
  })

  test('--fail-on never ends well whatever is found', async () => {
    expect((await cli('check', '--fail-on', 'never', 'postmortems/faulty.md')).exit).toBe(0)
  })

  test('without paths the globs decide; what is no postmortem is skipped with a note', async () => {
    const run = await cli('check', '--format', 'json', '--fail-on', 'never')
    const paths = JSON.parse(run.stdout).postmortems.map((postmortem: { path: string }) => postmortem.path)
    expect(paths).toEqual(['postmortems/faulty.md', 'postmortems/good.md'])
    expect(run.stderr).toContain('postmortems/notes.md does not look like a postmortem')
  })

  test('a file that is named outright is read whatever it looks like', async () => {
    const run = await cli('check', '--format', 'json', '--fail-on', 'never', 'postmortems/notes.md')
    expect(JSON.parse(run.stdout).postmortems).toHaveLength(1)
  })

  test('globs that match nothing are a notice that says where was looked, and what git does not track yet', async () => {
    const empty = await aWorkspace()
    const run = await runCli(empty.folder, ['check'])
    expect(run.exit).toBe(0)
    expect(run.stderr).toContain('No postmortem that git tracks was found below this folder. Looked for')
    await mkdir(join(empty.folder, 'postmortems'))
    await writeFile(join(empty.folder, 'postmortems/new.md'), '# New\n')
    expect((await runCli(empty.folder, ['check'])).stderr).toContain(
      '`postmortems/new.md` is not added to git yet: run `git add`, or name the file.',
    )
    await empty.remove()
  })

  test('a named file that looks like no postmortem is checked, and the run says why', async () => {
    const { stderr } = await runCli(workspace.folder, ['check', '--fail-on', 'never', 'postmortems/notes.md'])
    expect(stderr).toContain(
      'postmortems/notes.md does not look like a postmortem; it is checked because you named it.',
    )
  })

  test('a wrong option names the help of its command, and part of a rule’s name finds the rule', async () => {
    expect((await runCli(workspace.folder, ['check', '--fixx'])).stderr).toContain('Run followthrough check --help')
    expect((await runCli(workspace.folder, ['explain', 'owner'])).stderr).toContain('`action-item-without-owner`')
  })
})

describe('bad input ends with one clear line and the right exit code', () => {
  test('a path that does not exist: 2', async () => {
    const run = await cli('check', 'postmortems/missing.md')
    expect(run).toMatchObject({ exit: 2, stdout: '' })
    expect(run.stderr).toMatch(/^error: postmortems\/missing\.md does not exist\.\n {4}\S/)
  })

  test.each([
    ['not UTF-8', Uint8Array.of(0x23, 0x20, 0x63, 0x61, 0x66, 0xe9, 0x0a), /UTF-8/],
    ['broken YAML', '---\nid: "open\n---\n# T\n', /YAML|front matter/i],
    ['a language that is run', '---js\n({})\n---\n# T\n', /only YAML/i],
    ['too large', `# T\n${'x'.repeat(300_000)}\n`, /KiB/],
  ])('%s: one error that says why, exit 1, and 0 with --fail-on never', async (_, content, reason) => {
    const file = join(workspace.folder, 'bad.md')
    await writeFile(file, content)
    const run = await cli('check', 'bad.md')
    expect(run.exit).toBe(1)
    expect(run.stdout).toMatch(reason)
    const json = await cli('check', '--format', 'json', '--fail-on', 'never', 'bad.md')
    expect(json.exit).toBe(0)
    expect(JSON.parse(json.stdout).postmortems[0]).toMatchObject({
      readable: false,
      problems: [{ rule: 'document-unreadable', severity: 'error' }],
    })
  })

  test('a link is not followed', async () => {
    await symlink('/etc/passwd', join(workspace.folder, 'link.md'))
    const run = await cli('check', 'link.md')
    expect(run.exit).toBe(1)
    expect(run.stdout).toContain('links are not followed')
    expect(run.stdout).not.toContain('root:')
  })

  test('an unknown option and an unknown command: 2, with the nearest one', async () => {
    const option = await cli('check', '--fail-onn', 'never')
    expect(option.exit).toBe(2)
    expect(option.stderr).toContain('--fail-on')
    const command = await cli('chekc')
    expect(command.exit).toBe(2)
    expect(command.stderr).toContain('check')
  })

  test('a configuration with a fault: 2, with its line', async () => {
    await writeFile(join(workspace.folder, 'config.yml'), 'severities: [S1]\npostmortem: ["x/**"]\n')
    const run = await cli('check', '--config', 'config.yml')
    expect(run.exit).toBe(2)
    expect(run.stderr).toMatch(/config\.yml:2:1 .*`postmortem`/)
    expect(run.stderr).toContain('postmortems')
  })

  test('a configuration that does not exist: 2', async () => {
    expect((await cli('check', '--config', 'nowhere.yml')).exit).toBe(2)
  })

  test('sync without a token: 2, and says which variable', async () => {
    const run = await cli('sync', '--repo', 'acme/shop')
    expect(run.exit).toBe(2)
    expect(run.stderr).toContain('GITHUB_TOKEN')
  })

  test('a clock that is none: 2', async () => {
    expect((await cli('check', '--now', 'yesterday')).exit).toBe(2)
  })
})

describe('explain', () => {
  test('lists all rules, shows one, and helps with a typing error', async () => {
    expect((await cli('explain')).stdout).toContain('action-item-vague')
    expect((await cli('explain', 'action-item-vague')).stdout).toContain('4 action items have no visible end.')
    const typo = await cli('explain', 'action-item-vage')
    expect(typo.exit).toBe(2)
    expect(typo.stderr).toContain('action-item-vague')
  })
})

describe('the real documents beside the project', () => {
  const here = existsSync(CORPUS)
  if (!here) console.log(`Skipped: ${CORPUS} is not here.`)
  const whereItIs = here ? test : test.skip

  whereItIs('are read in one process without a crash', async () => {
    const run = await runCli(process.cwd(), ['check', '--format', 'json', '--fail-on', 'never', CORPUS])
    expect(run.exit).toBe(0)
    const result = JSON.parse(run.stdout)
    expect(result.postmortems.length).toBeGreaterThan(200)
    expect(result.postmortems.filter((postmortem: { readable: boolean }) => !postmortem.readable)).toEqual([])
  })
})
