import { describe, expect, test } from '@jest/globals'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import { examineConfiguration } from '../../src/doctor/examine-configuration.js'
import { examineGlobs } from '../../src/doctor/examine-globs.js'
import { examineHost } from '../../src/doctor/examine-host.js'
import { examineLabels } from '../../src/doctor/examine-labels.js'
import { examineOwners } from '../../src/doctor/examine-owners.js'
import { examineRouting } from '../../src/doctor/examine-routing.js'
import type { Facts, GlobFacts, OwnerFacts } from '../../src/doctor/facts.js'
import { aSetUp, EXAMPLE, exampleWith, known, OWNERS, refused, SHOP, said, TOKEN, workflow } from './a-set-up.js'

describe('Labels', () => {
  test('that are there and that will be made are named', () => {
    expect(said(examineLabels(aSetUp()))).toEqual([
      'ok  `postmortem` is there. `postmortem-report` is made when needed.',
    ])
  })

  test('that nobody can make are a problem', () => {
    const token = known({ ...TOKEN, kind: 'fine-grained' as const, me: { id: 1, login: 'ada' } })
    const repository = known({ ...SHOP, mayWrite: false })
    const found = said(examineLabels(aSetUp({ token, repository, labels: known([]) })))
    expect(found).toEqual([
      "problem  `postmortem` and `postmortem-report` are not there, and the token's account may not create labels.",
    ])
    expect(said(examineLabels(aSetUp({ token, repository, wantedLabels: ['bug'] })))).toEqual(['ok  `bug` is there.'])
  })

  test('that cannot be listed are not known', () => {
    expect(said(examineLabels(aSetUp({ labels: refused('unknown', 'No answer.') })))).toEqual(['unknown  No answer.'])
  })
})

describe('Owners', () => {
  const examined = (owners: Partial<OwnerFacts>) =>
    said(examineOwners(aSetUp({ owners: known({ ...OWNERS, ...owners }) })))

  test.each<[string, Partial<OwnerFacts>, string]>([
    ['all', {}, 'ok  All 2 owners of open action items can be assigned.'],
    ['one', { asked: 1 }, 'ok  The one owner of open action items can be assigned.'],
    ['none', { asked: 0 }, 'ok  No login owns an open action item.'],
    [
      'one who left',
      { unassignable: ['mallory'] },
      'warning  `@mallory` cannot be assigned, and owns open action items.',
    ],
    [
      'several',
      { unassignable: ['a', 'b', 'c'] },
      'warning  `@a`, `@b` and `@c` cannot be assigned, and own open action items.',
    ],
    [
      'a name',
      { nameless: ['Ada L.'] },
      'warning  No login is known of `Ada L.`, who owns an open action item: nobody is reminded of it.',
    ],
    [
      'a decider',
      { absent: [{ key: 'people.deciders', login: 'nobody' }] },
      'warning  There is no account `@nobody`, which `people.deciders` names.',
    ],
  ])('%s', (_, owners, what) => {
    expect(examined(owners)).toEqual([what])
  })

  test('who are many are counted after ten', () => {
    const unassignable = Array.from({ length: 14 }, (_, at) => `p${at}`)
    expect(examined({ unassignable })[0]).toContain('`@p9` and 4 more cannot')
  })
})

describe('The configuration', () => {
  const examined = (change: Partial<Facts['configuration']>, more: Partial<Facts> = {}) => {
    const sound = aSetUp().configuration
    return examineConfiguration(aSetUp({ ...more, configuration: { ...sound, exists: true, ...change } }))
  }

  test('that is valid, or not there, is fine', () => {
    expect(said(examined({}))).toEqual(['ok  It is valid, and the same on the default branch.'])
    expect(said(examined({ exists: false }))).toEqual(['ok  There is none: the defaults hold.'])
  })

  test('with faults is a problem at each of their lines', () => {
    const faults = [{ line: 3, column: 1, message: 'The key `peple` is not known.', hint: 'Did you mean `people`?' }]
    expect(examined({ faults })).toMatchObject([
      { state: 'problem', mend: 'Did you mean `people`?', place: { path: '.github/followthrough.yml', line: 3 } },
    ])
  })

  test.each([
    ['differs', 'differs from the one of the default branch, which judges pull requests.'],
    ['only-here', 'is not on the default branch: the defaults judge pull requests.'],
    ['only-there', 'is on the default branch, and not here.'],
  ] as const)('that %s from the default branch does not judge', (value, what) => {
    expect(said(examined({ atBase: known(value) }))).toEqual([`warning  .github/followthrough.yml ${what}`])
  })

  test('whose other version cannot be read is not known', () => {
    expect(said(examined({ atBase: refused('unknown', 'No answer.') }))).toEqual([
      'ok  It is valid.',
      'unknown  No answer.',
    ])
  })

  test('with settings that do nothing is a warning for each', () => {
    expect(said(examined({ notices: ['`template` has no effect.'] }))).toEqual(['warning  `template` has no effect.'])
    const config = {
      ...DEFAULT_CONFIG,
      share: { ...DEFAULT_CONFIG.share, 'on-merge': ['slack'] },
      'write-back': 'commit' as const,
    }
    const off = exampleWith('# v0.1.0', '\n        with: { write-back: "off" }')
    expect(said(examined({}, { config, workflows: [off] }))).toEqual([
      'warning  `share.on-merge` names `slack`, and no workflow passes a webhook.',
      'warning  `write-back` is on, and each workflow turns it off.',
    ])
    const told = exampleWith('# v0.1.0', `\n        with: { slack-webhook: "\${{ secrets.HOOK }}" }`)
    expect(said(examined({}, { config, workflows: [told] }))).toEqual([expect.stringMatching(/^ok/)])
  })
})

describe('Globs', () => {
  const examined = (globs: Partial<GlobFacts>) =>
    said(examineGlobs(aSetUp({ globs: { postmortems: 3, idle: [], missingTemplate: null, ...globs } })))

  test.each<[string, Partial<GlobFacts>, string]>([
    ['something', {}, 'ok  They find 3 files.'],
    [
      'nothing',
      { postmortems: 0, idle: [{ key: 'postmortems', glob: 'a' }] },
      'warning  No postmortem was found among the files that git tracks.',
    ],
    ['one in vain', { idle: [{ key: 'ignore', glob: 'old/**' }] }, 'warning  `old/**` under `ignore` matches nothing.'],
    ['no template', { missingTemplate: 'docs/t.md' }, 'warning  The template `docs/t.md` is not there.'],
  ])('that find %s', (_, globs, what) => {
    expect(examined(globs)).toEqual([what])
  })
})

describe('Routing', () => {
  const OPS = { ...SHOP, name: 'acme/ops' }
  const own = exampleWith('# v0.1.0', `\n        with: { token: "\${{ steps.app.outputs.token }}" }`)
  const routed = (service: string, answer: Facts['routes'][number]['answer'], workflows = [own]) =>
    said(examineRouting(aSetUp({ workflows, routes: [{ service, repository: 'acme/ops', answer }] })))

  test('to repositories that take issues is fine', () => {
    expect(said(examineRouting(aSetUp()))).toEqual(['ok  Issues can stand in acme/shop.'])
    expect(routed('checkout', known(OPS))).toEqual(['ok  Issues can stand in acme/shop and 1 other route.'])
    expect(routed('confidential', known({ ...OPS, isPrivate: true }))).toEqual([expect.stringMatching(/^ok/)])
  })

  test.each<[string, string, Facts['routes'][number]['answer'], string]>([
    [
      'cannot be read',
      'checkout',
      refused('missing', 'The repository acme/ops is not there.'),
      'problem  `routing.checkout`: The repository acme/ops is not there.',
    ],
    ['gives no answer', 'checkout', refused('unknown', 'No answer.'), 'unknown  `routing.checkout`: No answer.'],
    [
      'has no issues',
      'checkout',
      known({ ...OPS, hasIssues: false }),
      'problem  Issues are switched off in `acme/ops` (`routing.checkout`).',
    ],
    [
      'is archived',
      'checkout',
      known({ ...OPS, isArchived: true }),
      'problem  `acme/ops` (`routing.checkout`) is archived: nothing can be written there.',
    ],
    [
      'everybody reads',
      'confidential',
      known(OPS),
      'problem  `routing.confidential` leads to acme/ops, which everybody can read.',
    ],
  ])('to one that %s', (_, service, answer, what) => {
    expect(routed(service, answer)).toEqual([what])
  })

  test("elsewhere is beyond a workflow's own token", () => {
    expect(routed('checkout', known(OPS), [workflow(EXAMPLE)])).toEqual([
      'problem  Issues are routed to another repository, which the token of a workflow does not reach.',
    ])
  })

  test('counts the own repository too', () => {
    const gone = refused('missing', 'The repository acme/shop is not there.')
    expect(said(examineRouting(aSetUp({ repository: gone })))).toEqual([
      'problem  The repository acme/shop is not there.',
    ])
    const repository = known({ ...SHOP, hasIssues: false })
    expect(said(examineRouting(aSetUp({ repository })))).toEqual(['problem  Issues are switched off in acme/shop.'])
  })
})

describe('The host', () => {
  const on = (release: string | null, change: Partial<Facts> = {}) =>
    said(examineHost(aSetUp({ repository: known({ ...SHOP, release }), ...change })))
  const items = { ...DEFAULT_CONFIG['action-items'], 'parent-issue': true, 'issue-type': 'Task' }
  const asking = {
    config: { ...DEFAULT_CONFIG, 'action-items': items },
    workflows: [exampleWith('      queue: max\n', '')],
  }

  test('of GitHub itself needs no word', () => {
    expect(on(null, asking)).toEqual([])
  })

  test('that is too old for what is asked of it', () => {
    expect(on('3.19.4', asking)).toEqual([
      'warning  GitHub Enterprise Server 3.19.4 has no sub-issues, so `action-items.parent-issue` is left out.',
      'warning  GitHub Enterprise Server 3.19.4 has no issue types, so `action-items.issue-type` is left out.',
    ])
    expect(on('3.20', asking)).toEqual(['ok  GitHub Enterprise Server 3.20.'])
  })

  test('that does not know the queue of the example', () => {
    expect(on('3.20.1')).toEqual([
      'problem  GitHub Enterprise Server 3.20.1 does not know `queue` under `concurrency`, and refuses the workflow.',
    ])
  })
})
