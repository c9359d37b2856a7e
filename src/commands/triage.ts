import { parsePeriod, secondsOf } from '../calendar/period.js'
import type { Config } from '../config/config.js'
import { nearest } from '../config/nearest.js'
import type { Asker } from '../ports/asker.js'
import { severityRank } from '../postmortem/severity.js'
import { printJson } from '../render/json/print-json.js'
import { triageJson } from '../render/json/triage-json.js'
import { renderTriage } from '../render/terminal/triage.js'
import { escalationFault, periodFault, shareFault } from '../triage/answer-faults.js'
import { decide } from '../triage/decide.js'
import { type Answers, NO_ANSWERS, type Question } from '../triage/question.js'
import { questionsFor } from '../triage/questions.js'
import type { Triggers } from '../triage/triggers.js'
import { loadConfig } from './load-config.js'
import type { Run } from './run.js'
import { UserError } from './user-error.js'
import type { World } from './world.js'

export interface TriageRequest {
  readonly configPath: string | null
  readonly format: string
  readonly color: boolean
  /** What flags have said; null: no flag was given. */
  readonly answers: Partial<Answers> | null
  /** Null where nobody can be asked. */
  readonly asker: Asker | null
}

/** Whether an incident needs a postmortem by the team's triggers. Answers come from flags, else from questions. */
export async function runTriage(world: World, request: TriageRequest): Promise<Run> {
  const { config, notices } = await loadConfig(world, request.configPath, 'go-on')
  const triggers = triggersOf(config)
  const answers = { ...NO_ANSWERS, ...(request.answers ?? (await asked(request.asker, triggers))) }
  refuseUnknown(
    'severity',
    answers.severity,
    triggers.severities,
    (name) => severityRank(name, triggers.severities) !== null,
  )
  refuseUnknown('kind', answers.kind, [...triggers.never, 'other'])
  refuseEscalation(answers.escalation)
  const decision = decide(answers, triggers)
  const json = triageJson(decision)
  const result = request.format === 'json' ? printJson(json) : renderTriage(decision, { color: request.color })
  return { exit: 0, result, notices, summary: null, json, check: null, outputs: {} }
}

/** A word that is on no list would silently count as an answer that asks for nothing. */
function refuseUnknown(
  topic: 'severity' | 'kind',
  word: string | null,
  known: readonly string[],
  isKnown: (word: string) => boolean = (name) => known.includes(name),
): void {
  if (word === null || isKnown(word)) return
  const near = nearest(word, known)
  const hint = near ? `Did you mean \`${near}\`?` : `Write one of ${known.map((name) => `\`${name}\``).join(', ')}.`
  throw new UserError(`\`${word.slice(0, 80)}\` is not a ${topic} that the configuration knows.`, hint)
}

function refuseEscalation(word: string | null): void {
  const fault = word === null ? null : escalationFault(word)
  if (word !== null && fault !== null) throw new UserError(`\`${word.slice(0, 80)}\` is no priority.`, fault)
}

async function asked(asker: Asker | null, triggers: Triggers): Promise<Partial<Answers>> {
  if (asker === null) {
    throw new UserError(
      'Nothing is known about the incident.',
      'Say it with flags, such as `--downtime 12m --severity SEV2`, or run `triage` in a terminal, which asks.',
    )
  }
  let answers: Partial<Answers> = {}
  for (const question of questionsFor(triggers)) {
    answers = { ...answers, [question.topic]: await answerTo(asker, question) }
    if (isSettled(answers, triggers)) break
  }
  return answers
}

/** Nobody is asked more than it takes. */
function isSettled(answers: Partial<Answers>, triggers: Triggers): boolean {
  return decide({ ...NO_ANSWERS, ...answers }, triggers).required === 'yes'
}

async function answerTo(asker: Asker, { asks, kind, choices }: Question) {
  switch (kind) {
    case 'choice':
      return asker.choose(asks, choices)
    case 'yes-or-no':
      return asker.confirm(asks)
    case 'period':
      return secondsFrom(await asker.text(asks, periodFault))
    case 'share':
      return numberFrom(await asker.text(asks, shareFault))
  }
}

function secondsFrom(text: string | null): number | null {
  const period = text === null ? null : parsePeriod(text)
  return period === null ? null : secondsOf(period)
}

function numberFrom(text: string | null): number | null {
  return text === null ? null : Number(text)
}

function triggersOf({ triggers, severities }: Config): Triggers {
  const { downtime, apdex, security, severity, escalation, never } = triggers
  const seconds = secondsFrom(downtime) ?? 0
  return {
    downtime: seconds,
    apdex,
    dataLoss: triggers['data-loss'],
    security,
    severity,
    severities,
    escalation,
    never,
  }
}
