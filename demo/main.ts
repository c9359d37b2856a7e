import { followUp } from './follow-up.js'
import { merge } from './merge.js'
import { pullRequest } from './pull-request.js'
import { clearStage, setStage } from './stage.js'
import { story } from './story.js'

const told = story((text) => process.stdout.write(text))
told.tell(
  'Followthrough against a stateful GitHub on this machine: organisation acme, repository acme/shop, the committed bundle.',
)
const stage = await setStage(told)
try {
  const number = await pullRequest(stage)
  await merge(stage, number)
  await followUp(stage)
  stage.github.expectValid()
} finally {
  await clearStage(stage)
}
told.tell(
  told.failures.length === 0
    ? '\nAll three moments had their effect.'
    : `\n${told.failures.length} steps did not have their effect.`,
)
process.exitCode = told.failures.length === 0 ? 0 : 1
