import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Answer, IssueDraft, Tracker } from '../../src/ports/tracker.js'

/** A repository with nothing in it, seen by a tracker, and the hands of other people in it. */
export interface ContractWorld {
  readonly tracker: Tracker
  /** The account that the tracker writes as. */
  readonly login: string
  /** Two logins that can be assigned, and one that cannot. */
  readonly assignable: readonly [string, string]
  readonly unassignable: string
  /** Somebody else opens an issue. */
  openAsStranger(draft: IssueDraft): Promise<void>
  /** A pull request with these labels. */
  openPullRequest(title: string, labels: readonly string[]): Promise<void>
  close(): Promise<void>
}

const LABEL = 'postmortem'

/** What every tracker promises. The tests run for each; nothing in here knows which one it is. */
export function trackerContract(name: string, setup: () => Promise<ContractWorld>): void {
  describe(`${name} keeps the contract of a tracker`, () => {
    let world: ContractWorld
    let tracker: Tracker
    beforeEach(async () => {
      world = await setup()
      tracker = world.tracker
    })
    afterEach(() => world.close())

    const file = async (change: Partial<IssueDraft> = {}) => given(await tracker.create(aDraft(change)))

    test('a repository without issues has an empty list for any label', async () => {
      expect(given(await tracker.list(LABEL))).toEqual([])
    })

    test('it knows who it is, and its issues have that author', async () => {
      const me = given(await tracker.identity())
      expect(me.login).toBe(world.login)
      expect((await file()).author).toEqual(me)
    })

    test('a created issue is what was asked for, and can be read again', async () => {
      const created = await file({ labels: [LABEL, 'priority: P1'], assignees: [world.assignable[0]] })
      expect(created).toMatchObject({
        repository: tracker.repository,
        title: 'Alert on full disk',
        body: 'The first line\n\nand the last',
        state: 'open',
        stateReason: null,
        assignees: [world.assignable[0]],
        closedAt: null,
        locked: false,
        comments: 0,
      })
      expect(created.number).toBeGreaterThan(0)
      expect([...created.labels].sort()).toEqual([LABEL, 'priority: P1'])
      expect(given(await tracker.read(created.number))).toEqual(created)
      expect(given(await tracker.list(LABEL))).toEqual([created])
    })

    test('the list holds all issues with the label, open and closed, oldest first, past one page', async () => {
      const numbers: number[] = []
      for (let index = 0; index < 101; index += 1) numbers.push((await file({ title: `Item ${index}` })).number)
      await file({ labels: ['something-else'] })
      const closed = numbers[50] ?? 0
      given(await tracker.update(closed, { state: 'closed', stateReason: 'not_planned' }))
      const list = given(await tracker.list(LABEL))
      expect(list.map((issue) => issue.number)).toEqual(numbers)
      expect(list[50]).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    }, 60_000)

    test('pull requests and issues without the label are not listed', async () => {
      await world.openPullRequest('Mend it', [LABEL])
      await world.openAsStranger(aDraft({ labels: ['bug'] }))
      const ours = await file()
      expect(given(await tracker.list(LABEL)).map((issue) => issue.number)).toEqual([ours.number])
    })

    test("an author's issues are found whatever labels they carry, and nobody else's", async () => {
      await world.openAsStranger(aDraft({}))
      const bare = await file({ labels: [] })
      const labelled = await file()
      const listed = given(await tracker.listBy(world.login)).map((issue) => issue.number)
      expect(listed).toEqual([bare.number, labelled.number])
    })

    test('an update replaces what it names and nothing else', async () => {
      const created = await file({ assignees: [world.assignable[0]] })
      const updated = given(await tracker.update(created.number, { title: 'Page on a full disk' }))
      expect(updated).toEqual({ ...created, title: 'Page on a full disk', updatedAt: updated.updatedAt })
      const relabelled = given(
        await tracker.update(created.number, { labels: [LABEL, 'kind: detect'], assignees: [world.assignable[1]] }),
      )
      expect([...relabelled.labels].sort()).toEqual(['kind: detect', LABEL])
      expect(relabelled.assignees).toEqual([world.assignable[1]])
      expect(relabelled.body).toBe(created.body)
    })

    test('closing keeps its reason, and opening again forgets when it was closed', async () => {
      const { number } = await file()
      for (const stateReason of ['completed', 'not_planned', 'duplicate'] as const) {
        const closed = given(await tracker.update(number, { state: 'closed', stateReason }))
        expect(closed).toMatchObject({ state: 'closed', stateReason })
        expect(closed.closedAt).not.toBeNull()
        const open = given(await tracker.update(number, { state: 'open', stateReason: 'reopened' }))
        expect(open).toMatchObject({ state: 'open', stateReason: 'reopened', closedAt: null })
      }
    })

    test('a body comes back as it was written', async () => {
      const body = 'Ünïcode 日本語 🔥\n\n> quoted\n\n<!-- hidden -->\n\tindented\n'
      const created = await file({ body })
      expect(created.body).toBe(body)
      expect(given(await tracker.list(LABEL))[0]?.body).toBe(body)
    })

    test('comments are listed oldest first and can be edited', async () => {
      const { number } = await file()
      const first = given(await tracker.comment(number, 'One'))
      const second = given(await tracker.comment(number, 'Two'))
      expect(first.author?.login).toBe(world.login)
      expect(given(await tracker.editComment(first.id, 'One and a half')).body).toBe('One and a half')
      const listed = given(await tracker.comments(number))
      expect(listed.map((comment) => [comment.id, comment.body])).toEqual([
        [first.id, 'One and a half'],
        [second.id, 'Two'],
      ])
      expect(given(await tracker.read(number)).comments).toBe(2)
    })

    test('new comments of all issues are listed at once, with their issue', async () => {
      const [one, two] = [await file(), await file()]
      const first = given(await tracker.comment(two.number, 'One'))
      const second = given(await tracker.comment(one.number, 'Two'))
      const all = given(await tracker.commentsSince('2020-01-01T00:00:00Z'))
      expect(all.map(({ id, issue, body }) => [id, issue, body])).toEqual([
        [first.id, two.number, 'One'],
        [second.id, one.number, 'Two'],
      ])
      expect(given(await tracker.commentsSince('2100-01-01T00:00:00Z'))).toEqual([])
    })

    test('a comment is answered once, however often', async () => {
      const { number } = await file()
      const { id } = given(await tracker.comment(number, 'One'))
      expect(given(await tracker.react(id, '+1'))).toBeUndefined()
      expect(given(await tracker.react(id, '+1'))).toBeUndefined()
      expect(refused(await tracker.react(id + 4711, '+1')).kind).toBe('missing')
    })

    test('who may write is known', async () => {
      expect(given(await tracker.mayWrite(world.assignable[0]))).toBe(true)
      expect(given(await tracker.mayWrite(world.unassignable))).toBe(false)
      expect(given(await tracker.mayWrite('../../user'))).toBe(false)
    })

    test('a label that was created is listed with its colour and description', async () => {
      const label = { name: 'priority: P0', color: 'b60205', description: 'Now' }
      expect(given(await tracker.createLabel(label))).toEqual(label)
      expect(given(await tracker.labels())).toContainEqual(label)
      expect(refused(await tracker.createLabel(label)).kind).toBe('invalid')
    })

    test('who can be assigned is known', async () => {
      const [one, two] = world.assignable
      expect(given(await tracker.assignable([one]))).toEqual(new Set([one]))
      expect(given(await tracker.assignable([world.unassignable]))).toEqual(new Set())
      expect(given(await tracker.assignable([two.toUpperCase(), world.unassignable, one]))).toEqual(new Set([one, two]))
      expect(given(await tracker.assignable([]))).toEqual(new Set())
    })

    test('an owner who cannot be assigned is refused by the name of the field, and nothing is created', async () => {
      const refusal = refused(await tracker.create(aDraft({ assignees: [world.unassignable] })))
      expect(refusal).toMatchObject({ kind: 'invalid', field: 'assignees' })
      expect(given(await tracker.list(LABEL))).toEqual([])
    })

    test('a title or a body beyond the limits is refused, and nothing is created', async () => {
      expect(refused(await tracker.create(aDraft({ title: 'x'.repeat(300) }))).kind).toBe('invalid')
      expect(refused(await tracker.create(aDraft({ body: 'x'.repeat(65_537) }))).kind).toBe('invalid')
      expect(given(await tracker.list(LABEL))).toEqual([])
    })

    test('a milestone is made once, and an issue is put into it when it is created', async () => {
      const milestone = given(await tracker.createMilestone('Actions of 2026'))
      expect(given(await tracker.milestones())).toEqual([milestone])
      expect(refused(await tracker.createMilestone('Actions of 2026')).kind).toBe('invalid')
      const created = await file({ milestone: milestone.number })
      expect(created.milestone).toEqual(milestone)
      expect(given(await tracker.list(LABEL))[0]?.milestone).toEqual(milestone)
    })

    test('an issue has one of the types that there are', async () => {
      const [type] = given(await tracker.types()) ?? []
      if (type === undefined) throw new Error('There is no type.')
      expect((await file({ type })).type).toBe(type)
      expect((await file()).type).toBeNull()
    })

    test('issues are put below another one, each once', async () => {
      const parent = await file({ title: 'All' })
      const [one, two] = [await file({ title: 'One' }), await file({ title: 'Two' })]
      expect(given(await tracker.subIssues(parent.number))).toEqual([])
      given(await tracker.addSubIssue(parent.number, one))
      given(await tracker.addSubIssue(parent.number, two))
      expect(refused(await tracker.addSubIssue(two.number, one)).kind).toBe('invalid')
      const below = given(await tracker.subIssues(parent.number)) ?? []
      expect(below.map(({ number }) => number)).toEqual([one.number, two.number])
    })

    test('an issue is moved from below one issue to another', async () => {
      const [former, next] = [await file({ title: 'Former' }), await file({ title: 'Next' })]
      const child = await file({ title: 'Child' })
      given(await tracker.addSubIssue(former.number, child))
      given(await tracker.moveSubIssue(next.number, child))
      expect(given(await tracker.subIssues(former.number))).toEqual([])
      expect((given(await tracker.subIssues(next.number)) ?? []).map(({ number }) => number)).toEqual([child.number])
      expect(given(await tracker.read(child.number)).parent).toMatchObject({ number: next.number })
    })

    test('an issue without a parent is moved below one', async () => {
      const [parent, child] = [await file({ title: 'All' }), await file({ title: 'One' })]
      given(await tracker.moveSubIssue(parent.number, child))
      expect(given(await tracker.read(child.number)).parent).toMatchObject({ number: parent.number })
    })

    test('whether the repository is private is known', async () => {
      expect(given(await tracker.isPrivate())).toBe(false)
    })

    test('an issue that is not there is a refusal, never an exception', async () => {
      expect(refused(await tracker.read(4711)).kind).toBe('missing')
      expect(refused(await tracker.update(4711, { title: 'Nothing' })).kind).toBe('missing')
      expect(refused(await tracker.comment(4711, 'Nothing')).kind).toBe('missing')
      expect(refused(await tracker.comments(4711)).kind).toBe('missing')
    })
  })
}

function aDraft(change: Partial<IssueDraft>): IssueDraft {
  return {
    title: 'Alert on full disk',
    body: 'The first line\n\nand the last',
    labels: [LABEL],
    assignees: [],
    ...change,
  }
}

function given<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`Refused: ${answer.refusal.kind}, ${answer.refusal.message}`)
  return answer.value
}

function refused<T>(answer: Answer<T>) {
  if (answer.ok) throw new Error('It was not refused.')
  return answer.refusal
}
