import type { ConfigurationFacts, Facts } from './facts.js'
import { about, type Finding } from './finding.js'
import { writeBackOf } from './workflow/needs.js'
import { isWriting, usesIn } from './workflow/uses.js'

const { ok, problem, unknown, warning } = about('configuration')

/** Whether the configuration can be read, is the one that judges, and does what it says. */
export function examineConfiguration(facts: Facts): readonly Finding[] {
  const { configuration } = facts
  const { path, exists, faults, notices } = configuration
  const found = [
    ...faults.map(({ line, message, hint }) => problem(message, hint, { place: { path, line } })),
    ...notices.map((notice) => warning(notice, 'Take it out, so that nobody counts on it.')),
    ...withoutEffect(facts),
    ...beside(configuration),
  ]
  if (!found.every(({ state }) => state === 'unknown')) return found
  const same = configuration.atBase.ok ? ', and the same on the default branch' : ''
  return [ok(exists ? `It is valid${same}.` : 'There is none: the defaults hold.'), ...found]
}

function beside({ path, atBase }: ConfigurationFacts): readonly Finding[] {
  if (!atBase.ok) return [unknown(atBase.refusal.message, atBase.refusal.hint)]
  switch (atBase.value) {
    case 'same':
      return []
    case 'differs':
      return [warning(`${path} differs from the one of the default branch, which judges pull requests.`, MERGE)]
    case 'only-here':
      return [warning(`${path} is not on the default branch: the defaults judge pull requests.`, MERGE)]
    case 'only-there':
      return [warning(`${path} is on the default branch, and not here.`, 'Bring this checkout up to date.')]
  }
}

const MERGE = 'Merge it. Until then the issues follow the default branch as well.'

/** What the file asks for and no workflow does. */
function withoutEffect({ config, workflows }: Facts): readonly Finding[] {
  const writing = usesIn(workflows).filter(isWriting)
  if (writing.length === 0) return []
  const isTold = writing.some(({ step }) => (step.inputs.get('slack-webhook') ?? '') !== '')
  const slack = config.share['on-merge'].includes('slack') && !isTold
  const back = config['write-back'] !== 'off' && writing.every((use) => writeBackOf(use, config) === 'off')
  return [
    ...(slack ? [NO_WEBHOOK] : []),
    ...(back
      ? [warning('`write-back` is on, and each workflow turns it off.', 'Take the input `write-back: off` out.')]
      : []),
  ]
}

const NO_WEBHOOK = warning(
  '`share.on-merge` names `slack`, and no workflow passes a webhook.',
  'Give the step this input, and the repository the secret.',
  { paste: [`slack-webhook: \${{ secrets.SLACK_WEBHOOK }}`] },
)
