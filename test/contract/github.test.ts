import { githubClient } from '../../src/adapters/github/client.js'
import { githubTracker } from '../../src/adapters/github/tracker.js'
import { BOT, REPOSITORY, STRANGER } from '../support/github/seed.js'
import { startGitHub } from '../support/github/server.js'
import { trackerContract } from './tracker-contract.js'

trackerContract('GitHub over HTTP', async () => {
  const github = await startGitHub()
  return {
    tracker: githubTracker(githubClient({ token: 'ghs_action', baseUrl: github.url }), REPOSITORY),
    login: BOT.login,
    assignable: ['ada', 'grace'],
    unassignable: STRANGER,
    openAsStranger: async ({ title, body, labels }) => {
      await github.as('ada').openIssue({ title, body, labels })
    },
    openPullRequest: async (title, labels) => {
      const ada = github.as('ada')
      await ada.branch('mend')
      await ada.push('mend', 'Mend it', { 'mended.md': 'It is.\n' })
      await ada.openPullRequest({ title, head: 'mend', labels })
    },
    close: async () => {
      await github.close()
      github.expectValid()
    },
  }
})
