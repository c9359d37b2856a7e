/** A round mark at its place along the axis. */
export interface Round {
  readonly x: number
  readonly r: number
}

/** How far from the middle of the lane it stands: below is positive. */
export type Placed<T> = T & { readonly offset: number }

const GAP = 1
const STEP = 2
const FARTHEST = 64

/** Each mark takes the free place nearest to the middle; where none is free as far as a lane may reach, they lie upon each other. */
export function swarm<T extends Round>(marks: readonly T[]): readonly Placed<T>[] {
  const placed: Placed<T>[] = []
  const widest = Math.max(0, ...marks.map(({ r }) => r))
  for (const mark of [...marks].sort((a, b) => a.x - b.x)) {
    const near = placed.filter(({ x }) => mark.x - x < mark.r + widest + GAP)
    const offset = OFFSETS.find((at) => near.every((other) => areApart(mark, at, other))) ?? 0
    placed.push({ ...mark, offset })
  }
  return placed
}

const OFFSETS = [0, ...Array.from({ length: FARTHEST / STEP }, (_, at) => [-(at + 1) * STEP, (at + 1) * STEP]).flat()]

function areApart({ x, r }: Round, offset: number, other: Placed<Round>): boolean {
  return Math.hypot(x - other.x, offset - other.offset) >= r + other.r + GAP
}
