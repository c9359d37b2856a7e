import type { IssueRef } from '../../sync/tracked-item.js'
import { markdownCode } from '../escape/code.js'
import { linkTarget } from '../escape/link.js'

/** `#34`, or `acme/ops#34` elsewhere, linked to the issue's page. The number is not broken within its own link. */
export function issueLink({ shown, url }: Pick<IssueRef, 'shown' | 'url'>): string {
  const target = linkTarget(url)
  return target === null ? markdownCode(shown) : `[${shown.replaceAll('_', '\\_')}](${target})`
}
