import { describe, expect, test } from '@jest/globals'
import { CHECK_NAME, keepCheckRun } from '../../src/commands/keep-check-run.js'
import type { CheckAnnotation, CheckRun, CheckRunDraft, CheckRuns } from '../../src/ports/check-runs.js'
import type { Answer, Refusal } from '../../src/ports/tracker.js'

const COMMIT = 'c'.repeat(40)

function refusal(kind: Refusal['kind']): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { kind, message: 'No.', hint: 'Ask.' } }
}

function anAnnotation(line: number): CheckAnnotation {
  const place = { path: 'a.md', line, endLine: line, column: 1, endColumn: 2 }
  return { ...place, level: 'warning', title: 'rule', message: `Line ${line}.` }
}

function aDraft(...lines: readonly number[]): CheckRunDraft {
  return { conclusion: 'success', title: 'Fine', summary: '', annotations: lines.map(anAnnotation) }
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

/** Holds check runs as GitHub does: an update adds its annotations. */
function aHost(
  answers: { readonly update?: (call: number) => Answer<CheckRun> | null; readonly create?: Refusal['kind'] } = {},
) {
  const runs: { readonly id: number; readonly commit: string; held: readonly CheckAnnotation[] }[] = []
  const calls: string[] = []
  const urlOf = (id: number) => ({ id, url: `https://example.com/${id}` })
  let updates = 0
  const checkRuns: CheckRuns = {
    ofCommit: async (commit, name) => {
      expect(name).toBe(CHECK_NAME)
      return {
        ok: true,
        value: runs
          .filter((run) => run.commit === commit)
          .map(({ id }) => urlOf(id))
          .reverse(),
      }
    },
    annotations: async (id) => ({ ok: true, value: runs.find((run) => run.id === id)?.held ?? [] }),
    create: async (commit, _, { annotations }) => {
      calls.push(`create ${annotations.length}`)
      if (answers.create === 'forbidden') return refusal('forbidden')
      runs.push({ id: runs.length + 1, commit, held: annotations })
      return answers.create ? refusal(answers.create) : { ok: true, value: urlOf(runs.length) }
    },
    update: async (id, { annotations }) => {
      updates += 1
      calls.push(`update ${id} ${annotations.length}`)
      const answer = answers.update?.(updates) ?? null
      if (answer !== null) return answer
      const run = runs.find((one) => one.id === id)
      if (run) run.held = [...run.held, ...annotations]
      return { ok: true, value: urlOf(id) }
    },
  }
  return { checkRuns, calls, linesOf: (id: number) => runs.find((run) => run.id === id)?.held.map(({ line }) => line) }
}

describe('the check run at a commit', () => {
  test('gets fifty annotations a request', async () => {
    const { checkRuns, calls, linesOf } = aHost()
    expect(await keepCheckRun(checkRuns, COMMIT, aDraft(...upTo(120)))).toEqual({ kind: 'kept', cut: null })
    expect(calls).toEqual(['create 50', 'update 1 50', 'update 1 20'])
    expect(linesOf(1)).toEqual(upTo(120))
  })

  test('is the same one in the next run, with what it lacks', async () => {
    const { checkRuns, calls, linesOf } = aHost({ update: (call) => (call === 1 ? refusal('unknown') : null) })
    expect(await keepCheckRun(checkRuns, COMMIT, aDraft(...upTo(60)))).toMatchObject({
      kind: 'kept',
      cut: 'No.',
    })
    expect(await keepCheckRun(checkRuns, COMMIT, aDraft(...upTo(60)))).toEqual({ kind: 'kept', cut: null })
    expect(await keepCheckRun(checkRuns, COMMIT, aDraft(...upTo(60)))).toEqual({ kind: 'kept', cut: null })
    expect(calls).toEqual(['create 50', 'update 1 10', 'update 1 10', 'update 1 0'])
    expect(linesOf(1)).toEqual(upTo(60))
  })

  test('is followed by a new one when it holds a remark that is true no more: none can be taken back', async () => {
    const { checkRuns, linesOf } = aHost()
    await keepCheckRun(checkRuns, COMMIT, aDraft(1, 2))
    await keepCheckRun(checkRuns, COMMIT, aDraft(2, 3))
    expect(linesOf(2)).toEqual([2, 3])
  })

  test('is not begun twice when the answer is lost: it is looked for', async () => {
    const { checkRuns, calls } = aHost({ create: 'unknown' })
    expect(await keepCheckRun(checkRuns, COMMIT, aDraft(...upTo(60)))).toEqual({ kind: 'kept', cut: null })
    expect(calls).toEqual(['create 50', 'update 1 10'])
  })

  test('that is there and cannot be updated keeps its remarks: they are not said twice', async () => {
    const { checkRuns } = aHost({ update: () => refusal('limited') })
    await keepCheckRun(checkRuns, COMMIT, aDraft(1, 2))
    expect(await keepCheckRun(checkRuns, COMMIT, aDraft(1, 2, 3))).toEqual({ kind: 'kept', cut: 'No.' })
  })

  test('is refused without permission', async () => {
    const { checkRuns, calls } = aHost({ create: 'forbidden' })
    expect(await keepCheckRun(checkRuns, COMMIT, aDraft(1))).toMatchObject({ kind: 'refused' })
    expect(calls).toEqual(['create 1'])
  })

  test('holds a thousand annotations at most', async () => {
    const { checkRuns, linesOf } = aHost()
    const kept = await keepCheckRun(checkRuns, COMMIT, aDraft(...upTo(1_200)))
    expect(kept).toEqual({ kind: 'kept', cut: '200 are too many.' })
    expect(linesOf(1)).toHaveLength(1_000)
  })
})
