/**
 * Text with what looks like a secret made unreadable, at the same length: what a document shows by mistake is not copied
 * to a log, an issue, a comment or a channel, where it is harder to take back.
 */
export function withoutSecrets(text: string): string {
  return SHAPES.reduce((left, shape) => left.replace(shape, hidden), text)
}

// Shapes that their makers document: AWS, GitHub, GitLab, Google, npm, Slack, Stripe, and JSON Web Tokens.
const SHAPES = [
  /(?<![A-Za-z0-9])A[KS]IA[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  /gh[opsur]_[A-Za-z0-9]{20,255}/g,
  /github_pat_\w{20,255}/g,
  /glpat-[\w-]{20,255}/g,
  /AIza[\w-]{35}/g,
  /npm_[A-Za-z0-9]{36}/g,
  /xox[abeoprs]-[\w-]{10,255}/g,
  /(?<=hooks\.slack\.com\/services\/)[\w/]{10,255}/g,
  /[rs]k_live_[A-Za-z0-9]{16,255}/g,
  /(?<![\w-])eyJ[\w-]{8,2000}\.eyJ[\w-]{0,2000}(?:\.[\w-]{0,2000})?/g,
]
const SHOWN = 4

function hidden(secret: string): string {
  return secret.slice(0, SHOWN) + '•'.repeat(secret.length - SHOWN)
}
