export const id = 70;
export const ids = [70];
export const modules = {

/***/ 70:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubHost: () => (/* binding */ githubHost)
});

// EXTERNAL MODULE: ./build/src/adapters/github/refusal.js + 1 modules
var refusal = __webpack_require__(8428);
// EXTERNAL MODULE: ./build/src/adapters/github/shape.js
var shape = __webpack_require__(1169);
;// CONCATENATED MODULE: ./build/src/adapters/github/file-at.js


const MOST_BYTES = 10_000_000;
/** A file's bytes at a commit, null when the commit has no such file. Throws when the commit itself is not there. */
async function fileAt(place, commit, path) {
    const segments = path.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
        return null;
    const address = segments.map(encodeURIComponent).join('/');
    try {
        const response = await place.octokit.request(`GET /repos/{owner}/{repo}/contents/${address}`, {
            owner: place.owner,
            repo: place.repo,
            ref: commit,
            headers: { accept: 'application/vnd.github.raw+json' },
            // Octokit would decode it as text, and lose bytes that are not UTF-8.
            request: { parseSuccessResponseBody: false },
        });
        // A folder is answered as a list, whatever was asked for.
        if (String(response.headers['content-type']).startsWith('application/json'))
            return null;
        return await bytesOf(response.data);
    }
    catch (error) {
        if (!(0,shape/* isRecord */.u4)(error) || error['status'] !== 404)
            throw error;
        await confirmCommit(place, commit);
        return null;
    }
}
/** GitHub answers 404 for a missing file, a missing commit and a hidden repository alike. */
async function confirmCommit({ octokit, owner, repo }, commit) {
    await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { owner, repo, commit_sha: commit });
}
async function bytesOf(body) {
    const parts = [];
    let size = 0;
    if (!isStream(body))
        throw new refusal/* OddAnswer */.oh('The answer is not a file.');
    for await (const part of body) {
        size += part.length;
        if (size > MOST_BYTES)
            throw new refusal/* OddAnswer */.oh(`The file is larger than ${MOST_BYTES} bytes.`);
        parts.push(part);
    }
    return Buffer.concat(parts);
}
function isStream(body) {
    return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
//# sourceMappingURL=file-at.js.map
// EXTERNAL MODULE: ./build/src/adapters/github/pages.js
var pages = __webpack_require__(3412);
// EXTERNAL MODULE: ./build/src/adapters/github/place.js
var github_place = __webpack_require__(9611);
;// CONCATENATED MODULE: ./build/src/adapters/github/host.js





// GitHub lists no more files than these (its OpenAPI description, pulls/list-files, repos/compare-commits, repos/get-commit).
const PULL_REQUEST_FILES = 3_000;
const COMPARED_FILES = 300;
const COMMIT_FILES = 3_000;
/** What GitHub knows of commits and pull requests. `repository` is `owner/name`: anything else is a `TypeError`. */
function githubHost(octokit, repository) {
    const place = (0,github_place/* placeOf */.$)(octokit, repository);
    const { owner, repo } = place;
    const asked = (to, subject, needs = 'contents: read') => ({ to, repository, needs, subject });
    return {
        fileAt: (commit, path) => (0,refusal/* answer */.ZF)(asked('read a file', `Commit ${commit}`), () => fileAt(place, commit, path)),
        pullRequestFiles: (number) => (0,refusal/* answer */.ZF)(asked('list changed files', `Pull request #${number}`, 'pull-requests: read'), async () => {
            const route = '/repos/{owner}/{repo}/pulls/{pull_number}/files';
            const found = await (0,pages/* pages */.Bd)(octokit, route, { owner, repo, pull_number: number });
            return { files: found.flatMap(changedFile), complete: found.length < PULL_REQUEST_FILES };
        }),
        compare: (base, head) => (0,refusal/* answer */.ZF)(asked('compare two commits', `One of the commits ${base} and ${head}`), async () => {
            // Files come with the first page, commits are not needed.
            const sent = { owner, repo, basehead: `${base}...${head}`, per_page: 1, page: 1 };
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', sent);
            const { status, files } = (0,pages/* asRecord */.qY)(data, 'a comparison');
            const found = (0,shape/* list */.p_)(files);
            return { files: found.flatMap(changedFile), complete: found.length < COMPARED_FILES, status: order(status) };
        }),
        changedIn: (commit) => (0,refusal/* answer */.ZF)(asked('list changed files', `Commit ${commit}`), async () => {
            const route = '/repos/{owner}/{repo}/commits/{ref}';
            const found = await (0,pages/* pages */.Bd)(octokit, route, { owner, repo, ref: commit }, filesOf);
            return { files: found.flatMap(changedFile), complete: found.length < COMMIT_FILES };
        }),
        openPullRequests: () => (0,refusal/* answer */.ZF)({ to: 'list pull requests', repository, needs: 'pull-requests: read' }, async () => {
            const found = await (0,pages/* pages */.Bd)(octokit, '/repos/{owner}/{repo}/pulls', { owner, repo, state: 'open' });
            return found.map(openPullRequest);
        }),
        tip: (branch) => (0,refusal/* answer */.ZF)(asked('find the tip of a branch', `The branch \`${branch}\``), async () => {
            const sent = { owner, repo, ref: `heads/${branch}` };
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', sent);
            const { object } = (0,pages/* asRecord */.qY)(data, 'a branch');
            const sha = (0,shape/* isRecord */.u4)(object) ? (0,shape/* text */.Qq)(object['sha']) : null;
            if (sha === null)
                throw new refusal/* OddAnswer */.oh('The answer is not a branch.');
            return sha;
        }),
    };
}
function changedFile(data) {
    const path = (0,shape/* isRecord */.u4)(data) ? (0,shape/* text */.Qq)(data['filename']) : null;
    if (!(0,shape/* isRecord */.u4)(data) || path === null)
        throw new refusal/* OddAnswer */.oh('The answer is not a changed file.');
    const previousPath = (0,shape/* text */.Qq)(data['previous_filename']);
    switch (data['status']) {
        case 'unchanged':
            return [];
        case 'renamed':
            return [{ path, previousPath, status: 'renamed' }];
        case 'removed':
            return [{ path, previousPath: null, status: 'removed' }];
        case 'added':
        case 'copied':
            return [{ path, previousPath: null, status: 'added' }];
        default:
            return [{ path, previousPath: null, status: 'modified' }];
    }
}
function filesOf(data) {
    return (0,pages/* asRecord */.qY)(data, 'a commit')['files'] ?? [];
}
function openPullRequest(data) {
    const { number, title, body } = (0,pages/* asRecord */.qY)(data, 'a pull request');
    const known = (0,shape/* integer */.nd)(number);
    if (known === null)
        throw new refusal/* OddAnswer */.oh('The answer is not a pull request.');
    return { number: known, title: (0,shape/* text */.Qq)(title) ?? '', body: (0,shape/* text */.Qq)(body) ?? '' };
}
function order(status) {
    if (status === 'ahead' || status === 'behind' || status === 'diverged' || status === 'identical')
        return status;
    throw new refusal/* OddAnswer */.oh('The answer is not a comparison.');
}
//# sourceMappingURL=host.js.map

/***/ }),

/***/ 3412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   pD: () => (/* binding */ uniqueBy),
/* harmony export */   qY: () => (/* binding */ asRecord)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8428);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1169);


const MOST_PAGES = 200;
/**
 * All items of a list, page after page as the `Link` header says: all of them, or an error. Octokit's own paging takes
 * a conflict (409) for the end of the list. `itemsOf` finds the items where a page is more than a list.
 */
async function pages(octokit, route, parameters, itemsOf = (data) => data) {
    const items = [];
    let response = await octokit.request(`GET ${route}`, { ...parameters, per_page: 100 });
    for (let page = 1;; page++) {
        const found = itemsOf(response.data);
        if (response.status !== 200 || !Array.isArray(found))
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .OddAnswer */ .oh('The answer is not a list.');
        if (page > 1 && found.length === 0)
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .OddAnswer */ .oh('The list ends before its last page.');
        items.push(...found);
        const next = nextPage(response.headers.link);
        if (next === null)
            return items;
        if (page === MOST_PAGES)
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .OddAnswer */ .oh(`The list has no end after ${MOST_PAGES} pages.`);
        response = await octokit.request({ method: 'GET', url: next });
    }
}
/** Items without a second one of the same number: a page may move while another is read. */
function uniqueBy(items, key) {
    return [...new Map(items.map((item) => [key(item), item])).values()];
}
function nextPage(link) {
    if (typeof link !== 'string')
        return null;
    const found = /<([^<>]+)>;\s?rel="next"/.exec(link);
    return found?.[1] ?? null;
}
function asRecord(data, what) {
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(data))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .OddAnswer */ .oh(`The answer is not ${what}.`);
    return data;
}
//# sourceMappingURL=pages.js.map

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

/***/ 9611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   o: () => (/* binding */ expectStatus)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8428);

const PART = /^[A-Za-z0-9._-]{1,100}$/;
/**
 * Throws a `TypeError` for what GitHub could not have named so: such text must not become part of an address, where
 * `..` would lead elsewhere.
 */
function placeOf(octokit, repository) {
    const [owner = '', repo = '', ...rest] = repository.split('/');
    if (!isName(owner) || !isName(repo) || rest.length > 0)
        throw new TypeError(`Not a repository: ${repository}`);
    return { octokit, owner, repo, repository };
}
/** A write that succeeded with another status than the documented one did something else. */
function expectStatus(status, expected) {
    if (status !== expected)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .OddAnswer */ .oh(`It answered ${status}, not ${expected}.`);
}
function isName(text) {
    return PART.test(text) && text !== '.' && text !== '..';
}
//# sourceMappingURL=place.js.map

/***/ }),

/***/ 8428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oh: () => (/* binding */ OddAnswer),
  ZF: () => (/* binding */ answer)
});

// UNUSED EXPORTS: refusalOf

// EXTERNAL MODULE: ./build/src/adapters/github/patience.js
var patience = __webpack_require__(8977);
;// CONCATENATED MODULE: ./build/src/adapters/github/permission.js
/**
 * What to give the token, from the header `X-Accepted-GitHub-Permissions`. It lists sets of permissions, `;` between
 * sets of which one is enough, `,` within a set: `issues=write; pull_requests=write`.
 */
function permissionHint(accepted, otherwise, reason) {
    const sets = accepted === null ? [] : setsOf(accepted);
    const lines = (sets.length > 0 ? sets : [`\`${otherwise}\``]).join(' or ');
    if (reason.includes('personal access token'))
        return `Give the token the permission ${lines} for this repository.`;
    return `Add ${lines} to the \`permissions:\` of the job. On a pull request from a fork the token can only read.`;
}
function setsOf(accepted) {
    return accepted
        .slice(0, 400)
        .split(';')
        .map((set) => set.split(',').flatMap(lineOf).join(' and '))
        .filter((set) => set !== '');
}
function lineOf(permission) {
    const [name = '', level = ''] = permission.trim().split('=');
    const isKnown = /^[a-z_]{1,40}$/.test(name) && /^(?:read|write|admin)$/.test(level);
    // Every token may read metadata: no job can ask for it.
    return isKnown && name !== 'metadata' ? [`\`${name.replaceAll('_', '-')}: ${level}\``] : [];
}
//# sourceMappingURL=permission.js.map
// EXTERNAL MODULE: ./build/src/adapters/github/shape.js
var shape = __webpack_require__(1169);
;// CONCATENATED MODULE: ./build/src/adapters/github/refusal.js



/** Does one call. Whatever goes wrong comes back as a refusal. */
async function answer(asked, call) {
    try {
        return { ok: true, value: await call() };
    }
    catch (error) {
        return { ok: false, refusal: refusalOf(error, asked) };
    }
}
/** An answer that does not have the form that GitHub documents: nobody knows what happened. */
class OddAnswer extends Error {
}
/** Tells what an error of the client means. */
function refusalOf(error, asked) {
    if (error instanceof OddAnswer)
        return unclear(asked, error.message);
    if (!(0,shape/* isRecord */.u4)(error))
        return unclear(asked, 'The request failed.');
    if (error['foreign'] === true)
        return unclear(asked, String(error['message']));
    const response = (0,shape/* isRecord */.u4)(error['response']) ? error['response'] : null;
    const status = typeof error['status'] === 'number' ? error['status'] : 0;
    if (!response || status === 0)
        return unclear(asked, cause(error));
    if (status >= 500)
        return unclear(asked, `It answered ${status}.`);
    if ((0,patience/* limitedFor */.W)(error) !== null)
        return limited(asked);
    return status < 400 ? moved(asked) : clear(status, response, asked);
}
function clear(status, response, asked) {
    switch (status) {
        case 401:
            return {
                kind: 'forbidden',
                message: 'GitHub does not accept the token.',
                hint: 'Pass a token that is valid and has not expired.',
            };
        case 403:
        case 451:
            return forbidden(response, asked);
        case 404:
            return {
                kind: 'missing',
                message: `${subjectOf(asked)} is not there, or the token may not see it.`,
                hint: `Check the name, and that the token may read ${asked.repository}.`,
            };
        case 409:
            return unclear(asked, 'It reports a conflict.');
        case 410:
            return gone(asked);
        default:
            return invalid(response, asked);
    }
}
function moved(asked) {
    return {
        kind: asked.subject === undefined ? 'missing' : 'gone',
        message: `${subjectOf(asked)} has moved.`,
        hint: `Look it up on GitHub, and use the new name of ${asked.repository} if the repository was renamed.`,
    };
}
function gone({ subject, repository }) {
    if (subject !== undefined) {
        return { kind: 'gone', message: `${subject} was deleted.`, hint: 'Nothing can be changed there.' };
    }
    return {
        kind: 'gone',
        message: `Issues are switched off in ${repository}.`,
        hint: 'Switch them on in the settings of the repository.',
    };
}
function forbidden(response, asked) {
    const headers = (0,shape/* isRecord */.u4)(response['headers']) ? response['headers'] : {};
    const data = (0,shape/* isRecord */.u4)(response['data']) ? response['data'] : {};
    const reason = plain((0,shape/* text */.Qq)(data['message']) ?? '');
    return {
        kind: 'forbidden',
        message: `GitHub did not let us ${asked.to}${reason === '' ? '' : ` (${reason})`}.`,
        hint: /\blocked\b/i.test(reason)
            ? 'Unlock the conversation, or leave it as it is.'
            : permissionHint((0,shape/* text */.Qq)(headers['x-accepted-github-permissions']), asked.needs, reason),
    };
}
function invalid(response, asked) {
    const data = (0,shape/* isRecord */.u4)(response['data']) ? response['data'] : {};
    const details = [...(0,shape/* list */.p_)(data['errors']), data].filter(shape/* isRecord */.u4);
    const field = details.map((detail) => (0,shape/* text */.Qq)(detail['field'])).find((name) => name !== null) ?? null;
    const code = details.map((detail) => (0,shape/* text */.Qq)(detail['code'])).find((name) => name !== null) ?? null;
    const of = field === null ? '' : `: the field \`${plain(field)}\` is refused`;
    return {
        kind: 'invalid',
        message: `GitHub could not ${asked.to}${of}${code === null ? '' : ` (${plain(code)})`}.`,
        hint: 'Change what is refused and run again.',
        ...(field === null ? {} : { field }),
    };
}
function limited(asked) {
    return {
        kind: 'limited',
        message: `GitHub's rate limit stopped us when we wanted to ${asked.to}.`,
        hint: 'Nothing is lost: the next run goes on from here.',
    };
}
function unclear(asked, reason) {
    return {
        kind: 'unknown',
        message: `GitHub gave no clear answer when we wanted to ${asked.to}: ${plain(reason)}`,
        hint: asked.needs.endsWith('read')
            ? 'Nothing was changed. Run again when GitHub answers.'
            : 'It may or may not have happened. The next run looks first.',
    };
}
function subjectOf({ subject, repository }) {
    return subject ?? `The repository ${repository}`;
}
/** Why nothing was heard. Messages of the network name hosts and ports, never tokens. */
function cause(error) {
    const inner = (0,shape/* isRecord */.u4)(error['cause']) ? error['cause'] : error;
    if (inner['name'] === 'TimeoutError' || inner['name'] === 'AbortError')
        return 'No answer came in time.';
    const reason = plain((0,shape/* text */.Qq)(error['message']) ?? '');
    return reason === '' ? 'The connection failed.' : `${reason}.`;
}
/** One short line without control characters, from text that somebody else wrote. */
function plain(untrusted) {
    return untrusted
        .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
        .trim()
        .slice(0, 160)
        .replace(/\.$/, '');
}
//# sourceMappingURL=refusal.js.map

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
