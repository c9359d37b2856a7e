import pc from 'picocolors'

/** Tells what happens, and keeps account of what did not. */
export interface Story {
  chapter(title: string): void
  tell(text: string): void
  /** What people see, set apart. */
  show(title: string, text: string): void
  /** States what must be true now; false ends the demo with an error. */
  check(statement: string, holds: boolean): void
  readonly failures: readonly string[]
}

export function story(write: (text: string) => void): Story {
  const failures: string[] = []
  return {
    failures,
    chapter: (title) => write(`\n${pc.bold(title)}\n${pc.dim('─'.repeat(title.length))}\n`),
    tell: (text) => write(`${text}\n`),
    show: (title, text) => {
      const lines = text.trimEnd().split('\n')
      write(
        `\n  ${pc.dim(`┌ ${title}`)}\n${lines.map((line) => `  ${pc.dim('│')} ${line}\n`).join('')}  ${pc.dim('└')}\n\n`,
      )
    },
    check: (statement, holds) => {
      if (!holds) failures.push(statement)
      write(`  ${holds ? pc.green('✓') : pc.red('✗')} ${statement}\n`)
    },
  }
}
