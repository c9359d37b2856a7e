// Measures every regular expression of src/ on strings that make careless ones slow: node scripts/regex-gate.mjs
// They run in a worker that is killed when one takes a second; more than 100 ms for 16 KB, best of three, fails.
import { readdirSync, readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import ts from 'typescript'

const LIMIT_MS = 100
const KILL_MS = 1_000
const SIZE = 16 * 1024
const ALWAYS = [
  ' ',
  '\n',
  ' \n',
  'a',
  'é',
  '1',
  '0.',
  '-',
  '_',
  '/',
  '|',
  ' | ',
  '<!-- ',
  '<',
  '[',
  '](',
  '(',
  '*',
  '`',
]
const OFTEN = [
  '@a',
  '#1',
  ':',
  '10:02 ',
  '2026-',
  ', ',
  '. ',
  '!',
  '?',
  'a ',
  '"a',
  '&',
  'https://',
  '\u0301',
  '日',
  '— ',
]
const PUMPS = [...ALWAYS, ...OFTEN]
// A match that fails at the very end has tried everything before.
const ENDS = ['', '\u0000', '\n\u0000']
const OWN_PUMPS = 12

let worker = null
const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap(expressionsIn)
const distinct = [...new Map(found.map((one) => [`/${one.source}/${one.flags}`, one])).values()]
let slow = 0
for (const one of distinct) {
  const fault = await faultOf(one)
  if (fault !== null) console.error(fault)
  slow += fault === null ? 0 : 1
}
await worker?.terminate()
console.log(`${distinct.length} regular expressions, ${slow} of them above ${LIMIT_MS} ms on 16 KB.`)
process.exitCode = slow === 0 ? 0 : 1

/** Every literal of a file. */
function expressionsIn(file) {
  const source = ts.createSourceFile(file, readFileSync(`src/${file}`, 'utf8'), ts.ScriptTarget.Latest, true)
  const all = []
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
      all.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: `src/${file}:${line}` })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return all
}

/** The first string on which an expression is slow three times; null where there is none. */
async function faultOf(one) {
  const texts = [...PUMPS, ...pumpsFrom(one.source)].flatMap((pump) => ENDS.map((end) => ({ pump, end })))
  for (let at = 0; at < texts.length; ) {
    const times = await measured(one, texts.slice(at))
    const odd = times.findIndex((time) => time > LIMIT_MS)
    if (odd < 0) return null
    const best = await bestOf(one, texts[at + odd], 2, times[odd])
    if (best > LIMIT_MS)
      return `${one.place} /${one.source}/${one.flags}: ${told(best)} on ${JSON.stringify(texts[at + odd])}`
    at += odd + 1
  }
  return null
}

async function bestOf(one, text, runs, first) {
  let best = first
  for (let run = 0; run < runs && best > LIMIT_MS; run += 1) best = Math.min(best, ...(await measured(one, [text])))
  return best
}

function told(milliseconds) {
  return milliseconds === Number.POSITIVE_INFINITY ? 'killed' : `${Math.round(milliseconds)} ms`
}

/** The characters that the expression names itself: what it looks for repeats it best. */
function pumpsFrom(source) {
  const letters = source.replace(/\\[dDwWsSbBpPkux]/g, '').match(/[^\s()[\]{}?*+^$|\\]/gu) ?? []
  const own = [...new Set(letters)].slice(0, OWN_PUMPS)
  return [...own, ...own.map((letter) => `${letter} `)].filter((pump) => !PUMPS.includes(pump))
}

/** Milliseconds for each text, up to one that had to be killed, which took infinitely long. */
function measured(one, texts) {
  worker ??= new Worker(new URL('./regex-worker.mjs', import.meta.url))
  const times = []
  return new Promise((resolve) => {
    let timer
    const finish = () => {
      clearTimeout(timer)
      worker.off('message', take)
      resolve(times)
    }
    const kill = async () => {
      await worker.terminate()
      worker = null
      times.push(Number.POSITIVE_INFINITY)
      resolve(times)
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(kill, KILL_MS)
    }
    const take = (time) => {
      if (time === null) return wait()
      times.push(time)
      if (times.length === texts.length) finish()
      else wait()
    }
    worker.on('message', take)
    worker.postMessage({ ...one, texts, size: SIZE })
  })
}
