import type { FailOn } from '../check/count.js'
import { type Diagnosis, examine } from '../doctor/examine.js'
import type { Facts } from '../doctor/facts.js'
import { doctorJson } from '../render/json/doctor-json.js'
import { printJson } from '../render/json/print-json.js'
import { renderDoctorMarkdown } from '../render/markdown/doctor.js'
import { renderDoctorText } from '../render/terminal/doctor.js'
import type { ExitCode, Run } from './run.js'
import { gatherFacts } from './set-up/gather.js'
import type { World } from './world.js'

export interface DoctorRequest {
  readonly configPath: string | null
  readonly format: string
  readonly color: boolean
  readonly failOn: FailOn
}

/** Whether the set-up is sound, and how to mend what is not. Reads, and changes nothing anywhere. */
export async function runDoctor(world: World, request: DoctorRequest): Promise<Run> {
  const facts = await gatherFacts(world, request.configPath)
  const diagnosis = examine(facts)
  const json = doctorJson(diagnosis)
  const summary = renderDoctorMarkdown(diagnosis)
  const result = inFormat(diagnosis, request, json, summary)
  return {
    exit: exitOf(facts, diagnosis, request.failOn),
    result,
    notices: [],
    summary,
    json,
    check: null,
    outputs: {},
  }
}

function inFormat(diagnosis: Diagnosis, { format, color }: DoctorRequest, json: unknown, markdown: string): string {
  if (format === 'json') return printJson(json)
  return format === 'markdown' ? markdown : renderDoctorText(diagnosis, { color })
}

/** A configuration or a token with which no command runs ends as it does there. */
function exitOf({ configuration, token }: Facts, { counts }: Diagnosis, failOn: FailOn): ExitCode {
  if (configuration.faults.length > 0 || (!token.ok && token.refusal.kind === 'forbidden')) return 2
  if (failOn === 'never') return 0
  return counts.problem > 0 || (failOn === 'warning' && counts.warning > 0) ? 1 : 0
}
