import type { Diagnosis } from '../../doctor/examine.js'

/** The shape of `doctor --format json`: schema/doctor-result.schema.json. */
export function doctorJson({ findings, counts }: Diagnosis) {
  return {
    version: 1 as const,
    findings: findings.map(({ check, state, what, mend, paste, place }) => ({
      check,
      state,
      what,
      mend,
      paste: [...paste],
      place: place === null ? null : { path: place.path, line: place.line },
    })),
    counts: { problems: counts.problem, warnings: counts.warning, unknown: counts.unknown, ok: counts.ok },
  }
}
