import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

// The folder that this very test was compiled into, `build` by default.
const build = relative(process.cwd(), join(dirname(fileURLToPath(import.meta.url)), '..'))

const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

/** Addresses of links outside of code. */
function linksIn(text: string): readonly string[] {
  const prose = text.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '').replace(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((found) => found[1] ?? '')
}

function anchorsOf(page: string): readonly string[] {
  return readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) =>
      line
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    )
}

function isBroken(page: string, link: string): boolean {
  if (/^(https?|mailto):/.test(link)) return false
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : normalize(join(dirname(page), path))
  if (!existsSync(target)) return true
  return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor)
}

test('everything that is generated is fresh', () => {
  const output = execFileSync(process.execPath, ['scripts/docs.mjs', '--check', '--build', build], { encoding: 'utf8' })
  expect(output).toBe('')
})

test('every link from one page to another leads somewhere', () => {
  const broken = pages.flatMap((page) =>
    linksIn(readFileSync(page, 'utf8'))
      .filter((link) => isBroken(page, link))
      .map((link) => `${page}: ${link}`),
  )
  expect(broken).toEqual([])
})

test('every page in docs/ is linked from another', () => {
  const linked = pages.flatMap((page) =>
    linksIn(readFileSync(page, 'utf8')).map((link) => normalize(join(dirname(page), link.split('#')[0] ?? ''))),
  )
  expect(pages.filter((page) => page.startsWith('docs') && !linked.includes(page))).toEqual([])
})

test('the first screen of README.md names both commands, day one and the workflow, which is the one in examples/', () => {
  const readme = readFileSync('README.md', 'utf8')
  const workflow = readFileSync('examples/workflows/followthrough.yml', 'utf8')
  const start = readme.indexOf(`\`\`\`yaml\n${workflow}\`\`\`\n`)
  expect(start).toBeGreaterThan(0)
  const firstScreen = readme.slice(0, start)
  expect(firstScreen).toContain('npm run demo')
  expect(firstScreen).toContain('npm test')
  expect(firstScreen).toContain('nothing old is filed, nothing old turns red')
  expect(firstScreen.split('\n').length).toBeLessThan(28)
})

test('CONTRIBUTING.md gives the reason of every dependency', () => {
  const reasons = readFileSync('CONTRIBUTING.md', 'utf8')
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'))
  const missing = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !reasons.includes(`\`${name}\``),
  )
  expect(missing).toEqual([])
})

test('README.md shows only commands and flags that the command line has', () => {
  const program = readdirSync('src/cli')
    .map((name) => readFileSync(`src/cli/${name}`, 'utf8'))
    .join('\n')
  const lines = readFileSync('README.md', 'utf8')
    .split('\n')
    .filter((line) => /^followthrough [a-z]/.test(line))
  const commands = lines.map((line) => line.split(' ')[1])
  const flags = lines.flatMap((line) => line.match(/--[a-z-]+/g) ?? [])
  expect(commands.length).toBeGreaterThan(3)
  expect(commands.filter((name) => !program.includes(`.command('${name}`))).toEqual([])
  expect(flags.filter((flag) => !program.includes(`'${flag}`))).toEqual([])
})
