export type Fetch = (url: string | URL, init?: RequestInit) => Promise<Response>

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Sends requests through the proxy that the environment names for their host, as the Actions toolkit does: `HTTPS_PROXY`,
 * `HTTP_PROXY`, `NO_PROXY`, in either case. Null where it names none. Node's own fetch knows of proxies only from Node.js 24 on,
 * and there only when it is told.
 */
export async function fetchThroughProxy(env: Environment): Promise<Fetch | null> {
  if (namedSchemes(env).length === 0) return null
  const { ProxyAgent, fetch: send } = await import('undici')
  const agents = new Map<string, InstanceType<typeof ProxyAgent>>()
  const agentFor = (address: string) => {
    const agent = agents.get(address) ?? new ProxyAgent(address)
    agents.set(address, agent)
    return agent
  }
  return (url, init) => {
    const proxy = proxyFor(new URL(url), env)
    const options = proxy === null ? init : { ...init, dispatcher: agentFor(proxy) }
    // undici's types of fetch and those of Node.js describe the same objects.
    return send(url, options as Parameters<typeof send>[1])
  }
}

/** The variable that names no address of an HTTP proxy; null: none does. Its value may hold a password and is shown nowhere. */
export function misnamedProxy(env: Environment): string | null {
  const misnamed = namedSchemes(env).find((scheme) => !isProxy(addressOf(proxyNamed(scheme, env))))
  return misnamed === undefined ? null : `${misnamed.toUpperCase()}_PROXY`
}

function namedSchemes(env: Environment): readonly string[] {
  return ['https', 'http'].filter((scheme) => proxyNamed(scheme, env) !== '')
}

function isProxy(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, username, password } = new URL(address)
  return ['http:', 'https:'].includes(protocol) && [username, password].every(isDecodable)
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

/** The address of the proxy for a URL; null: straight there. Never for this very machine. */
export function proxyFor(url: URL, env: Environment): string | null {
  const named = proxyNamed(url.protocol.slice(0, -1), env)
  if (named === '' || isLoopback(url.hostname) || isExcepted(url, env)) return null
  return addressOf(named)
}

function addressOf(named: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(named) ? named : `http://${named}`
}

function proxyNamed(scheme: string, env: Environment): string {
  return (env[`${scheme}_proxy`] || env[`${scheme.toUpperCase()}_PROXY`] || '').trim()
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\./.test(host)
}

/** `NO_PROXY`: hosts with or without a port, and domains, which hold all hosts below them. */
function isExcepted(url: URL, env: Environment): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  const hosts = [url.hostname, `${url.hostname}:${port}`]
  return (env['no_proxy'] || env['NO_PROXY'] || '')
    .toLowerCase()
    .split(',')
    .map((entry) => entry.trim().replace(/^\*?\./, ''))
    .filter((entry) => entry !== '')
    .some((entry) => entry === '*' || hosts.some((host) => host === entry || host.endsWith(`.${entry}`)))
}
