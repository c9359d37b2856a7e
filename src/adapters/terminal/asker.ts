import { confirm, select, text } from '@clack/prompts'
import type { Asker, Decider } from '../../ports/asker.js'

const OPEN = ''

/** Ctrl-D and the end of the input leave the questions as Ctrl-C does; the library hears of neither. */
function left(): AbortSignal {
  const leaving = new AbortController()
  const leave = () => leaving.abort()
  process.stdin.once('end', leave)
  process.stdin.on('keypress', (_, key?: { readonly ctrl?: boolean; readonly name?: string }) => {
    if (key?.ctrl === true && key.name === 'd') leave()
  })
  return leaving.signal
}

/** Asks at the terminal; the questions go to standard error, because standard output carries the result. */
export function terminalAsker(stopped: () => Error): Asker {
  const output = process.stderr
  const signal = left()
  // The library answers with a symbol when somebody leaves the question.
  const settled = (answer: string | symbol): string => {
    if (typeof answer === 'symbol') throw stopped()
    return answer
  }
  const choose = async (message: string, choices: readonly string[]) => {
    const options = [...choices.map((value) => ({ value, label: value })), { value: OPEN, label: 'not known' }]
    const chosen = settled(await select({ message, options, output, signal }))
    return chosen === OPEN ? null : chosen
  }
  return {
    choose,
    confirm: async (message) => {
      const chosen = await choose(message, ['no', 'yes'])
      return chosen === null ? null : chosen === 'yes'
    },
    text: async (message, fault) => {
      const validate = (written: string | undefined) => (written ? (fault(written) ?? undefined) : undefined)
      const written = settled(await text({ message, placeholder: 'Enter: not known', validate, output, signal }))
      return written ? written : null
    },
  }
}

/** Decides at the terminal, with arrow keys; what is shown goes to standard error as well. */
export function terminalDecider(stopped: () => Error): Decider {
  const output = process.stderr
  const signal = left()
  const settled = <T>(answer: T | symbol): T => {
    if (typeof answer === 'symbol') throw stopped()
    return answer
  }
  return {
    show: (lines) => {
      output.write(lines)
    },
    pick: async (message, choices, initialValue) =>
      settled<string>(await select({ message, options: [...choices], initialValue, output, signal })),
    agree: async (message, initialValue) => settled<boolean>(await confirm({ message, initialValue, output, signal })),
  }
}
