import { expect } from '@jest/globals'
import { githubClient } from '../../src/adapters/github/client.js'
import { githubTracker } from '../../src/adapters/github/tracker.js'
import type { Answer, Comment, Issue } from '../../src/ports/tracker.js'
import { readDocument } from '../../src/postmortem/read.js'
import { defaultReadingOptions } from '../../src/postmortem/reading-options.js'
import type { Fault } from '../support/faulty-tracker.js'
import { BOT } from '../support/github/seed.js'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runAction, type Step, type StepResult } from '../support/runner/run-action.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'
import { type Doc, edited, FIRST_DOCS, hasTwins, textOf } from './documents.js'
import type { Event, IssueAct } from './history.js'
import { httpFault } from './http-faults.js'
import { type Deeds, expectLaws, expectNoDoubles, keyOf, placeOf } from './laws.js'
import { COMMANDS, personalEdit } from './people.js'

const HOME = 'acme/shop'
const REPOSITORIES = [HOME, 'acme/ops']
const CONFIG = 'routing: { payments: acme/ops }\naction-items: { since: 2000-01-01 }\n'
const IDLE = { created: '0', updated: '0', closed: '0', reopened: '0', deferred: '0', failed: '0' }

/** One step of a job, in whichever process. */
export type RunStep = (step: Step) => Promise<Pick<StepResult, 'outputs'>>

/** A GitHub on loopback, a checkout, and the committed bundle as the runner starts it. */
export async function bundleWorld(runStep: RunStep = runAction) {
  const github = await startGitHub({ repositories: ['shop', 'ops'] })
  const workspace = await aWorkspace()
  const deeds: Deeds = { reopened: new Set(), texts: new Map(), raced: false, doubled: false }
  const write = writer(github, workspace)
  let docs: readonly Doc[] = FIRST_DOCS
  let payload = await write(docs)
  let texted = 0

  const issues = () => allIssues(github)
  const sync = (until?: AbortSignal) =>
    runStep({
      event: 'push',
      payload,
      inputs: { now: '2026-11-05T10:00:00Z', confirm: '1000' },
      workspace: workspace.folder,
      apiUrl: github.url,
      token: 'ghs_action',
      ...(until ? { until } : {}),
    })

  /** A run whose requests meet these faults in turn. */
  const faultySync = async (faults: readonly Fault[]) => {
    const machine = new AbortController()
    let skip = 0
    for (const fault of faults) {
      if (fault === 'none') skip += 1
      else {
        github.fault({ by: BOT.login, skip, does: httpFault(fault, () => machine.abort()) })
        skip = 0
      }
    }
    await sync(machine.signal)
  }

  /** A person does something to one of the issues. */
  const someone = async ({ act, at, to }: { readonly act: IssueAct; readonly at: number; readonly to: number }) => {
    const all = await issues()
    const chosen = all[at % Math.max(1, all.length)]
    texted += 1
    if (chosen) await befall(github, chosen, act, to, `text ${texted}.`, deeds)
  }

  const happen = async (event: Event) => {
    switch (event.kind) {
      case 'item':
        docs = edited(docs, event.act, event.at, event.to)
        deeds.doubled ||= hasTwins(docs)
        payload = await write(docs)
        return
      case 'issue':
        await someone(event)
        return
      case 'meanwhile':
        // GitHub has no conditional write: what happens between reading and writing an issue is lost, so nothing does.
        github.fault({
          by: BOT.login,
          method: 'GET',
          skip: event.nth,
          does: { kind: 'first', act: () => someone(event) },
        })
        await sync()
        break
      case 'sync':
        await faultySync(event.faults)
        break
      case 'two at once': {
        deeds.raced = true
        deeds.doubled = true
        const before = new Set((await issues()).flatMap((issue) => keyOf(issue) ?? []))
        await Promise.all([faultySync(event.faults), sync()])
        if (event.faults.every((fault) => fault === 'none')) expectNoDoubles(await issues(), before)
      }
    }
    github.clearFaults()
  }

  const check = async () => {
    const found = await issues()
    const said = new Map<string, readonly Comment[]>()
    for (const issue of found)
      said.set(placeOf(issue), told(await trackerOf(github, issue.repository).comments(issue.number)))
    expectLaws({ docs, idsOf, issues: found, commentsOf: (issue) => said.get(placeOf(issue)) ?? [], deeds })
    github.expectValid()
  }

  const expectSettled = async () => {
    github.forgetRequests()
    expect((await sync()).outputs).toMatchObject(IDLE)
    const asked = github.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))
    expect(asked).toEqual([])
  }

  const close = async () => {
    await github.close()
    await workspace.remove()
  }
  return { happen, sync, check, expectSettled, close, requests: github.requests }
}

/** Pushes documents to the default branch, and checks them out. */
function writer(github: GitHub, workspace: Workspace) {
  let paths: readonly string[] = []
  return async (docs: readonly Doc[]) => {
    const texts = new Map<string, string | null>(paths.map((path) => [path, null]))
    for (const doc of docs) texts.set(doc.path, textOf(doc))
    paths = docs.map(({ path }) => path)
    const files = { ...Object.fromEntries(texts), '.github/followthrough.yml': CONFIG }
    const ada = github.as('ada')
    const before = await ada.tip('main')
    const after = await ada.push('main', 'Write it down', files)
    await workspace.commit(files)
    return { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } }
  }
}

function idsOf(doc: Doc): readonly string[] {
  const read = readDocument(doc.path, new TextEncoder().encode(textOf(doc)), defaultReadingOptions(doc.id))
  return read.readable ? read.actionItems.map(({ id }) => id) : []
}

function trackerOf(github: GitHub, repository: string) {
  return githubTracker(githubClient({ token: 'ghp_ada', baseUrl: github.url }), repository)
}

async function allIssues(github: GitHub): Promise<readonly Issue[]> {
  const found: Issue[] = []
  for (const name of REPOSITORIES) found.push(...told(await trackerOf(github, name).listBy(BOT.login)))
  return found.toSorted((a, b) => a.repository.localeCompare(b.repository) || a.number - b.number)
}

function told<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.refusal.message)
  return answer.value
}

async function befall(github: GitHub, issue: Issue, act: IssueAct, to: number, text: string, deeds: Deeds) {
  const ada = github.as('ada', issue.repository)
  const at = `/repos/${issue.repository}`
  const edit = personalEdit(issue, act, to, text)
  if (edit !== null) {
    const { keeps, stateReason, ...fields } = edit
    if (keeps !== undefined)
      deeds.texts.set(placeOf(issue), new Set([...(deeds.texts.get(placeOf(issue)) ?? []), keeps]))
    if (act === 'reopen') deeds.reopened.add(placeOf(issue))
    await ada.editIssue(issue.number, { ...fields, ...(stateReason ? { state_reason: stateReason } : {}) })
  } else if (act === 'lock') await ada.request('PUT', `${at}/issues/${issue.number}/lock`, {})
  else if (act === 'postpone') await ada.comment(issue.number, COMMANDS[to % COMMANDS.length] ?? '')
  else if (act === 'delete') github.remove(issue.number, issue.repository)
  else if (act === 'plan') {
    const title = `Milestone ${issue.number}.${text}`
    const milestone = await ada.request('POST', `${at}/milestones`, {
      title,
      due_on: `2027-0${(to % 3) + 1}-01T08:00:00Z`,
    })
    await ada.editIssue(issue.number, { milestone: Reflect.get(Object(milestone), 'number') })
  } else if (act === 'double') {
    deeds.doubled = true
    const { title, body, labels } = issue
    told(
      await githubTracker(githubClient({ token: 'ghs_action', baseUrl: github.url }), issue.repository).create({
        title,
        body,
        labels,
        assignees: [],
      }),
    )
  }
}
