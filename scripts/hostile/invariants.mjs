// What holds of everything that a run prints, whatever it was given.

export const SECRET = 'CANARY-secret-CANARY-secret-CANARY-secret'
// A result in JSON holds the facts of the file beside at most 500 remarks; a character that cannot be seen takes six there.
const LIMITS = { output: 1_000_000, json: 2_000_000 }

const COMMANDS = 'add-mask|set-output|save-state|set-env|add-path|stop-commands|echo|group|endgroup|add-matcher'
const FORGED = new RegExp(
  `^[ \\t]*::(?:${COMMANDS})\\b|^[ \\t]*::(?:error|warning|notice|debug)[^\\n]*::\\s*forged|##\\[`,
  'im',
)
const SIGNS = [
  ['a stack trace', /^\s+at .+:\d+:\d+\)?$/m],
  ['the end of V8', /heap out of memory|FATAL ERROR/],
  ['a forged command', FORGED],
  ['the content of another file', /root:x:0:0|repositoryformatversion|PATH=\//],
  ['a raw control or direction character', /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u0080-\u009f\u202a-\u202e\u2066-\u2069]/],
  ['[object Object]', /\[object Object\]/],
  ['a variable of the runner', /^PWNED=/m],
]

/** What must not be in an output. Our own masking of the token is the runner's to take. */
export function faultsOfOutput(output) {
  const limit = output.startsWith('{') && !output.includes('"$schema"') ? LIMITS.json : LIMITS.output
  const shown = output.replace(/^::add-mask::.*\n/gm, '')
  const faults = SIGNS.filter(([, sign]) => sign.test(shown)).map(([name, sign]) => `${name}: ${around(shown, sign)}`)
  if (shown.includes(SECRET)) faults.push('the secret')
  if (output.length > limit) faults.push(`${output.length} characters of output`)
  return faults
}

function around(text, sign) {
  const at = text.search(sign)
  return JSON.stringify(text.slice(Math.max(0, at - 20), at + 60))
}

/** What is wrong with the result of one case. */
export function faultsOfResult({ expected, says, allows, hides }, result) {
  if (result === undefined) return ['it has no result']
  const rules = result.problems.map(({ rule }) => rule)
  if (expected === 'rejected') return faultsOfRejected(result, rules)
  if (!result.readable) return [`it was refused: ${result.problems[0]?.message}`]
  const faults = result.actionItems.some(({ title }) => hides && title.includes(hides))
    ? ['an item that nobody sees was read']
    : []
  if (expected === 'diagnostic' && !says.split('|').some((rule) => rules.includes(rule)))
    faults.push(`no ${says} among ${[...new Set(rules)].join(', ')}`)
  if (expected === 'ok' && !allows && rules.includes('metadata-unreadable')) {
    faults.push(`it was remarked on: ${result.problems.find(({ rule }) => rule === 'metadata-unreadable').message}`)
  }
  return faults
}

const FACTS = ['id', 'title', 'date', 'severity', 'status']
const LISTS = ['services', 'causes', 'sections', 'timeline', 'actionItems', 'learnings']

function faultsOfRejected(result, rules) {
  if (result.readable) return ['it was read']
  const used = [...FACTS.filter((key) => result[key] !== null), ...LISTS.filter((key) => result[key].length > 0)]
  const faults = used.map((key) => `its ${key} was used`)
  if (rules.join() !== 'document-unreadable' || result.problems[0].severity !== 'error')
    faults.push(`remarks: ${rules.join()}`)
  return faults
}
