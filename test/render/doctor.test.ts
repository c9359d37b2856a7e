import { describe, expect, test } from '@jest/globals'
import { doctorResultSchema } from '../../src/config/set-up-results.js'
import { examine } from '../../src/doctor/examine.js'
import { doctorJson } from '../../src/render/json/doctor-json.js'
import { renderDoctorMarkdown } from '../../src/render/markdown/doctor.js'
import { renderDoctorText } from '../../src/render/terminal/doctor.js'
import { aSetUp, known, OWNERS, refused, workflow } from '../doctor/a-set-up.js'
import { HOSTILE } from './terminal/results.js'

const NASTY = `${HOSTILE} @grace #7 \`\`\` <!-- followthrough:x --> <script>`
const hostile = examine(
  aSetUp({
    workflows: [
      workflow(
        JSON.stringify({
          on: ['push', NASTY],
          concurrency: { group: NASTY },
          jobs: { [NASTY]: { steps: [{ uses: `acme/followthrough@${NASTY.replace(/\s+/g, ' ')}` }] } },
        }),
        `.github/workflows/${NASTY}.yml`,
      ),
    ],
    unread: [{ path: NASTY, reason: NASTY }],
    owners: known({
      ...OWNERS,
      unassignable: [NASTY],
      nameless: [NASTY],
      absent: [{ key: 'people.names', login: NASTY }],
    }),
    hostWorkflows: refused('unknown', NASTY, NASTY),
    globs: { postmortems: 1, idle: [{ key: 'ignore', glob: NASTY }], missingTemplate: NASTY },
    routes: [{ service: NASTY, repository: NASTY, answer: refused('missing', NASTY, NASTY) }],
  }),
)

describe('Words that somebody else wrote', () => {
  test('obey nobody in a terminal or a log', () => {
    const text = renderDoctorText(hostile, { color: false })
    expect(text).not.toMatch(/^\s*::/m)
    expect(text).not.toMatch(/##\[|##vso\[/)
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u)
    expect(text).toContain('error')
  })

  test('mention nobody and form nothing in Markdown', () => {
    const text = renderDoctorMarkdown(hostile)
    expect(text).not.toContain('<!--')
    expect(text.replace(/(`+)[^`](?:[\s\S]*?[^`])?\1(?!`)/g, '')).not.toMatch(/@grace|(?<!\\)<script/)
  })

  test('are whole in JSON, which follows its schema', () => {
    expect(doctorResultSchema.parse(doctorJson(hostile)).findings.length).toBeGreaterThan(10)
  })
})

test('colours follow what they mean, and signs stand without them', () => {
  const diagnosis = examine(aSetUp({ token: refused('forbidden', 'No.', 'Pass another.'), unread: [] }))
  expect(renderDoctorText(diagnosis, { color: true })).toContain('\u001b[31m✗\u001b[39m')
  expect(renderDoctorText(diagnosis, { color: false })).toContain('✗ token  No.\n    Pass another.')
})

test('what is the same for several checks is said once', () => {
  const none = refused('unknown', 'There is no token.', 'Set one.')
  const diagnosis = examine(aSetUp({ token: none, labels: none, owners: none, report: none, hostWorkflows: none }))
  expect(renderDoctorText(diagnosis, { color: false })).toContain(
    '? token, labels, owners, schedule  There is no token.\n    Set one.\n',
  )
})
