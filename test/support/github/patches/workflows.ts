import { own, records, refused } from '../exchange.js'
import { MEMBERS } from '../seed.js'
import { type Patch, when } from '../world.js'

// GitHub knows the workflows of the default branch. A job needs `actions: read` to list them (docs.github.com, permissions
// required for GitHub Apps); a state such as `disabled_inactivity` is given by whoever tests. The emulator runs none.

const SINCE = '2026-01-05T08:00:00Z'

export const listWorkflows: Patch = when(
  'GET',
  /^(\/repos\/[^/]+\/[^/]+)\/actions\/workflows$/,
  async ([repository = ''], { token }, { emulator, settings }) => {
    const permissions = token?.permissions ?? 'account'
    if (permissions !== 'account' && permissions['actions'] === undefined) {
      const headers = { 'x-accepted-github-permissions': 'actions=read' }
      return refused(403, 'Resource not accessible by integration', {}, headers)
    }
    const path = `${repository}/contents/.github/workflows`
    const { status, json } = await emulator.ask({ method: 'GET', path, by: MEMBERS[0] })
    const files = status === 200 ? records(json) : []
    const workflows = files.map((file, at) => ({
      ...{ id: at + 1, node_id: `W_${at + 1}`, name: file['name'], path: file['path'] },
      state: settings.workflowStates[String(file['path'])] ?? 'active',
      ...{ created_at: SINCE, updated_at: SINCE, url: '', html_url: '', badge_url: '' },
    }))
    return own(200, { total_count: workflows.length, workflows })
  },
)
