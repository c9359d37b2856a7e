import { stringify } from 'yaml'
import type { Host } from './repository.js'
import { WORKFLOW_EXAMPLE } from './workflow-example.js'

export interface WorkflowSettings {
  readonly branch: string
  readonly host: Host['kind']
  /** The label of action items. */
  readonly label: string
}

/** The workflow of examples/, for this branch, host and label. */
export function workflowText({ branch, host, label }: WorkflowSettings): string {
  const text = WORKFLOW_EXAMPLE.replace('branches: [main]', () => `branches: [${branchPattern(branch)}]`).replace(
    "name, 'postmortem')",
    () => `name, '${label.replaceAll("'", "''")}')`,
  )
  // GitHub Enterprise Server does not know the key and refuses the file.
  return host === 'server' ? text.replace(/^ *queue: max\n/gm, '') : text
}

/** The reference of a release that does not exist yet, for a person to fill in. */
export function hasNoRelease(text: string): boolean {
  return /@0{40}\b/.test(text)
}

/** `+` and `!` mean something in the filter of a workflow; the other signs that do cannot stand in a branch's name. */
function branchPattern(branch: string): string {
  const pattern = branch.replace(/[+!]/g, '\\$&')
  return /^[A-Za-z][A-Za-z0-9/._-]*$/.test(pattern) && stringify(pattern).trim() === pattern
    ? pattern
    : JSON.stringify(pattern)
}
