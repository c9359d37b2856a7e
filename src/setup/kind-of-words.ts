import type { SectionKind } from '../postmortem/section-kinds.js'

/** Words that tell what a heading is about, the surest first. They are looked for in headings that recur, nowhere else. */
const TELLING: readonly (readonly [RegExp, SectionKind])[] = [
  [/\b(?:got |how |where )?luck(?:y|ily)?\b|glück/, 'lucky'],
  [/\b(?:went|worked|goes|was|did|done) (?:well|right|good)\b|\bpositive/, 'went-well'],
  [/\b(?:went|worked|goes) (?:wrong|badly|poorly)\b|\b(?:do|did|done|be) better\b|\bnegative|improved\b/, 'went-wrong'],
  [/\bcontribut|\bfactors?\b/, 'contributing-factors'],
  [/\btimeline|chronolog|\bsequence\b|\bchain of events\b|\blog of\b|verlauf/, 'timeline'],
  [
    /\baction|follow[- ]?up|to-?dos?\b|\bnext steps?\b|\bprevent|\bremediat|\bimprovements?\b|maßnahmen/,
    'action-items',
  ],
  [/\blesson|\blearn|takeaway/, 'lessons'],
  [/\bcauses?\b|\bcaused\b|\bwhy\b|\broot\b|ursache/, 'root-cause'],
  [/\btrigger/, 'trigger'],
  [/\bdetect|\bdiscover|\bnotic(?:e|ed)\b|\bfound out\b|\balert(?:s|ed|ing)?\b/, 'detection'],
  [/\bimpact|\baffect|\bcustomers?\b|\bdamage\b|\bwas hit\b|auswirkung/, 'impact'],
  [/\bresol|\bmitigat|\brecover|\brespon[sd]|\bfix(?:ed|es)?\b|\brepair|\brestor/, 'response'],
  [/\bsummary|\boverview|tl;?dr|\bhappened\b|\bin brief\b|\bin short\b/, 'summary'],
  [/\bparticipants?\b|\bpeople\b|\battend|\bwho was (?:there|involved)\b|\bteam\b/, 'participants'],
  [/\breferences?\b|\blinks?\b|\bappendi/, 'references'],
  [/\bbackground|\bcontext\b/, 'background'],
]

/** The kind of section that the words of a heading speak of, in lower case; null: none, or several. */
export function kindOfWords(key: string): SectionKind | null {
  return TELLING.find(([words]) => words.test(key))?.[1] ?? null
}
