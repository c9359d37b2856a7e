import type { Facts } from './facts.js'
import { about, type Finding } from './finding.js'
import { quoted } from './words.js'
import { byJob, dutiesOf, placeOf, type Use, usesIn } from './workflow/uses.js'
import type { Step } from './workflow/workflow.js'

const { ok, problem, warning } = about('checkout')

/** Whether jobs have the files and the history that they read, and leave no token in them; and who may start one by a comment. */
export function examineCheckout({ workflows, config }: Facts): readonly Finding[] {
  const uses = usesIn(workflows)
  if (uses.length === 0) return []
  const jobs = byJob(uses).filter(([use]) => use.events.length > 0)
  const label = config['action-items'].labels.base
  const found = jobs.flatMap(([use]) => [...filesOf(use), ...gateOf(use, label)])
  return found.length > 0 ? found : [ok('Each job has the files and their history.')]
}

function filesOf(use: Use): readonly Finding[] {
  const { job, step } = use
  const name = `The job ${quoted(job.name)}`
  const before = job.steps.slice(0, job.steps.indexOf(step))
  const checkout = before.findLast(isCheckout)
  const place = placeOf(use)
  if (checkout === undefined)
    return [
      problem(`${name} checks nothing out, so it finds no postmortem.`, 'Put this step before ours.', {
        place,
        paste: PASTE,
      }),
    ]
  const at = { path: place.path, line: checkout.line }
  const findings: Finding[] = []
  if (checkout.inputs.get('fetch-depth') !== '0' && needsHistory(use)) {
    const what = `${name} has no history, which says what a pull request changes and when a postmortem first appeared.`
    findings.push(
      warning(what, 'Give `actions/checkout` the input `fetch-depth`.', { place: at, paste: ['fetch-depth: 0'] }),
    )
  }
  if (checkout.inputs.get('persist-credentials') !== 'false') {
    const what = `${name} leaves its token in the checkout, for every later step to find. Nothing here needs it there.`
    const paste = ['persist-credentials: false']
    findings.push(warning(what, 'Give `actions/checkout` this input.', { place: at, paste }))
  }
  return findings
}

const PASTE = ['- uses: actions/checkout@v5', '  with:', '    fetch-depth: 0', '    persist-credentials: false']

function isCheckout({ uses }: Step): boolean {
  return /^[\w.-]+\/checkout@/i.test(uses ?? '')
}

function needsHistory(use: Use): boolean {
  const duties = dutiesOf(use)
  return duties.has('check') || duties.has('sync') || duties.has('follow-up')
}

/** Anybody may comment in a public repository, and each comment starts a run where nothing holds it back. */
function gateOf(use: Use, label: string): readonly Finding[] {
  if (!use.events.includes('issue_comment')) return []
  const condition = `${use.job.condition ?? ''} ${use.step.condition ?? ''}`
  const open = [
    ...(/author_association/i.test(condition) ? [] : ['of anybody']),
    ...(/issue\s*\.\s*labels|label/i.test(condition) ? [] : ['on any issue']),
  ]
  if (open.length === 0) return []
  const what = `A comment ${open.join(' ')} starts the job ${quoted(use.job.name)}.`
  const paste = [
    'if: >-',
    "  github.event_name == 'issue_comment' && !github.event.issue.pull_request",
    `  && contains(github.event.issue.labels.*.name, '${label.replaceAll("'", "''")}') && contains(github.event.comment.body, '/')`,
    `  && contains(fromJSON('["OWNER", "MEMBER", "COLLABORATOR"]'), github.event.comment.author_association)`,
  ]
  return [
    warning(what, 'Let it run for those who may write, on issues with the label.', { place: placeOf(use), paste }),
  ]
}
