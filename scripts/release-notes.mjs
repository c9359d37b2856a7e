// Prints the notes of a release, the section of CHANGELOG.md; fails when tag, package and changelog do not name one version.
// node scripts/release-notes.mjs v1.2.3, in the folder that is released.
import { readFileSync } from 'node:fs'

const tag = process.argv[2] ?? ''
const problems = []
const version = /^v((0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*))$/.exec(tag)?.[1] ?? null
if (version === null) problems.push(`\`${tag}\` is no tag of a release; write one such as v1.2.3.`)
else problems.push(...otherVersions(version))
const notes = version === null ? '' : notesOf(version)

for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
else console.log(notes)

function otherVersions(wanted) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const versions = {
    'package.json': JSON.parse(readFileSync('package.json', 'utf8')).version,
    'package-lock.json': lock.version,
    'package-lock.json, its first package': lock.packages?.['']?.version,
    'src/commands/version.ts': /VERSION = '([^']*)'/.exec(readFileSync('src/commands/version.ts', 'utf8'))?.[1],
  }
  return Object.entries(versions).flatMap(([file, found]) =>
    found === wanted ? [] : [`${file} says ${found ?? 'no version'}, the tag ${wanted}.`],
  )
}

/** The lines below `## 1.2.3, 2026-12-01` up to the next heading of that level. */
function notesOf(wanted) {
  const lines = readFileSync('CHANGELOG.md', 'utf8').split('\n')
  const start = lines.findIndex((line) => line === `## ${wanted}` || line.startsWith(`## ${wanted},`))
  if (start < 0) problems.push(`CHANGELOG.md has no section \`## ${wanted}, YYYY-MM-DD\`.`)
  else if (!/^, \d{4}-\d{2}-\d{2}$/.test(lines[start].slice(`## ${wanted}`.length)))
    problems.push(`The section of ${wanted} in CHANGELOG.md has no day: write \`## ${wanted}, YYYY-MM-DD\`.`)
  if (start < 0) return ''
  const end = lines.findIndex((line, at) => at > start && line.startsWith('## '))
  const text = lines
    .slice(start + 1, end < 0 ? undefined : end)
    .join('\n')
    .trim()
  if (text === '') problems.push(`The section of ${wanted} in CHANGELOG.md says nothing.`)
  return text
}
