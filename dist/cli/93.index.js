export const id = 93;
export const ids = [93];
export const modules = {

/***/ 1367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parsePeriod),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   zL: () => (/* binding */ addPeriod)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6826);
/* harmony import */ var _working_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4051);


const UNITS = { m: 'minutes', h: 'hours', d: 'days', wd: 'working-days', w: 'weeks' };
const SHAPE = /^(\d{1,5})(wd|[mhdw])$/;
/** Null for anything that is not a number and a unit. */
function parsePeriod(text) {
    const found = SHAPE.exec(text);
    const unit = found?.[2];
    return unit ? { amount: Number(found?.[1]), unit: UNITS[unit] } : null;
}
/** The day a period after (`sign` 1) or before (-1) another. Minutes and hours move no day. */
function addPeriod(calendar, day, period, sign = 1) {
    const amount = period.amount * sign;
    switch (period.unit) {
        case 'minutes':
        case 'hours':
            return day;
        case 'days':
            return (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, amount);
        case 'weeks':
            return (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, amount * 7);
        case 'working-days':
            return (0,_working_days_js__WEBPACK_IMPORTED_MODULE_1__/* .addWorkingDays */ .A9)(calendar, day, amount);
    }
}
/** Seconds of a period; a working day counts as a day. */
function secondsOf(period) {
    const seconds = { minutes: 60, hours: 3600, days: 86_400, 'working-days': 86_400, weeks: 604_800 };
    return period.amount * seconds[period.unit];
}
//# sourceMappingURL=period.js.map

/***/ }),

/***/ 4051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ addWorkingDays),
/* harmony export */   Hz: () => (/* binding */ workingDaysBetween),
/* harmony export */   co: () => (/* binding */ isWorkingDay),
/* harmony export */   w4: () => (/* binding */ WEEKDAYS)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6826);

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
function isWorkingDay(calendar, day) {
    const weekday = WEEKDAYS[(0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(day) - 1];
    return !calendar.weekend.some((off) => off === weekday) && !calendar.holidays.includes(day);
}
/** Moves by working days; zero stays where it is, also on a day off. A calendar without working days moves by days. */
function addWorkingDays(calendar, day, count) {
    if (calendar.weekend.length >= WEEKDAYS.length)
        return (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, count);
    const step = count < 0 ? -1 : 1;
    let left = Math.abs(count);
    let at = day;
    while (left > 0) {
        at = (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(at, step);
        if (isWorkingDay(calendar, at))
            left -= 1;
    }
    return at;
}
/** Working days after `from`, up to and including `to`; negative when `to` is earlier. */
function workingDaysBetween(calendar, from, to) {
    const days = (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(from, to);
    if (days < 0)
        return -workingDaysBetween(calendar, to, from);
    const weekdays = WEEKDAYS.filter((day) => !calendar.weekend.some((off) => off === day));
    const week = new Set(weekdays.map((day) => WEEKDAYS.indexOf(day) + 1));
    let count = Math.floor(days / 7) * week.size;
    for (let day = 1; day <= days % 7; day += 1) {
        if (week.has((((0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(from) + day - 1) % 7) + 1))
            count += 1;
    }
    const holidays = [...new Set(calendar.holidays)].filter((day) => day > from && day <= to);
    return count - holidays.filter((day) => week.has((0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(day))).length;
}
//# sourceMappingURL=working-days.js.map

/***/ }),

/***/ 9033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZN: () => (/* binding */ failsAt)
/* harmony export */ });
/* unused harmony export worstOf */

/** How many documents there are, and how many remarks count. Known ones do not. */
function count(documents) {
    const counted = documents.flatMap(({ diagnostics }) => diagnostics).filter(({ known }) => !known);
    const of = (severity) => counted.filter((diagnostic) => diagnostic.severity === severity).length;
    return { postmortems: documents.length, errors: of('error'), warnings: of('warning'), infos: of('info') };
}
/** The worst severity among the remarks that count; null when there is none. */
function worstOf(diagnostics) {
    const counted = new Set(diagnostics.filter(({ known }) => !known).map(({ severity }) => severity));
    return SEVERITIES.find((severity) => counted.has(severity)) ?? null;
}
/** Whether the check fails. */
function failsAt({ errors, warnings }, failOn) {
    switch (failOn) {
        case 'never':
            return false;
        case 'error':
            return errors > 0;
        case 'warning':
            return errors + warnings > 0;
    }
}
//# sourceMappingURL=count.js.map

/***/ }),

/***/ 5076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remarkOf)
/* harmony export */ });
function remarkOf({ line, rule, severity, message, hint, url }) {
    return { line, lines: [line], rule, severity, message, hint, url };
}
//# sourceMappingURL=remark.js.map

/***/ }),

/***/ 3093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// UNUSED EXPORTS: checkRun

// EXTERNAL MODULE: ./build/src/check/count.js
var count = __webpack_require__(9033);
// EXTERNAL MODULE: ./build/src/render/escape/console.js
var console = __webpack_require__(8017);
;// CONCATENATED MODULE: ./build/src/render/escape/workflow-command.js
/** The message of a workflow command, as the runner reads it back. */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** The value of a property, which ends at a comma or colon. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
//# sourceMappingURL=workflow-command.js.map
;// CONCATENATED MODULE: ./build/src/render/github/annotations.js


/**
 * At most `max` of a kind, which is what GitHub shows: unreadable documents first, then the first place of each rule in
 * each document, then the others. Known remarks and infos never.
 */
function annotationsOf({ documents }, max = 10) {
    const ranked = documents.flatMap(({ document, diagnostics }) => rankedIn(diagnostics, document.readable));
    const inOrder = ranked.sort((a, b) => a.rank - b.rank).map(({ diagnostic }) => diagnostic);
    return ['error', 'warning'].flatMap((level) => inOrder
        .filter(({ severity }) => severity === level)
        .slice(0, max)
        .map((diagnostic) => annotation(diagnostic, level)));
}
/** For `--format github`: the commands that the runner turns into annotations, one a line. */
function renderWorkflowCommands(annotations) {
    return annotations.map((one) => `${commandOf(one)}\n`).join('');
}
function rankedIn(diagnostics, readable) {
    const places = new Map();
    return diagnostics
        .filter(({ known }) => !known)
        .map((diagnostic) => {
        const place = (places.get(diagnostic.rule) ?? 0) + 1;
        places.set(diagnostic.rule, place);
        return { diagnostic, rank: readable ? place : 0 };
    });
}
function annotation(diagnostic, level) {
    const { path, rule, line, endLine, column, endColumn, message, hint } = diagnostic;
    const onOneLine = line === endLine;
    return {
        level,
        path: (0,console/* consoleLine */.WK)(path),
        line,
        endLine,
        column: onOneLine ? column : null,
        endColumn: onOneLine ? endColumn : null,
        title: (0,console/* consoleLine */.WK)(rule),
        message: cut((0,console/* consoleLine */.WK)(`${message} ${hint}`)),
    };
}
// The runner cuts longer messages, if need be through a character.
const MESSAGE_LIMIT = 4096;
function cut(text) {
    if (text.length <= MESSAGE_LIMIT)
        return text;
    const end = MESSAGE_LIMIT - 1;
    const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
    return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}
function commandOf({ level, path, line, endLine, column, endColumn, title, message }) {
    const properties = [
        ['file', path],
        ['line', line],
        ['endLine', endLine],
        ['col', column],
        ['endColumn', endColumn],
        ['title', title],
    ];
    const written = properties
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `${name}=${commandProperty(String(value))}`);
    return `::${level} ${written.join(',')}::${commandData(message)}`;
}
//# sourceMappingURL=annotations.js.map
// EXTERNAL MODULE: ./build/src/calendar/time.js
var time = __webpack_require__(8711);
;// CONCATENATED MODULE: ./build/src/postmortem/durations.js

/** From which moment to which each duration runs. */
const DURATION_ENDS = {
    detect: ['started', 'detected'],
    mitigate: ['detected', 'mitigated'],
    total: ['started', 'mitigated'],
};
function durationsOf(postmortem) {
    return {
        detect: durationOf(postmortem, 'detect'),
        mitigate: durationOf(postmortem, 'mitigate'),
        total: durationOf(postmortem, 'total'),
    };
}
/** True when the moment that should come last comes first. */
function isNegativeDuration(postmortem, name) {
    return (signedSeconds(postmortem, name) ?? 0) < 0;
}
function durationOf(postmortem, name) {
    const seconds = signedSeconds(postmortem, name);
    return seconds === null || seconds < 0 ? null : seconds;
}
function signedSeconds(postmortem, name) {
    const [from, to] = DURATION_ENDS[name];
    const start = postmortem.times[from];
    const end = postmortem.times[to];
    return start && end ? (0,time/* secondsBetween */.O1)(start.value, end.value) : null;
}
//# sourceMappingURL=durations.js.map
// EXTERNAL MODULE: ./build/src/postmortem/model.js
var model = __webpack_require__(5253);
// EXTERNAL MODULE: ./build/src/postmortem/position.js
var position = __webpack_require__(6181);
;// CONCATENATED MODULE: ./build/src/render/json/check-json.js



/** The JSON result of `check`, published as a schema: keys may be added, none may go. */
function checkJson({ documents, counts }) {
    const { postmortems, errors, warnings, infos } = counts;
    return { version: 1, postmortems: documents.map(postmortemJson), counts: { postmortems, errors, warnings, infos } };
}
function postmortemJson({ document, diagnostics }) {
    const facts = document.readable ? factsOf(document) : noFacts(document);
    return { ...facts, problems: diagnostics.map(problemJson) };
}
function noFacts({ path }) {
    const unknown = { id: null, title: null, date: null, severity: null, status: null, services: [] };
    const times = timesJson(() => null);
    const durations = { detect: null, mitigate: null, total: null };
    const parts = { impact: null, causes: [], sections: [], timeline: [], actionItems: [], learnings: [] };
    return { path, readable: false, ...unknown, times, durations, ...parts };
}
function factsOf(postmortem) {
    const { path, id, title, date, severity, status, services, times, impact, causes } = postmortem;
    const lineOf = ({ start }) => (0,position/* positionAt */.t)(postmortem.lineStarts, start).line;
    const { detect, mitigate, total } = durationsOf(postmortem);
    return {
        path,
        readable: true,
        id: id.value,
        title: valueIn(title),
        date: valueIn(date),
        severity: valueIn(severity),
        status: valueIn(status),
        services: valueIn(services) ?? [],
        times: timesJson((moment) => valueIn(times[moment])),
        durations: { detect, mitigate, total },
        impact: valueIn(impact),
        causes: valueIn(causes) ?? [],
        sections: postmortem.sections.map(({ kind, heading, span }) => ({ kind, heading, line: lineOf(span) })),
        timeline: postmortem.timeline.map(({ span, raw, time, text }) => ({ line: lineOf(span), raw, time, text })),
        actionItems: postmortem.actionItems.map((item) => itemJson(item, lineOf(item.span))),
        learnings: postmortem.learnings.map(({ span, text }) => ({ line: lineOf(span), text })),
    };
}
function timesJson(timeOf) {
    return Object.fromEntries(model/* MOMENTS */.G.map((moment) => [moment, timeOf(moment)]));
}
function itemJson({ id, title, owners, due, priority, type, state, references }, line) {
    return {
        line,
        id,
        title,
        owners: owners.map(({ value }) => value),
        due: valueIn(due),
        priority: valueIn(priority),
        type: valueIn(type),
        done: state === 'done',
        state,
        references: references.map(({ value }) => value),
    };
}
function problemJson(diagnostic) {
    const { rule, severity, line, column, endLine, endColumn, message, hint, url, known } = diagnostic;
    return { rule, severity, line, column, endLine, endColumn, message, hint, url, known };
}
function valueIn(fact) {
    return fact ? fact.value : null;
}
//# sourceMappingURL=check-json.js.map
// EXTERNAL MODULE: ./build/src/render/json/print-json.js
var print_json = __webpack_require__(8461);
// EXTERNAL MODULE: ./build/src/render/terminal/check.js + 3 modules
var check = __webpack_require__(2960);
// EXTERNAL MODULE: ./build/src/commands/diagnose-record.js
var diagnose_record = __webpack_require__(8878);
// EXTERNAL MODULE: ./build/src/commands/load-config.js + 1 modules
var load_config = __webpack_require__(1983);
// EXTERNAL MODULE: ./build/src/commands/read-record.js + 2 modules
var read_record = __webpack_require__(229);
;// CONCATENATED MODULE: ./build/src/commands/check.js








/** Reads postmortems and says what would make them better. */
async function runCheck(world, request) {
    const loaded = await (0,load_config/* loadConfig */.Z9)(world.files, request.configPath);
    const reading = await (0,read_record/* readRecord */.a)(world.files, loaded, request.scope);
    const result = (0,diagnose_record/* diagnoseRecord */.M5)(reading, reading.documents, loaded.config, world.now);
    return checkRun({ ...result, notices: [...loaded.notices, ...result.notices] }, request);
}
/** What a check leaves behind, whoever asked for it. */
async function checkRun(result, request) {
    const { counts } = result;
    const skipped = result.skipped.map((path) => `${path} does not look like a postmortem and was skipped.`);
    return {
        exit: (0,count/* failsAt */.ZN)(counts, request.failOn) ? 1 : 0,
        result: await format(result, request),
        notices: [...result.notices, ...skipped],
        summary: null,
        json: checkJson(result),
        check: result,
        outputs: { errors: counts.errors, warnings: counts.warnings, postmortems: counts.postmortems },
    };
}
async function format(result, request) {
    switch (request.format) {
        case 'json':
            return (0,print_json/* printJson */.Q)(checkJson(result));
        case 'markdown': {
            const { renderCheckMarkdown } = await __webpack_require__.e(/* import() */ 587).then(__webpack_require__.bind(__webpack_require__, 5587));
            return renderCheckMarkdown(result);
        }
        case 'github':
            return renderWorkflowCommands(annotationsOf(result));
        default:
            return (0,check/* renderCheckText */.O)(result, { color: request.color });
    }
}
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 8878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ diagnoseRecord),
/* harmony export */   XY: () => (/* binding */ todayOf)
/* harmony export */ });
/* unused harmony exports checked, documentFacts */
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6826);
/* harmony import */ var _check_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9033);
/* harmony import */ var _check_diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2531);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1879);




/** Runs the rules over the documents that were read; `record` holds those beside them, whose ids are taken. */
function diagnoseRecord(reading, record, config, now) {
    const facts = documentFacts(record, config, now);
    const documents = reading.documents.map((document) => checked(document, config, facts));
    const skipped = reading.unlike.map((document) => document.path);
    return { documents, counts: (0,_check_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(documents), skipped, notices: reading.notices };
}
function checked(document, config, facts) {
    return { document, diagnostics: (0,_check_diagnose_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h)(document, (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSettings */ .EW)(config), facts) };
}
/** When a document was written and who can be assigned is not asked here: rules about it are silent. */
function documentFacts(record, config, now) {
    return {
        today: todayOf(config, now),
        written: null,
        record: record.flatMap((document) => (document.readable ? [{ id: document.id.value, path: document.path }] : [])),
        deadlineOf: () => null,
        assignable: () => null,
    };
}
/** The day in the calendar's zone. */
function todayOf(config, now) {
    return (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_3__/* .dayAt */ .OC)(Date.parse(now), config.calendar['time-zone']);
}
//# sourceMappingURL=diagnose-record.js.map

/***/ }),

/***/ 229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readRecord)
});

;// CONCATENATED MODULE: ./build/src/postmortem/fallback-id.js
const COMMON = new Set(['index', 'readme', 'postmortem']);
/** The ids of documents that write none, by path: the file's stem, or the path without extension where stems clash. */
function fallbackIds(paths) {
    const counts = new Map();
    for (const path of paths) {
        const stem = stemOf(path).toLowerCase();
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    return new Map(paths.map((path) => [path, idOf(path, counts)]));
}
function idOf(path, counts) {
    const stem = stemOf(path);
    const isUnique = counts.get(stem.toLowerCase()) === 1 && !COMMON.has(stem.toLowerCase());
    return isUnique ? stem : withoutExtension(path);
}
function stemOf(path) {
    return withoutExtension(path.slice(path.lastIndexOf('/') + 1));
}
function withoutExtension(path) {
    const dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.slice(0, dot) : path;
}
//# sourceMappingURL=fallback-id.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/looks-like.js
const KEYS = new Set([
    ...[
        'id',
        'severity',
        'status',
        'services',
        'started',
        'detected',
        'alerted',
        'mitigation-started',
        'mitigated',
        'resolved',
    ],
    ...['detected-by', 'impact', 'causes', 'cause-domains', 'confidential', 'written'],
]);
/** True with two known sections, or two keys that postmortems have: enough to tell it from other Markdown. */
function looksLikePostmortem(postmortem) {
    const kinds = new Set(postmortem.sections.map((section) => section.kind));
    const keys = postmortem.frontMatter?.keys.filter((key) => KEYS.has(key.name)) ?? [];
    return kinds.size >= 2 || keys.length >= 2;
}
//# sourceMappingURL=looks-like.js.map
// EXTERNAL MODULE: ./build/src/postmortem/read.js + 61 modules
var read = __webpack_require__(9973);
// EXTERNAL MODULE: ./build/src/commands/settings.js
var settings = __webpack_require__(1879);
// EXTERNAL MODULE: ./build/src/commands/user-error.js
var user_error = __webpack_require__(2914);
;// CONCATENATED MODULE: ./build/src/commands/read-record.js





/** Reads the files of a scope. Nothing is thrown for what a document holds; a typed path that does not exist is a UserError. */
async function readRecord(files, loaded, scope) {
    const { named, record } = await filesOf(files, loaded.config, scope);
    const paths = named.map((file) => file.path);
    const ids = fallbackIds([...new Set([...record, ...paths])]);
    const contents = await readAll(files, paths);
    const all = contents.map((content) => documentOf(content, loaded, ids.get(content.path) ?? content.path));
    const byGlob = new Set(named.filter((file) => file.how === 'glob').map((file) => file.path));
    const isUnlike = (document) => document.readable && byGlob.has(document.path) && !looksLikePostmortem(document);
    return {
        documents: all.filter((document) => !isUnlike(document)),
        unlike: all.filter(isUnlike),
        notices: named.length === 0 && scope.kind === 'globs' ? [nothingFound(loaded.config, scope.narrow)] : [],
    };
}
/** The files to read, and the paths of the whole record as far as they are known: a default id must be unique in it. */
async function filesOf(files, config, scope) {
    if (scope.kind === 'typed') {
        const { found, missing } = await files.named(scope.paths, config.ignore);
        if (missing.length > 0) {
            throw new user_error/* UserError */.y(`${missing.join(', ')} does not exist.`, 'Name files, folders or globs that exist.');
        }
        return { named: found, record: [] };
    }
    const inGlobs = await files.find(config.postmortems, config.ignore);
    const narrowed = scope.narrow === null ? null : new Set(await files.find(scope.narrow, config.ignore));
    const changed = scope.kind === 'changed' ? new Set(scope.paths) : null;
    const named = inGlobs
        .filter((path) => (narrowed?.has(path) ?? true) && (changed?.has(path) ?? true))
        .map((path) => ({ path, how: 'glob' }));
    return { named, record: inGlobs };
}
const AT_ONCE = 16;
async function readAll(files, paths) {
    const contents = [];
    for (let at = 0; at < paths.length; at += AT_ONCE) {
        const batch = paths.slice(at, at + AT_ONCE).map((path) => files.read(path, read/* SIZE_LIMIT */.uE));
        contents.push(...(await Promise.all(batch)));
    }
    return contents;
}
function documentOf(content, loaded, fallbackId) {
    return content.kind === 'bytes'
        ? (0,read/* readDocument */.u0)(content.path, content.bytes, (0,settings/* readingOptions */.fK)(loaded, fallbackId))
        : { readable: false, path: content.path, reason: content.reason, hint: content.hint, line: 1 };
}
function nothingFound(config, narrow) {
    const where = (narrow ?? config.postmortems).map((glob) => `\`${glob}\``).join(', ');
    return `No postmortem was found. Looked for ${where}, tracked by git; ${narrow === null ? '`postmortems` in the configuration' : 'the input `files`'} says where.`;
}
//# sourceMappingURL=read-record.js.map

/***/ }),

/***/ 1879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ checkSettings),
/* harmony export */   HA: () => (/* binding */ syncSettings),
/* harmony export */   fK: () => (/* binding */ readingOptions),
/* harmony export */   i5: () => (/* binding */ REPORT_LABEL),
/* harmony export */   kC: () => (/* binding */ reportSettings)
/* harmony export */ });
/* unused harmony export calendarOf */
/* harmony import */ var _calendar_period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1367);
/* harmony import */ var _check_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4077);
/* harmony import */ var _config_defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4808);



/** What the parser needs of the configuration. */
function readingOptions({ config, zoneIsSet }, fallbackId) {
    return {
        fallbackId,
        spellings: config.sections.spellings,
        zone: zoneIsSet ? config.calendar['time-zone'] : null,
        severities: config.severities,
        names: config.people.names,
    };
}
/** What the rules need of it. */
function checkSettings(config) {
    return {
        ..._check_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultCheckSettings */ .F,
        severities: config.severities,
        sections: config.sections,
        rules: config.rules,
        targets: { detect: secondsBySeverity(config.targets.detect), mitigate: secondsBySeverity(config.targets.mitigate) },
    };
}
/** Labels of our other issues: neither stands for an action item. */
const REPORT_LABEL = 'postmortem-report';
const RECORD_LABEL = 'postmortem-record';
/** What reconciling needs of it. */
function syncSettings(config) {
    const items = config['action-items'];
    return {
        labels: items.labels,
        otherLabels: [REPORT_LABEL, RECORD_LABEL],
        doneWithin: periodsOf(items['done-within']),
        since: items.since,
        limits: config.limits,
        names: config.people.names,
        trustedIds: config.trust.identities,
        calendar: calendarOf(config),
    };
}
/** What following up needs of it. */
function reportSettings(config) {
    const followUp = config['follow-up'];
    const periodOf = (key) => (0,_calendar_period_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePeriod */ .DB)(followUp[key]) ?? defaultPeriod(key);
    return {
        title: 'Postmortem follow-up',
        calendar: calendarOf(config),
        followUp: {
            before: periodOf('before'),
            after: periodOf('after'),
            repeat: periodOf('repeat'),
            atMost: followUp['at-most'],
        },
        nudgeLimit: config.limits.nudge,
        report: followUp.report,
        reportDay: followUp['report-day'],
        severities: config.severities,
        labels: { base: config['action-items'].labels.base, report: REPORT_LABEL },
    };
}
function defaultPeriod(key) {
    return (0,_calendar_period_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePeriod */ .DB)(_config_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_CONFIG */ .P['follow-up'][key]) ?? { amount: 1, unit: 'working-days' };
}
function periodsOf(written) {
    return Object.fromEntries(Object.entries(written).flatMap(([name, text]) => {
        const period = (0,_calendar_period_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePeriod */ .DB)(text);
        return period === null ? [] : [[name, period]];
    }));
}
function calendarOf(config) {
    return {
        timeZone: config.calendar['time-zone'],
        weekend: config.calendar.weekend,
        holidays: config.calendar.holidays,
    };
}
function secondsBySeverity(periods) {
    return Object.fromEntries(Object.entries(periodsOf(periods)).map(([severity, period]) => [severity, (0,_calendar_period_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsOf */ .TM)(period)]));
}
//# sourceMappingURL=settings.js.map

/***/ }),

/***/ 8461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson)
/* harmony export */ });
/**
 * JSON for people and for logs: two blanks, and every character that cannot be seen, turns the direction of text or
 * could be taken for a command of the runner is written as `\uXXXX`, so that the text is safe to print as it is.
 */
function printJson(value) {
    const text = JSON.stringify(value, null, 2) ?? 'null';
    return `${text.replace(UNSAFE, escaped).replace(OLD_COMMAND, '\\u0023#')}\n`;
}
// Line ends between the parts of the JSON stay; those inside strings are escaped by then.
const UNSAFE = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\u2028\u2029]/gu;
const OLD_COMMAND = /##(?=\[|vso\[)/gi;
function escaped(character) {
    return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
        .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
        .join('');
}
//# sourceMappingURL=print-json.js.map

/***/ }),

/***/ 2960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ remarks),
  O: () => (/* binding */ renderCheckText)
});

// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
// EXTERNAL MODULE: ./build/src/rules/text/quote.js
var quote = __webpack_require__(7765);
;// CONCATENATED MODULE: ./build/src/check/item-attributes.js

/** Rules that say what one action item lacks, in the order of a sentence. */
const ITEM_ATTRIBUTES = new Map([
    ['action-item-without-owner', 'no owner'],
    ['action-item-without-due-date', 'no date'],
    ['action-item-vague', 'no visible end'],
]);
function isItemAttribute({ rule }) {
    return ITEM_ATTRIBUTES.has(rule);
}
/** "no owner, no date and no visible end". */
function lacking(rules) {
    return (0,quote/* listed */.K)([...ITEM_ATTRIBUTES].filter(([rule]) => rules.includes(rule)).map(([, words]) => words));
}
/** What to do about several of them at once. */
function combinedHint(diagnostics) {
    const hintOf = (rule) => diagnostics.find((diagnostic) => diagnostic.rule === rule)?.hint;
    const owner = hintOf('action-item-without-owner');
    const due = hintOf('action-item-without-due-date');
    const date = due ? (firstQuoted(due) ?? 'due DATE') : null;
    const both = owner && date ? `Add who will do it and by when, for example \`@ada, ${date}\`.` : (owner ?? due);
    return [hintOf('action-item-vague'), both].filter((hint) => hint !== undefined).join(' ');
}
/** What stands in the first pair of backticks. */
function firstQuoted(text) {
    const start = text.indexOf('`');
    const end = text.indexOf('`', start + 1);
    return start < 0 || end < 0 ? null : text.slice(start + 1, end);
}
//# sourceMappingURL=item-attributes.js.map
// EXTERNAL MODULE: ./build/src/check/remark.js
var remark = __webpack_require__(5076);
;// CONCATENATED MODULE: ./build/src/check/unknown-times.js


function isUnknownTime({ rule }) {
    return rule === 'time-to-detect-unknown' || rule === 'time-to-mitigate-unknown';
}
/** Two times that lack the same facts are one thing to write, where both stand on one line and name keys to add. */
function bothTimes(diagnostics) {
    const [first, second] = diagnostics;
    const keys = new Set(diagnostics.flatMap(keysIn));
    const isSame = first && second && diagnostics.length === 2 && first.line === second.line;
    if (!isSame || diagnostics.some((diagnostic) => keysIn(diagnostic).length === 0))
        return diagnostics.map(remark/* remarkOf */.M);
    return [
        {
            ...(0,remark/* remarkOf */.M)(first),
            message: 'Neither the time to detect nor the time to mitigate can be computed.',
            hint: `Add ${(0,quote/* listed */.K)([...keys])} with date, time and zone to the front matter.`,
        },
    ];
}
/** `started:` and the like, in backticks. */
function keysIn({ hint }) {
    return hint
        .split('`')
        .filter((part) => MOMENT_KEYS.includes(part))
        .map((key) => `\`${key}\``);
}
const MOMENT_KEYS = ['started:', 'detected:', 'mitigated:'];
//# sourceMappingURL=unknown-times.js.map
;// CONCATENATED MODULE: ./build/src/check/attention.js




// What a person reads before the rest becomes noise; the same rule on so many lines is one thing to do.
const SHOWN_AT_MOST = 7;
const LINES_APART = 3;
/** The remarks on one document as people should meet them: few, the worst first, one for each thing to do. */
function forPeople(diagnostics) {
    const remarks = merged(diagnostics.filter(({ known }) => !known));
    const loud = remarks.filter(({ severity }) => severity !== 'info');
    const quiet = remarks.filter(({ severity }) => severity === 'info');
    return {
        shown: loud.slice(0, SHOWN_AT_MOST),
        folded: [...loud.slice(SHOWN_AT_MOST), ...quiet],
        known: merged(diagnostics.filter(({ known }) => known)),
    };
}
function merged(diagnostics) {
    const many = groupedBy(diagnostics, ({ rule }) => rule).filter((group) => linesOf(group).length > LINES_APART);
    const inMany = new Set(many.flat());
    const single = diagnostics.filter((diagnostic) => !inMany.has(diagnostic));
    const items = groupedBy(single.filter(isItemAttribute), ({ line }) => String(line));
    const times = single.filter(isUnknownTime);
    const others = single.filter((diagnostic) => !isItemAttribute(diagnostic) && !times.includes(diagnostic));
    const remarks = [...onManyLines(many), ...items.map(onOneItem), ...bothTimes(times), ...others.map(remark/* remarkOf */.M)];
    return remarks.sort(worstFirst);
}
/** Rules about action items that speak of the same lines are one remark. */
function onManyLines(groups) {
    const aboutItems = groups.filter(([first]) => first && isItemAttribute(first)).flat();
    const rest = groups.filter(([first]) => first && !isItemAttribute(first));
    const linesOfRule = (rule) => linesOf(aboutItems.filter((diagnostic) => diagnostic.rule === rule)).join();
    const alike = groupedBy(aboutItems, ({ rule }) => linesOfRule(rule));
    return [...alike.map(onManyItems), ...rest.map(repeated)];
}
function onManyItems(diagnostics) {
    const rules = diagnostics.map(({ rule }) => rule);
    const lines = linesOf(diagnostics);
    const message = `${lines.length} action items have ${lacking(rules)}.`;
    return { ...worst(diagnostics), line: lines[0] ?? 1, lines, message, hint: manyHint(diagnostics) };
}
function manyHint(diagnostics) {
    const of = (rule) => diagnostics.find((diagnostic) => diagnostic.rule === rule);
    const due = of('action-item-without-due-date');
    const hints = [
        of('action-item-without-owner') ? 'Add who will do each, for example `@ada` or `@acme/platform`.' : null,
        due ? `Add a date to each that can be kept, for example \`${firstQuoted(due.hint) ?? 'due DATE'}\`.` : null,
        of('action-item-vague') ? 'Name what will be there when each is done.' : null,
    ];
    return hints.filter((hint) => hint !== null).join(' ');
}
function repeated(diagnostics) {
    const lines = linesOf(diagnostics);
    const first = worst(diagnostics);
    const message = `${first.message} The same holds for ${lines.length - 1} more lines.`;
    return { ...first, line: lines[0] ?? first.line, lines, message };
}
function onOneItem(diagnostics) {
    const first = worst(diagnostics);
    const title = firstQuoted(first.message);
    if (diagnostics.length === 1 || title === null)
        return first;
    const rules = diagnostics.map(({ rule }) => rule);
    return { ...first, message: `\`${title}\` has ${lacking(rules)}.`, hint: combinedHint(diagnostics) };
}
/** The remark of the worst diagnostic; of equals, of the one that its sentence names first. */
function worst(diagnostics) {
    const order = [...ITEM_ATTRIBUTES.keys()];
    const sorted = [...diagnostics].sort((a, b) => rank(a) - rank(b) || order.indexOf(a.rule) - order.indexOf(b.rule) || a.line - b.line);
    const [first] = sorted;
    if (!first)
        throw new Error('A remark is made of at least one diagnostic.');
    return (0,remark/* remarkOf */.M)(first);
}
function worstFirst(a, b) {
    return rank(a) - rank(b) || a.line - b.line;
}
function rank({ severity }) {
    return rule/* SEVERITIES */.o.indexOf(severity);
}
function linesOf(diagnostics) {
    return [...new Set(diagnostics.map(({ line }) => line))].sort((a, b) => a - b);
}
function groupedBy(diagnostics, key) {
    const groups = new Map();
    for (const diagnostic of diagnostics) {
        const group = groups.get(key(diagnostic));
        if (group)
            group.push(diagnostic);
        else
            groups.set(key(diagnostic), [diagnostic]);
    }
    return [...groups.values()];
}
//# sourceMappingURL=attention.js.map
// EXTERNAL MODULE: ./build/src/render/escape/console.js
var console = __webpack_require__(8017);
// EXTERNAL MODULE: ./build/src/render/terminal/colors.js
var terminal_colors = __webpack_require__(8499);
// EXTERNAL MODULE: ./build/src/render/terminal/width.js
var terminal_width = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/render/terminal/words.js
var words = __webpack_require__(7690);
;// CONCATENATED MODULE: ./build/src/render/terminal/check.js





const LABELS = { error: 'error', warning: 'warning', info: 'note' };
/** What `check` prints: the remarks file by file, then one line that says how many. Known remarks are only counted. */
function renderCheckText(result, { color }) {
    const colors = (0,terminal_colors/* colorsOf */.k)(color);
    const groups = result.documents
        .map(({ diagnostics }) => diagnostics.filter(({ known }) => !known))
        .filter((diagnostics) => diagnostics.length > 0)
        .map((diagnostics) => remarks(diagnostics, colors));
    const closing = `${verdict(result.counts, colors)}${knownLine(result)}`;
    return `${(0,console/* breakCommands */.ix)([...groups, closing].join('\n\n'))}\n`;
}
/** The remarks on one document, the worst first: what asks for the same thing on many lines is said once. */
function remarks(diagnostics, colors) {
    const { shown, folded } = forPeople(diagnostics);
    const placed = [...shown, ...folded].map((one) => ({ remark: one, place: placeOf(one, diagnostics) }));
    const width = Math.max(...placed.map(({ place }) => (0,terminal_width/* widthOf */.qz)(place)));
    return placed.map(({ remark, place }) => rendered(remark, (0,terminal_width/* padded */.jC)(place, width), colors)).join('\n');
}
function rendered({ severity, message, hint, rule, lines }, place, colors) {
    const label = (0,terminal_colors/* colorOf */.H)(colors, severity)(LABELS[severity].padEnd(7));
    const help = `    ${colors.aside((0,console/* consoleLine */.WK)(hint))}   ${colors.name((0,console/* consoleLine */.WK)(rule))}`;
    const where = lines.length > 1 ? [`    ${colors.aside(`Lines ${linesInWords(lines)}.`)}`] : [];
    return [`${place}  ${label}  ${(0,console/* consoleLine */.WK)(message)}`, help, ...where].join('\n');
}
function placeOf({ rule, line }, diagnostics) {
    const first = diagnostics.find((diagnostic) => diagnostic.rule === rule && diagnostic.line === line);
    return `${(0,console/* consoleLine */.WK)((first ?? diagnostics[0])?.path ?? '')}:${line}:${first?.column ?? 1}`;
}
const LINES_SHOWN = 12;
function linesInWords(lines) {
    const named = lines.slice(0, LINES_SHOWN).map(String);
    const rest = lines.length - named.length;
    return (0,words/* listed */.K)(rest > 0 ? [...named, `${rest} more`] : named);
}
function verdict({ postmortems, errors, warnings, infos }, colors) {
    if (postmortems === 0)
        return 'There is no postmortem to check.';
    const found = [
        ...(errors > 0 ? [colors.bad((0,words/* counted */.h)(errors, 'error'))] : []),
        ...(warnings > 0 ? [colors.odd((0,words/* counted */.h)(warnings, 'warning'))] : []),
        ...(infos > 0 ? [(0,words/* counted */.h)(infos, 'note')] : []),
    ];
    const documents = (0,words/* counted */.h)(postmortems, 'postmortem');
    return found.length > 0 ? `${(0,words/* listed */.K)(found)} in ${documents}.` : colors.good(`${documents}, nothing to mend.`);
}
function knownLine({ documents }) {
    const known = documents.flatMap(({ diagnostics }) => diagnostics).filter((diagnostic) => diagnostic.known).length;
    return known === 0 ? '' : `\n${known} more on lines that were there before.`;
}
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
const MARK = /\p{M}/u;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
/** How many columns of a terminal a text without colours takes. */
function widthOf(text) {
    let width = 0;
    for (const character of text) {
        if (!MARK.test(character))
            width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
/** Fills up with blanks on the right. */
function padded(text, width) {
    return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
/** At most so many columns, cut between characters as people count them. */
function shortened(text, width) {
    if (widthOf(text) <= width)
        return text;
    let kept = '';
    let left = width - 1;
    for (const { segment } of new Intl.Segmenter('en').segment(text)) {
        left -= widthOf(segment);
        if (left < 0)
            break;
        kept += segment;
    }
    return `${kept.trimEnd()}…`;
}
//# sourceMappingURL=width.js.map

/***/ })

};
