import type { Command } from 'commander'

/** A line to type, and what it does. */
export type Example = readonly [line: string, what: string]

/** Adds examples below the help of a command; their order is that of usefulness. */
export function withExamples(command: Command, examples: readonly Example[]): Command {
  return command.addHelpText('after', examplesText(examples))
}

export function examplesText(examples: readonly Example[]): string {
  const width = Math.max(...examples.map(([line]) => line.length))
  return ['', 'Examples:', ...examples.map(([line, what]) => `  $ ${line.padEnd(width)}   ${what}`)].join('\n')
}
