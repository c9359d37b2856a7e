import type { Comparison, Hunk } from '../../setup/compare.js'
import { pathOf, type SetupOutcome } from '../../setup/outcome.js'

/** The shape of `init --format json`: schema/init-result.schema.json. */
export function initJson({ survey, settings, host, branch, files, next, isDryRun }: SetupOutcome) {
  return {
    version: 1 as const,
    dryRun: isDryRun,
    host: host.name,
    branch,
    postmortems: survey.postmortems.map(({ path }) => path),
    templates: [...survey.templates],
    severities: settings.severities === null ? null : [...settings.severities],
    required: settings.required === null ? null : settings.required.map((kinds) => kinds.join('|')),
    headings: survey.headings.map(({ words, documents }) => ({
      heading: words,
      documents,
      kind: settings.spellings[words] ?? null,
    })),
    files: files.map(({ comparison, outcome, because }) => ({
      path: pathOf(comparison),
      purpose: comparison.kind === 'keep' ? comparison.purpose : comparison.file.purpose,
      outcome,
      because,
      text: comparison.kind === 'keep' ? null : comparison.file.text,
      diff: diffOf(comparison),
    })),
    next: [...next],
  }
}

function diffOf(comparison: Comparison): string {
  return comparison.kind === 'keep' ? '' : comparison.hunks.map(hunkText).join('')
}

function hunkText({ oldStart, oldLines, newStart, newLines, lines }: Hunk): string {
  const head = `@@ -${oldLines === 0 ? 0 : oldStart},${oldLines} +${newStart},${newLines} @@`
  return [head, ...lines].map((line) => `${line}\n`).join('')
}
