import type { RunEvent } from './event.js'

/** What a run of the Action does. */
export type Choice =
  | { readonly kind: 'check' }
  | { readonly kind: 'sync' }
  | { readonly kind: 'follow-up' }
  | { readonly kind: 'report' }
  | { readonly kind: 'doctor' }
  | { readonly kind: 'nothing'; readonly because: string }
  | { readonly kind: 'unclear'; readonly message: string; readonly hint: string }

/** The event decides only which command runs; a command that was named runs on any event. */
export function chooseCommand(
  command: 'auto' | 'check' | 'sync' | 'report' | 'doctor',
  event: RunEvent,
  label: string,
): Choice {
  if (command !== 'auto') return { kind: command }
  switch (event.kind) {
    case 'pull-request':
    case 'merge-group':
      return { kind: 'check' }
    case 'push':
      return event.branch === event.defaultBranch
        ? { kind: 'sync' }
        : {
            kind: 'nothing',
            because: `Issues follow the default branch, ${event.defaultBranch}; this push changed another one.`,
          }
    case 'schedule':
      return { kind: 'follow-up' }
    case 'issue':
      return event.labels.includes(label)
        ? { kind: 'sync' }
        : {
            kind: 'nothing',
            because: `Issue #${event.number} does not carry the label ${label}: it is not one of ours.`,
          }
    case 'other':
      return {
        kind: 'unclear',
        message: `Nothing is known to do on the event ${event.name}.`,
        hint: 'Set the input `command` to check, sync or report, or run on pull_request, merge_group, push, schedule or workflow_dispatch.',
      }
  }
}
