import { durationInWords } from '../calendar/duration-in-words.js'
import type { Question } from './question.js'
import type { Triggers } from './triggers.js'

/** The questions that the team's triggers need, in the order in which an answer is most likely to settle it. */
export function questionsFor(triggers: Triggers): readonly Question[] {
  const { never, severities } = triggers
  return [
    ask('kind', 'What was it?', 'choice', [...never, 'other']),
    ask('dataLoss', 'Was data lost?', 'yes-or-no'),
    ask('security', 'Was security breached?', 'yes-or-no'),
    ask(
      'downtime',
      `For how long did users notice it? (12m, 2h, 0m; from ${durationInWords(triggers.downtime)} on it counts)`,
      'period',
    ),
    ask('severity', 'Which severity was it?', 'choice', severities),
    ask('escalation', 'At which priority did on-call or monitoring escalate it?', 'choice', ['P0', 'P1', 'P2', 'none']),
    ask('apdex', `What was the apdex while it lasted? (0 to 1; below ${triggers.apdex} counts)`, 'share'),
    ask('asked', 'Did anybody ask for a postmortem?', 'yes-or-no'),
  ].filter(({ topic }) => (topic === 'dataLoss' || topic === 'security' ? triggers[topic] : true))
}

function ask(
  topic: Question['topic'],
  asks: string,
  kind: Question['kind'],
  choices: readonly string[] = [],
): Question {
  return { topic, asks, kind, choices }
}
