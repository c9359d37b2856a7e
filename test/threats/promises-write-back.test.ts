import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { TITLE } from '../../src/commands/write-back/write-back-words.js'
import { aRecord } from '../support/a-record.js'
import { type GitHub, startGitHub } from '../support/github/server.js'

const PATH = 'postmortems/INC-1.md'
const ITEM = '- [ ] fixes #7: alert @grace on full disk  '
// A mark, both line ends, headings and lists of every style, a hard break, blanks at ends, no line end at the end.
const DOCUMENT = [
  '\uFEFF---\r\nid:   INC-1\r\ndate: 2026-11-03\r\nstatus: final # said on Monday\r\n---\r\n',
  'What happened\n=============\n\n* one\n+ two\n1) three\n***\n_so_ and *so*  \n\n## Impact\r\nSome.\\\n\tIndented\n\n',
  `## Action items\n\n${ITEM}\r\n- [x] Rehearse   the failover\n\n| a|b |\n|:-|-:|\n|  x |y|\n\n<!-- kept -->\n&amp; &copy; end`,
].join('')

describe('P10 Write-back changes what it must and no other byte', () => {
  let github: GitHub
  beforeAll(async () => {
    github = await startGitHub()
  })
  afterAll(() => github.close())

  const textOnMain = async () => {
    const found = await github.as('ada').request('GET', `/repos/acme/shop/contents/${PATH}?ref=main`)
    return Buffer.from(String(Reflect.get(Object(found), 'content')), 'base64').toString('utf8')
  }
  const sync = (text: string, commit: string) =>
    aRecord(github, { token: 'ghs_commits' }).sync({ [PATH]: text }, { writeBack: 'commit', commit, branch: 'main' })

  test('in a document with a mark, with both line ends and with marks of every style', async () => {
    const ada = github.as('ada')
    const commit = await ada.push('main', 'Write it down', { [PATH]: DOCUMENT })
    await sync(DOCUMENT, commit)
    const link = ` [#1](${github.url}/acme/shop/issues/1)`
    const words = ITEM.trimEnd()
    expect(await textOnMain()).toBe(DOCUMENT.replace(words, `${words}${link}`))
    const moved = github.requests.filter(({ method, path, by }) => {
      return method === 'PATCH' && path.includes('/git/refs/') && by === 'github-actions[bot]'
    })
    expect(moved.map(({ json }) => Reflect.get(Object(json), 'force') ?? false)).toEqual([false])
    const made = JSON.stringify(await ada.request('GET', '/repos/acme/shop/commits/main'))
    expect(/"message":"([^"]*)"/.exec(made)?.[1]).toBe(`${TITLE}\\n\\nWritten by Followthrough: 1 issue.\\n`)
    const again = await sync(await textOnMain(), await ada.tip('main'))
    expect(again.writes).toEqual([])
  })
})
