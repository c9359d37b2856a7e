import type { Config } from '../../config/config.js'
import { isAddress } from '../../config/shared-address.js'
import { decode, SIZE_LIMIT } from '../../postmortem/bytes.js'
import { TEMPLATE_ORDER } from '../../template/sections.js'
import { templateOf } from '../../template/template.js'
import { readShared } from '../shared-file.js'
import { UserError } from '../user-error.js'
import type { World } from '../world.js'

export interface Template {
  readonly text: string
  /** As the configuration names it; null: ours. */
  readonly name: string | null
}

/** The team's template, or ours under the team's scale. */
export async function templateText(world: Pick<World, 'files' | 'shared'>, config: Config): Promise<Template> {
  const { template, severities } = config
  if (template === null) return { text: templateOf({}, TEMPLATE_ORDER, severities), name: null }
  return { text: await teamTemplate(world, template), name: template }
}

/** The text of the template that the configuration names: a file here, also one that is not committed yet, or one of another repository. */
async function teamTemplate(world: Pick<World, 'files' | 'shared'>, template: string): Promise<string> {
  if (isAddress(template)) return readShared(world, template)
  const { files } = world
  const escaped = template.replace(/[*?[\]{}()!+@|$^]/g, '\\$&')
  const isThere =
    (await files.find([escaped], [])).includes(template) || (await files.untracked([escaped], [])).includes(template)
  if (!isThere) {
    throw new UserError(
      `The template ${template} does not exist.`,
      'Write it, correct `template` in the configuration, or take that key out: then our own template is used.',
    )
  }
  const content = await files.read(template, SIZE_LIMIT)
  if (content.kind === 'refused') throw new UserError(`The template ${template}: ${content.reason}`, content.hint)
  const decoded = decode(content.bytes)
  if (decoded.ok) return decoded.text
  throw new UserError(`The template ${template}: ${decoded.reason}`, decoded.hint)
}
