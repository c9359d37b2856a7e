import { AGAIN } from './many.mjs'

/** The result as docs/benchmarks.md. */
export function page({ machine, start, thousand, grown, alike, idle, sizes }) {
  const by = (one, other, key = 'seconds') => one[key] / other[key]
  const peers = [thousand['markdownlint-cli2'], thousand['remark-cli']]
  const ahead = (one) => Math.min(...peers.map((peer) => by(peer, one)))
  const memory = (one) => by(one, peers.toSorted((a, b) => a.megabytes - b.megabytes)[0], 'megabytes')
  const cold = start['command line']
  const doubled = [grown.documents, grown.lengths].map((found) =>
    Math.max(...found.slice(1).map((_, at) => doubling(found, at + 1))),
  )
  const day = new Date().toISOString().slice(0, 10)
  return `# Benchmarks

Made by \`npm run bench -- --write\` on ${day}: ${machine}. All numbers of a table are from one run, in turn, median of its rounds; the ratios matter, single times do not. CPU time counts all threads. \`bench/guard.mjs\` fails the build when a
ratio slides by more than a quarter.

## Cold start: one document, the whole process

${table(['', 'Seconds', 'CPU seconds', 'By an empty process'], rows(start, start['empty process'].seconds))}

| Goal | Measured | |
| --- | ---: | --- |
${goal('The command line at most 2.5 times an empty process', by(cold, start['empty process']), 2.5)}
${goal('The Action at most 4 times an empty process', by(start.Action, start['empty process']), 4)}
${goal('The command line faster than markdownlint-cli2', by(cold, start['markdownlint-cli2']), 1)}

## A thousand documents of 8 kB

${table(['', 'Seconds', 'CPU seconds', 'By Followthrough', 'Peak memory'], rows(thousand, thousand.Followthrough.seconds, true))}

| Goal | Measured | |
| --- | ---: | --- |
${goal('Five times ahead of both others', ahead(thousand.Followthrough), 5, 'least')}
${goal('The same with the cache, when nothing changed', ahead(thousand[AGAIN]), 5, 'least')}
${goal('Not above the better of both in memory', memory(thousand.Followthrough), 1)}
${goal('The same with the cache', memory(thousand[AGAIN]), 1)}

The others lint Markdown; ours reads a timeline, action items, times and causes, judges them by its rules, and compares each
incident with all earlier ones.

## Growth

${table(['Documents of 8 kB', 'Seconds', 'CPU seconds', 'Cost of doubling', 'Peak memory'], grow(grown.documents))}

${table(['One document, kB', 'Seconds', 'CPU seconds', 'Cost of doubling', 'Peak memory'], grow(grown.lengths))}

| Goal | Measured | |
| --- | ---: | --- |
${goal('Twice as many documents cost at most 2.2 times as much', doubled[0], 2.2)}
${goal('A document twice as long costs at most 2.2 times as much', doubled[1], 2.2)}

The cost of doubling is (CPU time by that of the row before) to the power
of 1 / log₂(growth).

## Requests of a sync that has nothing to do

${table(
  ['Managed issues', 'Requests', 'Bound, 3 + ⌈N/100⌉', 'Seconds'],
  idle.map(({ count, requests, bound, seconds }) => [
    count.toLocaleString('en'),
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

function goal(words, measured, bound, side = 'most') {
  const isMet = side === 'most' ? measured <= bound : measured >= bound
  return `| ${words} | ${measured.toFixed(2)} × | ${isMet ? 'met' : '**missed**'} |`
}

function doubling(found, at) {
  const [before, now] = [found[at - 1], found[at]]
  return (now.cpu / before.cpu) ** (1 / Math.log2(now.size / before.size))
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
    return [
      size.toLocaleString('en'),
      seconds.toFixed(2),
      cpu.toFixed(2),
      at === 0 ? '' : `${doubling(found, at).toFixed(2)} ×`,
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
