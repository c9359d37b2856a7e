import type { Facts } from './facts.js'
import { about, type Finding } from './finding.js'
import { concurrencyOf, placeOf, usesIn } from './workflow/uses.js'

const { ok, problem, warning } = about('host')

// GitHub's OpenAPI descriptions of 3.17, 3.18 and 3.19 have neither (@octokit/openapi 23.0.2).
const WITHOUT_SUB_ISSUES = { major: 3, minor: 19 }

/** Whether a GitHub Enterprise Server is new enough for what is asked of it. GitHub's own hosts are. */
export function examineHost({ repository, config, workflows }: Facts): readonly Finding[] {
  const release = repository.ok ? repository.value.release : null
  if (release === null) return []
  const name = `GitHub Enterprise Server ${release}`
  const items = config['action-items']
  const asked = [
    ...(items['parent-issue'] ? [['action-items.parent-issue', 'sub-issues'] as const] : []),
    ...(items['issue-type'] === null ? [] : [['action-items.issue-type', 'issue types'] as const]),
  ]
  const found = [
    ...(isOld(release) ? asked : []).map(([key, feature]) =>
      warning(`${name} has no ${feature}, so \`${key}\` is left out.`, `Take \`${key}\` out, or update the server.`),
    ),
    ...queued(workflows, name),
  ]
  return found.length > 0 ? found : [ok(`${name}.`)]
}

function isOld(release: string): boolean {
  const [major = 0, minor = 0] = release.split('.').map(Number)
  return major < WITHOUT_SUB_ISSUES.major || (major === WITHOUT_SUB_ISSUES.major && minor <= WITHOUT_SUB_ISSUES.minor)
}

function queued(workflows: Facts['workflows'], name: string): readonly Finding[] {
  const use = usesIn(workflows).find((use) => concurrencyOf(use)?.queues === true)
  if (use === undefined) return []
  const what = `${name} does not know \`queue\` under \`concurrency\`, and refuses the workflow.`
  return [problem(what, 'Leave the line `queue: max` out.', { place: placeOf(use) })]
}
