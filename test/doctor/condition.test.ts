import { describe, expect, test } from '@jest/globals'
import { mayRunOn } from '../../src/doctor/workflow/condition.js'

const COMMENT = `github.event_name == 'issue_comment' && !github.event.issue.pull_request
  && contains(github.event.issue.labels.*.name, 'postmortem') && contains(github.event.comment.body, '/')`

describe('What an `if` says of the event', () => {
  test.each<[string, string, boolean]>([
    ["github.event_name == 'push'", 'push', true],
    ["github.event_name == 'PUSH'", 'push', true],
    ["github.event_name == 'push'", 'schedule', false],
    ["github.event_name != 'push'", 'push', false],
    [`\${{ github.event_name == 'push' || github.event_name == 'schedule' }}`, 'schedule', true],
    ["github['event_name'] == 'push'", 'schedule', false],
    ["!(github.event_name == 'push')", 'push', false],
    [`contains(fromJSON('["push", "schedule"]'), github.event_name)`, 'schedule', true],
    [`contains(fromJSON('["push", "schedule"]'), github.event_name)`, 'issues', false],
    ["contains('push schedule', github.event_name)", 'issues', false],
    ["startsWith(github.event_name, 'pull_request')", 'pull_request_target', true],
    ["startsWith(github.event_name, 'pull_request')", 'push', false],
    [COMMENT, 'issue_comment', true],
    [COMMENT, 'issues', false],
    ['false', 'push', false],
    ["always() && github.event_name == 'push'", 'schedule', false],
    ["'it''s'", 'push', true],
    ["github.event.action == 'closed' || github.event_name == 'push'", 'schedule', true],
    ["github.ref == 'refs/heads/main' && github.event_name == 'push'", 'push', true],
  ])('%s on %s: %p', (condition, event, may) => {
    expect(mayRunOn(event, condition)).toBe(may)
  })

  test('without one, it may run on any', () => {
    expect(mayRunOn('push', null)).toBe(true)
  })

  test.each([
    'github.event_name ==',
    "github.event_name == 'push' }}",
    "github.event_name == 'x' #",
    ')',
    '',
    `${'('.repeat(600)}false${')'.repeat(600)}`,
    `${'!'.repeat(900)}false`,
    `${'github['.repeat(250)}`,
    `contains(${'a,'.repeat(800)}`,
    "fromJSON('{')",
    `false${' && a'.repeat(600)}`,
  ])('what cannot be read holds nothing back, and ends: %#', (condition) => {
    expect(mayRunOn('push', condition)).toBe(true)
  })
})
