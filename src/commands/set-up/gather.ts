import type { Facts } from '../../doctor/facts.js'
import type { Answer, Person, Refusal } from '../../ports/tracker.js'
import { connected } from '../connected.js'
import { todayOf } from '../diagnose-record.js'
import { readRecord } from '../read-record.js'
import { RECORD_LABEL, REPORT_LABEL } from '../settings.js'
import type { Connection, World } from '../world.js'
import { besideBase, readConfiguration } from './configuration.js'
import { globFacts } from './globs.js'
import { ownerFacts } from './owners.js'
import { reportFacts } from './report.js'
import { routeFacts } from './routes.js'
import { readWorkflows } from './workflows.js'

/** Finds out how the repository is set up, here and on GitHub. Only reads. */
export async function gatherFacts(world: World, configPath: string | null): Promise<Facts> {
  const { loaded, file } = await readConfiguration(world, configPath)
  const { config } = loaded
  const today = todayOf(config, world.now)
  const [{ documents }, globs, workflows] = await Promise.all([
    readRecord(world, loaded, { kind: 'globs', narrow: null }),
    globFacts(world.files, config),
    readWorkflows(world.files),
  ])
  const { connection, token } = await introduced(world)
  const ask = <T>(question: (connection: Connection) => Promise<Answer<T>>): Promise<Answer<T>> =>
    connection.ok ? question(connection.value) : Promise.resolve(connection)
  const repository = await ask(({ setUpOf, tracker }) => setUpOf(tracker.repository).repository())
  const branch = repository.ok ? repository.value.defaultBranch : null
  const [hostWorkflows, labels, owners, report, atBase, routes] = await Promise.all([
    ask(({ setUpOf, tracker }) => setUpOf(tracker.repository).workflows()),
    ask(labelNames),
    ask((there) => ownerFacts(there, config, documents)),
    ask((there) => (token.ok ? reportFacts(there, config, token.value.me, today) : Promise.resolve(token))),
    ask((there) => (branch === null ? Promise.resolve(refusalOf(repository)) : besideBase(there, file, branch))),
    routeFacts(connection, config),
  ])
  return {
    today,
    config,
    configuration: { ...file, notices: loaded.notices, atBase },
    globs,
    ...workflows,
    token,
    repository,
    hostWorkflows,
    wantedLabels: wantedLabels(config),
    labels,
    owners,
    report,
    routes,
    forbidden: forbidden([repository, labels, owners, report, atBase]),
  }
}

/** The connection, and whose it is. */
async function introduced(world: World): Promise<{ connection: Answer<Connection>; token: Facts['token'] }> {
  const connection = await connected(world)
  if (!connection.ok) {
    const refused = { ok: false as const, refusal: { ...connection.refusal, kind: 'unknown' as const } }
    return { connection: refused, token: refused }
  }
  const { tracker, setUpOf } = connection.value
  const facts = await setUpOf(tracker.repository).token()
  if (!facts.ok) return { connection: isFinal(facts.refusal) ? facts : connection, token: facts }
  const me: Answer<Person> = await tracker.identity()
  if (me.ok) return { connection, token: { ok: true, value: { ...facts.value, me: me.value } } }
  return { connection: isFinal(me.refusal) ? me : connection, token: me }
}

/** The next request would end as this one did. */
function isFinal({ kind }: Refusal): boolean {
  return kind === 'forbidden' || kind === 'unknown' || kind === 'limited'
}

async function labelNames({ tracker }: Connection): Promise<Answer<readonly string[]>> {
  const labels = await tracker.labels()
  return labels.ok ? { ok: true, value: labels.value.map(({ name }) => name) } : labels
}

function wantedLabels(config: Facts['config']): readonly string[] {
  const items = config['action-items']
  const report = config['follow-up'].report === 'off' ? [] : [REPORT_LABEL]
  return [items.labels.base, ...report, ...(items['parent-issue'] ? [RECORD_LABEL] : [])]
}

function refusalOf<T>(answer: Answer<T>): Answer<never> {
  return answer.ok ? { ok: false, refusal: NOTHING_KNOWN } : answer
}

const NOTHING_KNOWN: Refusal = { kind: 'unknown', message: 'The default branch is not known.', hint: 'Run again.' }

/** Each reason once. A token that is refused as a whole is told of as such. */
function forbidden(answers: readonly Answer<unknown>[]): readonly Refusal[] {
  const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal]))
  const found = refusals.filter(({ kind, message }) => kind === 'forbidden' && !message.includes('accept the token'))
  return [...new Map(found.map((refusal) => [refusal.message, refusal])).values()]
}
