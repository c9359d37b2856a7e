import { describe, expect, test } from '@jest/globals'
import { githubClient } from '../../../src/adapters/github/client.js'
import { GITHUB_QUOTA, makesContent, quotaKeeper } from '../../../src/adapters/github/quota.js'
import { githubTracker } from '../../../src/adapters/github/tracker.js'
import { fc } from '../../support/random.js'

describe('What GitHub lets us make', () => {
  test('is eighty things in a minute: the next one waits for the first to be a minute old', () => {
    const left = quotaKeeper(GITHUB_QUOTA)
    for (let at = 0; at < 80; at += 1) expect(left(at * 100)).toBe(0)
    expect(left(8_000)).toBe(52)
    expect(left(59_999)).toBe(1)
    expect(left(60_000)).toBe(0)
  })

  test('is five hundred things in an hour', () => {
    const left = quotaKeeper(GITHUB_QUOTA)
    for (let at = 0; at < 500; at += 1) expect(left(at * 3_000)).toBe(0)
    expect(left(1_500_000)).toBe(2_100)
    expect(left(3_600_000)).toBe(0)
  })

  test('is never exceeded, whenever it is asked', () => {
    const quota = { minute: 5, hour: 20 }
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 120_000 }), { maxLength: 120 }), (steps) => {
        const left = quotaKeeper(quota)
        const made: number[] = []
        let now = 0
        for (const step of steps) {
          now += step
          if (left(now) === 0) made.push(now)
        }
        for (const at of made) {
          expect(made.filter((other) => other <= at && other > at - 60_000).length).toBeLessThanOrEqual(quota.minute)
          expect(made.filter((other) => other <= at && other > at - 3_600_000).length).toBeLessThanOrEqual(quota.hour)
        }
      }),
    )
  })

  test.each([
    ['POST', '/repos/{owner}/{repo}/issues', true],
    ['POST', 'https://api.github.com/repos/acme/shop/issues/1/comments', true],
    ['POST', '/repos/{owner}/{repo}/pulls', true],
    ['POST', '/repos/{owner}/{repo}/labels', false],
    ['POST', '/repos/{owner}/{repo}/git/trees', false],
    ['PATCH', '/repos/{owner}/{repo}/issues', false],
    ['GET', '/repos/{owner}/{repo}/issues', false],
  ])('%s %s counts: %s', (method, url, counts) => {
    expect(makesContent(method, url)).toBe(counts)
  })

  test.each([
    ['https://api.github.com', 'limited', 0],
    ['https://acme.ghe.com/api', 'limited', 0],
    ['https://git.acme.example/api/v3', 'unknown', 1],
  ])('is kept on %s before GitHub has to say it', async (baseUrl, kind, sent) => {
    let requests = 0
    const fetch = async () => {
      requests += 1
      return new Response('{}', { status: 500 })
    }
    const limits = { quota: { minute: 0, hour: 0 }, retryUnitMilliseconds: 1 }
    const tracker = githubTracker(githubClient({ token: 'ghs_x', baseUrl, fetch, limits }), 'acme/shop')
    const answer = await tracker.create({ title: 'One', body: '', labels: [], assignees: [] })
    expect([answer.ok ? null : answer.refusal.kind, requests]).toEqual([kind, sent])
  })
})
