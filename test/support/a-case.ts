import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { runCheck } from '../../src/commands/check.js'
import { CONFIG_PATH } from '../../src/commands/load-config.js'
import { reviewChange } from '../../src/commands/review-change.js'
import type { Run } from '../../src/commands/run.js'
import { runSync } from '../../src/commands/sync.js'
import type { CheckAnnotation, CheckRunDraft } from '../../src/ports/check-runs.js'
import type { ReviewDraft } from '../../src/ports/reviews.js'
import { consoleText } from '../../src/render/escape/console.js'
import { aWorld, BASE, HEAD, type Seen } from './a-world.js'
import type { Texts } from './files-of.js'
import { memoryTracker } from './memory-tracker.js'

/** A repository before and after somebody's change. */
export interface Case {
  readonly before: Texts
  readonly after: Texts
}

const NOW = '2026-11-05T09:00:00Z'

/** The files of a folder: the postmortem of the change, its base version, the record beside it, the configuration. */
export function readCase(folder: string, name: string): Case {
  const at = (file: string) => `${folder}/${file}`
  const files = (from: string, path: string) => (existsSync(at(from)) ? [[path, readFileSync(at(from), 'utf8')]] : [])
  const record = existsSync(at('record')) ? readdirSync(at('record')) : []
  const beside = [
    ...record.flatMap((file) => files(`record/${file}`, `postmortems/${file}`)),
    ...files('config.yml', CONFIG_PATH),
  ]
  const path = `postmortems/${name}.md`
  return {
    before: Object.fromEntries([...beside, ...files('base.md', path)]),
    after: Object.fromEntries([...beside, ...files('postmortem.md', path)]),
  }
}

/** What `followthrough check` prints, notes first, in a checkout of the change. */
export async function checkPrints({ before, after }: Case, format: string): Promise<string> {
  const { world } = aWorld({ now: NOW, before, after })
  const scope = { kind: 'globs', narrow: null } as const
  const shown = { failOn: 'error', format, color: false, notes: false, baseline: null, online: false, own: [] } as const
  const { notices, result } = await runCheck(world, { configPath: null, scope, ...shown })
  return `${notices.map((notice) => `${consoleText(notice)}\n`).join('')}${result}`
}

export interface Reviewing {
  readonly suggest?: boolean
  readonly comment?: 'auto' | 'always'
}

/** What the Action does in the pull request, where all items of the base version have their issues. */
export async function reviewOf(
  { before, after }: Case,
  reviewing: Reviewing = {},
): Promise<Seen & { readonly run: Run }> {
  const memory = memoryTracker()
  const base = aWorld({ now: NOW, before: {}, after: before, memory })
  const plain = { configPath: null, narrow: null, failOn: 'error', dryRun: false } as const
  const sync = { ...plain, format: 'text', color: false, confirm: null, fileAgain: false, writeBack: null } as const
  await runSync(base.world, { ...sync, since: '2000-01-01', push: null, commit: BASE, branch: 'main' })
  const seen = aWorld({ now: NOW, before, after, memory })
  const event = { kind: 'pull-request', number: seen.number, base: BASE, head: HEAD, fork: false } as const
  const { suggest = false, comment = 'auto' } = reviewing
  return { ...seen, run: await reviewChange(seen.world, { ...plain, event, comment, suggest }) }
}

/** A check run as its page reads from top to bottom. */
export function checkRunPage(draft: CheckRunDraft | null): string {
  if (draft === null) return 'No check run.\n'
  const { title, conclusion, summary, annotations } = draft
  return `${[`${title} (${conclusion})`, summary, ...annotations.map(annotationText)].filter(Boolean).join('\n\n')}\n`
}

function annotationText({ path, line, endLine, column, endColumn, level, title, message }: CheckAnnotation): string {
  const columns = column === null ? '' : `:${column}-${endColumn ?? column}`
  return `${level} ${title}\n${path}:${line === endLine ? line : `${line}-${endLine}`}${columns}\n${message}`
}

/** A review as it stands between the lines of the pull request. */
export function reviewPage(draft: ReviewDraft | null): string {
  if (draft === null) return 'No review.\n'
  const comments = draft.comments.map(({ path, lines, body }) => `${path}:${lines.start}-${lines.end}\n\n${body}`)
  return `${[draft.body, ...comments].join('\n\n---\n\n')}\n`
}
