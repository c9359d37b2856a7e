import type { SectionKind } from '../section-kinds.js'

/** Headings as teams write them, by kind: English first, then other languages. Compared as `headingKey` gives them. */
const SPELLINGS: Readonly<Record<SectionKind, string>> = {
  summary:
    'summary|executive summary|incident summary|issue summary|problem summary|summary of the incident|summary of events|what happened|' +
    'overview|incident overview|tl;dr|tldr|tl dr|abstract|synopsis|problem|problem description|problem statement|issue|' +
    'description|incident description|description of the incident|the incident|high level summary|at a glance|in short|' +
    'サマリー|サマリ|概要|要約|障害概要|zusammenfassung|überblick|résumé|sommaire|resumen|resumo',
  background:
    'background|context|leadup|lead up|lead-up|fault|prior state|before the incident|背景|経緯|hintergrund|contexte|antecedentes|contexto',
  impact:
    'impact|impacts|impact analysis|impact assessment|user impact|customer impact|business impact|technical impact|system impact|' +
    'developer impact|data impact|incident impact|service impact|what was impacted|what was affected|who was affected|' +
    'affected users|affected customers|affected systems|affected services|affected components|affected packages|affected features|' +
    'scope|scope of impact|blast radius|consequences|影響|影響範囲|定量的影響|潜在影響|潜在的影響|auswirkung|auswirkungen|impacto|incidence',
  timeline:
    'timeline|timelines|timeline of events|incident timeline|issue timeline|event timeline|key events|sequence of events|chronology|' +
    'chronology of events|events|order of events|timeline of the incident|follow-up timeline|detailed timeline|history of events|' +
    'タイムライン|時系列|zeitachse|zeitverlauf|zeitlicher ablauf|ablauf|chronologie|cronología|cronograma|línea de tiempo|linha do tempo',
  detection:
    'detection|identified|discovery|discovery process|how was it detected|how it was detected|how we detected it|how did we detect it|' +
    'how did we find out|how we found out|how was the incident detected|detection method|alerting|検知|検出|発見|' +
    'erkennung|entdeckung|détection|detección|detecção',
  trigger:
    'trigger|triggers|triggering event|incident trigger|what triggered the incident|トリガー|契機|auslöser|déclencheur|desencadenante',
  'root-cause':
    'root cause|root causes|root cause analysis|root causes analysis|rca|cause|causes|cause of the incident|cause of the problem|' +
    'causes of the incident|actual root cause|technical cause|blameless root cause|underlying cause|underlying causes|why did it happen|' +
    'why it happened|why did this happen|why this happened|why this happens|what caused it|what caused the incident|what was the cause|' +
    "what was the root cause|five whys|5 whys|five why|5 why|the five whys|5-whys|five-whys|five why's|5 why's|whys|why|analysis|" +
    'incident analysis|technical analysis|root causes identified|根本原因|根本原因分析|直接原因|原因|原因分析|ursache|ursachen|grundursache|' +
    'ursachenanalyse|cause racine|causes racines|cause profonde|causa raíz|causa raiz|causas',
  'contributing-factors':
    'contributing factors|contributing factor|contributing causes|contributory factors|contributors|causal factors|other factors|' +
    '寄与要因|要因|beitragende faktoren|begünstigende faktoren|facteurs contributifs|factores contribuyentes|fatores contribuintes',
  response:
    'response|incident response|resolution|mitigation|recovery|remediation steps|resolution and recovery|mitigation and resolution|' +
    'response and recovery|mitigation steps|mitigation steps taken|solution|final resolution|how it was fixed|how was it fixed|how we fixed it|' +
    'how did we fix it|how we resolved the issue|how was it resolved|fix|the fix|fix applied|fixes implemented|solution applied|' +
    'solution implemented|solving|repairing|recovery plan|complete resolution|workaround|actions taken|what did we do|what we did|' +
    '対応|緩和|緩和策|復旧|緩和策・復旧|解決|対応内容|behebung|lösung|maßnahmen während des vorfalls|reaktion|résolution|réponse|atténuation|' +
    'resolución|respuesta|mitigación|resolução|mitigação',
  lessons:
    'lessons|lessons learned|lessons learnt|lesson learned|learnings|key learnings|what we learned|what we learnt|what did we learn|' +
    'what have we learned|takeaways|key takeaways|lessons and thoughts|learning|教訓|学び|学んだこと|得られた教訓|erkenntnisse|lehren|' +
    'gelernte lektionen|gelernt|was wir gelernt haben|was haben wir gelernt|leçons apprises|enseignements|lecciones aprendidas|lições aprendidas',
  'went-well':
    'what went well|went well|what worked|what worked well|what went right|things that went well|what did we do well|positives|' +
    'うまくいったこと|良かったこと|よかったこと|was gut lief|was lief gut|ce qui a bien fonctionné|qué salió bien|lo que salió bien|o que deu certo',
  'went-wrong':
    "what went wrong|went wrong|what went poorly|what went badly|what didn't go well|what did not go well|what didn't go so well|" +
    "what could be improved|what could have gone better|what can be improved|what didn't work|what went less well|things that went wrong|" +
    'what went bad|areas for improvement|what needs improvement|うまくいかなかったこと|改善が必要なこと|悪かったこと|改善点|was schlecht lief|' +
    'was lief schlecht|was nicht gut lief|ce qui a mal fonctionné|qué salió mal|lo que salió mal|o que deu errado',
  lucky:
    'where we got lucky|where did we get lucky|got lucky|what we got lucky|luck|we got lucky|where were we lucky|what went luckily|' +
    '運が良かったこと|幸運だったこと|運がよかったこと|wo wir glück hatten|glück|où nous avons eu de la chance|dónde tuvimos suerte',
  'action-items':
    'action items|action item|actions|action plan|action points|review actions|follow-up actions|follow up actions|followup actions|' +
    'follow-ups|follow ups|followups|follow-up|follow up|follow-up tasks|follow up tasks|follow-up items|followup items|next steps|' +
    'remediation|remediations|remediation items|remediation plan|corrective actions|corrective action|corrective and preventive actions|' +
    'corrective and preventative actions|corrective and preventative measures|corrective and preventative measure|' +
    'corrective and preventive measures|corrective measures|preventive measures|preventative measures|preventive actions|' +
    'preventative actions|prevention|prevention measures|how to prevent recurrence|how do we prevent this|how will we prevent this|' +
    'preventing recurrence|recommendations|to do|todo|todos|to-dos|tasks|action planned|actions planned|planned actions|' +
    "what we're doing about it|what are we doing about it|what we are doing about it|what we will do|moving forward|going forward|" +
    'improvements|future improvements|technical improvements|process improvements|documentation improvements|process/policy improvements|' +
    'short-term improvements|long-term improvements|corrective actions with owners|future work|repair items|' +
    'アクションアイテム|アクション|再発防止|再発防止策|対策|今後の対応|恒久対策|予防|maßnahmen|nächste schritte|aufgaben|folgemaßnahmen|' +
    "actions correctives|plan d'action|prochaines étapes|acciones|acciones correctivas|próximos pasos|tareas|itens de ação|próximos passos",
  participants:
    'participants|attendees|people involved|involved parties|involved|responders|incident responders|who was involved|roles|authors|' +
    'incident team|参加者|対応者|beteiligte|teilnehmer|intervenants|participantes',
  references:
    'references|reference|links|appendix|supporting information|related documents|related documentation|related files|related issues|' +
    'related issues / prs|related prs|related links|related resources|further reading|resources|useful resources|supporting documents|' +
    '参考資料|参考|関連リソース|関連資料|付録|referenzen|verweise|anhang|références|annexe|referencias|enlaces|referências',
}

const KIND_OF: ReadonlyMap<string, SectionKind> = new Map(
  Object.entries(SPELLINGS).flatMap(([kind, words]) =>
    words.split('|').map((word) => [word, kind as SectionKind] as const),
  ),
)

/** The kind that a whole heading stands for. */
export function spelledKind(key: string): SectionKind | null {
  return KIND_OF.get(key) ?? null
}
