/** Requests of a run that has nothing to do, beside so many managed issues on a GitHub on loopback. */
export async function noOpSync(count) {
  const [{ aDocument, aRecord }, { startGitHub }] = await Promise.all([
    import('../build/test/support/a-record.js'),
    import('../build/test/support/github/server.js'),
  ])
  const github = await startGitHub()
  try {
    const record = { '.github/followthrough.yml': 'limits: { create: 500 }\n' }
    for (let at = 0; at < count; at += 100)
      Object.assign(record, aDocument(`INC-${at}`, items(at, Math.min(100, count - at))))
    const { sync } = aRecord(github, { requestMilliseconds: 60_000 })
    for (let filed = 0; filed < count; filed += 500) await sync(record)
    const started = performance.now()
    const { requests, changes, run } = await sync(record)
    if (changes.length > 0 || run.outputs.unchanged !== count)
      throw new Error(`${run.outputs.unchanged} of ${count} issues.`)
    return { count, requests, bound: 3 + Math.ceil(count / 100), seconds: (performance.now() - started) / 1000 }
  } finally {
    await github.close()
  }
}

function items(from, count) {
  return Array.from(
    { length: count },
    (_, at) => `- [ ] Alert on the queue of shop ${from + at} — @ada, due 2026-12-01, P1`,
  )
}
