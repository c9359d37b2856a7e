import { describe, expect, test } from '@jest/globals'
import { languageCounterfactual } from '../../src/rules/language-counterfactual.js'
import { lines, remarked } from './said-about.js'

const WENT_WRONG = '# Checkout returned 502s\n\n## What went wrong\n'

describe('a counterfactual about people', () => {
  test.each([
    ['The on-call engineer should have noticed the errors in the canary.', 'engineer should have noticed'],
    ['We should’ve escalated to the database team.', 'We should’ve escalated'],
    ['They ought to have checked the dashboard first.', 'They ought to have checked'],
    ['The engineer on duty should really have reverted it.', 'engineer on duty should really have reverted'],
    ['The empty list should have been noticed in the pull request.', 'should have been noticed'],
    ['The change of the gateway shouldn’t have been rushed through on a Friday.', 'shouldn’t have been rushed'],
    ['The team could have prevented the outage with a canary.', 'team could have prevented'],
    ['If she had read the runbook, the queue would have drained.', 'If she had read'],
    ['Had we tested the failover, we could have caught this.', 'Had we tested'],
    ['The reviewer failed to check the limits.', 'reviewer failed to check'],
    ['We forgot to renew the certificate.', 'We forgot to renew'],
    ['Nobody knew, as @ada forgot to announce it.', '@ada forgot to announce'],
    ['The operator did not notice the alert.', 'operator did not notice'],
    ["The team didn't communicate the status to users.", "team didn't communicate"],
    ['That the header changed was overlooked.', 'was overlooked'],
  ])('is remarked on: %s', (sentence, words) => {
    expect(remarked(languageCounterfactual, `${WENT_WRONG}- ${sentence}\n`)).toEqual([words])
  })

  test.each([
    'Services should have an owner, and checkout has none.',
    'We should have a runbook for this.',
    'We should have dedicated channels for incidents.',
    'We should have had an alert on the queue.',
    'Every item should have assigned priority.',
    'The alert should have fired after five minutes.',
    'The invoices were late and should have been sent again by the nightly job.',
    'The attacker could have read the mails of all customers.',
    'Users might have seen an old balance.',
    'The provider failed to start, and the check failed to see it.',
    'We failed to restart the node twice.',
    'The query did not check for an empty list.',
    'Buyers did not notice the second charge until Monday.',
    'The operator did not notice the alert because the channel was muted.',
    'No environment serves that path, so we did not check it.',
    'We did not find errors in the logs.',
    'We did not receive an alert.',
    'If the pool had been larger, nothing would have failed.',
    'Had we not kept the old cluster, the rollback would have taken a day.',
    'If we had access, we asked for it in the channel.',
    'We believed we could have used the backup.',
    'The runbook said `we should have noticed`, in code.',
    'A customer wrote: "you should have noticed this, we should have checked".',
    'See [the page](https://example.com/we-should-have-noticed).',
  ])('is none: %s', (sentence) => {
    expect(remarked(languageCounterfactual, `${WENT_WRONG}- ${sentence}\n`)).toEqual([])
  })

  test('is looked for in prose under any heading, and not in headings, code, quotations, logs and items', () => {
    const line = 'We should have noticed the alert on the dashboard.'
    const document = [
      '# We should have noticed',
      '',
      line,
      '',
      '## Anything else that we wrote',
      '',
      `1. First the pool was full, and the gateway answered with 502.`,
      `   ${line}`,
      '',
      `> ${line}`,
      `${line}`,
      '',
      `\`\`\`\n${line}\n\`\`\``,
      '',
      `| Time | ${line} |`,
      '| --- | --- |',
      `| 10:02 | ${line} |`,
      '',
      `    ${line}`,
      '',
      `<!-- ${line} -->`,
      '',
      `**${line}**`,
      '',
      '## Slack log',
      line,
      '### Later',
      line,
      '',
      '## Things that could have gone better',
      '',
      'It took the team long to find the page.',
      '',
      '## Action items',
      `- [ ] ${line}`,
      '',
      '## References',
      `- ${line}`,
    ].join('\n')
    expect(lines(languageCounterfactual, document)).toEqual([3, 8, 19])
  })

  test('counts in a paragraph of several lines at the line on which it begins, and once a line', () => {
    const text = `${WENT_WRONG}The alert came late.\nThe team should\nhave noticed it. We forgot to look. We forgot to ask.\n`
    expect(lines(languageCounterfactual, text)).toEqual([5, 6])
  })

  test('counts once where sections nest, and in the entries of a timeline', () => {
    const text = `# Checkout failed

## Lessons learned

### What went wrong

- We forgot to renew the certificate.

## Timeline

- 10:02 The certificate of the gateway ends.
- 10:20 We forgot to tell the other teams.
`
    expect(lines(languageCounterfactual, text)).toEqual([7, 12])
  })

  test('may be luck, where it says what went well', () => {
    const text = '# Checkout failed\n\n## Where we got lucky\n\n- We could have released it to all of the regions.\n'
    expect(lines(languageCounterfactual, text)).toEqual([])
  })

  test('is not sought in other languages', () => {
    const text = '# 障害\n\n## 原因\n\n接続が枯渇した。当番は気づかなかった。\n\n- We should have noticed\n'.replace(
      '接続',
      '接続'.repeat(40),
    )
    expect(lines(languageCounterfactual, text)).toEqual([])
  })
})
