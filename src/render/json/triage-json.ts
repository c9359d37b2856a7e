import type { Decision } from '../../triage/decide.js'
import { DEFINITION } from '../../triage/question.js'

/** The shape of `triage --format json`: schema/triage-result.schema.json. */
export function triageJson({ required, reasons, open }: Decision) {
  return {
    version: 1 as const,
    required,
    reasons: reasons.map(({ topic, speaks, says, source }) => ({ topic, speaks, says, source })),
    open: [...open],
    definition: DEFINITION,
  }
}
