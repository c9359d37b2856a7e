import type { Config } from './config.js'
import { record } from './record.js'

const FOLDERS = [
  'postmortem',
  'postmortems',
  'post-mortem',
  'post-mortems',
  'post_mortems',
  'incident',
  'incidents',
  'incident-reports',
  'incident_retros',
]

/** What holds where the team's file says nothing. */
export const DEFAULT_CONFIG: Config = {
  extends: [],
  postmortems: [`**/{${FOLDERS.join(',')}}/**/*.{md,markdown}`],
  ignore: ['**/README.*', '**/*template*', '**/_index.*', '**/index.*'],
  template: null,
  severities: ['SEV1', 'SEV2', 'SEV3', 'SEV4'],
  sections: {
    required: [['summary'], ['impact'], ['timeline'], ['root-cause', 'contributing-factors'], ['action-items']],
    bySeverity: record([
      ['SEV1', [['lessons']]],
      ['SEV2', [['lessons']]],
    ]),
    spellings: record([]),
  },
  rules: record([]),
  'own-rules': record([]),
  overrides: [],
  targets: { detect: periods({ SEV1: '5m', SEV2: '5m' }), mitigate: periods({ SEV1: '30m', SEV2: '60m' }) },
  triggers: {
    downtime: '5m',
    apdex: 0.8,
    'data-loss': true,
    security: true,
    severity: 'SEV2',
    escalation: 'P0',
    never: ['scheduled-maintenance', 'failed-deployment-without-downtime'],
  },
  'write-within': periods({ SEV1: '3d', SEV2: '5wd' }),
  'action-items': {
    since: null,
    'done-within': periods({ P0: '30d', P1: '30d', P2: '60d', default: '90d' }),
    'assign-within': '5wd',
    labels: { base: 'postmortem', priority: 'priority: {priority}', type: null, severity: null },
    milestone: null,
    'parent-issue': false,
    'issue-type': null,
  },
  people: { names: record([]), deciders: [], escalation: [] },
  calendar: { 'time-zone': 'UTC', weekend: ['saturday', 'sunday'], holidays: [] },
  'follow-up': {
    before: '3wd',
    after: '1wd',
    repeat: '7d',
    'at-most': 4,
    'snooze-limit': '90d',
    report: 'weekly',
    'report-day': 'monday',
    'check-in': '30d',
  },
  incidents: { label: 'incident' },
  routing: record([]),
  'write-back': 'off',
  limits: { create: 50, close: 'auto', nudge: 25 },
  trust: { identities: [] },
  share: { 'on-merge': [], details: 'auto' },
}

function periods(of: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return record(Object.entries(of))
}
