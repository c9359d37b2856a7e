import { describe, expect, test } from '@jest/globals'
import { languageCounterfactual } from '../../src/rules/language-counterfactual.js'
import { languageNamedPerson } from '../../src/rules/language-named-person.js'
import { remarked } from './said-about.js'

const head = (authors: string) => `---\nauthors: [${authors}]\n---\n# Checkout returned 502s\n\n## What went wrong\n`
const WENT_WRONG = '# Checkout returned 502s\n\n## What went wrong\n'

describe('what clears people is no counterfactual', () => {
  test.each([
    'The on-call could not have known.',
    'The on-call engineer couldn’t have noticed it.',
    'Nobody could have foreseen this.',
    'No one could have prevented this.',
    'Reviewers could not have caught this.',
    'No reviewer could have caught this.',
    'There was no way we could have known.',
    'There is nothing the team could have done.',
    'There was little that anybody could have done.',
    'We could hardly have noticed it in the logs.',
    'Even if she had looked, she would have seen an empty page.',
    'The script forgot to close the file.',
    'The cleanup job neglected to remove the lock.',
  ])('%s', (sentence) => {
    expect(remarked(languageCounterfactual, `${WENT_WRONG}- ${sentence}\n`)).toEqual([])
  })
})

describe('a name is a person', () => {
  test.each([
    ['"@linus"', 'Linus failed to read the runbook.', 'Linus failed to read'],
    ['Linus', 'Linus failed to read the runbook.', 'Linus failed to read'],
    ['Grace Hopper', 'Grace should have noticed the alert.', 'Grace should have noticed'],
    ['Grace Hopper', 'Grace Hopper forgot to renew the certificate.', 'Hopper forgot to renew'],
    ['Ann', 'If Ann had looked at the page, this would have been short.', 'If Ann had looked'],
    ['Ann', 'The alert was there, and Ann did not notice it.', 'Ann did not notice'],
  ])('that authors give: %s, %s', (authors, sentence, words) => {
    expect(remarked(languageCounterfactual, `${head(authors)}- ${sentence}\n`)).toEqual([words])
  })

  test.each([
    ['John should have noticed the alert.', 'John should have noticed'],
    ['John Doe should have escalated to the database team.', 'Doe should have escalated'],
    ['Priya forgot to renew the certificate.', 'Priya forgot to renew'],
    ['John failed to check the limits.', 'John failed to check'],
    ['If Ann had looked at the page, she would have seen it.', 'If Ann had looked'],
    ['The vendor should have noticed.', 'vendor should have noticed'],
    ['The vendor/support team should have noticed.', 'team should have noticed'],
    ['We deployed it and forgot to announce it.', 'We deployed it and forgot to announce'],
    ['Forgot to renew the certificate.', 'Forgot to renew'],
  ])('that begins a sentence: %s', (sentence, words) => {
    expect(remarked(languageCounterfactual, `${WENT_WRONG}- ${sentence}\n`)).toEqual([words])
  })

  test.each([
    'Prometheus should have noticed the growing queue.',
    'Monitoring should have caught this.',
    'Staging should have caught this.',
    'Datadog should have warned us.',
    'Terraform failed to validate the plan.',
    'Nginx failed to update its upstreams.',
    'Redis forgot to close its file.',
    'Helm should have validated the chart.',
    'If Redis had failed over, it would have been short.',
    'Gateway should have validated the list.',
    'Mypy should have caught this.',
    'Zod failed to validate the list.',
    'Traefik should have restarted.',
    'Cloud Run should have warned us.',
  ])('and a system is none: %s', (sentence) => {
    expect(remarked(languageCounterfactual, `${WENT_WRONG}- ${sentence}\n`)).toEqual([])
  })

  test('is named where it stands alone, once the document knows it', () => {
    expect(remarked(languageNamedPerson, `${head('"@linus"')}- Linus was told after an hour.\n`)).toEqual(['Linus'])
    expect(remarked(languageNamedPerson, `${head('Grace Hopper')}- The page reached Grace late.\n`)).toEqual(['Grace'])
    expect(remarked(languageNamedPerson, `${WENT_WRONG}- Linus was told after an hour.\n`)).toEqual([])
  })

  test.each([
    ['"@platform"', 'Platform was told after an hour.'],
    ['"@acme/search"', 'Search was down.'],
    ['"@search"', 'Search was down, as the search had no limit.'],
    ['"@will"', 'Will the gateway stop?'],
    ['Mercury]\nservices: [mercury', 'Mercury was down.'],
    ['Grace Hopper', 'The grace period was too short.'],
  ])('and a team or a word is none: %s, %s', (authors, sentence) => {
    expect(remarked(languageNamedPerson, `${head(authors)}- ${sentence}\n`)).toEqual([])
  })
})
