/** Slack's own marks as a person reads them: `<@U1>`, `<#C1|ops>`, `<!here>`, `<https://…|words>`, `&amp;`. */
export function slackText(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .replace(/<([@#!]?)([^<>|]{1,2000})(?:\|([^<>]{0,2000}))?>/g, (_, sign: string, first: string, label?: string) =>
      spoken(sign, first, label ?? '', names),
    )
    .replace(/&(lt|gt|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&' })[name] ?? '')
}

function spoken(sign: string, first: string, label: string, names: ReadonlyMap<string, string>): string {
  if (sign === '@') return `@${label || (names.get(first) ?? first)}`
  if (sign === '#') return `#${label || first}`
  // `<!date^1762164120^{time}|10:02>`, `<!subteam^S1|@team>`.
  if (sign === '!') return label || `@${first.split('^')[0]}`
  return label === '' || label === first ? first : `${label} (${first})`
}
