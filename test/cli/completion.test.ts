import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { completionScript } from '../../src/cli/completion-script.js'
import { program } from '../../src/cli/program.js'
import { expectGolden } from '../render/terminal/golden.js'

const COMPLETE = `source "$1"; shift
COMP_WORDS=(followthrough "$@"); COMP_CWORD=$#
_followthrough
printf '%s\\n' "\${COMPREPLY[@]}"`

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'followthrough-'))
  writeFileSync(join(folder, 'completion.sh'), completionScript(program(), 'bash'))
  writeFileSync(join(folder, 'two words.md'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What bash offers after these words; the last one is being typed. */
function offered(...words: readonly string[]): readonly string[] {
  const run = ['--norc', '-c', COMPLETE, 'bash', './completion.sh', ...words]
  const lines = execFileSync('bash', run, { cwd: folder, encoding: 'utf8' }).trimEnd()
  return lines === '' ? [] : lines.split('\n')
}

describe('bash completes', () => {
  test('commands', () => expect(offered('sy')).toEqual(['sync']))
  test('all commands', () => expect(offered('')).toEqual(program().commands.map((command) => command.name())))
  test('options of the command', () => {
    expect(offered('check', '--write')).toEqual(['--write-baseline'])
    expect(offered('sync', '--write')).toEqual([])
  })
  test('values of an option', () => expect(offered('report', '--format', 'h')).toEqual(['html']))
  test('values after an equals sign', () => {
    expect(offered('check', '--format', '=', 's')).toEqual(['sarif'])
    expect(offered('check', '--fail-on', '=')).toEqual(['error', 'warning', 'never'])
  })
  test('rules', () =>
    expect(offered('explain', 'action-item-v')).toEqual(['action-item-vague', 'action-item-verb-missing']))
  test('files, also with a blank in the name', () => {
    expect(offered('check', 'two')).toEqual(['two words.md'])
    expect(offered('check', '--config', 'com')).toEqual(['completion.sh'])
  })
  test('nothing where only the person knows', () => expect(offered('sync', '--since', '')).toEqual([]))
})

test.each(['bash', 'zsh', 'fish'] as const)('the script for %s looks like this', (shell) => {
  expectGolden(`completion/${shell}.txt`, completionScript(program(), shell))
})
