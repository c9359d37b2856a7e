import type { IssueRef } from '../../sync/tracked-item.js'
import { markdownCode } from '../escape/code.js'
import { linkTarget } from '../escape/link.js'

/** `#34`, linked to the issue's page. */
export function issueLink({ number, url }: IssueRef): string {
  const target = linkTarget(url)
  return target === null ? markdownCode(`#${number}`) : `[#${number}](${target})`
}
