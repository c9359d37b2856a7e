import type { Label } from '../../ports/tracker.js'

export const RECORD_LABEL: Label = {
  name: 'postmortem-record',
  color: '5319e7',
  description: 'A postmortem whose action items are its sub-issues, kept by Followthrough',
}
