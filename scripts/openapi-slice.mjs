#!/usr/bin/env node
// Cuts GitHub's OpenAPI description down to the operations that Followthrough and its tests use, so that it can be
// committed (test/support/github/openapi.json) and every request of the suite be checked against it.
//
//   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-*.tgz package/generated/api.github.com.json
//   node scripts/openapi-slice.mjs package/generated/api.github.com.json
//
// The package is 385 MB unpacked: it is not a dependency. Descriptions and examples are left out, and of the answers
// only the form of successful ones: the form of errors is the same everywhere.
import { readFileSync, writeFileSync } from 'node:fs'

const OUT = new URL('../test/support/github/openapi.json', import.meta.url)
const METHODS = ['get', 'post', 'put', 'patch', 'delete']
const NOISE = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'x-github', 'headers'])
const OPERATIONS = new Set(
  `repos/get repos/get-content repos/create-or-update-file-contents repos/delete-file repos/compare-commits
  repos/get-branch repos/get-commit repos/list-commits repos/list-pull-requests-associated-with-commit
  git/get-ref git/create-ref git/update-ref git/delete-ref git/get-commit git/create-commit git/get-tree git/create-tree
  git/get-blob git/create-blob
  issues/list-for-repo issues/create issues/get issues/update issues/lock issues/unlock
  issues/list-comments issues/create-comment issues/get-comment issues/update-comment issues/delete-comment
  issues/list-comments-for-repo
  issues/list-labels-for-repo issues/create-label issues/get-label issues/update-label issues/delete-label
  issues/list-labels-on-issue issues/add-labels issues/set-labels issues/remove-label
  issues/list-assignees issues/check-user-can-be-assigned issues/add-assignees issues/remove-assignees
  issues/list-milestones issues/create-milestone issues/update-milestone
  issues/add-sub-issue issues/list-sub-issues issues/remove-sub-issue issues/get-parent
  issues/list-events-for-timeline repos/list-issue-types orgs/list-issue-types
  reactions/create-for-issue-comment reactions/list-for-issue-comment repos/get-collaborator-permission-level
  pulls/list pulls/create pulls/get pulls/update pulls/merge pulls/list-files
  pulls/list-reviews pulls/create-review pulls/list-review-comments
  checks/list-for-ref checks/create checks/update checks/list-annotations actions/list-repo-workflows
  users/get-authenticated users/get-by-username rate-limit/get`.split(/\s+/),
)

const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: node scripts/openapi-slice.mjs api.github.com.json')
  process.exit(2)
}
const description = JSON.parse(readFileSync(file, 'utf8'))
const slice = { source: '@octokit/openapi@23.0.2 generated/api.github.com.json', paths: {}, components: {} }
const missing = new Set(OPERATIONS)

for (const [path, item] of Object.entries(description.paths)) {
  for (const method of METHODS) {
    const operation = item[method]
    if (!operation || !missing.delete(operation.operationId)) continue
    slice.paths[path] ??= {}
    slice.paths[path][method] = slim({
      operationId: operation.operationId,
      parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])],
      ...(operation.requestBody ? { requestBody: operation.requestBody } : {}),
      responses: successful(operation.responses),
    })
  }
}
if (missing.size > 0) throw new Error(`Not in the description: ${[...missing].join(' ')}`)
copyReferences(slice.paths)
writeFileSync(OUT, `${JSON.stringify(slice)}\n`)
console.log(`${OPERATIONS.size} operations, ${JSON.stringify(slice).length} bytes`)

function successful(responses) {
  return Object.fromEntries(Object.entries(responses).filter(([status]) => status.startsWith('2')))
}

function slim(value) {
  if (Array.isArray(value)) return value.map(slim)
  if (typeof value !== 'object' || value === null) return value
  // A property may bear a name that is noise elsewhere: only texts and examples beside a schema are left out.
  const entries = Object.entries(value).filter(([key, inner]) => !isNoise(key, inner, value))
  return Object.fromEntries(entries.map(([key, inner]) => [key, slim(inner)]))
}

function isNoise(key, inner, parent) {
  if (!NOISE.has(key)) return false
  const isSchema =
    typeof inner === 'object' &&
    inner !== null &&
    ('type' in inner || '$ref' in inner || 'oneOf' in inner || 'anyOf' in inner || 'allOf' in inner)
  return !(isSchema && parent.type === undefined)
}

function copyReferences(value) {
  for (const [, kind, name] of JSON.stringify(value).matchAll(/"\$ref":"#\/components\/([^/"]+)\/([^"]+)"/g)) {
    slice.components[kind] ??= {}
    if (name in slice.components[kind]) continue
    slice.components[kind][name] = slim(description.components[kind][name])
    copyReferences(slice.components[kind][name])
  }
}
