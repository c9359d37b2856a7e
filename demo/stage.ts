import { readFile } from 'node:fs/promises'
import type { Hands } from '../test/support/github/hands.js'
import { type GitHub, startGitHub } from '../test/support/github/server.js'
import { runAction, type StepResult } from '../test/support/runner/run-action.js'
import { aWorkspace, type Workspace } from '../test/support/runner/workspace.js'
import type { Story } from './story.js'

export const POSTMORTEM = 'postmortems/2026-11-03-checkout.md'
const TOKEN = 'ghs_action'

// The runner takes this line for itself; nobody sees it.
const HIDDEN = /^::add-mask::.*\n/gm

/** A GitHub of our own with a repository, a checkout of it, and people who use both. */
export interface Stage {
  readonly story: Story
  readonly github: GitHub
  readonly workspace: Workspace
  readonly ada: Hands
  /** Pushes a document to a branch on GitHub, and checks it out. Answers the commit's hash. */
  push(branch: string, document: string): Promise<string>
  /** One step of a workflow, as the Actions runner runs it. */
  run(event: string, payload: unknown, now: string): Promise<StepResult>
}

export async function setStage(story: Story): Promise<Stage> {
  const github = await startGitHub({ webUrl: 'https://github.com' })
  const workspace = await aWorkspace()
  const ada = github.as('ada')
  return {
    story,
    github,
    workspace,
    ada,
    push: async (branch, document) => {
      const text = await readFile(`demo/documents/${document}`, 'utf8')
      await workspace.commit({ [POSTMORTEM]: text })
      return ada.push(branch, 'Write down what happened to checkout', { [POSTMORTEM]: text })
    },
    run: async (event, payload, now) => {
      github.setTime(now)
      const step = await runAction({
        event,
        payload,
        inputs: { now },
        workspace: workspace.folder,
        apiUrl: github.url,
        token: TOKEN,
      })
      return { ...step, stdout: step.stdout.replace(HIDDEN, '') }
    },
  }
}

export async function clearStage({ github, workspace }: Stage): Promise<void> {
  await github.close()
  await workspace.remove()
}
