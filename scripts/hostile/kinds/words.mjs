// I01–I07, O01–O22 and T01–T04: ids, words aimed at every place we write to, and times that do not exist.
import { aimed } from './words/aimed.mjs'
import { characters } from './words/characters.mjs'
import { ids } from './words/ids.mjs'
import { crowds, lengths } from './words/lengths.mjs'
import { times } from './words/times.mjs'

export const words = [ids, aimed, characters, lengths, times, crowds].flat()
