import type { Texts } from './files-of.js'

/** Documents that differ, of which some repeat an id or an incident. */
export function documentNumbered(number: number): string {
  const day = `2026-0${(number % 9) + 1}-1${number % 10}`
  return `---
id: INC-${number % 50 === 7 ? 7 : number}
date: ${day}
severity: SEV${(number % 4) + 1}
services: [checkout-${number % 5}]
---
# Checkout ${number % 20} returned 502s after a certificate expired

## Summary
Certificate ${number % 20} of the gateway expired, and ${number * 3} people could not pay.

## Timeline
- ${day} 10:02 UTC The certificate expires.
- ${day} 12:49 UTC A new one is rolled out.

## Action items
- [ ] Improve monitoring ${number % 7 === 0 ? '— @ada' : ''}
- [ ] Alert when certificate ${number} expires within 14 days — @grace, due 2026-12-0${(number % 9) + 1}, P1
`
}

/** One that is longer than what is read in the first thread. */
export function heavyDocument(number: number): string {
  return `${documentNumbered(number)}\n## Background\n\n${'Nobody could pay, and nobody knew why.\n'.repeat(2_000)}`
}

/** So many of them, beside a configuration. */
export function recordOf(count: number, config = ''): Texts {
  const texts = Array.from({ length: count }, (_, at) => [`postmortems/${at}.md`, documentNumbered(at)] as const)
  return { '.github/followthrough.yml': config, ...Object.fromEntries(texts) }
}
