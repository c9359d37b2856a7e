import { z } from 'zod'
import { isDay } from '../calendar/day.js'
import { parsePeriod } from '../calendar/period.js'
import { isZone } from '../calendar/time.js'
import { SECTION_KINDS } from '../postmortem/section-kinds.js'
import { pathFault } from './glob.js'
import { isSectionKind } from './section-choice.js'

// Without this zod probes `new Function`, which no part of the product may call.
z.config({ jitless: true })

const LABEL_LIMIT = 50
const ENTRIES = 200
const LINE = /^[^\u0000-\u001f\u007f\u2028\u2029]+$/
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,62}[A-Za-z0-9_])?$/
const COUNTRY = /^[A-Z]{2}(?:-[A-Z0-9]{1,4}){0,2}$/
const NAME = /^[A-Za-z0-9._-]{1,100}$/

/** The words of a problem: what is wrong with the value, then what to write. The place is added where it is shown. */
export function words(what: string, hint: string): string {
  return `${what}\n${hint}`
}

export function text(isRight: (value: string) => boolean, what: string, hint: string) {
  const error = words(what, hint)
  return z.string({ error }).refine(isRight, { error })
}

export function choice<const T extends readonly [string, ...string[]]>(values: T) {
  const list = values.map((value) => `\`${value}\``).join(', ')
  return z.enum(values, { error: words('is not one of the possible values', `Write one of ${list}.`) })
}

export function whole(least: number, most: number) {
  const error = words('is out of range', `Write a whole number from ${least} to ${most}.`)
  return z.number({ error }).int({ error }).min(least, { error }).max(most, { error })
}

export const line = (limit: number) =>
  text(
    (value) => value.trim() !== '' && value.length <= limit && LINE.test(value),
    'is not a name on one line',
    `Write 1 to ${limit} characters without line breaks.`,
  )

/** Scales such as `1, 2, 3` come as numbers. */
export const severityName = z
  .union([line(30), z.number()], { error: words('is not a severity', 'Write its name, such as `SEV1`.') })
  .transform(String)

export const period = text(
  (value) => parsePeriod(value) !== null,
  'is not a period',
  'Write a number and a unit: `5m`, `2h`, `3d`, `5wd` (working days) or `2w`.',
)

export const dayPeriod = text(
  (value) => ['days', 'working-days', 'weeks'].includes(parsePeriod(value)?.unit ?? ''),
  'is not a period of days',
  'Write a number and a unit: `3d`, `5wd` (working days) or `2w`.',
)

export const day = text(isDay, 'is not a day', 'Write a day that exists, such as `2026-11-03`.')

/** Codes are known to the calendar alone: whether one exists is asked when it is used. */
export const countryCode = text(
  (value) => COUNTRY.test(value),
  'is not a country',
  'Write its code, such as `DE`, or with a part of it, `DE-BY`; or days, such as `[2026-12-25]`.',
)

export function isCountryCode(value: string): boolean {
  return COUNTRY.test(value)
}

export const path = z
  .string({ error: words('is not a path', 'Write a path from the root of the repository.') })
  .check((context) => {
    const fault = pathFault(context.value)
    if (fault) context.issues.push({ code: 'custom', input: context.value, message: words(fault.what, fault.hint) })
  })

export const keyPath = text(
  (value) => value.length <= 200 && value.split('.').every((key) => /^[^\s.]+$/.test(key)),
  'is not a key',
  'Write it with the keys above it, such as `targets.detect`.',
)

export const label = text(
  (value) => value.trim() !== '' && value.length <= LABEL_LIMIT && LINE.test(value) && !value.includes(','),
  'is not a label',
  `Write 1 to ${LABEL_LIMIT} characters without commas and line breaks.`,
)

/** A label with its value in braces; other braces are a mistake. */
export const labelOf = (name: string) =>
  label.refine((value) => !/[{}]/.test(value.replaceAll(`{${name}}`, '')), {
    error: words('holds braces that mean nothing here', `Write \`{${name}}\` where the ${name} goes.`),
  })

export const login = text(
  (value) => LOGIN.test(withoutAt(value)),
  'is not a login',
  'Write a GitHub login, such as `ada`.',
)

export const loginOrTeam = text(
  (value) => isLoginOrTeam(withoutAt(value)),
  'is neither a login nor a team',
  'Write `@ada` or `@acme/leads`.',
)

export const repository = text(isRepository, 'is not a repository', 'Write `owner/name`, such as `acme/shop`.')

export const zone = text(isZone, 'is not a time zone', 'Write an IANA name, such as `Europe/Berlin`, or `UTC`.')

export const sectionChoice = text(
  (value) => value.split('|').every((kind) => isSectionKind(kind.trim())),
  'is not a section',
  `Write one of ${SECTION_KINDS.join(', ')}, or several with \`|\` between them.`,
)

export const sectionKind = z.enum(SECTION_KINDS, {
  error: words('is not a section', `Write one of ${SECTION_KINDS.join(', ')}.`),
})

/** Numeric ids of GitHub's accounts. */
export const accountId = z
  .number({ error: words('is not an account id', 'Write its number, such as `41898282`.') })
  .refine((id) => Number.isSafeInteger(id) && id > 0, {
    error: words('is not an account id', 'Write its number, such as `41898282`.'),
  })

export const share = z
  .number({ error: words('is not a share', 'Write a number from 0 to 1.') })
  .refine((of) => of >= 0 && of <= 1, { error: words('is not a share', 'Write a number from 0 to 1.') })

/** YAML reads a bare `false` where a person means `off`. */
export const off = z.literal(false).transform(() => 'off' as const)

export function list<T extends z.ZodType>(of: T, most = ENTRIES) {
  return z.array(of).max(most, { error: words('has too many entries', `Write at most ${most}.`) })
}

/** By severity or priority; null removes a default. */
export function periodsBy(of: z.ZodType<string, string>) {
  return z.record(line(30), of.nullable())
}

export function withoutAt(written: string): string {
  return written.startsWith('@') ? written.slice(1) : written
}

function isLoginOrTeam(name: string): boolean {
  const parts = name.split('/')
  return parts.length <= 2 && parts.every((part) => LOGIN.test(part))
}

export function isRepository(written: string): boolean {
  const parts = written.split('/')
  return parts.length === 2 && parts.every((part) => NAME.test(part) && part !== '.' && part !== '..')
}
