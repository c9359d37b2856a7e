import { shortDate } from '../../calendar/in-words.js'
import type { ReportBlock, ReportSection } from '../block.js'
import type { ReportFacts } from '../facts.js'
import { words } from './cells.js'

export const footer: ReportSection<ReportFacts> = {
  id: 'footer',
  title: 'About this report',
  blocks({ period }): readonly ReportBlock[] {
    const next = shortDate(period.nextReport)
    const said = 'Owners hear of it on their issues; nobody is mentioned here.'
    return [{ kind: 'small', parts: [words(`${said} Live: this issue's description · next on ${next}`)] }]
  },
}
