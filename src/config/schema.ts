import { z } from 'zod'
import { WEEKDAYS } from '../calendar/working-days.js'
import { actionItems } from './action-items-schema.js'
import { ownRule, ownRuleId } from './own-rules-schema.js'
import { rule } from './rule-schema.js'
import * as shape from './shapes.js'
import { isAddress, sharedPlace } from './shared-address.js'

const { words } = shape

const triggers = z.strictObject({
  downtime: shape.period.describe('An outage this long needs a postmortem.').optional(),
  apdex: shape.share.describe('User satisfaction below this does, from 0 to 1.').optional(),
  'data-loss': z.boolean().describe('Loss of data does.').optional(),
  security: z.boolean().describe('A breach of security does.').optional(),
  severity: shape.severityName.describe('This severity, or a worse one, does.').optional(),
  escalation: shape.line(30).describe('An escalation of this priority does.').optional(),
  never: shape.list(shape.line(80)).describe('These kinds of incidents never do.').optional(),
})

const escalation = z.strictObject({ after: shape.dayPeriod, to: shape.loginOrTeam })
const people = z.strictObject({
  names: z.record(shape.line(100), shape.login).describe('Name in documents: login.').optional(),
  deciders: shape.list(shape.loginOrTeam).describe('Who may accept that an item is not done: logins.').optional(),
  escalation: shape
    .list(escalation, 10)
    .describe('Who is named when reminders do not help, and after how long.')
    .optional(),
})

const NO_HOLIDAY = words(
  'is neither a day nor a country',
  'Write days, such as `[2026-12-25]`, or a code, such as `DE`.',
)

const calendar = z.strictObject({
  'time-zone': shape.zone.describe('Where days begin; times in documents are read in it when it is set.').optional(),
  weekend: shape.list(shape.choice(WEEKDAYS), 7).describe('The days on which nobody works.').optional(),
  holidays: z
    .union([shape.countryCode, shape.list(z.union([shape.day, shape.countryCode], { error: NO_HOLIDAY }), 1000)], {
      error: NO_HOLIDAY,
    })
    .describe('Days on which nobody works: dates, or the code of a country for its public holidays.')
    .optional(),
})

const followUp = z.strictObject({
  before: shape.dayPeriod.describe('The first reminder, before the due date.').optional(),
  after: shape.dayPeriod.describe('The next one, after it.').optional(),
  repeat: shape.dayPeriod.describe('How often it is repeated.').optional(),
  'at-most': shape.whole(0, 20).describe('Reminders after the due date at most.').optional(),
  'snooze-limit': shape.dayPeriod.describe('The longest snooze.').optional(),
  report: z
    .union([shape.choice(['weekly', 'off']), shape.off], {
      error: words('is not a rhythm', 'Write `weekly` or `off`.'),
    })
    .describe('How often the report is published.')
    .optional(),
  'report-day': shape.choice(WEEKDAYS).describe('The day of the report.').optional(),
  'check-in': shape.dayPeriod.describe('When a postmortem with open items is asked about.').optional(),
})

const limits = z.strictObject({
  create: shape.whole(0, 500).describe('Issues that one run may create; the rest waits for the next.').optional(),
  close: z
    .union([z.literal('auto'), shape.whole(0, 1000)], {
      error: words('is out of range', 'Write `auto` or a whole number from 0 to 1000.'),
    })
    .describe('Issues that one run may close because their item is gone.')
    .optional(),
  nudge: shape.whole(0, 200).describe('People whom one run may remind.').optional(),
})

const writeBack = z.union([shape.choice(['off', 'pull-request', 'commit']), shape.off], {
  error: words('is not a mode of write-back', 'Write `off`, `pull-request` or `commit`.'),
})

const sharedAddress = shape.text(
  (written) => sharedPlace(written) !== null,
  'is not the address of a shared file',
  'Write `owner/repo//path@ref`, such as `acme/presets//followthrough.yml@v1`: the ref is a tag, a branch or a commit.',
)

const template = shape.path.refine((written) => !isAddress(written) || sharedPlace(written) !== null, {
  error: words('is neither a path nor an address', 'Write a path, or `owner/repo//path@ref`.'),
})

const override = z.strictObject({
  paths: shape.list(shape.path, 50).optional(),
  severities: shape.list(shape.severityName, 10).optional(),
  rules: z.record(shape.line(80), rule),
})

/** The file as people write it, every key optional. `sections` takes the team's severities as further keys. */
export const fileSchema = z.strictObject({
  extends: shape
    .list(sharedAddress, 10)
    .describe('Shared presets, `owner/repo//path@ref`; a later one counts more, this file most.')
    .optional(),
  locked: shape
    .list(shape.keyPath, 100)
    .describe('In a preset: keys, such as `rules` or `targets.detect`, that files which extend it cannot set.')
    .optional(),
  postmortems: shape.list(shape.path, 50).describe('Where postmortems are: globs.').optional(),
  ignore: shape.list(shape.path).describe('What is left out: globs.').optional(),
  template: template
    .nullable()
    .describe('The template of new postmortems: a path, or `owner/repo//path@ref`; null: ours.')
    .optional(),
  severities: shape
    .list(shape.severityName, 10)
    .min(1, { error: words('is empty', 'Name at least one severity, worst first.') })
    .describe('The scale of the team, worst first.')
    .optional(),
  sections: z
    .object({
      required: shape.list(shape.sectionChoice, 20).describe('The sections of every postmortem.').optional(),
      spellings: z.record(shape.line(100), shape.sectionKind).describe('Heading as written: kind.').optional(),
    })
    .catchall(shape.list(shape.sectionChoice, 20))
    .describe('What a postmortem must have; a severity as key asks for more.')
    .optional(),
  rules: z.record(shape.line(80), rule).describe('Rule: severity, or a mapping with its options.').optional(),
  'own-rules': z
    .record(ownRuleId, ownRule)
    .describe('Rules of your own, by name: a required section, a field with one of some values, or a pattern.')
    .optional(),
  overrides: shape
    .list(override, 50)
    .describe('Other settings of rules for some paths or severities of incidents; the last one that applies wins.')
    .optional(),
  targets: z
    .strictObject({
      detect: shape.periodsBy(shape.period).describe('By severity: time to detect.').optional(),
      mitigate: shape.periodsBy(shape.period).describe('By severity: time to mitigate.').optional(),
    })
    .describe('How fast incidents should be detected and mitigated.')
    .optional(),
  triggers: triggers.describe('Which incidents need a postmortem.').optional(),
  'write-within': shape
    .periodsBy(shape.dayPeriod)
    .describe('By severity: how soon a postmortem is written.')
    .optional(),
  'action-items': actionItems.describe('How action items become issues.').optional(),
  people: people.describe('Who is who.').optional(),
  calendar: calendar.describe('Working days and the time zone.').optional(),
  'follow-up': followUp.describe('Reminders and the report.').optional(),
  incidents: z
    .strictObject({ label: shape.label.describe('Their label.').optional() })
    .describe('Issues that stand for incidents.')
    .optional(),
  routing: z
    .record(shape.line(100), shape.repository.nullable())
    .describe('Service: repository of its issues.')
    .optional(),
  'write-back': writeBack
    .describe('How documents learn what their issues say: by a pull request, by a commit, or not at all.')
    .optional(),
  limits: limits.describe('How much one run may do.').optional(),
  trust: z
    .strictObject({
      identities: shape.list(shape.accountId, 20).describe('Numeric ids of accounts that we used before.').optional(),
    })
    .describe('Whose marks count beside our own.')
    .optional(),
  share: z
    .strictObject({
      'on-merge': shape
        .list(
          z.union([z.literal('slack'), shape.loginOrTeam], {
            error: words('cannot be told', 'Write `slack` or `@acme/team`.'),
          }),
          10,
        )
        .describe('Who hears of a new postmortem, once.')
        .optional(),
      details: shape
        .choice(['auto', 'always', 'never'])
        .describe('Whether more than titles leaves GitHub; `auto`: where the repository is public.')
        .optional(),
    })
    .describe('Who is told.')
    .optional(),
})

export type FileConfig = z.output<typeof fileSchema>
