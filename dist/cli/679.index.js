export const id = 679;
export const ids = [679];
export const modules = {

/***/ 8679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _adapters_git_run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8229);
/* harmony import */ var _commands_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2914);
/* harmony import */ var _commands_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8228);



const PUBLIC_API = 'https://api.github.com';
/** Makes the ports that speak with GitHub. Nothing is asked yet. */
async function connect(settings) {
    if (settings.token === '') {
        throw new _commands_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('There is no token for GitHub.', 'Set GITHUB_TOKEN (or GH_TOKEN), in the Action the input `token`.');
    }
    const repository = settings.repository ?? (await originOf(settings.root));
    if (repository === null ||
        !/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(repository) ||
        /(^|\/)\.{1,2}($|\/)/.test(repository)) {
        throw new _commands_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(repository === null ? 'It is not known which repository this is.' : `\`${repository}\` is no repository.`, 'Use --repo owner/name, or set GITHUB_REPOSITORY.');
    }
    const baseUrl = settings.apiUrl ?? PUBLIC_API;
    const [{ githubClient }, { githubTracker }, { githubHost }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(167), __webpack_require__.e(841)]).then(__webpack_require__.bind(__webpack_require__, 6841)),
        __webpack_require__.e(/* import() */ 160).then(__webpack_require__.bind(__webpack_require__, 7160)),
        __webpack_require__.e(/* import() */ 70).then(__webpack_require__.bind(__webpack_require__, 70)),
    ]);
    const client = githubClient({
        token: settings.token,
        baseUrl,
        userAgent: `followthrough/${_commands_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}`,
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
    const address = (await (0,_adapters_git_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['remote', 'get-url', 'origin']))?.toString('utf8').trim();
    const found = address === undefined ? null : /[/:]([A-Za-z0-9._-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(address);
    return found?.[1] ?? null;
}
//# sourceMappingURL=connect.js.map

/***/ })

};
