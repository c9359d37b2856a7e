#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { addCheck } from './cli/check.js'
import { addDashboard } from './cli/dashboard.js'
import { addDoctor } from './cli/doctor.js'
import { addExplain } from './cli/explain.js'
import { addInit } from './cli/init.js'
import { addNew } from './cli/new.js'
import { addReport } from './cli/report.js'
import { addSimilar } from './cli/similar.js'
import { addSync } from './cli/sync.js'
import { addTriage } from './cli/triage.js'
import { failureOf, failureText } from './commands/failure.js'
import { VERSION } from './commands/version.js'
import { consoleText } from './render/escape/console.js'

const EXAMPLES = `
Examples:
  $ followthrough init                           workflow, configuration and template for this repository
  $ followthrough check                          all postmortems that git tracks here
  $ followthrough check postmortems/outage.md    one file
  $ followthrough check --format json docs       a folder, for another program
  $ followthrough sync --dry-run                 which issues would be created, changed and closed
  $ followthrough explain action-item-vague      a rule, with an example
  $ followthrough similar expired certificate    earlier incidents, and what of them is unfinished
  $ followthrough new "Checkout returned 502s"   a new postmortem, with its id and date filled in
  $ followthrough dashboard --out site           one page and a feed of the whole record
  $ followthrough doctor                         is the set-up sound, and how to mend what is not`

function program(): Command {
  const cli = new Command('followthrough')
    .description('Postmortems that get followed through.')
    .version(VERSION, '--version')
    .showHelpAfterError('Run followthrough --help for the commands.')
    .addHelpText('after', EXAMPLES)
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
  return cli
}

async function main(): Promise<void> {
  try {
    await program().parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2
      return
    }
    process.stderr.write(failureText(failureOf(error)))
    process.exitCode = 2
  }
}

await main()
