import { type FailOn, failsAt } from '../check/count.js'
import type { CheckResult } from '../check/result.js'
import { JSON_BOUNDS, SARIF_BOUNDS, withinBounds } from '../check/within-bounds.js'
import type { Document } from '../postmortem/model.js'
import { annotationsOf, renderWorkflowCommands } from '../render/github/annotations.js'
import { checkJson } from '../render/json/check-json.js'
import type { CheckOrigin } from '../render/json/check-shape.js'
import { printJson } from '../render/json/print-json.js'
import { renderCheckText } from '../render/terminal/check.js'
import type { JudgingRule } from '../rules/own/own-rule.js'
import { type Assignable, assignableOwners } from './assignable-owners.js'
import { againstBaseline, type BaselineRequest } from './baseline.js'
import { diagnoseRecord, NOTHING_BESIDE, todayOf } from './diagnose-record.js'
import { whenAppeared, whenWritten } from './document-dates.js'
import { inThreads } from './in-threads.js'
import { type LoadedConfig, loadConfig } from './load-config.js'
import { withRules } from './module-rules.js'
import { readRecord, type Scope } from './read-record.js'
import type { Run } from './run.js'
import { readingOfShard, type Shard, shardNotice } from './shard.js'
import { VERSION } from './version.js'
import type { World } from './world.js'

export interface CheckRequest {
  readonly scope: Scope
  readonly configPath: string | null
  readonly failOn: FailOn
  readonly format: string
  readonly color: boolean
  /** For text: the names of rules lead to their pages. */
  readonly links?: boolean
  /** For text: all notes, not only the first ones of a document. */
  readonly notes: boolean
  /** Remarks to take as known; null: none. */
  readonly baseline: BaselineRequest | null
  /** Ask GitHub who can be assigned. */
  readonly online: boolean
  /** Rules of a module that the user named. */
  readonly own: readonly JudgingRule[]
  /** Only these documents are judged, beside all others; the JSON result can be merged. Absent: all. */
  readonly shard?: (Shard & Pick<CheckOrigin, 'repository'>) | null
}

/** How the result is shown, and when it fails. */
export interface CheckShown extends Pick<CheckRequest, 'failOn' | 'format' | 'color' | 'links' | 'notes'> {
  readonly origin?: CheckOrigin | null
}

// Below this many files a thread is slower to begin than they are to read.
const ENOUGH = 150

/** Reads postmortems and says what would make them better. */
export async function runCheck(world: World, request: CheckRequest): Promise<Run> {
  const loaded = withRules(await loadConfig(world, request.configPath, 'go-on'), request.own)
  const { shard = null } = request
  // The history of a large repository takes seconds: a quick look at some files does not wait for it.
  const isTyped = request.scope.kind === 'typed'
  const threads =
    request.online || shard || !(world.crew || world.cache)
      ? null
      : inThreads(world, loaded, ENOUGH, (paths) => known(world, loaded, isTyped ? [] : paths))
  const whole = await readRecord(world, loaded, request.scope, threads?.read)
  const reading = readingOfShard(whole, shard)
  const { documents } = reading
  const owners = request.online ? await ownersOnline(world, loaded, documents) : NOBODY_ASKED
  const beside = {
    written: isTyped ? new Map() : (threads?.written() ?? (await whenWritten(world.history, loaded.config, documents))),
    assignable: owners.answers,
  }
  const already = { progress: world.progress, ...(threads ? { alone: threads.alone } : {}) }
  const found = await diagnoseRecord(reading, whole.documents, loaded, world.now, beside, already)
  const result = request.baseline ? await againstBaseline(world.files, found, request.baseline) : found
  const notices = [...loaded.notices, ...shardNotice(shard), ...refusedOf(owners), ...result.notices]
  return checkRun({ ...result, notices }, { ...request, origin: originOf(shard, loaded, world.now) })
}

function originOf(shard: CheckRequest['shard'], { config }: LoadedConfig, now: string): CheckOrigin | null {
  if (!shard) return null
  const { part, of, repository } = shard
  return { repository, now, today: todayOf(config, now), shard: { part, of } }
}

/** What a check leaves behind, whoever asked for it. */
export async function checkRun(result: CheckResult, request: CheckShown): Promise<Run> {
  const { counts } = result
  const listed = withinBounds(result, request.format === 'sarif' ? SARIF_BOUNDS : JSON_BOUNDS)
  const shown = isForMachines(request.format) ? listed : result
  const skipped = result.skipped.map((path) => `${path} does not look like a postmortem and was skipped.`)
  return {
    exit: failsAt(counts, request.failOn) ? 1 : 0,
    result: await format(shown, request),
    notices: [...shown.notices, ...skipped],
    summary: null,
    json: checkJson(listed, request.origin),
    check: result,
    outputs: { errors: counts.errors, warnings: counts.warnings, postmortems: counts.postmortems },
  }
}

function isForMachines(format: string): boolean {
  return format === 'json' || format === 'sarif'
}

/** What threads are told of a record. */
async function known({ history, now }: World, { config }: LoadedConfig, paths: readonly string[]) {
  return { today: todayOf(config, now), written: await whenAppeared(history, config, paths) }
}

const NOBODY_ASKED: Assignable = { answers: NOTHING_BESIDE.assignable, refusal: null }

async function ownersOnline(world: World, { config }: LoadedConfig, documents: readonly Document[]) {
  const { tracker } = await world.connect()
  return assignableOwners(tracker, config, documents)
}

function refusedOf({ refusal }: Assignable): readonly string[] {
  return refusal ? [`It is not known whether all owners can be assigned: ${refusal.message} ${refusal.hint}`] : []
}

async function format(result: CheckResult, request: CheckShown): Promise<string> {
  switch (request.format) {
    case 'json':
      return printJson(checkJson(result, request.origin))
    case 'markdown': {
      const { renderCheckMarkdown } = await import('../render/markdown/check.js')
      return renderCheckMarkdown(result, request.failOn)
    }
    case 'sarif': {
      const { renderSarif } = await import('../render/sarif/sarif.js')
      return printJson(renderSarif(result, VERSION))
    }
    case 'github':
      return renderWorkflowCommands(annotationsOf(result))
    default:
      return renderCheckText(result, { color: request.color, links: request.links === true, notes: request.notes })
  }
}
