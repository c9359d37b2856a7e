import { durationInWords } from '../calendar/duration-in-words.js'
import { severityRank } from '../postmortem/severity.js'
import { type Answers, SOURCES, type Topic } from './question.js'
import type { Triggers } from './triggers.js'

/** Whether an incident needs a postmortem, with every answer that counted. */
export interface Decision {
  readonly required: 'yes' | 'no' | 'not-known'
  readonly reasons: readonly Reason[]
  /** Topics without an answer that could still make it a yes. */
  readonly open: readonly Topic[]
}

export interface Reason {
  readonly topic: Topic
  /** `for` a postmortem, `against` one, or `neither`: the trigger was not met. */
  readonly speaks: 'for' | 'against' | 'neither'
  /** A whole sentence: the answer and the threshold. */
  readonly says: string
  readonly source: string
}

/**
 * Weighs the answers by the team's triggers. Lost data and a breach of security, unless they are switched off, and somebody
 * who asks count always; a kind of incident that never needs a postmortem outweighs all the others.
 */
export function decide(answers: Answers, triggers: Triggers): Decision {
  const reasons = JUDGES.flatMap((judge) => judge(answers, triggers))
  const always = reasons.some(({ topic, speaks }) => speaks === 'for' && ALWAYS.includes(topic))
  const never = reasons.some(({ speaks }) => speaks === 'against')
  const open = always || never ? [] : unanswered(answers, triggers)
  if (always) return { required: 'yes', reasons, open: [] }
  if (never) return { required: 'no', reasons, open }
  if (reasons.some(({ speaks }) => speaks === 'for')) return { required: 'yes', reasons, open: [] }
  return { required: open.length > 0 ? 'not-known' : 'no', reasons, open }
}

const ALWAYS: readonly Topic[] = ['dataLoss', 'security', 'asked']

type Judge = (answers: Answers, triggers: Triggers) => readonly Reason[]

const JUDGES: readonly Judge[] = [
  ({ downtime }, triggers) =>
    downtime === null
      ? []
      : [
          trigger(
            'downtime',
            downtime > 0 && downtime >= triggers.downtime,
            downtime === 0
              ? 'Users noticed no downtime.'
              : `Users noticed ${durationInWords(downtime)} of downtime; ${durationInWords(triggers.downtime)} or more ask for a postmortem.`,
          ),
        ],
  ({ apdex }, triggers) =>
    apdex === null
      ? []
      : [trigger('apdex', apdex < triggers.apdex, `The apdex was ${apdex}; below ${triggers.apdex} asks for one.`)],
  ({ dataLoss }, triggers) =>
    dataLoss === null || !triggers.dataLoss
      ? []
      : [trigger('dataLoss', dataLoss, dataLoss ? 'Data was lost.' : 'No data was lost.')],
  ({ security }, triggers) =>
    security === null || !triggers.security
      ? []
      : [trigger('security', security, security ? 'Security was breached.' : 'Security was not breached.')],
  ({ severity }, triggers) => (severity === null ? [] : [bySeverity(severity, triggers)]),
  ({ escalation }, triggers) => (escalation === null ? [] : [byEscalation(escalation, triggers)]),
  (answers, triggers) => byKind(answers, triggers),
  ({ asked }) => (asked === true ? [trigger('asked', true, 'Somebody asked for one, and that is enough.')] : []),
]

function bySeverity(severity: string, { severity: least, severities }: Triggers): Reason {
  const rank = severityRank(severity, severities)
  const isMet = rank !== null && rank <= severities.indexOf(least)
  return trigger('severity', isMet, `The severity is ${severity}; ${least} or worse asks for one.`)
}

function byEscalation(escalation: string, { escalation: least }: Triggers): Reason {
  if (escalation === 'none') return trigger('escalation', false, 'Nobody escalated it.')
  const isMet = urgency(escalation) <= urgency(least)
  return trigger('escalation', isMet, `It was escalated as ${escalation}; ${least} or more urgent asks for one.`)
}

/** The number of a priority; one without a number, which only a configuration can hold, is the least urgent. */
function urgency(priority: string): number {
  const digits = /\d{1,2}/.exec(priority)?.[0]
  return digits === undefined ? Number.POSITIVE_INFINITY : Number(digits)
}

function byKind({ kind, downtime }: Answers, { never }: Triggers): readonly Reason[] {
  if (kind === null || !never.includes(kind)) return []
  if (kind.endsWith('without-downtime') && downtime !== null && downtime > 0) return []
  return [
    { topic: 'kind', speaks: 'against', says: `It was of the kind ${kind}, which needs none.`, source: SOURCES.kind },
  ]
}

function trigger(topic: Topic, isMet: boolean, says: string): Reason {
  return { topic, speaks: isMet ? 'for' : 'neither', says, source: SOURCES[topic] }
}

const TRIGGERS: readonly Topic[] = ['downtime', 'apdex', 'dataLoss', 'security', 'severity', 'escalation']

function unanswered(answers: Answers, triggers: Triggers): readonly Topic[] {
  return TRIGGERS.filter((topic) => {
    const isOn = topic === 'dataLoss' || topic === 'security' ? triggers[topic] : true
    return isOn && answers[topic] === null
  })
}
