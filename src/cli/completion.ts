import { Argument, type Command } from 'commander'
import { type Example, withExamples } from './examples.js'

const EXAMPLES: readonly Example[] = [
  ['source <(followthrough completion bash)', 'for this bash; in ~/.bashrc for every one'],
  ['source <(followthrough completion zsh)', 'for this zsh; in ~/.zshrc, after compinit, for every one'],
  ['followthrough completion fish | source', 'for this fish; in config.fish for every one'],
]

export function addCompletion(cli: Command): void {
  const command = cli
    .command('completion')
    .description('a script that completes commands, options and values in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { completionScript } = await import('./completion-script.js')
      process.stdout.write(completionScript(cli, shell))
    })
  withExamples(command, EXAMPLES)
}
