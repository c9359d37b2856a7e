import type { Fact } from '../postmortem/fact.js'

/** Services or causes: as written, by plain name. */
export type Names = ReadonlyMap<string, string>

/** `Checkout-API (EU)` and `checkout api` are one service: case, marks and what stands in brackets make no difference. */
export function namesOf(fact: Fact<readonly string[]> | null): Names {
  const names = (fact?.value ?? []).map((written) => {
    const bare = (written.slice(0, LOOKED_AT).split(/[(（,;:/]/)[0] ?? '').trim()
    return [plain(bare), bare] as const
  })
  return new Map(names.filter(([name]) => name !== ''))
}

const LOOKED_AT = 120

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')
}
