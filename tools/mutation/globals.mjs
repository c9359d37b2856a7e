// Stands in for `@jest/globals`: tests of a file are collected in one process, so that a mutant costs its tests and no loading.
import { bind } from 'jest-each'

export { expect } from 'expect'

let open = null

/** What a file declares while it is loaded: a tree of groups with hooks and tests. */
export async function collected(load) {
  const root = group('', null)
  open = root
  await load()
  open = null
  return root
}

export const describe = (name, body) => {
  const outer = open
  open = group(name, outer)
  outer.children.push(open)
  body()
  open = outer
}
export const test = (name, run) => open.children.push({ name: String(name), run })
export const it = test
export const beforeAll = (hook) => open.beforeAll.push(hook)
export const afterAll = (hook) => open.afterAll.push(hook)
export const beforeEach = (hook) => open.beforeEach.push(hook)
export const afterEach = (hook) => open.afterEach.push(hook)

describe.each = bind(describe, false)
test.each = bind(test, false)

function group(name, outer) {
  return { name, outer, children: [], beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] }
}
