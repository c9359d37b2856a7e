import type { Day } from '../../src/calendar/day.js'
import type { Team } from './team.js'

/** What somebody does on a day, before the run of that day. */
export interface Deed {
  readonly on: Day
  readonly says: string
  readonly does: (team: Team) => Promise<unknown>
}

const WEEK_OFF: readonly Day[] = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']
export const HOLIDAYS: readonly Day[] = [...WEEK_OFF, '2026-12-24', '2026-12-25']

/** The workflow was switched off. */
export const MISSED: readonly Day[] = ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04']

const CONFIG = `action-items: { since: 2026-10-01 }
calendar: { time-zone: Europe/Berlin, holidays: [${HOLIDAYS.join(', ')}] }
people: { escalation: [{ after: 14d, to: "@acme/leads" }] }
routing: { confidential: acme/vault }
`

const document = (id: string, date: Day, title: string, front: readonly string[], items: readonly string[]) =>
  ['---', `id: ${id}`, `date: ${date}`, 'status: final', ...front, '---', `# ${title}`]
    .concat(['', '## Impact', 'Some.', '', '## Action items', ...items.map((item) => `- [ ] ${item}`), ''])
    .join('\n')

const ALERT = 'Alert when checkout 5xx exceeds 1 %'
const RESTORE = 'Restore test for the backup'
const ROTATE = 'Rotate the signing key'
const LINK = 'Link the runbook from the alert'

const RECORD = {
  '.github/followthrough.yml': CONFIG,
  'postmortems/2026-10-01-checkout.md': document(
    'INC-1',
    '2026-10-01',
    'Checkout returned 502s',
    ['severity: SEV1'],
    [
      `${ALERT} — @ada, due 2026-10-13`,
      'Validate config before rollout — @grace, due 2026-10-15',
      'Rehearse the failover — @linus, due 2026-10-22',
    ],
  ),
  'postmortems/2026-10-02-search.md': document(
    'INC-2',
    '2026-10-02',
    'Search was slow',
    ['severity: SEV2'],
    [
      'Alert on queue age — @ada, due 2026-10-13',
      `${RESTORE} — @hopper, due 2026-10-30`,
      `${ROTATE} — @grace, due 2026-11-05`,
      'Load test the cart — P1',
    ],
  ),
  'postmortems/2026-10-03-mail.md': document(
    'INC-3',
    '2026-10-03',
    'Mails were sent twice',
    ['severity: SEV3'],
    [`${LINK} — @hopper, due 2026-10-20`, 'Canary for config — @acme/platform, due 2026-11-12'],
  ),
  'postmortems/2026-10-04-secret.md': document(
    'INC-4',
    '2026-10-04',
    'A secret leaked',
    ['severity: SEV2', 'confidential: true'],
    ['Tell the lawyers — @grace, due 2026-10-28'],
  ),
}

const LATER = {
  'postmortems/2026-11-06-login.md': document(
    'INC-5',
    '2026-11-06',
    'Nobody could log in',
    ['severity: SEV1'],
    [
      'Limit the sessions of one account — @ada and @grace, due 2026-11-26',
      'Page on failed logins — @hopper, due 2026-12-03',
      'Write down who may restart it — @ada, due 2026-12-23',
    ],
  ),
}

/** The number of an issue of acme/shop with this title. */
async function numberOf({ github }: Team, title: string): Promise<number> {
  const found = (await github.as('ada').issues()).find((issue) => issue['title'] === title)
  if (!found) throw new Error(`No issue "${title}"`)
  return Number(found['number'])
}

const edit = (who: string, title: string, fields: Readonly<Record<string, unknown>>) => async (team: Team) =>
  team.github.as(who).editIssue(await numberOf(team, title), fields)
const close = (who: string, title: string) => edit(who, title, { state: 'closed', state_reason: 'completed' })
const say = (who: string, title: string, words: string) => async (team: Team) =>
  team.github.as(who).comment(await numberOf(team, title), words)

async function openPullRequest(team: Team): Promise<void> {
  const grace = team.github.as('grace')
  const body = `Fixes #${await numberOf(team, 'Validate config before rollout')}.`
  await grace.branch('validate')
  await grace.push('validate', 'Validate config', { 'validate.txt': 'yes\n' })
  await grace.openPullRequest({ title: 'Validate config', head: 'validate', body })
}

async function mergePullRequest(team: Team): Promise<void> {
  const grace = team.github.as('grace')
  const [pull] = await grace.all('/repos/acme/shop/pulls', 'state=open')
  await grace.merge(Number(pull?.['number']))
  await close('grace', 'Validate config before rollout')(team)
}

const deed = (on: Day, says: string, ...does: readonly Deed['does'][]): Deed => ({
  on,
  says,
  does: async (team) => {
    for (const one of does) await one(team)
  },
})

export const DEEDS: readonly Deed[] = [
  deed('2026-10-05', 'four postmortems are merged', ({ workspace }) => workspace.commit(RECORD)),
  deed('2026-10-13', 'grace opens a pull request that fixes "Validate config"', openPullRequest),
  deed('2026-10-19', 'hopper closes "Link the runbook" without a word', close('hopper', LINK)),
  deed(
    '2026-10-20',
    'ada says on "Alert when" that she is at it',
    say('ada', ALERT, 'The metric is missing, I am at it'),
  ),
  deed('2026-10-26', 'linus has left', async ({ members }) => members.splice(members.indexOf('linus'), 1)),
  deed('2026-10-28', 'hopper: /snooze 2026-11-25', say('hopper', RESTORE, '/snooze 2026-11-25 the vendor is away')),
  deed('2026-10-30', 'grace: /due 2026-12-01', say('grace', ROTATE, '/due 2026-12-01 after the move')),
  deed('2026-11-03', 'grace merges, which closes "Validate config"', mergePullRequest),
  deed(
    '2026-11-09',
    'a fifth postmortem is merged; ada closes "Alert on queue age" and says how',
    ({ workspace }) => workspace.commit(LATER),
    say('ada', 'Alert on queue age', 'The alert is live, see https://example.com/alerts/queue-age'),
    close('ada', 'Alert on queue age'),
  ),
  deed('2026-11-11', 'grace reopens "Link the runbook"', edit('grace', LINK, { state: 'open' })),
  deed('2026-11-13', 'ada takes "Load test the cart"', edit('ada', 'Load test the cart', { assignees: ['ada'] })),
  deed('2026-12-09', 'grace: /wontdo', say('grace', ROTATE, '/wontdo the key is retired')),
  deed(
    '2026-12-14',
    'hopper closes "Restore test" and says how',
    say('hopper', RESTORE, 'Restored the backup of Sunday in 40 minutes, the log is in the wiki.'),
    close('hopper', RESTORE),
  ),
]
