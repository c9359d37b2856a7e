import { UserError } from '../commands/user-error.js'

/** Whoever sits at the terminal; null where nobody does. Leaving a question is a UserError with this hint. */
export async function askerAtTerminal(hint: string) {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return null
  const { terminalAsker } = await import('../adapters/terminal/asker.js')
  return terminalAsker(() => new UserError('The questions were left.', hint))
}
