// One regular expression on many strings; each time is told as soon as it is known, since the next may never come.
import { parentPort } from 'node:worker_threads'

parentPort.on('message', ({ source, flags, texts, size }) => {
  parentPort.postMessage(null)
  const expression = new RegExp(source, flags)
  for (const { pump, end } of texts) {
    const text = pump.repeat(Math.ceil(size / pump.length)) + end
    const start = performance.now()
    if (expression.global) text.replace(expression, '')
    else expression.exec(text)
    expression.lastIndex = 0
    parentPort.postMessage(performance.now() - start)
  }
})
