import { existsSync, readFileSync } from 'node:fs'
import ts from 'typescript'

const TESTS = new Set(['test', 'it'])
const namesOf = new Map()

/**
 * Whether a file holds a test of that name: names of `describe` and `test` joined by ` › `, as they are written. A placeholder
 * such as `%s` stands for itself, or for a value that the table of the test holds.
 */
export function holdsTest(file, name) {
  if (!existsSync(file)) return false
  if (!namesOf.has(file)) namesOf.set(file, testsIn(readFileSync(file, 'utf8')))
  return namesOf.get(file).some(({ written, rows }) => isCalled(written, rows, name))
}

function isCalled(written, rows, name) {
  if (written === name) return true
  const parts = written.split(/%[sdj]|\$\w+(?:\.\w+)*|\$\{[^}]*\}/)
  if (parts.length === 1) return false
  const found = new RegExp(`^${parts.map(literally).join('(.+)')}$`).exec(name)?.slice(1) ?? null
  return found?.every((value) => rows.includes(value)) ?? false
}

function literally(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Every test of a text: its full name, and what its tables are made of. */
function testsIn(text) {
  const source = ts.createSourceFile('tests.ts', text, ts.ScriptTarget.Latest, true)
  const found = []
  const visit = (node, path, rows) => {
    const call = ts.isCallExpression(node) ? testCall(node, source) : null
    if (call === null) return ts.forEachChild(node, (child) => visit(child, path, rows))
    const [all, tables] = [[...path, call.name], `${rows}\n${call.rows}`]
    if (call.isTest) found.push({ written: all.join(' › '), rows: tables })
    else for (const argument of node.arguments.slice(1)) visit(argument, all, tables)
  }
  visit(source, [], '')
  return found
}

/** `test('…')`, `describe('…')`, and both with `.each(…)` between. */
function testCall(node, source) {
  const each = ts.isCallExpression(node.expression) ? node.expression : null
  const callee = each && ts.isPropertyAccessExpression(each.expression) ? each.expression.expression : node.expression
  const [title] = node.arguments
  if (
    !ts.isIdentifier(callee) ||
    title === undefined ||
    (!ts.isStringLiteralLike(title) && !ts.isTemplateExpression(title))
  )
    return null
  const isTest = TESTS.has(callee.text)
  if (!isTest && callee.text !== 'describe') return null
  // A table that stands elsewhere in its file has its words there.
  const inline = each?.arguments[0]
  const rows = inline === undefined ? '' : ts.isArrayLiteralExpression(inline) ? inline.getText(source) : source.text
  return { name: ts.isTemplateExpression(title) ? title.getText(source).slice(1, -1) : title.text, isTest, rows }
}
