import { describe, expect, test } from '@jest/globals'
import { program } from '../../src/cli/program.js'
import { expectGolden } from '../render/terminal/golden.js'
import { parsed } from './a-command-line.js'

const commands = program().commands.map((command) => command.name())

async function examplesOf(help: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await parsed(help)
  return [...stdout.matchAll(/^ {2}\$ (.+?)(?: {3}|$)/gm)].map((found) => found[1] ?? '')
}

/** The words of the part of a line that is ours, as a shell would split it. */
function wordsOf(example: string): readonly string[] {
  const ours = /followthrough ([^>|)]*)/.exec(example)?.[1] ?? ''
  return [...ours.matchAll(/"([^"]*)"|(\S+)/g)].map((found) => found[1] ?? found[2] ?? '')
}

describe('help', () => {
  test('the help of the whole looks like this', async () => {
    expectGolden('terminal/help.txt', (await parsed(['--help'])).stdout)
  })

  test('the help of a command looks like this', async () => {
    expectGolden('terminal/help-check.txt', (await parsed(['check', '--help'])).stdout)
  })

  test.each(commands)('%s has two to four examples, and each of them runs', async (command) => {
    const examples = await examplesOf([command, '--help'])
    expect(examples.length).toBeGreaterThanOrEqual(2)
    expect(examples.length).toBeLessThanOrEqual(4)
    for (const example of examples) expect(await parsed(wordsOf(example))).toMatchObject({ ran: command, stderr: '' })
  })

  test('each example of the whole runs', async () => {
    const examples = await examplesOf(['--help'])
    expect(examples.length).toBeGreaterThan(5)
    for (const example of examples) {
      const words = wordsOf(example)
      expect(await parsed(words)).toMatchObject({ ran: words[0], stderr: '' })
    }
  })
})

describe('a typing error is answered with what was meant', () => {
  test.each([
    ['a command', ['chekc'], '(Did you mean check?)'],
    ['an option', ['check', '--formt', 'json'], '(Did you mean --format?)'],
    ['a format', ['check', '--format', 'jsno'], '(Did you mean json?)'],
    ['a severity', ['sync', '--fail-on', 'warnings'], '(Did you mean warning?)'],
  ])('%s', async (_, words, answer) => {
    const { ran, stderr } = await parsed(words)
    expect(ran).toBe(null)
    expect(stderr).toContain(answer)
  })

  test('a value that is like none is answered with the choices alone', async () => {
    const { stderr } = await parsed(['check', '--format', 'spreadsheet'])
    expect(stderr).toContain('Allowed choices are text, json, sarif, markdown, github.')
    expect(stderr).not.toContain('Did you mean')
  })
})
