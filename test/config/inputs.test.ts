import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { INPUTS } from '../../src/config/input-list.js'
import { type Inputs, readInputs } from '../../src/config/inputs.js'

// An expression of the runner's, which fills it in.
const TOKEN = ['$', '{{ github.token }}'].join('')

function inputsOf(env: Record<string, string>): Inputs {
  const reading = readInputs(env)
  if (!reading.ok) throw new Error(reading.problems.map((problem) => problem.message).join('\n'))
  return reading.inputs
}

function problemsOf(env: Record<string, string>): readonly string[] {
  const reading = readInputs(env)
  return reading.ok ? [] : reading.problems.map(({ message, hint }) => `${message} ${hint}`)
}

test('what is not set has its default', () => {
  expect(inputsOf({ PATH: '/bin', GITHUB_TOKEN: 'not an input' })).toEqual({
    command: 'auto',
    token: null,
    files: [],
    config: null,
    failOn: 'error',
    comment: 'auto',
    suggest: false,
    dryRun: false,
    writeBack: null,
    slackWebhook: null,
    confirm: null,
    now: null,
  })
})

test('action.yml names the same inputs with the same defaults', () => {
  const action: { inputs: Record<string, { default: string }> } = parse(readFileSync('action.yml', 'utf8'))
  const fromAction = Object.entries(action.inputs).map(([name, input]) => [name, input.default])
  const own = INPUTS.map(({ name, value }) => [name, name === 'token' ? TOKEN : value])
  expect(fromAction).toEqual(own)
})

test('values arrive trimmed and typed, hyphens are kept in names', () => {
  expect(
    inputsOf({
      INPUT_COMMAND: ' sync ',
      INPUT_TOKEN: 'secret',
      INPUT_FILES: 'a/*.md\n\n  b/*.md\n',
      'INPUT_FAIL-ON': 'never',
      'INPUT_DRY-RUN': 'TRUE',
      'INPUT_WRITE-BACK': 'false',
      INPUT_CONFIRM: '12',
      INPUT_NOW: '2026-11-30',
    }),
  ).toMatchObject({
    command: 'sync',
    token: 'secret',
    files: ['a/*.md', 'b/*.md'],
    failOn: 'never',
    dryRun: true,
    writeBack: 'off',
    confirm: 12,
    now: Date.UTC(2026, 10, 30),
  })
  expect(inputsOf({ INPUT_NOW: '2026-11-30T09:00:00+01:00' }).now).toBe(Date.UTC(2026, 10, 30, 8))
})

describe('what cannot be right is an error that names the right thing', () => {
  test.each([
    [{ INPUT_FAIL_ON: 'error' }, '`fail_on` is not an input of this Action. Write `fail-on` instead.'],
    [{ 'INPUT_GITHUB-TOKEN': 'x' }, '`github-token` is not an input of this Action. Write `token` instead.'],
    [{ INPUT_GITHUB_TOKEN: 'x' }, '`github_token` is not an input of this Action. Write `token` instead.'],
    [{ 'INPUT_CONFIG-FILE': 'x' }, '`config-file` is not an input of this Action. Write `config` instead.'],
    [{ INPUT_DRY_RUN: 'true' }, '`dry_run` is not an input of this Action. Write `dry-run` instead.'],
    [{ INPUT_WEBHOOK: 'x' }, '`webhook` is not an input of this Action. Write `slack-webhook` instead.'],
    [{ INPUT_COMAND: 'sync' }, '`comand` is not an input of this Action. Write `command` instead.'],
    [{ INPUT_COMMAND: 'reports' }, 'The input `command` is `reports`. Did you mean `report`?'],
    [
      { INPUT_COMMAND: 'dashboard' },
      'The input `command` is `dashboard`. Write one of `auto`, `check`, `sync`, `report`, `doctor`.',
    ],
    [{ 'INPUT_DRY-RUN': 'yes' }, 'The input `dry-run` is `yes`. Write `true` or `false`.'],
    [{ INPUT_CONFIRM: 'true' }, 'The input `confirm` is `true`. Write the number of closings that the last run named.'],
    [{ INPUT_COMMENT: 'nevr' }, 'The input `comment` is `nevr`. Did you mean `never`?'],
    [
      { INPUT_FILES: '../*.md' },
      'The input `files` names `../*.md`, which leaves its folder with `..`. Write it without `..`.',
    ],
    [
      { INPUT_NOW: 'tomorrow' },
      'The input `now` is `tomorrow`, which is no time. Write ISO 8601, such as `2026-11-30T09:00:00Z`.',
    ],
    [{ 'INPUT_WRITE-BACK': 'comit' }, 'The input `write-back` is `comit`. Did you mean `commit`?'],
  ])('%j', (env, expected) => {
    expect(problemsOf(env)).toEqual([expected])
  })

  test('without ever showing a secret', () => {
    const [problem = ''] = problemsOf({ 'INPUT_SLACK-WEBHOOK': 'hooks.slack.example/s3cr3t' })
    expect(problem).toBe(
      'The input `slack-webhook` is not an address that starts with `https://`. Copy it again from Slack into the secret.',
    )
  })

  test('and a strange name cannot forge a line of the log', () => {
    const [problem = ''] = problemsOf({ 'INPUT_A\n::ERROR::B': '1' })
    expect(problem.includes('\n')).toBe(false)
  })
})
