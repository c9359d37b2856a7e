import { type FailOn, failsAt } from '../check/count.js'
import type { CheckResult } from '../check/result.js'
import { annotationsOf, renderWorkflowCommands } from '../render/github/annotations.js'
import { checkJson } from '../render/json/check-json.js'
import { printJson } from '../render/json/print-json.js'
import { renderCheckText } from '../render/terminal/check.js'
import { diagnoseRecord } from './diagnose-record.js'
import { loadConfig } from './load-config.js'
import { readRecord, type Scope } from './read-record.js'
import type { Run } from './run.js'
import type { World } from './world.js'

export interface CheckRequest {
  readonly scope: Scope
  readonly configPath: string | null
  readonly failOn: FailOn
  readonly format: string
  readonly color: boolean
}

/** Reads postmortems and says what would make them better. */
export async function runCheck(world: World, request: CheckRequest): Promise<Run> {
  const loaded = await loadConfig(world.files, request.configPath)
  const reading = await readRecord(world.files, loaded, request.scope)
  const result = diagnoseRecord(reading, reading.documents, loaded.config, world.now)
  return checkRun({ ...result, notices: [...loaded.notices, ...result.notices] }, request)
}

/** What a check leaves behind, whoever asked for it. */
export async function checkRun(result: CheckResult, request: Omit<CheckRequest, 'scope' | 'configPath'>): Promise<Run> {
  const { counts } = result
  const skipped = result.skipped.map((path) => `${path} does not look like a postmortem and was skipped.`)
  return {
    exit: failsAt(counts, request.failOn) ? 1 : 0,
    result: await format(result, request),
    notices: [...result.notices, ...skipped],
    summary: null,
    json: checkJson(result),
    check: result,
    outputs: { errors: counts.errors, warnings: counts.warnings, postmortems: counts.postmortems },
  }
}

async function format(result: CheckResult, request: Pick<CheckRequest, 'format' | 'color'>): Promise<string> {
  switch (request.format) {
    case 'json':
      return printJson(checkJson(result))
    case 'markdown': {
      const { renderCheckMarkdown } = await import('../render/markdown/check.js')
      return renderCheckMarkdown(result)
    }
    case 'github':
      return renderWorkflowCommands(annotationsOf(result))
    default:
      return renderCheckText(result, { color: request.color })
  }
}
