import type { EventFilter } from './workflow.js'

/** Whether a push to a branch may start the workflow. A pattern with signs that are not read here may. */
export function mayMatch({ branches, branchesIgnored, isOfTagsOnly }: EventFilter, branch: string): boolean {
  if (isOfTagsOnly) return false
  if (branches === null) return !branchesIgnored.some((pattern) => isCertain(pattern) && isMatch(pattern, branch))
  // The last pattern that matches decides, `!` takes back.
  return branches.reduce((matches, pattern) => {
    const isNegative = pattern.startsWith('!')
    const bare = isNegative ? pattern.slice(1) : pattern
    if (!isCertain(bare)) return matches || !isNegative
    return isMatch(bare, branch) ? !isNegative : matches
  }, false)
}

function isCertain(pattern: string): boolean {
  return !/[?+[\]\\]|\$\{\{/.test(pattern)
}

/** `*` stands for any signs but `/`, `**` for all. Without regular expressions: the pattern is somebody else's. */
function isMatch(pattern: string, branch: string): boolean {
  const reached = new Set([0])
  for (let at = 0; at < pattern.length; at += 1) {
    const isDouble = pattern.startsWith('**', at)
    const before = [...reached]
    reached.clear()
    for (const from of before) {
      if (pattern[at] !== '*') {
        if (branch[from] === pattern[at]) reached.add(from + 1)
        continue
      }
      for (let to = from; to <= branch.length; to += 1) {
        reached.add(to)
        if (!isDouble && branch[to] === '/') break
      }
    }
    if (isDouble) at += 1
  }
  return reached.has(branch.length)
}
