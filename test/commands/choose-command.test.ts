import { describe, expect, test } from '@jest/globals'
import { changedFiles } from '../../src/commands/changed-files.js'
import { chooseCommand } from '../../src/commands/choose-command.js'
import type { Proposal, RunEvent } from '../../src/commands/event.js'
import { UserError } from '../../src/commands/user-error.js'
import type { World } from '../../src/commands/world.js'

const push = (branch: string | null): RunEvent => ({
  ...{ kind: 'push', branch, before: null, after: 'a'.repeat(40), defaultBranch: 'main' },
})
const pullRequest: Proposal = { kind: 'pull-request', number: 7, base: 'b', head: 'h', fork: false }
const mergeGroup: Proposal = { kind: 'merge-group', base: 'b', head: 'h' }

describe('What a run of the Action does', () => {
  test.each<[string, RunEvent, object]>([
    ['a pull request', pullRequest, { kind: 'check' }],
    ['a merge group', mergeGroup, { kind: 'check' }],
    ['a push to the default branch', push('main'), { kind: 'sync' }],
    ['a schedule', { kind: 'schedule' }, { kind: 'follow-up' }],
    ['an issue of ours', { kind: 'issue', number: 3, labels: ['x', 'postmortem'] }, { kind: 'sync' }],
    [
      'an issue of others',
      { kind: 'issue', number: 3, labels: ['x'] },
      { kind: 'nothing', because: 'Issue #3 does not carry the label postmortem: it is not one of ours.' },
    ],
    ...[push('feature'), push(null)].map((event): [string, RunEvent, object] => [
      'a push to another branch, or of a tag',
      event,
      { kind: 'nothing', because: 'Issues follow the default branch, main; this push changed another one.' },
    ]),
    [
      'another event',
      { kind: 'other', name: 'watch' },
      {
        kind: 'unclear',
        message: 'Nothing is known to do on the event watch.',
        hint: 'Set the input `command` to check, sync or report, or run on pull_request, merge_group, push, schedule or workflow_dispatch.',
      },
    ],
  ])('is chosen by %s', (_, event, choice) => {
    expect(chooseCommand('auto', event, 'postmortem')).toEqual(choice)
  })

  test.each(['check', 'sync', 'report', 'doctor'] as const)('is %s on any event, when that is named', (command) => {
    expect(chooseCommand(command, { kind: 'other', name: 'watch' }, '')).toEqual({ kind: command })
  })
})

describe('What a proposal changes', () => {
  const files = [{ path: 'a.md', kind: 'added' }] as const
  const asked: unknown[] = []
  const world = (fromGit: unknown, answer: unknown) =>
    ({
      history: { changed: async () => fromGit },
      connect: async () => {
        if (answer instanceof Error) throw answer
        return {
          host: {
            pullRequestFiles: async (...of: unknown[]) => asked.push(of) && answer,
            compare: async (...of: unknown[]) => asked.push(of) && answer,
          },
        }
      },
    }) as unknown as World
  const all = { ok: true, value: { files, complete: true } }
  const unknown = (why: string) => ({
    files: null,
    complete: false,
    notices: [
      `It is not known which files this change touches (${why}), so every postmortem was compared with its base version.`,
    ],
  })

  test('is said by git, where both commits are at hand', async () => {
    expect(await changedFiles(world(files, new Error('Not asked.')), pullRequest)).toEqual({
      ...{ files, complete: true, notices: [] },
    })
  })

  test('is said by the host otherwise: of a pull request by its number, of a merge group by its commits', async () => {
    asked.length = 0
    for (const event of [pullRequest, mergeGroup])
      expect(await changedFiles(world(null, all), event)).toEqual({ files, complete: true, notices: [] })
    expect(asked).toEqual([[7], ['b', 'h']])
  })

  test('may be more than the host lists', async () => {
    const some = { ok: true, value: { files, complete: false } }
    expect(await changedFiles(world(null, some), pullRequest)).toEqual({
      files,
      complete: false,
      notices: [
        'This change touches more files than GitHub lists, so every postmortem was compared with its base version.',
      ],
    })
  })

  test('is not known where nobody can be asked, or the host refuses', async () => {
    const refusal = { kind: 'forbidden', message: 'No', hint: '' }
    expect(await changedFiles(world(null, { ok: false, refusal }), pullRequest)).toEqual(unknown('No'))
    const none = new UserError('There is no token', 'Give one.')
    expect(await changedFiles(world(null, none), mergeGroup)).toEqual(unknown('There is no token'))
    await expect(changedFiles(world(null, new Error('A fault')), mergeGroup)).rejects.toThrow('A fault')
  })
})
