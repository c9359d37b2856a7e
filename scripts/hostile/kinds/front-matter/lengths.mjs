// F14 and the limits of front matter: what is long.
import { diagnostic, rejected, withFront } from '../../case-file.mjs'

export const lengths = [
  rejected('f29-escapes', withFront(`x: "${'\\q'.repeat(5_000)}"`)),
  rejected('f29-tags', withFront(`x: ${'!x '.repeat(4_000)}`)),
  rejected('l12-keys', withFront(...Array.from({ length: 400 }, (_, at) => `k${at}: 1`))),
  rejected('l12-flow-keys', withFront(`x: {${Array.from({ length: 2_000 }, (_, at) => `a${at}: 1`).join(', ')}}`)),
  rejected('l13-anchors', withFront(...Array.from({ length: 200 }, (_, at) => `k${at}: &a${at} 1`))),
  rejected('l14-scalar', withFront(`x: ${'a'.repeat(20_000)}`)),
  rejected('l14-lines', withFront('x: |', ...Array(600).fill('  a'))),
  diagnostic('l12-keys-allowed', withFront(...Array.from({ length: 250 }, (_, at) => `k${at}: 1`))),
  diagnostic('l12-list-allowed', withFront(`x: [${Array(7_000).fill('a').join(',')}]`)),
  diagnostic('l12-commas-allowed', withFront(`x: [${','.repeat(10)}a]`), { expected: 'rejected' }),
]
