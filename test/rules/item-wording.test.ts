import { describe, expect, test } from '@jest/globals'
import { wordingFault } from '../../src/rules/text/item-wording.js'
import { items, said } from './said-about-items.js'

describe('the wording of an action item', () => {
  test.each([
    // The good examples of source C, and the better ones of Lunney, Lueder and Beyer.
    'Improve documentation for emergency rollback procedures',
    'Train on-call engineers on handling Y type of failure',
    'Add monitoring for X service',
    'Implement a dry-run step before deploying to production',
    'Create a shared incident response template and use dedicated channels',
    'Add alerting for all cases where this service returns more than 1 % errors',
    'Handle invalid postal codes in the address form safely',
    'Add an automated presubmit check for schema changes',
    'Alert when checkout 5xx exceeds 1 % for 5 minutes',
    'Roll back automatically on failed health checks',
    'Rehearse the failover every quarter',
    'Investigate why the canary passed',
    'Investigate and fix the memory leak in the hub proxy',
    'Review who may deploy, and remove everybody else',
    'Evaluate whether the proxy can be replaced',
    'Ensure that every deployment is rolled back on failed health checks',
    'Increase the connection limit to 500',
    'Improve the alerting so that two people are called',
    'Monitor the queue and alert when it is older than 5 minutes',
    'Monitoring: alert when the queue is older than 5 minutes',
    'Remove the old certificates from all services of the checkout team',
    'Alert when all services are down',
    'Fix the race between the cache and the writer',
    'Test the failover of the database',
    'Document how to recycle a node',
    'Keep our own mirror of the packages',
    'Help desk script for refunds',
    'We have enabled two factors for all accounts',
    'The alert has been changed to page',
    'Created a ticket to move the secrets',
    'etcd-backup.sh',
    'Adding a limit to the retries',
    '監視を改善する',
    'Mejorar la monitorización',
    'Alarm für den Speicher einrichten',
    '',
  ])('is left alone: %s', (title) => {
    expect(wordingFault(title, false)).toBeNull()
    if (!/[^\x00-\x7f]/.test(title) && !title.startsWith('Mejorar')) expect(wordingFault(title)).toBeNull()
  })

  test.each([
    // The weak examples of the sources.
    ['Investigate monitoring for this scenario', 'vague'],
    ['Fix the issue that caused the outage', 'vague'],
    ['Make sure engineers check that the schema can be parsed', 'about-people'],
    ['Improve communication', 'vague'],
    ['Make humans less error-prone', 'about-people'],
    ['Improve monitoring', 'vague'],
    ['Consider adding rate limits', 'vague'],
    ['Discuss the on-call rota', 'vague'],
    ['Prevent this from happening again', 'vague'],
    ['Can we use two regions?', 'vague'],
    ['We should consider a second region', 'vague'],
    ['Be more careful with migrations', 'about-people'],
    ['Remind engineers to test migrations', 'about-people'],
    ['Train everybody to check the dashboards', 'about-people'],
    ['Reviewers should verify that the build passed', 'about-people'],
    ['Pay attention to the disk usage', 'about-people'],
    ['Add a health check to all services', 'unbounded'],
    ['Continue to reduce the noise of alerts', 'unbounded'],
    ['Keep an eye on the certificates', 'unbounded'],
    ['Always deploy with two people', 'unbounded'],
    ["Don't deploy on Fridays", 'unbounded'],
    ['Rehearse the failover regularly', 'unbounded'],
    ['Review monitoring', 'end-missing'],
    ['Monitor 5xx responses of checkout', 'end-missing'],
    ['Reduce the timeout of the gateway', 'end-missing'],
    ['Improve coverage of the readiness probes', 'end-missing'],
    ['Set up better monitoring of the queue', 'end-missing'],
    ['Educate the teams about quotas', 'end-missing'],
    ['Follow up with the provider', 'end-missing'],
    ['Start writing reports', 'end-missing'],
    ['Monitoring for queue', 'verb-missing'],
    ['Better alerts', 'verb-missing'],
    ['Runbook', 'verb-missing'],
    ['Alerts should be added to the queue', 'verb-missing'],
    ['Investigating monitoring', 'vague'],
    ['We need to limit the retries', 'verb-missing'],
    ['Communicate better', 'vague'],
    ['Update', 'vague'],
    ['@ada', 'vague'],
    ['Retrain', 'about-people'],
    ['Train the on-call engineers', 'about-people'],
  ] as const)('has one fault: %s is %s', (title, kind) => {
    expect(wordingFault(title)?.kind).toBe(kind)
  })

  test.each([
    [
      'Consider adding  GitHub rate limits',
      'Decide, and write what will be done, for example `Add GitHub rate limits`, or drop the item and say why not.',
    ],
    ['Discuss the on-call rota', 'Decide, and write what will be done, or drop the item and say why not.'],
    [
      'Improve monitoring',
      'Name what will be there when it is done, for example `Alert when … exceeds … for 5 minutes`.',
    ],
    [
      'Investigate latency',
      'Name the question and what follows from its answer, for example `Find out why latency …, and file the fix`.',
    ],
    [
      'Make sure engineers check that the schema can be parsed',
      'Say what a machine will check or make impossible, for example `Add an automated check that the schema can be parsed`.',
    ],
    [
      'Add a health check to all services',
      'Name those that come first and can be ticked off, for example `Add a health check to checkout and payments`.',
    ],
    [
      'Rehearse the failover regularly.',
      'Name the period and what reminds of it, for example `Rehearse the failover every month`.',
    ],
    [
      'Evaluate moving the queue. It is slow.',
      'Name the question and what follows from its answer, for example `Decide whether to move the queue`.',
    ],
    ['Alerts should be added to the queue', 'Begin with what somebody will do, for example `Add alerts to the queue`.'],
    ['The retries must be stopped', 'Begin with what somebody will do, for example `Stop the retries`.'],
    ['Monitoring for queue', 'Begin with what somebody will do, for example `Add monitoring for queue`.'],
    [
      'Regularly check certificates',
      'Name the period and what reminds of it, for example `Check certificates every month`.',
    ],
    [
      'Automate all deployments',
      'Name those that come first and can be ticked off, for example `Automate the deployments of checkout and payments`.',
    ],
    ['Increase reliability', 'Name what will be different when it is done.'],
    ['Consider adding more tests', 'Decide, and write what will be done, or drop the item and say why not.'],
    ['Better alerts', 'Begin with what somebody will do, for example `Add the missing alerts`.'],
    [
      'The proxy should not be restarted',
      'Begin with what somebody will do, for example `Add …`, `Remove …` or `Write …`.',
    ],
  ])('gets better words of its own: %s', (title, hint) => {
    expect(wordingFault(title)?.hint).toBe(hint)
  })

  test('is never answered by an example that has a fault itself, or is cut', () => {
    const leads = ['Improve', 'Ensure', 'Prevent', 'Consider adding', 'Consider', 'Evaluate', 'Monitor', 'Investigate']
    const more = ['Start writing', 'Regularly check', 'Automate', 'Reduce', 'Better', 'We should have', 'Fix', 'Review']
    const objects = ['alerts', 'more tests', 'all services', 'all the things', 'monitoring', 'this', 'the timeouts', '']
    const ends = [
      '',
      ' regularly',
      ' should be added for all services',
      ' in the future',
      ` of ${'checkout '.repeat(9)}`,
    ]
    const titles = [...leads, ...more].flatMap((lead) =>
      objects.flatMap((object) => ends.map((end) => `${lead} ${object}${end}`)),
    )
    const faults = titles.flatMap((title) => wordingFault(title) ?? [])
    const examples = faults.flatMap(({ hint }) =>
      [...hint.slice(hint.indexOf('for example')).matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? ''),
    )
    expect(examples.length).toBeGreaterThan(100)
    expect(examples.filter((example) => wordingFault(example) !== null || example.length > 80)).toEqual([])
  })

  test('is left alone in a document of another language', () => {
    const text =
      '# Der Checkout war nicht zu erreichen\n\n## Maßnahmen\n\n- [ ] Review der Alerts\n- [ ] Improve monitoring\n'
    for (const rule of ['vague', 'about-people', 'unbounded', 'end-missing', 'verb-missing'])
      expect(said(`action-item-${rule}`, text)).toEqual([])
  })

  test('is judged in an item as long as a document without delay', () => {
    for (const text of [
      'improve '.repeat(20_000),
      `${'a'.repeat(90_000)}: `,
      '('.repeat(90_000),
      'all '.repeat(30_000),
    ])
      expect(() => wordingFault(text)).not.toThrow()
  })

  test('needs no verb below a heading that begins with one', () => {
    const below = (heading: string) =>
      `# The checkout of the shop failed and it was slow\n\n## Action items\n\n### ${heading}\n- Better alerts\n`
    expect(said('action-item-verb-missing', below('Add monitoring of the queue'))).toEqual([])
    expect(said('action-item-verb-missing', below('Short term'))).toHaveLength(1)
  })

  test('matters in open items that are done here only', () => {
    const text = items('Improve monitoring [#12](https://github.com/acme/shop/issues/12)', '~~Improve alerts~~')
    expect(said('action-item-vague', `${text}- [x] Improve communication\n`)).toEqual([])
  })
})
