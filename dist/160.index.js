export const id = 160;
export const ids = [160];
export const modules = {

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

/***/ }),

/***/ 7160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubTracker: () => (/* binding */ githubTracker)
});

// EXTERNAL MODULE: ./build/src/adapters/github/refusal.js + 1 modules
var refusal = __webpack_require__(8428);
// EXTERNAL MODULE: ./build/src/adapters/github/shape.js
var shape = __webpack_require__(1169);
;// CONCATENATED MODULE: ./build/src/adapters/github/issue.js


/** An issue as GitHub answers it. Throws when what makes an issue is not there; the rest may be absent. */
function issueFrom(data, repository) {
    if (!(0,shape/* isRecord */.u4)(data))
        throw new refusal/* OddAnswer */.oh('The answer is not an issue.');
    const number = (0,shape/* integer */.nd)(data['number']);
    const title = (0,shape/* text */.Qq)(data['title']);
    const state = data['state'];
    if (number === null || title === null || (state !== 'open' && state !== 'closed')) {
        throw new refusal/* OddAnswer */.oh('The answer is not an issue.');
    }
    return {
        repository: repositoryOf(data['repository_url'], repository),
        number,
        url: (0,shape/* text */.Qq)(data['html_url']) ?? '',
        title,
        body: (0,shape/* text */.Qq)(data['body']) ?? '',
        state,
        stateReason: stateReasonFrom(data['state_reason']),
        labels: (0,shape/* list */.p_)(data['labels']).flatMap(labelNameFrom),
        assignees: (0,shape/* list */.p_)(data['assignees']).flatMap((user) => personFrom(user)?.login ?? []),
        author: personFrom(data['user']),
        createdAt: (0,shape/* text */.Qq)(data['created_at']) ?? '',
        updatedAt: (0,shape/* text */.Qq)(data['updated_at']) ?? '',
        closedAt: (0,shape/* text */.Qq)(data['closed_at']),
        closedBy: personFrom(data['closed_by']),
        milestone: milestoneFrom(data['milestone']),
        locked: data['locked'] === true,
        comments: (0,shape/* integer */.nd)(data['comments']) ?? 0,
    };
}
/** In lists of issues GitHub includes pull requests. */
function isPullRequest(data) {
    return (0,shape/* isRecord */.u4)(data) && (0,shape/* isRecord */.u4)(data['pull_request']);
}
function commentFrom(data) {
    const id = (0,shape/* isRecord */.u4)(data) ? (0,shape/* integer */.nd)(data['id']) : null;
    if (!(0,shape/* isRecord */.u4)(data) || id === null)
        throw new refusal/* OddAnswer */.oh('The answer is not a comment.');
    return {
        id,
        url: (0,shape/* text */.Qq)(data['html_url']) ?? '',
        body: (0,shape/* text */.Qq)(data['body']) ?? '',
        author: personFrom(data['user']),
        createdAt: (0,shape/* text */.Qq)(data['created_at']) ?? '',
    };
}
function labelFrom(data) {
    const name = (0,shape/* isRecord */.u4)(data) ? (0,shape/* text */.Qq)(data['name']) : null;
    if (!(0,shape/* isRecord */.u4)(data) || name === null)
        throw new refusal/* OddAnswer */.oh('The answer is not a label.');
    return { name, color: (0,shape/* text */.Qq)(data['color']) ?? '', description: (0,shape/* text */.Qq)(data['description']) ?? '' };
}
/** Null for an account that is gone. */
function personFrom(data) {
    if (!(0,shape/* isRecord */.u4)(data))
        return null;
    const id = (0,shape/* integer */.nd)(data['id']);
    const login = (0,shape/* text */.Qq)(data['login']);
    return id === null || login === null ? null : { id, login };
}
/** The last two parts of the repository's address; `expected`, as it is written, when only the case differs. */
function repositoryOf(url, expected) {
    const found = ((0,shape/* text */.Qq)(url) ?? '').split('/').slice(-2).join('/');
    return found === '' || found.toLowerCase() === expected.toLowerCase() ? expected : found;
}
function stateReasonFrom(value) {
    switch (value) {
        case 'completed':
        case 'not_planned':
        case 'duplicate':
        case 'reopened':
            return value;
        default:
            return null;
    }
}
function labelNameFrom(label) {
    const name = typeof label === 'string' ? label : (0,shape/* isRecord */.u4)(label) ? (0,shape/* text */.Qq)(label['name']) : null;
    return name === null ? [] : [name];
}
function milestoneFrom(data) {
    const title = (0,shape/* isRecord */.u4)(data) ? (0,shape/* text */.Qq)(data['title']) : null;
    return (0,shape/* isRecord */.u4)(data) && title !== null ? { title, dueOn: (0,shape/* text */.Qq)(data['due_on']) } : null;
}
//# sourceMappingURL=issue.js.map
// EXTERNAL MODULE: ./build/src/adapters/github/pages.js
var pages = __webpack_require__(3412);
// EXTERNAL MODULE: ./build/src/adapters/github/place.js
var github_place = __webpack_require__(9611);
;// CONCATENATED MODULE: ./build/src/adapters/github/comments.js




const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
/** Comments on issues and on pull requests: for GitHub both are the same. */
function comments(place) {
    const { octokit, owner, repo, repository } = place;
    const writing = (to, subject) => ({ to, repository, needs: 'issues: write', subject });
    return {
        comment: (number, body) => (0,refusal/* answer */.ZF)(writing(`comment on #${number}`, `#${number}`), async () => {
            const { status, data } = await octokit.request(`POST ${COMMENTS}`, { owner, repo, issue_number: number, body });
            (0,github_place/* expectStatus */.o)(status, 201);
            return commentFrom(data);
        }),
        editComment: (id, body) => (0,refusal/* answer */.ZF)(writing('edit a comment', 'The comment'), async () => {
            const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
            const { status, data } = await octokit.request(route, { owner, repo, comment_id: id, body });
            (0,github_place/* expectStatus */.o)(status, 200);
            return commentFrom(data);
        }),
        comments: (number, since) => (0,refusal/* answer */.ZF)({ to: `read comments of #${number}`, repository, needs: 'issues: read', subject: `#${number}` }, async () => {
            const range = since === undefined ? {} : { since };
            const found = await (0,pages/* pages */.Bd)(octokit, COMMENTS, { owner, repo, issue_number: number, ...range });
            return (0,pages/* uniqueBy */.pD)(found.map(commentFrom), (comment) => comment.id);
        }),
    };
}
//# sourceMappingURL=comments.js.map
// EXTERNAL MODULE: ./build/src/adapters/github/host-name.js
var host_name = __webpack_require__(7630);
// EXTERNAL MODULE: ./build/src/adapters/github/patience.js
var patience = __webpack_require__(8977);
;// CONCATENATED MODULE: ./build/src/adapters/github/identity.js





// The author of what is made with a workflow's token, on github.com (actions/checkout, README).
const ACTIONS_BOT = { id: 41_898_282, login: 'github-actions[bot]' };
/**
 * Who a token acts as. The token of a workflow may not ask for its user, so GraphQL is asked then; where that is silent
 * too, it is taken for the well-known account of workflows, on github.com only: elsewhere that has another number.
 */
async function identity({ octokit, repository }) {
    const { baseUrl } = octokit.request.endpoint.DEFAULTS;
    const asked = { to: 'learn who the token acts as', repository, needs: 'issues: read' };
    const user = await (0,refusal/* answer */.ZF)(asked, () => userOf(octokit));
    if (!user.ok)
        return user;
    if (user.value !== null)
        return { ok: true, value: user.value };
    const viewer = await (0,refusal/* answer */.ZF)(asked, () => viewerOf(octokit));
    if (viewer.ok || (0,host_name/* isPublicGitHub */.th)(baseUrl))
        return viewer.ok ? viewer : { ok: true, value: ACTIONS_BOT };
    const hint = 'Without it nothing existing is changed. Use the token of the workflow, or one of a person or an app.';
    return { ok: false, refusal: { ...viewer.refusal, hint } };
}
/** Null when the token may not ask. */
async function userOf(octokit) {
    try {
        const { data } = await octokit.request('GET /user');
        return personOr(data);
    }
    catch (error) {
        if ((0,shape/* isRecord */.u4)(error) && error['status'] === 403 && (0,patience/* limitedFor */.W)(error) === null)
            return null;
        throw error;
    }
}
async function viewerOf(octokit) {
    const data = await octokit.graphql('query { viewer { login databaseId } }');
    const viewer = (0,shape/* isRecord */.u4)(data) && (0,shape/* isRecord */.u4)(data['viewer']) ? data['viewer'] : {};
    return personOr({ id: viewer['databaseId'], login: viewer['login'] });
}
function personOr(data) {
    const person = personFrom(data);
    if (person === null)
        throw new refusal/* OddAnswer */.oh('The answer is not a user.');
    return person;
}
//# sourceMappingURL=identity.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/issues.js




const ISSUES = '/repos/{owner}/{repo}/issues';
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';
/** Listing, reading and writing issues. Lists are never made by search: its index lags behind. */
function issues(place) {
    const { octokit, owner, repo, repository } = place;
    return {
        list: (label) => listOf(place, { labels: label }, (issue) => issue.labels.some(sameText(label))),
        listBy: (login) => listOf(place, { creator: login }, ({ author }) => sameText(login)(author?.login ?? '')),
        read: (number) => (0,refusal/* answer */.ZF)(asking(place, `read issue #${number}`, 'issues: read', number), async () => {
            const { data } = await octokit.request(`GET ${ISSUE}`, { owner, repo, issue_number: number });
            return ours(issueFrom(data, repository), repository, number);
        }),
        create: ({ title, body, labels, assignees }) => (0,refusal/* answer */.ZF)(asking(place, 'create an issue', 'issues: write'), async () => {
            const sent = { owner, repo, title, body, labels: [...labels], assignees: [...assignees] };
            const { status, data } = await octokit.request(`POST ${ISSUES}`, sent);
            (0,github_place/* expectStatus */.o)(status, 201);
            return ours(issueFrom(data, repository), repository);
        }),
        update: (number, patch) => (0,refusal/* answer */.ZF)(asking(place, `change issue #${number}`, 'issues: write', number), async () => {
            const sent = { owner, repo, issue_number: number, ...fieldsOf(patch) };
            const { status, data } = await octokit.request(`PATCH ${ISSUE}`, sent);
            (0,github_place/* expectStatus */.o)(status, 200);
            return ours(issueFrom(data, repository), repository, number);
        }),
    };
}
/** Closed ones too, oldest first: an issue that is closed between two pages moves no other. */
function listOf({ octokit, owner, repo, repository }, filter, matches) {
    return (0,refusal/* answer */.ZF)({ to: 'list issues', repository, needs: 'issues: read' }, async () => {
        const order = { state: 'all', sort: 'created', direction: 'asc' };
        const found = await (0,pages/* pages */.Bd)(octokit, ISSUES, { owner, repo, ...filter, ...order });
        const issues = found.filter((data) => !isPullRequest(data)).map((data) => issueFrom(data, repository));
        const matching = issues.filter((issue) => matches(ours(issue, repository)));
        return (0,pages/* uniqueBy */.pD)(matching, (issue) => issue.number);
    });
}
function fieldsOf({ labels, assignees, stateReason, ...fields }) {
    return {
        ...fields,
        ...(stateReason === undefined ? {} : { state_reason: stateReason }),
        ...(labels === undefined ? {} : { labels: [...labels] }),
        ...(assignees === undefined ? {} : { assignees: [...assignees] }),
    };
}
/** The issue, if it is the one that was asked for: after a move or behind a proxy it may be another. */
function ours(issue, repository, number = issue.number) {
    if (issue.repository !== repository)
        throw new refusal/* OddAnswer */.oh(`It answered with an issue of ${issue.repository}.`);
    if (issue.number !== number)
        throw new refusal/* OddAnswer */.oh(`It answered with issue #${issue.number}.`);
    return issue;
}
function asking({ repository }, to, needs, number) {
    return { to, repository, needs, ...(number === undefined ? {} : { subject: `Issue #${number}` }) };
}
/** GitHub compares names of labels and accounts without regard to case. */
function sameText(expected) {
    return (found) => found.toLowerCase() === expected.toLowerCase();
}
//# sourceMappingURL=issues.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/labels.js




/** The labels of a repository. One that exists already is refused as `invalid`, with the field `name`. */
function labels({ octokit, owner, repo, repository }) {
    return {
        labels: () => (0,refusal/* answer */.ZF)({ to: 'list labels', repository, needs: 'issues: read' }, async () => {
            const found = await (0,pages/* pages */.Bd)(octokit, '/repos/{owner}/{repo}/labels', { owner, repo });
            return found.map(labelFrom);
        }),
        createLabel: ({ name, color, description }) => (0,refusal/* answer */.ZF)({ to: 'create a label', repository, needs: 'issues: write' }, async () => {
            const sent = { owner, repo, name, color, description };
            const { status, data } = await octokit.request('POST /repos/{owner}/{repo}/labels', sent);
            (0,github_place/* expectStatus */.o)(status, 201);
            return labelFrom(data);
        }),
    };
}
//# sourceMappingURL=labels.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/people.js



// What a login can be, with the underscore of managed accounts: other text must not become part of an address.
const LOGIN = /^[A-Za-z0-9_-]{1,64}$/;
/** Who can be assigned in the repository. */
function people({ octokit, owner, repo, repository }) {
    return {
        assignable: (login) => (0,refusal/* answer */.ZF)({ to: 'ask who can be assigned', repository, needs: 'issues: read' }, async () => {
            if (!LOGIN.test(login))
                return false;
            try {
                const route = 'GET /repos/{owner}/{repo}/assignees/{assignee}';
                const { status } = await octokit.request(route, { owner, repo, assignee: login });
                (0,github_place/* expectStatus */.o)(status, 204);
                return true;
            }
            catch (error) {
                if ((0,shape/* isRecord */.u4)(error) && error['status'] === 404)
                    return false;
                throw error;
            }
        }),
    };
}
//# sourceMappingURL=people.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/tracker.js






/** GitHub's issues as a tracker. `repository` is `owner/name`: anything else is a `TypeError`. */
function githubTracker(octokit, repository) {
    const place = (0,github_place/* placeOf */.$)(octokit, repository);
    let known = null;
    return {
        repository,
        ...issues(place),
        ...comments(place),
        ...labels(place),
        ...people(place),
        identity: async () => {
            if (known !== null)
                return { ok: true, value: known };
            const found = await identity(place);
            if (found.ok)
                known = found.value;
            return found;
        },
    };
}
//# sourceMappingURL=tracker.js.map

/***/ })

};
