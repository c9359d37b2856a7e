/** Every test of the tree, in order, each with its name and its groups from the outermost on. */
export function testsOf(root, file) {
  const below = (group, groups, words) =>
    group.children.flatMap((child) => {
      const name = [...words, child.name]
      if (child.children) return below(child, [...groups, child], name)
      return [{ id: `${file}: ${name.join(' ')}`, file, run: child.run, groups }]
    })
  return below(root, [root], [])
}

// In tests without a server nothing waits: what takes this long waits for what never comes.
const PATIENCE = 5000

/** Runs one test with the hooks around it, those of whole groups too; the error it fails with, or null. */
export async function errorOf(test) {
  let timer
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error('The test waits for what never comes.')), PATIENCE)
  })
  try {
    await Promise.race([whole(test), late])
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  } finally {
    clearTimeout(timer)
  }
}

async function whole({ run, groups }) {
  const inner = groups.toReversed()
  for (const group of groups) await all(group.beforeAll)
  for (const group of groups) await all(group.beforeEach)
  await run()
  for (const group of inner) await all(group.afterEach)
  for (const group of inner) await all(group.afterAll)
}

async function all(hooks) {
  for (const hook of hooks) await hook()
}
