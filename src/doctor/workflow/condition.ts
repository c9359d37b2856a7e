/** What an expression of a workflow is known to be; null: it depends on what nobody knows here. */
type Known = string | boolean | number | readonly unknown[] | null

// Longer ones are nobody's, and each bracket is a step down.
const LONGEST = 2_000
const DEEPEST = 50
const TOKEN = /\s*(?:('(?:[^']|'')*')|(&&|\|\||==|!=|<=|>=|[()!<>,[\].*])|(-?\d+(?:\.\d+)?)|([A-Za-z_][\w-]*))/y

/**
 * Whether an `if` may let something run on an event. Nothing of it is evaluated but what the name of the event decides:
 * where that is not enough, it may.
 */
export function mayRunOn(event: string, condition: string | null): boolean {
  if (condition === null) return true
  const expression = condition.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1')
  const tokens = tokensOf(expression)
  if (tokens === null) return true
  const reading: Reading = { tokens, event, at: 0 }
  const value = or(reading, 0)
  // What is left over was not understood.
  return reading.at !== tokens.length || !isFalse(value)
}

function tokensOf(text: string): readonly string[] | null {
  if (text.length > LONGEST) return null
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (text.slice(TOKEN.lastIndex).trim() !== '') {
    const found = TOKEN.exec(text)
    if (found === null) return null
    tokens.push(found[0].trim())
  }
  return tokens
}

/** Where the reading of an expression stands. */
interface Reading {
  readonly tokens: readonly string[]
  readonly event: string
  at: number
}

function take(reading: Reading, ...wanted: readonly string[]): string | null {
  const token = reading.tokens[reading.at]
  if (token === undefined || !wanted.includes(token)) return null
  reading.at += 1
  return token
}

function next(reading: Reading): string {
  const token = reading.tokens[reading.at] ?? ''
  reading.at += 1
  return token
}

function or(reading: Reading, depth: number): Known {
  let value = and(reading, depth)
  while (take(reading, '||') !== null) value = either(value, and(reading, depth))
  return value
}

function and(reading: Reading, depth: number): Known {
  let value = comparison(reading, depth)
  while (take(reading, '&&') !== null) value = both(value, comparison(reading, depth))
  return value
}

function comparison(reading: Reading, depth: number): Known {
  const value = not(reading, depth)
  const operator = take(reading, '==', '!=', '<', '>', '<=', '>=')
  if (operator === null) return value
  const other = not(reading, depth)
  if (value === null || other === null || (operator !== '==' && operator !== '!=')) return null
  return isSame(value, other) === (operator === '==')
}

function not(reading: Reading, depth: number): Known {
  if (depth > DEEPEST || take(reading, '!') === null) return primary(reading, depth)
  const value = not(reading, depth + 1)
  return value === null ? null : isFalse(value)
}

function primary(reading: Reading, depth: number): Known {
  if (depth > DEEPEST) return null
  const token = next(reading)
  if (token === '(') {
    const value = or(reading, depth + 1)
    take(reading, ')')
    return value
  }
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'")
  if (/^-?\d/.test(token)) return Number(token)
  if (token === 'true' || token === 'false') return token === 'true'
  return take(reading, '(') === null ? property(reading, token, depth) : call(reading, token, depth)
}

function property(reading: Reading, first: string, depth: number): Known {
  const path = [first]
  for (;;) {
    if (take(reading, '.') !== null) path.push(next(reading))
    else if (take(reading, '[') !== null) {
      path.push(String(or(reading, depth + 1)))
      take(reading, ']')
    } else break
  }
  return path.join('.').toLowerCase() === 'github.event_name' ? reading.event : null
}

function call(reading: Reading, name: string, depth: number): Known {
  const given: Known[] = []
  while (reading.at < reading.tokens.length && take(reading, ')') === null) {
    given.push(or(reading, depth + 1))
    if (take(reading, ',') !== null) continue
    take(reading, ')')
    break
  }
  return result(name.toLowerCase(), given)
}

function both(a: Known, b: Known): Known {
  return isFalse(a) || isFalse(b) ? false : a === null ? null : b
}

function either(a: Known, b: Known): Known {
  if (a !== null && !isFalse(a)) return a
  return a === null && isFalse(b) ? null : b
}

function isFalse(value: Known): boolean {
  return value === false || value === '' || value === 0
}

function isSame(a: Known, b: Known): boolean {
  return String(a).toLowerCase() === String(b).toLowerCase()
}

function result(name: string, [first = null, second = null]: readonly Known[]): Known {
  if (name === 'always') return true
  if (name === 'fromjson') return typeof first === 'string' ? listIn(first) : null
  if (first === null || typeof second !== 'string') return null
  if (name === 'contains' && Array.isArray(first)) return first.some((one) => isSame(String(one), second))
  if (name === 'contains') return String(first).toLowerCase().includes(second.toLowerCase())
  if (name === 'startswith') return String(first).toLowerCase().startsWith(second.toLowerCase())
  return null
}

function listIn(text: string): Known {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
