import { invalid, isRecord } from '../exchange.js'
import { type Patch, when } from '../world.js'

// Titles 256, bodies 65,536 characters ("body is too long (maximum is 65536 characters)": reported in
// peter-evans/create-issue-from-file#1049; titles: dead-claudia/github-limits). Names of labels 50 (github/docs#32156),
// their descriptions 100 (GitHub's OpenAPI description, issues/create-label).

const TEXTS = /^\/repos\/[^/]+\/[^/]+\/(issues|pulls)(?:\/\d+|\/\d+\/comments|\/comments\/\d+)?$/

export const refuseLongTexts: Patch = when('POST|PATCH', TEXTS, async (_, asked, __, next) => {
  const { json } = asked
  if (!isRecord(json)) return next(asked)
  if (isLonger(json['title'], 256)) return tooLong('Issue', 'title', 256)
  if (isLonger(json['body'], 65_536)) return tooLong('Issue', 'body', 65_536)
  return next(asked)
})

export const refuseLongLabels: Patch = when('POST|PATCH', /\/labels(?:\/[^/]+)?$/, async (_, asked, __, next) => {
  const { json } = asked
  if (!isRecord(json)) return next(asked)
  if (isLonger(json['name'], 50)) return tooLong('Label', 'name', 50)
  if (isLonger(json['description'], 100)) return tooLong('Label', 'description', 100)
  return next(asked)
})

function isLonger(value: unknown, limit: number): boolean {
  return typeof value === 'string' && [...value].length > limit
}

function tooLong(resource: string, field: string, limit: number) {
  return invalid(resource, field, 'custom', `${field} is too long (maximum is ${limit} characters)`)
}
