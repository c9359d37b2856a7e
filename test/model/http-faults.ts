import type { Fault } from '../support/faulty-tracker.js'
import type { Fault as HttpFault } from '../support/github/faults.js'

const LONG = '3600'

/** What a fault of the model is on the wire; `kill` ends the process that asked. */
export function httpFault(fault: Exclude<Fault, 'none'>, kill: () => void): HttpFault['does'] {
  switch (fault) {
    case 'lost':
      return { kind: 'drop', when: 'after' }
    case 'failed':
      return { kind: 'answer', reply: { status: 502, bytes: new TextEncoder().encode('<html>Bad gateway</html>') } }
    case 'limited':
      return {
        kind: 'answer',
        reply: { status: 429, headers: { 'retry-after': LONG }, json: { message: 'Slow down.' } },
      }
    case 'forbidden':
      return { kind: 'answer', reply: { status: 403, json: { message: 'Resource not accessible by integration' } } }
    case 'killed':
      return { kind: 'drop', when: 'before', broken: kill }
    case 'killed-after':
      return { kind: 'drop', when: 'after', broken: kill }
  }
}
