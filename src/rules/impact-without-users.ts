import type { Postmortem } from '../postmortem/model.js'
import type { Rule } from './rule.js'
import { impactToDeepen } from './text/impact.js'
import { headingOr } from './text/place.js'
import { quote } from './text/quote.js'
import { holdsPhrase, wordsOf } from './text/words.js'

export const impactWithoutUsers: Rule = {
  id: 'impact-without-users',
  summary: 'The impact says what people felt, not only what machines did.',
  why: 'A full disk that nobody notices and one that stops all orders look the same on a dashboard. Who could not do what is how readers weigh an incident.',
  source: 'Gergely Orosz, seven questions for a postmortem: the business impact, what users saw',
  severity: 'info',
  heuristic: true,
  depth: true,
  good: `# Checkout returned 502s

## Impact
The CPU of four pods stood at 100 % for 47 minutes; 12,400 users could not pay.
`,
  bad: `# Checkout returned 502s

## Impact <!-- problem -->
The CPU of four pods stood at 100 % for 47 minutes, and the queue of the broker grew.
`,
  *check(postmortem) {
    const text = impactToDeepen(postmortem)
    if (text === null || postmortem.impact?.value.users !== undefined) return
    const words = partsOf(text)
    const machine = words.find((word) => MACHINES.has(word))
    if (!machine || words.some((word) => FELT.has(word)) || holdsPhrase(words, 'no one')) return
    if ([...words, ...partsOf(elsewhere(postmortem))].some((word) => PEOPLE.has(word))) return
    yield {
      span: headingOr(postmortem, 'impact'),
      message: `The impact speaks of machines, such as ${quote(machine)}, and of nobody who felt it.`,
      hint: 'Say who could not do what, for example `12,400 users could not pay`, or `No user noticed`.',
    }
  },
}

function partsOf(text: string): readonly string[] {
  return wordsOf(text.slice(0, LOOKED_AT)).flatMap((word) =>
    /['-]/.test(word) ? [word, ...word.split(/['-]/)] : [word],
  )
}

const LOOKED_AT = 20_000

/** Title and summary: who reads the impact has read them. */
function elsewhere({ title, sections }: Postmortem): string {
  const summaries = sections.filter(({ kind }) => kind === 'summary').flatMap(({ blocks }) => blocks)
  return [title?.value ?? '', ...summaries.map(({ text }) => text)].join('\n')
}

const PEOPLE = new Set(
  `user users customer customers people person persons everyone everybody nobody anyone somebody someone client
  clients visitor visitors viewer viewers reader readers member members team teams developer developers engineer engineers
  staff student students teacher teachers instructor instructors community player players validator validators operator
  operators merchant merchants shopper shoppers subscriber subscribers tenant tenants guest guests partner partners
  employee employees colleague colleagues admin admins moderator moderators participant participants author authors
  contributor contributors maintainer maintainers researcher researchers patient patients passenger passengers buyer
  buyers seller sellers driver drivers public company companies organisation organisations organization organizations
  we us our ours consumer human humans account accounts`.split(/\s+/),
)

/** What people do or see, which names them without saying so. */
const FELT = new Set(
  `site sites website websites page pages login logins checkout order orders payment payments purchase purchases booking
  bookings signup signups ui app apps application applications download downloads upload uploads email emails
  notification notifications traffic request requests response responses transaction transactions deployment deployments
  deploy deploys build builds service services frontend browser browsers link links search feature features message
  messages install installs installation installations pr prs merge merges`.split(/\s+/),
)

const MACHINES = new Set(
  `cpu memory ram disk disks diskspace pod pods node nodes container containers cluster clusters queue queues backlog
  broker brokers replica replicas replication database databases db server servers vm vms load latency throughput cache
  caches thread threads connection connections pool pools master masters ingress ingresses controller controllers
  certificate certificates volume volumes partition partitions shard shards heap worker workers kubernetes prometheus
  postgres postgresql mysql redis kafka elasticsearch etcd`.split(/\s+/),
)
