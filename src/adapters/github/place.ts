import type { Octokit } from '@octokit/rest'
import { OddAnswer } from './refusal.js'

/** A repository, and the way to it. */
export interface Place {
  readonly octokit: Octokit
  readonly owner: string
  readonly repo: string
  /** `owner/name`. */
  readonly repository: string
}

const PART = /^[A-Za-z0-9._-]{1,100}$/

/**
 * Throws a `TypeError` for what GitHub could not have named so: such text must not become part of an address, where
 * `..` would lead elsewhere.
 */
export function placeOf(octokit: Octokit, repository: string): Place {
  const [owner = '', repo = '', ...rest] = repository.split('/')
  if (!isName(owner) || !isName(repo) || rest.length > 0) throw new TypeError(`Not a repository: ${repository}`)
  return { octokit, owner, repo, repository }
}

/** A write that succeeded with another status than the documented one did something else. */
export function expectStatus(status: number, expected: number): void {
  if (status !== expected) throw new OddAnswer(`It answered ${status}, not ${expected}.`)
}

function isName(text: string): boolean {
  return PART.test(text) && text !== '.' && text !== '..'
}
