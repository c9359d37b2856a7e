import type { Filling } from './filling.js'
import { type FrontMatterPart, isOpen, type KeyLines, linesOf, partsOf } from './front-matter-keys.js'
import { withValues } from './placeholders.js'
import { yamlList, yamlText } from './yaml-text.js'

/** Lines of front matter with what is known: only keys that are there and open change; nothing is added. */
export function filledFrontMatter(lines: readonly string[], filling: Filling): readonly string[] {
  return partsOf(lines).flatMap((part) => linesOf(part.kind === 'key' ? filledKey(part, filling) : part))
}

function filledKey(part: KeyLines & { readonly kind: 'key' }, filling: Filling): FrontMatterPart {
  if (!isOpen(part)) return { ...part, ...withinText(part, filling) }
  const value = valueFor(part.name.toLowerCase(), filling)
  if (value !== null) return { ...part, value, below: [] }
  const hint = filling.hints[part.name.toLowerCase()]
  if (hint !== undefined) return { ...part, value: '', comment: `# ${hint}`, below: [] }
  // What stands in double braces would be read as a value.
  return part.value.includes('{{') ? { ...part, value: part.value.startsWith('[') ? '[]' : '' } : part
}

function valueFor(key: string, { id, title, date, author, severity, services }: Filling): string | null {
  switch (key) {
    case 'id':
      return id === null ? null : yamlText(id)
    case 'title':
      return yamlText(title)
    case 'date':
      return date
    case 'severity':
      return severity === null ? null : yamlText(severity)
    case 'status':
      return 'draft'
    case 'services':
      return services.length === 0 ? null : yamlList(services)
    case 'author':
      return author === null ? null : yamlText(author)
    case 'authors':
      return author === null ? null : yamlList([author])
    default:
      return null
  }
}

/** `title: "Postmortem: {{title}}"`: the rest of the value stays. */
function withinText({ value, below }: KeyLines, filling: Filling): Pick<KeyLines, 'value' | 'below'> {
  const plain = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
  const filled = withValues(plain, filling, (text) => text)
  const isList = value.startsWith('[') || value.startsWith('{')
  const inLine = (line: string) => withValues(line, filling, (text) => text.replace(/["'\\]/g, ''))
  return { value: filled === plain ? value : isList ? inLine(value) : yamlText(filled), below: below.map(inLine) }
}
