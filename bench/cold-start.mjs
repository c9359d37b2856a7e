import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inTurn, measured } from './measure.mjs'

/** One document, the whole process. */
export function coldStart(folder, document, peer, rounds) {
  const empty = join(folder, 'empty.mjs')
  writeFileSync(empty, '')
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '')
  writeFileSync(join(folder, 'event.json'), '{}')
  const env = {
    PATH: process.env.PATH,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: folder,
    INPUT_COMMAND: 'check',
    'INPUT_FAIL-ON': 'never',
  }
  return inTurn(
    {
      'empty process': () => measured([empty], { cwd: folder }),
      'command line': () =>
        measured([resolve('dist/cli/index.js'), 'check', '--fail-on', 'never', document], { cwd: folder }),
      Action: () => measured([resolve('dist/index.js')], { cwd: folder, env }),
      'markdownlint-cli2': () => measured(peer['markdownlint-cli2']([document]), { cwd: folder }),
    },
    rounds,
  )
}
