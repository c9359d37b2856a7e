import { expect } from '@jest/globals'
import type { Fault } from '../support/github/faults.js'
import { BOT } from '../support/github/seed.js'
import type { Scene } from './scenes.js'
import { aStage, type Call, type Seen, type Stage, seenBy, writesOf } from './stage.js'

/**
 * `answered`: killed when the answer to a request has come and the next one is on its way · `unanswered`: killed when it
 * was done, before its answer left · `lost`: its answer never comes, and the process lives · `slack`: killed when a message
 * has come to Slack, before it answers.
 */
export const FATES = ['answered', 'unanswered', 'lost', 'slack'] as const
export type Fate = (typeof FATES)[number]

/** Something that happens to the nth request of a run, from 0; with `slack` to the nth message. */
export interface Blow {
  readonly fate: Fate
  readonly nth: number
}

export interface Undisturbed {
  readonly requests: readonly string[]
  /** Whether each of them could change something. */
  readonly writes: readonly boolean[]
  /** How many it sent to Slack. */
  readonly messages: number
  readonly seen: Seen
}

/** The run as it should be; one after it has nothing to do. */
export async function undisturbed(scene: Scene): Promise<Undisturbed> {
  return onStage(scene, async (stage, call) => {
    const before = stage.slack.requests.length
    expect((await stage.run(call)).exit).toBe(0)
    const asked = stage.github.requests.filter(({ by }) => by === BOT.login)
    const requests = asked.map(({ method, path }) => `${method} ${path}`)
    const messages = stage.slack.requests.length - before
    const seen = await seenBy(stage)
    await expectSettled(stage, call)
    const writes = asked.map(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))
    return { requests, writes, messages, seen }
  })
}

/** After the blow one good run, then everything is as if nothing had happened, and a third run has nothing to do. */
export async function survives(scene: Scene, blow: Blow, { seen }: Undisturbed): Promise<void> {
  await onStage(scene, async (stage, call) => {
    const machine = new AbortController()
    strike(stage, blow, () => machine.abort())
    const struck = await stage.run(call, { until: machine.signal })
    if (blow.fate !== 'lost') expect(struck.exit).toBe(-1)
    stage.github.clearFaults()
    const next = await stage.run(call, { attempt: 2 })
    expect(next.exit).toBe(0)
    const { repositories, slack } = await seenBy(stage)
    expect(repositories).toEqual(seen.repositories)
    expectNoneTwice(slack, seen.slack, struck.stdout + next.stdout)
    await expectSettled(stage, call)
  })
}

function strike({ github, atSlack }: Stage, { fate, nth }: Blow, kill: () => void): void {
  const fault = (skip: number, does: Fault['does']) => github.fault({ by: BOT.login, skip, does })
  switch (fate) {
    case 'answered':
      fault(nth + 1, { kind: 'drop', when: 'before', broken: kill })
      break
    case 'unanswered':
      fault(nth, { kind: 'drop', when: 'after', broken: kill })
      break
    case 'lost':
      fault(nth, { kind: 'drop', when: 'after' })
      break
    case 'slack':
      atSlack.splice(0, atSlack.length, ...Array.from({ length: nth }, () => () => {}), kill)
  }
}

/** Slack cannot be asked what it has: a message may be missing, and of the weekly one a run says so. None is there twice. */
function expectNoneTwice(slack: readonly string[], wanted: readonly string[], said: string): void {
  expect(slack).toEqual(wanted.filter((message) => slack.includes(message)))
  const isWeekly = (message: string) => message.includes('Postmortem follow-up')
  const isMissing = wanted.filter(isWeekly).length > slack.filter(isWeekly).length
  if (isMissing) expect(said).toContain('It is not sent again')
}

async function expectSettled(stage: Stage, call: Call): Promise<void> {
  stage.github.forgetRequests()
  const before = stage.slack.requests.length
  expect((await stage.runHere(call, 2)).exit).toBe(0)
  expect(writesOf(stage.github)).toEqual([])
  expect(stage.slack.requests).toHaveLength(before)
}

async function onStage<T>(scene: Scene, act: (stage: Stage, call: Call) => Promise<T>): Promise<T> {
  const stage = await aStage()
  try {
    const call = await scene.prepared(stage)
    stage.github.forgetRequests()
    return await act(stage, call)
  } finally {
    await stage.close()
  }
}
