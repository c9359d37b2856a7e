import { sep } from 'node:path'

/** A path as git and every output of ours write it; Windows alone separates folders with something else. */
export function withSlashes(path: string, separator: string = sep): string {
  return separator === '/' ? path : path.split(separator).join('/')
}
