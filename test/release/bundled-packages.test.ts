import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { bundledPackages } from './bundled-packages.js'

const LIST = 'test/release/bundled-packages.txt'
const LICENSES = /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|ISC AND CC-BY-3\.0)$/

test('dist is made of what bundled-packages.txt lists: a package more is looked at before its line is added', () => {
  const listed = readFileSync(LIST, 'utf8').trim().split('\n')
  const bundled = bundledPackages().map(({ name, license }) => `${name} ${license}`)
  expect({
    'in dist and not in the list': bundled.filter((line) => !listed.includes(line)),
    'in the list and not in dist': listed.filter((line) => !bundled.includes(line)),
  }).toEqual({ 'in dist and not in the list': [], 'in the list and not in dist': [] })
})

test('each has a licence that lets us pass it on, with its words', () => {
  const packages = bundledPackages()
  expect(packages.filter(({ license }) => !LICENSES.test(license))).toEqual([])
  expect(packages.filter(({ words }) => words.length < 400).map(({ name }) => name)).toEqual([])
})
