import { dayAt } from '../calendar/day.js'
import type { Decider } from '../ports/asker.js'
import type { NewFiles } from '../ports/new-files.js'
import { initJson } from '../render/json/init-json.js'
import { printJson } from '../render/json/print-json.js'
import { renderFound, renderInit, renderPatch } from '../render/terminal/init.js'
import { choicesFor, settingsFor } from '../setup/choices.js'
import { type Comparison, compare } from '../setup/compare.js'
import { nextSteps } from '../setup/next-steps.js'
import type { FileOutcome, SetupOutcome } from '../setup/outcome.js'
import { propose } from '../setup/propose.js'
import { defaultBranchOf, hostOf, type RepositoryFacts } from '../setup/repository.js'
import { survey } from '../setup/survey.js'
import type { TeamHeading } from '../setup/team-headings.js'
import { SCHEMAS } from '../template/schemas.js'
import { templateOf } from '../template/template.js'
import { askChoices } from './init/ask-choices.js'
import { decideFiles } from './init/decide-files.js'
import { existingSetup } from './init/existing-setup.js'
import { initNotices } from './init/notices.js'
import { readForSetup } from './init/read-for-setup.js'
import { writeFiles } from './init/write-files.js'
import type { Run } from './run.js'
import { UserError } from './user-error.js'
import type { World } from './world.js'

export interface InitRequest {
  readonly configPath: string | null
  readonly format: string
  readonly color: boolean
  readonly dryRun: boolean
  /** Take what is proposed, and leave what is there. */
  readonly yes: boolean
  /** Null where nobody can be asked. */
  readonly decider: Decider | null
  readonly repository: RepositoryFacts
  readonly newFiles: NewFiles
}

const LINKS = {
  schema: `${SCHEMAS}config.schema.json`,
  page: 'https://github.com/followthrough/followthrough/blob/main/docs/configuration.md',
}

/** Looks at the repository and proposes workflow, configuration and template. What is there is replaced by a yes only. */
export async function runInit(world: World, request: InitRequest): Promise<Run> {
  refuseUnaskable(request)
  const decider = request.yes || request.dryRun ? null : request.decider
  const existing = await existingSetup(world)
  const read = await readForSetup(world)
  const found = survey(read.documents, read.paths)
  decider?.show(renderFound(found, request))
  const proposed = choicesFor(found)
  const choices = decider === null ? proposed : await askChoices(decider, found, proposed)
  const settings = settingsFor(found, choices, dayAt(Date.parse(world.now), 'UTC'))
  const host = hostOf(request.repository)
  const branch = defaultBranchOf(request.repository).name
  const label = existing.config['action-items'].labels.base
  const workflow = { branch, host: host.kind, label }
  const files = propose({
    survey: found,
    settings,
    workflow,
    template: templateFor(choices.severities ?? undefined),
    links: LINKS,
  })
  const comparisons = files.map((file) => compare(file, existing))
  const show = (comparison: Comparison) => decider?.show(renderPatch([comparison], request))
  const decided = await decideFiles(comparisons, existing, { decider, show, isDryRun: request.dryRun })
  const outcomes = request.dryRun
    ? decided
    : await writeFiles({ files: world.files, newFiles: request.newFiles }, decided)
  const isShown = decider !== null
  const outcome = { survey: found, settings, host, branch, files: outcomes, isDryRun: request.dryRun, isShown }
  const notices = [...existing.notices, ...read.notices, ...initNotices(found, request.repository)]
  return runOf({ ...outcome, next: nextSteps(outcome) }, notices, request)
}

function runOf(outcome: SetupOutcome, notices: readonly string[], { format, color }: InitRequest): Run {
  const json = initJson(outcome)
  return {
    exit: hasFailed(outcome.files) ? 2 : 0,
    result: format === 'json' ? printJson(json) : renderInit(outcome, { color }),
    notices: [...notices, ...outcome.files.flatMap(failure)],
    summary: null,
    json,
    check: null,
    outputs: {},
  }
}

function hasFailed(files: readonly FileOutcome[]): boolean {
  return files.some(({ outcome }) => outcome === 'failed')
}

function failure({ outcome, comparison, because }: FileOutcome): readonly string[] {
  if (outcome !== 'failed' || comparison.kind === 'keep') return []
  return [`${comparison.file.path} was not written. ${because ?? ''}`.trim()]
}

function refuseUnaskable({ configPath, yes, dryRun, decider }: InitRequest): void {
  if (configPath !== null) {
    throw new UserError(
      '`init` writes .github/followthrough.yml, where every command looks for it.',
      'Leave --config out.',
    )
  }
  if (yes || dryRun || decider !== null) return
  throw new UserError(
    '`init` asks before it writes, and there is no terminal to ask at.',
    'Use --dry-run to see what it proposes, and --yes to write what is not there yet.',
  )
}

/** Our questions below the headings of the team. */
function templateFor(severities: readonly string[] | undefined): (headings: readonly TeamHeading[]) => string {
  return (headings) => {
    const named = Object.fromEntries(headings.map(({ kind, heading }) => [kind, heading]))
    const order = headings.map(({ kind }) => kind)
    return templateOf(named, order, severities)
  }
}
