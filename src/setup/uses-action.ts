/** True when a workflow runs our Action, from whichever organisation or fork, at whichever version. */
export function usesAction(workflow: string): boolean {
  return /^[ \t]*(?:-[ \t]+)?uses:[ \t]*['"]?[\w.-]+\/followthrough@/m.test(workflow)
}
