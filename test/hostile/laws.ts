import { expect } from '@jest/globals'
import MarkdownIt from 'markdown-it'
import { checkText } from '../../src/commands/check-text.js'
import { annotationsOf, renderWorkflowCommands } from '../../src/render/github/annotations.js'
import { checkJson } from '../../src/render/json/check-json.js'
import { printJson } from '../../src/render/json/print-json.js'
import { renderCheckMarkdown } from '../../src/render/markdown/check.js'
import { renderSarif } from '../../src/render/sarif/sarif.js'
import { renderCheckText } from '../../src/render/terminal/check.js'

const REQUEST = { path: 'postmortems/x.md', today: '2026-11-20', now: '2026-11-20T00:00:00Z', rules: [] }
const OUR_HTML = /^<\/?(?:details|summary)>$/
const markdown = new MarkdownIt({ html: true })

/** What holds of every text: it is read and judged the same twice, at places that it has, and shown without harm. */
export async function expectLaws(text: string, config: string | null = null): Promise<void> {
  const result = await checkText(text, { ...REQUEST, config })
  const json = printJson(checkJson(result))
  expect(printJson(checkJson(await checkText(text, { ...REQUEST, config })))).toBe(json)
  expect(JSON.parse(json).postmortems).toHaveLength(1)
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  for (const { diagnostics } of result.documents) {
    for (const { line, column, endLine, endColumn } of diagnostics) {
      expect(line >= 1 && endLine >= line && endLine <= lines.length).toBe(true)
      expect(column >= 1 && column <= (lines[line - 1] ?? '').length + 1).toBe(true)
      expect(endColumn >= 1 && endColumn <= (lines[endLine - 1] ?? '').length + 1).toBe(true)
    }
  }
  const comment = renderCheckMarkdown(result)
  const shown = [
    renderCheckText(result, { color: false, links: false, notes: true }),
    comment,
    json,
    printJson(renderSarif(result, '0')),
  ]
  for (const output of shown) expectHarmless(output)
  expectHarmless(renderWorkflowCommands(annotationsOf(result)).replaceAll(/^::(?:error|warning|notice) file=/gm, ''))
  expectOurStructure(comment)
  expect(Object.keys(Object.prototype)).toEqual([])
}

function expectHarmless(output: string): void {
  expect(output).not.toMatch(/^[^\S\n]*::|##\[/m)
  expect(output).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
  expect(output.length).toBeLessThan(4_000_000)
}

/** No image, no element and no address but ours. */
function expectOurStructure(comment: string): void {
  const tokens = markdown.parse(comment, {}).flatMap((token) => [token, ...(token.children ?? [])])
  for (const { type, content, attrs } of tokens) {
    expect(type).not.toBe('image')
    if (type.startsWith('html_')) {
      for (const element of content.match(/<[^>]*>?/g) ?? []) expect(element).toMatch(OUR_HTML)
    }
    const address = attrs?.find(([name]) => name === 'href')?.[1]
    if (address !== undefined) expect(address).toMatch(/^https:\/\/github\.com\/followthrough\//)
  }
}
