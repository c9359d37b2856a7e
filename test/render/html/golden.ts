import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from '@jest/globals'

/** Compares with exactly what is written. `UPDATE_GOLDEN=1` writes it anew, to be looked at before it is committed. */
export function expectGolden(name: string, text: string): void {
  const path = `${process.cwd()}/test/render/golden/html/${name}`
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text)
  expect(existsSync(path) ? readFileSync(path, 'utf8') : null).toBe(text)
}

/** A line for each element, so that a difference can be read. */
export function inLines(markup: string): string {
  return `${markup.replace(/(<\/(?:p|h2|h3|li|div|dl|ul|ol)>|<(?:article|section|ul|ol|dl)[^>]*>)/g, '$1\n').trim()}\n`
}
