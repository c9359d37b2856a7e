/** Verbs that action items begin with, in English. */
const VERBS = new Set(
  `abandon abolish accept ack acknowledge activate adapt add adjust adopt advise agree alert align allocate allow analyse
  analyze announce apply approve archive arrange ask assess assign attach audit auto-generate auto-scale automate avoid
  backfill backport backup balance ban batch be begin benchmark block book bound break bring buffer build bump buy cache
  call cancel cap capture catch cease change check choose clarify classify clean cleanup clear close coach collect come
  commit communicate compare complete compress conduct configure confirm connect consider consolidate contact contain
  continue contribute convert coordinate copy cordon correct correlate cover create cut debrief debug decide declare decommission
  decouple decrease deduplicate default defer define delay delete deliver deny deploy deprecate describe deserialize
  design detach detect determine develop devise diagnose disable disallow discourage discover discuss display distribute
  do document double-check download downgrade drain draft drill drive drop educate eliminate email embed emit
  enable encourage encrypt enforce enhance enlarge enrich ensure escalate establish estimate evaluate evict examine
  exclude execute exercise expand experiment explain explore export expose extend extract fail figure file fill filter
  finalise finalize find finish fix flag flush follow forbid force fork formalise formalize forward freeze gate gather
  generate get give go grant group guarantee guard guide halt handle harden have help hire hold host identify ignore
  implement import improve include increase index inform initiate inject insert inspect install instruct instrument
  integrate introduce invalidate invest investigate invite invoke isolate issue join keep kill label land launch lead
  learn leave leverage limit link lint list listen load lock log look lower maintain make manage map mark measure merge
  migrate minimise minimize mirror mitigate mock model modify monitor mount move name negotiate nominate normalise
  normalize note notify nudge observe obtain offer open optimise optimize order organise organize orchestrate output
  overhaul override page pair parallelise parallelize parse partition pass patch pause pay perform persist pick pin ping
  plan poll populate port post postpone practise practice pre-scale prepare present preserve prevent print prioritise
  prioritize probe process produce profile prohibit promote propagate propose protect prototype prove provide provision
  prune publish pull purchase purge push put query queue quarantine raise rate re-architect re-check re-deploy re-enable
  re-evaluate re-introduce re-run re-test read rebalance rebase reboot rebuild recheck recommend reconcile reconfigure
  reconsider record recover recreate recycle redeploy redesign redirect reduce re-engineer refactor refine reflect refresh
  refund refuse regenerate register rehearse reimplement reject relax release relocate remediate remember remind remove
  rename renew reopen repair replace replay replicate reply report reproduce request require rerun reschedule research
  reserve reset resize resolve restart restore restrict restructure resume retain rethink retire retrain retrieve retry
  return reuse revert review revise revisit revoke rewrite rework roll rollback rollout rotate route run sanitise sanitize
  save scale scan schedule scope scrub search secure see seed select send separate serve set setup shadow shard share shift
  ship show shorten shrink shut sign silence simplify simulate size skip slow smoke-test solve sort spawn specify speed
  spike spin split spread stage standardise standardize start state stop store stream streamline stress-test strengthen
  structure study submit subscribe suggest summarise summarize support suppress surface suspend swap switch sync
  synchronise synchronize systematise tag take talk teach tell template terminate test think throttle tidy tie tighten
  track train transfer transition translate treat triage trigger trim try tune turn tweak unblock understand
  undo unify uninstall unpin update upgrade upload use utilise utilize validate verify version vet visualise visualize
  wait walk warn watch weigh whitelist wind wipe work wrap write zero`.split(/\s+/),
)

export function isVerb(word: string): boolean {
  return VERBS.has(word)
}

/** "adding" → "add"; null for a word that is no such form of a known verb. */
export function verbOfGerund(word: string): string | null {
  if (!word.endsWith('ing') || VERBS.has(word)) return null
  return stemOf(word.slice(0, -3))
}

/** "added", "run", "written" → the verb; null for any other word. */
export function verbOfParticiple(word: string): string | null {
  const irregular = IRREGULAR.get(word)
  if (irregular) return irregular
  if (word.endsWith('ied')) return verbOrNull(`${word.slice(0, -3)}y`)
  return word.endsWith('ed') ? stemOf(word.slice(0, -2)) : null
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['built', 'build'],
  ['chosen', 'choose'],
  ['done', 'do'],
  ['found', 'find'],
  ['given', 'give'],
  ['held', 'hold'],
  ['kept', 'keep'],
  ['made', 'make'],
  ['put', 'put'],
  ['run', 'run'],
  ['sent', 'send'],
  ['set', 'set'],
  ['shown', 'show'],
  ['shut', 'shut'],
  ['split', 'split'],
  ['taken', 'take'],
  ['written', 'write'],
])

/** "add", "mov" → "move", "stopp" → "stop". */
function stemOf(stem: string): string | null {
  const isDoubled = stem.length > 3 && stem.at(-1) === stem.at(-2)
  return verbOrNull(stem) ?? verbOrNull(`${stem}e`) ?? (isDoubled ? verbOrNull(stem.slice(0, -1)) : null)
}

function verbOrNull(word: string): string | null {
  return VERBS.has(word) ? word : null
}
