type Environment = Readonly<Record<string, string | undefined>>

const PROGRAMS = ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby']
const VTE_WITH_LINKS = 5000

/** Whether the terminal is one that is known to make words into links. */
export function showsLinks(environment: Environment): boolean {
  const { TERM_PROGRAM, TERM, VTE_VERSION, WT_SESSION, KITTY_WINDOW_ID, CI, TMUX } = environment
  if (CI || TMUX || TERM === 'dumb') return false
  if (WT_SESSION || KITTY_WINDOW_ID || TERM === 'xterm-kitty') return true
  return PROGRAMS.includes(TERM_PROGRAM ?? '') || Number(VTE_VERSION ?? 0) >= VTE_WITH_LINKS
}

/** Words that lead to a page (OSC 8); an address that could end the sequence makes no link. */
export function linked(words: string, url: string): string {
  if (!/^https:\/\/[!-~]+$/.test(url)) return words
  return `\x1b]8;;${url}\x1b\\${words}\x1b]8;;\x1b\\`
}
