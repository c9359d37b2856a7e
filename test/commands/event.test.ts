import { describe, expect, test } from '@jest/globals'
import { chooseCommand } from '../../src/commands/choose-command.js'
import { type RunEvent, readEvent } from '../../src/commands/event.js'
import { fc } from '../support/random.js'

const pullRequest = {
  pull_request: {
    number: 7,
    base: { sha: 'b'.repeat(40), repo: { full_name: 'acme/shop' } },
    head: { sha: 'h'.repeat(40), repo: { full_name: 'mallory/shop' } },
  },
}

describe('an event is read by its name and payload', () => {
  test('a pull request knows its commits and whether it comes from a fork', () => {
    expect(readEvent('pull_request', pullRequest)).toEqual({
      kind: 'pull-request',
      number: 7,
      base: 'b'.repeat(40),
      head: 'h'.repeat(40),
      fork: true,
    })
  })

  test('a push knows its branch; one that begins the branch has no commit before', () => {
    const payload = {
      ref: 'refs/heads/release/2',
      before: '0'.repeat(40),
      after: 'a',
      repository: { default_branch: 'main' },
    }
    expect(readEvent('push', payload)).toEqual({
      kind: 'push',
      branch: 'release/2',
      before: null,
      after: 'a',
      defaultBranch: 'main',
    })
    expect(readEvent('push', { ...payload, ref: 'refs/tags/v1' })).toMatchObject({ branch: null })
  })

  test('a merge group, a schedule, an issue', () => {
    expect(readEvent('merge_group', { merge_group: { base_sha: 'b', head_sha: 'h' } })).toEqual({
      kind: 'merge-group',
      base: 'b',
      head: 'h',
    })
    expect(readEvent('schedule', null)).toEqual({ kind: 'schedule' })
    expect(readEvent('workflow_dispatch', {})).toEqual({ kind: 'schedule' })
    expect(readEvent('issues', { issue: { number: 3, labels: [{ name: 'postmortem' }, 'odd', null] } })).toEqual({
      kind: 'issue',
      number: 3,
      labels: ['postmortem'],
    })
  })

  test('any payload is read without an exception, and one that lacks what its event has is not guessed at', () => {
    const names = fc.constantFrom(
      'pull_request',
      'merge_group',
      'push',
      'issues',
      'issue_comment',
      'watch',
      '__proto__',
    )
    fc.assert(
      fc.property(names, fc.jsonValue(), (name, payload) => expect(readEvent(name, payload).kind).toBe('other')),
      { numRuns: 300 },
    )
  })
})

describe('the event chooses the command', () => {
  const push = (branch: string): RunEvent => ({ kind: 'push', branch, before: null, after: 'a', defaultBranch: 'main' })

  test.each<[string, RunEvent, string]>([
    ['a pull request is checked', readEvent('pull_request', pullRequest), 'check'],
    ['a merge group is checked', { kind: 'merge-group', base: 'b', head: 'h' }, 'check'],
    ['a push to the default branch is synced', push('main'), 'sync'],
    ['a push to another branch is not', push('topic'), 'nothing'],
    ['a schedule follows up', { kind: 'schedule' }, 'follow-up'],
    ['an issue of ours is synced', { kind: 'issue', number: 3, labels: ['postmortem'] }, 'sync'],
    ['another issue is not', { kind: 'issue', number: 3, labels: ['bug'] }, 'nothing'],
    ['anything else is asked about', { kind: 'other', name: 'watch' }, 'unclear'],
  ])('%s', (_, event, kind) => {
    expect(chooseCommand('auto', event, 'postmortem').kind).toBe(kind)
  })

  test('a command that is named runs on any event', () => {
    expect(chooseCommand('report', { kind: 'other', name: 'watch' }, 'postmortem')).toEqual({ kind: 'report' })
  })
})
