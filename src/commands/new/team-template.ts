import type { Config } from '../../config/config.js'
import type { Files } from '../../ports/files.js'
import { decode, SIZE_LIMIT } from '../../postmortem/bytes.js'
import { TEMPLATE_ORDER } from '../../template/sections.js'
import { templateOf } from '../../template/template.js'
import { UserError } from '../user-error.js'

export interface Template {
  readonly text: string
  /** As the configuration names it; null: ours. */
  readonly name: string | null
}

/** Reads the file that an address `owner/repo//path@ref` names, or throws a UserError. */
export type ReadShared = (address: string) => Promise<string>

/** The team's template, or ours under the team's scale. */
export async function templateText(files: Files, config: Config, readShared: ReadShared | null): Promise<Template> {
  const { template, severities } = config
  if (template === null) return { text: templateOf({}, TEMPLATE_ORDER, severities), name: null }
  return { text: await teamTemplate(files, template, readShared), name: template }
}

/** The text of the template that the configuration names: a file that git tracks here, or one of another repository. */
async function teamTemplate(files: Files, template: string, readShared: ReadShared | null): Promise<string> {
  if (isAddress(template)) {
    if (readShared !== null) return readShared(template)
    throw new UserError(
      `The template ${template} is in another repository, and those are not read in this version.`,
      'Copy it into this repository, and name its path under `template` in the configuration.',
    )
  }
  const escaped = template.replace(/[*?[\]{}()!+@|$^]/g, '\\$&')
  if (!(await files.find([escaped], [])).includes(template)) {
    throw new UserError(
      `The template ${template} is no file that git tracks.`,
      'Add it, or correct `template` in the configuration; without it our own template is used.',
    )
  }
  const content = await files.read(template, SIZE_LIMIT)
  if (content.kind === 'refused') throw new UserError(`The template ${template}: ${content.reason}`, content.hint)
  const decoded = decode(content.bytes)
  if (decoded.ok) return decoded.text
  throw new UserError(`The template ${template}: ${decoded.reason}`, decoded.hint)
}

function isAddress(template: string): boolean {
  return /^[\w.-]+\/[\w.-]+\/\/.+/.test(template)
}
