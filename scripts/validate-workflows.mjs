// Validates action.yml, every workflow of the repository and the snippets of README.md with GitHub's own language service.
// node scripts/validate-workflows.mjs [FILE…]; without files, all of them. Offline. Exit 1 when something is wrong.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { parse } from 'yaml'

const SELF = 'followthrough/followthrough'
const FOLDERS = ['.github/workflows', 'examples/workflows']

/** The actions that our workflows may use, with the inputs that we use of them. Another one is an error. */
const KNOWN = {
  'actions/attest-build-provenance': ['subject-path'],
  'actions/checkout': ['fetch-depth', 'path', 'persist-credentials', 'ref', 'repository'],
  'actions/create-github-app-token': [
    'client-id',
    'owner',
    'permission-contents',
    'permission-issues',
    'permission-pull-requests',
    'private-key',
    'repositories',
  ],
  'actions/deploy-pages': [],
  'actions/download-artifact': ['merge-multiple', 'name', 'path', 'pattern'],
  'actions/setup-node': ['node-version', 'cache'],
  'actions/upload-artifact': ['name', 'path', 'retention-days', 'if-no-files-found'],
  'actions/upload-pages-artifact': ['path'],
  'github/codeql-action/analyze': ['category'],
  'github/codeql-action/init': ['languages', 'build-mode', 'config'],
  'github/codeql-action/upload-sarif': ['sarif_file'],
  'ossf/scorecard-action': ['results_file', 'results_format', 'publish_results'],
}

const files = process.argv.length > 2 ? process.argv.slice(2) : await allFiles()
const validate = await languageService()
const problems = []
for (const file of files) problems.push(...(await problemsOf(file)))
for (const problem of problems) console.log(problem)
console.error(`${files.length} files validated, ${problems.length} problems.`)
process.exitCode = problems.length > 0 ? 1 : 0

async function allFiles() {
  const workflows = await Promise.all(
    FOLDERS.map(async (folder) =>
      (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).map((name) => `${folder}/${name}`),
    ),
  )
  return ['action.yml', ...workflows.flat().sort(), 'README.md']
}

/** The package imports JSON in a way that Node refuses, so it is bundled before it is loaded. */
async function languageService() {
  const folder = await mkdtemp(join(tmpdir(), 'followthrough-workflows-'))
  try {
    const { outputFiles } = await build({
      stdin: { contents: "export { validate } from '@actions/languageservice'", resolveDir: process.cwd() },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
    })
    const file = join(folder, 'language-service.cjs')
    await writeFile(file, outputFiles[0].text)
    const { default: loaded } = await import(pathToFileURL(file).href)
    return loaded.validate
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function problemsOf(file) {
  const text = await readFile(file, 'utf8')
  if (!file.endsWith('.md')) return problemsIn(file, text, 0)
  const found = []
  for (const { snippet, line } of workflowSnippets(text))
    found.push(...(await problemsIn(`${file}.yml`, snippet, line)))
  return found
}

/** Fenced YAML blocks that hold jobs. */
function workflowSnippets(text) {
  const lines = text.split('\n')
  const snippets = []
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at] !== '```yaml') continue
    const end = lines.indexOf('```', at)
    const body = lines.slice(at + 1, end)
    if (body.includes('jobs:')) snippets.push({ snippet: `${body.join('\n')}\n`, line: at + 1 })
    at = end
  }
  return snippets
}

async function problemsIn(file, text, firstLine) {
  const name = file.replaceAll('\\', '/')
  const shown = name.replace(/\.md\.yml$/, '.md')
  const isAction = /(^|\/)action\.ya?ml$/.test(name)
  const uri = isAction ? 'file:///action.yml' : `file:///.github/workflows/${name.split('/').at(-1)}`
  // The language service looks up `owner/name@ref` only; our own action is the one in this folder.
  const own = text.replace(/uses: \.\/$/gm, `uses: ${SELF}@main`)
  const document = {
    uri,
    getText: () => own,
    lineCount: own.split('\n').length,
    offsetAt: offsetsOf(own),
    languageId: 'yaml',
    version: 1,
  }
  const diagnostics = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } })
  const fromService = diagnostics.map(({ range, message }) => ({ line: range.start.line, message }))
  const ours = isAction ? [] : conventionProblems(text)
  return [...fromService, ...ours].map(({ line, message }) => `${shown}:${line + firstLine + 1}: ${message}`)
}

function offsetsOf(text) {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return ({ line, character }) => (starts[line] ?? text.length) + character
}

async function fetchActionMetadata({ owner, name, path }) {
  const whole = [owner, name, path].filter(Boolean).join('/')
  if (whole === SELF) return parse(await readFile('action.yml', 'utf8'))
  const inputs = KNOWN[whole]
  if (!inputs) return undefined
  return { name, description: name, inputs: Object.fromEntries(inputs.map((input) => [input, { description: input }])) }
}

/** What GitHub allows and we do not. */
function conventionProblems(text) {
  const found = []
  const lines = text.split('\n')
  for (const [line, written] of lines.entries()) {
    const say = (message) => found.push({ line, message })
    const uses = /^\s*-?\s*uses: (\S+)(.*)$/.exec(written)
    if (uses && uses[1] !== './' && !/@[0-9a-f]{40}$/.test(uses[1]))
      say(`\`${uses[1]}\` is not pinned by a commit's hash.`)
    if (uses && uses[1] !== './' && !/^ # v\d/.test(uses[2])) say(`\`${uses[1]}\` names no version behind its hash.`)
    if (/^\s*pull_request_target\b/.test(written)) say('`pull_request_target` gives strangers a token that can write.')
    if (/permissions:\s*(write-all|read-all)/.test(written)) say('Permissions are named one by one.')
    if (/\$\{\{\s*github\.(event\.(?!.*==)|head_ref)/.test(written) && !/^\s*(if|group):/.test(written))
      say('Text from the event is never put into a script.')
  }
  const workflow = parse(text) ?? {}
  if (!workflow.permissions) found.push({ line: 0, message: 'The workflow names no permissions.' })
  for (const [name, job] of Object.entries(workflow.jobs ?? {})) {
    const line = lines.findIndex((written) => written.startsWith(`  ${name}:`))
    if (!job.permissions) found.push({ line, message: `The job \`${name}\` names no permissions.` })
    for (const step of job.steps ?? [])
      if (step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false)
        found.push({ line, message: `The checkout of \`${name}\` keeps its credentials.` })
  }
  return found
}
