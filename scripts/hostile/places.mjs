// Runs links, devices and odd names: typed one by one, by folder, by glob, and through the Action.
import { faultsOfProcess, WAYS } from './batch.mjs'
import { faultsOfOutput } from './invariants.mjs'
import { FORBIDDEN, makePlaces, ODD_NAMES } from './kinds/places.mjs'
import { check, run } from './process.mjs'
import { aListener, aRepository, environment, forAction, leftByAction } from './repository.mjs'

const SECONDS = 3
const DEVICES = ['/dev/zero', '/proc/self/environ']

export async function faultsOfPlaces() {
  const listener = await aListener()
  let made = []
  const repository = aRepository((folder) => {
    made = makePlaces(folder)
  })
  try {
    const place = { repository, listener }
    const faults = [
      ...(await faultsOfNames(place, made)),
      ...(await faultsOfForbidden(place)),
      ...(await faultsOfFound(place, made)),
    ]
    if (listener.seen.count > 0) faults.push(`${listener.seen.count} connections`)
    return { faults, count: ODD_NAMES.length + FORBIDDEN.length + DEVICES.length }
  } finally {
    repository.remove()
  }
}

const inFolder = (name) => `postmortems/${name}`
const checked = (format, paths) => [process.execPath, ...check(format, paths)]

async function ran({ repository, listener }, command, env = {}) {
  return run(command, { cwd: repository.folder, env: environment(repository, listener, env), seconds: SECONDS })
}

async function faultsOfNames(place, made) {
  const faults = []
  for (const format of ['text', 'json', 'github', 'sarif', 'markdown']) {
    const result = await ran(place, checked(format, made.map(inFolder)))
    faults.push(...faultsOfProcess(result, place.repository, 1).map((fault) => `odd names, ${format}: ${fault}`))
    if (format === 'json')
      faults.push(...missingIn(made.map(inFolder), result.stdout).map((path) => `not read: ${JSON.stringify(path)}`))
  }
  return faults
}

function missingIn(paths, json) {
  const readable = new Set(JSON.parse(json).postmortems.flatMap(({ path, readable }) => (readable ? [path] : [])))
  return paths.filter((path) => !readable.has(path))
}

/** Typed outright, each must be refused at once, and alone: one that hangs must not hide behind another. */
async function faultsOfForbidden(place) {
  const faults = []
  for (const path of [...FORBIDDEN.map(inFolder), ...DEVICES]) {
    const result = await ran(place, checked('json', [path]))
    faults.push(...faultsOfProcess(result, place.repository, 1).map((fault) => `${path}: ${fault}`))
    const [found] = result.exit === 0 ? JSON.parse(result.stdout).postmortems : []
    // The environment is a regular file; of its content nothing may be shown, which is looked at above.
    if (found?.readable && !path.startsWith('/proc')) faults.push(`${path}: it was read`)
  }
  return faults
}

async function faultsOfFound(place, made) {
  const faults = []
  for (const path of ['postmortems', 'postmortems/*', './postmortems/**/*.md', '.']) {
    const result = await ran(place, checked('json', [path]))
    faults.push(...faultsOfProcess(result, place.repository, 1).map((fault) => `${path}: ${fault}`))
    faults.push(...foundBesides(made, result.stdout).map((other) => `${path}: ${other} was read`))
  }
  const action = WAYS.find(({ isAction }) => isAction)
  const result = await ran(place, [process.execPath, ...action.node, ...action.of()], {
    ...action.env,
    ...forAction(place.repository),
  })
  const left = leftByAction(place.repository)
  faults.push(
    ...[...faultsOfProcess(result, place.repository, 1), ...left.faults, ...faultsOfOutput(left.summary)].map(
      (fault) => `Action: ${fault}`,
    ),
  )
  faults.push(...foundBesides(made, left.json).map((other) => `Action: ${other} was read`))
  return faults
}

/** Files that were read and are none of ours. */
function foundBesides(made, json) {
  if (json === '') return ['nothing at all']
  const ours = new Set([...made, 'p10-folder.md/inner.md'].map((name) => name.toLowerCase()))
  return JSON.parse(json)
    .postmortems.filter(({ readable }) => readable)
    .map(({ path }) => path.replace(/^(?:\.\/)?postmortems\//, ''))
    .filter((name) => !ours.has(name.toLowerCase()))
    .map((name) => JSON.stringify(name))
}
