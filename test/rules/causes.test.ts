import { describe, expect, test } from '@jest/globals'
import { contextFor, onlyTheText, sharedContext } from '../../src/check/rule-context.js'
import { defaultCheckSettings } from '../../src/check/settings.js'
import { ruleNamed } from '../../src/rules/index.js'
import { blamedPerson } from '../../src/rules/text/blamed-person.js'
import { read } from '../postmortem/readings.js'

const OF_CAUSES = [
  'root-cause-shallow',
  'cause-surface-only',
  'missed-by-checks-unexplained',
  'trigger-missing',
  'cause-single',
  'cause-is-person',
]

/** The messages of some rules about a text, in the order of the rules. */
function said(text: string, ids: readonly string[] = OF_CAUSES): readonly (readonly [string, string])[] {
  const postmortem = read(text)
  const shared = sharedContext(postmortem, defaultCheckSettings, onlyTheText('2026-11-10'))
  return ids.flatMap((id) => {
    const rule = ruleNamed(id)
    if (!rule) throw new Error(`There is no rule ${id}.`)
    return [...rule.check(postmortem, contextFor(rule, shared, null))].map(({ message }) => [id, message] as const)
  })
}

const idsAbout = (text: string) => said(text).map(([id]) => id)
const withCause = (cause: string, rest = '') => `# Checkout returned 502s\n\n## Root cause\n\n${cause}\n\n${rest}`

test('a document that says only what broke it gets one remark, and that is the warning', () => {
  expect(said(withCause('The deploy broke it.'))).toEqual([
    ['root-cause-shallow', 'The causes end at `The deploy broke it`.'],
  ])
})

describe('too shallow is', () => {
  test.each([
    'The deploy broke it.',
    'A certificate expired.',
    'The disk was full.',
    'There was a bug in the retry code of the client.',
    'We deployed code that broke the checkout of the shop.',
    'A bad configuration was pushed to all gateways at 10:02, and checkout answered with 502 until we rolled it back.',
    'The deploy of 10:02 broke the validation of postal codes, which failed only for addresses in Germany.',
    'The readiness checks of the new pods failed because the configuration that they read was wrong.',
    'Why? The deploy broke it. Why? Its configuration had no upstreams.',
    'The gateway read this:\n\n```yaml\nupstreams: []\n# no test, no alert, nobody noticed it, because nothing was missing\n```',
  ])('%s', (cause) => {
    expect(idsAbout(withCause(cause))).toContain('root-cause-shallow')
  })
})

describe('is not asked for more', () => {
  test.each([
    'TODO why',
    'The deploy broke it. TODO why',
    'The deploy broke it. TBD',
    'TBD: after the vendor has answered',
    '<What caused it>',
    'The deploy broke it.\n\n![the graph of errors](graph.png)',
  ])('where something is left to fill in, or ends in a picture: %s', (cause) => {
    expect(idsAbout(withCause(cause))).not.toContain('root-cause-shallow')
  })
})

test('an exhortation among the learnings does not deepen a cause', () => {
  const cause =
    'The deploy replaced the gateway configuration with one that had an empty list of upstreams for checkout.'
  const learning = (text: string) => idsAbout(withCause(cause, `## Lessons learned\n\n- ${text}\n`))
  expect(learning('Test better.')).toContain('root-cause-shallow')
  expect(learning('We have to test more.')).toContain('root-cause-shallow')
  expect(learning('We need better alerts on the gateway.')).not.toContain('root-cause-shallow')
  expect(learning('The test covered only the syntax.')).not.toContain('root-cause-shallow')
})

describe('deep enough is', () => {
  test.each([
    [
      'a chain of whys in prose',
      'Why did it answer 502? Because it had no upstreams. Why? The template was empty. Why? It reads a laptop variable.',
    ],
    ['numbered whys', '1. Why? No upstreams.\n2. Why? An empty template.\n3. Why? A variable of laptops.'],
    ['whys with numbers', '- Why 1: no upstreams\n- Why 2: an empty template\n- Why 3: a variable of laptops'],
    [
      'whys in a table',
      '| Why | Because |\n| --- | --- |\n| Why 1 | no upstreams |\n| Why 2 | an empty template |\n| Why 3 | a variable |',
    ],
    [
      'a check that is missing',
      'The certificate expired, and no alert watches certificates that the old proxy issues.',
    ],
    [
      'a check that looked elsewhere',
      'It had no upstreams, and passed because the check before the rollout reads only the syntax.',
    ],
    ['an alarm that lied', 'The pool was full, and its alarm was muted after a week of false alarms.'],
    ['an open question', 'The cause is still unknown; the vendor is looking at it.'],
  ])('%s', (_, cause) => {
    expect(idsAbout(withCause(cause))).not.toContain('root-cause-shallow')
  })

  test('a cause that the learnings deepen, but not a bare statement', () => {
    const lessons = '## Lessons learned\n\n- No test covers an empty list of upstreams.\n'
    const cause =
      'The deploy replaced the gateway configuration with one that had an empty list of upstreams for checkout.'
    expect(idsAbout(withCause(cause))).toEqual(['root-cause-shallow'])
    expect(idsAbout(withCause(cause, lessons))).not.toContain('root-cause-shallow')
    expect(idsAbout(withCause('The deploy broke it.', lessons))).toContain('root-cause-shallow')
  })
})

const LONG_SURFACE = `The deploy of 10:02 replaced the gateway configuration with one that had an empty list of upstreams.
The gateway accepted it, dropped its connections to the checkout service, and answered each request with a 502.
The errors filled the retry queue of the shop, which then slowed the product pages down until the queue was emptied.`
const LONG_DEEP = `${LONG_SURFACE} The list was empty because the template reads a variable, due to an assumption about laptops.`

describe('of the three rules about depth one at most speaks', () => {
  const depth = ['root-cause-shallow', 'cause-surface-only', 'missed-by-checks-unexplained']

  test.each([
    ['a bare statement', withCause('The deploy broke it.'), ['root-cause-shallow']],
    ['a long tale of the change', withCause(LONG_SURFACE), ['cause-surface-only']],
    ['a condition and no word of checks', withCause(LONG_DEEP), ['missed-by-checks-unexplained']],
    ['a missing test among the learnings', withCause(LONG_DEEP, '## Lessons\n\n- No test has an empty list.\n'), []],
    [
      'a monitoring gap in the detection',
      withCause(LONG_SURFACE, '## Detection\n\nNo alarm fired, a customer told us.\n'),
      [],
    ],
    ['a false alert', withCause(LONG_DEEP, '## What went wrong\n\n- We took the alert for a false alarm.\n'), []],
    ['an item that adds the check', withCause(LONG_DEEP, '## Action items\n\n- [ ] Alert on empty upstreams\n'), []],
    ['no section about causes', '# Checkout returned 502s\n\n## Summary\n\nThe deploy broke it.\n', []],
    ['another language', '# Störung\n\n## Root cause\n\nDas Deployment hat den Dienst für alle Kunden gestört.\n', []],
  ])('%s', (_, text, expected) => {
    expect(said(text, depth).map(([id]) => id)).toEqual(expected)
  })
})

describe('what triggered it is', () => {
  const hidden = 'The queue has no limit, and nobody watches its length.'

  test('missing where nothing happens', () => {
    expect(said(withCause(hidden), ['trigger-missing'])).toEqual([
      [
        'trigger-missing',
        'The section `Root cause` does not say what set the incident off, and no other section does.',
      ],
    ])
  })

  test.each([
    ['## Trigger\n\nThe newsletter of Tuesday.\n'],
    ['## Summary\n\nIt began when traffic rose.\n'],
    ['## Timeline\n\n- 10:02 Deploy of the gateway\n- 10:06 The queue is long\n'],
    ['## Background\n\nThe certificate expired on Sunday.\n'],
  ])('said by %j', (rest) => {
    expect(said(withCause(hidden, rest), ['trigger-missing'])).toEqual([])
  })
})

describe('one cause only', () => {
  const one = `The pool of checkout was full, because a request that waits for the bank holds its connection until the bank
answers. The library was written before the bank had limits of its own, so it has no timeout, and a slow bank
stops the shop.`

  test('is remarked on', () => {
    expect(said(withCause(one), ['cause-single'])).toEqual([
      ['cause-single', 'The section `Root cause` names one cause and nothing that contributed to it.'],
    ])
  })

  test.each([
    ['a second one in prose', withCause(`${one} In addition, the bank was slow that day.`)],
    ['several points', withCause(`- ${one.split('\n').join(' ')}\n- The bank was slow.`)],
    ['contributing factors', withCause(one, '## Contributing factors\n\n- The bank was slow.\n')],
    ['missing documentation', withCause(`${one} The runbook describes the old library.`)],
    ['a missing test', withCause(`${one} No test holds a connection for longer than a second.`)],
    ['a cause that is asked for more already', withCause('The deploy broke it.')],
  ])('is not where there is %s', (_, text) => {
    expect(said(text, ['cause-single'])).toEqual([])
  })
})

describe('a cause that ends at a person', () => {
  test.each([
    ['An engineer mistakenly deleted the production database', 'engineer'],
    ['The on-call engineer ran the wrong command', 'engineer'],
    ['@ada deployed the wrong branch to production', 'ada'],
    ['The namespace was accidentally deleted by an administrator', 'administrator'],
    ['A team member applied the change to production by mistake', 'member'],
    ['Somebody misconfigured the gateway', 'somebody'],
    ['An operator made a mistake when she moved the volume', 'operator'],
  ])('is found: %s', (sentence, person) => {
    expect(blamedPerson(sentence)).toBe(person)
  })

  test.each([
    'The namespace was accidentally deleted',
    'The admin console wrongly showed staging as production',
    'The operator reconciled the wrong revision',
    'An engineer restarted the gateway, and the wrong configuration was loaded',
    'It was a human error of the engineer, made by mistake',
    'The engineer on call rolled it back',
    'The package @acme/checkout was deployed with the wrong version',
    'We wrongly assumed that the chart sets limits',
    '',
  ])('is not: %s', (sentence) => {
    expect(blamedPerson(sentence)).toBeNull()
  })

  test('is told with the sentence, on its line, and not outside of the causes', () => {
    const cause = 'The shells look the same.\nAn engineer accidentally dropped the database.'
    expect(said(withCause(cause), ['cause-is-person'])).toEqual([
      ['cause-is-person', 'The cause `An engineer accidentally dropped the database` ends at a person.'],
    ])
    expect(said(`# Checkout\n\n## Timeline\n\n- 10:02 ${cause.split('\n')[1]}\n`, ['cause-is-person'])).toEqual([])
  })
})

describe('a learning that repeats', () => {
  const summary = '## Summary\n\nA deploy of the gateway replaced its configuration with an empty list of upstreams.\n'
  const about = (lesson: string) =>
    said(`# Checkout\n\n${summary}\n## Lessons learned\n\n- ${lesson}\n`, ['lesson-repeats-summary'])

  test('the summary is told with the line that it repeats', () => {
    const lesson = 'The deploy of the gateway replaced the configuration with an empty upstreams list'
    expect(about(lesson)).toEqual([['lesson-repeats-summary', `The learning ${quoted(lesson)} repeats line 5.`]])
  })

  test.each([
    'A configuration is code, and needs the same checks as code',
    'An empty list of upstreams must stop a deploy of the gateway',
    'Check the configuration of the gateway for an empty list of upstreams',
    'Deploy',
  ])('nothing is left alone: %s', (lesson) => {
    expect(about(lesson)).toEqual([])
  })
})

function quoted(text: string): string {
  return `\`${text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text}\``
}

test('a question of the template is no learning', () => {
  const text = '# Checkout\n\n## Lessons learned\n\nWhat did we learn?\n\nVolumes are painful. Mounting takes hours.\n'
  expect(said(text, ['lessons-too-few'])).toEqual([
    ['lessons-too-few', 'The section `Lessons learned` has 2 learnings, where at least 3 are asked for.'],
  ])
})

describe('learnings are counted', () => {
  const messages = (rest: string) => said(`# Checkout failed\n\n${rest}`, ['lessons-too-few'])

  test('in the section of lessons alone, where it has text of its own', () => {
    const text = `## Lessons Learned

- A configuration is code.
- Two people find a cause faster.

### What went well

- The rollback worked.
- The alarm fired.

### What went wrong

- The page came late.
`
    expect(messages(text)).toEqual([
      ['lessons-too-few', 'The section `Lessons Learned` has 2 learnings, where at least 3 are asked for.'],
    ])
  })

  test('in its parts, where it has none of its own', () => {
    const text = `## Lessons Learned

### What went well

- The rollback worked.
- The alarm fired.

### What went wrong

- The page came late.
`
    expect(messages(text)).toEqual([])
  })
})

describe('a learning that is the same sentence', () => {
  test('repeats it, whatever its first word is', () => {
    const sentence = 'Search was down because a deploy broke the indexer.'
    const text = `# Search failed\n\n## Summary\n\n${sentence}\n\n## Lessons learned\n\n- ${sentence}\n`
    expect(said(text, ['lesson-repeats-summary'])).toEqual([
      ['lesson-repeats-summary', `The learning \`${sentence}\` repeats line 5.`],
    ])
  })
})
