import fc from 'fast-check'

/**
 * Where random tests start: at the same place each time, so that one commit always gets the same answer. `SEED=N` starts
 * elsewhere, as the weekly workflow does with another number each time; what it finds becomes a test of its own.
 */
export const SEED = Number(process.env['SEED'] ?? 20261128)

fc.configureGlobal({ seed: SEED })

export { fc }
