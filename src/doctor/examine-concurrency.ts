import type { Facts } from './facts.js'
import { about, type Finding } from './finding.js'
import { listed, quoted } from './words.js'
import { concurrencyOf, isCalled, isWriting, placeOf, type Use, usesIn } from './workflow/uses.js'

const { ok, warning } = about('concurrency')

/** Whether runs that change issues wait for each other. */
export function examineConcurrency({ workflows, repository }: Facts): readonly Finding[] {
  const writing = usesIn(workflows).filter((use) => isWriting(use) && !isCalled(use))
  if (writing.length === 0) return []
  const isOwnHost = repository.ok && repository.value.release !== null
  const paste = ['concurrency:', '  group: followthrough', ...(isOwnHost ? [] : ['  queue: max'])]
  const found = [...new Map(writing.map((use) => [use.job, use])).values()].flatMap((use) => ofJob(use, paste))
  if (found.length > 0) return found
  const groups = new Set(writing.map((use) => concurrencyOf(use)?.group.toLowerCase() ?? ''))
  if (groups.size === 1) return [ok('Runs that change issues wait for each other.')]
  const what = `Jobs that change issues wait in different groups: ${listed([...groups].map(quoted))}.`
  const [first] = writing
  return [warning(what, 'Give all of them the same.', { paste, ...(first ? { place: placeOf(first) } : {}) })]
}

function ofJob(use: Use, paste: readonly string[]): readonly Finding[] {
  const concurrency = concurrencyOf(use)
  const name = `The job ${quoted(use.job.name)}`
  const more = { place: placeOf(use), paste }
  if (concurrency === null)
    return [
      warning(`${name} waits for no other: two runs may work on the issues at once.`, 'Put it into a group.', more),
    ]
  if (/github\s*\.\s*(?:run_id|run_number|sha|event_name)\b/i.test(concurrency.group))
    return [
      warning(`${name} is in a group of its own with each run: ${quoted(concurrency.group)}.`, 'Name one group.', more),
    ]
  if (!concurrency.cancels) return []
  const what = `${name} is broken off by the next one (\`cancel-in-progress\`), in the middle of what it writes.`
  return [warning(what, 'Let it end: leave `cancel-in-progress` out.', more)]
}
