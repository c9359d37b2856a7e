import type { Decision, Reason } from '../../triage/decide.js'
import { DEFINITION, type Topic } from '../../triage/question.js'
import { consoleLine } from '../escape/console.js'
import { type Colors, colorsOf } from './colors.js'
import { listed } from './words.js'

/** The verdict, every reason with its source, what is still open, and what an incident is. */
export function renderTriage(decision: Decision, { color }: { readonly color: boolean }): string {
  const colors = colorsOf(color)
  const reasons = [...decision.reasons].sort((a, b) => WEIGHT[b.speaks] - WEIGHT[a.speaks])
  return `${[verdict(decision, colors), ...reasons.map((reason) => line(reason, colors)), ...rest(decision), '', colors.aside(DEFINITION)].join('\n')}\n`
}

const WEIGHT: Readonly<Record<Reason['speaks'], number>> = { for: 2, against: 1, neither: 0 }

function verdict({ required }: Decision, colors: Colors): string {
  switch (required) {
    case 'yes':
      return colors.strong('This incident needs a postmortem.')
    case 'no':
      return colors.strong('This incident needs no postmortem. Anybody may still ask for one.')
    case 'not-known':
      return colors.strong('Nothing so far asks for a postmortem, but not everything is known.')
  }
}

const MARKS: Readonly<Record<Reason['speaks'], string>> = { for: 'yes', against: 'no', neither: '–' }

function line({ speaks, says, source }: Reason, colors: Colors): string {
  return `  ${MARKS[speaks].padEnd(3)}  ${consoleLine(says)} ${colors.aside(`(${source})`)}`
}

const FLAGS: Readonly<Record<Topic, string>> = {
  downtime: '--downtime',
  apdex: '--apdex',
  dataLoss: '--data-loss',
  security: '--security',
  severity: '--severity',
  escalation: '--escalation',
  kind: '--kind',
  asked: '--asked',
}

function rest({ open }: Decision): readonly string[] {
  return open.length === 0 ? [] : [`  Not answered: ${listed(open.map((topic) => FLAGS[topic]))}.`]
}
