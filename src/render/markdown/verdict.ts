import { counted, listed } from '../terminal/words.js'
import type { DocumentView } from './document-view.js'
import { changesAnything, type Effects, filingLead, mergeWords } from './filing.js'

/** The one line that is read by everybody: whether anything blocks, and how much there is to do. */
export function verdict(views: readonly DocumentView[], createLimit: number): string {
  const blocking = sum(views, (view) => view.blocking)
  const toDo = sum(views, (view) => view.toDo)
  const smaller = sum(views, (view) => view.people.folded.length + view.suggested)
  const effects = allEffects(views)
  if (blocking > 0)
    return `${blocking} ${blocking === 1 ? 'thing blocks' : 'things block'} this${placeOf(views, blocks)}`
  if (toDo + sum(views, missing) > 0)
    return `Nothing blocks. ${toDoWords(views)}${untilFinal(views)}${placeOf(views, isUnfinished)}`
  if (changesAnything(effects)) return `${readyWord(views)} ${mergeWords(effects, createLimit)}`
  return smaller === 0 && views.some(hadItBefore)
    ? 'Nothing blocks. You had this before'
    : `Nothing blocks. ${counted(smaller, 'smaller remark')}`
}

/** The whole comment where there is no remark and merging changes nothing. */
export function quietLine(views: readonly DocumentView[], createLimit: number): string {
  const filings = views.flatMap(({ filing }) => (filing === null ? [] : [filing]))
  const [first, ...others] = filings
  if (!first) return '**Ready.** Nothing to remark.'
  const alike = others.every(({ because }) => because === first.because)
  const lead = others.length === 0 && alike ? filingLead(first, createLimit) : 'Merging changes no issue.'
  return `**${nothingToRemark(views)}.** ${lead.replaceAll('**', '')}`
}

/** True when people need no more than one line. */
export function isQuiet(views: readonly DocumentView[]): boolean {
  const remarks = sum(views, ({ people, suggested }) => people.shown.length + people.folded.length + suggested)
  return remarks === 0 && !changesAnything(allEffects(views)) && !views.some(hadItBefore)
}

/** Old faults are not gone because nothing is said of them. */
export function nothingToRemark(views: readonly DocumentView[]): string {
  return views.some(hasKnown) ? 'Nothing new to remark' : 'Nothing to remark'
}

function readyWord(views: readonly DocumentView[]): string {
  return views.some(hasKnown) ? `${nothingToRemark(views)}.` : 'Ready.'
}

function hasKnown({ people }: DocumentView): boolean {
  return people.known.some(({ severity }) => severity !== 'info')
}

/** `3 parts to write and 2 remarks`: what the checklist names is not among the remarks. */
function toDoWords(views: readonly DocumentView[]): string {
  const [toWrite, toDo] = [sum(views, missing), sum(views, (view) => view.toDo)]
  const parts = toWrite === 0 ? '' : `${counted(toWrite, 'part')} to write`
  return listed([parts, toDo === 0 ? '' : counted(toDo, 'remark')].filter(Boolean))
}

function missing({ checklist }: DocumentView): number {
  return checklist?.missing.length ?? 0
}

export function allEffects(views: readonly DocumentView[]): Effects {
  return {
    created: sum(views, ({ effects }) => effects.created),
    updated: sum(views, ({ effects }) => effects.updated),
    closed: sum(views, ({ effects }) => effects.closed),
    reopened: sum(views, ({ effects }) => effects.reopened),
  }
}

function hadItBefore({ similar }: DocumentView): boolean {
  return similar.length > 0
}

function untilFinal(views: readonly DocumentView[]): string {
  const [only, ...others] = views
  return only && others.length === 0 && !only.isFinal ? ' before this is final' : ''
}

function placeOf(views: readonly DocumentView[], isMeant: (view: DocumentView) => boolean): string {
  return views.length < 2 ? '' : `, in ${views.filter(isMeant).length} of ${views.length} postmortems`
}

function blocks({ blocking }: DocumentView): boolean {
  return blocking > 0
}

function isUnfinished(view: DocumentView): boolean {
  return view.toDo + missing(view) > 0
}

function sum(views: readonly DocumentView[], numberOf: (view: DocumentView) => number): number {
  return views.reduce((total, view) => total + numberOf(view), 0)
}
