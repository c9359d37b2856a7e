import { expect, test } from '@jest/globals'
import { reconcile } from '../../src/sync/reconcile.js'
import { anActionItem, aPostmortem, mayWrite, only, someInput } from '../support/builders.js'
import { ADA, memoryTracker } from '../support/memory-tracker.js'

type State = 'open' | 'done'

/** A record of one item, and whether its tick says anything that its issue does not. */
function aRecordOfOne() {
  const { tracker, world } = memoryTracker()
  const sync = async (state: State, leave: typeof mayWrite | null = mayWrite) => {
    const documents = [aPostmortem({ path: 'a.md', items: [anActionItem({ idWritten: true, state })] })]
    const { items, changes } = await reconcile(someInput({ documents }), only(tracker), leave)
    return { isTicked: items[0]?.isTicked, changes: changes.length }
  }
  const close = () => world.edit(ADA, 1, { state: 'closed', stateReason: 'completed' })
  const open = () => world.edit(ADA, 1, { state: 'open', stateReason: 'reopened' })
  return { sync, close, open }
}

test('a tick that came after the issue was closed says nothing more, in this run and every later one', async () => {
  const { sync, close } = aRecordOfOne()
  await sync('open')
  close()
  expect(await sync('open')).toMatchObject({ isTicked: false })
  expect(await sync('done', null)).toMatchObject({ isTicked: false })
  expect(await sync('done')).toMatchObject({ isTicked: false, changes: 1 })
  expect(await sync('done')).toEqual({ isTicked: false, changes: 0 })
})

test('a tick that closes the issue, or came with its closing, is somebody’s word', async () => {
  const { sync } = aRecordOfOne()
  await sync('open')
  expect(await sync('done')).toMatchObject({ isTicked: true })
  expect(await sync('done')).toEqual({ isTicked: true, changes: 0 })
  const both = aRecordOfOne()
  await both.sync('open')
  both.close()
  expect(await both.sync('done')).toMatchObject({ isTicked: true })
})

test('an issue that is opened and ticked anew begins anew', async () => {
  const { sync, close, open } = aRecordOfOne()
  await sync('open')
  close()
  await sync('open')
  await sync('done')
  open()
  await sync('done')
  await sync('open')
  expect(await sync('done')).toMatchObject({ isTicked: true })
})
