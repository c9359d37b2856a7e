import { expect, test } from '@jest/globals'
import { scaleOf } from '../../src/setup/severity-scale.js'
import { aReport, withHeadings } from './a-report.js'

function scale(...severities: readonly string[]) {
  const found = scaleOf(severities.map((severity, at) => aReport(`${at}.md`, withHeadings(['Impact'], { severity }))))
  return found.kind === 'own'
    ? found.severities.join(' > ')
    : found.kind === 'unknown'
      ? `? ${found.words}`
      : found.kind
}

test.each([
  ['none', [], 'default'],
  ['one alone says nothing', ['P1'], 'default'],
  ['the default scale', ['SEV1', 'SEV2'], 'default'],
  ['the default scale in small letters', ['sev1', 'sev3'], 'default'],
  ['another prefix, gaps filled', ['P1', 'P3', 'P3'], 'P1 > P2 > P3 > P4'],
  ['from zero', ['S0', 'S2'], 'S0 > S1 > S2 > S3'],
  ['five levels', ['SEV1', 'SEV5'], 'SEV1 > SEV2 > SEV3 > SEV4 > SEV5'],
  ['a sign between', ['SEV-2', 'SEV-2', 'SEV 1'], 'SEV-1 > SEV-2 > SEV-3 > SEV-4'],
  ['words, worst first', ['Low', 'Critical'], 'Critical > High > Medium > Low'],
  ['words of another scale', ['minor', 'critical'], 'critical > major > minor'],
  ['words that no whole scale holds', ['Major', 'Low'], 'Major > Low'],
  ['the same word twice', ['High', 'high'], 'default'],
  ['what stands in parentheses', ['P1 (all users)', 'P2 (some users)'], 'P1 > P2 > P3 > P4'],
  ['words whose order nobody knows', ['red', 'amber', 'red'], '? red,amber'],
  ['two scales in one record', ['P1', 'Critical', 'High'], 'default'],
])('%s: %j', (_, severities, expected) => {
  expect(scale(...severities)).toBe(expected)
})
