import type { CommandLine, CompletedCommand, CompletedFlag, CompletedValue } from './command-line.js'

/** A script that fish sources, or finds in its folder `completions`. */
export function fishCompletion({ name, commands }: CommandLine): string {
  return `# Completion for fish: ${name} completion fish | source
complete -c ${name} -f
${commands.map((command) => commandLines(name, command)).join('\n')}
`
}

function commandLines(name: string, { name: command, about, flags, argument }: CompletedCommand): string {
  const within = `complete -c ${name} -n ${quotedForFish(`__fish_seen_subcommand_from ${command}`)}`
  return [
    `complete -c ${name} -n __fish_use_subcommand -a ${command} -d ${quotedForFish(about)}`,
    ...(argument === null || argument.kind === 'free' ? [] : [`${within} ${values(argument)}`]),
    ...flags.map((flag) => `${within} ${flagOf(flag)}`),
  ].join('\n')
}

function flagOf({ name, about, value }: CompletedFlag): string {
  const told = `-l ${name.replace(/^--/, '')} -d ${quotedForFish(about)}`
  return value === null ? told : `${told} -r ${values(value)}`
}

function values(value: CompletedValue): string {
  switch (value.kind) {
    case 'words':
      return `-f -a ${quotedForFish(value.words.join(' '))}`
    case 'files':
      return '-F'
    case 'free':
      return '-f'
  }
}

function quotedForFish(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
