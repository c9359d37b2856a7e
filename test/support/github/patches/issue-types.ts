import { invalid, isRecord, own, refused } from '../exchange.js'
import { withIssue } from '../issues.js'
import { BOT, isOutsider } from '../seed.js'
import { type Patch, when } from '../world.js'

// An organisation has the types Task, Bug and Feature at first; an issue gets one by its name, "silently dropped" for
// who has no write access (docs.github.com, managing issue types; GitHub's OpenAPI description, issues/create and
// `issue-type`). The emulator and old GitHub Enterprise Servers have none.

const SINCE = '2024-12-11T14:39:09Z'

const TYPES = [
  { id: 410, name: 'Task', description: 'A specific piece of work', color: 'yellow' },
  { id: 411, name: 'Bug', description: 'An unexpected problem or behavior', color: 'red' },
  { id: 412, name: 'Feature', description: 'A request, idea, or new functionality', color: 'blue' },
].map((type) => ({ ...type, node_id: `IT_${type.id}`, created_at: SINCE, updated_at: SINCE, is_enabled: true }))

export function issueType(name: string | undefined) {
  return TYPES.find((type) => type.name === name) ?? null
}

export const listIssueTypes: Patch = when(
  'GET',
  /^\/(repos\/[^/]+\/[^/]+|orgs\/[^/]+)\/issue-types$/,
  async ([owner = ''], asked, { settings }) => {
    if (settings.lacks.includes('issue-types')) return refused(404, 'Not Found')
    // Those of the organisation need a permission that a workflow's token cannot have (orgs/list-issue-types).
    const isForbidden = owner.startsWith('orgs/') && asked.by === BOT.login
    return isForbidden ? refused(403, 'Resource not accessible by integration') : own(200, TYPES)
  },
)

export const keepType: Patch = when(
  'POST|PATCH',
  /^\/repos\/[^/]+\/[^/]+\/issues(?:\/\d+)?$/,
  async (_, asked, { settings, memory }, next) => {
    const { json } = asked
    if (!isRecord(json) || !('type' in json)) return next(asked)
    const { type: given, ...rest } = json
    const name = isRecord(given) ? given['value'] : given
    const isIgnored = settings.lacks.includes('issue-types') || isOutsider(asked.by)
    if (isIgnored) return next({ ...asked, json: rest })
    if (name !== null && !issueType(String(name))) return invalid('Issue', 'type', 'invalid')
    return withIssue(await next({ ...asked, json: rest }), (issue) => {
      if (name === null) memory.types.delete(Number(issue['id']))
      else memory.types.set(Number(issue['id']), String(name))
      return issue
    })
  },
)
