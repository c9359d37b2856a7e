import type { Filling } from './filling.js'

// `@{{author}}` is written where authors are logins; a name is none, and a login brings its own `@`.
const SHAPE = /(?:@(?=\{\{ ?author))?\{\{ ?(id|title|date|authors?|severity|services?|status) ?\}\}/gi

/** `{{title}}` and the like with their values, each as `shown` writes it; what is not known stays. */
export function withValues(text: string, filling: Filling, shown: (value: string) => string): string {
  return text.replace(SHAPE, (written: string, name: string) => {
    const value = valueNamed(name.toLowerCase(), filling)
    return value === null ? written : shown(value)
  })
}

/** Whether a template says itself where the title goes. */
export function namesTitle(text: string): boolean {
  return /\{\{ ?title ?\}\}/i.test(text)
}

function valueNamed(name: string, { id, stem, title, date, author, severity, services }: Filling): string | null {
  if (name === 'id') return id ?? stem
  if (name === 'title') return title
  if (name === 'date') return date
  if (name === 'severity') return severity
  if (name === 'status') return 'draft'
  if (name.startsWith('author')) return author
  return services.length === 0 ? null : services.join(', ')
}
