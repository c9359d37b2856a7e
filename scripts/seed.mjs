/** As in test/support/random.ts: random tests start at the same place each time, unless SEED says where. */
export const SEED = process.env.SEED ?? '20261128'
