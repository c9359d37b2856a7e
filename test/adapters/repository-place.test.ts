import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { repositoryPlace } from '../../src/adapters/git/repository-place.js'
import { aWorkspace } from '../support/runner/workspace.js'

test('a checkout tells its remote, the default branch of that, and the branch that is checked out', async () => {
  const { folder, commit, remove } = await aWorkspace()
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder })
  const nothing = { isGit: true, origin: null, remoteBranch: null }
  expect(await repositoryPlace(folder)).toEqual({ ...nothing, branch: 'main' })
  await commit({ 'a.md': 'a' })
  git('remote', 'add', 'origin', 'git@github.com:acme/shop.git')
  git('update-ref', 'refs/remotes/origin/release/2.x', 'HEAD')
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/release/2.x')
  const known = { isGit: true, origin: 'git@github.com:acme/shop.git', remoteBranch: 'release/2.x' }
  expect(await repositoryPlace(folder)).toEqual({ ...known, branch: 'main' })
  git('checkout', '--quiet', '--detach')
  expect(await repositoryPlace(folder)).toEqual({ ...known, branch: null })
  await remove()
})

test('a folder without git tells nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-plain-'))
  expect(await repositoryPlace(folder)).toEqual({ isGit: false, origin: null, remoteBranch: null, branch: null })
  rmSync(folder, { recursive: true })
})
