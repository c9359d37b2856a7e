import { durationInWords } from '../calendar/duration-in-words.js'
import type { Moment, Postmortem, StatedDuration } from '../postmortem/model.js'
import { positionAt } from '../postmortem/position.js'
import type { Finding, Rule } from './rule.js'
import { MOMENT_WORDS } from './text/moments.js'
import { quote } from './text/quote.js'
import { type Contradiction, contradictions, wordsOfDuration } from './text/stated-duration.js'

export const statedTimeContradictory: Rule = {
  id: 'stated-time-contradictory',
  summary: 'The durations that the text states are those that its times give.',
  why: 'Readers take the number and do not compute it again. When it disagrees with the timeline, one of the two misleads every comparison between incidents.',
  source: 'Gergely Orosz, seven questions for a postmortem: time to detect and time to mitigate are the total',
  severity: 'warning',
  heuristic: true,
  good: `# Checkout returned 502s

- **Started:** 2026-11-03 10:02 UTC
- **Mitigated:** 2026-11-03 10:49 UTC
- **Duration:** 47 minutes
`,
  bad: `# Checkout returned 502s

- **Started:** 2026-11-03 10:02 UTC
- **Mitigated:** 2026-11-03 10:49 UTC
- **Duration:** 1 hour 30 minutes <!-- problem -->
`,
  *check(postmortem) {
    for (const contradiction of contradictions(postmortem)) yield finding(postmortem, contradiction)
  },
}

const NAMES: Readonly<Record<StatedDuration['kind'], string>> = {
  detect: 'the time to detect',
  mitigate: 'the time to mitigate',
  total: 'the duration of the incident',
  resolve: 'the time to resolve',
}

function finding(postmortem: Postmortem, { stated, ends, seconds }: Contradiction): Finding {
  const words = wordsOfDuration(postmortem, stated)
  const given = words ? quote(postmortem.text.slice(words.span.start, words.span.end)) : durationInWords(stated.seconds)
  const [from, to] = ends.map((moment) => `${MOMENT_WORDS[moment].happened}${lineOf(postmortem, moment)}`)
  const remark = {
    span: stated.span,
    message: `Line ${lineAt(postmortem, stated.span.start)} gives ${given} as ${NAMES[stated.kind]}, but ${durationInWords(seconds)} lie between when the incident ${from} and when it ${to}.`,
    hint: `Correct the times, or write ${quote(durationInWords(seconds))}, so that both say the same.`,
  }
  if (!words?.alone) return remark
  const edits = [{ span: words.span, text: durationInWords(seconds) }]
  return {
    ...remark,
    fix: { title: `Write ${quote(durationInWords(seconds))}, as the times give it`, unsure: true, edits },
  }
}

/** ` (line 12)`; nothing for a time whose place is not known. */
function lineOf(postmortem: Postmortem, moment: Moment): string {
  const fact = postmortem.times[moment]
  return fact && fact.source !== 'file-name' ? ` (line ${lineAt(postmortem, fact.span.start)})` : ''
}

function lineAt({ lineStarts }: Postmortem, offset: number): number {
  return positionAt(lineStarts, offset).line
}
