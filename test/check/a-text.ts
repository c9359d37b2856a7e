const FRONT_MATTER: Readonly<Record<string, string>> = {
  id: 'INC-2026-014',
  date: '2026-11-03',
  severity: 'SEV1',
  status: 'final',
  started: '2026-11-03T10:02:00Z',
  detected: '2026-11-03T10:06:00Z',
  mitigated: '2026-11-03T10:49:00Z',
  resolved: '2026-11-03T12:30:00Z',
}

const SECTIONS: Readonly<Record<string, string>> = {
  Summary: 'Checkout answered with 502 for 47 minutes.',
  Impact: '12,400 users could not pay, and about 18,000 EUR of orders were lost.',
  Timeline: `- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:06 UTC The [alarm](https://example.com/alarm) for 5xx responses fires; 10:20 UTC the on-call engineer suspects the change.
- 2026-11-03 10:49 UTC The old configuration is back.`,
  'Root cause': `The gateway accepted a configuration without upstreams.
It passed because the check before the rollout reads only the syntax.`,
  'Lessons learned': `- A configuration is code, and needs the same checks.
- The alarm for 5xx responses finds what the alarm for load does not.
- Two people on call found the cause faster than six.`,
  'Action items': `- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01, P1, prevent
- [ ] Roll back automatically on failed health checks — @grace, due 2026-12-01, P2, mitigate`,
}

/** The text of a complete postmortem; null leaves a key or section out. */
export function aText(
  frontMatter: Readonly<Record<string, string | null>> = {},
  sections: Readonly<Record<string, string | null>> = {},
): string {
  const keys = Object.entries({ ...FRONT_MATTER, ...frontMatter }).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  )
  const parts = Object.entries({ ...SECTIONS, ...sections }).flatMap(([heading, body]) =>
    body === null ? [] : [`## ${heading}\n\n${body}\n`],
  )
  return `---\n${keys.join('\n')}\n---\n# Checkout returned 502s for 47 minutes\n\n${parts.join('\n')}`
}
