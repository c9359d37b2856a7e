import { describe, expect, test } from '@jest/globals'
import { onlyTheText } from '../../src/check/rule-context.js'
import { checked } from '../../src/commands/diagnose-record.js'
import { CONFIG_PATH, loadConfig } from '../../src/commands/load-config.js'
import { readingOptions } from '../../src/commands/settings.js'
import { readConfig } from '../../src/config/read.js'
import { parse } from '../../src/postmortem/read.js'
import { filesOf } from '../support/files-of.js'

const DOCUMENT = `---
status: review
region: mars
---
# Checkout returned 502s

## Response
Ada called the bank. Nobody wrote that down.

## Action items
- [ ] Alert on 5xx
`

async function remarksWith(config: string, text = DOCUMENT): Promise<readonly string[]> {
  const loaded = await loadConfig({ files: filesOf({ [CONFIG_PATH]: config }) }, null)
  const document = parse('postmortems/x.md', text, readingOptions(loaded, 'x'))
  const ours = Object.keys(loaded.config['own-rules'])
  return checked(document, loaded, onlyTheText('2026-11-10'))
    .diagnostics.filter(({ rule }) => ours.includes(rule))
    .map(({ rule, severity, line, message }) => `${line} ${severity} ${rule}: ${message}`)
}

function problemsOf(config: string): readonly string[] {
  const reading = readConfig(config)
  return reading.ok ? [] : reading.problems.map(({ line, message, hint }) => `${line} ${message} ${hint}`)
}

describe('own-rules', () => {
  test('a section, a field and a pattern, each a warning unless it says otherwise', async () => {
    const config = `own-rules:
  customers-told: { section: Customer communication, severity: error }
  region-known: { one-of: { field: region, values: [eu, us] } }
  bank-recorded:
    pattern: { in: response, must: '(?i)case\\s+number' }
    message: The call to the bank has no case number.
    hint: Write the case number.
    severity: info
`
    expect(await remarksWith(config)).toEqual([
      '3 warning region-known: `mars` is no `region` that the team knows.',
      '5 error customers-told: The document has no section `Customer communication`.',
      '7 info bank-recorded: The call to the bank has no case number.',
    ])
  })

  test('can be set under rules and overrides as any rule, and no comment about them is unknown', async () => {
    const own = 'own-rules: { regulator: { section: Regulator } }\n'
    expect(await remarksWith(`${own}rules: { regulator: off }\n`)).toEqual([])
    expect(await remarksWith(`${own}overrides: [{ paths: ["**/x.md"], rules: { regulator: error } }]\n`)).toEqual([
      '5 error regulator: The document has no section `Regulator`.',
    ])
    expect(await remarksWith(`${own}rules: { regulator: { enforce-from: 2027-01-01 } }\n`)).toEqual([
      '5 info regulator: The document has no section `Regulator`.',
    ])
  })

  test('a key that only the team knows is no strange key', async () => {
    const loaded = await loadConfig(
      { files: filesOf({ [CONFIG_PATH]: 'own-rules: { r: { one-of: { field: region, values: [mars] } } }' }) },
      null,
    )
    const document = parse('postmortems/x.md', DOCUMENT, readingOptions(loaded, 'x'))
    const remarks = checked(document, loaded, onlyTheText('2026-11-10')).diagnostics
    expect(remarks.filter(({ rule }) => rule === 'metadata-unreadable')).toEqual([])
  })

  test.each([
    ['own-rules: { Bad Name: { section: X } }', 'is not a name of a rule'],
    ['own-rules: { section-missing: { section: X } }', 'is a rule of ours'],
    ['own-rules: { r: {} }', 'does not ask for exactly one thing'],
    ['own-rules: { r: { section: X, pattern: { must: y } } }', 'does not ask for exactly one thing'],
    ['own-rules: { r: { pattern: {} } }', 'asks for nothing'],
    ['own-rules: { r: { pattern: { in: everywhere, must: x } } }', 'is not one of the possible values'],
    ['own-rules: { r: { one-of: { field: region, values: [] } } }', 'is empty'],
    ['rules: { regulatr: off }\nown-rules: { regulator: { section: X } }', 'Did you mean `regulator`?'],
  ])('%s is a mistake', (config, said) => {
    expect(problemsOf(config)).toEqual([expect.stringContaining(said)])
  })

  test('a pattern that cannot be read is a mistake at its line', async () => {
    const config = 'own-rules:\n  r:\n    pattern:\n      must: "(?=x)"\n'
    await expect(remarksWith(config)).rejects.toMatchObject({
      message: expect.stringMatching(/followthrough\.yml:4:\d+ .*is no pattern that can be read/),
    })
  })

  test('no pattern takes longer than the text is long', async () => {
    const config = `own-rules: { r: { pattern: { must: '([a\\s]+)+Z' } } }`
    const text = `# T\n\n${`${'a'.repeat(100)}\n`.repeat(2_000)}!\n`
    expect(await remarksWith(config, text)).toHaveLength(1)
  })

  test('of a preset are the repository’s too, and one of the same name replaces it whole', () => {
    const preset = 'own-rules: { told: { section: Customers }, kept: { section: Kept } }\n'
    const presets = new Map([['acme/presets//base.yml@v1', preset]])
    const reading = readConfig(
      'extends: [acme/presets//base.yml@v1]\nown-rules: { told: { pattern: { must: told } } }\nrules: { kept: off }\n',
      presets,
    )
    expect(reading.ok ? reading.config['own-rules'] : reading).toMatchObject({
      told: { asks: { kind: 'pattern', in: 'document', must: 'told', mustNot: null } },
      kept: { severity: 'warning', asks: { kind: 'section', heading: 'Kept' } },
    })
  })
})
