import { LEAST_FOR_PERCENTILES } from './distribution.js'

/** `3 of 5`; from ten on `12 of 20 (60 %)`. Not all is never 100 %, and not nothing never 0 %. */
export function shareInWords(part: number, whole: number): string {
  const said = `${part} of ${whole}`
  if (whole < LEAST_FOR_PERCENTILES) return said
  const exact = (100 * part) / whole
  const percent = part === whole ? 100 : part === 0 ? 0 : Math.min(99, Math.max(1, Math.round(exact)))
  return `${said} (${percent} %)`
}
