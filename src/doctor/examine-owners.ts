import type { Facts } from './facts.js'
import { about, type Finding } from './finding.js'
import { listed, quoted } from './words.js'

const { ok, unknown, warning } = about('owners')

/** Whether those who own open action items can be assigned, and whether those whom the configuration names exist. */
export function examineOwners({ owners }: Facts): readonly Finding[] {
  if (!owners.ok) return [unknown(owners.refusal.message, owners.refusal.hint)]
  const { asked, unassignable, nameless, absent } = owners.value
  const found = [
    ...(unassignable.length === 0
      ? []
      : [
          warning(
            `${listed(unassignable.map((login) => quoted(`@${login}`)))} cannot be assigned, and ${unassignable.length === 1 ? 'owns' : 'own'} open action items.`,
            'Give them access to the repository, or name somebody who has it.',
          ),
        ]),
    ...(nameless.length === 0
      ? []
      : [
          warning(
            `No login is known of ${listed(nameless.map(quoted))}, ${nameless.length === 1 ? 'who owns an open action item' : 'who own open action items'}: nobody is reminded of it.`,
            'Write the login in the document, or map the name under `people.names`: `"Ada L.": ada`.',
          ),
        ]),
    ...absent.map(({ key, login }) =>
      warning(
        `There is no account ${quoted(`@${login}`)}, which \`${key}\` names.`,
        'Correct the login, or take it out.',
      ),
    ),
  ]
  if (found.length > 0) return found
  return [
    ok(
      asked === 0
        ? 'No login owns an open action item.'
        : asked === 1
          ? 'The one owner of open action items can be assigned.'
          : `All ${asked} owners of open action items can be assigned.`,
    ),
  ]
}
