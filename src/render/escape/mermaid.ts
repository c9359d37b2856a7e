/** A label of a Mermaid diagram. It is made of our own words; what could end it, or be an instruction, is left out all the same. */
export function mermaidLabel(text: string): string {
  return text.replace(/[^A-Za-z0-9 ,.()%-]/g, '').replace(/--+/g, '-')
}

/** A count in a diagram, never `NaN` or a power of ten. */
export function mermaidCount(count: number): string {
  return Number.isSafeInteger(count) && count > 0 ? String(count) : '0'
}
