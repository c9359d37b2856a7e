import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { isGitHubDotCom, sameOrigin } from './host-name.js'
import { type Patience, patience } from './patience.js'
import { GITHUB_QUOTA, makesContent, type Quota, quotaKeeper } from './quota.js'
import { isRecord } from './shape.js'

export interface ClientOptions {
  readonly token: string
  /** Root of the REST API: `https://api.github.com`, or `https://host/api/v3`. */
  readonly baseUrl: string
  readonly userAgent?: string
  /** Gets one line for each request, for debugging. Never gets a token or a body. */
  readonly log?: (line: string) => void
  /** Replaces the global fetch, for one that knows of proxies. */
  readonly fetch?: Fetch
  readonly limits?: Partial<Limits>
}

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>

export interface Limits {
  /** How long one attempt may take, its body included. */
  readonly requestMilliseconds: number
  /** How long the whole run may wait for rate limits. */
  readonly waitSeconds: number
  /** Reads that got no clear answer are asked again so many times, after 1, 4, 9 … of these units. */
  readonly retries: number
  readonly retryUnitMilliseconds: number
  readonly pause: (seconds: number) => Promise<void>
  /** What may be made on github.com. */
  readonly quota: Quota
}

const LIMITS: Limits = {
  requestMilliseconds: 30_000,
  waitSeconds: 300,
  retries: 2,
  retryUnitMilliseconds: 500,
  pause: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000)),
  quota: GITHUB_QUOTA,
}

// Newest version of the REST API. Without it each answer is a deprecation warning; older GitHub Enterprise
// Servers refuse a version that they do not know (400).
const API_VERSION = '2026-03-10'

// No clear answer comes from asking these again; 403 and 429 are waited for by `patience`.
const FINAL_STATUSES = [400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429, 451]

/**
 * The one way to GitHub. Reads that got no clear answer are asked again, writes never are. Writes are paced on
 * github.com only. The token goes to no other host, and nothing is redirected.
 */
export function githubClient(options: ClientOptions): Octokit {
  const limits = { ...LIMITS, ...options.limits }
  const octokit = new Client({
    auth: options.token,
    baseUrl: options.baseUrl.replace(/\/$/, ''),
    userAgent: options.userAgent ?? 'followthrough',
    log: quiet(options.log),
    request: { fetch: timed(options.fetch, limits.requestMilliseconds), log: quiet(options.log) },
    retry: { doNotRetry: FINAL_STATUSES, retries: limits.retries, retryAfterBaseValue: limits.retryUnitMilliseconds },
    throttle: pacing(options.baseUrl),
  })
  guard(octokit, options.baseUrl, patience(limits), quotaKeeper(limits.quota))
  return octokit
}

const Client = Octokit.plugin(throttling, retry)

/** Rate limits are waited for elsewhere: here only the time between writes is kept. */
function pacing(baseUrl: string) {
  const leaveIt = () => false
  return { enabled: isGitHubDotCom(baseUrl), onRateLimit: leaveIt, onSecondaryRateLimit: leaveIt }
}

function guard(octokit: Octokit, baseUrl: string, wait: Patience, quotaLeft: (now: number) => number): void {
  // Where nobody listened a moment ago, one attempt is enough: a run makes many requests.
  let isDown = false
  octokit.hook.wrap('request', async (request, options) => {
    refuseForeign(options.url, baseUrl)
    if (isGitHubDotCom(baseUrl)) options.headers['x-github-api-version'] = API_VERSION
    if (options.method !== 'GET' || isDown) options.request = { ...options.request, retries: 0 }
    try {
      const response = await wait(async () => {
        if (isGitHubDotCom(baseUrl) && makesContent(options.method, options.url)) keepQuota(quotaLeft(Date.now()))
        return request(options)
      })
      isDown = false
      return unmoved(response)
    } catch (error) {
      isDown = isRecord(error) && error['response'] === undefined
      throw error
    }
  })
}

/** As GitHub would answer, before it has to: it is waited for, or left to the next run. */
function keepQuota(seconds: number): void {
  if (seconds === 0) return
  const response = { headers: { 'retry-after': String(seconds) } }
  throw Object.assign(new Error('The rate limit for new content is used up.'), { status: 403, response })
}

function refuseForeign(url: string, baseUrl: string): void {
  if (!/^https?:/i.test(url) || sameOrigin(url, baseUrl)) return
  throw Object.assign(new Error('GitHub pointed to another host.'), { foreign: true })
}

/** A followed redirect turns a POST into a GET that succeeds: none is followed. */
function unmoved<T extends { readonly status: number }>(response: T): T {
  if (response.status < 300) return response
  throw Object.assign(new Error('GitHub redirects.'), { status: response.status, response })
}

/** Octokit waits for an answer for ever, and follows redirects, unless told otherwise. */
function timed(inner: Fetch | undefined, milliseconds: number): Fetch {
  const send = inner ?? fetch
  return (url, init) => send(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(milliseconds) })
}

function quiet(log: ((line: string) => void) | undefined) {
  const say = (line: string) => log?.(line)
  const nothing = () => undefined
  return { debug: nothing, info: say, warn: nothing, error: say }
}
