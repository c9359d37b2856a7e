import { expect, test } from '@jest/globals'
import { defaultBranchOf, hostOf, type RepositoryFacts } from '../../src/setup/repository.js'

const NOTHING: RepositoryFacts = {
  isGit: true,
  origin: null,
  remoteBranch: null,
  branch: null,
  apiUrl: null,
  serverUrl: null,
}
const at = (facts: Partial<RepositoryFacts>) => {
  const { kind, name } = hostOf({ ...NOTHING, ...facts })
  return `${kind} ${name}`
}

test.each([
  ['git@github.com:acme/shop.git', 'cloud github.com'],
  ['ssh://git@ssh.github.com:443/acme/shop.git', 'cloud github.com'],
  ['https://github.com/acme/shop', 'cloud github.com'],
  ['https://acme.ghe.com/acme/shop.git', 'cloud acme.ghe.com'],
  ['git@git.acme.example:acme/shop.git', 'server git.acme.example'],
  ['ssh://git@git.acme.example:8022/acme/shop.git', 'server git.acme.example'],
  ['https://ada:secret@git.acme.example/acme/shop.git', 'server git.acme.example'],
  ['https://GIT.Acme.example/acme/shop.git', 'server git.acme.example'],
  ['https://gitlab.com/acme/shop.git', 'elsewhere gitlab.com'],
  ['/srv/git/shop.git', 'cloud github.com'],
  ['../shop', 'cloud github.com'],
])('the remote %s is %s', (origin, host) => {
  expect(at({ origin })).toBe(host)
})

test('what the environment says comes before the remote, and github.com where nothing says anything', () => {
  const origin = 'git@github.com:acme/shop.git'
  expect(at({ origin, serverUrl: 'https://git.acme.example' })).toBe('server git.acme.example')
  expect(at({ origin, apiUrl: 'https://git.acme.example/api/v3' })).toBe('server git.acme.example')
  expect(at({ apiUrl: 'https://api.acme.ghe.com' })).toBe('cloud acme.ghe.com')
  expect(at({ apiUrl: 'https://api.github.com' })).toBe('cloud github.com')
  expect(at({})).toBe('cloud github.com')
})

test('the default branch is the one that the remote names, else the one that is checked out, else main', () => {
  expect(defaultBranchOf({ ...NOTHING, remoteBranch: 'trunk', branch: 'topic' })).toEqual({
    name: 'trunk',
    isSure: true,
  })
  expect(defaultBranchOf({ ...NOTHING, branch: 'topic' })).toEqual({ name: 'topic', isSure: false })
  expect(defaultBranchOf(NOTHING)).toEqual({ name: 'main', isSure: false })
})
