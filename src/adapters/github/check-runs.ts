import type { Octokit } from '@octokit/rest'
import type { CheckAnnotation, CheckRun, CheckRunDraft, CheckRuns } from '../../ports/check-runs.js'
import { asRecord, pages } from './pages.js'
import { expectStatus, placeOf } from './place.js'
import { answer, OddAnswer } from './refusal.js'
import { integer, isRecord, text } from './shape.js'

// Every workflow's jobs and checks belong to one app: this tells ours from a job that bears the same name.
const EXTERNAL_ID = 'followthrough:check'

/** Check runs of a repository. Only apps may write them, as the token of a workflow does. */
export function githubCheckRuns(octokit: Octokit, repository: string): CheckRuns {
  const { owner, repo } = placeOf(octokit, repository)
  const asked = (to: string, subject: string, needs = 'checks: write') => ({ to, repository, needs, subject })
  const at = { owner, repo }
  return {
    ofCommit: (commit, name) =>
      answer(asked('list check runs', `Commit ${commit}`, 'checks: read'), async () => {
        const route = '/repos/{owner}/{repo}/commits/{ref}/check-runs'
        const found = await pages(octokit, route, { ...at, ref: commit, check_name: name, filter: 'all' }, runsOf)
        return found.filter(isOurs).map(checkRun).sort(newestFirst)
      }),

    annotations: (id) =>
      answer(asked('read a check run', 'The check run', 'checks: read'), async () => {
        const route = '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations'
        return (await pages(octokit, route, { ...at, check_run_id: id })).map(annotationFrom)
      }),

    create: (commit, name, draft) =>
      answer(asked('create a check run', `Commit ${commit}`), async () => {
        const sent = { ...at, name, head_sha: commit, external_id: EXTERNAL_ID, ...bodyOf(draft) }
        const { status, data } = await octokit.request('POST /repos/{owner}/{repo}/check-runs', sent)
        expectStatus(status, 201)
        return checkRun(data)
      }),

    update: (id, draft) =>
      answer(asked('update a check run', 'The check run'), async () => {
        const sent = { ...at, check_run_id: id, ...bodyOf(draft) }
        const { status, data } = await octokit.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', sent)
        expectStatus(status, 200)
        return checkRun(data)
      }),
  }
}

function bodyOf({ conclusion, title, summary, annotations }: CheckRunDraft) {
  const output = { title, summary, annotations: annotations.map(annotationBody) }
  return { status: 'completed' as const, conclusion, output }
}

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const

function annotationBody({ path, line, endLine, column, endColumn, level, title, message }: CheckAnnotation) {
  const columns = column === null || endColumn === null ? {} : { start_column: column, end_column: endColumn }
  return { path, start_line: line, end_line: endLine, ...columns, annotation_level: LEVELS[level], title, message }
}

function runsOf(data: unknown): unknown {
  return asRecord(data, 'a list of check runs')['check_runs']
}

function isOurs(data: unknown): boolean {
  return isRecord(data) && data['external_id'] === EXTERNAL_ID
}

function checkRun(data: unknown): CheckRun {
  const { id, html_url: url } = asRecord(data, 'a check run')
  const known = integer(id)
  if (known === null) throw new OddAnswer('The answer is not a check run.')
  return { id: known, url: text(url) ?? '' }
}

function newestFirst(a: CheckRun, b: CheckRun): number {
  return b.id - a.id
}

function annotationFrom(data: unknown): CheckAnnotation {
  const found = asRecord(data, 'an annotation')
  const level = found['annotation_level']
  return {
    path: text(found['path']) ?? '',
    line: integer(found['start_line']) ?? 0,
    endLine: integer(found['end_line']) ?? 0,
    column: integer(found['start_column']),
    endColumn: integer(found['end_column']),
    level: level === 'failure' ? 'error' : level === 'warning' ? 'warning' : 'notice',
    title: text(found['title']) ?? '',
    message: text(found['message']) ?? '',
  }
}
