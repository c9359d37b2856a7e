// Which packages are in a bundle, by the modules that it was made from: packagesIn(stats) gives their folders, sorted.
const FOLDER = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//

/** Modules that were joined lie in one another, so all levels are looked at. */
export function packagesIn({ modules }) {
  const folders = new Set()
  const look = (module) => {
    const folder = FOLDER.exec(module.nameForCondition ?? '')?.[1]
    if (folder) folders.add(folder)
    for (const inner of module.modules ?? []) look(inner)
  }
  for (const module of modules) look(module)
  return [...folders].sort()
}
