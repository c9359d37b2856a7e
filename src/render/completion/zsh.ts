import {
  type CommandLine,
  type CompletedCommand,
  type CompletedFlag,
  type CompletedValue,
  quoted,
} from './command-line.js'

/** A script that zsh sources, or loads from its `fpath` as `_followthrough`. */
export function zshCompletion({ name, commands }: CommandLine): string {
  return `#compdef ${name}
# Completion for zsh: source <(${name} completion zsh)
_${name}() {
  local -a commands=(
${commands.map((command) => `    ${quoted(`${command.name}:${command.about.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${commands.map(commandCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`
}

function commandCase({ name, flags, argument }: CompletedCommand): string {
  const rest = argument === null ? [] : [quoted(`*:argument:${action(argument)}`)]
  const all = [...flags.map(flagSpec), ...rest].map((spec) => `      ${spec}`)
  return `    ${name}) _arguments \\\n${all.join(' \\\n')} ;;`
}

function flagSpec({ name, about, value }: CompletedFlag): string {
  const told = `[${about.replace(/[[\]\\]/g, '\\$&')}]`
  return quoted(value === null ? `${name}${told}` : `${name}=${told}:value:${action(value)}`)
}

function action(value: CompletedValue): string {
  switch (value.kind) {
    case 'words':
      return `(${value.words.join(' ')})`
    case 'files':
      return '_files'
    case 'free':
      return ' '
  }
}
