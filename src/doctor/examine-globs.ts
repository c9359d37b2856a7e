import type { Facts } from './facts.js'
import { about, type Finding } from './finding.js'
import { quoted } from './words.js'

const { ok, warning } = about('globs')

/** Whether what the configuration names is there. */
export function examineGlobs({ globs }: Facts): readonly Finding[] {
  const { postmortems, idle, missingTemplate } = globs
  const nothing = warning(
    'No postmortem was found among the files that git tracks.',
    'Commit one below a folder `postmortems`, or say under `postmortems` in the configuration where they are.',
  )
  const found = [
    ...(postmortems === 0 ? [nothing] : []),
    ...idle
      .filter(({ key }) => postmortems > 0 || key !== 'postmortems')
      .map(({ key, glob }) =>
        warning(`${quoted(glob)} under \`${key}\` matches nothing.`, 'Correct it, or take it out.'),
      ),
    ...(missingTemplate === null
      ? []
      : [warning(`The template ${quoted(missingTemplate)} is not there.`, 'Correct `template`, or take it out.')]),
  ]
  if (found.length > 0) return found
  return [ok(`They find ${postmortems} ${postmortems === 1 ? 'file' : 'files'}.`)]
}
