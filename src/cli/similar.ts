import type { Command } from 'commander'
import { type Example, withExamples } from './examples.js'
import { finish } from './finish.js'
import { type CommonOptions, common, commonOf } from './options.js'
import { worldFrom } from './world.js'

const EXAMPLES: readonly Example[] = [
  ['followthrough similar expired certificate', 'incidents that some words are about'],
  ['followthrough similar postmortems/outage.md', 'incidents like a document'],
  ['followthrough similar database --format json', 'the same for another program'],
]

export function addSimilar(cli: Command): void {
  const command = common(cli.command('similar <query...>'), ['text', 'json'])
    .description('earlier postmortems like a file or some words, and their unfinished items')
    .action(async (query: string[], options: CommonOptions) => {
      const { runSimilar } = await import('../commands/similar.js')
      finish(await runSimilar(worldFrom(options), { ...commonOf(options), query: query.join(' ') }), options)
    })
  withExamples(command, EXAMPLES)
}
