import { isRecord, type Reply, records } from '../exchange.js'
import { page } from '../paging.js'
import { type Patch, type World, when } from '../world.js'

// The emulator replaces annotations with each update and forgets their titles and columns; on GitHub an update appends
// (its OpenAPI description, checks/update). That at most 50 come at once is checked against the description.

type Row = { readonly [key: string]: unknown }

export const keepAnnotations: Patch = when(
  'POST|PATCH',
  /^\/repos\/([^/]+\/[^/]+)\/check-runs(?:\/\d+)?$/,
  async (_, asked, world, next) => {
    const { output, ...rest } = isRecord(asked.json) ? asked.json : {}
    const { annotations, ...said } = isRecord(output) ? output : {}
    const reply = await next({ ...asked, json: { ...rest, ...(output === undefined ? {} : { output: said }) } })
    if (reply.status >= 300 || !isRecord(reply.json)) return reply
    const id = Number(reply.json['id'])
    const before = world.memory.annotations.get(id) ?? []
    world.memory.annotations.set(id, [...before, ...records(annotations)])
    return { ...reply, json: counted(reply.json, world) }
  },
)

export const listCheckRuns: Patch = when(
  'GET',
  /^\/repos\/([^/]+\/[^/]+)\/commits\/.+\/check-runs$/,
  async (_, asked, world, next): Promise<Reply> => {
    const reply = await next(asked)
    if (reply.status !== 200 || !isRecord(reply.json)) return reply
    const runs = records(reply.json['check_runs']).map((run) => counted(run, world))
    return { ...reply, json: { ...reply.json, check_runs: runs } }
  },
)

export const listAnnotations: Patch = when(
  'GET',
  /^\/repos\/([^/]+\/[^/]+)\/check-runs\/(\d+)\/annotations$/,
  async (match, asked, world) => {
    const found = world.memory.annotations.get(Number(match[1])) ?? []
    return page(asked, found.map(asAnswered), world.emulator.url)
  },
)

/** GitHub answers a list, and no field is left out (checks/list-annotations). */
function asAnswered(annotation: Row): Row {
  const none = { start_column: null, end_column: null, title: null, raw_details: null, blob_href: '' }
  return { ...none, ...annotation }
}

function counted(run: Row, { memory }: World): Row {
  const count = memory.annotations.get(Number(run['id']))?.length ?? 0
  const output = isRecord(run['output']) ? run['output'] : {}
  return { ...run, output: { ...output, annotations_count: count } }
}
