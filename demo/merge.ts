import { labelNames, logins } from './issues.js'
import type { Stage } from './stage.js'

/** The pull request is merged: its open action items become issues, once. */
export async function merge(stage: Stage, pullRequest: number): Promise<void> {
  const { story, ada, github } = stage
  story.chapter('2 · The pull request is merged, and each open action item gets one issue')
  const before = await ada.tip('main')
  const after = await ada.merge(pullRequest)
  const payload = { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } }

  const first = await stage.run('push', payload, '2026-11-05T10:00:00Z')
  const issues = await ada.issues()
  story.show('what the run printed', first.stdout.trimStart())
  story.show(
    'issues in acme/shop',
    issues
      .map(
        (issue) =>
          `#${issue['number']} ${issue['title']}\n   labels ${labelNames(issue).join(', ')} · assigned to ${logins(issue).join(', ') || 'nobody'}`,
      )
      .join('\n'),
  )
  story.show(`issue #${issues[0]?.['number']}`, String(issues[0]?.['body'] ?? '(none)'))
  story.check('The run ends well', first.exit === 0)
  story.check('There are three issues, one for each open item', issues.length === 3 && first.outputs['created'] === '3')
  story.check(
    'Each carries the label postmortem',
    issues.every((issue) => labelNames(issue).includes('postmortem')),
  )
  story.check(
    'Each is assigned to its owner',
    issues.map((issue) => logins(issue).join()).join(' ') === 'ada grace linus',
  )
  story.check(
    'Each names its due date',
    ['2026-12-01', '2026-12-15', '2026-12-30'].every((due, index) => String(issues[index]?.['body']).includes(due)),
  )

  story.tell('\nThe same push runs again.')
  github.forgetRequests()
  const second = await stage.run('push', payload, '2026-11-05T10:05:00Z')
  const writes = github.requests.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/graphql'))
  story.show('what the run printed', second.stdout.trimStart())
  story.check('There are still three issues', (await ada.issues()).length === 3)
  story.check('Nothing was written, and it says so', writes.length === 0 && second.stdout.includes('Nothing to do'))
}
