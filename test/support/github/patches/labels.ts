import { invalid, isRecord, records } from '../exchange.js'
import { type Patch, type World, when } from '../world.js'

// Names of labels are unique whatever their case: a second one is refused as `already_exists`, and an issue gets the
// one that is there (the code is in GitHub's OpenAPI description, `validation-error`).

export const refuseSecondLabel: Patch = when(
  'POST',
  /^(\/repos\/[^/]+\/[^/]+)\/labels$/,
  async (match, asked, world, next) => {
    const name = isRecord(asked.json) ? asked.json['name'] : undefined
    if (typeof name !== 'string') return next(asked)
    const names = await labelNames(world, match[0] ?? '')
    return names.some(isLike(name)) ? invalid('Label', 'name', 'already_exists') : next(asked)
  },
)

const LABELLED = /^(\/repos\/[^/]+\/[^/]+)\/issues(?:\/\d+(?:\/labels)?)?$/

export const useKnownLabels: Patch = when('POST|PATCH|PUT', LABELLED, async (match, asked, world, next) => {
  const { json } = asked
  if (!isRecord(json) || !Array.isArray(json['labels'])) return next(asked)
  const names = await labelNames(world, match[0] ?? '')
  const labels = json['labels'].map((label) => names.find(isLike(String(label))) ?? label)
  return next({ ...asked, json: { ...json, labels: [...new Set(labels)] } })
})

async function labelNames(world: World, repository: string): Promise<readonly string[]> {
  return records(await world.emulator.all(`${repository}/labels`)).map((label) => String(label['name']))
}

function isLike(name: string): (other: string) => boolean {
  return (other) => other.toLowerCase() === name.toLowerCase()
}
