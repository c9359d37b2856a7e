const COUNTED = ['Killed', 'Timeout', 'Survived', 'NoCoverage']

/** Counts of mutants by folder, and of all as the last row. */
export function figuresOf(files) {
  const all = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.map(({ status }) => ({ folder: folderOf(file), status })),
  )
  const folders = [...new Set(all.map(({ folder }) => folder))].sort()
  const rows = folders.map((folder) =>
    row(
      `\`${folder}\``,
      all.filter((one) => one.folder === folder),
    ),
  )
  return [...rows, row('All', all)]
}

/** The figures as a table, with how they were got. */
export function tableOf(rows, how) {
  const lines = rows.map(
    ({ name, score, Killed, Timeout, Survived, NoCoverage }) =>
      `| ${name} | ${score.toFixed(1)} | ${Killed} | ${Timeout} | ${Survived} | ${NoCoverage} |`,
  )
  return [
    how,
    '',
    '| Folder | Score | Killed | Without end | Survived | Not reached |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n')
}

function folderOf(file) {
  return file.replace(/^build\//, '').replace(/\/[^/]*$/, '')
}

function row(name, mutants) {
  const counts = Object.fromEntries(
    COUNTED.map((status) => [status, mutants.filter((one) => one.status === status).length]),
  )
  const found = counts.Killed + counts.Timeout
  return { name, ...counts, score: (100 * found) / Math.max(1, found + counts.Survived + counts.NoCoverage) }
}
