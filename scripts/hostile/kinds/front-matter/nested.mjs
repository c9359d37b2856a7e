// F04–F06: references, keys that are collections, and depth.
import { rejected, withFront } from '../../case-file.mjs'

const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
for (const [at, letter] of [...'bcdefghi'].entries()) {
  bomb.push(`${letter}: &${letter} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`)
}
const references = [
  rejected('f09-bomb', withFront(...bomb)),
  rejected('f09-one-anchor', withFront('services: &s [a]')),
  rejected('f10-aliases', withFront('a: &a 1', `b: [${Array(99).fill('*a').join(', ')}]`)),
  rejected('f11-cycle', withFront('services: &t [*t]')),
  rejected('f11-cycle-map', withFront('impact: &t { users: *t }')),
  rejected('f09-in-key', withFront('&k services: [a]')),
  rejected('f20-anchor-and-tag', withFront('services: !!set &s {a, b}')),
]

const complex = [200, 400, 1_000].flatMap((n) => [
  rejected(`f12-keys-${n}`, withFront('? '.repeat(n))),
  rejected(`f12-keys-in-list-${n}`, withFront(`services: ${'- ? '.repeat(n)}`)),
  rejected(`f12-list-of-keys-${n}`, withFront(`x:\n  ${'? - '.repeat(n)}`)),
  rejected(`f12-flow-keys-${n}`, withFront(`x: ${'{? '.repeat(n)}${'}'.repeat(n)}`)),
  rejected(`f13-flow-${n}`, withFront(`${'['.repeat(n)}a${']: b'.repeat(n)}`)),
  rejected(`f14-brackets-${n}`, withFront(`x: ${'['.repeat(n)}`)),
  rejected(`f14-braces-${n}`, withFront(`x: ${'{a: '.repeat(n)}`)),
  rejected(`f14-closed-${n}`, withFront(`x: ${'['.repeat(n)}${']'.repeat(n)}`)),
  rejected(`f15-dashes-${n}`, withFront(`x:\n  ${'- '.repeat(n)}a`)),
  rejected(`f15-stairs-${n}`, withFront(...Array.from({ length: Math.min(n, 400) }, (_, at) => `${' '.repeat(at)}a:`))),
])
const shallow = [2, 8, 14, 15].flatMap((n) => [
  rejected(`f13-keys-${n}`, withFront(`x:\n  ${'? '.repeat(n)}a`)),
  rejected(`f13-flow-${n}`, withFront(`x: ${'['.repeat(n)}a${']: b'.repeat(n)}`)),
  rejected(`f13-keys-by-lines-${n}`, withFront(`x: ${'{\n ?\n '.repeat(n)}${'}'.repeat(n)}`)),
  rejected(`f13-keys-by-tabs-${n}`, withFront(`x: ${'[?\t'.repeat(n)}${']'.repeat(n)}`)),
])

export const nested = [...references, ...complex, ...shallow]
