import type { Diagnostic } from '../../check/diagnostic.js'
import type { CheckedDocument, CheckResult } from '../../check/result.js'
import { durationsOf } from '../../postmortem/durations.js'
import type { Fact } from '../../postmortem/fact.js'
import type { ActionItem, Moment, Postmortem, UnreadableDocument } from '../../postmortem/model.js'
import { positionAt } from '../../postmortem/position.js'
import type { ActionItemJson, CheckJson, CheckOrigin, PostmortemJson, Problem } from './check-shape.js'

/** The JSON result of `check`, published as a schema: keys may be added, none may go. */
export function checkJson({ documents, counts }: CheckResult, origin: CheckOrigin | null = null): CheckJson {
  const { postmortems, errors, warnings, infos } = counts
  return {
    version: 1,
    ...origin,
    postmortems: documents.map(postmortemJson),
    counts: { postmortems, errors, warnings, infos },
  }
}

function postmortemJson({ document, diagnostics, unlisted }: CheckedDocument): PostmortemJson {
  const facts = document.readable ? factsOf(document) : noFacts(document)
  return { ...facts, problems: diagnostics.map(problemJson), ...(unlisted ? { unlisted } : {}) }
}

type Facts = Omit<PostmortemJson, 'problems' | 'unlisted'>

function noFacts({ path }: UnreadableDocument): Facts {
  const unknown = { id: null, title: null, date: null, severity: null, status: null, services: [] }
  const times = timesJson(() => null)
  const durations = { detect: null, mitigate: null, total: null }
  const parts = { impact: null, causes: [], sections: [], timeline: [], actionItems: [], learnings: [] }
  return { path, readable: false, ...unknown, times, durations, ...parts }
}

function factsOf(postmortem: Postmortem): Facts {
  const { path, id, title, date, severity, status, services, times, impact, causes } = postmortem
  const lineOf = ({ start }: { readonly start: number }) => positionAt(postmortem.lineStarts, start).line
  const { detect, mitigate, total } = durationsOf(postmortem)
  return {
    path,
    readable: true,
    id: id.value,
    title: valueIn(title),
    date: valueIn(date),
    severity: valueIn(severity),
    status: valueIn(status),
    services: valueIn(services) ?? [],
    times: timesJson((moment) => valueIn(times[moment])),
    durations: { detect, mitigate, total },
    impact: valueIn(impact),
    causes: valueIn(causes) ?? [],
    sections: postmortem.sections.map(({ kind, heading, span }) => ({ kind, heading, line: lineOf(span) })),
    timeline: postmortem.timeline.map(({ span, raw, time, text }) => ({ line: lineOf(span), raw, time, text })),
    actionItems: postmortem.actionItems.map((item) => itemJson(item, lineOf(item.span))),
    learnings: postmortem.learnings.map(({ span, text }) => ({ line: lineOf(span), text })),
  }
}

function timesJson(timeOf: (moment: Moment) => string | null): PostmortemJson['times'] {
  return {
    started: timeOf('started'),
    detected: timeOf('detected'),
    alerted: timeOf('alerted'),
    mitigationStarted: timeOf('mitigationStarted'),
    mitigated: timeOf('mitigated'),
    resolved: timeOf('resolved'),
  }
}

function itemJson(item: ActionItem, line: number): ActionItemJson {
  const { id, title, owners, due, priority, type, state, references } = item
  return {
    line,
    id,
    title,
    owners: owners.map(({ value }) => value),
    due: valueIn(due),
    priority: valueIn(priority),
    type: valueIn(type),
    done: state === 'done',
    state,
    references: references.map(({ value }) => value),
  }
}

function problemJson(diagnostic: Diagnostic): Problem {
  const { rule, severity, line, column, endLine, endColumn, message, hint, url, known } = diagnostic
  return { rule, severity, line, column, endLine, endColumn, message, hint, url, known }
}

function valueIn<T>(fact: Fact<T> | null): T | null {
  return fact ? fact.value : null
}
