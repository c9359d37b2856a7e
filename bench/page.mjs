/** The result as docs/benchmarks.md. */
export function page({ machine, start, thousand, grown, alike, idle, sizes }) {
  const day = new Date().toISOString().slice(0, 10)
  return `# Benchmarks

Made by \`npm run bench -- --write\` on ${day}: ${machine}. All numbers of a table are from one run, in turn, median of
its rounds; the ratios matter, single times do not. CPU time counts all threads. \`bench/guard.mjs\` fails the build when a
ratio slides by more than a quarter.

## Cold start: one document, the whole process

${table(['', 'Seconds', 'CPU seconds', 'By an empty process'], rows(start, start['empty process'].seconds))}

Goals: the command line at most 2.5 times an empty process, the Action at most 4 times, and faster than markdownlint-cli2.

## A thousand documents of 8 kB

${table(['', 'Seconds', 'CPU seconds', 'By Followthrough', 'Peak memory'], rows(thousand, thousand.Followthrough.seconds, true))}

Goals: five times ahead of both others, and not above the better of the two in memory. The others lint Markdown; ours reads
a timeline, action items, times and causes, judges them by its rules, and compares each incident with all earlier ones.

## Growth

${table(['Documents of 8 kB', 'Seconds', 'CPU seconds', 'Cost of doubling', 'Peak memory'], grow(grown.documents))}

${table(['One document, kB', 'Seconds', 'CPU seconds', 'Cost of doubling', 'Peak memory'], grow(grown.lengths))}

Goal: doubling costs at most 2.2 times as much. The cost of doubling is (CPU time by that of the row before) to the power
of 1 / log₂(growth).

## Requests of a sync that has nothing to do

${table(
  ['Managed issues', 'Requests', 'Bound, 3 + ⌈N/100⌉', 'Seconds'],
  idle.map(({ requests, bound, seconds }) => [
    String((bound - 3) * 100),
    String(requests),
    String(bound),
    seconds.toFixed(2),
  ]),
)}

## Search for earlier incidents among 10,000

One index: ${alike.index.toFixed(2)} s. A query after that: ${alike.query.toFixed(1)} ms (goal: 50).

## The bundles, by package

${Object.entries(sizes.packages)
  .map(([name, packages]) => bundleTable(name, packages, sizes.dist[name]))
  .join('\n\n')}

Each above 5 % has its reason:

- \`zod\` checks the configuration, and makes the JSON Schema that editors read.
- \`date-holidays\`, with \`moment-timezone\` and \`astronomia\`, knows the holidays of countries. It stands in a chunk of its
  own that is loaded only when \`calendar.country\` is set.
- \`undici\` is what \`@actions/core\` and our way through proxies make requests with. \`check\` on files does not load it on
  the command line.
- \`re2js\` matches the patterns of a team's own rules in linear time. It is loaded only where there are such rules.
`
}

function rows(found, base, withMemory = false) {
  return Object.entries(found).map(([name, { seconds, cpu, megabytes }]) => [
    name,
    seconds.toFixed(3),
    cpu.toFixed(3),
    `${(seconds / base).toFixed(2)} ×`,
    ...(withMemory ? [`${megabytes.toFixed(0)} MB`] : []),
  ])
}

function grow(found) {
  return found.map(({ size, seconds, cpu, megabytes }, at) => {
    const before = found[at - 1]
    const doubling = before ? (cpu / before.cpu) ** (1 / Math.log2(size / before.size)) : null
    return [
      size.toLocaleString('en'),
      seconds.toFixed(2),
      cpu.toFixed(2),
      doubling === null ? '' : `${doubling.toFixed(2)} ×`,
      `${megabytes.toFixed(0)} MB`,
    ]
  })
}

function bundleTable(name, packages, inDist) {
  const all = packages.reduce((sum, [, size]) => sum + size, 0)
  const large = packages.filter(([, size]) => size / all >= 0.01)
  const rest = all - large.reduce((sum, [, size]) => sum + size, 0)
  const row = ([owner, size]) => [owner, (size / 1000).toFixed(0), `${((100 * size) / all).toFixed(1)} %`]
  return table(
    [`${name}, ${(inDist / 1e6).toFixed(1)} MB in dist`, 'kB', 'Share'],
    [...large.map(row), row(['others, each below 1 %', rest])],
  )
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}
