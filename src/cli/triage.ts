import { type Command, InvalidArgumentError, Option } from 'commander'
import { parsePeriod, secondsOf } from '../calendar/period.js'
import { periodFault, shareFault } from '../triage/answer-faults.js'
import type { Answers } from '../triage/question.js'
import { askerAtTerminal } from './asker.js'
import { type Example, withExamples } from './examples.js'
import { finish } from './finish.js'
import { type CommonOptions, common, commonOf } from './options.js'
import { worldFrom } from './world.js'

type TriageOptions = CommonOptions & { readonly [topic in keyof Answers]?: Exclude<Answers[topic], null> }

const EXAMPLES: readonly Example[] = [
  ['followthrough triage', 'asks at the terminal'],
  ['followthrough triage --downtime 12m --severity SEV2', 'answers what is known'],
  ['followthrough triage --data-loss --format json', 'the same for another program'],
]

export function addTriage(cli: Command): void {
  const command = common(cli.command('triage'), ['text', 'json'])
    .description('does this incident need a postmortem, by the triggers of the team')
    .addOption(new Option('--downtime <period>', 'how long users noticed it: 12m, 2h, 0m').argParser(seconds))
    .addOption(new Option('--apdex <share>', 'user satisfaction while it lasted, 0 to 1').argParser(share))
    .option('--data-loss', 'data was lost')
    .option('--no-data-loss', 'no data was lost')
    .option('--security', 'security was breached')
    .option('--no-security', 'security was not breached')
    .option('--severity <severity>', 'the severity, on the scale of the team')
    .option('--escalation <priority>', 'the priority at which it was escalated: P0, P1, none')
    .option('--kind <kind>', 'what it was: scheduled-maintenance, failed-deployment-without-downtime, other')
    .option('--asked', 'somebody asked for a postmortem')
    .action(async (options: TriageOptions) => {
      const { runTriage } = await import('../commands/triage.js')
      const answers = answersIn(options)
      const asker = answers === null ? await askerAtTerminal('Nothing was decided; run `triage` again.') : null
      finish(await runTriage(worldFrom(options), { ...commonOf(options), answers, asker }), options)
    })
  withExamples(command, EXAMPLES)
}

const TOPICS = ['downtime', 'apdex', 'dataLoss', 'security', 'severity', 'escalation', 'kind', 'asked'] as const

function answersIn(options: TriageOptions): Partial<Answers> | null {
  const given = TOPICS.filter((topic) => options[topic] !== undefined).map((topic) => [topic, options[topic]] as const)
  return given.length === 0 ? null : Object.fromEntries(given)
}

function seconds(text: string): number {
  const period = periodFault(text) === null ? parsePeriod(text) : null
  if (period) return secondsOf(period)
  throw new InvalidArgumentError(periodFault(text) ?? '')
}

function share(text: string): number {
  const fault = shareFault(text)
  if (fault === null) return Number(text)
  throw new InvalidArgumentError(fault)
}
