import { describe, expect, test } from '@jest/globals'
import { lineStartsOf } from '../../src/postmortem/position.js'
import { languageAnimated } from '../../src/rules/language-animated.js'
import { languageCounterfactual } from '../../src/rules/language-counterfactual.js'
import { languageHumanError } from '../../src/rules/language-human-error.js'
import { languageNamedPerson } from '../../src/rules/language-named-person.js'
import { languageNormative } from '../../src/rules/language-normative.js'
import { read } from '../postmortem/readings.js'
import { findings, lines, remarked } from './said-about.js'

const CAUSE = '# Checkout returned 502s\n\n## Root cause\n'
const WENT_WRONG = '# Checkout returned 502s\n\n## What went wrong\n'

describe('a judgement about what people did', () => {
  test.each([
    ['The rollout to all of the regions was careless.', 'careless'],
    ['This was negligent, and it took long.', 'negligent'],
    ['The migration had been mismanaged by the team.', 'mismanaged'],
    ['It was poor rollout planning that kept the mend from users.', 'poor rollout planning'],
    ['It was a bad decision to skip the canary.', 'bad decision'],
    ['It was a rookie mistake in the query.', 'rookie mistake'],
    ['The password was shared out of laziness.', 'laziness'],
    ['We were lazy and skipped the canary.', 'lazy'],
    ['That was an inappropriate response to the alert.', 'inappropriate response'],
    ['The rollback took long, and that was our fault.', 'our fault'],
  ])('is remarked on: %s', (sentence, words) => {
    expect(remarked(languageNormative, `${WENT_WRONG}- ${sentence}\n`)).toEqual([words])
  })

  test.each([
    'Modules are lazy loaded, so the fault showed on the first payment.',
    'The lazy-loaded pictures of the shop came from the cache.',
    'The relation is lazy and is read on every request.',
    'The timeout was inappropriate for this gateway.',
    'The naive retry doubled the load.',
    'The network was poor, and performance was bad.',
    'The cost of the retries was negligible.',
    'Nobody was careless here.',
    'The default fault tolerance of the cluster is one node.',
    'The `careless` flag was set by the operator.',
  ])('is none: %s', (sentence) => {
    expect(remarked(languageNormative, `${WENT_WRONG}- ${sentence}\n`)).toEqual([])
  })
})

describe('human error as the explanation', () => {
  test.each([
    ['The pool was deleted because of human error.', 'human error'],
    ['Root cause: operator error during the failover.', 'operator error'],
    ['Two human errors in a row emptied the queue.', 'human errors'],
    ['It was a human mistake in the query.', 'human mistake'],
    ['Somebody fat-fingered the zone name in the console.', 'fat-fingered'],
    ['User error is the reason why the order was sent twice.', 'User error'],
  ])('is remarked on: %s', (sentence, words) => {
    expect(remarked(languageHumanError, `${CAUSE}${sentence}\n`)).toEqual([words])
  })

  test.each([
    'A second prompt reduces the risk of human error.',
    'The manual step is prone to human error.',
    'It was not a human error but a race in the cache.',
    'There was a rise in user errors on the login page.',
    'The user error rate went above 1 % of all requests.',
    'At first we assumed user error at the client.',
    'The operator errors out when the resource is gone.',
  ])('is not: %s', (sentence) => {
    expect(remarked(languageHumanError, `${CAUSE}${sentence}\n`)).toEqual([])
  })
})

describe('animated language', () => {
  test.each([
    ['The alert sent a ridiculous number of messages.', 'ridiculous'],
    ['The handover was a disaster for the team.', 'disaster'],
    ['The logs were horribly slow to search.', 'horribly'],
    ['Nobody had tested the rollback!', 'Nobody had tested the rollback!'],
    ['The mail named the wrong bank account (DO NOT PAY!!) for a day.', 'DO NOT PAY!!'],
    ['The dashboard leaves out the second region!!', 'leaves out the second region!!'],
  ])('is remarked on: %s', (sentence, words) => {
    expect(remarked(languageAnimated, `${WENT_WRONG}- ${sentence}\n`)).toEqual([words])
  })

  test.each([
    'The disaster recovery plan names a cluster that is gone.',
    'The alert fires when `retries != 0` and the queue grows.',
    'We feel terrible about this and are sorry.',
    'Thanks to all of you who helped!',
    'Checkout is back online!',
    'The timeout is ten minutes (a whole coffee!) and it hides the fault.',
    'The page said "Something went wrong!" to the users.',
    'See ![the graph of it!](graph.png) and the [page!](https://example.com/!)',
  ])('is not: %s', (sentence) => {
    expect(remarked(languageAnimated, `${WENT_WRONG}- ${sentence}\n`)).toEqual([])
  })

  test('is one remark a line, and none in headings, admonitions, code or what went well', () => {
    const text = `# It all went down!

> [!NOTE]
> The status page was down too!

The gateway was down! The pool was full! It was insane.

\`\`\`
Error: the pool is full!
\`\`\`

## What went well
- The team found the page at once!
`
    expect(lines(languageAnimated, text)).toEqual([6])
  })
})

describe('a person', () => {
  const document = `---
id: INC-1
authors: ["Grace Hopper"]
---
# Checkout returned 502s

## Summary
@ada and Grace Hopper restored the service.

## Timeline
- 10:02 @ada deploys the configuration.
- 10:20 Grace Hopper sees the alert.

## Root cause
@ada deployed a configuration that no check reads.
It was reported by @linus, and @acme/platform owns the gateway, which uses @types/node and ada@example.com.

## What went wrong
- 10:30 the rollback by Grace Hopper took twenty minutes.
- The Design Review of the Pool Manager was not read by anyone.

## Action items
- [ ] Read the configuration before it is deployed, @ada
`

  test('is named only where causes and what went wrong are told', () => {
    expect(remarked(languageNamedPerson, document)).toEqual(['@ada', 'Grace Hopper'])
    expect(lines(languageNamedPerson, document)).toEqual([15, 19])
  })

  test('is known by name only when the document says who took part', () => {
    const text = document.replace('authors: ["Grace Hopper"]\n', '')
    expect(remarked(languageNamedPerson, text)).toEqual(['@ada'])
  })
})

test('no text makes the rules about language slow', () => {
  const rules = [languageAnimated, languageCounterfactual, languageHumanError, languageNamedPerson, languageNormative]
  const pieces = [
    '"',
    '`',
    '``a',
    '![',
    '](',
    '<a',
    '<!--',
    '@a',
    '**',
    'Ab Cd ',
    '! ',
    'should have ',
    '| a ',
    "'",
    '\n- a',
  ]
  const base = read(`${CAUSE}The pool of the gateway was full, and that was all.\n`)
  for (const piece of pieces) {
    const text = base.text + piece.repeat(100_000 / piece.length)
    const postmortem = { ...base, text, lineStarts: lineStartsOf(text) }
    const before = performance.now()
    for (const rule of rules) findings(rule, postmortem)
    expect([piece, performance.now() - before < 2000]).toEqual([piece, true])
  }
})
