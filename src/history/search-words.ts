import { remembered } from '../calendar/remembered.js'
import { isAscii } from '../postmortem/word-runs.js'

/** A word as it is compared, and as the text has it. */
export interface SearchWord {
  readonly stem: string
  readonly written: string
}

/**
 * The words of a text that can tell incidents apart, in order and as often as they stand there: lower case, plural as
 * singular, without what every postmortem says. Chinese characters and katakana count by their runs.
 */
export function searchWords(text: string): readonly SearchWord[] {
  const plain = isAscii(text) ? text : text.normalize('NFKC')
  const found = plain.replace(NO_WORDS, ' ').match(isAscii(plain) ? ASCII_WORD : WORD) ?? []
  const words: SearchWord[] = []
  for (const word of found) {
    const known = wordFrom(word)
    if (known) words.push(known)
  }
  return words
}

/** The words of a record come again and again. */
const wordFrom = remembered((word: string): SearchWord | null => {
  const written = word.replace(/[._-]{1,40}$/, '')
  const stem = stemOf(written.toLowerCase())
  return stem.length < 2 || COMMON.has(stem) || isMereNumber(stem) ? null : { stem, written }
})

// Addresses, and people: that one person had to do with both makes no two incidents alike.
const NO_WORDS = /\bhttps?:\/\/\S{1,400}|(?<![\w.])@[\w-]{1,39}(?:\/[\w-]{1,100})?/g

// Bounded, so that a long line without blanks is cut into pieces instead of being one word.
const WORD =
  /[\p{Script=Katakana}ー]{2,30}|\p{Script=Han}{2,12}|\p{Script=Cyrillic}{2,40}|[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}_.-]{0,40}/gu

const ASCII_WORD = /[a-z0-9][a-z0-9_.-]{0,40}/gi

function stemOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word
}

/** Counts, times, versions and hashes are equal by chance; what a server answered is not. */
function isMereNumber(stem: string): boolean {
  return /^\d/.test(stem) && !/^[45]\d\d$/.test(stem)
}

/** Words that hold English sentences together, and words that stand in every postmortem; each as its stem. */
const COMMON = new Set(
  `a able about above action affected after again all already also although always am an and any anyone are around as at
  available back be became because become been before began begin behind being below between both but by call came can
  cannot cause caused causing change changed check checked come could couldn create created customer date day did didn
  different do doe doesn doing don done down downtime due during each either else end engineer error even event ever every
  everything exactly example expected fact fail failed failing failure few fewer file find first fix fixed following for
  found from full further gave get getting give given go going gone good got great had happen happened happening has
  have haven having he help her here high him his hour how however if impact impacted in incident incorrect increase
  increased initial instead into investigate investigated investigating investigation is isn issue it item its itself
  just keep kept know known large last late later lead learned least led left less lesson let level like likely line
  little long look looked looking lost low made main make making man many may me mean meant might minute mitigation more
  most much multiple must my near need needed never new next no none nor not note noted nothing notice noticed now number
  occurred of off often old on once one only onto or order other our out outage over own part people per place pm point
  possible postmortem post-mortem problem production properly put quick quickly quite rather re reason recent recently
  related report reported required resolve resolved resolution result resulted resulting return returned returning right
  root run running said same saw say second see seen service set several severity shall she should show side similar
  since single slack small so some something soon start started state step still stop stopped such summary sure system
  take taken taking team than that the their them themselve then there therefore these they thing think this those though
  thread three through time timeline to together too took total tried tru try trying turn two type unable under until
  up upon us use used user using utc very via wa want wanted was wasn way we week well went were what when where whether
  which while who whole whose why will with within without won work worked working would wrong yet you your
  bst pst pdt est edt cet cest mon tue wed thu thur fri sat sun monday tuesday wednesday thursday friday saturday sunday january february march april june
  july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  ポストモーテム 障害 問題 原因 影響 発生 対応 停止`
    .split(/\s+/)
    .filter(Boolean),
)
