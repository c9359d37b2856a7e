// Runs the Action's check on one file, in a repository of its own: node scripts/action-on.mjs FILE
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'followthrough-action-'))
try {
  mkdirSync(join(folder, 'postmortems'))
  copyFileSync(process.argv[2], join(folder, 'postmortems/case.md'))
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  execFileSync('git', ['add', '--all'], { cwd: folder })
  for (const name of ['event.json', 'output', 'summary'])
    writeFileSync(join(folder, name), name === 'event.json' ? '{}' : '')
  const env = {
    ...process.env,
    GITHUB_WORKSPACE: folder,
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    RUNNER_TEMP: folder,
    INPUT_COMMAND: 'check',
    'INPUT_FAIL-ON': 'never',
  }
  // The runner takes this line for itself: it hides the token in the log and never shows it.
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/index.js')], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  process.stdout.write(stdout.replace(/^::add-mask::.*\n/gm, ''))
  process.stderr.write(stderr)
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
