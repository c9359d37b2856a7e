import { defaultBranchOf, hostOf, type RepositoryFacts } from '../../setup/repository.js'
import type { Survey } from '../../setup/survey.js'

/** What could not be told from the repository, a sentence each. */
export function initNotices({ scale }: Survey, repository: RepositoryFacts): readonly string[] {
  const host = hostOf(repository)
  const branch = defaultBranchOf(repository)
  return [
    ...(repository.isGit ? [] : ['This is no git repository: postmortems, issues and pull requests need one.']),
    ...(repository.isGit && !branch.isSure
      ? [`The remote does not say which branch is the default one: \`${branch.name}\` was taken.`]
      : []),
    ...(host.kind === 'elsewhere'
      ? [`The remote is ${host.name}: the workflow and the issues are of GitHub. \`check\` works anywhere.`]
      : []),
    ...(scale.kind === 'unknown'
      ? [
          `The order of your severities is not known: ${scale.words.map((word) => `\`${word}\``).join(', ')}. Write them under \`severities\`, worst first.`,
        ]
      : []),
  ]
}
