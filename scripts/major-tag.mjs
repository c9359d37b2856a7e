// Prints the moving tag of a release, `v1` for v1.2.3, or nothing where a newer release of that major version has its tag
// already: a step that is run again must not move the tag back.
// git tag --list | node scripts/major-tag.mjs v1.2.3
import { readFileSync } from 'node:fs'

const RELEASE = /^v(\d+)\.(\d+)\.(\d+)$/
const ours = RELEASE.exec(process.argv[2] ?? '')
if (ours === null) {
  console.error(`\`${process.argv[2] ?? ''}\` is no tag of a release; write one such as v1.2.3.`)
  process.exit(1)
}
const others = readFileSync(0, 'utf8')
  .split(/\r?\n/)
  .flatMap((line) => RELEASE.exec(line) ?? [])
  .filter((part) => part.startsWith('v'))
  .map((tag) => RELEASE.exec(tag))
if (!others.some(isNewer)) console.log(`v${ours[1]}`)

function isNewer([, major, minor, patch]) {
  if (major !== ours[1]) return false
  return minor === ours[2] ? Number(patch) > Number(ours[3]) : Number(minor) > Number(ours[2])
}
