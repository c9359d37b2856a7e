import { DEFAULT_CONFIG } from '../config/defaults.js'
import { readFactsFile } from '../config/facts-file.js'
import { renderOrganisationCsv } from '../render/csv/organisation.js'
import { printJson } from '../render/json/print-json.js'
import { renderReport } from '../render/markdown/report.js'
import { renderReportText } from '../render/terminal/report.js'
import { organisationBlocks } from '../report/organisation/blocks.js'
import type { FactsFile } from '../report/organisation/facts-file.js'
import { gatherOrganisation, type OrganisationFacts } from '../report/organisation/gather.js'
import { organisationJson } from '../report/organisation/organisation-json.js'
import { todayOf } from './diagnose-record.js'
import type { Run } from './run.js'
import { UserError } from './user-error.js'
import type { World } from './world.js'

export interface MergeRequest {
  /** Files that `report --format json` wrote: paths and globs. */
  readonly paths: readonly string[]
  readonly format: string
  readonly color: boolean
}

const SIZE_LIMIT = 16 * 1024 * 1024
const MOST_FILES = 10_000

/** One report of the facts of many repositories. Nothing is asked of GitHub. */
export async function runMergeReports(world: World, { paths, format, color }: MergeRequest): Promise<Run> {
  const { found, missing } = await world.files.named(paths, [])
  const files = found.filter(({ how }) => how !== 'folder')
  if (missing.length > 0) throw new UserError(`${missing[0]} does not exist.`, 'Name files of facts after --merge.')
  if (files.length === 0) throw new UserError('There are no facts to merge.', 'Name files, such as `facts/*.json`.')
  if (files.length > MOST_FILES)
    throw new UserError(`${files.length} files are too many.`, `Merge at most ${MOST_FILES}.`)
  const read: FactsFile[] = []
  for (const { path } of files) read.push(await factsIn(world, path))
  const facts = gatherOrganisation(read, world.now, todayOf(DEFAULT_CONFIG, world.now))
  const json = organisationJson(facts)
  const result = await formatted(facts, format, color)
  const { open, overdue } = facts.counts
  return { exit: 0, result, notices: [], summary: null, json, check: null, outputs: { open, overdue } }
}

async function factsIn({ files }: World, path: string): Promise<FactsFile> {
  const name = repositoryIn(path)
  const content = await files.read(path, SIZE_LIMIT)
  if (content.kind === 'refused') return { kind: 'failed', repository: name, because: content.reason }
  return readFactsFile(new TextDecoder().decode(content.bytes), name)
}

/** `facts/acme__shop.json`, like its part `facts/acme__shop__2-of-4.json`, is about acme/shop: no name of an organisation has two underscores in it. */
function repositoryIn(path: string): string {
  const stem = path.replace(/^.*\//, '').replace(/(?:__\d+-of-\d+)?\.json$/i, '')
  return stem.replace('__', '/')
}

async function formatted(facts: OrganisationFacts, format: string, color: boolean): Promise<string> {
  if (format === 'json') return printJson(organisationJson(facts))
  if (format === 'csv') return renderOrganisationCsv(facts)
  const blocks = organisationBlocks(facts)
  if (format === 'markdown') return renderReport(blocks)
  if (format !== 'html') return renderReportText(blocks, { color })
  const { renderReportPage } = await import('../render/html/report.js')
  return renderReportPage(blocks)
}
