import type { FailOn } from '../../check/count.js'
import type { Diagnostic } from '../../check/diagnostic.js'
import { remarkOf } from '../../check/remark.js'
import type { CheckedDocument, CheckResult, Counts } from '../../check/result.js'
import { markdownCode } from '../escape/code.js'
import { markdownProse } from '../escape/prose.js'
import { counted, listed } from '../terminal/words.js'
import { folded, stacked } from './layout.js'
import { remarksList, remarksTable } from './remarks.js'
import { shortText } from './short.js'

// The runner drops a summary above 1 MiB; a character takes at most three bytes.
const SUMMARY_LIMIT = 340_000

/** What a check found: every remark, one row each. It needs no pull request. */
export function renderCheckMarkdown(result: CheckResult, failOn: FailOn = 'error'): string {
  const { before, parts, after } = blocksOf(result, failOn)
  return `${stacked([...before, ...parts.kept, ...after])}\n`
}

/** Whether every remark fits. */
export function isWhole(result: CheckResult, failOn: FailOn): boolean {
  return blocksOf(result, failOn).parts.rest === 0
}

function blocksOf(result: CheckResult, failOn: FailOn) {
  const remarked = result.documents.filter(({ diagnostics }) => diagnostics.length > 0)
  const silent = result.documents.length - remarked.length
  const before = [`### ${verdictOf(result.counts)}`]
  const after = [
    silent > 0 && remarked.length > 0 ? `Nothing to remark in ${counted(silent, 'other postmortem')}.` : '',
    result.notices.map((notice) => `- ${markdownProse(notice)}`).join('\n'),
    skippedPart(result.skipped),
  ]
  const left = SUMMARY_LIMIT - stacked([...before, ...after]).length
  const parts = remarked.map((checked) => documentPart(checked, failOn))
  return { before, parts: withinLimit(parts, left), after }
}

function verdictOf({ postmortems, errors, warnings, infos }: Counts): string {
  if (postmortems === 0) return 'There is no postmortem to check'
  const found = [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
    infos > 0 ? counted(infos, 'note') : '',
  ].filter(Boolean)
  const place = counted(postmortems, 'postmortem')
  return found.length > 0 ? `${listed(found)} in ${place}` : `Nothing to remark in ${place}`
}

const TITLE_SHOWN = 120

function documentPart({ document, diagnostics }: CheckedDocument, failOn: FailOn): string {
  const title = document.readable ? shortText(document.title?.value ?? '', TITLE_SHOWN) : ''
  const name = [title === '' ? '' : `**${title}**`, markdownCode(document.path)].filter(Boolean).join(' · ')
  const known = diagnostics.filter((diagnostic) => diagnostic.known)
  const counting = diagnostics.filter((diagnostic) => !diagnostic.known)
  return stacked([
    name,
    remarksTable(counting.map(remarkOf), noPage, failOn),
    known.length === 0
      ? ''
      : folded(`${known.length} that ${known.length === 1 ? 'was' : 'were'} there before`, knownList(known)),
  ])
}

function knownList(known: readonly Diagnostic[]): string {
  return remarksList(known.map(remarkOf), noPage)
}

function noPage(): null {
  return null
}

function withinLimit(
  parts: readonly string[],
  limit: number,
): { readonly kept: readonly string[]; readonly rest: number } {
  const kept: string[] = []
  let left = limit - 200
  for (const part of parts) {
    left -= part.length + 2
    if (left < 0) break
    kept.push(part)
  }
  const rest = parts.length - kept.length
  const shortened = `**Shortened, to fit into a job summary:** ${counted(rest, 'more postmortem')} with remarks.`
  return { kept: rest === 0 ? kept : [...kept, shortened], rest }
}

const SKIPPED_SHOWN = 10

function skippedPart(skipped: readonly string[]): string {
  if (skipped.length === 0) return ''
  const named = skipped.slice(0, SKIPPED_SHOWN).map(markdownCode)
  const rest = skipped.length - named.length
  const paths = listed(rest > 0 ? [...named, `${rest} more`] : named)
  return `${counted(skipped.length, 'file')} skipped, because ${skipped.length === 1 ? 'it looks' : 'they look'} like no postmortem: ${paths}.`
}
