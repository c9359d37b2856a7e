import type { Command } from 'commander'
import { finish } from './finish.js'
import { type CommonOptions, common, commonOf } from './options.js'
import { worldFrom } from './world.js'

export function addSimilar(cli: Command): void {
  common(cli.command('similar <query...>'), ['text', 'json'])
    .description('earlier postmortems like a file or some words, and their unfinished items')
    .action(async (query: string[], options: CommonOptions) => {
      const { runSimilar } = await import('../commands/similar.js')
      finish(await runSimilar(worldFrom(options), { ...commonOf(options), query: query.join(' ') }), options)
    })
}
