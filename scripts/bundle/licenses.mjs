// The licences of packages: licensesOf(folders) gives one text, each package with its name, its licence and the words of it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FILE = /^(?:licen[cs]e|copying)(?:[.-][\w.-]+)?$/i

/** A package that lies in several folders is named once for each text. */
export function licensesOf(folders) {
  const blocks = folders.map(blockOf).sort()
  return `${[...new Set(blocks)].join('\n\n')}\n`
}

function blockOf(folder) {
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder)
    .filter((file) => FILE.test(file))
    .sort()
  if (typeof license !== 'string' || files.length === 0)
    throw new Error(`${name} does not say under which licence it is.`)
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  return [`# ${name} (${license.replace(/^\((.*)\)$/, '$1')})`, ...texts].join('\n\n')
}
