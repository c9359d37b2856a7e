import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const build = join(dirname(fileURLToPath(import.meta.url)), '../../../src')

/** Every file and package that is loaded before a command is known. */
function loadedBy(entry: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = [join(build, entry)]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [, name = ''] of text.matchAll(/^(?:import (?:[^'"()]* from )?|export [^'"()]* from )'([^']+)'/gm)) {
      if (name.startsWith('.')) open.push(join(dirname(file), name))
      else seen.add(name)
    }
  }
  return seen
}

test.each(['cli.js', 'main.js'])('%s starts without the dashboard and the library of its charts', (entry) => {
  const loaded = [...loadedBy(entry)]
  expect(loaded.length).toBeGreaterThan(10)
  expect(loaded.filter((name) => /^d3-|render\/html\/|src\/dashboard\//.test(name))).toEqual([])
})

test('what the dashboard loads would be found', () => {
  expect(loadedBy('commands/dashboard.js')).toContain('d3-scale')
})
