import type { Moment } from '../model.js'
import { headingKey } from '../sections/heading-text.js'

export type FieldName =
  | 'id'
  | 'date'
  | 'title'
  | 'severity'
  | 'status'
  | 'services'
  | 'authors'
  | 'written'
  | 'users'
  | 'detectedBy'
  | 'detect'
  | 'mitigate'
  | 'resolve'
  | 'duration'
  | Moment

const NAMES: Readonly<Record<FieldName, string>> = {
  id: 'id|incident id|incident number|postmortem id|incident no|インシデントid',
  date: "date|incident date|date of incident|date of the incident|incident dates|event date|day|発生日|日付|datum|fecha|date de l'incident",
  title: 'title|incident title|incident name|event|タイトル',
  severity:
    'severity|severity level|incident severity|sev|incident level|priority level|重大度|深刻度|schweregrad|sévérité|gravité|severidad|gravedad',
  status: 'status|document status|postmortem status|post-mortem status|ステータス|要約ステータス|état|estado',
  services:
    'services|service|affected services|affected service|services affected|impacted services|影響を受けたサービス|dienste',
  authors:
    'authors|author|created by|written by|owner|postmortem owner|document owner|作成者|autor|autoren|auteur|autores',
  written: 'written|date written|postmortem date|document date|created|created on|date created|作成日',
  users:
    'users affected|affected users|users impacted|impacted users|customers affected|affected customers|impacted customers|number of users|number of affected users',
  detectedBy: 'detected by|detection method|how detected|detection source|検知方法',
  detect:
    'time to detect|time to detection|ttd|mttd|detection time|detection delay|検知までの時間|time until detection',
  mitigate: 'time to mitigate|time to mitigation|ttm|mttm|time to repair|time to restore|time to fix',
  resolve: 'time to resolve|time to resolution|time to recovery|time to recover|ttr|mttr|復旧までの時間',
  duration:
    'duration|total duration|incident duration|outage duration|impact duration|total impact duration|total downtime|downtime|duration of incident|' +
    'duration of outage|total incident time|total time|length|影響時間|障害時間|dauer|durée|duración',
  started:
    'started|start|start time|started at|incident start|incident started|incident start time|impact start|impact started|outage start|' +
    'outage started|time started|start date|beginning|began|影響期間|発生期間|impact window|impact period|incident window|発生日時|発生時刻|発生|beginn|début|inicio',
  detected:
    'detected|first detected|detected at|incident detected|time detected|time of detection|issue detected|discovered|検知日時|検知時刻|検知|erkannt|détecté|detectado',
  alerted: 'alerted|paged|alerted at|first alert|alert time|time paged',
  mitigationStarted: 'mitigation started|response started|mitigation start|対応開始|対応開始日時',
  mitigated:
    'mitigated|mitigated at|repaired|restored|service restored|recovered|end|ended|end time|ended at|incident end|impact end|impact ended|' +
    'outage end|outage ended|end date|time mitigated|復旧日時|復旧時刻|緩和日時|復旧|ende|fin',
  resolved:
    'resolved|resolved at|time resolved|incident resolved|resolution time|date of resolution|closed|収束日時|完了日時|behoben|résolu|resuelto',
}

const NAME_OF: ReadonlyMap<string, FieldName> = new Map(
  Object.entries(NAMES).flatMap(([name, words]) => words.split('|').map((word) => [word, name as FieldName] as const)),
)

/** The field that a label stands for. */
export function fieldNamed(label: string): FieldName | null {
  return label.length > 60 ? null : (NAME_OF.get(headingKey(label)) ?? null)
}
