/** How often a rule was right on real postmortems: generated from test/precision/ by `npm run docs`. */
export interface Precision {
  /** Remarks on the documents. */
  readonly remarks: number
  /** Those that were judged by reading; of many, a sample. */
  readonly judged: number
  readonly right: number
}

/** How many documents were looked at. */
export const DOCUMENTS = 246

export const PRECISION: Readonly<Record<string, Precision>> = {
  'action-item-about-people': { remarks: 3, judged: 3, right: 3 },
  'action-item-duplicate': { remarks: 1, judged: 1, right: 1 },
  'action-item-end-missing': { remarks: 21, judged: 21, right: 17 },
  'action-item-unbounded': { remarks: 20, judged: 20, right: 13 },
  'action-item-vague': { remarks: 33, judged: 33, right: 30 },
  'action-item-verb-missing': { remarks: 47, judged: 40, right: 30 },
  'cause-is-person': { remarks: 0, judged: 0, right: 0 },
  'cause-single': { remarks: 2, judged: 2, right: 2 },
  'cause-surface-only': { remarks: 3, judged: 3, right: 3 },
  'detection-slow': { remarks: 0, judged: 0, right: 0 },
  'detection-source-missing': { remarks: 6, judged: 6, right: 6 },
  'evidence-missing': { remarks: 56, judged: 40, right: 37 },
  'impact-not-quantified': { remarks: 22, judged: 22, right: 20 },
  'impact-without-business-value': { remarks: 2, judged: 2, right: 2 },
  'impact-without-users': { remarks: 3, judged: 3, right: 2 },
  'incident-repeated': { remarks: 25, judged: 25, right: 17 },
  'language-animated': { remarks: 6, judged: 6, right: 3 },
  'language-counterfactual': { remarks: 13, judged: 13, right: 12 },
  'language-human-error': { remarks: 3, judged: 3, right: 2 },
  'language-named-person': { remarks: 0, judged: 0, right: 0 },
  'language-normative': { remarks: 3, judged: 3, right: 2 },
  'lesson-repeats-summary': { remarks: 1, judged: 1, right: 1 },
  'lessons-too-few': { remarks: 27, judged: 27, right: 26 },
  'missed-by-checks-unexplained': { remarks: 2, judged: 2, right: 2 },
  'mitigation-slow': { remarks: 0, judged: 0, right: 0 },
  'participants-missing': { remarks: 5, judged: 5, right: 5 },
  'placeholder-left-in': { remarks: 16, judged: 16, right: 16 },
  'prevention-missing': { remarks: 1, judged: 1, right: 1 },
  'root-cause-shallow': { remarks: 9, judged: 9, right: 8 },
  'stated-time-contradictory': { remarks: 7, judged: 7, right: 6 },
  'timeline-gap': { remarks: 6, judged: 6, right: 6 },
  'timeline-moments-missing': { remarks: 0, judged: 0, right: 0 },
  'timeline-out-of-order': { remarks: 26, judged: 26, right: 24 },
  'trigger-missing': { remarks: 3, judged: 3, right: 2 },
}
