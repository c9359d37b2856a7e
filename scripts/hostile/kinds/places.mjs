// P01–P19: links, loops, devices, pipes, folders and odd names, in a repository whose modes are real.
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aPostmortem } from '../case-file.mjs'

const LINKS = {
  'p01-passwd.md': '/etc/passwd',
  'p01-passwd-up.md': `${'../'.repeat(12)}etc/passwd`,
  'p02-git-config.md': '../.git/config',
  'p03-environ.md': '/proc/self/environ',
  'p03-fd.md': '/proc/self/fd/0',
  'p04-loop.md': 'p04-loop.md',
  'p04-loop-a.md': 'p04-loop-b.md',
  'p04-loop-b.md': 'p04-loop-a.md',
  'p05-zero.md': '/dev/zero',
  'p05-random.md': '/dev/urandom',
  'p05-stdin.md': '/dev/stdin',
  'p06-dangling.md': 'nothing-here.md',
  'p06-twin.md': 'p11-good.md',
  'p07-etc': '/etc',
  'p07-root': '/',
  'p08-up': '..',
  'p08-here': '.',
}
/** Names that git and the file system allow. */
export const ODD_NAMES = [
  ...[
    'p11-good.md',
    'p11-new\nline.md',
    'p11-cr\rline.md',
    'p12-a\n::warning file=x::forged.md',
    '::error::forged p12.md',
    '##[error]p12.md',
  ],
  ...[
    "p13-'quote'.md",
    'p13-"quote".md',
    'p13-`id`.md',
    'p13-$(id).md',
    'p13-;id;.md',
    'p13-a|b.md',
    'p13-a&b.md',
    'p13-a>b.md',
  ],
  ...[
    '-p14-lead.md',
    '--config=x.md',
    '-rf.md',
    '--.md',
    'p15-%0A::error::forged.md',
    'p15-%2e%2e.md',
    'p15-](x).md',
    'p15-[x](y).md',
  ],
  ...[
    'p15-<img src=x>.md',
    'p15-{a,b}.md',
    'p15-*.md',
    'p15-?.md',
    'p15-!.md',
    'p15-[ab].md',
    'p15-\\.md',
    'p15-a:b.md',
    'p15-@(a).md',
  ],
  ...['p16-bidi-\u202etxt.md', 'p16-zero\u200bwidth.md', 'p16-esc\x1b[2J.md', 'p16-bell\x07.md', 'p16-tab\t.md'],
  ...[
    'p17-caf\u00e9.md',
    'p17-cafe\u0301.md',
    'p17-Case.md',
    'p17-case.md',
    'p18- blanks .md',
    ' p18-lead.md',
    'p18-日本.md',
    'p18-🔥.md',
  ],
  ...[
    `p19-${'a'.repeat(240)}.md`,
    'p19-constructor.md',
    '__proto__.md',
    'p19-.md.md',
    '.p19.md',
    'p19\\..\\..\\x.md',
    'p19~.md',
    '#p19.md',
    '=p19.md',
  ],
]
/** What must never be read, and how it is typed. */
export const FORBIDDEN = [...Object.keys(LINKS).filter((name) => name.endsWith('.md')), 'p09-pipe.md']

/** Makes the repository; names that this file system does not take are left out. */
export function makePlaces(folder) {
  const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] })
  mkdirSync(join(folder, 'postmortems/p10-folder.md'), { recursive: true })
  git('init', '--quiet')
  const made = ODD_NAMES.filter((name, at) =>
    wasWritten(join(folder, 'postmortems', name), aPostmortem({ id: `INC-${at}` })),
  )
  for (const [name, target] of Object.entries(LINKS)) symlinkSync(target, join(folder, 'postmortems', name))
  symlinkSync('/etc', join(folder, 'postmortems/p10-folder-link.md'))
  writeFileSync(join(folder, 'postmortems/p10-folder.md/inner.md'), aPostmortem({ id: 'INC-INNER' }))
  git('add', '--all')
  // Git tracks no pipes: this one stands in the folder only.
  execFileSync('mkfifo', [join(folder, 'postmortems/p09-pipe.md')])
  return made
}

function wasWritten(file, text) {
  try {
    writeFileSync(file, text)
    return true
  } catch {
    return false
  }
}
