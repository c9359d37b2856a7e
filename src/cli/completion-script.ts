import type { Command, Option } from 'commander'
import { ruleNames } from '../commands/explain.js'
import { bashCompletion } from '../render/completion/bash.js'
import type { CommandLine, CompletedCommand, CompletedFlag, CompletedValue } from '../render/completion/command-line.js'
import { fishCompletion } from '../render/completion/fish.js'
import { zshCompletion } from '../render/completion/zsh.js'

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }

/** The script of a shell, made of the commands and options themselves, so that it cannot be stale. */
export function completionScript(cli: Command, shell: keyof typeof SCRIPTS): string {
  const line: CommandLine = { name: cli.name(), commands: cli.commands.map(described) }
  return SCRIPTS[shell](line)
}

function described(command: Command): CompletedCommand {
  const [argument] = command.registeredArguments
  return {
    name: command.name(),
    about: command.description(),
    flags: command.createHelp().visibleOptions(command).map(flagOf),
    argument: argument === undefined ? null : completedValue(argument.name(), argument.argChoices),
  }
}

function flagOf(option: Option): CompletedFlag {
  const value = /[<[]([\w/]+)/.exec(option.flags)?.[1]
  const name = option.long ?? option.flags
  return {
    name,
    about: option.description,
    value: value === undefined ? null : completedValue(value, option.argChoices),
  }
}

const FILES = ['file', 'files', 'folder', 'module', 'paths', 'query']

function completedValue(name: string, choices: readonly string[] | undefined): CompletedValue {
  if (choices !== undefined) return { kind: 'words', words: choices }
  if (name === 'rule') return { kind: 'words', words: ruleNames() }
  return { kind: FILES.includes(name) ? 'files' : 'free' }
}
