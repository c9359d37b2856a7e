// Loaded at once and not when they are needed: jest links no module that two others ask for at the same time.
import '../../src/adapters/github/branches.js'
import '../../src/adapters/github/check-runs.js'
import '../../src/adapters/github/host.js'
import '../../src/adapters/github/reviews.js'
import '../../src/adapters/github/set-up.js'
import '../../src/adapters/github/tracker.js'
import { checkoutFrom } from '../../src/commands/checkout.js'
import { dispatch } from '../../src/commands/dispatch.js'
import { readEvent } from '../../src/commands/event.js'
import type { Run } from '../../src/commands/run.js'
import { readInputs } from '../../src/config/inputs.js'
import { worldAt } from '../../src/connect.js'
import { isRecord, records } from '../support/github/exchange.js'
import { BOT } from '../support/github/seed.js'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runAction, type StepResult } from '../support/runner/run-action.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'
import { type Recorder, recorder } from '../support/slack/recorder.js'
import { neutral } from './neutral.js'

/** A GitHub with two repositories and Slack on loopback, a checkout, and the committed bundle. */
export interface Stage {
  readonly github: GitHub
  readonly workspace: Workspace
  readonly slack: Recorder
  /** What happens when a message comes to Slack, before it answers: the first with the first, and so on. */
  readonly atSlack: (() => void)[]
  /** What is another word in each world, such as the hash of a push: the word that stands for it. */
  readonly names: ReadonlyMap<string, string>
  /** Writes files, and pushes them to the default branch. Answers the event of that push. */
  push(files: Readonly<Record<string, string | null>>): Promise<unknown>
  /** The committed bundle in a process; `until` ends it with SIGKILL. `attempt` counts from 1. */
  run(call: Call, options?: { readonly until?: AbortSignal; readonly attempt?: number }): Promise<StepResult>
  /** The same in this process: all that main.ts does beside. */
  runHere(call: Call, attempt?: number): Promise<Run>
  close(): Promise<void>
}

export interface Call {
  readonly event: 'push' | 'schedule'
  readonly payload: unknown
  readonly now: string
  readonly inputs?: Readonly<Record<string, string>>
}

// As they are written in addresses, in marks and in sentences; the longest first.
const HASH_LENGTHS = [40, 12, 7]
const TOKEN = 'ghs_commits'
const REPOSITORIES = ['acme/shop', 'acme/ops']

export async function aStage(): Promise<Stage> {
  const github = await startGitHub({ repositories: ['shop', 'ops'] })
  const workspace = await aWorkspace()
  const atSlack: Stage['atSlack'] = []
  const slack = await recorder((response) => {
    atSlack.shift()?.()
    response.end('ok')
  })
  const names = new Map([
    [github.url, 'GITHUB'],
    [slack.origin, 'SLACK'],
    [new URL(slack.origin).host, 'SLACK'],
  ])
  return {
    github,
    workspace,
    slack,
    atSlack,
    names,
    push: async (files) => {
      const ada = github.as('ada')
      const before = await ada.tip('main')
      const after = await ada.push('main', 'Write it down', files)
      await workspace.commit(files)
      for (const length of HASH_LENGTHS) names.set(after.slice(0, length), `PUSH${names.size}`)
      return { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } }
    },
    run: async ({ event, payload, now, inputs = {} }, { until, attempt = 1 } = {}) => {
      github.setTime(now)
      return runAction({
        event,
        payload,
        inputs: { now, 'slack-webhook': webhookOf(slack), ...inputs },
        sha: await github.as('ada').tip('main'),
        workspace: workspace.folder,
        apiUrl: github.url,
        token: TOKEN,
        env: { GITHUB_RUN_ATTEMPT: String(attempt) },
        ...(until ? { until } : {}),
      })
    },
    runHere: (call, attempt = 1) => {
      github.setTime(call.now)
      return runHere(call, { github, workspace, slack }, String(attempt))
    },
    close: async () => {
      await Promise.all([github.close(), slack.close(), workspace.remove()])
      github.expectValid()
    },
  }
}

async function runHere(
  { event, payload, now, inputs = {} }: Call,
  { github, workspace, slack }: Pick<Stage, 'github' | 'workspace' | 'slack'>,
  attempt: string,
): Promise<Run> {
  const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const reading = readInputs({ INPUT_NOW: now, ...Object.fromEntries(named) })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  const root = workspace.folder
  const place = { root, repository: 'acme/shop', apiUrl: github.url, serverUrl: 'https://github.com' }
  const world = worldAt(root, new Date(now).toISOString(), async () => ({ token: TOKEN, ...place }), webhookOf(slack))
  const checkout = checkoutFrom('refs/heads/main', await github.as('ada').tip('main'), payload, attempt)
  return dispatch(world, readEvent(event, payload), reading.inputs, checkout)
}

const webhookOf = ({ origin }: Recorder) => `${origin}/services/T0/B0/X0`

/** Requests of ours that could change something. */
export function writesOf({ requests }: GitHub): readonly string[] {
  return requests
    .filter(({ method, path, by }) => by === BOT.login && method !== 'GET' && !path.endsWith('/graphql'))
    .map(({ method, path }) => `${method} ${path}`)
}

/** All that people see on GitHub and in Slack, without instants. */
export async function seenBy({ github, slack, names }: Stage): Promise<Seen> {
  const repositories = await Promise.all(REPOSITORIES.map((name) => repositorySeen(github, name)))
  const seen = { repositories, slack: slack.requests.map(({ body }) => body) }
  const text = (_: string, value: unknown) => (typeof value === 'string' ? neutral(value, names) : value)
  return JSON.parse(JSON.stringify(seen, text))
}

export interface Seen {
  readonly repositories: unknown
  readonly slack: readonly string[]
}

async function repositorySeen(github: GitHub, name: string) {
  const ada = github.as('ada', name)
  const issues = await ada.issues()
  const pulls = await ada.all(`/repos/${name}/pulls`, 'state=all')
  return {
    name,
    labels: namesOf(await ada.labels(), 'name'),
    milestones: namesOf(await ada.all(`/repos/${name}/milestones`, 'state=all'), 'title'),
    issues: await Promise.all(issues.map((issue) => issueSeen(github, name, issue))),
    pulls: await Promise.all(
      pulls.map(async ({ number, title, body, state }) => ({
        ...{ number, title, body, state },
        files: (await ada.all(`/repos/${name}/pulls/${String(number)}/files`)).map(({ filename, patch }) => [
          filename,
          patch,
        ]),
      })),
    ),
  }
}

async function issueSeen(github: GitHub, name: string, issue: Readonly<Record<string, unknown>>) {
  const ada = github.as('ada', name)
  const { number, title, body, state, state_reason, milestone } = issue
  const below = await ada.all(`/repos/${name}/issues/${String(number)}/sub_issues`)
  const comments = await ada.comments(Number(number))
  return {
    ...{ number, title, body, state, state_reason },
    milestone: isRecord(milestone) ? milestone['title'] : null,
    labels: namesOf(records(issue['labels']), 'name'),
    assignees: namesOf(records(issue['assignees']), 'login'),
    below: below.map(({ html_url }) => String(html_url).split('/').slice(-4).join('/')),
    // Without reactions: they are a courtesy, and a run that ends before one leaves it out.
    comments: comments.map(({ user, body }) => ({ by: isRecord(user) ? user['login'] : null, body })),
  }
}

function namesOf(rows: readonly Readonly<Record<string, unknown>>[], name: string): readonly string[] {
  return rows.map((row) => String(row[name])).toSorted()
}
