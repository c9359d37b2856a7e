import { type CommandLine, type CompletedCommand, type CompletedValue, quoted } from './command-line.js'

/** A script that bash 3.2 and later sources. */
export function bashCompletion({ name, commands }: CommandLine): string {
  return `# Completion for bash: source <(${name} completion bash)
_${name}_words() {
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$current")
}
_${name}_files() {
  compopt -o filenames 2>/dev/null
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current")
}
_${name}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}" command="\${COMP_WORDS[1]}" word
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    _${name}_words ${quoted(commands.map((command) => command.name).join(' '))}
    return
  fi
  # Bash makes three words of --format=json.
  if [[ $current == '=' ]]; then current=''
  elif [[ $before == '=' ]]; then before="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  case "$command $before" in
${commands.flatMap((command) => valueCases(name, command)).join('\n')}
  esac
  case "$command" in
${commands.map((command) => commandCase(name, command)).join('\n')}
  esac
}
complete -F _${name} ${name}
`
}

function valueCases(name: string, { name: command, flags }: CompletedCommand): readonly string[] {
  return flags.flatMap(({ name: flag, value }) =>
    value === null ? [] : [`    ${quoted(`${command} ${flag}`)}) ${completing(name, value)}; return ;;`],
  )
}

function commandCase(name: string, { name: command, flags, argument }: CompletedCommand): string {
  const words = completing(name, { kind: 'words', words: flags.map((flag) => flag.name) })
  const rest = completing(name, argument ?? { kind: 'free' })
  return `    ${command}) if [[ $current == -* ]]; then ${words}; else ${rest}; fi ;;`
}

function completing(name: string, value: CompletedValue): string {
  switch (value.kind) {
    case 'words':
      return `_${name}_words ${quoted(value.words.join(' '))}`
    case 'files':
      return `_${name}_files`
    case 'free':
      return ':'
  }
}
