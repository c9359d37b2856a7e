/** True for github.com and `*.ghe.com`: GitHub's own hosts, which limit rates and know the newest API. */
export function isGitHubDotCom(baseUrl: string): boolean {
  const host = hostOf(baseUrl)
  return host === 'api.github.com' || (host?.endsWith('.ghe.com') ?? false)
}

/** True for github.com alone, where ids of well-known accounts are known. */
export function isPublicGitHub(baseUrl: string): boolean {
  return hostOf(baseUrl) === 'api.github.com'
}

export function sameOrigin(url: string, baseUrl: string): boolean {
  return URL.canParse(url) && URL.canParse(baseUrl) && new URL(url).origin === new URL(baseUrl).origin
}

function hostOf(baseUrl: string): string | null {
  return URL.canParse(baseUrl) ? new URL(baseUrl).hostname : null
}
