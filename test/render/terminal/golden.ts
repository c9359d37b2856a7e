import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect } from '@jest/globals'

/** Compares with a file below test/render/golden; `UPDATE_GOLDEN=1` writes it instead. */
export function expectGolden(name: string, text: string): void {
  expectGoldenAt(`test/render/golden/${name}`, text)
}

/** The same for a file that is named from the top folder on. */
export function expectGoldenAt(file: string, text: string): void {
  const path = `${process.cwd()}/${file}`
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  expect(text).toBe(readFileSync(path, 'utf8'))
}
