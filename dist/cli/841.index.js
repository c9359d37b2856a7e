export const id = 841;
export const ids = [841];
export const modules = {

/***/ 6841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubClient: () => (/* binding */ githubClient)
/* harmony export */ });
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9988);
/* harmony import */ var _host_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7630);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8977);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1169);






const LIMITS = {
    requestMilliseconds: 30_000,
    waitSeconds: 300,
    retries: 2,
    retryUnitMilliseconds: 500,
    pause: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000)),
};
// Newest version of the REST API. Without it each answer is a deprecation warning; older GitHub Enterprise
// Servers refuse a version that they do not know (400).
const API_VERSION = '2026-03-10';
// No clear answer comes from asking these again; 403 and 429 are waited for by `patience`.
const FINAL_STATUSES = [400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429, 451];
/**
 * The one way to GitHub. Reads that got no clear answer are asked again, writes never are. Writes are paced on
 * github.com only. The token goes to no other host, and nothing is redirected.
 */
function githubClient(options) {
    const limits = { ...LIMITS, ...options.limits };
    const octokit = new Client({
        auth: options.token,
        baseUrl: options.baseUrl.replace(/\/$/, ''),
        userAgent: options.userAgent ?? 'followthrough',
        log: quiet(options.log),
        request: { fetch: timed(options.fetch, limits.requestMilliseconds), log: quiet(options.log) },
        retry: { doNotRetry: FINAL_STATUSES, retries: limits.retries, retryAfterBaseValue: limits.retryUnitMilliseconds },
        throttle: pacing(options.baseUrl),
    });
    guard(octokit, options.baseUrl, (0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .patience */ ._)(limits));
    return octokit;
}
const Client = _octokit_rest__WEBPACK_IMPORTED_MODULE_1__/* .Octokit */ .E.plugin(_octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__/* .throttling */ .A, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L);
/** Rate limits are waited for elsewhere: here only the time between writes is kept. */
function pacing(baseUrl) {
    const leaveIt = () => false;
    return { enabled: (0,_host_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isGitHubDotCom */ .EO)(baseUrl), onRateLimit: leaveIt, onSecondaryRateLimit: leaveIt };
}
function guard(octokit, baseUrl, wait) {
    // Where nobody listened a moment ago, one attempt is enough: a run makes many requests.
    let isDown = false;
    octokit.hook.wrap('request', async (request, options) => {
        refuseForeign(options.url, baseUrl);
        if ((0,_host_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isGitHubDotCom */ .EO)(baseUrl))
            options.headers['x-github-api-version'] = API_VERSION;
        if (options.method !== 'GET' || isDown)
            options.request = { ...options.request, retries: 0 };
        try {
            const response = await wait(async () => request(options));
            isDown = false;
            return unmoved(response);
        }
        catch (error) {
            isDown = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(error) && error['response'] === undefined;
            throw error;
        }
    });
}
function refuseForeign(url, baseUrl) {
    if (!/^https?:/i.test(url) || (0,_host_name_js__WEBPACK_IMPORTED_MODULE_4__/* .sameOrigin */ .Nm)(url, baseUrl))
        return;
    throw Object.assign(new Error('GitHub pointed to another host.'), { foreign: true });
}
/** A followed redirect turns a POST into a GET that succeeds: none is followed. */
function unmoved(response) {
    if (response.status < 300)
        return response;
    throw Object.assign(new Error('GitHub redirects.'), { status: response.status, response });
}
/** Octokit waits for an answer for ever, and follows redirects, unless told otherwise. */
function timed(inner, milliseconds) {
    const send = inner ?? fetch;
    return (url, init) => send(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(milliseconds) });
}
function quiet(log) {
    const say = (line) => log?.(line);
    const nothing = () => undefined;
    return { debug: nothing, info: say, warn: nothing, error: say };
}
//# sourceMappingURL=client.js.map

/***/ }),

/***/ 7630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ isGitHubDotCom),
/* harmony export */   Nm: () => (/* binding */ sameOrigin),
/* harmony export */   th: () => (/* binding */ isPublicGitHub)
/* harmony export */ });
/** True for github.com and `*.ghe.com`: GitHub's own hosts, which limit rates and know the newest API. */
function isGitHubDotCom(baseUrl) {
    const host = hostOf(baseUrl);
    return host === 'api.github.com' || (host?.endsWith('.ghe.com') ?? false);
}
/** True for github.com alone, where ids of well-known accounts are known. */
function isPublicGitHub(baseUrl) {
    return hostOf(baseUrl) === 'api.github.com';
}
function sameOrigin(url, baseUrl) {
    return URL.canParse(url) && URL.canParse(baseUrl) && new URL(url).origin === new URL(baseUrl).origin;
}
function hostOf(baseUrl) {
    return URL.canParse(baseUrl) ? new URL(baseUrl).hostname : null;
}
//# sourceMappingURL=host-name.js.map

/***/ }),

/***/ 8977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ limitedFor),
/* harmony export */   _: () => (/* binding */ patience)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1169);

const LONGEST_WAIT_SECONDS = 120;
const MOST_ATTEMPTS = 5;
// GitHub asks for at least a minute where it names no time (docs.github.com, best practices for the REST API).
const UNNAMED_WAIT_SECONDS = 60;
/**
 * Waits for rate limits while the run has time for it. A request that was limited did not happen, so that it is safe
 * to repeat, a write too. A limit that outlasts the run is thrown: the next run goes on.
 */
function patience(limits) {
    let left = limits.waitSeconds;
    return async (request) => {
        for (let attempt = 1;; attempt++) {
            try {
                return await request();
            }
            catch (error) {
                const seconds = limitedFor(error);
                if (seconds === null || attempt === MOST_ATTEMPTS)
                    throw error;
                if (!(seconds > 0 && seconds <= Math.min(LONGEST_WAIT_SECONDS, left)))
                    throw error;
                left -= seconds;
                await limits.pause(seconds);
            }
        }
    };
}
/** Seconds after which GitHub wants to be asked again; NaN when it says something else; null when no limit was hit. */
function limitedFor(error, now = Date.now()) {
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(error) || (error['status'] !== 403 && error['status'] !== 429))
        return null;
    const response = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(error['response']) ? error['response'] : {};
    const headers = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(response['headers']) ? response['headers'] : {};
    if (headers['retry-after'] !== undefined)
        return wholeNumber(headers['retry-after']);
    if (String(headers['x-ratelimit-remaining']) === '0') {
        return Math.max(1, Math.ceil(wholeNumber(headers['x-ratelimit-reset']) - now / 1_000) + 1);
    }
    const isLimit = error['status'] === 429 || /rate limit|abuse detection/i.test(String(error['message']));
    return isLimit ? UNNAMED_WAIT_SECONDS : null;
}
function wholeNumber(value) {
    const text = String(value);
    return /^-?\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
}
//# sourceMappingURL=patience.js.map

/***/ }),

/***/ 1169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function text(value) {
    return typeof value === 'string' ? value : null;
}
function integer(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
//# sourceMappingURL=shape.js.map

/***/ })

};
