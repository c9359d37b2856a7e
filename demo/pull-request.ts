import type { StepResult } from '../test/support/runner/run-action.js'
import type { Stage } from './stage.js'

const BRANCH = 'postmortem/checkout'
const MARK = '<!-- followthrough:check -->'

/** Ada opens a pull request with a postmortem that has faults, and mends it with a second push. Answers its number. */
export async function pullRequest(stage: Stage): Promise<number> {
  const { story, ada } = stage
  story.chapter('1 · Ada opens a pull request with the postmortem she wrote at two in the morning')
  await ada.branch(BRANCH)
  await stage.push(BRANCH, 'first-push.md')
  const number = await ada.openPullRequest({ title: 'Postmortem: checkout returned 502s', head: BRANCH })
  const first = await check(stage, number, 'opened', '2026-11-05T02:10:00Z')
  const before = await ourComments(stage, number)
  story.show(`the comment on pull request #${number}`, before[0]?.body ?? '(none)')
  story.show('annotations in its diff', annotations(first))
  story.check('The check is red', first.exit === 1 && first.outputs['errors'] !== '0')
  story.check('There is one comment of ours', before.length === 1)

  story.tell('\nIn the morning she answers the remarks with a second push.')
  await stage.push(BRANCH, 'second-push.md')
  const second = await check(stage, number, 'synchronize', '2026-11-05T09:30:00Z')
  const after = await ourComments(stage, number)
  story.show('the same comment, edited', after[0]?.body ?? '(none)')
  story.check('The check is green', second.exit === 0)
  story.check(
    'It is the same comment, with another text',
    after.length === 1 && after[0]?.id === before[0]?.id && after[0]?.body !== before[0]?.body,
  )
  story.check('Nothing is filed before the merge', (await ada.issues()).length === 0)
  return number
}

async function check(stage: Stage, number: number, action: string, now: string): Promise<StepResult> {
  const pull_request = await stage.ada.pullRequest(number)
  const result = await stage.run('pull_request', { action, number, pull_request }, now)
  if (result.exit === 2) stage.story.show('the run', `${result.stdout}${result.stderr}`)
  return result
}

async function ourComments({ ada }: Stage, number: number) {
  const comments = await ada.comments(number)
  return comments
    .map((comment) => ({ id: comment['id'], body: String(comment['body']) }))
    .filter(({ body }) => body.startsWith(MARK))
}

function annotations({ stdout }: StepResult): string {
  const lines = stdout.split('\n').filter((line) => /^::(error|warning) /.test(line))
  return lines.map((line) => line.replace(/^::(\w+) .*?file=[^,:]*,line=(\d+)[^:]*::/, '$1, line $2: ')).join('\n')
}
