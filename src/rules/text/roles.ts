/** Words that stand where names stand, and name nobody. */
export const ROLES: ReadonlySet<string> = new Set(
  `incident commander manager lead leads engineer engineering team support site reliability on-call oncall operations
  owner communications communication technical customer product security platform infrastructure responder scribe
  reporter sre primary secondary deputy director head vice data cloud services service response core ops backend
  frontend web mobile database network networking devops payments billing checkout search storage release legal
  marketing sales management everyone nobody vendor unknown none tbd todo author authors group tooling qa dev admin`.split(
    /\s+/,
  ),
)
