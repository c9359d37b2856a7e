export const id = 772;
export const ids = [772];
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

/***/ 8829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ reconcileRecord)
});

// EXTERNAL MODULE: ./build/src/calendar/day.js
var day = __webpack_require__(6826);
// EXTERNAL MODULE: ./build/src/calendar/time.js
var time = __webpack_require__(8711);
// EXTERNAL MODULE: ./build/src/sync/digest.js
var digest = __webpack_require__(8069);
// EXTERNAL MODULE: ./build/src/calendar/period.js
var calendar_period = __webpack_require__(1367);
;// CONCATENATED MODULE: ./build/src/sync/due.js



/** The item's own due date, else the one that `done-within` gives from the day of filing. */
function effectiveDue(own, priority, filed, settings) {
    if (own !== null)
        return { due: own, note: null };
    const rules = new Map(Object.entries(settings.doneWithin).map(([key, period]) => [key.toLowerCase(), period]));
    const ofPriority = priority === null ? undefined : rules.get(priority.toLowerCase());
    const period = ofPriority ?? rules.get('default');
    if (!period)
        return { due: null, note: null };
    const length = `${wordsOf(period)} from filing`;
    const note = ofPriority ? `${priority}: ${length}` : length;
    return { due: (0,calendar_period/* addPeriod */.zL)(settings.calendar, filed, period), note };
}
/** The day of an instant in the calendar's zone; null for no instant. */
function dayOf(instant, calendar) {
    const epoch = (0,time/* epochOf */.Fz)(instant);
    return epoch === null ? null : (0,day/* dayAt */.OC)(epoch, calendar.timeZone);
}
function wordsOf({ amount, unit }) {
    const name = unit === 'working-days' ? 'working days' : unit;
    return `${amount} ${amount === 1 ? name.replace(/s$/, '') : name}`;
}
//# sourceMappingURL=due.js.map
;// CONCATENATED MODULE: ./build/src/sync/block.js


/** What an issue's block says, from the item and what document and issue agreed on. */
function blockOf(wanted, agreed, context) {
    const { action, owners, source, line } = wanted;
    const priority = action.priority?.value ?? null;
    const { due, note } = effectiveDue(agreed.due, priority, agreed.filed, context.settings);
    const known = new Set([...agreed.assigned, ...agreed.ours].map((login) => login.toLowerCase()));
    return {
        incident: source,
        detectedBy: wanted.detectedBy,
        due,
        dueNote: note,
        assigned: agreed.assigned.toSorted(),
        named: [...owners.names, ...owners.logins.filter((login) => !known.has(login.toLowerCase()))],
        teams: owners.teams,
        type: action.type?.value ?? null,
        priority,
        permalink: context.permalinkOf(source.path, line),
        line,
        details: action.details,
    };
}
/** A digest of what a block says. The place in the file is left out: it moves with every commit. */
function factsOf({ permalink, line, incident: { status, ...incident }, ...said }) {
    return (0,digest/* digest */.br)(JSON.stringify([incident, said]));
}
//# sourceMappingURL=block.js.map
// EXTERNAL MODULE: ./build/src/sync/cut.js
var cut = __webpack_require__(5069);
// EXTERNAL MODULE: ./build/src/sync/mark-line.js
var mark_line = __webpack_require__(911);
;// CONCATENATED MODULE: ./build/src/sync/body.js



const LINES_KEPT = 12;
const LINE_DIGITS = 6;
// GitHub refuses bodies above 65,536 characters; we stop before, so that the mark always fits.
const BLOCK_LIMIT = 58_000;
/** Block, mark, and below it what people wrote. */
function bodyOf(above, block, mark, below) {
    return `${above}${block}\n${(0,mark_line/* markLine */.oi)(mark)}${below}`;
}
/** The text of a block as it may stand in a body: line feeds only, no comment of its own, no blank at its end. */
function blockText(rendered) {
    return (0,cut/* cut */.J)((0,mark_line/* withoutMarks */.zw)(withLineFeeds(rendered)).trimEnd(), BLOCK_LIMIT);
}
/** What the mark remembers of a block. */
function blockBase(facts, text) {
    const lines = linesOf(text).slice(0, LINES_KEPT);
    return { facts, text: (0,digest/* digest */.br)(text), length: text.length, lines: lines.map(lineDigest).join('') };
}
/**
 * The block has no mark at its beginning. As written it is found by its length; when somebody wrote in it, it begins
 * at the first line that is one of ours, so that what was typed above it is kept.
 */
function partsOf(body, reading = (0,mark_line/* readMark */.Mp)(body)) {
    if (reading.kind !== 'mark')
        return null;
    const { mark, start, end } = reading;
    const before = body.slice(0, start);
    const below = body.slice(end);
    const inner = before.endsWith('\r\n') ? before.slice(0, -2) : before.endsWith('\n') ? before.slice(0, -1) : before;
    const at = offsetFromEnd(inner, mark.base.block.length);
    const text = withLineFeeds(inner.slice(at));
    if ((0,digest/* digest */.br)(text) === mark.base.block.text)
        return { mark, above: inner.slice(0, at), below, block: 'ours', text };
    const first = firstKnownLine(inner, mark.base.block.lines);
    if (first === null)
        return { mark, above: before, below, block: 'missing', text: '' };
    const edited = withLineFeeds(inner.slice(first));
    return { mark, above: inner.slice(0, first), below, block: 'edited', text: edited };
}
function withLineFeeds(text) {
    return text.replaceAll('\r\n', '\n');
}
/** The offset at which the last `length` characters begin, a line end of the web interface counting as one. */
function offsetFromEnd(text, length) {
    let at = text.length;
    for (let left = length; left > 0 && at > 0; left -= 1) {
        const isPair = text[at - 1] === '\n' && text[at - 2] === '\r';
        at -= isPair ? 2 : 1;
    }
    return at;
}
function firstKnownLine(text, known) {
    const digests = new Set();
    for (let at = 0; at < known.length; at += LINE_DIGITS)
        digests.add(known.slice(at, at + LINE_DIGITS));
    let start = 0;
    while (start < text.length) {
        const found = text.indexOf('\n', start);
        const end = found < 0 ? text.length : found;
        const line = text.slice(start, end).trim();
        if (line !== '' && digests.has(lineDigest(line)))
            return start;
        start = end + 1;
    }
    return null;
}
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function lineDigest(line) {
    return (0,digest/* digest */.br)(line, LINE_DIGITS);
}
//# sourceMappingURL=body.js.map
;// CONCATENATED MODULE: ./build/src/sync/title.js
/** The issue's title: the item's words on one line; its name where no word is left of them. */
function titleFor(wanted, rendering) {
    return rendering.title(wanted.action.title).trim() || rendering.title(wanted.name).trim();
}
//# sourceMappingURL=title.js.map
;// CONCATENATED MODULE: ./build/src/sync/draft.js




const MOST_ASSIGNEES = 10;
/** The issue of an item that has none yet. */
function draftOf(wanted, context) {
    const { settings, rendering, unassignable } = context;
    const { action, labels, owners, source } = wanted;
    const title = titleFor(wanted, rendering);
    const assignees = owners.logins.filter((login) => !unassignable.has(login.toLowerCase())).slice(0, MOST_ASSIGNEES);
    const due = action.due?.value ?? null;
    const block = blockOf(wanted, { due, assigned: assignees, ours: assignees, filed: context.today }, context);
    const text = blockText(rendering.issueBlock(block));
    const mark = {
        key: wanted.key,
        postmortem: wanted.postmortem,
        item: wanted.item,
        path: source.path,
        filed: context.now,
        said: [],
        nudges: [],
        run: context.commit.slice(0, 12),
        base: {
            title: { document: (0,digest/* digest */.br)(title), issue: (0,digest/* digest */.br)(title) },
            block: blockBase(factsOf(block), text),
            owners: { document: (0,digest/* setDigest */.$U)(owners.logins), issue: (0,digest/* setDigest */.$U)(assignees), ours: assignees },
            due: { document: due, issue: due },
            priority: action.priority?.value ?? null,
            labels: { document: labels, ours: labels },
            state: { document: wanted.state, issue: 'open' },
        },
    };
    return { title, body: bodyOf('', text, mark, '\n'), labels: [settings.labels.base, ...labels], assignees };
}
//# sourceMappingURL=draft.js.map
;// CONCATENATED MODULE: ./build/src/sync/labels.js

const NAME_LIMIT = 50;
const COLORS = { base: '5319e7', priority: 'd93f0b', type: '1d76db', severity: 'b60205' };
/** The labels that a document asks for, beside the one that every issue of ours carries. */
function labelsOf(item, settings) {
    const names = [
        filled(settings.priority, 'priority', item.priority),
        filled(settings.type, 'type', item.type),
        filled(settings.severity, 'severity', item.severity),
    ];
    const unique = new Map(names.flatMap((name) => (name ? [[name.toLowerCase(), name]] : [])));
    unique.delete(settings.base.toLowerCase());
    return [...unique.values()];
}
/** How a label of ours looks when it is created; people may change that afterwards. */
function labelLook(name, settings) {
    if (isSameLabel(name, settings.base))
        return { name, color: COLORS.base, description: 'An action item of a postmortem, kept in step by Followthrough' };
    const part = ['priority', 'type', 'severity'].find((key) => startsLike(name, settings[key]));
    const descriptions = {
        priority: 'Priority of an action item',
        type: 'What an action item does',
        severity: 'Severity of the incident behind an action item',
    };
    return { name, color: COLORS[part ?? 'type'], description: descriptions[part ?? 'type'] };
}
/** GitHub compares labels without case. */
function isSameLabel(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
// A comma would split the label in the list filter of the API.
function filled(template, part, value) {
    if (template === null || value === null)
        return null;
    const name = template.replace(`{${part}}`, () => value).replace(/[\p{C},]/gu, ' ');
    return (0,cut/* cut */.J)(name.trim(), NAME_LIMIT).trim() || null;
}
function startsLike(name, template) {
    if (template === null)
        return false;
    const fixed = template.slice(0, Math.max(template.indexOf('{'), 0));
    return fixed !== '' && name.toLowerCase().startsWith(fixed.toLowerCase());
}
//# sourceMappingURL=labels.js.map
;// CONCATENATED MODULE: ./build/src/sync/ownership.js



/** Sorts labelled issues by whose they are. A stranger's mark is ignored: anyone can paste a comment into an issue. */
function sortOut(issues, me, settings, repository) {
    const candidates = issues
        .filter((issue) => !issue.labels.some((label) => settings.otherLabels.some((other) => isSameLabel(label, other))))
        .toSorted((a, b) => a.number - b.number);
    const own = candidates.filter((issue) => isOurs(issue, me, settings));
    const managed = own.flatMap(managedOf);
    const others = candidates.filter((issue) => !isOurs(issue, me, settings));
    return {
        repository,
        managed,
        doubtful: [
            ...own.filter((issue) => (0,mark_line/* readMark */.Mp)(issue.body).kind !== 'mark').map(damaged),
            ...others.flatMap((issue) => mistaken(issue, me, managed.length > 0)),
        ],
    };
}
/** Issues of ours that lost the label, found among all that we wrote. */
function unlabelled(written, me, settings) {
    const { base } = settings.labels;
    const lost = written.filter((issue) => isOurs(issue, me, settings) && !issue.labels.some((label) => isSameLabel(label, base)));
    return lost.flatMap((issue) => {
        const keys = keysOf(issue);
        return keys.length > 0 ? [{ issue, keys, because: `it has lost the label \`${base}\``, isOurs: false }] : [];
    });
}
/** True when some issue carries a mark, whoever wrote it. */
function hasMarks(issues) {
    return issues.some((issue) => (0,mark_line/* readMark */.Mp)(issue.body).kind !== 'none');
}
function isOurs(issue, me, settings) {
    const id = issue.author?.id;
    return id !== undefined && (id === me.id || settings.trustedIds.includes(id));
}
function managedOf(issue) {
    const parts = partsOf(issue.body);
    return parts ? [{ issue, mark: parts.mark, parts }] : [];
}
function damaged(issue) {
    return { issue, keys: keysOf(issue), because: 'its mark is missing or damaged', isOurs: true };
}
// An account that is gone, or our own login with another number: perhaps a former identity of ours. As long as no
// issue confirms who we are, that holds for every mark.
function mistaken(issue, me, confirmed) {
    const keys = keysOf(issue);
    const unclear = issue.author === null || issue.author.login.toLowerCase() === me.login.toLowerCase() || !confirmed;
    if (keys.length === 0 || !unclear)
        return [];
    const who = issue.author ? `the account ${issue.author.id} wrote it` : 'its author is gone';
    return [{ issue, keys, because: `${who}, and \`trust.identities\` does not name that account`, isOurs: false }];
}
function keysOf(issue) {
    const reading = (0,mark_line/* readMark */.Mp)(issue.body);
    if (reading.kind === 'mark')
        return [reading.mark.key];
    return reading.kind === 'damaged' ? reading.keys : [];
}
//# sourceMappingURL=ownership.js.map
;// CONCATENATED MODULE: ./build/src/sync/plan-change.js
/** For people: the item's name, else the file and the issue. */
function nameOf(change) {
    if (change.kind === 'create')
        return change.wanted.name;
    const { wanted, managed } = change;
    return wanted?.name ?? `${managed.mark.path}#${managed.issue.number}`;
}
//# sourceMappingURL=plan-change.js.map
;// CONCATENATED MODULE: ./build/src/sync/tracked.js


/** An item without an issue of ours. */
function unfiledItem(wanted, unfiled, tracked, today, settings) {
    const due = wanted.action.due?.value ?? null;
    const effective = unfiled === 'deferred' ? effectiveDue(due, priorityOf(wanted), today, settings).due : due;
    return {
        ...tracked_wordsOf(wanted),
        issue: null,
        unfiled,
        tracked,
        state: wanted.state,
        owners: wanted.owners.logins,
        due,
        effectiveDue: effective,
        ...NOTHING_YET,
    };
}
/** An item and its issue, merged. */
function filedItem(wanted, issue, settings) {
    const mark = markOf(issue);
    const own = wanted.action.due?.value ?? null;
    const due = mark ? mark.base.due.issue : own;
    return {
        ...tracked_wordsOf(wanted),
        ...traces(issue, mark, due, priorityOf(wanted), settings),
        title: wanted.action.title,
        state: mergedState(issue, wanted.state),
        owners: issue.assignees.length > 0 ? issue.assignees : wanted.owners.logins,
    };
}
/** A managed issue that no readable document speaks of: all that is known is on the issue. */
function orphanItem(issue, settings) {
    const mark = markOf(issue);
    const path = mark?.path ?? '';
    return {
        key: `${path}#${issue.number}`,
        title: issue.title,
        postmortem: {
            id: path,
            title: path,
            path,
            date: null,
            severity: null,
            status: 'review',
            users: null,
            total: null,
            confidential: false,
        },
        ...traces(issue, mark, mark?.base.due.issue ?? null, mark?.base.priority ?? null, settings),
        state: mergedState(issue, 'open'),
        owners: issue.assignees,
        otherOwners: [],
        priority: mark?.base.priority ?? null,
        type: null,
    };
}
function refOf({ repository, number, url }) {
    return { repository, number, url };
}
/** What is true of an item: the issue says whether it is open, the document why it is not. */
function mergedState(issue, document) {
    if (issue.state === 'open')
        return 'open';
    if (document !== 'open')
        return document;
    return issue.stateReason === 'not_planned' || issue.stateReason === 'duplicate' ? 'dropped' : 'done';
}
const NOTHING_YET = { filedAt: null, closedAt: null, closeReason: null, nudges: [], updatedAt: null };
function tracked_wordsOf(wanted) {
    const { name, action, source, owners } = wanted;
    return {
        key: name,
        title: action.title,
        postmortem: source,
        otherOwners: [...owners.teams, ...owners.names],
        priority: priorityOf(wanted),
        type: action.type?.value ?? null,
    };
}
function traces(issue, mark, due, priority, settings) {
    const filedAt = mark?.filed ?? issue.createdAt;
    const filed = dayOf(filedAt, settings.calendar);
    const reason = issue.state === 'closed' && issue.stateReason !== 'reopened' ? issue.stateReason : null;
    return {
        issue: refOf(issue),
        unfiled: null,
        tracked: null,
        due,
        effectiveDue: filed === null ? due : effectiveDue(due, priority, filed, settings).due,
        filedAt,
        closedAt: issue.closedAt,
        closeReason: reason,
        nudges: mark?.nudges ?? [],
        updatedAt: issue.updatedAt,
    };
}
function markOf(issue) {
    const reading = (0,mark_line/* readMark */.Mp)(issue.body);
    return reading.kind === 'mark' ? reading.mark : null;
}
function priorityOf({ action }) {
    return action.priority?.value ?? null;
}
//# sourceMappingURL=tracked.js.map
;// CONCATENATED MODULE: ./build/src/sync/step.js


function done(issue, notices = []) {
    return { outcome: 'done', refusal: null, issue, notices, stop: false };
}
/** A refusal as an outcome: a rate limit leaves the rest to the next run. */
function refusedStep(refusal, notices = []) {
    const outcome = refusal.kind === 'limited' ? 'deferred' : refusal.kind === 'unknown' ? 'unknown' : 'failed';
    return { outcome, refusal, issue: null, notices, stop: refusal.kind === 'limited' };
}
/** A refusal before anything was written: then it is known that nothing happened. */
function unwrittenStep(refusal) {
    const step = refusedStep(refusal);
    return step.outcome === 'unknown' ? { ...step, outcome: 'failed' } : step;
}
function reportOf(change, outcome, step = {}) {
    const issue = step.issue ?? (change.kind === 'create' ? null : change.managed.issue);
    return {
        kind: change.kind,
        key: nameOf(change),
        title: change.kind === 'create' ? change.draft.title : (change.patch.title ?? change.managed.issue.title),
        issue: issue && refOf(issue),
        because: change.because,
        outcome,
        refusal: step.refusal ?? null,
    };
}
//# sourceMappingURL=step.js.map
;// CONCATENATED MODULE: ./build/src/sync/apply-creation.js




/** Creates one issue. Never tried again blindly: after a lost answer the list decides whether it happened. */
async function applyCreation(change, writing, missing) {
    const { context } = writing;
    const noBase = missing.get(context.settings.labels.base.toLowerCase());
    if (noBase)
        return unwrittenStep(noBase);
    const wanted = withoutLabels(change.wanted, (label) => missing.has(label.toLowerCase()));
    const dropped = change.wanted.labels.filter((label) => !wanted.labels.includes(label));
    const notices = dropped.map((label) => `The label \`${label}\` could not be created: ${change.wanted.name} goes without.`);
    const draft = dropped.length > 0 ? draftOf(wanted, context) : change.draft;
    const first = await writing.tracker.create(draft);
    const answer = await mended(first, wanted, writing);
    if (answer.ok)
        return verified(answer.value, writing, notices);
    if (answer.refusal.kind !== 'unknown')
        return refusedStep(answer.refusal, notices);
    const found = await lookedUp(wanted, writing);
    return found ? done(found, notices) : refusedStep(answer.refusal, notices);
}
/** A field that was refused is left out once; what it said stands in the body, or comes with the next run. */
async function mended(first, wanted, { tracker, context }) {
    if (first.ok || first.refusal.kind !== 'invalid')
        return first;
    if (first.refusal.field === 'assignees') {
        const unassignable = new Set(wanted.owners.logins.map((login) => login.toLowerCase()));
        return tracker.create(draftOf(wanted, { ...context, unassignable }));
    }
    if (first.refusal.field === 'labels')
        return tracker.create(draftOf(withoutLabels(wanted, () => true), context));
    return first;
}
function withoutLabels(wanted, isOut) {
    return { ...wanted, labels: wanted.labels.filter((label) => !isOut(label)) };
}
async function lookedUp(wanted, { tracker, me, context }) {
    if (me === null)
        return null;
    const listed = await tracker.list(context.settings.labels.base);
    if (!listed.ok)
        return null;
    const { managed } = sortOut(listed.value, me, context.settings, tracker.repository);
    return managed.find(({ mark }) => mark.key === wanted.key)?.issue ?? null;
}
/** The first thing that we create confirms who we are, and that our label stays on it. */
async function verified(created, writing, notices) {
    const { tracker, me, context } = writing;
    const { base } = context.settings.labels;
    const author = created.author;
    if (me && author && author.id !== me.id && !context.settings.trustedIds.includes(author.id)) {
        return { ...done(created, notices), refusal: someoneElse(author.id, me.id), stop: true };
    }
    if (created.labels.some((label) => isSameLabel(label, base)))
        return done(created, notices);
    const labelled = await tracker.update(created.number, { labels: [...created.labels, base] });
    const isOn = labelled.ok && labelled.value.labels.some((label) => isSameLabel(label, base));
    return isOn
        ? done(labelled.value, notices)
        : { ...refusedStep(labelDropped(base), notices), issue: created, stop: true };
}
function someoneElse(author, me) {
    return {
        kind: 'forbidden',
        message: `What this run creates is written by the account ${author}, not by ${me}.`,
        hint: `Name ${author} under \`trust.identities\`, so that its issues are known as ours.`,
    };
}
function labelDropped(label) {
    return {
        kind: 'forbidden',
        message: `An issue was created, but without the label \`${label}\`.`,
        hint: 'Give the token the permission `issues: write`, then add the label to that issue.',
        field: 'labels',
    };
}
//# sourceMappingURL=apply-creation.js.map
// EXTERNAL MODULE: ./build/src/sync/mark-payload.js + 1 modules
var mark_payload = __webpack_require__(8873);
;// CONCATENATED MODULE: ./build/src/sync/merge.js


const merge_MOST_ASSIGNEES = 10;
/** The title belongs to the document where both changed it. */
function mergeTitle(wanted, base, issue) {
    const document = (0,digest/* digest */.br)(wanted);
    const documentChanged = document !== base.document;
    const issueChanged = (0,digest/* digest */.br)(issue) !== base.issue;
    const value = documentChanged ? wanted : issue;
    const conflict = documentChanged && issueChanged && wanted !== issue ? 'document' : null;
    return { value, base: { document, issue: (0,digest/* digest */.br)(value) }, conflict };
}
/** Assignees belong to the issue where both changed them. Only whom we assigned is ever taken off again. */
function mergeOwners(wanted, base, assigned, unassignable) {
    const document = (0,digest/* setDigest */.$U)(wanted);
    const documentChanged = document !== base.document;
    const issueChanged = (0,digest/* setDigest */.$U)(assigned) !== base.issue;
    if (!documentChanged) {
        return { value: assigned, base: { document, issue: (0,digest/* setDigest */.$U)(assigned), ours: base.ours }, conflict: null };
    }
    const stillOurs = base.ours.filter((login) => includes(wanted, login));
    if (issueChanged) {
        const conflict = document === (0,digest/* setDigest */.$U)(assigned) ? null : 'issue';
        return { value: assigned, base: { document, issue: (0,digest/* setDigest */.$U)(assigned), ours: stillOurs }, conflict };
    }
    const kept = assigned.filter((login) => !includes(base.ours, login) || includes(wanted, login));
    const added = wanted
        .filter((login) => !includes(base.ours, login) && !includes(kept, login) && !unassignable.has(login.toLowerCase()))
        .slice(0, Math.max(0, merge_MOST_ASSIGNEES - kept.length));
    const value = [...kept, ...added];
    return { value, base: { document, issue: (0,digest/* setDigest */.$U)(value), ours: [...stillOurs, ...added] }, conflict: null };
}
/** The document's date, unless the issue was given another one since and the document did not change. */
function mergeDue(wanted, base) {
    const value = wanted === base.document ? base.issue : wanted;
    return { value, base: { document: wanted, issue: value }, conflict: null };
}
/** Labels that the document asks for anew are added, those that we added and it no longer asks for are taken off. */
function mergeLabels(wanted, base, present) {
    const added = wanted.filter((label) => !hasLabel(base.document, label) && !hasLabel(present, label));
    const removed = base.ours.filter((label) => !hasLabel(wanted, label));
    const value = [...present.filter((label) => !hasLabel(removed, label)), ...added];
    const ours = [...base.ours.filter((label) => hasLabel(wanted, label) && hasLabel(present, label)), ...added];
    return { value, base: { document: wanted, ours }, conflict: null };
}
/** Open or closed belongs to the issue where both changed; why it is closed belongs to the document. */
function mergeState(document, base, issue) {
    const wanted = document === 'open' ? 'open' : 'closed';
    const documentChanged = document !== base.document;
    const issueChanged = issue.state !== base.issue;
    const conflict = documentChanged && issueChanged && wanted !== issue.state ? 'issue' : null;
    const value = documentChanged && !issueChanged ? wanted : issue.state;
    const reason = documentChanged && value === 'closed' ? reasonOf(document) : null;
    return { value, base: { document, issue: value }, conflict, reason };
}
function reasonOf(document) {
    switch (document) {
        case 'open':
            return null;
        case 'done':
            return 'completed';
        case 'dropped':
        case 'gone':
            return 'not_planned';
    }
}
function includes(logins, login) {
    return logins.some((other) => other.toLowerCase() === login.toLowerCase());
}
function hasLabel(labels, label) {
    return labels.some((other) => isSameLabel(other, label));
}
//# sourceMappingURL=merge.js.map
;// CONCATENATED MODULE: ./build/src/sync/revise.js







/** What has to change on the issue of an item; null when nothing has. */
function reviseMatched({ wanted, managed }, context) {
    const { issue, mark } = managed;
    const merges = mergeAll({ wanted, managed }, context);
    const block = rewritten({ wanted, managed }, merges, context);
    const notes = notesOf({ wanted, managed }, merges, block.restored);
    const { priority } = wanted.action;
    const next = {
        ...mark,
        key: wanted.key,
        postmortem: wanted.postmortem,
        item: wanted.item,
        path: wanted.source.path,
        run: context.commit.slice(0, 12),
        said: saidAfter(mark, notes),
        base: {
            title: merges.title.base,
            block: block.base,
            owners: merges.owners.base,
            due: merges.due.base,
            priority: priority?.value ?? null,
            labels: merges.labels.base,
            state: merges.state.base,
        },
    };
    const visible = {
        ...(merges.title.value !== issue.title && { title: merges.title.value }),
        ...(!isSameSet(merges.labels.value, issue.labels) && { labels: merges.labels.value }),
        ...(!isSameSet(merges.owners.value, issue.assignees) && { assignees: merges.owners.value }),
        ...statePatch(merges.state, managed),
    };
    if (Object.keys(visible).length === 0 && block.text === null && isSameMark(mark, next))
        return null;
    const patch = { ...visible, body: bodyAfter(managed, block.text, next) };
    return { ...kindOf(managed, wanted, patch, block.text !== null), managed, wanted, patch, notes, absent: false };
}
/** What has to change on an issue whose item is in no document; null when nothing has. */
function reviseGone(managed, context) {
    const { issue, mark } = managed;
    if (issue.state === 'closed')
        return null;
    const state = mergeState('gone', mark.base.state, issue);
    const notes = state.value === 'closed'
        ? [{ kind: 'gone', commit: context.commit, path: mark.path }]
        : state.conflict
            ? [{ kind: 'conflict', field: 'state', document: 'gone', issue: issue.state, kept: 'issue' }]
            : [];
    const base = { ...mark.base, state: state.base };
    const next = { ...mark, base, said: saidAfter(mark, notes), run: context.commit.slice(0, 12) };
    if (state.value === issue.state && isSameMark(mark, next))
        return null;
    const patch = { ...statePatch(state, managed), body: bodyAfter(managed, null, next) };
    return state.value === 'closed'
        ? {
            kind: 'close',
            because: 'the item is in no document any more',
            absent: true,
            managed,
            wanted: null,
            patch,
            notes,
        }
        : { kind: 'update', because: KEPT, absent: false, managed, wanted: null, patch, notes };
}
/** Of several issues with one key, those with the higher numbers are closed, with a pointer. */
function closeDuplicate(managed, of) {
    const { issue } = managed;
    if (issue.state === 'closed')
        return null;
    const notes = [{ kind: 'duplicate', of }];
    const body = (0,mark_line/* withMark */.kN)(issue.body, (mark) => ({ ...mark, said: saidAfter(mark, notes) })) ?? issue.body;
    return {
        kind: 'close',
        managed,
        wanted: null,
        patch: { state: 'closed', stateReason: 'duplicate', body },
        notes,
        because: `it is a duplicate of #${of}`,
        absent: false,
    };
}
function mergeAll({ wanted, managed }, context) {
    const { issue, mark } = managed;
    const { base } = mark;
    return {
        title: mergeTitle(titleFor(wanted, context.rendering), base.title, issue.title),
        owners: mergeOwners(wanted.owners.logins, base.owners, issue.assignees, context.unassignable),
        due: mergeDue(wanted.action.due?.value ?? null, base.due),
        labels: mergeLabels(wanted.labels, base.labels, issue.labels),
        state: mergeState(wanted.state, base.state, issue),
    };
}
/** `text` is null when the block stays as it is. */
function rewritten({ wanted, managed }, merges, context) {
    const { mark, parts } = managed;
    const filed = dayOf(mark.filed, context.settings.calendar) ?? context.today;
    const { value: assigned, base } = merges.owners;
    const block = blockOf(wanted, { due: merges.due.value, assigned, ours: base.ours, filed }, context);
    const facts = factsOf(block);
    const restored = parts.block !== 'ours';
    if (facts === mark.base.block.facts && !restored)
        return { text: null, base: mark.base.block, restored };
    const text = blockText(context.rendering.issueBlock(block));
    return { text, base: blockBase(facts, text), restored };
}
function bodyAfter({ issue, parts }, text, mark) {
    if (text === null)
        return (0,mark_line/* withMark */.kN)(issue.body, () => mark) ?? issue.body;
    const { above, below } = parts;
    const apart = parts.block === 'missing' && above !== '' && !above.endsWith('\n') ? '\n\n' : '';
    return bodyOf(`${above}${apart}`, text, mark, below);
}
const KEPT = 'what was changed on the issue is kept';
function kindOf({ mark, issue }, wanted, patch, block) {
    if (patch.state === 'open')
        return { kind: 'reopen', because: 'the item is open again in the document' };
    if (patch.state === 'closed' && issue.state === 'open') {
        const because = wanted.state === 'done' ? 'the item is ticked in the document' : 'the document says it will not be done';
        return { kind: 'close', because };
    }
    if (mark.key !== wanted.key) {
        return { kind: 'rekey', because: 'the item was reworded, moved or renamed in the documents' };
    }
    if (block || patch.title !== undefined || patch.assignees !== undefined || patch.state !== undefined) {
        return { kind: 'update', because: 'the document or the block on the issue changed' };
    }
    if (patch.labels !== undefined)
        return { kind: 'label', because: 'the document asks for other labels' };
    return { kind: 'update', because: KEPT };
}
function statePatch(state, { issue }) {
    if (state.value === 'open')
        return issue.state === 'open' ? {} : { state: 'open', stateReason: 'reopened' };
    if (issue.state === 'open')
        return { state: 'closed', stateReason: state.reason ?? 'completed' };
    return state.reason && state.reason !== issue.stateReason ? { state: 'closed', stateReason: state.reason } : {};
}
function notesOf({ wanted, managed }, merges, restored) {
    const { issue, mark } = managed;
    const { title, owners, state } = merges;
    const notes = [];
    if (title.conflict) {
        notes.push({ kind: 'conflict', field: 'title', document: title.value, issue: issue.title, kept: 'document' });
    }
    if (owners.conflict) {
        const [document, assigned] = [wanted.owners.logins, issue.assignees].map((logins) => logins.join(', '));
        notes.push({ kind: 'conflict', field: 'owners', document: document ?? '', issue: assigned ?? '', kept: 'issue' });
    }
    if (state.conflict) {
        notes.push({ kind: 'conflict', field: 'state', document: wanted.state, issue: issue.state, kept: 'issue' });
    }
    if (restored && !mark.said.includes('restored'))
        notes.push({ kind: 'restored' });
    const dropped = wanted.state === 'dropped' && mark.base.state.document !== 'dropped' && state.value === 'closed';
    if (dropped && wanted.action.reason)
        notes.push({ kind: 'dropped', reason: wanted.action.reason });
    return notes;
}
function saidAfter(mark, notes) {
    const said = notes.flatMap((note) => (note.kind === 'conflict' ? [`conflict:${note.field}`] : [note.kind]));
    return [...new Set([...mark.said, ...said])];
}
// The commit of the last write is no reason to write.
function isSameMark(a, b) {
    return (0,mark_payload/* encodeMark */.w)({ ...a, run: '' }) === (0,mark_payload/* encodeMark */.w)({ ...b, run: '' });
}
function isSameSet(a, b) {
    const [left, right] = [a, b].map((names) => new Set(names.map((name) => name.toLowerCase())));
    return (left !== undefined && right !== undefined && left.size === right.size && [...left].every((name) => right.has(name)));
}
//# sourceMappingURL=revise.js.map
;// CONCATENATED MODULE: ./build/src/sync/apply-revision.js



/** Writes on one issue: first what is said, then the patch that remembers it; nothing when somebody was faster. */
async function applyRevision(change, writing, missing) {
    const { tracker } = writing;
    const { issue } = change.managed;
    const fresh = await tracker.read(issue.number);
    if (!fresh.ok)
        return unwrittenStep(fresh.refusal);
    if (!isSameIssue(fresh.value, issue))
        return { ...done(fresh.value, [laterNotice(issue)]), outcome: 'deferred' };
    const notices = [];
    for (const note of change.notes) {
        const said = await say(note, fresh.value, writing);
        if (said.kind === 'stopped')
            return said.step;
        if (said.notice)
            notices.push(said.notice);
    }
    const patch = allowedPatch(change, missing, writing);
    const first = await tracker.update(issue.number, patch);
    const answer = await apply_revision_mended(first, change, writing);
    if (answer.ok)
        return done(answer.value, notices);
    if (answer.refusal.kind !== 'unknown')
        return refusedStep(answer.refusal, notices);
    const again = await tracker.read(issue.number);
    return again.ok && isApplied(again.value, patch) ? done(again.value, notices) : refusedStep(answer.refusal, notices);
}
/** Comments once: what we said before in the same words is not repeated, however often a run was cut short. */
async function say(note, issue, { tracker, me, context }) {
    if (issue.locked)
        return { kind: 'said', notice: `#${issue.number} is locked: nothing is said there.` };
    const text = context.rendering.note(note);
    const before = await tracker.comments(issue.number);
    if (!before.ok)
        return { kind: 'stopped', step: unwrittenStep(before.refusal) };
    const isSaid = before.value.some(({ author, body }) => author?.id === me?.id && withLineFeeds(body).trim() === withLineFeeds(text).trim());
    if (isSaid)
        return { kind: 'said', notice: null };
    const answer = await tracker.comment(issue.number, text);
    if (answer.ok)
        return { kind: 'said', notice: null };
    const { kind, message } = answer.refusal;
    if (kind === 'limited' || kind === 'unknown')
        return { kind: 'stopped', step: refusedStep(answer.refusal) };
    return { kind: 'said', notice: `Nothing could be said on #${issue.number}: ${message}` };
}
/** Labels that could not be created are left out; the next run asks for them again. */
function allowedPatch(change, missing, { context }) {
    const isMissing = (label) => missing.has(label.toLowerCase());
    const { wanted, managed, patch } = change;
    if (!wanted || !patch.labels?.some(isMissing))
        return patch;
    const labels = wanted.labels.filter((label) => !isMissing(label));
    const again = reviseMatched({ wanted: { ...wanted, labels }, managed }, context);
    return again?.patch ?? apply_revision_withoutLabels(patch);
}
function apply_revision_withoutLabels({ labels, ...rest }) {
    return rest;
}
async function apply_revision_mended(first, change, { tracker, context }) {
    if (first.ok || first.refusal.kind !== 'invalid' || !change.wanted)
        return first;
    const { wanted, managed } = change;
    const unassignable = new Set(wanted.owners.logins.map((login) => login.toLowerCase()));
    const again = first.refusal.field === 'assignees'
        ? reviseMatched({ wanted, managed }, { ...context, unassignable })
        : first.refusal.field === 'labels'
            ? reviseMatched({ wanted: { ...wanted, labels: [] }, managed }, context)
            : null;
    return again ? tracker.update(managed.issue.number, again.patch) : first;
}
function isSameIssue(a, b) {
    const told = ({ title, body, state, labels, assignees }) => JSON.stringify([title, body, state, labels.toSorted(), assignees.toSorted()]);
    return told(a) === told(b);
}
function isApplied(issue, patch) {
    return ((patch.title ?? issue.title) === issue.title &&
        (patch.state ?? issue.state) === issue.state &&
        withLineFeeds(patch.body ?? issue.body) === withLineFeeds(issue.body));
}
function laterNotice({ number }) {
    return `#${number} changed while this run was at work: it is left to the next run.`;
}
//# sourceMappingURL=apply-revision.js.map
;// CONCATENATED MODULE: ./build/src/sync/ensure-labels.js

// GitHub drops or invents unknown labels when it creates an issue; so they are created before, and only then.
/** Creates the labels that changes need. The repository's labels are listed only when some are needed. */
async function ensureLabels(changes, { tracker, context }) {
    const needed = new Map(changes.flatMap(labelsNeeded).map((name) => [name.toLowerCase(), name]));
    const missing = new Map();
    if (needed.size === 0)
        return missing;
    const listed = await tracker.labels();
    if (!listed.ok)
        return new Map([...needed.keys()].map((key) => [key, listed.refusal]));
    for (const { name } of listed.value)
        needed.delete(name.toLowerCase());
    for (const [key, name] of needed) {
        const created = await tracker.createLabel(labelLook(name, context.settings.labels));
        // `invalid`: it exists by now, another run was faster.
        if (!created.ok && created.refusal.kind !== 'invalid')
            missing.set(key, created.refusal);
    }
    return missing;
}
function labelsNeeded(change) {
    if (change.kind === 'create')
        return change.draft.labels;
    const present = new Set(change.managed.issue.labels.map((name) => name.toLowerCase()));
    return (change.patch.labels ?? []).filter((name) => !present.has(name.toLowerCase()));
}
//# sourceMappingURL=ensure-labels.js.map
;// CONCATENATED MODULE: ./build/src/sync/grouped.js
/** Values by key, in the order in which they came. */
function grouped(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group)
            group.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}
//# sourceMappingURL=grouped.js.map
;// CONCATENATED MODULE: ./build/src/sync/references.js
const BARE = /^#(\d{1,10})$/;
const QUALIFIED = /^([A-Za-z0-9._-]{1,100}\/[A-Za-z0-9._-]{1,100})#(\d{1,10})$/;
const PAGE = /^https?:\/\/[^/\s]{1,200}\/([^/\s]{1,100}\/[^/\s]{1,100})\/issues\/(\d{1,10})(?:[#?].*)?$/;
/** The number that a reference of a document names in a repository of ours; null when it names something else. */
function issueNumberIn(reference, repository) {
    const text = reference.trim();
    const bare = BARE.exec(text);
    if (bare)
        return Number(bare[1]);
    const found = QUALIFIED.exec(text) ?? PAGE.exec(text);
    return found?.[1]?.toLowerCase() === repository.toLowerCase() ? Number(found[2]) : null;
}
//# sourceMappingURL=references.js.map
;// CONCATENATED MODULE: ./build/src/sync/similarity.js
/** A text for comparison: one case, one form of each character, single blanks. */
function plainOf(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '')
        .join(' ');
}
/** From 0 to 1: the share of pairs of letters that two plain texts have in common (Dice's coefficient). */
function similarity(a, b) {
    let common = 0;
    for (const [pair, count] of a)
        common += Math.min(count, b.get(pair) ?? 0);
    const all = sizeOf(a) + sizeOf(b);
    return all === 0 ? 0 : (2 * common) / all;
}
/** Pairs of neighbouring letters with how often they occur. */
function pairsOf(plain) {
    const letters = [...plain];
    const pairs = new Map();
    for (let at = 0; at + 1 < letters.length; at += 1) {
        const pair = `${letters[at]}${letters[at + 1]}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    return pairs;
}
function sizeOf(pairs) {
    let size = 0;
    for (const count of pairs.values())
        size += count;
    return size;
}
//# sourceMappingURL=similarity.js.map
;// CONCATENATED MODULE: ./build/src/sync/match.js





// Measured on reworded titles: one changed word of six stays above 0.7, other items of one document below 0.4.
const SAME_DOCUMENT = 0.5;
const WRITTEN_ID = 0.75;
const OTHER_DOCUMENT = 0.8;
const MOST_COMPARISONS = 250_000;
/**
 * Says which issue belongs to which item: by key, then, among what is left, by reference, place and id, title and
 * similarity. So a mended typo, a moved item or a renamed file keeps its issue.
 */
function match(wanted, all, repository, rendering, receives = () => true) {
    const retired = all.filter(isRetired);
    const { survivors, duplicates } = withoutDuplicates(all);
    const found = new Map();
    const taken = new Set();
    const join = (item, managed) => {
        if (found.has(item) || taken.has(managed))
            return;
        found.set(item, managed);
        taken.add(managed);
    };
    const byKey = new Map(survivors.map((managed) => [managed.mark.key, managed]));
    for (const item of wanted.items) {
        const managed = byKey.get(item.key);
        if (managed)
            join(item, managed);
    }
    const free = () => survivors.filter((managed) => !taken.has(managed) && !isHeld(managed, wanted));
    const open = () => wanted.items.filter((item) => !found.has(item));
    const places = placesOf(wanted, receives);
    const steps = [byReference(repository), byPlace, byTitle(rendering, places), bySimilarity(places)];
    for (const step of steps)
        for (const pair of step(open(), free()))
            join(pair.wanted, pair.managed);
    return {
        pairs: wanted.items.flatMap((item) => {
            const managed = found.get(item);
            return managed ? [{ wanted: item, managed }] : [];
        }),
        missing: open(),
        left: free(),
        duplicates,
        retired,
    };
}
/** The lowest number stays; one that a person closed as a duplicate stays only where all were. */
function withoutDuplicates(all) {
    const groups = [
        ...grouped(all.filter((managed) => !isRetired(managed)), (managed) => managed.mark.key).values(),
    ];
    const chosen = groups.flatMap((group) => {
        const of = group.find(({ issue }) => issue.stateReason !== 'duplicate' || issue.state === 'open') ?? group[0];
        return of ? [{ of, others: group.filter((managed) => managed !== of) }] : [];
    });
    return {
        survivors: chosen.map(({ of }) => of).toSorted((a, b) => a.issue.number - b.issue.number),
        duplicates: chosen.flatMap(({ of, others }) => others.map((managed) => ({ managed, of }))),
    };
}
function isRetired({ issue, mark }) {
    return issue.state === 'closed' && mark.said.includes('duplicate');
}
function isHeld({ mark }, { held }) {
    return held.postmortems.has(mark.postmortem) || held.paths.has(mark.path) || held.keys.has(mark.key);
}
function byReference(repository) {
    return function* (items, issues) {
        const byNumber = new Map(issues.map((managed) => [managed.issue.number, managed]));
        for (const wanted of items) {
            const references = [wanted.action.tracked, ...wanted.action.references];
            for (const reference of references) {
                const number = reference && issueNumberIn(reference.value, repository);
                const managed = typeof number === 'number' ? byNumber.get(number) : undefined;
                if (managed)
                    yield { wanted, managed };
            }
        }
    };
}
// The document's id changed, nothing else: same file, same item id.
function* byPlace(items, issues) {
    const places = new Map(issues.map((managed) => [`${managed.mark.item} ${managed.mark.path}`, managed]));
    for (const wanted of items) {
        const managed = places.get(`${wanted.item} ${wanted.source.path}`);
        if (managed)
            yield { wanted, managed };
    }
}
function byTitle(rendering, places) {
    return function* (items, issues) {
        const plain = new Map(issues.map((managed) => [managed, plainOf(managed.issue.title)]));
        const titles = items.map((item) => ({ item, ...titlesOf(item, rendering) }));
        for (const near of [true, false]) {
            for (const { item, written, plain: words } of titles) {
                const same = issues.filter((managed) => isNear(item, managed) === near &&
                    (near || mayMove(item, managed, places)) &&
                    (managed.mark.base.title.document === written || (words !== '' && plain.get(managed) === words)));
                for (const managed of same)
                    yield { wanted: item, managed };
            }
        }
    };
}
function bySimilarity(places) {
    return (items, issues) => {
        const everywhere = items.length * issues.length <= MOST_COMPARISONS;
        const ofIssues = issues.map((managed) => ({ managed, pairs: pairsOf(plainOf(managed.issue.title)) }));
        const scored = items.flatMap((wanted) => {
            const pairs = pairsOf(plainOf(wanted.action.title));
            return ofIssues.flatMap((one) => {
                const near = isNear(wanted, one.managed);
                if (!near && !(everywhere && mayMove(wanted, one.managed, places)))
                    return [];
                if (isFinished(wanted, one.managed))
                    return [];
                const score = similarity(pairs, one.pairs);
                const least = near ? (wanted.action.idWritten ? WRITTEN_ID : SAME_DOCUMENT) : OTHER_DOCUMENT;
                return score >= least ? [{ wanted, managed: one.managed, score: near ? score + 1 : score }] : [];
            });
        });
        return scored.toSorted((a, b) => b.score - a.score || a.managed.issue.number - b.managed.issue.number);
    };
}
function titlesOf(item, rendering) {
    return { written: (0,digest/* digest */.br)(titleFor(item, rendering)), plain: plainOf(item.action.title) };
}
function isNear({ postmortem, source }, { mark }) {
    return mark.postmortem === postmortem || mark.path === source.path;
}
function placesOf({ whole, documents }, receives) {
    return { receives, whole, there: new Set(documents.flatMap(({ path, id }) => [path, (0,digest/* keyDigest */.g5)(id.value)])) };
}
/** To another document an issue moves with an open item, or with all items when its own document is no more. */
function mayMove(item, managed, { whole, there, receives }) {
    if (!whole || isFinished(item, managed))
        return false;
    const { path, postmortem } = managed.mark;
    const isGone = !(there.has(path) || there.has(postmortem));
    return isGone || (item.state === 'open' && item.action.tracked === null && receives(item));
}
/** An issue that was finished before is not taken for a new item. */
function isFinished(wanted, { issue, mark }) {
    return wanted.state === 'open' && issue.state === 'closed' && mark.base.state.document !== 'open';
}
//# sourceMappingURL=match.js.map
;// CONCATENATED MODULE: ./build/src/sync/apply.js







/** Writes the changes in their order. Each gets its turn; what fails is an outcome and stops no other. */
async function apply(changes, writing) {
    if (changes.length === 0)
        return { reports: [], issues: [], notices: [], stopped: null };
    const first = await inTurn(changes, writing);
    const created = first.find(({ change, step }) => change.kind === 'create' && step.outcome !== 'failed' && step.issue);
    const me = writing.me ?? created?.step.issue?.author ?? null;
    const healed = created && !stopOf(first) && me ? await healing({ ...writing, me }) : [];
    const taken = [...first, ...healed];
    return {
        reports: taken.map(({ change, step }) => reportOf(change, step.outcome, step)),
        issues: taken.flatMap(({ step }) => step.issue ?? []),
        notices: [...new Set(taken.flatMap(({ step }) => step.notices))],
        stopped: stopOf(taken),
    };
}
async function inTurn(changes, writing) {
    const missing = await ensureLabels(changes, writing);
    const limited = [...missing.values()].find(({ kind }) => kind === 'limited');
    const taken = [];
    let stopped = limited ?? null;
    for (const change of changes) {
        if (stopped || isTooEarly(change, taken)) {
            taken.push({ change, step: later(stopped) });
            continue;
        }
        const step = change.kind === 'create'
            ? await applyCreation(change, writing, missing)
            : await applyRevision(change, writing, missing);
        taken.push({ change, step });
        if (step.stop)
            stopped = step.refusal;
    }
    return taken;
}
/** Two runs at once may both create; whoever lists afterwards sees both, and the lowest number stays. */
async function healing(writing) {
    const { tracker, context, me } = writing;
    const listed = await tracker.list(context.settings.labels.base);
    if (!listed.ok)
        return [];
    const { managed } = sortOut(listed.value, me, context.settings, tracker.repository);
    const { duplicates } = withoutDuplicates(managed);
    return inTurn(duplicates.flatMap(({ managed: doubled, of }) => closeDuplicate(doubled, of.issue.number) ?? []), writing);
}
/** That a postmortem is complete is said when all before it was done. */
function isTooEarly(change, taken) {
    if (change.kind === 'create' || !change.notes.some(({ kind }) => kind === 'complete'))
        return false;
    const document = change.wanted?.postmortem;
    return taken.some((one) => one.step.outcome !== 'done' && one.change.wanted?.postmortem === document);
}
function later(refusal) {
    return { outcome: 'deferred', refusal, issue: null, notices: [], stop: refusal !== null };
}
function stopOf(taken) {
    return taken.find(({ step }) => step.stop)?.step.refusal ?? null;
}
//# sourceMappingURL=apply.js.map
;// CONCATENATED MODULE: ./build/src/sync/filing.js



const MOST_SHOWN = 5;
/** Why an open item without an issue is not filed; null when it is. */
function unfiledBecause(item, actual, adopted) {
    const { source, action } = item;
    if (source.status === 'draft')
        return 'draft';
    if (source.confidential)
        return 'confidential';
    if (action.state === 'proposed')
        return 'proposed';
    if (trackedElsewhere(item, actual) !== null)
        return 'tracked-elsewhere';
    return adopted.has(item.postmortem) ? null : 'not-adopted';
}
/** The reference under which an item is tracked where we do not write; null when there is none. */
function trackedElsewhere({ action }, { managed, repository }) {
    if (action.tracked === null)
        return null;
    const number = issueNumberIn(action.tracked.value, repository);
    const isOurs = number !== null && managed.some(({ issue }) => issue.number === number);
    return isOurs ? null : action.tracked.value;
}
/** The doubtful issue that may be this item's: by its key, or by its title where no key can be read. */
function doubtfulOf(item, doubtful) {
    const plain = plainOf(item.action.title);
    const isIts = ({ keys, issue }) => keys.length > 0 ? keys.includes(item.key) : plain !== '' && plainOf(issue.title) === plain;
    return doubtful.find(isIts) ?? null;
}
/** One sentence for all doubtful issues that are so for the same reason. */
function doubtNotices(doubts) {
    const groups = grouped([...new Set(doubts)], ({ because }) => because);
    return [...groups].map(([because, group]) => {
        const shown = group.slice(0, MOST_SHOWN).map(({ issue }) => `#${issue.number}`);
        const more = group.length > MOST_SHOWN ? ` and ${group.length - MOST_SHOWN} more` : '';
        return `${shown.join(', ')}${more} may be ours, but ${because}. It is neither changed nor filed again: mend or close it by hand.`;
    });
}
//# sourceMappingURL=filing.js.map
;// CONCATENATED MODULE: ./build/src/sync/guard.js
const LEAST_CLOSINGS = 5;
const INCOMPLETE = 'The record is not whole: some of it was not read or could not be. No issue is closed for an item that is absent.';
/** Keeps a mistake small: what an incomplete or suddenly much shorter record would close stays open. */
function guard(changes, { whole, limits, confirmed, open }) {
    const absent = changes.filter(isAbsent);
    const most = limits.close === 'auto' ? Math.max(LEAST_CLOSINGS, Math.floor(open / 4)) : limits.close;
    const tooMany = whole && absent.length > Math.max(most, confirmed ?? 0);
    const closings = whole && !tooMany ? absent : [];
    const creations = changes.filter((change) => change.kind === 'create');
    const late = new Set(creations.slice(limits.create));
    return {
        allowed: changes.filter((change) => !late.has(change) && (!isAbsent(change) || closings.includes(change))),
        deferred: [...(tooMany ? absent : []), ...late],
        guarded: tooMany,
        notices: [
            ...(whole || open === 0 ? [] : [INCOMPLETE]),
            ...(tooMany ? [tooManyNotice(absent.length, most)] : []),
            ...(late.size > 0 ? [lateNotice(late.size, limits.create)] : []),
        ],
    };
}
function isAbsent(change) {
    return change.kind !== 'create' && change.absent;
}
function tooManyNotice(count, most) {
    return `${count} issues have no item in any document any more: that is more than ${most} at once, so none is closed. If the record is right, run again with \`confirm\` set to ${count}.`;
}
function lateNotice(count, most) {
    return `${count} ${count === 1 ? 'issue is' : 'issues are'} left to the next run: at most ${most} are created at once (\`limits.create\`).`;
}
//# sourceMappingURL=guard.js.map
;// CONCATENATED MODULE: ./build/src/sync/result.js
/** Counts changes that were done, or in a dry run planned, and items as they are afterwards. */
function countsOf(changes, items, unchanged, today) {
    const effective = changes.filter(({ outcome }) => outcome === 'done' || outcome === 'planned');
    const of = (...kinds) => effective.filter(({ kind }) => kinds.includes(kind)).length;
    const open = items.filter(isFollowed);
    return {
        created: of('create'),
        updated: of('update', 'label', 'rekey', 'comment'),
        closed: of('close'),
        reopened: of('reopen'),
        unchanged,
        deferred: changes.filter(({ outcome }) => outcome === 'deferred').length,
        failed: changes.filter(({ outcome }) => outcome === 'failed' || outcome === 'unknown').length,
        open: open.length,
        overdue: open.filter(({ effectiveDue }) => effectiveDue !== null && effectiveDue < today).length,
    };
}
/** An open item that somebody is asked to do: it has an issue, or will have one with the next run. */
function isFollowed(item) {
    return item.state === 'open' && (item.issue !== null || item.unfiled === 'deferred');
}
//# sourceMappingURL=result.js.map
;// CONCATENATED MODULE: ./build/src/sync/adopt.js


/**
 * Digests of the ids of all documents whose items may be filed: those with an issue of ours, and those that are new
 * enough. Decided anew in every run.
 */
function adopted(wanted, matching, managed, settings, adoption) {
    const followed = followedOf(matching, managed);
    const first = managed.reduce((earliest, { issue }) => {
        const at = (0,time/* epochOf */.Fz)(issue.createdAt);
        return at !== null && (earliest === null || at < earliest) ? at : earliest;
    }, null);
    const isAdopted = (document) => followed.has((0,digest/* keyDigest */.g5)(document.id.value)) ||
        followed.has(document.path) ||
        isNew(document, settings, adoption, first);
    return new Set(wanted.documents.filter(isAdopted).map((document) => (0,digest/* keyDigest */.g5)(document.id.value)));
}
/** Paths of documents whose age decides: only for them has the history to be asked. */
function undecided(matching, managed, settings, changedByPush) {
    if (settings.since !== null || managed.length === 0)
        return [];
    const followed = followedOf(matching, managed);
    const missing = matching.missing.filter((item) => item.state === 'open' && item.source.status !== 'draft');
    const paths = missing
        .filter(({ postmortem, source: { path } }) => !followed.has(postmortem) && !followed.has(path))
        .map((item) => item.source.path);
    return [...new Set(paths)].filter((path) => !changedByPush.has(path));
}
/** Documents that are followed whatever `match` finds; the history is not asked. */
function receiving(managed, settings, changedByPush) {
    const followed = new Set(managed.flatMap(({ mark }) => [mark.postmortem, mark.path]));
    return ({ postmortem, source: { path, date } }) => followed.has(postmortem) ||
        followed.has(path) ||
        (settings.since === null ? changedByPush.has(path) : date !== null && date >= settings.since);
}
/** Digests of ids and paths of documents that have an issue of ours. */
function followedOf({ pairs }, managed) {
    return new Set([
        ...managed.flatMap(({ mark }) => [mark.postmortem, mark.path]),
        ...pairs.map(({ wanted }) => wanted.postmortem),
    ]);
}
function isNew(document, settings, adoption, first) {
    if (settings.since !== null)
        return document.date !== null && document.date.value >= settings.since;
    if (adoption.changedByPush.has(document.path))
        return true;
    const appeared = (0,time/* epochOf */.Fz)(adoption.appeared.get(document.path) ?? '');
    return first !== null && appeared !== null && appeared > first;
}
//# sourceMappingURL=adopt.js.map
;// CONCATENATED MODULE: ./build/src/sync/complete.js




/** Adds to the revisions what is said once when the last item of a postmortem is closed. */
function withCompletion(revisions, { pairs, missing }, context) {
    const byIssue = new Map(revisions.map((revision) => [revision.managed, revision]));
    const unfiled = grouped(missing, (item) => item.postmortem);
    for (const [postmortem, group] of grouped(pairs, ({ wanted }) => wanted.postmortem)) {
        const note = completeNote(group, unfiled.get(postmortem) ?? [], byIssue, context);
        const last = note && lastOf(group, byIssue);
        if (!note || !last)
            continue;
        const revision = revise(last, byIssue.get(last.managed) ?? null, note);
        byIssue.delete(last.managed);
        byIssue.set(last.managed, revision);
    }
    return [...byIssue.values()];
}
function completeNote(group, unfiled, revisions, context) {
    const first = group[0];
    if (!first || first.wanted.source.confidential || group.some(({ managed }) => managed.mark.said.includes('complete')))
        return null;
    const counted = unfiled.filter(({ action }) => action.state !== 'proposed' && action.tracked === null);
    const isOpen = group.some((pair) => stateAfter(pair, revisions) === 'open');
    if (isOpen || counted.some(({ state }) => state === 'open'))
        return null;
    const done = group.filter((pair) => stateAfter(pair, revisions) === 'done').length;
    const before = counted.filter(({ state }) => state === 'done').length;
    if (done === 0)
        return null;
    const days = group.flatMap(({ managed }) => dayOf(managed.mark.filed, context.settings.calendar) ?? []);
    const filed = days.reduce((earliest, day) => (day < earliest ? day : earliest), context.today);
    return {
        kind: 'complete',
        done: done + before,
        of: group.length + counted.length,
        days: (0,day/* daysBetween */.YM)(filed, context.today),
        title: first.wanted.source.title,
    };
}
/** An issue that this run closes, else the one that was closed last. */
function lastOf(group, revisions) {
    const closing = group.filter(({ managed }) => revisions.get(managed)?.patch.state === 'closed');
    if (closing.length > 0)
        return closing.at(-1) ?? null;
    const closedAt = ({ managed: { issue } }) => `${issue.closedAt} ${String(issue.number).padStart(10, '0')}`;
    return group.toSorted((a, b) => (closedAt(a) < closedAt(b) ? -1 : 1)).at(-1) ?? null;
}
function revise({ wanted, managed }, revision, note) {
    const body = revision?.patch.body ?? managed.issue.body;
    const marked = (0,mark_line/* withMark */.kN)(body, (mark) => ({ ...mark, said: [...mark.said, 'complete'] })) ?? body;
    if (revision)
        return { ...revision, patch: { ...revision.patch, body: marked }, notes: [...revision.notes, note] };
    const because = 'the last action item of the postmortem is closed';
    return { kind: 'comment', managed, wanted, patch: { body: marked }, notes: [note], because, absent: false };
}
function stateAfter({ wanted, managed }, revisions) {
    const patch = revisions.get(managed)?.patch ?? {};
    if ((patch.state ?? managed.issue.state) === 'open')
        return 'open';
    if (wanted.state !== 'open')
        return wanted.state;
    return (patch.stateReason ?? managed.issue.stateReason) === 'completed' ? 'done' : 'dropped';
}
//# sourceMappingURL=complete.js.map
;// CONCATENATED MODULE: ./build/src/sync/plan.js




/** Compares what is wanted with what is there. Applied, it leaves nothing to plan. */
function plan(wanted, actual, matching, adopted, context) {
    const filings = filingsOf(matching, actual, adopted);
    return {
        changes: [...revisionsOf(wanted, matching, context), ...filings.open.map((item) => creation(item, context))],
        unfiled: filings.unfiled,
        notices: doubtNotices([...actual.doubtful.filter(({ isOurs }) => isOurs), ...filings.doubts]),
    };
}
/** Items that want an issue and may have one; and why the others may not. */
function filingsOf(matching, actual, adopted) {
    const unfiled = new Map();
    const doubts = [];
    const open = [];
    for (const item of matching.missing.filter(({ state }) => state === 'open')) {
        const reason = unfiledBecause(item, actual, adopted);
        const doubtful = reason === null ? doubtfulOf(item, actual.doubtful) : null;
        if (reason)
            unfiled.set(item.key, reason);
        else if (doubtful)
            unfiled.set(item.key, 'deferred');
        else
            open.push(item);
        if (doubtful)
            doubts.push(doubtful);
    }
    return { open, unfiled, doubts };
}
function revisionsOf(wanted, matching, context) {
    const { pairs, left, duplicates } = matching;
    const matched = pairs
        .filter((pair) => !pair.wanted.source.confidential)
        .flatMap((pair) => reviseMatched(pair, context) ?? []);
    const gone = left.flatMap((managed) => reviseGone(managed, context) ?? []);
    const doubled = duplicates
        .filter(({ managed }) => !wanted.held.paths.has(managed.mark.path))
        .flatMap(({ managed, of }) => closeDuplicate(managed, of.issue.number) ?? []);
    const ordered = [...matched, ...gone, ...doubled].toSorted((a, b) => a.managed.issue.number - b.managed.issue.number);
    return withCompletion(ordered, matching, context);
}
function creation(wanted, context) {
    const because = 'the action item has no issue yet';
    return { kind: 'create', wanted, draft: draftOf(wanted, context), because };
}
//# sourceMappingURL=plan.js.map
// EXTERNAL MODULE: ./build/src/postmortem/position.js
var position = __webpack_require__(6181);
;// CONCATENATED MODULE: ./build/src/sync/owners.js
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/;
const TEAM = /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}\/[A-Za-z0-9._-]{1,100}$/;
/** `names` maps a name in documents to a login. */
function ownersOf(item, names) {
    const byName = new Map(Object.entries(names).map(([name, login]) => [name.trim().toLowerCase(), login]));
    const logins = new Map();
    const teams = new Map();
    const others = new Map();
    for (const { value } of item.owners) {
        const written = value.trim();
        const known = byName.get(written.toLowerCase());
        const handle = known?.replace(/^@/, '') ?? (written.startsWith('@') ? written.slice(1) : null);
        const key = (handle ?? written).toLowerCase();
        if (handle !== null && LOGIN.test(handle))
            logins.set(key, handle);
        else if (handle !== null && TEAM.test(handle))
            teams.set(key, handle);
        else if (written !== '')
            others.set(key, written);
    }
    return { logins: [...logins.values()], teams: [...teams.values()], names: [...others.values()] };
}
//# sourceMappingURL=owners.js.map
;// CONCATENATED MODULE: ./build/src/sync/want.js






/** What the documents of the record ask for. Documents that share an id, and items that do, are left alone. */
function want(documents, settings) {
    const readable = documents.filter((document) => document.readable);
    const unreadable = documents.filter((document) => !document.readable);
    const clashes = clashesOf(readable);
    const usable = readable.filter((document) => !clashes.has(idOf(document)));
    const items = usable.flatMap((document) => itemsOf(document, settings));
    const twins = twinsOf(items);
    const secret = usable.filter((document) => document.confidential);
    const stopped = readable.filter((document) => clashes.has(idOf(document)));
    return {
        items: items.filter((item) => !twins.has(item.key)),
        documents: usable,
        held: {
            postmortems: new Set([...stopped, ...secret].map((document) => (0,digest/* keyDigest */.g5)(document.id.value))),
            paths: new Set([...unreadable, ...stopped, ...secret].map((document) => document.path)),
            keys: new Set(twins.keys()),
        },
        whole: readable.length > 0 && unreadable.length === 0 && clashes.size === 0,
        notices: [
            ...[...clashes.values()].map(clashNotice),
            ...[...twins.values()].map((name) => `Two action items have the id \`${name}\`: neither is synced. Give each its own id.`),
            ...secret.map((document) => `${document.path} is confidential: none of its action items is filed.`),
        ],
    };
}
function sourceOf(document) {
    const { id, title, path, date, severity, status, impact, times, confidential } = document;
    const started = times.started && (0,time/* epochOf */.Fz)(times.started.value);
    const mitigated = times.mitigated && (0,time/* epochOf */.Fz)(times.mitigated.value);
    const total = typeof started === 'number' && typeof mitigated === 'number' ? (mitigated - started) / 1000 : null;
    return {
        id: id.value,
        title: title?.value ?? id.value,
        path,
        date: date?.value ?? null,
        severity: severity?.value ?? null,
        status: status?.value ?? 'review',
        users: impact?.value.users ?? null,
        total: total !== null && total >= 0 ? total : null,
        confidential,
    };
}
function itemsOf(document, settings) {
    const source = sourceOf(document);
    return document.actionItems.map((action) => ({
        name: `${source.id}/${action.id}`,
        key: (0,digest/* keyDigest */.g5)(source.id, action.id),
        postmortem: (0,digest/* keyDigest */.g5)(source.id),
        item: (0,digest/* keyDigest */.g5)(action.id),
        source,
        detectedBy: document.detectedBy?.value ?? null,
        action,
        line: (0,position/* positionAt */.t)(document.lineStarts, action.span.start).line,
        owners: ownersOf(action, settings.names),
        labels: labelsOf({ priority: action.priority?.value ?? null, type: action.type?.value ?? null, severity: source.severity }, settings.labels),
        state: action.state === 'proposed' ? 'open' : action.state,
    }));
}
/** Paths by id, for ids that more than one document has. */
function clashesOf(documents) {
    const byId = grouped(documents, idOf);
    const clashes = [...byId].filter(([, sharing]) => sharing.length > 1);
    return new Map(clashes.map(([key, sharing]) => [key, { id: sharing[0]?.id.value ?? key, paths: sharing.map(({ path }) => path) }]));
}
function clashNotice({ id, paths }) {
    return `The id \`${id}\` is used by ${paths.join(' and ')}: the action items of none of them are synced. Give each document its own id.`;
}
function twinsOf(items) {
    const twins = [...grouped(items, (item) => item.key)].filter(([, sharing]) => sharing.length > 1);
    return new Map(twins.map(([key, sharing]) => [key, sharing[0]?.name ?? key]));
}
function idOf(document) {
    return document.id.value.toLowerCase();
}
//# sourceMappingURL=want.js.map
;// CONCATENATED MODULE: ./build/src/sync/survey.js






/** Reads the tracker and plans. Two requests when there is nothing to do; what only writing needs is asked then. */
async function survey(input, tracker) {
    const { context } = input;
    const { settings } = context;
    const identity = await tracker.identity();
    const listed = await tracker.list(settings.labels.base);
    const me = identity.ok ? identity.value : null;
    const issues = listed.ok ? listed.value : [];
    const actual = me
        ? sortOut(issues, me, settings, tracker.repository)
        : { repository: tracker.repository, managed: [], doubtful: [] };
    const wanted = want(recordOf(input, actual), settings);
    const receives = receiving(actual.managed, settings, input.changedByPush);
    const matching = match(wanted, actual.managed, tracker.repository, context.rendering, receives);
    const asked = undecided(matching, actual.managed, settings, input.changedByPush);
    const appeared = asked.length > 0 ? await input.appeared(asked) : new Map();
    const followed = adopted(wanted, matching, actual.managed, settings, { changedByPush: input.changedByPush, appeared });
    const refusal = listed.ok ? unknownSelf(identity, issues) : listed.refusal;
    const known = { wanted, me, issues, matching, refusal };
    if (refusal)
        return { ...known, actual, context, plan: NOTHING_PLANNED };
    return { ...known, ...(await prepared({ wanted, context, actual, matching, followed, me }, tracker)) };
}
/** A file that does not look like a postmortem is one where issues of ours say so. */
function recordOf({ documents, unlike }, { managed }) {
    const followed = new Set(managed.flatMap(({ mark }) => [mark.postmortem, mark.path]));
    const isFollowed = (document) => followed.has(document.path) || (document.readable && followed.has((0,digest/* keyDigest */.g5)(document.id.value)));
    return documents.filter((document) => !unlike.has(document.path) || isFollowed(document));
}
/** Plans, asks what only this plan needs to know, and plans again with the answers. */
async function prepared(draft, tracker) {
    const { wanted, matching, followed, me } = draft;
    const lost = await lostIssues(draft, tracker);
    const actual = { ...draft.actual, doubtful: [...draft.actual.doubtful, ...lost.doubtful] };
    const first = plan(wanted, actual, matching, followed, draft.context);
    const kept = lost.refusal ? first.changes.filter(({ kind }) => kind !== 'create') : first.changes;
    const unassignable = await unassignableOf(kept, tracker);
    const context = { ...draft.context, unassignable };
    const second = unassignable.size > 0 ? plan(wanted, actual, matching, followed, context) : first;
    const changes = lost.refusal ? second.changes.filter(({ kind }) => kind !== 'create') : second.changes;
    const notices = [...second.notices, ...[...unassignable].map(unassignableNotice)];
    return { actual, context, plan: { ...second, changes, notices }, refusal: lost.refusal, me };
}
/** Before the first creation: issues of ours whose label a person took away must not be filed again. */
async function lostIssues({ matching, actual, followed, me, context }, tracker) {
    const creates = filingsOf(matching, actual, followed).open.length > 0;
    if (!creates || me === null)
        return { doubtful: [], refusal: null };
    const written = await tracker.listBy(me.login);
    return written.ok
        ? { doubtful: unlabelled(written.value, me, context.settings), refusal: null }
        : { doubtful: [], refusal: written.refusal };
}
async function unassignableOf(changes, tracker) {
    const logins = new Map(changes.flatMap(newAssignees).map((login) => [login.toLowerCase(), login]));
    const refused = new Set();
    for (const [key, login] of logins) {
        const answer = await tracker.assignable(login);
        if (answer.ok && !answer.value)
            refused.add(key);
    }
    return refused;
}
function newAssignees(change) {
    if (change.kind === 'create')
        return change.draft.assignees;
    const before = new Set(change.managed.issue.assignees.map((login) => login.toLowerCase()));
    return (change.patch.assignees ?? []).filter((login) => !before.has(login.toLowerCase()));
}
function unknownSelf(identity, issues) {
    return identity.ok || !hasMarks(issues) ? null : identity.refusal;
}
function unassignableNotice(login) {
    return `\`${login}\` cannot be assigned in this repository: the issue names the owner in its text instead.`;
}
const NOTHING_PLANNED = { changes: [], unfiled: new Map(), notices: [] };
//# sourceMappingURL=survey.js.map
;// CONCATENATED MODULE: ./build/src/sync/reconcile.js










/**
 * Brings issues and documents in step. Reads from one tracker; `writer` is asked for the one to write through when there
 * is something to write, and answers null when a newer run will do it. A null `writer` writes nothing.
 */
async function reconcile(input, reader, writer) {
    const today = todayOf(input);
    const { settings, rendering, now, commit, permalinkOf, changedByPush, appeared, documents, unlike } = input;
    const context = { settings, rendering, now, today, commit, permalinkOf, unassignable: new Set() };
    const found = await survey({ documents, unlike, context, changedByPush, appeared }, reader);
    const guarded = guard(found.plan.changes, {
        whole: input.whole && found.wanted.whole,
        limits: settings.limits,
        confirmed: input.confirmed,
        open: found.actual.managed.filter(({ issue }) => issue.state === 'open').length,
    });
    const applied = writer ? await written(guarded.allowed, found, writer) : imagined(guarded.allowed);
    return resultOf(found, guarded, applied, today);
}
async function written(changes, { me, context }, writer) {
    const tracker = changes.length > 0 ? await writer() : null;
    if (tracker)
        return apply(changes, { tracker, me, context });
    const reports = changes.map((change) => reportOf(change, 'deferred'));
    return { reports, issues: [], notices: changes.length > 0 ? [SUPERSEDED] : [], stopped: null };
}
const SUPERSEDED = 'The branch has moved on since this commit: nothing is written, the run for the newer commit does it.';
function resultOf(found, guarded, applied, today) {
    const changes = [...applied.reports, ...guarded.deferred.map((change) => reportOf(change, 'deferred'))];
    const items = itemsAfter(found, applied.issues, today);
    const touched = new Set(found.plan.changes.flatMap((change) => (change.kind === 'create' ? [] : [change.managed])));
    const unchanged = found.actual.managed.filter((managed) => !touched.has(managed)).length;
    return {
        changes,
        items,
        counts: countsOf(changes, items, unchanged, today),
        notices: [...found.wanted.notices, ...found.plan.notices, ...guarded.notices, ...applied.notices],
        guarded: guarded.guarded,
        refusal: found.refusal ?? applied.stopped,
    };
}
/** A dry run: every change is planned, and existing issues are looked at as if it had happened. */
function imagined(changes) {
    const reports = changes.map((change) => reportOf(change, 'planned'));
    const issues = changes.flatMap((change) => change.kind === 'create' ? [] : [patched(change.managed.issue, change.patch)]);
    return { reports, issues, notices: [], stopped: null };
}
function patched(issue, patch) {
    return { ...issue, ...patch };
}
function itemsAfter({ wanted, actual, matching, plan, context: { settings } }, changed, today) {
    const now = new Map(changed.map((issue) => [issue.number, issue]));
    const latest = (issue) => now.get(issue.number) ?? issue;
    const issues = new Map(changed.flatMap((issue) => keyOf(issue).map((key) => [key, issue])));
    for (const { wanted: item, managed } of matching.pairs)
        issues.set(item.key, latest(managed.issue));
    const paired = new Set(matching.pairs.map(({ managed }) => managed));
    const doubled = new Set([...matching.retired, ...matching.duplicates.map(({ managed }) => managed)]);
    const orphans = actual.managed.filter((managed) => !paired.has(managed) && !doubled.has(managed));
    return [
        ...wanted.items.map((item) => {
            const issue = issues.get(item.key);
            if (issue)
                return filedItem(item, issue, settings);
            const unfiled = plan.unfiled.get(item.key) ?? (item.state === 'open' ? 'deferred' : null);
            const elsewhere = unfiled === 'tracked-elsewhere' ? trackedElsewhere(item, actual) : null;
            return unfiledItem(item, unfiled, elsewhere, today, settings);
        }),
        ...orphans.map(({ issue }) => orphanItem(latest(issue), settings)),
    ];
}
function keyOf(issue) {
    const reading = (0,mark_line/* readMark */.Mp)(issue.body);
    return reading.kind === 'mark' ? [reading.mark.key] : [];
}
function todayOf({ now, settings }) {
    const epoch = (0,time/* epochOf */.Fz)(now);
    if (epoch === null)
        throw new RangeError('The clock is no instant.');
    return (0,day/* dayAt */.OC)(epoch, settings.calendar.timeZone);
}
//# sourceMappingURL=reconcile.js.map
;// CONCATENATED MODULE: ./build/src/commands/adoption-notice.js
const MOST_PATHS = 10;
/**
 * Says which older documents are followed by nobody, and the one command that adopts all, some or none of them. Once
 * the team has set `action-items.since` it has decided, and nothing is said.
 */
function adoptionNotice(items, today) {
    const older = items.filter((item) => item.unfiled === 'not-adopted');
    if (older.length === 0)
        return [];
    const counts = new Map();
    for (const { postmortem } of older)
        counts.set(postmortem.path, (counts.get(postmortem.path) ?? 0) + 1);
    const listed = [...counts].slice(0, MOST_PATHS).map(([path, count]) => `${path} (${count})`);
    const more = counts.size > MOST_PATHS ? `, and ${counts.size - MOST_PATHS} more documents` : '';
    return [
        `Nothing old is filed: ${older.length} open action ${older.length === 1 ? 'item' : 'items'} of documents from before the adoption ${older.length === 1 ? 'has' : 'have'} no issue, in ${listed.join(', ')}${more}.`,
        `\`followthrough sync --since 2000-01-01\` adopts all of them, a later day only the documents from then on; \`action-items.since: ${today}\` in the configuration adopts none and ends this note.`,
    ];
}
//# sourceMappingURL=adoption-notice.js.map
// EXTERNAL MODULE: ./build/src/commands/diagnose-record.js
var diagnose_record = __webpack_require__(8878);
// EXTERNAL MODULE: ./build/src/commands/load-config.js + 1 modules
var load_config = __webpack_require__(1983);
;// CONCATENATED MODULE: ./build/src/commands/pages.js
/** The page of a file at a commit; `page` is the repository's own. */
function pageAt(page, commit, path) {
    return `${page}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
/** The same with its line; `plain=1` shows Markdown as text, where lines are. */
function permalink(page, commit, path, line) {
    return `${pageAt(page, commit, path)}?plain=1#L${line}`;
}
//# sourceMappingURL=pages.js.map
// EXTERNAL MODULE: ./build/src/commands/read-record.js + 2 modules
var read_record = __webpack_require__(229);
// EXTERNAL MODULE: ./build/src/render/escape/cut.js
var escape_cut = __webpack_require__(9068);
// EXTERNAL MODULE: ./build/src/render/escape/plain.js
var plain = __webpack_require__(312);
;// CONCATENATED MODULE: ./build/src/render/escape/title.js


// GitHub's message for longer titles names this figure; some clients got more through.
const TITLE_LIMIT = 256;
/** Text as an issue's title: Markdown is not rendered there, so only mentions and references are broken. */
function titleText(text) {
    const inert = (0,plain/* plainLine */.h)(text).replace(/[@#](?=[\p{L}\p{N}_])/gu, '$&\u200B');
    return (0,escape_cut/* cut */.J)(inert, TITLE_LIMIT) || 'Untitled';
}
//# sourceMappingURL=title.js.map
// EXTERNAL MODULE: ./build/src/render/days.js
var days = __webpack_require__(2515);
// EXTERNAL MODULE: ./build/src/render/escape/code.js
var code = __webpack_require__(7503);
// EXTERNAL MODULE: ./build/src/render/escape/link.js
var escape_link = __webpack_require__(422);
// EXTERNAL MODULE: ./build/src/render/terminal/words.js
var words = __webpack_require__(7690);
// EXTERNAL MODULE: ./build/src/render/markdown/incident.js + 1 modules
var markdown_incident = __webpack_require__(59);
// EXTERNAL MODULE: ./build/src/render/markdown/layout.js
var layout = __webpack_require__(5178);
// EXTERNAL MODULE: ./build/src/render/markdown/people.js
var people = __webpack_require__(8783);
// EXTERNAL MODULE: ./build/src/render/markdown/short.js
var markdown_short = __webpack_require__(8088);
;// CONCATENATED MODULE: ./build/src/render/markdown/issue-block.js








/** Our part of an issue: why it is there, who does it by when, and what "done" means. The mark is put behind it by sync. */
function renderIssueBlock(block) {
    return (0,layout/* stacked */.OJ)([
        `${whyLine(block)}\n${factsLine(block)}`,
        detailsPart(block.details),
        [
            '**Done** when a merged pull request closes this, or a comment says what was done and how to see it.',
            'Not now? Change the date in the postmortem, or strike the item there and say why.',
        ].join('\n'),
        '<sub>Kept in step with the postmortem: this block is rewritten, everything below it is yours.</sub>',
    ]);
}
const DETECTION = new Map([
    ['customer', ' A customer noticed it before an alarm did.'],
    ['employee', ' A colleague noticed it before an alarm did.'],
    ['chance', ' It was noticed by chance.'],
]);
const TITLE_SHOWN = 160;
const NAME_SHOWN = 80;
function whyLine({ incident, detectedBy }) {
    const day = incident.date === null ? '' : `On ${(0,days/* dateInWords */.$y)(incident.date)}: `;
    const title = (0,markdown_short/* shortText */.os)(incident.title, TITLE_SHOWN);
    return `**Why** ${day}${title}${(0,markdown_incident/* gravity */.f)(incident)}.${DETECTION.get(detectedBy ?? '') ?? ''}`;
}
function factsLine(block) {
    const { due, dueNote, type, priority, permalink, line } = block;
    const note = dueNote === null ? '' : ` (${(0,markdown_short/* shortText */.os)(dueNote, NAME_SHOWN)})`;
    const facts = [
        `**Due** ${due ?? 'no date'}${note}`,
        `**Owner** ${issue_block_ownersOf(block)}`,
        type === null ? '' : `**Kind** ${(0,markdown_short/* shortText */.os)(type, NAME_SHOWN)}`,
        priority === null ? '' : `**Priority** ${(0,markdown_short/* shortText */.os)(priority, NAME_SHOWN)}`,
        `**From** ${(0,escape_link/* markdownLink */.i)(`the postmortem, line ${line}`, permalink)}`,
    ];
    return facts.filter((fact) => fact !== '').join(' · ');
}
/** Logins are assigned, and GitHub tells them; only teams need a mention. */
function issue_block_ownersOf({ assigned, teams, named }) {
    const owners = [
        ...assigned.map(code/* markdownCode */.D),
        ...teams.map(people/* mention */.l),
        ...named.map((name) => (0,markdown_short/* shortCode */.ov)(name, NAME_SHOWN)),
    ];
    return owners.length === 0 ? 'nobody yet' : owners.join(', ');
}
const DETAILS_SHOWN = 20;
const DETAIL_LENGTH = 500;
function detailsPart(details) {
    const lines = details.map((detail) => (0,markdown_short/* shortText */.os)(detail, DETAIL_LENGTH)).filter((line) => line !== '');
    if (lines.length === 0)
        return '';
    const shown = lines.slice(0, DETAILS_SHOWN);
    const more = lines.length - shown.length;
    const rest = more > 0 ? [`> - … and ${(0,words/* counted */.h)(more, 'more line')} there`] : [];
    return `Details in the postmortem:\n${[...shown.map((line) => `> - ${line}`), ...rest].join('\n')}`;
}
//# sourceMappingURL=issue-block.js.map
// EXTERNAL MODULE: ./build/src/render/escape/prose.js
var prose = __webpack_require__(7047);
;// CONCATENATED MODULE: ./build/src/render/markdown/note.js





const SHOWN = 200;
/** A comment that says once what happened and what can be done about it. */
function renderNote(note) {
    switch (note.kind) {
        case 'gone':
            return `Closed as not planned: ${(0,markdown_short/* shortCode */.ov)(note.path, SHOWN)} has this action item no more, as of ${(0,markdown_short/* shortCode */.ov)(note.commit.slice(0, 7), SHOWN)}.\nStill needed? Put the item back into the postmortem.`;
        case 'dropped':
            return `Closed as not planned: ${droppedBecause(note.reason)}\nStill needed? Take the strike or the "won't do" out of the postmortem.`;
        case 'conflict':
            return conflict(note);
        case 'restored':
            return 'The block at the top comes from the postmortem, so the edit in it was taken back. To change it, edit the postmortem; below the block, everything you write stays.';
        case 'duplicate':
            return `Closed as a duplicate of #${note.of}: both stand for the same action item. Please go on there.`;
        case 'complete':
            return `**${(0,markdown_short/* shortText */.os)(note.title, SHOWN)}** is complete: ${note.done} of ${note.of} action items done in ${(0,words/* counted */.h)(note.days, 'day')}.`;
    }
}
function droppedBecause(reason) {
    const words = (0,escape_cut/* cut */.J)((0,plain/* plainLine */.h)(reason), SHOWN);
    return words === ''
        ? 'the postmortem says that it will not be done.'
        : `the postmortem says “${(0,prose/* markdownProse */.h$)(words)}”.`;
}
function conflict({ field, document, issue, kept }) {
    const differ = `The postmortem and this issue differ in the ${(0,markdown_short/* shortText */.os)(field, SHOWN)}: ${value(document)} there, ${value(issue)} here.`;
    const holds = kept === 'issue'
        ? 'What is here holds. To make both agree, change the postmortem.'
        : 'What the postmortem says holds. To change it, edit the postmortem.';
    return `${differ}\n${holds}`;
}
function value(text) {
    return (0,markdown_short/* shortCode */.ov)(text, SHOWN) || 'nothing';
}
//# sourceMappingURL=note.js.map
;// CONCATENATED MODULE: ./build/src/commands/rendering.js



/** How an issue of ours reads. */
const RENDERING = { issueBlock: renderIssueBlock, note: renderNote, title: titleText };
//# sourceMappingURL=rendering.js.map
// EXTERNAL MODULE: ./build/src/commands/settings.js
var commands_settings = __webpack_require__(1879);
;// CONCATENATED MODULE: ./build/src/commands/reconcile-record.js








/** Reads the whole record and all managed issues, whatever woke us, and brings them in step. */
async function reconcileRecord(world, request) {
    const loaded = await (0,load_config/* loadConfig */.Z9)(world.files, request.configPath);
    const reading = await (0,read_record/* readRecord */.a)(world.files, loaded, { kind: 'globs', narrow: null });
    const connection = await world.connect();
    const commit = request.push?.after ?? request.commit ?? (await world.history.head()) ?? 'HEAD';
    const documents = [...reading.documents, ...reading.unlike];
    const unlike = new Set(reading.unlike.map((document) => document.path));
    const since = request.since ?? loaded.config['action-items'].since;
    const settings = { ...(0,commands_settings/* syncSettings */.HA)(loaded.config), since };
    const result = await reconcile({
        documents,
        unlike,
        whole: documents.length > 0,
        settings,
        rendering: RENDERING,
        now: world.now,
        commit,
        permalinkOf: (path, line) => permalink(connection.page, commit, path, line),
        changedByPush: request.push === null ? new Set() : await changedBy(world, connection, request.push),
        appeared: (paths) => world.history.appeared(paths),
        confirmed: request.confirm,
    }, connection.tracker, request.dryRun ? null : () => writerFor(connection, request.push));
    const today = (0,diagnose_record/* todayOf */.XY)(loaded.config, world.now);
    const older = settings.since === null ? adoptionNotice(result.items, today) : [];
    const unreadable = documents.filter((document) => !document.readable).map(unreadableNotice);
    const notices = [
        ...loaded.notices,
        ...reading.notices,
        ...unreadable,
        ...older,
        ...result.notices,
        ...refusalOf(result),
    ];
    return { loaded, reading, connection, result, notices, unreadable: unreadable.length > 0 };
}
async function changedBy(world, { host }, push) {
    const { before, after } = push;
    const fromGit = before === null ? await world.history.changedIn(after) : await world.history.changed(before, after);
    if (fromGit !== null)
        return pathsOf(fromGit);
    const answer = before === null ? await host.changedIn(after) : await host.compare(before, after);
    return answer.ok ? pathsOf(answer.value.files) : new Set();
}
function pathsOf(files) {
    return new Set(files.map((file) => file.path));
}
/**
 * Nothing is written from a commit that the branch has left behind: a later run has more to say. Only an ancestor of the
 * tip is left behind; a commit that nobody knows goes on.
 */
async function writerFor({ tracker, host }, push) {
    if (push === null)
        return tracker;
    const tip = await host.tip(push.branch);
    if (!tip.ok || tip.value === push.after)
        return tracker;
    const way = await host.compare(push.after, tip.value);
    return way.ok && way.value.status === 'ahead' ? null : tracker;
}
function unreadableNotice({ path, line, reason, hint }) {
    return `${path}:${line} cannot be read, so its issues stay as they are. ${reason} ${hint}`;
}
function refusalOf({ refusal }) {
    return refusal === null ? [] : [`${refusal.message} ${refusal.hint}`];
}
//# sourceMappingURL=reconcile-record.js.map

/***/ }),

/***/ 3965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ worst)
/* harmony export */ });
/* unused harmony export OUTPUT_NAMES */
const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'errors',
    'warnings',
    'postmortems',
    'created',
    'updated',
    'closed',
    'reopened',
    'unchanged',
    'deferred',
    'failed',
    'open',
    'overdue',
    'report-url',
]));
/** The highest wins. */
function worst(...codes) {
    return codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0;
}
//# sourceMappingURL=run.js.map

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

/***/ 1772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ exitOf),
  runSync: () => (/* binding */ runSync)
});

// UNUSED EXPORTS: syncRun

// EXTERNAL MODULE: ./build/src/render/json/print-json.js
var print_json = __webpack_require__(8461);
;// CONCATENATED MODULE: ./build/src/render/json/sync-json.js
/** The JSON result of `sync`. What needed no change is counted, not listed. */
function syncJson(changes, counts) {
    const { created, updated, closed, reopened, unchanged, deferred, failed, open, overdue } = counts;
    return {
        version: 1,
        changes: changes.map(changeJson),
        counts: { created, updated, closed, reopened, unchanged, deferred, failed, open, overdue },
    };
}
function changeJson({ kind, key, title, issue, because, outcome, refusal }) {
    return {
        kind,
        key,
        title,
        issue: issue && { repository: issue.repository, number: issue.number, url: issue.url },
        because,
        outcome,
        error: refusal && { kind: refusal.kind, message: refusal.message, hint: refusal.hint },
    };
}
//# sourceMappingURL=sync-json.js.map
// EXTERNAL MODULE: ./build/src/render/escape/cut.js
var cut = __webpack_require__(9068);
// EXTERNAL MODULE: ./build/src/render/escape/plain.js
var plain = __webpack_require__(312);
// EXTERNAL MODULE: ./build/src/render/escape/prose.js
var prose = __webpack_require__(7047);
// EXTERNAL MODULE: ./build/src/render/terminal/words.js
var terminal_words = __webpack_require__(7690);
// EXTERNAL MODULE: ./build/src/render/markdown/issue-link.js
var issue_link = __webpack_require__(386);
// EXTERNAL MODULE: ./build/src/render/markdown/layout.js
var layout = __webpack_require__(5178);
// EXTERNAL MODULE: ./build/src/render/markdown/short.js
var markdown_short = __webpack_require__(8088);
;// CONCATENATED MODULE: ./build/src/render/markdown/sync.js







/** The job summary of a sync: what was changed and why, what failed first. */
function renderSyncSummary(changes, counts, notices) {
    const parts = [
        `### ${headline(changes, counts)}`,
        changesTable(changes),
        standing(counts),
        notices.map((notice) => `- ${(0,prose/* markdownProse */.h$)(notice)}`).join('\n'),
    ];
    return `${(0,layout/* stacked */.OJ)(parts)}\n`;
}
function headline(changes, counts) {
    const { created, updated, closed, reopened, unchanged, deferred, failed } = counts;
    if (changes.length === 0) {
        if (unchanged === 0)
            return 'Nothing to do: no action item has or needs an issue';
        return `Nothing to do: ${(0,terminal_words/* counted */.h)(unchanged, 'issue')} ${unchanged === 1 ? 'is' : 'are'} in step`;
    }
    const isPlan = changes.every(({ outcome }) => outcome === 'planned');
    const to = isPlan ? ['to file', 'to update', 'to close', 'to reopen'] : ['filed', 'updated', 'closed', 'reopened'];
    const done = [created, updated, closed, reopened].map((count, at) => ({ count, words: to[at] ?? '' }));
    const rest = [
        { count: failed, words: 'failed' },
        { count: deferred, words: 'left for the next run' },
        { count: unchanged, words: 'in step' },
    ];
    const said = [...done, ...rest].filter(({ count }) => count > 0).map(({ count, words }) => `${count} ${words}`);
    const words = said.length === 0 ? (0,terminal_words/* counted */.h)(changes.length, 'change') : said.join(', ');
    return isPlan ? `Plan, nothing was written: ${words}` : words.charAt(0).toUpperCase() + words.slice(1);
}
const VERBS = {
    create: { plan: 'file', done: 'filed' },
    update: { plan: 'update', done: 'updated' },
    close: { plan: 'close', done: 'closed' },
    reopen: { plan: 'reopen', done: 'reopened' },
    comment: { plan: 'comment', done: 'commented' },
    label: { plan: 'label', done: 'labelled' },
    rekey: { plan: 'rename', done: 'renamed' },
};
// Far below the 1 MiB of a job summary.
const ROWS_SHOWN = 300;
const TITLE_SHOWN = 120;
const REASON_SHOWN = 400;
function changesTable(changes) {
    if (changes.length === 0)
        return '';
    const sorted = [...changes].sort((a, b) => urgency(b) - urgency(a));
    const rows = sorted
        .slice(0, ROWS_SHOWN)
        .map((change) => [
        `${change.issue === null ? '' : `${(0,issue_link/* issueLink */.M)(change.issue)} `}${(0,markdown_short/* shortCell */.fF)(change.title, TITLE_SHOWN)}`,
        whatOf(change),
        (0,prose/* markdownCellProse */.bg)((0,cut/* cut */.J)((0,plain/* plainLine */.h)(reasonOf(change)), REASON_SHOWN)),
    ]);
    const more = sorted.length - rows.length;
    return (0,layout/* stacked */.OJ)([(0,layout/* table */.tp)(['Issue', 'What', 'Why'], rows), more > 0 ? `… and ${(0,terminal_words/* counted */.h)(more, 'more change')}.` : '']);
}
function urgency({ outcome }) {
    return outcome === 'failed' || outcome === 'unknown' ? 1 : 0;
}
function whatOf({ kind, outcome }) {
    const { plan, done } = VERBS[kind];
    switch (outcome) {
        case 'planned':
            return plan;
        case 'done':
            return done;
        case 'failed':
            return `**not ${done}**`;
        case 'deferred':
            return `not ${done} yet: the next run does it`;
        case 'unknown':
            return `**perhaps ${done}**: the next run looks again`;
    }
}
function reasonOf({ because, refusal }) {
    return refusal === null ? because : `${because}. ${refusal.message} ${refusal.hint}`;
}
function standing({ open, overdue }) {
    const late = overdue > 0 ? `, ${overdue} overdue` : '';
    return `${(0,terminal_words/* counted */.h)(open, 'action item')} ${open === 1 ? 'is' : 'are'} open${late}.`;
}
//# sourceMappingURL=sync.js.map
// EXTERNAL MODULE: ./build/src/render/terminal/sync.js
var sync = __webpack_require__(7008);
// EXTERNAL MODULE: ./build/src/commands/reconcile-record.js + 36 modules
var reconcile_record = __webpack_require__(8829);
// EXTERNAL MODULE: ./build/src/commands/run.js
var run = __webpack_require__(3965);
;// CONCATENATED MODULE: ./build/src/commands/sync.js






/** Brings issues in step with the action items of all postmortems. */
async function runSync(world, request) {
    return syncRun(await (0,reconcile_record/* reconcileRecord */.C)(world, request), request);
}
/** What a sync leaves behind. */
function syncRun({ result, notices, unreadable }, request) {
    const { changes, counts } = result;
    const { format, color, dryRun, failOn } = request;
    const text = () => (0,sync/* renderSyncText */.d)(changes, counts, { color, dryRun });
    return {
        exit: (0,run/* worst */.Q)(exitOf(result), unreadable && failOn !== 'never' ? 1 : 0),
        result: format === 'json' ? (0,print_json/* printJson */.Q)(syncJson(changes, counts)) : text(),
        notices,
        summary: renderSyncSummary(changes, counts, notices),
        json: syncJson(changes, counts),
        check: null,
        outputs: counts,
    };
}
/** 1: a guard stopped closings; 2: something failed, or a rate limit left work. */
function exitOf({ counts, guarded, refusal, changes }) {
    const isLimited = changes.some((change) => change.outcome === 'deferred' && change.refusal?.kind === 'limited');
    return (0,run/* worst */.Q)(guarded ? 1 : 0, refusal !== null || counts.failed > 0 || isLimited ? 2 : 0);
}
//# sourceMappingURL=sync.js.map

/***/ }),

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ dateInWords),
/* harmony export */   v_: () => (/* binding */ dayInWords)
/* harmony export */ });
/* unused harmony exports daysInWords, shortWeekday */
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6826);

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
/** `Tuesday 1 December`: for days near enough that the year goes without saying. */
function dayInWords(day) {
    const { month, date } = partsOf(day);
    return `${WEEKDAYS[(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(day) - 1]} ${date} ${month}`;
}
/** `1 December 2026`. */
function dateInWords(day) {
    const { year, month, date } = partsOf(day);
    return `${date} ${month} ${year}`;
}
/** `23–29 November 2026`, `30 November – 6 December 2026`, `28 December 2026 – 3 January 2027`. */
function daysInWords(from, to) {
    const first = partsOf(from);
    const last = partsOf(to);
    if (first.year !== last.year)
        return `${dateInWords(from)} – ${dateInWords(to)}`;
    if (first.month !== last.month)
        return `${first.date} ${first.month} – ${dateInWords(to)}`;
    return first.date === last.date ? dateInWords(to) : `${first.date}–${dateInWords(to)}`;
}
/** `Tue`. */
function shortWeekday(day) {
    return (WEEKDAYS[weekdayOf(day) - 1] ?? '').slice(0, 3);
}
function partsOf(day) {
    const [year, month, date] = day.split('-').map(Number);
    return { year, month: MONTHS[(month ?? 1) - 1] ?? '', date };
}
//# sourceMappingURL=days.js.map

/***/ }),

/***/ 7503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ markdownCode),
/* harmony export */   P: () => (/* binding */ markdownCellCode)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(312);

/** Text as a code span: nobody is mentioned in one. Empty for text without visible characters. */
function markdownCode(text) {
    const line = withoutMarks((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text));
    if (line === '')
        return '';
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** A code span in a table cell, where a pipe would end the cell even inside code. */
function markdownCellCode(text) {
    return markdownCode(text).replaceAll('\\|', '\\\u200B|').replaceAll('|', '\\|');
}
/** An opening of a comment is broken: our own marks are found in the raw text. */
function withoutMarks(line) {
    return line.replaceAll('<!--', '<\u200B!--');
}
function longestRun(line) {
    return (line.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
//# sourceMappingURL=code.js.map

/***/ }),

/***/ 9068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
/** At most `max` UTF-16 units, ellipsis included, cut between what people see as characters. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    let end = 0;
    for (const { index, segment } of graphemes.segment(text.slice(0, max + 1))) {
        if (index + segment.length > max - 1)
            break;
        end = index + segment.length;
    }
    return `${text.slice(0, end).trimEnd()}…`;
}
//# sourceMappingURL=cut.js.map

/***/ }),

/***/ 422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ linkTarget),
/* harmony export */   i: () => (/* binding */ markdownLink)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(980);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(312);


/** A link whose text is inert and whose address cannot end it. Without a safe address (https only) it is the text alone. */
function markdownLink(text, url) {
    const target = linkTarget(url);
    return target === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text) : `[${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(text))}](${target})`;
}
/** An address as it may stand between the brackets of a link; null for anything but https. */
function linkTarget(url) {
    if (!URL.canParse(url))
        return null;
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:')
        return null;
    return href.replace(/[()[\]<>\\`|$*_~"'!\s]/g, encoded).replace(/&(?=#?[a-z\d]{1,32};)/gi, '&amp;');
}
function encoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
//# sourceMappingURL=link.js.map

/***/ }),

/***/ 980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ atStart),
/* harmony export */   UZ: () => (/* binding */ markdownCell),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(312);

/** Text as text anywhere in Markdown on GitHub: it forms no structure, link, mention, reference, emoji or mark of ours. */
function markdownText(text) {
    return atStart(inert((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text)));
}
/** The same in a table cell, where no block can begin. */
function markdownCell(text) {
    return inert((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text));
}
/** Escapes a line that is plain already and keeps the blanks around it. It must not begin a block. */
function inert(line) {
    return brokenReferences(line)
        .replace(/[\\`*~[\]<|$]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/&(?=#?[a-z\d]{1,32};)/gi, '\\&')
        .replace(/(?<=<)!|!(?=\\\[)|!$/g, '\\!');
}
/** Escapes what begins a list, quote, heading, table or underline at the start of a line. */
function atStart(line) {
    return line.replace(/^(?:[-+=>(:#]|\d{1,9}[.)](?=\s|$))/, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`);
}
const GAP = '\u200B';
// A backslash or an entity does not stop a mention: GitHub looks for it in the text of the rendered page.
// An invisible gap does, as Renovate and Dependabot write it.
function brokenReferences(line) {
    return line
        .replace(/[@#]/g, `$&${GAP}`)
        .replaceAll('://', `:${GAP}//`)
        .replace(/(?<![a-z\d])www(?=\.)/gi, `$&${GAP}`)
        .replace(/(?<![a-z\d])gh-(?=\d)/gi, `$&${GAP}`)
        .replace(/:(?=\d{0,4}[a-z+_-][\w+-]{0,60}:|100:|1234:)/gi, `:${GAP}`)
        .replace(/(?<![a-z\d])[a-f\d]{7,40}(?![a-z\d])/gi, brokenHash);
}
/** A plain number is left alone. */
function brokenHash(word) {
    return /[a-f]/i.test(word) ? word.replace(/.{6}(?=.)/g, `$&${GAP}`) : word;
}
//# sourceMappingURL=markdown.js.map

/***/ }),

/***/ 312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/**
 * Text as one harmless line: no control, direction or invisible characters, white space collapsed.
 * NFC, never NFKC: that would turn the ligature in `ﬁxes` into letters, and so into a closing keyword.
 */
function plainLine(text) {
    return text
        .replace(/\p{Cs}/gu, '\uFFFD')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
        .replace(/\p{Cf}/gu, '')
        .normalize('NFC')
        .replace(/(\p{M}{4})\p{M}+/gu, '$1')
        .replace(/\s+/g, ' ')
        .trim();
}
//# sourceMappingURL=plain.js.map

/***/ }),

/***/ 7047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ markdownCellProse),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   mc: () => (/* binding */ markdownInlineProse)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(980);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(312);



/** A sentence as messages and hints are written: words in backticks become code spans, the rest is text. */
function markdownProse(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .atStart */ .M5)(prose((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(text), _code_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D));
}
/** The same within a line, where no block can begin. */
function markdownInlineProse(text) {
    return prose((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(text), _code_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D);
}
/** The same in a table cell. */
function markdownCellProse(text) {
    return prose((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(text), _code_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCellCode */ .P);
}
function prose(line, code) {
    const pieces = line.split('`');
    // A backtick without a partner is text.
    const lonely = pieces.length % 2 === 0 ? pieces.length - 1 : pieces.length;
    let written = '';
    pieces.forEach((piece, index) => {
        if (index === lonely)
            written += `\\\`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(piece)}`;
        else if (index % 2 === 0)
            written += (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(piece);
        else
            written += apart(written, code(piece));
    });
    return written;
}
// Two code spans that touch would be read as one.
function apart(before, span) {
    return before.endsWith('`') && span !== '' ? `\u200B${span}` : span;
}
//# sourceMappingURL=prose.js.map

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

/***/ 59:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ gravity)
});

// EXTERNAL MODULE: ./build/src/render/terminal/words.js
var words = __webpack_require__(7690);
;// CONCATENATED MODULE: ./build/src/render/markdown/duration.js

/** `45 s`, `47 min`, `3 h 20 min`, `2 d 4 h`: the two largest units. */
function shortDuration(seconds) {
    return partsOf(seconds)
        .map(({ amount, short }) => `${amount} ${short}`)
        .join(' ');
}
/** `47 minutes`, `3 hours 20 minutes`. */
function longDuration(seconds) {
    return partsOf(seconds)
        .map(({ amount, long }) => (0,words/* counted */.h)(amount, long))
        .join(' ');
}
const UNITS = [
    { seconds: 86_400, short: 'd', long: 'day' },
    { seconds: 3_600, short: 'h', long: 'hour' },
    { seconds: 60, short: 'min', long: 'minute' },
];
function partsOf(seconds) {
    if (seconds < 60)
        return [{ amount: Math.round(seconds), short: 's', long: 'second' }];
    // People write "90 min" and "47 min"; hours begin to help above two.
    const largest = seconds < 7_200 ? 2 : seconds < 86_400 ? 1 : 0;
    let left = seconds;
    const parts = UNITS.slice(largest, largest + 2).map((unit) => {
        const amount = Math.floor(left / unit.seconds);
        left -= amount * unit.seconds;
        return { ...unit, amount };
    });
    return parts.filter(({ amount }) => amount > 0);
}
//# sourceMappingURL=duration.js.map
// EXTERNAL MODULE: ./build/src/render/markdown/short.js
var markdown_short = __webpack_require__(8088);
;// CONCATENATED MODULE: ./build/src/render/markdown/incident.js


/** How bad an incident was: ` (SEV1, 47 minutes, 12,400 users)`. What its title says already is not said again. */
function gravity({ title, severity, total, users }) {
    const facts = [
        severity ?? '',
        total === null ? '' : longDuration(total),
        users === null ? '' : `${users.toLocaleString('en-US')} ${users === 1 ? 'user' : 'users'}`,
    ].filter((fact) => fact !== '' && !title.includes(fact));
    return facts.length === 0 ? '' : ` (${facts.map((fact) => (0,markdown_short/* shortText */.os)(fact, 40)).join(', ')})`;
}
//# sourceMappingURL=incident.js.map

/***/ }),

/***/ 386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ issueLink)
/* harmony export */ });
/* harmony import */ var _escape_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
/* harmony import */ var _escape_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(422);


/** `#34`, linked to the issue's page. */
function issueLink({ number, url }) {
    const target = (0,_escape_link_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTarget */ .C)(url);
    return target === null ? (0,_escape_code_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(`#${number}`) : `[#${number}](${target})`;
}
//# sourceMappingURL=issue-link.js.map

/***/ }),

/***/ 5178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ stacked),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _escape_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(312);

/** A table of cells that are Markdown already. */
function table(columns, rows) {
    const lines = [columns, columns.map(() => '---'), ...rows];
    return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** What is there for those who look for it. The summary is plain text, the content Markdown. */
function folded(summary, content) {
    return `<details><summary>${htmlText(summary)}</summary>\n\n${content}\n\n</details>`;
}
/** Blocks with an empty line between them; empty ones leave no trace. */
function stacked(blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}
function htmlText(text) {
    return (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text)
        .replace(/[@#]/g, '$&\u200B')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
}
//# sourceMappingURL=layout.js.map

/***/ }),

/***/ 8783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mention),
/* harmony export */   w: () => (/* binding */ mentions)
/* harmony export */ });
/* harmony import */ var _escape_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);

const LOGIN = /^[a-z\d](?:[a-z\d_-]{0,38})$/i;
const TEAM = /^[a-z\d](?:[a-z\d_-]{0,38})\/[a-z\d._-]{1,100}$/i;
/** Notifies a person or a team (`acme/platform`). Only owners are ever given to this; what can be neither is only shown. */
function mention(handle) {
    return LOGIN.test(handle) || TEAM.test(handle) ? `@${handle}` : (0,_escape_code_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(handle);
}
/** `@ada`, `@ada and @grace`, `@ada, @grace and @linus`. */
function mentions(handles) {
    const all = handles.map(mention);
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
//# sourceMappingURL=people.js.map

/***/ }),

/***/ 8088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fF: () => (/* binding */ shortCell),
/* harmony export */   os: () => (/* binding */ shortText),
/* harmony export */   ov: () => (/* binding */ shortCode)
/* harmony export */ });
/* unused harmony export shortCellCode */
/* harmony import */ var _escape_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7503);
/* harmony import */ var _escape_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9068);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(980);
/* harmony import */ var _escape_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(312);




/** A document's words as text, at most `max` of them in UTF-16 units: a title may be as long as its line. */
function shortText(text, max) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_escape_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)((0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(text), max));
}
function shortCell(text, max) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCell */ .UZ)((0,_escape_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)((0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(text), max));
}
function shortCode(text, max) {
    return (0,_escape_code_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D)((0,_escape_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)((0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(text), max));
}
function shortCellCode(text, max) {
    return markdownCellCode(cut(plainLine(text), max));
}
//# sourceMappingURL=short.js.map

/***/ }),

/***/ 7008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ renderSyncText)
/* harmony export */ });
/* harmony import */ var _escape_console_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8017);
/* harmony import */ var _colors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8499);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7690);



/** What `sync` prints: each change with its reason, as a plan or as a result, then the numbers. */
function renderSyncText(changes, counts, { color, dryRun }) {
    if (changes.length === 0)
        return `${nothing(counts)}\n`;
    const colors = (0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .colorsOf */ .k)(color);
    const lines = changes.map((change) => lineOf(change, colors));
    return `${(0,_escape_console_js__WEBPACK_IMPORTED_MODULE_1__/* .breakCommands */ .ix)([...lines, '', ...numbers(counts, dryRun)].join('\n'))}\n`;
}
function nothing({ unchanged }) {
    if (unchanged === 0)
        return 'Nothing to do: no action item has or needs an issue.';
    return `Nothing to do: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(unchanged, 'issue')} ${unchanged === 1 ? 'is' : 'are'} in step.`;
}
const WORDS = {
    create: { sign: '+', plan: 'create', done: 'created' },
    update: { sign: '~', plan: 'update', done: 'updated' },
    close: { sign: '-', plan: 'close', done: 'closed' },
    reopen: { sign: '↻', plan: 'reopen', done: 'reopened' },
    comment: { sign: '~', plan: 'comment', done: 'commented' },
    label: { sign: '~', plan: 'label', done: 'labelled' },
    rekey: { sign: '~', plan: 'rekey', done: 'rekeyed' },
};
const INDENT = ' '.repeat(14);
function lineOf(change, colors) {
    const { plan, done } = WORDS[change.kind];
    const sign = signOf(change);
    const word = change.outcome === 'done' ? done : plan;
    const start = colorFor(change, colors)(`${sign} ${word.padEnd(10)}`);
    const issue = change.issue ? `${(0,_escape_console_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleLine */ .WK)(`${change.issue.repository}#${change.issue.number}`)}  ` : '';
    const because = `${INDENT}because ${(0,_escape_console_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleLine */ .WK)(change.because)}   ${colors.name((0,_escape_console_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleLine */ .WK)(change.key))}`;
    const head = `${start}  ${issue}${(0,_escape_console_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleLine */ .WK)(change.title)}`;
    return [head, colors.aside(because), ...outcomeLines(change, colors)].join('\n');
}
function signOf({ kind, outcome }) {
    if (outcome === 'deferred')
        return '…';
    return outcome === 'failed' || outcome === 'unknown' ? '!' : WORDS[kind].sign;
}
function colorFor({ kind, outcome }, colors) {
    if (outcome === 'failed' || outcome === 'unknown')
        return colors.bad;
    return kind === 'create' || kind === 'reopen' ? colors.good : colors.odd;
}
function outcomeLines({ outcome, refusal }, colors) {
    const reason = refusal
        ? [` ${(0,_escape_console_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleLine */ .WK)(refusal.message)}`, `${INDENT}${colors.aside((0,_escape_console_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleLine */ .WK)(refusal.hint))}`]
        : [];
    switch (outcome) {
        case 'planned':
        case 'done':
            return [];
        case 'deferred':
            return withReason(`${INDENT}${colors.odd('Left for the next run.')}`, reason);
        case 'failed':
            return withReason(`${INDENT}${colors.bad('Failed.')}`, reason);
        case 'unknown':
            return withReason(`${INDENT}${colors.bad('It may or may not have happened; the next run looks again.')}`, reason);
    }
}
function withReason(outcome, [message = '', ...hint]) {
    return [outcome + message, ...hint];
}
function numbers(counts, dryRun) {
    const { created, updated, closed, reopened, unchanged, deferred, failed, open, overdue } = counts;
    const verbs = dryRun
        ? ['to create', 'to update', 'to close', 'to reopen']
        : ['created', 'updated', 'closed', 'reopened'];
    const parts = [created, updated, closed, reopened].map((count, index) => ({ count, words: verbs[index] ?? '' }));
    const rest = [
        { count: failed, words: 'failed' },
        { count: deferred, words: 'left for the next run' },
        { count: unchanged, words: 'in step' },
    ];
    const said = [...parts, ...rest].filter(({ count }) => count > 0).map(({ count, words }) => `${count} ${words}`);
    const start = dryRun ? 'Plan, nothing was written: ' : '';
    const late = overdue > 0 ? `, ${overdue} overdue` : '';
    const items = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(open, 'action item')} ${open === 1 ? 'is' : 'are'} open${late}.`;
    return said.length > 0 ? [`${start}${said.join(', ')}.`, items] : [items];
}
//# sourceMappingURL=sync.js.map

/***/ }),

/***/ 5069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
/** At most so many UTF-16 units, never half of a character. */
function cut(text, length) {
    if (text.length <= length)
        return text;
    const last = text.charCodeAt(length - 1);
    const isHalf = last >= 0xd800 && last <= 0xdbff;
    return text.slice(0, isHalf ? length - 1 : length);
}
//# sourceMappingURL=cut.js.map

/***/ }),

/***/ 8069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ setDigest),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   g5: () => (/* binding */ keyDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The first `length` hexadecimal digits of a text's SHA-256. */
function digest(text, length = 12) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex').slice(0, length);
}
/** One digest of several texts, whatever characters they hold; ids that differ in case alone are one. */
function keyDigest(...parts) {
    return digest(JSON.stringify(parts.map((part) => part.toLowerCase())), 24);
}
/** The digest of a set of names: order and case do not count. */
function setDigest(names) {
    return digest(JSON.stringify([...new Set(names.map((name) => name.toLowerCase()))].sort()));
}
//# sourceMappingURL=digest.js.map

/***/ }),

/***/ 911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   kN: () => (/* binding */ withMark),
/* harmony export */   oi: () => (/* binding */ markLine),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/* harmony import */ var _mark_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8873);

const PREFIX = '<!-- followthrough:v1 ';
const SUFFIX = ' -->';
/** The hidden comment that ends our block. */
function markLine(mark) {
    return `${PREFIX}${(0,_mark_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeMark */ .w)(mark)}${SUFFIX}`;
}
/** Finds the one mark of a body. Two, or one that does not read, are damage: nothing is written on such an issue. */
function readMark(body) {
    const starts = occurrences(body, PREFIX);
    const first = starts[0];
    if (first === undefined)
        return { kind: 'none' };
    const found = starts.map((start) => markAt(body, start));
    const only = found[0];
    if (starts.length === 1 && only)
        return { kind: 'mark', mark: only.mark, start: first, end: only.end };
    return { kind: 'damaged', keys: found.flatMap((one) => (one ? [one.mark.key] : [])) };
}
/** The body with another mark in the place of its one, no other byte changed; null when it has not exactly one. */
function withMark(body, change) {
    const reading = readMark(body);
    if (reading.kind !== 'mark')
        return null;
    return `${body.slice(0, reading.start)}${markLine(change(reading.mark))}${body.slice(reading.end)}`;
}
/** Makes a text that stands before or below the mark unable to hold one. */
function withoutMarks(text) {
    return text.split('<!--').join('&lt;!--');
}
function markAt(body, start) {
    const from = start + PREFIX.length;
    const to = body.indexOf(SUFFIX, from);
    if (to < 0)
        return null;
    const mark = (0,_mark_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeMark */ .Q)(body.slice(from, to));
    return mark ? { mark, end: to + SUFFIX.length } : null;
}
function occurrences(text, part) {
    const found = [];
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
        found.push(at);
    return found;
}
//# sourceMappingURL=mark-line.js.map

/***/ }),

/***/ 8873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ decodeMark),
  w: () => (/* binding */ encodeMark)
});

// EXTERNAL MODULE: ./build/src/calendar/day.js
var day = __webpack_require__(6826);
// EXTERNAL MODULE: ./build/src/sync/cut.js
var cut = __webpack_require__(5069);
;// CONCATENATED MODULE: ./build/src/sync/mark.js
const DOCUMENT_STATES = ['open', 'done', 'dropped', 'gone'];
//# sourceMappingURL=mark.js.map
;// CONCATENATED MODULE: ./build/src/sync/mark-payload.js



// The whole comment stays within 4,096 characters.
const LIMIT = 4000;
const SHAPE = /^[A-Za-z0-9+/=]{1,4000}$/;
const MOST_SAID = 20;
const MOST_NUDGES = 12;
/** Base64 of compact JSON: an alphabet without `-`, so that no comment ends early. Never longer than 4,000. */
function encodeMark(mark) {
    for (const smaller of shedding(mark)) {
        const payload = Buffer.from(JSON.stringify(packed(smaller)), 'utf8').toString('base64');
        if (payload.length <= LIMIT)
            return payload;
    }
    throw new RangeError('A mark cannot be made short enough.');
}
/** Null for anything that `encodeMark` did not make. */
function decodeMark(payload) {
    if (!SHAPE.test(payload))
        return null;
    const bytes = Buffer.from(payload, 'base64');
    if (bytes.toString('base64') !== payload)
        return null;
    try {
        return unpacked(JSON.parse(bytes.toString('utf8')));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
// Least important first; what decides whose issue it is and what was synced goes last.
function* shedding(mark) {
    const bounded = { ...mark, said: mark.said.slice(-MOST_SAID), nudges: mark.nudges.slice(-MOST_NUDGES) };
    yield bounded;
    const quiet = { ...bounded, run: '', said: bounded.said.slice(-8) };
    yield quiet;
    const short = { ...quiet, nudges: quiet.nudges.slice(-3), path: (0,cut/* cut */.J)(mark.path, 200) };
    yield short;
    const { base } = mark;
    const spare = {
        ...short,
        said: short.said.slice(-2).map((said) => (0,cut/* cut */.J)(said, 40)),
        nudges: short.nudges.slice(-1).map(({ step, due }) => ({ step: (0,cut/* cut */.J)(step, 20), due })),
        path: '',
        base: {
            ...base,
            priority: base.priority && (0,cut/* cut */.J)(base.priority, 40),
            owners: { ...base.owners, ours: base.owners.ours.slice(0, 10).map((login) => (0,cut/* cut */.J)(login, 40)) },
            labels: { document: cutAll(base.labels.document), ours: cutAll(base.labels.ours) },
        },
    };
    yield spare;
    const bare = { ...spare.base, priority: null, labels: { document: [], ours: [] } };
    yield { ...spare, said: [], nudges: [], base: { ...bare, owners: { ...bare.owners, ours: [] } } };
}
function cutAll(labels) {
    return labels.slice(0, 3).map((label) => (0,cut/* cut */.J)(label, 50));
}
function packed({ base, ...mark }) {
    const { title, block, owners, due, labels, state } = base;
    return {
        k: mark.key,
        p: mark.postmortem,
        i: mark.item,
        f: mark.path,
        t: mark.filed,
        r: mark.run,
        s: mark.said,
        n: mark.nudges.map(({ step, due: of }) => [step, of]),
        b: {
            t: [title.document, title.issue],
            b: [block.facts, block.text, block.length, block.lines],
            o: [owners.document, owners.issue, owners.ours],
            d: [due.document, due.issue],
            p: base.priority,
            l: [labels.document, labels.ours],
            s: [state.document, state.issue],
        },
    };
}
function unpacked(value) {
    const { k, p, i, f, t, r, s, n, b } = fieldsOf(value);
    const base = unpackedBase(b);
    if (!isHex(k, 24) || !isHex(p, 24) || !isHex(i, 24) || !base)
        return null;
    if (!isText(f) || !isText(t) || !isText(r) || !areTexts(s) || !Array.isArray(n))
        return null;
    const nudges = n.flatMap((one) => {
        const [step, due] = listOf(one);
        return isText(step) && isDate(due) ? [{ step, due }] : [];
    });
    if (nudges.length !== n.length)
        return null;
    return { key: k, postmortem: p, item: i, path: f, filed: t, run: r, said: s, nudges, base };
}
function unpackedBase(value) {
    const { t, b, o, d, p, l, s } = fieldsOf(value);
    const [titleDocument, titleIssue] = listOf(t);
    const [facts, text, length, lines] = listOf(b);
    const [ownersDocument, ownersIssue, ours] = listOf(o);
    const [dueDocument, dueIssue] = listOf(d);
    const [labelsDocument, labelsOurs] = listOf(l);
    const [stateDocument, stateIssue] = listOf(s);
    if (!isText(titleDocument) || !isText(titleIssue) || !isText(ownersDocument) || !isText(ownersIssue))
        return null;
    if (!isText(facts) || !isText(text) || !isText(lines) || typeof length !== 'number')
        return null;
    if (!areTexts(ours) || !areTexts(labelsDocument) || !areTexts(labelsOurs))
        return null;
    if (!isDateOrNull(dueDocument) || !isDateOrNull(dueIssue) || !(p === null || isText(p)))
        return null;
    if (!isDocumentState(stateDocument) || (stateIssue !== 'open' && stateIssue !== 'closed'))
        return null;
    return {
        title: { document: titleDocument, issue: titleIssue },
        block: { facts, text, length, lines },
        owners: { document: ownersDocument, issue: ownersIssue, ours },
        due: { document: dueDocument, issue: dueIssue },
        priority: p,
        labels: { document: labelsDocument, ours: labelsOurs },
        state: { document: stateDocument, issue: stateIssue },
    };
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function isText(value) {
    return typeof value === 'string';
}
function areTexts(value) {
    return Array.isArray(value) && value.every(isText);
}
function isHex(value, length) {
    return isText(value) && value.length === length && /^[0-9a-f]+$/.test(value);
}
function isDate(value) {
    return isText(value) && (0,day/* isDay */.N)(value);
}
function isDateOrNull(value) {
    return value === null || isDate(value);
}
function isDocumentState(value) {
    return DOCUMENT_STATES.some((state) => state === value);
}
//# sourceMappingURL=mark-payload.js.map

/***/ })

};
