import type { FileOutcome, SetupOutcome } from './outcome.js'
import { pathOf } from './outcome.js'
import { hasNoRelease } from './workflow.js'

/** What to do after the files are written, in order. Empty where none was. */
export function nextSteps({ files, settings, survey, host, branch }: Omit<SetupOutcome, 'next'>): readonly string[] {
  const written = files.filter(({ outcome }) => outcome === 'written')
  if (written.length === 0) return []
  const paths = written.map(({ comparison }) => pathOf(comparison))
  const workflow = written.find(({ comparison }) => purposeOf(comparison) === 'workflow')
  return [
    ...(workflow && hasNoRelease(textOf(workflow))
      ? [`In ${pathOf(workflow.comparison)}, put the commit of the release in place of the zeros.`]
      : []),
    `Commit ${listed(paths)} on a branch, and open a pull request into \`${branch}\`.`,
    `Day one is quiet: merging it files nothing and mails nobody. ${older(survey.postmortems.length)} Action items of incidents from ${settings.since} on become issues.`,
    ...(workflow ? [permissions(host.kind === 'server')] : []),
    'Look at what it will say: `followthrough check` for your documents, `followthrough doctor` for the set-up.',
  ]
}

function older(postmortems: number): string {
  if (postmortems === 0) return 'There is no older postmortem.'
  return postmortems === 1
    ? 'The postmortem that is there is listed, not filed.'
    : `The ${postmortems} postmortems that are there are listed, not filed.`
}

function permissions(isServer: boolean): string {
  const asks =
    'Each job of the workflow names the permissions that it needs: `contents: read` for all, `issues: write` for issues, `pull-requests: write` for the comment.'
  const allow = isServer
    ? 'On GitHub Enterprise Server an administrator makes the two actions in it available: through GitHub Connect, or as copies.'
    : 'Where Settings → Actions → General allows chosen actions only, add the two in it.'
  return `${asks} ${allow}`
}

function textOf({ comparison }: FileOutcome): string {
  return comparison.kind === 'keep' ? '' : comparison.file.text
}

function purposeOf(comparison: FileOutcome['comparison']) {
  return comparison.kind === 'keep' ? comparison.purpose : comparison.file.purpose
}

function listed(paths: readonly string[]): string {
  const last = paths.at(-1) ?? ''
  return paths.length < 2 ? last : `${paths.slice(0, -1).join(', ')} and ${last}`
}
