import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A postmortem of about so many bytes, different for each number: timeline, causes, learnings and items grow together. */
export function documentOf(number, bytes) {
  const day = `2026-${pad((number % 12) + 1)}-${pad((number % 28) + 1)}`
  const head = `---\nid: INC-${number}\ntitle: Queue ${number} stood still\ndate: ${day}\nseverity: SEV${(number % 4) + 1}\nstatus: final\nstarted: ${day}T10:02:00Z\n---\n\n# Queue ${number} stood still\n\n## Summary\n\nThe consumers of queue ${number} waited for a lock that nobody held any more.\n\n## Impact\n\n${number * 7} people waited for their mail.\n\n`
  const rounds = Math.max(1, Math.floor((bytes - head.length) / 345))
  const each = (line, between = '\n') => Array.from({ length: rounds }, (_, at) => line(at)).join(between)
  const clock = (at) => `${pad(10 + Math.floor((at % 700) / 60))}:${pad(at % 60)}`
  return [
    head,
    '## Timeline\n\nAll times in UTC.\n',
    each(
      (at) =>
        `- ${clock(at)} consumer ${at} reports that \`lock-${at % 7}\` is older than its lease, see [dashboard](https://example.com/${at})`,
    ),
    '\n## Root cause\n',
    each(
      (at) => `Consumer ${at} renewed its lease after the **store** had given it away, because clocks differ.`,
      '\n\n',
    ),
    '\n## Lessons learned\n',
    each((at) => `- A lease of ${at} seconds is shorter than a long pause of the collector.`),
    '\n## Action items\n',
    Array.from(
      { length: Math.min(rounds, 180) },
      (_, at) =>
        `- [ ] Alert when lease ${at} is older than ${at + 5} minutes — @ada, due 2026-12-${pad((at % 28) + 1)}, P1, detect`,
    ).join('\n'),
    '',
  ].join('\n')
}

/** So many documents in a folder. */
export function writeDocuments(folder, count, bytes) {
  mkdirSync(folder, { recursive: true })
  for (let number = 0; number < count; number += 1)
    writeFileSync(join(folder, `${number}.md`), documentOf(number, bytes))
  return folder
}

function pad(number) {
  return String(number).padStart(2, '0')
}
