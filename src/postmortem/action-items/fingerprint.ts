/**
 * 40 bits of a text in ten hexadecimal digits: enough to tell the items of one document apart, and nothing secret.
 * Two multiplicative hashes (Knuth, The Art of Computer Programming, 6.4) run side by side and stir each other.
 */
export function fingerprint(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2_654_435_761)
    low = Math.imul(low ^ unit, 1_597_334_677)
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  return hex(high) + hex(low).slice(0, 2)
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0')
}
