import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { newFiles } from '../../src/adapters/files/new-files.js'
import { workspaceFiles } from '../../src/adapters/files/workspace-files.js'
import { type InitRequest, runInit } from '../../src/commands/init.js'
import { UserError } from '../../src/commands/user-error.js'
import type { World } from '../../src/commands/world.js'
import type { Decider } from '../../src/ports/asker.js'
import { PATHS } from '../../src/setup/propose.js'
import { withHeadings } from '../setup/a-report.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const REPOSITORY = { isGit: true, origin: null, remoteBranch: 'main', branch: 'main', apiUrl: null, serverUrl: null }
const PLAIN: Omit<InitRequest, 'newFiles'> = {
  configPath: null,
  format: 'text',
  color: false,
  dryRun: false,
  yes: false,
  decider: null,
  repository: REPOSITORY,
}
const YES = { yes: true }
const WORDS = ['Summary', 'Statistics', 'Timeline', 'Action items']
const REPORTS = Object.fromEntries(
  ['2026-01-02', '2026-02-03', '2026-03-04'].map((day, at) => [
    `docs/outages/${day}.md`,
    withHeadings(WORDS, { day, severity: `P${at + 1}` }),
  ]),
)

let workspace: Workspace
beforeEach(async () => {
  workspace = await aWorkspace()
})
afterEach(() => workspace.remove())

const at = (path: string) => join(workspace.folder, path)
const read = (path: string) => readFileSync(at(path), 'utf8')
function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), text)
}

function init(change: Partial<InitRequest>) {
  const given = { newFiles: newFiles(workspace.folder), ...change }
  const files = workspaceFiles(workspace.folder, (message, hint) => new UserError(message, hint))
  const world = { files, now: '2026-11-28T09:00:00Z' } as unknown as World
  return runInit(world, { ...PLAIN, ...given })
}

interface Deciding extends Decider {
  /** Every question, with the answer that it began with. */
  readonly asked: string[]
  readonly shown: string[]
}

/** Takes the first answer of every question but of those that begin as named. */
function aDecider(answers: Readonly<Record<string, string | boolean>> = {}): Deciding {
  const [asked, shown]: [string[], string[]] = [[], []]
  const answerTo = <T extends string | boolean>(question: string, first: T): T => {
    asked.push(`${question} [${first}]`)
    const found = Object.entries(answers).find(([start]) => question.startsWith(start))
    return (found?.[1] ?? first) as T
  }
  return {
    asked,
    shown,
    show: (text) => {
      shown.push(text)
    },
    pick: async (question, choices, first) => {
      const answer = answerTo(question, first)
      expect(choices.map(({ value }) => value)).toContain(answer)
      return answer
    },
    agree: async (question, first) => answerTo(question, first),
  }
}

function outcomesIn(json: unknown) {
  const { files } = json as { files: readonly { path: string; outcome: string; because: string | null }[] }
  return files.map(({ path, outcome, because }) => [path, outcome, because])
}

describe('somebody is asked', () => {
  test('only what she may want to decide, each with the proposal as its first answer', async () => {
    await workspace.commit(REPORTS)
    const decider = aDecider()
    const { json } = await init({ decider })
    expect(decider.asked).toEqual([
      'Where are postmortems looked for? [theirs]',
      'Which scale of severities does the team use, worst first? [theirs]',
      'The heading `Statistics` stands in 3 documents. Which section is it? [none]',
      'Write .github/workflows/followthrough.yml? [true]',
      'Write .github/followthrough.yml? [true]',
      'Write .github/postmortem-template.md? [true]',
    ])
    expect(outcomesIn(json).map(([, outcome]) => outcome)).toEqual(['written', 'written', 'written'])
  })

  test('and sees each difference before the question about it', async () => {
    const decider = aDecider()
    const { result } = await init({ decider })
    expect(decider.shown[0]).toBe('No postmortem was found: the defaults are proposed.\n')
    expect(decider.shown.slice(1).map((text) => text.split('\n')[3])).toEqual([
      '+++ b/.github/workflows/followthrough.yml',
      '+++ b/.github/followthrough.yml',
      '+++ b/.github/postmortem-template.md',
    ])
    expect(result).not.toContain('+++')
  })

  test('and what she answers is what is written', async () => {
    await workspace.commit(REPORTS)
    const answers = { Where: 'ours', 'Which scale': 'ours', 'The heading': 'impact', 'Write .github/post': false }
    const { json } = await init({ decider: aDecider(answers) })
    const text = read(PATHS.configuration)
    expect(text).toContain('    Statistics: impact\n')
    expect(text).not.toMatch(/^(?:postmortems|severities):/m)
    expect(outcomesIn(json)[2]).toEqual([PATHS.template, 'left', 'you left it'])
    expect(existsSync(at(PATHS.template))).toBe(false)
  })

  test('leaving a question writes nothing, whatever was agreed before', async () => {
    const decider = aDecider()
    const leaves: Decider = {
      ...decider,
      agree: async (question, first) => {
        if (question.includes('template')) throw new UserError('The questions were left.', '')
        return first
      },
    }
    await expect(init({ decider: leaves })).rejects.toThrow('The questions were left.')
    expect(existsSync(at('.github'))).toBe(false)
  })

  test('where nobody can be, nothing is written and the hint names both ways', async () => {
    await expect(init({})).rejects.toMatchObject({ hint: expect.stringMatching(/--dry-run.*--yes/) })
    expect(existsSync(at('.github'))).toBe(false)
  })
})

describe('what is there already', () => {
  test('is never replaced by --yes', async () => {
    write(PATHS.workflow, 'on: push\n')
    write(PATHS.configuration, 'write-back: off\n')
    write(PATHS.template, '# Ours\n')
    const { json, result } = await init(YES)
    const because = 'it is there already, and is replaced only where somebody can be asked'
    expect(outcomesIn(json)).toEqual([
      [PATHS.workflow, 'left', because],
      [PATHS.configuration, 'left', because],
      [PATHS.template, 'left', 'the configuration that is there names no template'],
    ])
    expect([read(PATHS.workflow), read(PATHS.configuration), read(PATHS.template)]).toEqual([
      'on: push\n',
      'write-back: off\n',
      '# Ours\n',
    ])
    expect(result).not.toContain('Next')
  })

  test('is asked about with its difference, and no is the first answer', async () => {
    write(PATHS.configuration, 'write-back: off\n')
    const decider = aDecider()
    await init({ decider })
    expect(decider.asked).toContain('.github/followthrough.yml is there already. Replace it as shown? [false]')
    expect(decider.shown.join('')).toContain('\n-write-back: off\n')
    expect(read(PATHS.configuration)).toBe('write-back: off\n')
    await init({ decider: aDecider({ '.github/followthrough.yml is there': true }) })
    expect(read(PATHS.configuration)).toContain('since: 2026-11-28')
  })

  test('stays when it changed while the questions were asked', async () => {
    write(PATHS.configuration, 'write-back: off\n')
    const decider = aDecider({ '.github/followthrough.yml is there': true })
    const show = decider.show
    const changing: Decider = {
      ...decider,
      show: (text) => {
        if (text.includes('-write-back')) write(PATHS.configuration, 'write-back: commit\n')
        show(text)
      },
    }
    const { exit, notices } = await init({ decider: changing })
    expect(exit).toBe(2)
    expect(notices.join()).toContain('.github/followthrough.yml was not written. The file changed meanwhile.')
    expect(read(PATHS.configuration)).toBe('write-back: commit\n')
  })

  test('a workflow under another name that runs the Action is used', async () => {
    const own = 'jobs:\n  check:\n    steps:\n      - uses: acme/followthrough@v1\n'
    write('.github/workflows/postmortems.yaml', own)
    const { json } = await init(YES)
    expect(outcomesIn(json)[0]).toEqual(['.github/workflows/postmortems.yaml', 'left', 'it runs the Action already'])
    expect(existsSync(at(PATHS.workflow))).toBe(false)
  })

  test('a template is named in the configuration, and no other is proposed', async () => {
    await workspace.commit({ ...REPORTS, 'docs/outages/template.md': withHeadings(WORDS) })
    const { json } = await init(YES)
    expect(outcomesIn(json)).toHaveLength(2)
    expect(read(PATHS.configuration)).toContain('\ntemplate: docs/outages/template.md\n')
  })

  test('a template that the configuration names is used', async () => {
    write(PATHS.configuration, 'template: docs/new.md\n')
    const { json } = await init(YES)
    const because = 'the configuration that is there names it'
    expect(outcomesIn(json)[2]).toEqual(['docs/new.md', 'left', because])
  })

  test('the label of the configuration opens the job that answers', async () => {
    write(PATHS.configuration, 'action-items: { labels: { base: follow-up } }\n')
    await init(YES)
    expect(read(PATHS.workflow)).toContain("labels.*.name, 'follow-up')")
  })

  test('a configuration with a fault is told and stays', async () => {
    write(PATHS.configuration, 'severitys: [P1]\n')
    const { exit, notices } = await init(YES)
    expect(exit).toBe(0)
    expect(notices[0]).toMatch(/^\.github\/followthrough\.yml:1:1 /)
    expect(read(PATHS.configuration)).toBe('severitys: [P1]\n')
  })

  test('a second run has nothing to do', async () => {
    await workspace.commit(REPORTS)
    await init(YES)
    await workspace.commit({})
    const { json, result } = await init(YES)
    expect(outcomesIn(json)).toEqual([
      [PATHS.workflow, 'left', 'it runs the Action already'],
      [PATHS.configuration, 'left', 'it is as it would be written'],
    ])
    expect(result).not.toContain('Next')
  })
})

describe('nothing is written through a link', () => {
  test('a file that is one is named, and nothing is changed', async () => {
    write('elsewhere.yml', 'x: 1\n')
    mkdirSync(at('.github'))
    symlinkSync('../elsewhere.yml', at(PATHS.configuration))
    await expect(init(YES)).rejects.toThrow('links are not followed')
    expect(read('elsewhere.yml')).toBe('x: 1\n')
  })

  test('nor into a folder that is one', async () => {
    const outside = await aWorkspace()
    try {
      symlinkSync(outside.folder, at('.github'))
      const { exit, notices } = await init(YES)
      expect(exit).toBe(2)
      expect(notices.join()).toContain('through a link')
      expect(existsSync(join(outside.folder, 'workflows'))).toBe(false)
      expect(existsSync(join(outside.folder, 'followthrough.yml'))).toBe(false)
    } finally {
      await outside.remove()
    }
  })
})

describe('what could not be told', () => {
  test.each([
    ['no git', { isGit: false, remoteBranch: null, branch: null }, 'This is no git repository'],
    ['a guessed branch', { remoteBranch: null, branch: 'topic' }, '`topic` was taken'],
    ['a host that is not GitHub', { origin: 'git@gitlab.com:acme/shop.git' }, 'The remote is gitlab.com'],
  ])('%s is a notice', async (_, facts, notice) => {
    const { notices } = await init({ ...YES, repository: { ...REPOSITORY, ...facts } })
    expect(notices).toEqual([expect.stringContaining(notice)])
  })

  test('severities whose order nobody knows, and documents that cannot be read', async () => {
    const colours = ['red', 'amber'].map((severity) => [
      `incidents/${severity}.md`,
      withHeadings(['Impact', 'Timeline'], { severity }),
    ])
    await workspace.commit({
      ...Object.fromEntries(colours),
      'incidents/bad.md': Uint8Array.of(0x23, 0x20, 0xe9, 0x0a),
    })
    const { notices } = await init({ ...YES, dryRun: true })
    expect(notices).toEqual([
      'Left out, because it cannot be read: incidents/bad.md.',
      'The order of your severities is not known: `amber`, `red`. Write them under `severities`, worst first.',
    ])
  })

  test('a password in the address of the remote is shown nowhere', async () => {
    const origin = 'https://ada:s3cret@git.acme.example/acme/shop.git'
    const run = await init({ ...YES, format: 'json', repository: { ...REPOSITORY, origin } })
    expect(JSON.stringify(run)).not.toContain('s3cret')
    expect(run.json).toMatchObject({ host: 'git.acme.example' })
  })
})

test('what comes next says what is still to be filled in, day one, permissions and where to look', async () => {
  await workspace.commit(REPORTS)
  const { result } = await init(YES)
  expect(result.slice(result.indexOf('Next'))).toBe(`Next
  1. In .github/workflows/followthrough.yml, put the commit of the release in place of the zeros.
  2. Commit .github/workflows/followthrough.yml, .github/followthrough.yml and .github/postmortem-template.md on a branch, and open a pull request into \`main\`.
  3. Day one is quiet: merging it files nothing and mails nobody. The 3 postmortems that are there are listed, not filed. Action items of incidents from 2026-11-28 on become issues.
  4. Each job of the workflow names the permissions that it needs: \`contents: read\` for all, \`issues: write\` for issues, \`pull-requests: write\` for the comment. Where Settings → Actions → General allows chosen actions only, add the two in it.
  5. Look at what it will say: \`followthrough check\` for your documents, \`followthrough doctor\` for the set-up.
`)
})
