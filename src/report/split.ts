import type { ReportBlock } from './block.js'
import { mostThat } from './most-that.js'
import { words } from './sections/cells.js'
import { countUnits, cutUnits } from './units.js'

// GitHub takes 65,536 characters in a comment; so many bytes are fewer in any script, and leave room for the mark.
const PART_LIMIT = 60_000
// Whoever reads on after ten comments wants a table; what is left out then is counted.
const MOST_PARTS = 10
const HEADING_ROOM = 400

type Render = (blocks: readonly ReportBlock[]) => string
type SizeOf = (blocks: readonly ReportBlock[]) => number
type Part = readonly ReportBlock[]
type Folded = Extract<ReportBlock, { readonly kind: 'folded' }>

/**
 * Renders blocks as comments that GitHub takes, in their order. The first holds all that is visible; folded blocks for
 * which it has no room are in the next ones. Nothing is left out without a word.
 */
export function splitReport(blocks: readonly ReportBlock[], render: Render, limit = PART_LIMIT): readonly string[] {
  const sizeOf: SizeOf = (some) => Buffer.byteLength(render(some))
  if (sizeOf(blocks) <= limit) return [render(blocks)]
  const moved = withoutRoom(blocks, sizeOf, limit)
  const further = packed(moved, sizeOf, limit - HEADING_ROOM)
  const kept = further.slice(0, MOST_PARTS - 1)
  const left = countUnits(further.slice(kept.length).flat())
  const first = blocks.map((block) => (block.kind === 'folded' && moved.includes(block) ? pointerTo(block) : block))
  const parts = [first, ...kept.map((part, at) => [headingOf(blocks, at + 2, kept.length + 1), ...part])]
  return parts.map((part, at) => render(at === parts.length - 1 && left > 0 ? [...part, notShown(left)] : part))
}

/** The folded blocks that do not fit into the first part, when the smallest are taken first. */
function withoutRoom(blocks: readonly ReportBlock[], sizeOf: SizeOf, limit: number): readonly Folded[] {
  const all = blocks.filter((block) => block.kind === 'folded')
  const costs = new Map(all.map((block) => [block, sizeOf([block]) - sizeOf([pointerTo(block)])]))
  let room = limit - sizeOf(blocks.map((block) => (block.kind === 'folded' ? pointerTo(block) : block)))
  const kept = new Set<Folded>()
  for (const [block, cost] of [...costs].sort(([, one], [, other]) => one - other)) {
    if (cost > room) break
    kept.add(block)
    room -= cost
  }
  return all.filter((block) => !kept.has(block))
}

/** As many units as fit into each part, and at least one. */
function packed(blocks: readonly ReportBlock[], sizeOf: SizeOf, limit: number): readonly Part[] {
  const parts: Part[] = []
  let waiting = blocks
  while (waiting.length > 0) {
    const [part, rest] = cutUnits(
      waiting,
      Math.max(
        1,
        mostThat((count) => sizeOf(cutUnits(waiting, count)[0]) <= limit, countUnits(waiting)),
      ),
    )
    parts.push(part)
    waiting = rest
  }
  return parts
}

function pointerTo({ summary }: Folded): ReportBlock {
  return { kind: 'text', parts: [words(`${summary}: in the comments below.`)] }
}

function headingOf([first]: readonly ReportBlock[], part: number, of: number): ReportBlock {
  const title = first?.kind === 'heading' ? `${first.text} · ` : ''
  return { kind: 'heading', text: `${title}part ${part} of ${of}` }
}

function notShown(rows: number): ReportBlock {
  const said = `${rows} more rows do not fit into ${MOST_PARTS} comments; \`followthrough report --format csv\` has all of them.`
  return { kind: 'text', parts: [words(said)] }
}
