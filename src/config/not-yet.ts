import type { FileConfig } from './schema.js'

/** One sentence for each setting of the team that does nothing. */
export function notYetOf(file: FileConfig): readonly string[] {
  const teams = (file.people?.deciders ?? []).filter((login) => login.includes('/'))
  return teams.map((team) => `\`${team}\` under \`people.deciders\` decides nothing: who is in a team cannot be seen.`)
}
