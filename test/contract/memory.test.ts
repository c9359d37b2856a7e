import { ADA, BOT, memoryTracker } from '../support/memory-tracker.js'
import { trackerContract } from './tracker-contract.js'

trackerContract('The tracker in memory', async () => {
  const { tracker, world } = memoryTracker({ assignable: ['ada', 'grace'] })
  return {
    tracker,
    login: BOT.login,
    assignable: ['ada', 'grace'],
    unassignable: 'nobody-here',
    openAsStranger: async (draft) => {
      world.open(ADA, draft)
    },
    openPullRequest: async (title, labels) => {
      world.pullRequest({ title, body: '', labels, assignees: [] })
    },
    close: async () => {},
  }
})
