import type { Block, Postmortem, Section } from '../postmortem/model.js'
import type { Finding, Rule, RuleContext } from './rule.js'
import { isTimelineElsewhere } from './text/linked-timeline.js'
import { quote } from './text/quote.js'
import { unreadableTimes } from './text/unreadable-times.js'

export const timelineWithoutTimes: Rule = {
  id: 'timeline-without-times',
  summary: 'The events of a timeline have their times.',
  why: 'How long it took to notice and to help can be read from times only. Without them the order of the events is all that later readers learn.',
  source: 'Gergely Orosz, seven questions for a postmortem: what happened and when',
  severity: 'info',
  good: `# Checkout returned 502s

## Timeline
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:49 UTC The old configuration is back.
`,
  bad: `# Checkout returned 502s

## Timeline <!-- problem -->
- The new gateway configuration is rolled out.
- @ada is paged and finds the gateway without upstreams.
- The old configuration is back.
`,
  *check(postmortem, context) {
    const [first, ...others] = postmortem.sections.filter(({ kind, empty }) => kind === 'timeline' && !empty)
    if (!first || isTimelineElsewhere(postmortem)) return
    if ([first, ...others].some((section) => hasTimesInside(section) || isLink(section, postmortem))) return
    const words = firstWords(first)
    // Two days are a timeline, for an incident of weeks; a time that is written wrong is another rule's.
    const written = new Set(postmortem.timeline.map(({ raw }) => raw).filter((raw) => /\d/.test(raw)))
    const timed = postmortem.timeline.filter(({ time }) => time !== null).length
    if (words === null || written.size > 1 || timed > 1 || unreadableTimes(postmortem).length > 0) return
    yield withoutTimes(postmortem, context, first, words)
  },
}

const CLOCKS = /(?<![\d:.])\d{1,2}(?::\d{2}(?![\d:])|\s?[ap]\.?m\b|時)/gi

/** Prose, pictures made of code and other forms that hold times, which reading does not take apart. */
function hasTimesInside({ blocks }: Section): boolean {
  return (
    (
      blocks
        .map(({ text }) => text.slice(0, 2000))
        .join('\n')
        .match(CLOCKS) ?? []
    ).length > 1
  )
}

/** One line that leads to a timeline in another place. */
function isLink({ blocks, body }: Section, { text }: Postmortem): boolean {
  return blocks.length === 1 && /\]\(|https?:/.test(text.slice(body.start, body.end))
}

const SENTENCES: readonly Block['kind'][] = ['list-item', 'paragraph', 'table-row']

function firstWords({ blocks }: Section): string | null {
  const words = blocks
    .filter(({ kind }) => SENTENCES.includes(kind))
    .map(({ text }) => text.slice(0, 200).replaceAll('|', ' ').split('\n')[0]?.trim() ?? '')
  return words.find((text) => /\p{L}{3}/u.test(text) && !/^\d/.test(text)) ?? words.find((text) => text !== '') ?? null
}

function withoutTimes({ timeline, date }: Postmortem, { today }: RuleContext, place: Section, words: string): Finding {
  const [only] = timeline
  const day = date?.value ?? today
  return {
    span: place.span,
    message: only
      ? `Of the events under ${quote(place.heading)} only one has a time, ${quote(only.raw)}.`
      : `The events under ${quote(place.heading)} have no times.`,
    hint: `Begin each line with the time of its event, for example ${quote(`${day} 10:02 UTC ${words}`)}.`,
  }
}
