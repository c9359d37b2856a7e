/** How a value is checked. */
export type InputKind =
  | { readonly kind: 'secret' | 'boolean' | 'write-back' | 'paths' | 'webhook' | 'instant' | 'count' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }

export const WRITE_BACK = ['off', 'pull-request', 'commit'] as const

/** The inputs of action.yml in its order. An empty value says nothing. The token's default is the runner's to fill in. */
export const INPUTS = [
  { name: 'command', kind: { kind: 'choice', values: ['auto', 'check', 'sync', 'report', 'doctor'] }, value: 'auto' },
  { name: 'token', kind: { kind: 'secret' }, value: '' },
  { name: 'files', kind: { kind: 'paths' }, value: '' },
  { name: 'config', kind: { kind: 'paths' }, value: '' },
  { name: 'fail-on', kind: { kind: 'choice', values: ['error', 'warning', 'never'] }, value: 'error' },
  { name: 'comment', kind: { kind: 'choice', values: ['auto', 'always', 'never'] }, value: 'auto' },
  { name: 'suggest', kind: { kind: 'boolean' }, value: 'false' },
  { name: 'dry-run', kind: { kind: 'boolean' }, value: 'false' },
  { name: 'write-back', kind: { kind: 'write-back' }, value: '' },
  { name: 'slack-webhook', kind: { kind: 'webhook' }, value: '' },
  { name: 'confirm', kind: { kind: 'count' }, value: '' },
  { name: 'now', kind: { kind: 'instant' }, value: '' },
] as const satisfies readonly { readonly name: string; readonly kind: InputKind; readonly value: string }[]

export type InputName = (typeof INPUTS)[number]['name']

/** Names that other Actions use for the same thing. Underscores are read as hyphens before. */
export const RENAMED: ReadonlyMap<string, InputName> = new Map<string, InputName>([
  ['github-token', 'token'],
  ['gh-token', 'token'],
  ['repo-token', 'token'],
  ['config-file', 'config'],
  ['configuration', 'config'],
  ['config-path', 'config'],
  ['webhook', 'slack-webhook'],
  ['slack-webhook-url', 'slack-webhook'],
  ['slack-url', 'slack-webhook'],
  ['path', 'files'],
  ['paths', 'files'],
  ['glob', 'files'],
  ['globs', 'files'],
  ['postmortems', 'files'],
  ['mode', 'command'],
  ['level', 'fail-on'],
  ['severity', 'fail-on'],
  ['fail-on-warning', 'fail-on'],
  ['fail-on-error', 'fail-on'],
  ['dry', 'dry-run'],
  ['comments', 'comment'],
  ['suggestions', 'suggest'],
  ['date', 'now'],
  ['today', 'now'],
])
