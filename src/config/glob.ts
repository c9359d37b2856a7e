const LIMIT = 400

/** Why a path or glob of the configuration or an input is refused; null when it stays inside the repository. */
export function pathFault(written: string): { readonly what: string; readonly hint: string } | null {
  if (written.trim() === '') return { what: 'is empty', hint: 'Write a path such as `docs/postmortems/**/*.md`.' }
  if (written.length > LIMIT) return { what: 'is too long', hint: `Write at most ${LIMIT} characters.` }
  if (/[\u0000-\u001f\u007f]/.test(written))
    return { what: 'holds a control character', hint: 'Write it on one line, without tabs.' }
  if (written.includes('\\')) return { what: 'holds a backslash', hint: 'Separate folders with `/`.' }
  if (written.startsWith('/') || written.startsWith('~') || /^[A-Za-z]:/.test(written))
    return { what: 'is not relative', hint: 'Write it from the root of the repository, such as `docs/postmortems`.' }
  if (written.startsWith('!')) return { what: 'excludes', hint: 'Name what is left out under `ignore` instead.' }
  if (/\.\./.test(written)) return { what: 'leaves its folder with `..`', hint: 'Write it without `..`.' }
  return null
}
