/**
 * What to give the token, from the header `X-Accepted-GitHub-Permissions`. It lists sets of permissions, `;` between
 * sets of which one is enough, `,` within a set: `issues=write; pull_requests=write`.
 */
export function permissionHint(accepted: string | null, otherwise: string, reason: string): string {
  if (SETTING.test(reason)) return ALLOW
  const sets = accepted === null ? [] : setsOf(accepted)
  const lines = (sets.length > 0 ? sets : [`\`${otherwise}\``]).join(' or ')
  if (reason.includes('personal access token')) return `Give the token the permission ${lines} for this repository.`
  return `Add ${lines} to the \`permissions:\` of the job. On a pull request from a fork the token can only read.`
}

// github/docs#36525
const SETTING = /not permitted to create or approve pull requests/i
const ALLOW =
  'Tick "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General of the repository or its organisation, or open one by hand from the branch.'

function setsOf(accepted: string): readonly string[] {
  return accepted
    .slice(0, 400)
    .split(';')
    .map((set) => set.split(',').flatMap(lineOf).join(' and '))
    .filter((set) => set !== '')
}

function lineOf(permission: string): readonly string[] {
  const [name = '', level = ''] = permission.trim().split('=')
  const isKnown = /^[a-z_]{1,40}$/.test(name) && /^(?:read|write|admin)$/.test(level)
  // Every token may read metadata: no job can ask for it.
  return isKnown && name !== 'metadata' ? [`\`${name.replaceAll('_', '-')}: ${level}\``] : []
}
