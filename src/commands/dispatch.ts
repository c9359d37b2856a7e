import type { Inputs } from '../config/inputs.js'
import { runCheck } from './check.js'
import { type Checkout, isElsewhere } from './checkout.js'
import { chooseCommand } from './choose-command.js'
import { runDoctor } from './doctor.js'
import { isAboutProposal, type RunEvent } from './event.js'
import { loadConfig } from './load-config.js'
import type { Push } from './reconcile-record.js'
import { runFollowUp, runReport } from './report.js'
import { reviewChange } from './review-change.js'
import type { Run } from './run.js'
import { runSync } from './sync.js'
import { UserError } from './user-error.js'
import type { World } from './world.js'

/** What a run of the Action does: the event chooses the command, and only that. */
export async function dispatch(world: World, event: RunEvent, inputs: Inputs, checkout: Checkout): Promise<Run> {
  const choice = chooseCommand(inputs.command, event, await baseLabel(world, event, inputs))
  const { failOn } = inputs
  const narrow = inputs.files.length > 0 ? inputs.files : null
  const plain = { configPath: inputs.config, format: 'text', color: false, dryRun: inputs.dryRun }
  const { commit, defaultBranch } = checkout
  const sync = {
    ...plain,
    failOn,
    narrow,
    writeBack: isAboutProposal(event) ? 'off' : inputs.writeBack,
    confirm: inputs.confirm,
    fileAgain: false,
    since: null,
    push: pushOf(event, checkout),
    commit,
    branch: defaultBranch,
  }
  if (choice.kind !== 'check' && choice.kind !== 'doctor' && choice.kind !== 'unclear' && isElsewhere(checkout)) {
    return nothing(`Issues follow the default branch, ${defaultBranch}; this run stands on ${checkout.ref}.`)
  }
  switch (choice.kind) {
    case 'check':
      return event.kind === 'pull-request' || event.kind === 'merge-group'
        ? reviewChange(world, { ...plain, event, narrow, failOn, comment: inputs.comment, suggest: inputs.suggest })
        : runCheck(world, {
            ...plain,
            scope: { kind: 'globs', narrow },
            failOn,
            notes: true,
            baseline: null,
            online: false,
            own: [],
          })
    case 'sync':
      return runSync(world, sync)
    case 'follow-up':
      return runFollowUp(world, sync)
    case 'report':
      return runReport(world, { ...plain, narrow, commit, post: true })
    case 'doctor':
      return runDoctor(world, { ...plain, failOn })
    case 'nothing':
      return nothing(choice.because)
    case 'unclear':
      throw new UserError(choice.message, choice.hint)
  }
}

/** Only events of issues need to know which label is ours. */
async function baseLabel(world: World, event: RunEvent, inputs: Inputs): Promise<string> {
  if (event.kind !== 'issue') return ''
  const { config } = await loadConfig(world, inputs.config)
  return config['action-items'].labels.base
}

function pushOf(event: RunEvent, { isRerun }: Checkout): Push | null {
  if (event.kind !== 'push' || event.branch === null) return null
  return { before: event.before, after: event.after, isRerun }
}

function nothing(because: string): Run {
  return { exit: 0, result: `${because}\n`, notices: [], summary: null, json: null, check: null, outputs: {} }
}
