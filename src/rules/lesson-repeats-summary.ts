import type { Postmortem } from '../postmortem/model.js'
import { positionAt } from '../postmortem/position.js'
import type { Rule } from './rule.js'
import { type BlockSentence, sentencesOf } from './text/block-sentences.js'
import { causeBlocks } from './text/causes.js'
import { contentWords, sharedPart } from './text/content-words.js'
import { isEnglishDocument } from './text/english.js'
import { quote } from './text/quote.js'
import { isVerb } from './text/verbs.js'
import { wordsOf } from './text/words.js'

export const lessonRepeatsSummary: Rule = {
  id: 'lesson-repeats-summary',
  summary: 'A learning says what others should know or do differently, and not once more what happened.',
  why: 'Another team has another incident. What it can use is the insight that holds there too, and not the events of this one.',
  source:
    'Gergely Orosz, seven questions for a postmortem: the three key learnings; Mekari, process: knowledge crosses between teams',
  severity: 'info',
  heuristic: true,
  good: `# Checkout returned 502s

## Summary
A deploy of the gateway replaced its configuration with an empty list of upstreams.

## Lessons learned
- A configuration is code, and needs the same checks before it is rolled out.
`,
  bad: `# Checkout returned 502s

## Summary
A deploy of the gateway replaced its configuration with an empty list of upstreams.

## Lessons learned
- The deploy of the gateway replaced the configuration with an empty list of upstreams. <!-- problem -->
`,
  *check(postmortem) {
    if (!isEnglishDocument(postmortem)) return
    const told = toldBefore(postmortem)
      .slice(0, COMPARED)
      .map((sentence) => ({ ...sentence, plain: plainOf(sentence.text), words: contentWords(sentence.text) }))
    for (const { text, span } of postmortem.learnings.slice(0, COMPARED)) {
      const own = contentWords(text)
      const plain = plainOf(text)
      const enough = saysWhatToDo(text) ? NEARLY_EQUAL : SAME
      const repeated =
        own.size < ENOUGH_WORDS
          ? undefined
          : told.find((one) => plain === one.plain || sharedPart(own, one.words) >= enough)
      if (!repeated || isWithin(span.start, repeated.span)) continue
      const { line } = positionAt(postmortem.lineStarts, repeated.span.start)
      yield {
        span,
        message: `The learning ${quote(text)} repeats line ${line}.`,
        hint: 'Say what follows from it for another team: what to build, check or measure, and what you know now that you did not know before.',
      }
    }
  },
}

/** The words alone. */
function plainOf(text: string): string {
  return wordsOf(text).join(' ')
}

// Each is compared with each: a hostile document has thousands of both.
const COMPARED = 300
const ENOUGH_WORDS = 4
const SAME = 0.65
const NEARLY_EQUAL = 0.95

/** "Validate …", "… must be watched": says more than what happened. */
function saysWhatToDo(text: string): boolean {
  const words = wordsOf(text.slice(0, 600))
  return isVerb(words[0] ?? '') || words.some((word) => OBLIGING.has(word))
}

const OBLIGING = new Set('must should need needs ought always never'.split(' '))

/** The title, the summary and the causes: what the reader of the learnings has read already. */
function toldBefore(postmortem: Postmortem): readonly BlockSentence[] {
  const { sections, title } = postmortem
  const summary = sections.filter(({ kind }) => kind === 'summary').flatMap(({ blocks }) => blocks)
  const told = sentencesOf([...summary, ...causeBlocks(postmortem)], postmortem)
  return title?.source === 'text' ? [{ text: title.value, span: title.span }, ...told] : told
}

function isWithin(at: number, span: { readonly start: number; readonly end: number }): boolean {
  return at >= span.start && at <= span.end
}
