import type { Issue, Person, Trackers } from '../ports/tracker.js'
import { refusedStep } from './apply/step.js'
import type { ChangeReport } from './change.js'
import { readMark } from './mark/mark-line.js'
import { isOurs } from './match/ownership.js'
import { openTrackers } from './open-trackers.js'
import { isSecretIssue, SECRET_TITLE } from './plan/plan-change.js'
import { RECORD_LABEL } from './records/record-label.js'
import { readRecord } from './records/record-mark.js'
import type { SyncSettings } from './settings.js'
import { refOf } from './tracked.js'
import { byPlace } from './want/references.js'
import { secretName } from './want/want.js'

export interface Undone {
  readonly changes: readonly ChangeReport[]
  /** Created by the run and closed by now. */
  readonly closedBefore: number
  /** False: some repository could not be looked at. */
  readonly isWhole: boolean
  readonly notices: readonly string[]
}

export interface UndoRequest {
  readonly run: string
  readonly me: Person
  readonly settings: SyncSettings
  readonly dryRun: boolean
}

/**
 * Closes as not planned what a run created and what is still open, action items first. The next sync takes that as a
 * person's word: it neither opens them nor files them again. Nothing else of the run is undone.
 */
export async function undo(trackers: Trackers, { run, me, settings, dryRun }: UndoRequest): Promise<Undone> {
  const items = await openTrackers(trackers, settings.labels.base, settings.routing)
  const records = await openTrackers(trackers, RECORD_LABEL.name, settings.routing)
  const unseen = [items, records].flatMap(({ refusal, closed }) => refusal ?? closed ?? [])
  const ours = [...new Map([...items.issues, ...records.issues].map((issue) => [issue.url, issue])).values()]
  const created = ours.filter((issue) => isOurs(issue, me, settings) && creatorOf(issue.body) === run).toSorted(byPlace)
  const open = created.filter(({ state }) => state === 'open')
  const changes: ChangeReport[] = []
  let isStopped = false
  for (const issue of open) {
    const isSecret = isSecretIssue(issue, { settings: { ...settings, routing: items.routing } })
    const known = {
      kind: 'close',
      key: isSecret ? secretName(keyOf(issue)) : keyOf(issue),
      title: isSecret ? SECRET_TITLE : issue.title,
      because: `the run ${run} created it`,
      issue: refOf(issue, items.home),
      refusal: null,
    } as const
    if (dryRun || isStopped) {
      changes.push({ ...known, outcome: dryRun ? 'planned' : 'deferred' })
      continue
    }
    const answer = await items.trackerOf(issue.repository).update(issue.number, CLOSED)
    const step = answer.ok ? null : refusedStep(answer.refusal)
    changes.push({ ...known, outcome: step?.outcome ?? 'done', refusal: step?.refusal ?? null })
    isStopped = step?.stop ?? false
  }
  return {
    changes,
    closedBefore: created.length - open.length,
    isWhole: unseen.length === 0,
    notices: [
      ...items.notices,
      ...unseen.slice(0, 1).map(({ message, hint }) => `Not all was seen: ${message} ${hint}`),
    ],
  }
}

const CLOSED = { state: 'closed', stateReason: 'not_planned' } as const

function creatorOf(body: string): string | null {
  const reading = readMark(body)
  return reading.kind === 'mark' ? reading.mark.filedBy : (readRecord(body)?.mark.filedBy ?? null)
}

function keyOf({ body }: Issue): string {
  const reading = readMark(body)
  return reading.kind === 'mark' ? reading.mark.key : (readRecord(body)?.mark.postmortem ?? '')
}
