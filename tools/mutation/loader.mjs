// Gives tests the stand-in for Jest, and each generation of modules its own addresses, so that it is loaded afresh.
const GLOBALS = new URL('globals.mjs', import.meta.url).href
const COUNT = 'function stryCov_9fa48() {'

export async function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true }
  const found = await next(specifier, context)
  const [, generation] = (context.parentURL ?? '').split('?generation=')
  if (generation === undefined || !found.url.includes('/build/')) return found
  return { ...found, url: `${found.url}?generation=${generation}` }
}

/** What is reached is counted once, in the first run; where mutants are tried, counting would cost a third of the time. */
export async function load(url, context, next) {
  const loaded = await next(url, context)
  if (!url.includes('?generation=mutants') || !loaded.source) return loaded
  return { ...loaded, source: String(loaded.source).replace(COUNT, `${COUNT} return;`) }
}
