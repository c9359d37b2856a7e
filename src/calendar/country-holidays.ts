import Holidays from 'date-holidays'
import { type Day, isDay } from './day.js'

// Documents, due dates and everything that is counted between them lie in these years.
const FIRST_YEAR = 2010
const LAST_YEAR = 2045

/**
 * The public holidays of a country (`DE`), or of a part of it (`DE-BY`, `US-CA`), days that stand in for one on a weekend
 * included. Null for a code that is not known. The rules are those of the library date-holidays.
 */
export function countryHolidays(code: string): readonly Day[] | null {
  const [country = '', state, region] = code.toLowerCase().split('-')
  if (!isKnown(country, state, region)) return null
  const holidays = new Holidays(country, state ?? '', region ?? '', { types: ['public'] })
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at)
  const days = years.flatMap((year) => holidays.getHolidays(year).map(({ date }) => date.slice(0, 10)))
  return [...new Set(days)].filter(isDay)
}

function isKnown(country: string, state: string | undefined, region: string | undefined): boolean {
  const all = new Holidays()
  const within = (known: Readonly<Record<string, string>> | undefined, part: string | undefined) =>
    part === undefined || Object.keys(known ?? {}).some((key) => key.toLowerCase() === part)
  return (
    within(all.getCountries(), country) &&
    within(all.getStates(country), state) &&
    (region === undefined || within(all.getRegions(country, state ?? ''), region))
  )
}
