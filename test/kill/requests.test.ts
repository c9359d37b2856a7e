import { expect, test } from '@jest/globals'
import { SEED } from '../support/random.js'
import { type Blow, FATES, survives, type Undisturbed, undisturbed } from './kills.js'
import { SCENES, type Scene } from './scenes.js'

// One of so many blows is struck, another one with each seed; 1: all of them.
const STEP = Number(process.env['KILL_STEP'] ?? 20)
// As many as there are cores on the smallest machine of CI.
const LANES = 2

test.each(SCENES.map((scene) => [scene.name, scene] as const))(
  `%s: a run that dies at any request leaves what the next run completes (1 of ${STEP}, seed ${SEED})`,
  async (_, scene) => {
    const calm = await undisturbed(scene)
    expect(calm.writes.filter((isWrite) => isWrite).length).toBeGreaterThan(5)
    const chosen = blowsOn(calm).filter((_, at) => (at + SEED) % STEP === 0)
    process.stdout.write(`${scene.name}: ${calm.requests.length} requests, ${chosen.length} blows\n`)
    expect(await damageOf(scene, chosen, calm)).toEqual([])
  },
  7_200_000,
)

/** Those on writes first: between two of them nothing changes. The process of the last request has ended. */
function blowsOn({ requests, writes, messages }: Undisturbed): readonly Blow[] {
  const all = FATES.flatMap((fate) => {
    const many = { answered: requests.length - 1, unanswered: requests.length, lost: requests.length, slack: messages }
    return Array.from({ length: many[fate] }, (_, nth): Blow => ({ fate, nth }))
  })
  const weight = ({ fate, nth }: Blow) => Number(fate === 'slack' || writes[nth])
  return all.toSorted((one, other) => weight(other) - weight(one))
}

async function damageOf(scene: Scene, blows: readonly Blow[], calm: Undisturbed): Promise<readonly string[]> {
  const damage: string[] = []
  const waiting = [...blows]
  const lane = async () => {
    for (let blow = waiting.shift(); blow; blow = waiting.shift()) {
      const { fate, nth } = blow
      await survives(scene, blow, calm).catch((error: unknown) => {
        damage.push(`${fate} ${nth + 1}, ${calm.requests[nth] ?? ''}: ${String(error)}`)
      })
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return damage
}
