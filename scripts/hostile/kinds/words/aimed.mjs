// O01–O16: words aimed at every place that we write to.
import { ok } from '../../case-file.mjs'
import { atGithub } from './aimed/at-github.mjs'
import { atPages } from './aimed/at-pages.mjs'
import { atPrograms } from './aimed/at-programs.mjs'
import { places } from './places.mjs'

const AIMED = [...atGithub, ...atPages, ...atPrograms]

export const aimed = Object.entries(places).flatMap(([place, make]) => {
  // Each word stands in one place or another in every run, and in all of them in a long one.
  const turn = Object.keys(places).indexOf(place)
  return AIMED.map((words, at) => {
    return ok(`o01-${place}-${at}`, make(words.trim()), { allows: true, isLong: at % 10 !== turn })
  })
})
