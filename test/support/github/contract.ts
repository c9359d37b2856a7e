import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { type Asked, isRecord, jsonOf, type Reply, records } from './exchange.js'

/** GitHub's own description of its API, cut to what is used: scripts/openapi-slice.mjs made it. */
export interface Contract {
  /** What the request does that GitHub does not document; empty when it is fine. */
  requestFaults(asked: Asked): readonly string[]
  /** Where a successful answer differs from its documented form. */
  replyFaults(asked: Asked, reply: Reply): readonly string[]
}

type Schema = { readonly [key: string]: unknown }

interface Operation {
  readonly method: string
  readonly template: string
  readonly pattern: RegExp
  readonly names: readonly string[]
  readonly parameters: readonly Schema[]
  readonly body: Schema | null
  readonly bodyIsRequired: boolean
  readonly replies: ReadonlyMap<string, Schema | null>
}

const FILE = 'test/support/github/openapi.json'
let loaded: Contract | null = null

/** Read once a process. */
export function contract(): Contract {
  loaded ??= load()
  return loaded
}

function load(): Contract {
  const description: unknown = withNullable(JSON.parse(readFileSync(FILE, 'utf8')))
  if (!isRecord(description) || !isRecord(description['components'])) throw new Error(`${FILE} is not a description`)
  const components = description['components']
  const operations = operationsOf(description['paths'], components)
  const strict = validator(components, false)
  const lenient = validator(components, 'array')
  const find = (asked: Asked) =>
    operations.find(({ method, pattern }) => method === asked.method && pattern.test(asked.path))
  return {
    requestFaults: (given) => {
      const asked = byName(given)
      const operation = find(asked)
      if (!operation) return [`no such operation: ${asked.method} ${asked.path}`]
      return [...parameterFaults(operation, asked, lenient), ...bodyFaults(operation, asked, strict, components)]
    },
    replyFaults: (given, reply) => {
      const asked = byName(given)
      const schema = find(asked)?.replies.get(String(reply.status))
      if (schema === undefined) return [`status ${reply.status} is not documented for ${asked.method} ${asked.path}`]
      return schema === null || reply.json === undefined ? [] : strict(schema, reply.json, 'answer')
    },
  }
}

/** GitHub's redirects lead to `/repositories/{id}`, which is not described: it answers what `/repos/{owner}/{repo}` does. */
function byName(asked: Asked): Asked {
  return { ...asked, path: asked.path.replace(/^\/repositories\/\d+(?=\/|$)/, '/repos/owner/repo') }
}

function parameterFaults(operation: Operation, asked: Asked, check: Check): readonly string[] {
  const found = operation.pattern.exec(asked.path) ?? []
  const inPath = operation.names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')] as const)
  const given = [
    ...inPath.map(([name, value]) => ({ where: 'path', name, value })),
    ...[...asked.query].map(([name, value]) => ({ where: 'query', name, value })),
  ]
  return given.flatMap(({ where, name, value }) => {
    const parameter = operation.parameters.find((known) => known['in'] === where && known['name'] === name)
    if (!parameter) return [`${where} parameter ${name} is not documented`]
    return check(isRecord(parameter['schema']) ? parameter['schema'] : {}, value, name)
  })
}

function bodyFaults(operation: Operation, asked: Asked, check: Check, components: Schema): readonly string[] {
  const { body } = operation
  if (asked.body === '') return operation.bodyIsRequired ? ['the body is missing'] : []
  if (body === null) return asked.body === '{}' ? [] : ['a body is sent, none is documented']
  const json = jsonOf(asked.body)
  if (json === undefined) return ['the body is not JSON']
  const known = propertiesOf(body, components)
  const unknown = isRecord(json) ? Object.keys(json).filter((key) => known.size > 0 && !known.has(key)) : []
  return [...unknown.map((key) => `body.${key} is not documented`), ...check(body, json, 'body')]
}

function propertiesOf(schema: Schema, components: Schema): ReadonlySet<string> {
  const resolved = resolve(schema, components)
  const parts = ['oneOf', 'anyOf', 'allOf'].flatMap((key) => records(resolved[key]))
  const own = isRecord(resolved['properties']) ? Object.keys(resolved['properties']) : []
  return new Set([...own, ...parts.flatMap((part) => [...propertiesOf(part, components)])])
}

function operationsOf(paths: unknown, components: Schema): readonly Operation[] {
  const operations = Object.entries(isRecord(paths) ? paths : {}).flatMap(([template, item]) =>
    Object.entries(isRecord(item) ? item : {}).flatMap(([method, operation]) =>
      isRecord(operation) ? [operationOf(template, method, operation, components)] : [],
    ),
  )
  // The most literal path first: `/issues/comments` before `/issues/{issue_number}`.
  const literal = ({ template }: Operation) => template.replace(/\{[^}]*\}/g, '').length
  return operations.sort((a, b) => literal(b) - literal(a))
}

function operationOf(template: string, method: string, operation: Schema, components: Schema): Operation {
  const parameters = records(operation['parameters']).map((parameter) => resolve(parameter, components))
  const many = new Set(parameters.filter((one) => one['x-multi-segment'] === true).map((one) => one['name']))
  const source = template
    .replace(/[.+]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, name: string) => (many.has(name) ? '(.+)' : '([^/]+)'))
  const requestBody = isRecord(operation['requestBody']) ? resolve(operation['requestBody'], components) : null
  const responses = isRecord(operation['responses']) ? Object.entries(operation['responses']) : []
  return {
    method: method.toUpperCase(),
    template,
    pattern: new RegExp(`^${source}$`),
    names: [...template.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? ''),
    parameters,
    body: requestBody === null ? null : jsonSchemaOf(requestBody),
    bodyIsRequired: requestBody?.['required'] === true,
    replies: new Map(
      responses.map(([status, reply]) => [status, isRecord(reply) ? jsonSchemaOf(resolve(reply, components)) : null]),
    ),
  }
}

function jsonSchemaOf(part: Schema): Schema | null {
  const content = isRecord(part['content']) ? part['content'] : {}
  const media = content['application/json']
  return isRecord(media) && isRecord(media['schema']) ? media['schema'] : null
}

function resolve(part: Schema, components: Schema): Schema {
  const reference = part['$ref']
  if (typeof reference !== 'string') return part
  const [kind = '', name = ''] = reference.split('/').slice(-2)
  const group = components[kind]
  const found = isRecord(group) ? group[name] : null
  return isRecord(found) ? found : {}
}

type Check = (schema: Schema, value: unknown, where: string) => readonly string[]

function validator(components: Schema, coerceTypes: false | 'array'): Check {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes, logger: false })
  formats.default(ajv)
  ajv.addSchema({ $id: 'github', components: absolute(components) })
  const compiled = new Map<Schema, ValidateFunction>()
  return (schema, value, where) => {
    const check = compiled.get(schema) ?? ajv.compile(absolute(schema))
    compiled.set(schema, check)
    return check(value) ? [] : messages(check, where)
  }
}

function messages(check: ValidateFunction, where: string): readonly string[] {
  return (check.errors ?? []).map((error) => `${where}${error.instancePath} ${error.message ?? 'is wrong'}`)
}

function absolute(value: Schema): Schema {
  return JSON.parse(JSON.stringify(value).replaceAll('"$ref":"#/', '"$ref":"github#/'))
}

/** OpenAPI 3.0 says `nullable`; JSON Schema says it with `null` among the types. */
function withNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNullable)
  if (!isRecord(value)) return value
  const { nullable, ...rest } = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withNullable(one)]))
  return nullable === true ? { anyOf: [{ type: 'null' }, rest] } : nullable === undefined ? rest : { nullable, ...rest }
}
