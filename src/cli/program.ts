import { Command } from 'commander'
import { VERSION } from '../commands/version.js'
import { consoleText } from '../render/escape/console.js'
import { addCheck } from './check.js'
import { addCompletion } from './completion.js'
import { addDashboard } from './dashboard.js'
import { addDoctor } from './doctor.js'
import { type Example, examplesText } from './examples.js'
import { addExplain } from './explain.js'
import { addInit } from './init.js'
import { addNew } from './new.js'
import { addReport } from './report.js'
import { addSimilar } from './similar.js'
import { addSync } from './sync.js'
import { addTriage } from './triage.js'

const EXAMPLES: readonly Example[] = [
  ['followthrough init', 'workflow, configuration and template for this repository'],
  ['followthrough check', 'all postmortems that git tracks here'],
  ['followthrough check postmortems/outage.md', 'one file'],
  ['followthrough check --format json docs', 'a folder, for another program'],
  ['followthrough sync --dry-run', 'which issues would be created, changed and closed'],
  ['followthrough explain action-item-vague', 'a rule, with an example'],
  ['followthrough similar expired certificate', 'earlier incidents, and what of them is unfinished'],
  ['followthrough new "Checkout returned 502s"', 'a new postmortem, with its id and date filled in'],
  ['followthrough dashboard --out site', 'one page and a feed of the whole record'],
  ['followthrough doctor', 'is the set-up sound, and how to mend what is not'],
]

/** The whole command line: every command with its options, examples and action. */
export function program(): Command {
  const cli = new Command('followthrough')
    .description('Postmortems that get followed through.')
    .version(VERSION, '--version')
    .showHelpAfterError('Run followthrough --help for the commands.')
    .addHelpText('after', examplesText(EXAMPLES))
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(consoleText(text)) })
  addCheck(cli)
  addSync(cli)
  addReport(cli)
  addNew(cli)
  addExplain(cli)
  addSimilar(cli)
  addTriage(cli)
  addInit(cli)
  addDashboard(cli)
  addDoctor(cli)
  addCompletion(cli)
  for (const command of cli.commands)
    command.showHelpAfterError(`Run followthrough ${command.name()} --help for its options.`)
  return cli
}
