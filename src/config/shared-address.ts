import type { SharedPlace } from '../ports/shared-files.js'
import { pathFault } from './glob.js'

const ADDRESS = /^([A-Za-z0-9_-]{1,100}\/[A-Za-z0-9._-]{1,100})\/\/([A-Za-z0-9._/-]{1,200})@([A-Za-z0-9._/+-]{1,200})$/

/** `owner/repo//path@ref`, taken apart; null when it is no such address, or would lead out of the repository. */
export function sharedPlace(written: string): SharedPlace | null {
  const [, repository = '', path = '', ref = ''] = ADDRESS.exec(written) ?? []
  if (repository === '' || /\/\.{1,2}$/.test(repository)) return null
  if (pathFault(path) !== null || path.split('/').some(isNoName)) return null
  return isRef(ref) ? { repository, path, ref } : null
}

function isNoName(segment: string): boolean {
  return segment === '' || segment === '.' || segment.startsWith('-')
}

/** What git allows as a name (git-check-ref-format), and no more of it than people write. */
function isRef(ref: string): boolean {
  return ref.split('/').every((part) => part !== '' && !/^[.-]|\.\.|\.lock$|\.$/.test(part))
}

/** Whether a `template` is meant as an address and not as a path. */
export function isAddress(written: string): boolean {
  return written.includes('//')
}

/** Two spellings of one place are one preset: GitHub's names of repositories know no case. */
export function addressKey(address: string): string {
  const place = sharedPlace(address)
  return place === null ? address : `${place.repository.toLowerCase()}//${place.path}@${place.ref}`
}
