import { expect, test } from '@jest/globals'
import { fetchThroughProxy, misnamedProxy, proxyFor } from '../../src/adapters/proxy.js'

const PROXY = 'http://proxy.acme.example:3128'

test.each([
  ['https://api.github.com/user', { HTTPS_PROXY: PROXY }, PROXY],
  ['https://api.github.com/user', { https_proxy: PROXY, HTTPS_PROXY: 'http://other.example' }, PROXY],
  ['https://api.github.com/user', { HTTP_PROXY: PROXY }, null],
  ['http://github.acme.example/api/v3', { HTTP_PROXY: PROXY }, PROXY],
  ['https://api.github.com/user', { HTTPS_PROXY: 'proxy.acme.example:3128' }, PROXY],
  ['https://github.acme.example/api/v3', { HTTPS_PROXY: PROXY, NO_PROXY: 'github.acme.example' }, null],
  ['https://github.acme.example/api/v3', { HTTPS_PROXY: PROXY, no_proxy: 'localhost, .ACME.example' }, null],
  ['https://github.acme.example/api/v3', { HTTPS_PROXY: PROXY, NO_PROXY: '*.acme.example' }, null],
  ['https://github.acme.example/api/v3', { HTTPS_PROXY: PROXY, NO_PROXY: 'acme.example:443' }, null],
  ['https://github.acme.example/api/v3', { HTTPS_PROXY: PROXY, NO_PROXY: 'acme.example:8443' }, PROXY],
  ['https://notacme.example/api/v3', { HTTPS_PROXY: PROXY, NO_PROXY: 'acme.example' }, PROXY],
  ['https://api.github.com/user', { HTTPS_PROXY: PROXY, NO_PROXY: '*' }, null],
  ['http://127.0.0.1:4000/api/v3', { HTTP_PROXY: PROXY }, null],
  ['http://localhost:4000/api/v3', { HTTP_PROXY: PROXY }, null],
])('%s with %j goes through %s', (url, env, expected) => {
  expect(proxyFor(new URL(url), env)).toBe(expected)
})

test('where no proxy is named, the runtime sends by itself', async () => {
  expect(await fetchThroughProxy({ NO_PROXY: '*', HTTPS_PROXY: ' ' })).toBeNull()
})

test.each([
  [{ HTTPS_PROXY: 'http://user:s3cret@:bad:port' }, 'HTTPS_PROXY'],
  [{ http_proxy: 'socks5://proxy.acme.example:1080' }, 'HTTP_PROXY'],
  [{ HTTPS_PROXY: 'http://us%ZZer:pw@proxy.acme.example:3128' }, 'HTTPS_PROXY'],
  [{ HTTPS_PROXY: 'http://ada:p%40ss@proxy.acme.example:3128', HTTP_PROXY: 'proxy.acme.example:3128' }, null],
  [{}, null],
])('of %j the variable that names no proxy is %s', (env, expected) => {
  expect(misnamedProxy(env)).toBe(expected)
})
