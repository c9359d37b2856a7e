/** True when a workflow runs our Action, from whichever organisation or fork, at whichever version. */
export function usesAction(workflow: string): boolean {
  return /^\s*(?:-\s+)?uses:\s*['"]?[\w.-]+\/followthrough@/m.test(workflow)
}
