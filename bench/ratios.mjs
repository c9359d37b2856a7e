/** CPU time of ours by that of another process that ran between. */
export function ratios(start, documents) {
  const round = (ratio) => Number(ratio.toFixed(3))
  return {
    'command line by empty process': round(start['command line'].cpu / start['empty process'].cpu),
    'Action by empty process': round(start.Action.cpu / start['empty process'].cpu),
    '200 documents by markdownlint-cli2': round(documents.Followthrough.cpu / documents['markdownlint-cli2'].cpu),
  }
}
