// Writes everything that can be derived: schema/, the tables of docs/configuration.md and docs/action.md, docs/rules/,
// docs/statements.md, docs/threats.md, src/check/precision.ts, src/setup/workflow-example.ts. Run it twice after new judgements: pages show what the build holds.
// node scripts/docs.mjs [--check] [--build DIR]; run after tsc. --check writes nothing and fails when something is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { z } from 'zod'
import { precisionModule } from './docs/precision.mjs'
import { statementsPage } from './docs/statements.mjs'
import { threatsPage } from './docs/threats.mjs'

const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false }, build: { type: 'string', default: 'build' } },
})

const config = await configSchema()
const wanted = new Map([...(await resultSchemas()), ...tables(), ...(await rulePages())])
wanted.set('schema/config.schema.json', json(config))
wanted.set('src/check/precision.ts', precisionModule())
wanted.set('src/setup/workflow-example.ts', workflowModule())
wanted.set('docs/statements.md', await statementsPage(built))
wanted.set('docs/threats.md', threatsPage())
const stale = [...wanted].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
mkdirSync('docs/rules', { recursive: true })
mkdirSync('schema', { recursive: true })
const leftOver = readdirSync('docs/rules')
  .map((name) => `docs/rules/${name}`)
  .filter((file) => !wanted.has(file))

if (options.check) {
  for (const [file] of stale) console.log(`${file} is stale.`)
  for (const file of leftOver) console.log(`${file} belongs to no rule.`)
  if (stale.length + leftOver.length > 0) console.log('Run `npm run docs` and commit what it writes.')
  process.exitCode = stale.length + leftOver.length > 0 ? 1 : 0
} else {
  for (const [file, text] of stale) writeFileSync(file, text)
  for (const file of leftOver) rmSync(file)
  console.log(`${wanted.size} files, ${stale.length} written, ${leftOver.length} removed.`)
}

function built(path) {
  return import(pathToFileURL(resolve(options.build, 'src', path)).href)
}

async function configSchema() {
  const { fileSchema } = await built('config/schema.js')
  const schema = jsonSchema(fileSchema, 'Configuration of Followthrough, .github/followthrough.yml')
  addDefaults(schema, sample())
  return schema
}

async function resultSchemas() {
  const [{ frontMatterSchema }, results, setUp, { organisationResultSchema }] = await Promise.all([
    built('config/front-matter.js'),
    built('config/results.js'),
    built('config/set-up-results.js'),
    built('config/organisation-result.js'),
  ])
  return [
    ['front-matter', frontMatterSchema, 'Front matter of a postmortem'],
    ['check-result', results.checkResultSchema, 'Result of check --format json'],
    ['sync-result', results.syncResultSchema, 'Result of sync --format json'],
    ['triage-result', results.triageResultSchema, 'Result of triage --format json'],
    ['init-result', setUp.initResultSchema, 'Result of init --format json'],
    ['similar-result', results.similarResultSchema, 'Result of similar --format json'],
    ['new-result', setUp.newResultSchema, 'Result of new --format json'],
    ['doctor-result', setUp.doctorResultSchema, 'Result of doctor --format json'],
    ['report-result', results.reportResultSchema, 'Result of report --format json'],
    ['organisation-result', organisationResultSchema, 'Result of report --merge --format json'],
  ].map(([name, schema, title]) => [`schema/${name}.schema.json`, json(jsonSchema(schema, title))])
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`
}

function jsonSchema(schema, title) {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })
  return { $schema, title, ...rest }
}

/** The example of docs/configuration.md; a test holds it equal to the program's defaults. */
function sample() {
  const text = readFileSync('docs/configuration.md', 'utf8')
  const start = text.indexOf('```yaml\nextends:') + '```yaml\n'.length
  return parse(text.slice(start, text.indexOf('\n```', start)))
}

function addDefaults(schema, value) {
  for (const [key, under] of Object.entries(schema.properties ?? {})) {
    if (!Object.hasOwn(value, key)) continue
    if (under.properties) addDefaults(under, value[key])
    else under.default = value[key]
  }
}

function tables() {
  const action = parse(readFileSync('action.yml', 'utf8'))
  const inputs = Object.entries(action.inputs).map(([name, { description, default: value }]) => [
    code(name),
    value === '' ? '' : code(value),
    description,
  ])
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [code(name), description])
  return [
    generated('docs/action.md', {
      inputs: table(['Input', 'Default', 'Meaning'], inputs),
      outputs: table(['Output', 'Meaning'], outputs),
    }),
    generated('docs/configuration.md', { keys: table(['Key', 'Default', 'Meaning'], rowsBelow(config, '')) }),
  ]
}

function rowsBelow(schema, prefix) {
  return Object.entries(schema.properties ?? {}).flatMap(([key, under]) => {
    const name = `${prefix}${key}`
    if (under.properties) return rowsBelow(under, `${name}.`)
    return [[code(name), code(JSON.stringify(under.default)), under.description ?? '']]
  })
}

async function rulePages() {
  const [{ RULES }, { exampleOf }, { renderRuleList, renderRulePage }] = await Promise.all([
    built('rules/index.js'),
    built('check/explain.js'),
    built('render/rule-page.js'),
  ])
  const index = `# Rules

Generated by \`npm run docs\` from the rules themselves. The last columns say what a remark is in a document of that status.
\`followthrough explain RULE\` shows a page in the terminal. [How to change, silence and mend remarks](../remarks.md), and
[who asks for what](../statements.md).

${renderRuleList(RULES)}`
  return [
    ['docs/rules/README.md', index],
    ...RULES.map((rule) => [`docs/rules/${rule.id}.md`, renderRulePage(rule, exampleOf(rule))]),
  ]
}

/** What `init` writes is the workflow to paste: one text, in examples/. */
function workflowModule() {
  const text = readFileSync('examples/workflows/followthrough.yml', 'utf8').replace(/[\\`]|\$\{/g, '\\$&')
  return `// Generated by \`npm run docs\` from examples/workflows/followthrough.yml.\nexport const WORKFLOW_EXAMPLE = \`${text}\`\n`
}

/** A file with the parts between its markers replaced. */
function generated(file, parts) {
  let text = readFileSync(file, 'utf8')
  for (const [name, part] of Object.entries(parts)) {
    const [open, close] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`]
    const [start, end] = [text.indexOf(open), text.indexOf(close)]
    if (start < 0 || end < start) throw new Error(`${file} has no markers for ${name}.`)
    text = `${text.slice(0, start + open.length)}\n${part}\n${text.slice(end)}`
  }
  return [file, text]
}

function table(columns, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

function code(text) {
  return text === undefined ? '' : `\`${text}\``
}
