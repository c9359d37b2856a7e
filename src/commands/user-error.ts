/** The set-up is wrong: a token, an input, a path. Shown as one line and a hint, without a stack; exit code 2. */
export class UserError extends Error {
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.name = 'UserError'
    this.hint = hint
  }
}
