import type { Call, Stage } from './stage.js'

/** A state of a record and its issues, and a run that has much to do in it. */
export interface Scene {
  readonly name: string
  /** Sets everything up; the answer is the run that is killed, and repeated. */
  readonly prepared: (stage: Stage) => Promise<Call>
}

const CONFIG = `write-back: pull-request
action-items:
  since: 2026-10-01
  parent-issue: true
  milestone: Reliability
  labels: { type: "type: {type}", severity: "severity: {severity}" }
routing: { payments: acme/ops }
people: { escalation: [{ after: 14d, to: "@acme/leads" }] }
share: { on-merge: [slack, "@acme/leads"] }
`

const document = (id: string, date: string, front: string, items: readonly string[]) =>
  ['---', `id: ${id}`, `date: ${date}`, 'status: final', front, '---', `# What happened in ${id}`, '']
    .concat(['## Impact', 'Some users could not pay.', '', '## Lessons learned', '- Retries need a limit.', ''])
    .concat(['## Action items', ...items, ''])
    .join('\n')

const CHECKOUT = 'postmortems/2026-10-12-checkout.md'
const PAYMENTS = 'postmortems/2026-10-14-payments.md'
const LOGIN = 'postmortems/2026-11-02-login.md'

// Reminded of on 14 December, and on the 21st brought to those who decide.
const CANARY = '- [ ] Canary for config — @linus, due 2026-12-02'

const FIRST = {
  '.github/followthrough.yml': CONFIG,
  [CHECKOUT]: document('INC-1', '2026-10-12', 'severity: SEV1', [
    '- [ ] Alert when checkout 5xx exceeds 1 % — @ada, due 2026-12-01, P1, detect',
    '- [ ] Rehearse the failover — @grace, due 2026-12-08',
    '- [ ] Rotate the signing key — @linus, due 2026-12-15',
    '- [ ] Page on failed logins — @hopper, due 2026-12-22',
    CANARY,
  ]),
  [PAYMENTS]: document('INC-2', '2026-10-14', 'services: [payments]', [
    '- [ ] Limit the retries — @ada, due 2026-12-01',
  ]),
}

const LATER = {
  // One is ticked, one is gone, one has another date, one is new.
  [CHECKOUT]: document('INC-1', '2026-10-12', 'severity: SEV1', [
    '- [x] Alert when checkout 5xx exceeds 1 % — @ada, due 2026-12-01, P1, detect',
    '- [ ] Rehearse the failover — @hopper, due 2026-12-18, P2',
    '- [ ] Rotate the signing key — @linus, due 2026-12-15',
    '- [ ] Load test the cart — @grace, due 2027-01-15',
    CANARY,
  ]),
  [LOGIN]: document('INC-3', '2026-11-02', 'severity: SEV2', [
    '- [ ] Limit the sessions of one account — @ada, due 2027-01-20, P2, prevent',
    '- [ ] Write down who may restart it — @grace, due 2027-01-25',
  ]),
}

/** Between the runs somebody moves a date and closes an issue, each with a word. */
async function people({ github }: Stage): Promise<void> {
  const ada = github.as('ada')
  const numberOf = async (title: string) =>
    Number((await ada.issues()).find((issue) => String(issue['title']).includes(title))?.['number'])
  await ada.comment(await numberOf('Rotate the signing key'), '/due 2026-12-29 after the move')
  const elsewhere = github.as('ada', 'acme/ops')
  const [limit] = await elsewhere.issues()
  await elsewhere.comment(Number(limit?.['number']), 'Done in https://example.com/changes/42')
  await elsewhere.editIssue(Number(limit?.['number']), { state: 'closed', state_reason: 'completed' })
}

const filed = async (stage: Stage, now: string) =>
  stage.runHere({ event: 'push', payload: await stage.push(FIRST), now, inputs: { 'write-back': 'off' } })

const SCHEDULE = { schedule: '17 6 * * 1-5' }

const sync: Scene = {
  name: 'sync after a push',
  prepared: async (stage) => {
    await filed(stage, '2026-11-02T10:00:00Z')
    await people(stage)
    return { event: 'push', payload: await stage.push(LATER), now: '2026-11-05T10:00:00Z', inputs: { confirm: '1' } }
  },
}

const firstReport: Scene = {
  name: 'report --post, the first',
  prepared: async (stage) => {
    await filed(stage, '2026-11-02T10:00:00Z')
    return { event: 'schedule', payload: SCHEDULE, now: '2026-12-14T07:00:00Z', inputs: { command: 'report' } }
  },
}

const laterReport: Scene = {
  name: 'the schedule: sync, reminders and the report of another week',
  prepared: async (stage) => {
    await filed(stage, '2026-11-02T10:00:00Z')
    await stage.runHere({ event: 'schedule', payload: SCHEDULE, now: '2026-12-14T07:00:00Z' })
    await people(stage)
    await stage.push(LATER)
    return { event: 'schedule', payload: SCHEDULE, now: '2026-12-21T07:00:00Z' }
  },
}

export const SCENES: readonly Scene[] = [sync, firstReport, laterReport]
