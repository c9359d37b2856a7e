import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { aRecord } from '../support/a-record.js'
import type { Texts } from '../support/files-of.js'
import type { GitHub } from '../support/github/server.js'

const git = promisify(execFile)

export interface Listed {
  readonly name: string
  readonly shape: Shape
  /** As it was when its items were filed, and as it is now. */
  readonly before: Texts
  readonly after: Texts
  /** In so many parts it is read. */
  readonly parts: number
}

const SHAPES = [
  'late',
  'finished',
  'confidential',
  'empty',
  'draft',
  'wrong',
  'damaged',
  'large',
  'came-back',
  'unowned',
] as const
type Shape = (typeof SHAPES)[number]

/** So many repositories of an organisation: each shape of a record in turn, and no two alike. */
export function anOrganisation(count: number): readonly Listed[] {
  return Array.from({ length: count }, (_, at): Listed => {
    const shape = SHAPES[at % SHAPES.length] ?? 'late'
    const before = { '.github/followthrough.yml': CONFIG, ...recordOf(shape, at) }
    const name = `${shape}-${String(at + 1).padStart(2, '0')}`
    return { name, shape, before, after: changed(shape, before), parts: shape === 'large' ? 4 : 1 }
  })
}

// Issues were filed with the token of a job, and another account reports on them.
const CONFIG = 'action-items: { since: 2026-01-01 }\ntrust: { identities: [41898282] }\nfollow-up: { report: off }\n'

function recordOf(shape: Shape, at: number): Texts {
  const numbers = Array.from({ length: shape === 'large' ? 12 : shape === 'came-back' ? 2 : 1 }, (_, number) => number)
  if (shape === 'empty') return { 'README.md': '# Nothing has happened here\n' }
  return Object.fromEntries(
    numbers.map((number) => [`postmortems/incident-${number + 1}.md`, documentOf(shape, at, number)]),
  )
}

/** What happened to it since its items were filed. */
function changed(shape: Shape, before: Texts): Texts {
  switch (shape) {
    case 'finished':
      return mapped(before, (text) => text.replaceAll('- [ ]', '- [x]'))
    case 'wrong':
      return { ...before, '.github/followthrough.yml': 'limits: many\n' }
    case 'damaged':
      return { ...before, 'postmortems/broken.md': '---\ntitle: [\n---\n# Broken\n' }
    case 'late':
    case 'confidential':
    case 'empty':
    case 'draft':
    case 'large':
    case 'came-back':
    case 'unowned':
      return before
  }
}

function mapped(texts: Texts, change: (text: string) => string): Texts {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, change(text)]))
}

const PLACES = ['checkout', 'search', 'mail', 'billing', 'login', 'cart', 'upload']
const CAUSES = ['config-change', 'capacity', 'expired-certificate', 'failed-disk', 'bad-deploy']

function documentOf(shape: Shape, at: number, number: number): string {
  const place = PLACES[(at + (shape === 'came-back' ? 0 : number)) % PLACES.length]
  const cause = CAUSES[(at + (shape === 'came-back' ? 0 : number)) % CAUSES.length]
  const day = two(1 + ((at + number) % 4))
  const owner = shape === 'unowned' ? '' : number % 3 === 2 ? ' — @acme/platform' : ' — @ada'
  return [
    '---',
    `id: INC-${at + 1}-${number + 1}`,
    `title: ${place} failed after a ${cause}`,
    `severity: SEV${1 + ((at + number) % 4)}`,
    `status: ${shape === 'draft' ? 'draft' : 'final'}`,
    `started: 2026-11-${day}T10:00:00Z`,
    `detected: 2026-11-${day}T10:${two(1 + (at % 50))}:00Z`,
    `mitigated: 2026-11-${day}T11:${two(number)}:00Z`,
    `services: [${place}]`,
    `causes: [${cause}]`,
    `confidential: ${shape === 'confidential'}`,
    '---',
    '## Action items',
    `- [ ] Alert when ${place} is slow${owner}, due 2026-11-${two(10 + ((at + number) % 18))}, P1, detect`,
    `- [ ] Rehearse the restart of ${place}${owner}, due 2027-01-${two(1 + (at % 27))}, P2, process`,
    '',
  ].join('\n')
}

const two = (number: number) => String(number).padStart(2, '0')

const WRITTEN = '2026-11-04T12:00:00Z'

/** Files the items with the token of a job, and leaves the repository where it can be cloned. */
export async function publish(github: GitHub, { name, before, after }: Listed, folder: string): Promise<void> {
  const { run } = await aRecord(github, { repository: `acme/${name}` }).sync(before)
  if (run.exit !== 0) throw new Error(`The sync of ${name} failed.\n${run.result}`)
  const clone = join(folder, `acme/${name}.git`)
  for (const [path, text] of Object.entries(after)) {
    await mkdir(dirname(join(clone, path)), { recursive: true })
    await writeFile(join(clone, path), text)
  }
  const settings = ['user.name=Ada', 'user.email=ada@example.com', 'commit.gpgsign=false'].flatMap((one) => ['-c', one])
  await git('git', ['init', '--quiet', '--initial-branch=main'], { cwd: clone })
  await git('git', ['add', '--all'], { cwd: clone })
  const when = { GIT_AUTHOR_DATE: WRITTEN, GIT_COMMITTER_DATE: WRITTEN }
  await git('git', [...settings, 'commit', '--quiet', '--message', 'A record'], {
    cwd: clone,
    env: { ...process.env, ...when },
  })
}

/** An empty machine that has checked out the Action, and whose clock stands still. */
export async function aMachine(folder: string, now: string): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  const cli = join(folder, '.followthrough/dist/cli')
  await mkdir(cli, { recursive: true })
  const bundle = JSON.stringify(`${process.cwd()}/dist/cli/index.js`)
  await writeFile(join(cli, 'index.js'), `process.argv.push('--now', '${now}')\nimport(${bundle})\n`)
  return folder
}
