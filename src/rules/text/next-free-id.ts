/** The id with the next number that no other document has: `INC-2026-014` → `INC-2026-015`, `checkout` → `checkout-2`. */
export function nextFreeId(id: string, taken: ReadonlySet<string>): string {
  const digits = /\d{1,6}$/.exec(id)?.[0] ?? ''
  const stem = digits === '' ? `${id}-` : id.slice(0, -digits.length)
  const first = digits === '' ? 2 : Number(digits) + 1
  const numbered = (number: number) => `${stem}${String(number).padStart(digits.length, '0')}`
  let number = first
  while (taken.has(numbered(number))) number += 1
  return numbered(number)
}
