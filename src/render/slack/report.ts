import type { Message } from '../../ports/messenger.js'
import type { ReportBlock } from '../../report/block.js'
import { slackText } from '../escape/slack.js'
import { linesOf, unstyled } from './lines.js'
import { messageOf } from './message.js'

/**
 * The report as one message in Slack: each section of it a part, the first heading its title. It mentions nobody, and
 * leads to the report's page for what it leaves out.
 */
export function renderSlackReport(sections: readonly (readonly ReportBlock[])[], report: string | null): Message {
  const [first = []] = sections
  const [heading] = first
  const title = heading?.kind === 'heading' ? heading.text : ''
  const parts = sections.map((blocks, at) =>
    blocks.slice(at === 0 && title !== '' ? 1 : 0).flatMap((block) => linesOf(block, report)),
  )
  return messageOf({ title, text: notification(title, first), parts, report })
}

/** What a phone shows: the title and the first words. */
function notification(title: string, blocks: readonly ReportBlock[]): string {
  const words = blocks.flatMap((block) => (block.kind === 'text' ? [unstyled(block.parts).trim()] : []))
  const said = [slackText(title), words[0] ?? ''].filter((part) => part !== '')
  return said.join(': ') || 'Followthrough'
}
