export const id = 403;
export const ids = [403];
export const modules = {

/***/ 3403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/src/adapters/git/run-git.js + 1 modules
var run_git = __webpack_require__(864);
// EXTERNAL MODULE: ./build/src/commands/user-error.js
var user_error = __webpack_require__(2914);
;// CONCATENATED MODULE: ./build/src/commands/version.js
/** The version of package.json; a test keeps the two equal. */
const VERSION = '0.1.0';
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./build/src/connect.js



const PUBLIC_API = 'https://api.github.com';
/** Makes the ports that speak with GitHub. Nothing is asked yet. */
async function connect(settings) {
    if (settings.token === '') {
        throw new user_error/* UserError */.y('There is no token for GitHub.', 'Set GITHUB_TOKEN (or GH_TOKEN), in the Action the input `token`.');
    }
    const repository = settings.repository ?? (await originOf(settings.root));
    if (repository === null ||
        !/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(repository) ||
        /(^|\/)\.{1,2}($|\/)/.test(repository)) {
        throw new user_error/* UserError */.y(repository === null ? 'It is not known which repository this is.' : `\`${repository}\` is no repository.`, 'Use --repo owner/name, or set GITHUB_REPOSITORY.');
    }
    const baseUrl = settings.apiUrl ?? PUBLIC_API;
    const [{ githubClient }, { githubTracker }, { githubHost }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(56), __webpack_require__.e(841)]).then(__webpack_require__.bind(__webpack_require__, 6841)),
        __webpack_require__.e(/* import() */ 160).then(__webpack_require__.bind(__webpack_require__, 7160)),
        __webpack_require__.e(/* import() */ 70).then(__webpack_require__.bind(__webpack_require__, 70)),
    ]);
    const client = githubClient({
        token: settings.token,
        baseUrl,
        userAgent: `followthrough/${VERSION}`,
        ...(settings.fetch === undefined ? {} : { fetch: settings.fetch }),
    });
    return {
        tracker: githubTracker(client, repository),
        host: githubHost(client, repository),
        page: `${serverOf(settings.serverUrl, baseUrl)}/${repository}`,
    };
}
/** Without GITHUB_SERVER_URL the host is told from the address of its API. */
function serverOf(serverUrl, apiUrl) {
    if (serverUrl !== null)
        return serverUrl;
    if (apiUrl === PUBLIC_API)
        return 'https://github.com';
    const url = new URL(apiUrl);
    return `${url.protocol}//${url.host.replace(/^api\./, '')}`;
}
/** `owner/name` from the address of the remote `origin`, however it is written. */
async function originOf(root) {
    const address = (await (0,run_git/* runGit */.E)(root, ['remote', 'get-url', 'origin']))?.toString('utf8').trim();
    const found = address === undefined ? null : /[/:]([A-Za-z0-9._-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(address);
    return found?.[1] ?? null;
}
//# sourceMappingURL=connect.js.map

/***/ })

};
