import type { Command } from 'commander'
import { program } from '../../src/cli/program.js'

export interface Parsed {
  readonly ran: string | null
  readonly stdout: string
  readonly stderr: string
}

/** Parses a line as the command line does; what would run is named and not run. */
export async function parsed(words: readonly string[]): Promise<Parsed> {
  const said = { ran: null as string | null, stdout: '', stderr: '' }
  const cli = program()
  for (const command of [cli, ...cli.commands]) {
    command.configureOutput({
      writeOut: (text) => {
        said.stdout += text
      },
      writeErr: (text) => {
        said.stderr += text
      },
      getOutHelpWidth: () => 100,
    })
  }
  for (const command of cli.commands) recordRun(command, said)
  await cli.parseAsync(words, { from: 'user' }).catch(() => undefined)
  return said
}

function recordRun(command: Command, said: { ran: string | null }): void {
  command.action(() => {
    said.ran = command.name()
  })
}
