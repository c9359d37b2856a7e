import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from '@jest/globals'

/** Compares with exactly what people see. `UPDATE_GOLDEN=1` writes it anew, to be looked at before it is committed. */
export function expectGolden(name: string, text: string): void {
  const path = `${process.cwd()}/test/render/golden/markdown/${name}.md`
  const content = text.endsWith('\n') ? text : `${text}\n`
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, content)
  expect(existsSync(path) ? readFileSync(path, 'utf8') : null).toBe(content)
}
