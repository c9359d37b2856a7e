import type { Config } from '../../config/config.js'
import { DEFAULT_CONFIG } from '../../config/defaults.js'
import { isAddress } from '../../config/shared-address.js'
import type { GlobFacts } from '../../doctor/facts.js'
import type { Files } from '../../ports/files.js'

/** What the globs of the configuration find. Those of the defaults may find nothing. */
export async function globFacts(files: Files, config: Config): Promise<GlobFacts> {
  const { postmortems, ignore, overrides } = config
  const own = (globs: readonly string[], usual: readonly string[]) => globs.filter((glob) => !usual.includes(glob))
  const written = [
    ...postmortems.map((glob) => ({ key: 'postmortems', glob })),
    ...own(ignore, DEFAULT_CONFIG.ignore).map((glob) => ({ key: 'ignore', glob })),
    ...overrides.flatMap(({ paths }) => (paths ?? []).map((glob) => ({ key: 'overrides.paths', glob }))),
  ]
  const found = await Promise.all(written.map(async ({ glob }) => (await files.find([glob], [])).length))
  return {
    postmortems: (await files.find(postmortems, ignore)).length,
    idle: written.filter((_, index) => found[index] === 0),
    missingTemplate: await missingTemplate(files, config.template),
  }
}

/** One in another repository is read when it is used. */
async function missingTemplate(files: Files, template: string | null): Promise<string | null> {
  if (template === null || isAddress(template)) return null
  const { missing } = await files.named([template], [])
  return missing.length === 0 ? null : template
}
