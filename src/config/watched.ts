import picomatch from 'picomatch'
import type { Config } from './config.js'

/** Tells whether a path belongs to the record, whether or not a file is there now. */
export function watchedBy({ postmortems, ignore }: Pick<Config, 'postmortems' | 'ignore'>): (path: string) => boolean {
  const isMatch = picomatch([...postmortems], { ignore: [...ignore], dot: true, nocase: true })
  return (path) => isMatch(path)
}
