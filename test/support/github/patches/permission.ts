import { own, records, refused } from '../exchange.js'
import { repositoryId } from '../memory.js'
import { isOutsider, MEMBERS } from '../seed.js'
import { type Patch, when } from '../world.js'

// The base role of an account (GitHub's OpenAPI description, repos/get-collaborator-permission-level): everybody reads a
// public repository (aws-ia/cloudformation-github-resource-providers#14). Only who may push is told (yegor256/rultor#1407).
// In the emulator all members of an organisation administrate it, and strangers are not found.

export const readPermission: Patch = when(
  'GET',
  /^\/repos\/([^/]+\/[^/]+)\/collaborators\/([^/]+)\/permission$/,
  async ([repository = '', login = ''], asked, { emulator, memory }) => {
    if (isOutsider(asked.by)) return refused(403, 'Must have push access to view collaborator permission.')
    const isMember = MEMBERS.some((member) => isLike(member, login))
    const user = records(await emulator.all('/users')).find((one) => isLike(String(one['login']), login))
    if (!user) return refused(404, 'Not Found')
    const { isPrivate = false } = memory.repositories.get(repositoryId(memory, repository) ?? Number.NaN) ?? {}
    const permission = isMember ? 'write' : isPrivate ? 'none' : 'read'
    const pull = permission !== 'none'
    const permissions = { pull, triage: isMember, push: isMember, maintain: false, admin: false }
    return own(200, { permission, role_name: permission, user: { ...user, permissions, role_name: permission } })
  },
)

function isLike(one: string, other: string): boolean {
  return one.toLowerCase() === decodeURIComponent(other).toLowerCase()
}
