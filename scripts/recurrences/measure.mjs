/** Compares what is found in records with judged pairs. Debatable pairs count neither way. */
export function measure(records, pairs, found) {
  const certain = pairs.filter(({ optional }) => !optional).map(nameOf)
  const debatable = new Set(pairs.filter(({ optional }) => optional).map(nameOf))
  const repeated = new Set(pairs.map(({ later }) => later))
  const results = records.flatMap(found)
  const asked = results.flatMap(({ later, earlier }) => earlier.map((one) => ({ later, ...one })))
  const quiet = results.filter(({ later }) => !repeated.has(later))
  const judge = (shown) => {
    const names = shown.map(nameOf)
    return {
      right: names.filter((name) => certain.includes(name)),
      wrong: names.filter((name) => !certain.includes(name) && !debatable.has(name)),
    }
  }
  return {
    certain,
    asked: judge(asked),
    unasked: judge(asked.filter(({ isAlike }) => isAlike)),
    quiet: {
      incidents: quiet.length,
      told: quiet.filter(({ earlier }) => earlier.some(({ isAlike }) => isAlike)).length,
      shown: quiet.filter(({ earlier }) => earlier.length > 0).length,
    },
  }
}

function nameOf({ earlier, later }) {
  return `${later} is like ${earlier}`
}
