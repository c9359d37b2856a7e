type Row = Readonly<Record<string, unknown>>

export function labelNames(issue: Row): readonly string[] {
  return namesIn(issue['labels'], 'name')
}

export function logins(issue: Row): readonly string[] {
  return namesIn(issue['assignees'], 'login')
}

function namesIn(list: unknown, key: string): readonly string[] {
  const rows: readonly unknown[] = Array.isArray(list) ? list : []
  return rows.flatMap((row) => (typeof row === 'object' && row !== null ? [String(Reflect.get(row, key))] : []))
}
