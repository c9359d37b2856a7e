import type { SectionKind } from '../postmortem/section-kinds.js'

/** The order of our template: what a reader needs first stands first. */
export const TEMPLATE_ORDER: readonly SectionKind[] = [
  'summary',
  'background',
  'impact',
  'timeline',
  'detection',
  'trigger',
  'root-cause',
  'contributing-factors',
  'response',
  'went-well',
  'went-wrong',
  'lucky',
  'lessons',
  'action-items',
  'participants',
  'references',
]

/** What each section asks for, in lines of at most 110 characters. They stand in comments: nobody has to delete them. */
export const QUESTIONS: Readonly<Record<SectionKind, readonly string[]>> = {
  summary: ['What happened, in two or three sentences that somebody from another team understands.'],
  background: [
    'Optional. What must a reader from another team know about these systems? Delete the section if nothing.',
  ],
  impact: [
    'What did users see, for how long, and how many of them? Money and customers lost, data lost?',
    'Not known yet? Write `impact: pending until DATE @owner` above, and the numbers later.',
  ],
  timeline: [
    'What happened when: began, noticed, people called, work on it began, over for users, all cleaned up.',
    'A time, its zone and a fact in each line, with its evidence: link graphs, logs, alerts, messages, pull requests.',
  ],
  detection: [
    'How was it detected: by an alarm, a customer, an employee, by chance? How long did that take?',
    'Was there an alert that nobody saw among false alerts? What would have told us within minutes?',
  ],
  trigger: ['What set it off: a deploy, a change of configuration, load, a date, somebody else’s outage?'],
  'root-cause': [
    'Ask why until you are at something that can be changed: five times is a good number.',
    'End with why nothing caught it before users did: which test, alarm, review or limit is missing, and why?',
  ],
  'contributing-factors': [
    'What else made it possible, longer or worse? Monitoring gaps and false alerts, overload of people or systems,',
    'missing documentation, missing tests, other teams. Systems and processes, not people.',
  ],
  response: [
    'What ended it for users, and what cleaned up after it? What was tried first?',
    'What kept the time from detection to mitigation from being shorter?',
  ],
  'went-well': ['Optional. What helped, and should stay?'],
  'went-wrong': ['Optional. What hindered, and should change?'],
  lucky: ['Optional. What could have made it worse, and did not?'],
  lessons: [
    'Three at least, each useful to a team that was not there: about architecture, engineering, process, operations',
    'or communication.',
  ],
  'action-items': [
    'What will prevent it, detect it sooner or end it sooner, here and in similar places? One visible end each:',
    'the task, then owner, due date, priority and kind (prevent, detect, mitigate, repair, investigate, process), such as',
    '`- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01, P1, detect`.',
    'Nothing to do? Write `No action items, because …`.',
  ],
  participants: ['Who took part, by role: who led, who worked on it, who spoke with users.'],
  references: ['The incident’s issue and channel, dashboards, logs, earlier postmortems like this one.'],
}
