export const id = 472;
export const ids = [472];
export const modules = {

/***/ 2531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./build/src/postmortem/position.js
var position = __webpack_require__(6181);
// EXTERNAL MODULE: ./build/src/rules/document-unreadable.js
var document_unreadable = __webpack_require__(4770);
// EXTERNAL MODULE: ./build/src/rules/index.js + 29 modules
var rules = __webpack_require__(2778);
// EXTERNAL MODULE: ./build/src/postmortem/severity.js
var severity = __webpack_require__(2477);
;// CONCATENATED MODULE: ./build/src/check/by-severity.js

/**
 * What a table by severity says for an incident of a rank (0 is the worst). Keys of the team's own scale come first;
 * keys of another scale, such as the defaults `SEV1` for a team that says `P1`, count by rank.
 */
function bySeverity(table, rank, scale) {
    if (rank === null)
        return null;
    const entries = Object.entries(table);
    const own = entries.find(([key]) => scale.indexOf(key) === rank);
    const mapped = entries.find(([key]) => !scale.includes(key) && (0,severity/* severityRank */.q)(key, scale) === rank);
    return (own ?? mapped)?.[1] ?? null;
}
//# sourceMappingURL=by-severity.js.map
;// CONCATENATED MODULE: ./build/src/check/rule-context.js


/** The context of all rules for one document; `contextFor` gives each rule its own options. */
function sharedContext(postmortem, settings, facts) {
    const { severities, targets } = settings;
    const rank = postmortem.severity ? (0,severity/* severityRank */.q)(postmortem.severity.value, severities) : null;
    return {
        ...facts,
        options: {},
        severityRank: rank,
        severities,
        requiredSections: requiredSections(settings, rank),
        targets: {
            detect: bySeverity(targets.detect, rank, severities),
            mitigate: bySeverity(targets.mitigate, rank, severities),
        },
        record: facts.record.filter(({ path }) => path !== postmortem.path),
        written: postmortem.written?.value ?? facts.written,
    };
}
/** A rule's options: its defaults, and what the team set of them. */
function contextFor(rule, shared, { rules }) {
    if (!rule.options)
        return shared;
    const own = Object.hasOwn(rules, rule.id) ? rules[rule.id]?.options : undefined;
    return { ...shared, options: { ...rule.options, ...own } };
}
/** The sections that an incident of a rank needs; each entry is met by any one of its kinds. */
function requiredSections(settings, rank) {
    const { required, bySeverity: more } = settings.sections;
    const added = bySeverity(more, rank, settings.severities) ?? [];
    const isNew = (kinds) => !required.some((other) => other.join() === kinds.join());
    return [...required, ...added.filter(isNew)];
}
//# sourceMappingURL=rule-context.js.map
// EXTERNAL MODULE: ./build/src/check/severity-policy.js
var severity_policy = __webpack_require__(3570);
;// CONCATENATED MODULE: ./build/src/check/diagnose.js





/** All remarks on a document, in the order of its text, each with severity, place and page. */
function diagnose(document, settings, facts) {
    if (!document.readable)
        return [unreadable(document, settings)];
    const shared = sharedContext(document, settings, facts);
    const dated = document.date?.value ?? shared.written;
    return rules/* RULES */.y.flatMap((rule) => {
        const override = overrideOf(rule, settings);
        const severity = (0,severity_policy/* severityOf */.x)(rule, { status: document.status?.value ?? null, dated, override });
        if (severity === 'off')
            return [];
        const findings = [...rule.check(document, contextFor(rule, shared, settings))];
        return findings.map((finding) => diagnostic(document, { rule, severity, finding, settings }));
    }).sort(byPlace);
}
/** One error, whatever the configuration says: nobody knows what the document holds. */
function unreadable({ path, line, reason, hint }, { docsUrl }) {
    const place = { line, column: 1, endLine: line, endColumn: 1 };
    const { id, severity } = document_unreadable/* documentUnreadable */.F;
    return { path, rule: id, severity, ...place, message: reason, hint, url: pageOf(id, docsUrl), known: false };
}
function overrideOf({ id }, { rules }) {
    return Object.hasOwn(rules, id) ? (rules[id] ?? null) : null;
}
function diagnostic(postmortem, { rule, severity, finding, settings }) {
    const { span, message, hint } = finding;
    const place = placeOf(postmortem, span);
    const url = pageOf(rule.id, settings.docsUrl);
    return { path: postmortem.path, rule: rule.id, severity, ...place, message, hint, url, known: false };
}
/** A span that takes its line end along ends before it. */
function placeOf({ text, lineStarts }, { start, end }) {
    let last = Math.min(end, text.length);
    while (last > start && /\s/.test(text.charAt(last - 1)))
        last -= 1;
    const from = (0,position/* positionAt */.t)(lineStarts, start);
    const to = (0,position/* positionAt */.t)(lineStarts, Math.max(last, start));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
function pageOf(rule, docsUrl) {
    return `${docsUrl}${rule}.md`;
}
function byPlace(a, b) {
    return a.line - b.line || a.column - b.column;
}
//# sourceMappingURL=diagnose.js.map

/***/ }),

/***/ 4077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ defaultCheckSettings)
/* harmony export */ });
/* unused harmony export DOCS_URL */
const DOCS_URL = 'https://github.com/followthrough/followthrough/blob/main/docs/rules/';
const defaultCheckSettings = {
    severities: ['SEV1', 'SEV2', 'SEV3', 'SEV4'],
    sections: {
        required: [['summary'], ['impact'], ['timeline'], ['root-cause', 'contributing-factors'], ['action-items']],
        bySeverity: { SEV1: [['lessons']], SEV2: [['lessons']] },
    },
    rules: {},
    targets: { detect: { SEV1: 300, SEV2: 300 }, mitigate: { SEV1: 1800, SEV2: 3600 } },
    docsUrl: DOCS_URL,
};
//# sourceMappingURL=settings.js.map

/***/ }),

/***/ 3570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/* unused harmony export SEVERITY_BY_STATUS */
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1543);

/** How bad a fault is depends on how finished its document is. A document without status counts as in review. */
const SEVERITY_BY_STATUS = {
    draft: { atMost: 'warning', raised: new Map() },
    review: { atMost: 'error', raised: new Map() },
    final: {
        atMost: 'error',
        raised: new Map([
            ['section-missing', 'error'],
            ['action-item-without-owner', 'error'],
        ]),
    },
};
/**
 * The severity of a rule's findings in one document. A team's own severity replaces the rule's and the policy's, but no
 * remark on a draft is worse than a warning, and none is worse than an info before the rule is enforced.
 */
function severityOf(rule, { status, dated, override }) {
    const policy = SEVERITY_BY_STATUS[status ?? 'review'];
    const chosen = override?.severity ?? policy.raised.get(rule.id) ?? rule.severity;
    if (chosen === 'off')
        return 'off';
    return isEnforced(dated, override?.['enforce-from'] ?? null) ? atMost(chosen, policy.atMost) : 'info';
}
// Undated documents are mostly old ones: what is enforced from a day on does not reach them.
function isEnforced(dated, from) {
    return from === null || (dated !== null && dated >= from);
}
function atMost(severity, limit) {
    return _rules_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(severity) < _rules_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(limit) ? limit : severity;
}
//# sourceMappingURL=severity-policy.js.map

/***/ }),

/***/ 5253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ MOMENTS)
/* harmony export */ });
/* unused harmony export ITEM_TYPES */
const MOMENTS = ['started', 'detected', 'alerted', 'mitigationStarted', 'mitigated', 'resolved'];
const ITEM_TYPES = (/* unused pure expression or super */ null && (['prevent', 'detect', 'mitigate', 'repair', 'investigate', 'process']));
//# sourceMappingURL=model.js.map

/***/ }),

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uE: () => (/* reexport */ SIZE_LIMIT),
  qg: () => (/* binding */ parse),
  u0: () => (/* binding */ readDocument)
});

// UNUSED EXPORTS: defaultReadingOptions

// EXTERNAL MODULE: ./build/src/calendar/time.js
var time = __webpack_require__(8711);
;// CONCATENATED MODULE: ./build/src/postmortem/bytes.js
/** The largest file that is read, in bytes. */
const SIZE_LIMIT = 256 * 1024;
/** The text of a file without its byte order mark, or why it is none. */
function decode(bytes) {
    if (bytes.length > SIZE_LIMIT) {
        return refused('The file is larger than 256 KiB.', 'Move logs and attachments to files of their own.', 1);
    }
    const nul = bytes.indexOf(0);
    const text = utf8(bytes);
    if (text === null)
        return refused('The file is not valid UTF-8.', 'Save it as UTF-8.', firstBadLine(bytes));
    if (nul >= 0)
        return refused('The file has NUL bytes.', 'Save it as plain text in UTF-8.', lineOf(bytes, nul));
    return { ok: true, text };
}
function refused(reason, hint, line) {
    return { ok: false, reason, hint, line };
}
function utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        if (isBadEncoding(error))
            return null;
        throw error;
    }
}
/** Bytes before the first bad one decode, so a search by halves finds its line. */
function firstBadLine(bytes) {
    let good = 0;
    let bad = bytes.length;
    while (bad - good > 1) {
        const middle = good + Math.floor((bad - good) / 2);
        if (decodesSoFar(bytes.subarray(0, middle)))
            good = middle;
        else
            bad = middle;
    }
    return lineOf(bytes, good);
}
function decodesSoFar(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch (error) {
        if (isBadEncoding(error))
            return false;
        throw error;
    }
}
function lineOf(bytes, end) {
    let line = 1;
    for (let at = 0; at < end; at += 1)
        if (bytes[at] === 10)
            line += 1;
    return line;
}
/** By its code: the error's class is another one in every realm. */
function isBadEncoding(error) {
    return (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA');
}
//# sourceMappingURL=bytes.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/front-matter/fence.js
/** Looks at whole lines only: a fence is exactly three dashes and blanks. */
function openingOf(lines) {
    const first = lines[0] ?? '';
    if (isFence(first, '+++')) {
        const close = lines.findIndex((line, index) => index > 0 && isFence(line, '+++'));
        return close < 0 ? { kind: 'none', body: 0 } : { kind: 'foreign', body: close + 1 };
    }
    if (!first.startsWith('---') || first.startsWith('----'))
        return { kind: 'none', body: 0 };
    if (!isFence(first, '---')) {
        return fence_refused('The opening line names a language; only YAML front matter is read.', 'Write exactly `---`.', 0);
    }
    const close = lines.findIndex((line, index) => index > 0 && isFence(line, '---'));
    if (close >= 0)
        return { kind: 'yaml', close, body: close + 1 };
    return fence_refused('The front matter begins and never ends.', 'Close it with a line of exactly `---`.', 0);
}
function isFence(line, fence) {
    return line.startsWith(fence) && line.trimEnd() === fence;
}
function fence_refused(reason, hint, line) {
    return { kind: 'refused', reason, hint, line };
}
//# sourceMappingURL=fence.js.map
// EXTERNAL MODULE: ./build/src/calendar/day.js
var calendar_day = __webpack_require__(6826);
;// CONCATENATED MODULE: ./build/src/postmortem/time/clock.js
const TIME = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d|:\d)/y;
const DOTTED = /(\d{1,2})[.h](\d{2})(?![\d.])/y;
const ASIAN = /(\d{1,2})時(?:(\d{1,2})分)?/y;
const BARE = /([01]\d|2[0-3])([0-5]\d)(?=\s?(?:h\b|UTC|GMT|Z\b|:|-|–|[A-Z]{3,4}\b|$))/y;
const HOUR = /(\d{1,2})(?=\s?(?:[ap]\.?m\b))/iy;
const HALF = /\s?([ap])\.?m\b\.?/iy;
const UNKNOWN = /(?:\?\?|--|[0-2X]?X):(?:\?\?|--|XX|\d{2})/iy;
/** A time of day that begins at an offset. Dots and four bare digits count only where a date stands before them. */
function clockAt(text, at, afterDate) {
    const unknown = match(UNKNOWN, text, at);
    if (unknown)
        return { hour: null, minute: null, second: null, end: at + unknown[0].length };
    const found = match(TIME, text, at) ?? match(ASIAN, text, at) ?? match(HOUR, text, at) ?? looseAt(text, at, afterDate);
    if (!found)
        return null;
    const [hour, minute, second] = [Number(found[1]), Number(found[2] ?? 0), found[3] ? Number(found[3]) : null];
    const half = match(HALF, text, at + found[0].length);
    const end = at + found[0].length + (half?.[0].length ?? 0);
    const full = half ? fullHour(hour, half[1]?.toLowerCase() === 'p') : hour;
    if (full > 23 || minute > 59 || (second ?? 0) > 59)
        return null;
    return { hour: full, minute, second, end };
}
/** `16:05:57-58`: only the last number changes. */
function shortEndAt(text, at, from) {
    const found = match(/(\d{2})(?![\d:.])/y, text, at);
    if (!found || from.second === null)
        return null;
    const second = Number(found[1]);
    return second > 59 || second < from.second ? null : { ...from, second, end: at + 2 };
}
function looseAt(text, at, afterDate) {
    return afterDate ? (match(DOTTED, text, at) ?? match(BARE, text, at)) : match(BARE, text, at);
}
/** `17:14 pm` is written now and then, and means 17:14. */
function fullHour(hour, isAfternoon) {
    if (hour > 12)
        return hour;
    if (isAfternoon)
        return hour === 12 ? 12 : hour + 12;
    return hour === 12 ? 0 : hour;
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
//# sourceMappingURL=clock.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/time/dates.js

const MONTHS = [
    ['january', 'jan', 'januar', 'janvier', 'enero'],
    ['february', 'feb', 'februar', 'février', 'febrero'],
    ['march', 'mar', 'märz', 'mars', 'marzo'],
    ['april', 'apr', 'avril', 'abril'],
    ['may', 'mai', 'mayo'],
    ['june', 'jun', 'juni', 'juin', 'junio'],
    ['july', 'jul', 'juli', 'juillet', 'julio'],
    ['august', 'aug', 'août', 'agosto'],
    ['september', 'sep', 'sept', 'septembre', 'septiembre'],
    ['october', 'oct', 'okt', 'oktober', 'octobre', 'octubre'],
    ['november', 'nov', 'novembre', 'noviembre'],
    ['december', 'dec', 'dez', 'dezember', 'décembre', 'diciembre'],
];
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1])));
const WEEKDAY = /(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,?\s{1,2}/iy;
const ISO = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2}|\?\?|XX|-?\?)(?!\d)/y;
const MONTH_DAY = /(\d{2})[-/](\d{2})(?=[ T]\d{1,2}:\d{2})/y;
const COMPACT = /(20\d{2})(\d{2})(\d{2})(?!\d)/y;
const dates_ASIAN = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/y;
const NUMERIC = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d:])/y;
const MONTH_FIRST = /(\p{L}{3,10})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?!\d|:\d)(?:,?\s{1,2}(20\d{2})(?![\d:]))?/uy;
const DAY_FIRST = /(\d{1,2})(?:st|nd|rd|th|\.)?\s{1,2}(?:of\s)?(\p{L}{3,10})\.?(?:,?\s{1,2}(20\d{2})(?![\d:]))?/uy;
/** A date that begins at an offset, with its weekday before it where there is one. */
function dateAt(text, at) {
    const start = at + (dates_match(WEEKDAY, text, at)?.[0].length ?? 0);
    return isoAt(text, start) ?? asianAt(text, start) ?? numericAt(text, start) ?? namedAt(text, start);
}
/** The day, with what the text leaves out taken from a day nearby. Null: it does not exist or is not known. */
function dayOf(date, near) {
    const { day } = date;
    if (day === null || (date.year === null && near === null))
        return null;
    const years = date.year === null ? yearsAround(near) : [date.year];
    const readings = [{ month: date.month, day }, ...(date.swapped ? [date.swapped] : [])];
    const days = readings.flatMap((reading) => years.map((year) => dayFrom(year, reading.month, reading.day)));
    const real = days.filter((candidate) => candidate !== null);
    return near === null ? (real[0] ?? null) : nearest(real, near);
}
/** A year that is not written is the one that brings the day nearest. */
function yearsAround(near) {
    const year = Number(near?.slice(0, 4));
    return [year, year - 1, year + 1];
}
function nearest(days, near) {
    return days.reduce((best, day) => (best !== null && distance(best, near) <= distance(day, near) ? best : day), null);
}
/** The first date that stands anywhere in a short text. */
function dateInside(text, near) {
    const words = text.slice(0, 160);
    for (const word of words.matchAll(/[\p{L}\d]+/gu)) {
        const date = dateAt(words, word.index);
        const day = date && dayOf(date, near);
        if (day)
            return day;
    }
    return null;
}
function monthNamed(word) {
    return MONTH_OF.get(word.toLowerCase()) ?? null;
}
function dates_match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
function isoAt(text, at) {
    const found = dates_match(ISO, text, at);
    if (found) {
        const day = Number(found[4]);
        return {
            year: Number(found[1]),
            month: Number(found[3]),
            day: Number.isNaN(day) ? null : day,
            swapped: null,
            end: at + found[0].length,
        };
    }
    const compact = dates_match(COMPACT, text, at);
    if (!compact)
        return monthDayAt(text, at);
    return {
        year: Number(compact[1]),
        month: Number(compact[2]),
        day: Number(compact[3]),
        swapped: null,
        end: at + compact[0].length,
    };
}
/** `[03-26 17:40]`: only right before a time of day. */
function monthDayAt(text, at) {
    const found = dates_match(MONTH_DAY, text, at);
    if (!found || Number(found[1]) > 12)
        return null;
    return { year: null, month: Number(found[1]), day: Number(found[2]), swapped: null, end: at + found[0].length };
}
function asianAt(text, at) {
    const found = dates_match(dates_ASIAN, text, at);
    if (!found)
        return null;
    const year = found[1] ? Number(found[1]) : null;
    return { year, month: Number(found[2]), day: Number(found[3]), swapped: null, end: at + found[0].length };
}
/** With slashes the month comes first, else the day, unless a number above 12 or a day nearby says otherwise. */
function numericAt(text, at) {
    const found = dates_match(NUMERIC, text, at);
    if (!found)
        return null;
    const [first, second] = [Number(found[1]), Number(found[3])];
    const written = Number(found[4]);
    const year = written < 100 ? 2000 + written : written;
    const end = at + found[0].length;
    const monthFirst = first <= 12 && (found[2] === '/' || second > 12);
    const [month, day] = monthFirst ? [first, second] : [second, first];
    if (month > 12)
        return null;
    return { year, month, day, swapped: day <= 12 ? { month: day, day: month } : null, end };
}
function namedAt(text, at) {
    const [pattern, monthGroup, dayGroup] = /\d/.test(text[at] ?? '') ? [DAY_FIRST, 2, 1] : [MONTH_FIRST, 1, 2];
    const found = dates_match(pattern, text, at);
    const month = found && monthNamed(found[monthGroup] ?? '');
    if (!found || !month)
        return null;
    const year = found[3] ? Number(found[3]) : null;
    return { year, month, day: Number(found[dayGroup]), swapped: null, end: at + found[0].length };
}
function dayFrom(year, month, day) {
    const pad = (value) => String(value).padStart(2, '0');
    const text = `${year}-${pad(month)}-${pad(day)}`;
    return (0,calendar_day/* isDay */.N)(text) ? text : null;
}
function distance(one, other) {
    return Math.abs(Date.parse(one) - Date.parse(other));
}
//# sourceMappingURL=dates.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/time/zones.js

const OFFSETS = new Map([
    ['UTC', 'Z'],
    ['GMT', 'Z'],
    ['Z', 'Z'],
    ['WET', 'Z'],
    ['WEST', '+01:00'],
    ['BST', '+01:00'],
    ['IST', '+05:30'],
    ['CET', '+01:00'],
    ['CEST', '+02:00'],
    ['MEZ', '+01:00'],
    ['MESZ', '+02:00'],
    ['EET', '+02:00'],
    ['EEST', '+03:00'],
    ['MSK', '+03:00'],
    ['JST', '+09:00'],
    ['KST', '+09:00'],
    ['SGT', '+08:00'],
    ['HKT', '+08:00'],
    ['AEST', '+10:00'],
    ['AEDT', '+11:00'],
    ['ACST', '+09:30'],
    ['AWST', '+08:00'],
    ['NZST', '+12:00'],
    ['NZDT', '+13:00'],
    ['EST', '-05:00'],
    ['EDT', '-04:00'],
    ['CST', '-06:00'],
    ['CDT', '-05:00'],
    ['MST', '-07:00'],
    ['MDT', '-06:00'],
    ['PST', '-08:00'],
    ['PDT', '-07:00'],
    ['AKST', '-09:00'],
    ['HST', '-10:00'],
    ['BRT', '-03:00'],
]);
const PLACES = new Map([
    ['PT', 'America/Los_Angeles'],
    ['ET', 'America/New_York'],
    ['CT', 'America/Chicago'],
    ['MT', 'America/Denver'],
    ['US/PACIFIC', 'America/Los_Angeles'],
    ['US/EASTERN', 'America/New_York'],
    ['US/CENTRAL', 'America/Chicago'],
    ['US/MOUNTAIN', 'America/Denver'],
    ['PST/PDT', 'America/Los_Angeles'],
    ['PDT/PST', 'America/Los_Angeles'],
    ['EST/EDT', 'America/New_York'],
    ['EDT/EST', 'America/New_York'],
    ['CST/CDT', 'America/Chicago'],
    ['CET/CEST', 'Europe/Berlin'],
    ['GMT/BST', 'Europe/London'],
    ['BST/GMT', 'Europe/London'],
]);
const zones_NUMERIC = /(?:UTC|GMT)?\s?([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?![\d:])/y;
const WORD = /[A-Za-z]{1,14}(?:\/[A-Za-z_]{2,20}){0,2}/y;
/** A zone that begins at an offset of a text, and where it ends. */
function zoneAt(text, at) {
    const prefix = text.startsWith('UTC', at) || text.startsWith('GMT', at);
    zones_NUMERIC.lastIndex = at;
    const numeric = prefix || text[at] === '+' || text[at] === '-' ? zones_NUMERIC.exec(text) : null;
    if (numeric && (prefix || numeric[2]?.length === 2)) {
        const zone = numericZone(numeric[1] ?? '+', Number(numeric[2]), Number(numeric[3] ?? 0));
        return zone && { zone, end: at + numeric[0].length };
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0] ?? '';
    const zone = zoneNamed(word);
    return zone && { zone, end: at + word.length };
}
/** Abbreviations must be written in capitals: `est` and `mt` are words of other languages. */
function zoneNamed(word) {
    const upper = word.toUpperCase();
    const place = PLACES.get(upper);
    if (place && (upper === word || word.includes('/')))
        return { kind: 'place', name: place };
    const offset = upper === word ? OFFSETS.get(word) : undefined;
    if (offset)
        return { kind: 'offset', offset };
    const isPlace = word.includes('/') && (0,time/* offsetAt */.HA)('2026-01-01T00:00:00', word) !== null;
    return isPlace ? { kind: 'place', name: word } : null;
}
/** The local time with its offset; as it is where the zone is unknown. */
function inZone(local, zone) {
    if (zone === null)
        return local;
    const offset = zone.kind === 'offset' ? zone.offset : (0,time/* offsetAt */.HA)(local, zone.name);
    return offset === null ? local : `${local}${offset}`;
}
function numericZone(sign, hours, minutes) {
    if (hours > 14 || minutes > 59)
        return null;
    if (hours === 0 && minutes === 0)
        return { kind: 'offset', offset: 'Z' };
    const pad = (value) => String(value).padStart(2, '0');
    return { kind: 'offset', offset: `${sign === '+' ? '+' : '-'}${pad(hours)}:${pad(minutes)}` };
}
// "All times in CET", "times are UTC", "(all times PT)", "timezone: UTC", "全時刻は JST".
const SENTENCE = /(?:\btimes?\b|\btime ?zone\b|時刻|時間|\bZeiten\b|\bheures\b|\bhoras\b)/gi;
/** The zone that a sentence, heading or column title declares for the times around it. */
function declaredZone(text) {
    const cut = text.slice(0, 400);
    for (const found of cut.matchAll(SENTENCE)) {
        const end = Math.min(cut.length, found.index + found[0].length + 60);
        const zone = zoneAmong(cut.slice(found.index + found[0].length, end));
        if (zone)
            return zone;
    }
    return null;
}
/** The first zone among the words of a short text. */
function zoneAmong(text) {
    for (const word of text.matchAll(/[A-Z][A-Za-z]{1,14}(?:\/[A-Za-z_]{2,20}){0,2}/g)) {
        const found = zoneAt(text, word.index);
        if (found)
            return found.zone;
    }
    return null;
}
//# sourceMappingURL=zones.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/time/moment.js



const BEFORE = /(?:~|≈|∼|〜|約|\(|\[|ca\.?|circa|approx(?:imately|\.)?|about|around|at|by|from)?\s?/iy;
const AFTER_APPROXIMATE = /\s?(?:頃|ごろ|以前|\(approx(?:\.|imate(?:ly)?)?\))/y;
const TO = /\s?(?:-|–|—|〜|～|~|→|to|until)\s?~?/y;
const OPEN_END = /\s?(?:〜|～|以降)/y;
const BETWEEN = /(?:T|,?\s{0,2}(?:-|–|—|@|at|um|,)?\s{0,2})/y;
/** The moment that a text begins with, from an offset on. Null where it begins with anything else. */
function momentAt(text, at) {
    const before = moment_match(BEFORE, text, at);
    const start = at + before.length;
    const date = dateAt(text, start);
    const afterDate = date ? clockAfterDate(text, date.end) : null;
    const clock = date ? afterDate : clockAt(text, start, false);
    if (!date && !clock)
        return null;
    const isIso = date !== null && text[date.end] === 'T';
    const first = zoned(text, clock?.end ?? date?.end ?? start, isIso);
    const late = moment_match(AFTER_APPROXIMATE, text, first.end);
    const range = rangeEnd(text, first.end, clock, date);
    const last = range ? zoned(text, range.end, isIso) : null;
    const end = last?.end ?? first.end + (late || moment_match(OPEN_END, text, first.end)).length;
    return {
        date,
        clock,
        zone: first.zone ?? last?.zone ?? null,
        endDate: range?.date ?? null,
        endClock: range?.clock ?? null,
        approximate: /~|≈|∼|約|ca|approx|about|around/i.test(before) || late !== '',
        start: start - (before.startsWith('~') ? before.length : 0),
        end,
    };
}
/** A date may stand alone; a time after it may be joined by almost anything. */
function clockAfterDate(text, at) {
    const joint = moment_match(BETWEEN, text, at);
    const next = at + joint.length;
    const about = moment_match(/~|≈|約/y, text, next);
    return clockAt(text, next + about.length, true);
}
/** After a plain time `-13:45` is the end of a range; only an ISO instant may have it as its offset. */
function zoned(text, at, isIso) {
    for (const joint of ['', ' ', ' (', '(', '（', ' （']) {
        if (!text.startsWith(joint, at) || (text[at + joint.length] === '-' && !isIso))
            continue;
        const found = zoneAt(text, at + joint.length);
        if (!found)
            continue;
        const closes = joint.endsWith('(') || joint.endsWith('（');
        const closed = text[found.end] === ')' || text[found.end] === '）';
        if (!closes)
            return found;
        if (closed)
            return { zone: found.zone, end: found.end + 1 };
    }
    return { zone: null, end: at };
}
function rangeEnd(text, at, clock, date) {
    const joint = moment_match(TO, text, at);
    if (joint === '')
        return null;
    const next = at + joint.length;
    const endDate = date ? dateAt(text, next) : null;
    const endClock = endDate ? clockAfterDate(text, endDate.end) : clock && clockAt(text, next, false);
    if (endClock)
        return { date: endDate, clock: endClock, end: endClock.end };
    if (endDate)
        return { date: endDate, clock: null, end: endDate.end };
    const short = clock && shortEndAt(text, next, clock);
    return short ? { date: null, clock: short, end: short.end } : null;
}
function moment_match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
}
//# sourceMappingURL=moment.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/time/instant.js




const SHAPE = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|z|UTC|[+-]\d{2}:?\d{2})?$/;
/** A date and time as front matter writes it, in the form that the product uses. Null: it is none, or does not exist. */
function instantFrom(text, zone) {
    const words = text.trim();
    const found = words.length <= 40 ? SHAPE.exec(words) : null;
    if (!found)
        return spokenInstant(words, zone);
    const [, day = '', clock = '', seconds = '00', offset] = found;
    const local = `${day}T${clock}:${seconds}`;
    const written = offset ? `${local}${offsetFrom(offset)}` : inZone(local, zone);
    return (0,calendar_day/* isDay */.N)(day) && seconds !== '60' && !clock.startsWith('24') && (0,time/* epochOf */.Fz)(written) !== null ? written : null;
}
function offsetFrom(text) {
    if (/^(?:Z|UTC)$/i.test(text))
        return 'Z';
    return text.includes(':') ? text : `${text.slice(0, 3)}:${text.slice(3)}`;
}
/** `2026-11-03 10:02 CET`, `Nov 3, 2026 at 10:02 am PST`. */
function spokenInstant(words, zone) {
    const moment = words.length <= 64 ? momentAt(words, 0) : null;
    if (!moment?.date || !moment.clock || moment.end < words.length)
        return null;
    const { date, clock } = moment;
    if (date.year === null || date.day === null || date.swapped || clock.hour === null)
        return null;
    const pad = (value) => String(value).padStart(2, '0');
    const day = `${date.year}-${pad(date.month)}-${pad(date.day)}`;
    if (!(0,calendar_day/* isDay */.N)(day))
        return null;
    return inZone(`${day}T${pad(clock.hour)}:${pad(clock.minute ?? 0)}:${pad(clock.second ?? 0)}`, moment.zone ?? zone);
}
//# sourceMappingURL=instant.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/written.js
const LENGTH = 80;
/** An author's words for a message: one line, no control or direction characters, at most 80 characters. */
function written(words) {
    const clean = oneLine(words);
    const characters = [...clean];
    return characters.length > LENGTH ? `${characters.slice(0, LENGTH - 1).join('')}…` : clean;
}
/** Blanks and line ends become one blank; what cannot be seen goes. */
function oneLine(words) {
    return words
        .normalize('NFC')
        .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
        .replace(/[\p{Cf}\p{Cs}]/gu, (character) => (character === '\u200d' ? character : ''))
        .split(' ')
        .filter((word) => word !== '')
        .join(' ');
}
//# sourceMappingURL=written.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/front-matter/values.js


const ODD = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/u;
function valueReader(entries, problems) {
    const byKey = new Map(entries.map((entry) => [entry.key, entry.value]));
    const value = (key) => {
        const found = byKey.get(key);
        return !found || found.kind === 'nothing' || (found.kind === 'text' && found.text.trim() === '') ? null : found;
    };
    const odd = (key, expected) => {
        const found = byKey.get(key);
        if (!found)
            return null;
        problems.push({ kind: 'unreadable-value', field: key, written: wordsOf(found), expected, span: placeOf(found) });
        return null;
    };
    const text = (key, found) => {
        noteOddCharacters(key, found, problems);
        return values_lineOf(found) ?? odd(key, 'one line of text');
    };
    const reading = (read) => (key) => {
        const found = value(key);
        const result = found && read(found, key);
        return found && result !== null && result !== '' ? fact(result, found) : null;
    };
    return {
        value,
        odd,
        text: reading((found, key) => text(key, found)),
        list: reading((found, key) => {
            if (found.kind === 'map')
                return odd(key, 'a list of texts');
            const items = found.kind === 'list' ? found.items : [found];
            const texts = items.flatMap((item) => {
                const line = item.kind === 'nothing' ? null : text(key, item);
                return line ? [line] : [];
            });
            return texts.length > 0 ? texts : null;
        }),
        day: reading((found, key) => values_dayFrom(found) ?? odd(key, 'a date such as 2026-11-03')),
        flag: reading((found, key) => (found.kind === 'flag' ? found.flag : odd(key, 'true or false'))),
    };
}
/** A value on one line; null for lists and maps. */
function values_lineOf(value) {
    if (value.kind === 'flag')
        return value.text;
    return value.kind === 'text' ? oneLine(value.text) : null;
}
/** Also of a full instant. */
function values_dayFrom(value) {
    const words = value.kind === 'text' ? value.text.trim() : '';
    const day = words.slice(0, 10);
    return (0,calendar_day/* isDay */.N)(day) && /^.{10}(?:$|[T ])/.test(words) ? day : null;
}
function noteOddCharacters(key, value, problems) {
    if (value.kind !== 'text' || !ODD.test(value.text.trim()))
        return;
    const expected = 'text without control characters';
    problems.push({ kind: 'odd-character', field: key, written: written(value.text), expected, span: placeOf(value) });
}
function fact(value, at) {
    return { value, span: placeOf(at), source: 'front-matter' };
}
function placeOf(at) {
    return { start: at.start, end: at.end };
}
function wordsOf(value) {
    switch (value.kind) {
        case 'text':
        case 'flag':
            return written(value.text);
        case 'list':
            return written(value.items.map(wordsOf).join(', '));
        case 'map':
            return written(value.entries.map((entry) => `${entry.key}: ${wordsOf(entry.value)}`).join(', '));
        case 'nothing':
            return '';
    }
}
//# sourceMappingURL=values.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/front-matter/impact.js



const PENDING = /^pending until (\S{1,20})(?: (@[\w/.-]{1,140}))?$/;
/** Numbers of the impact, or the promise to have them by a day. */
function impactFrom(reader, problems) {
    const value = reader.value('impact');
    if (!value)
        return null;
    if (value.kind === 'map')
        return fact(numbersFrom(value, problems), value);
    const pending = value.kind === 'text' ? PENDING.exec(value.text.trim()) : null;
    const day = pending?.[1] ?? '';
    if (!(0,calendar_day/* isDay */.N)(day))
        return reader.odd('impact', 'numbers such as { users: 1200 }, or `pending until 2026-11-10 @ada`');
    return fact(pending?.[2] ? { pendingUntil: day, pendingOwner: pending[2] } : { pendingUntil: day }, value);
}
function numbersFrom(value, problems) {
    const impact = {};
    for (const entry of value.entries) {
        const field = `impact.${entry.key}`;
        const odd = (expected, kind = 'unreadable-value') => problems.push({
            kind,
            field,
            written: kind === 'unknown-key' ? entry.key : wordsOf(entry.value),
            expected,
            span: placeOf(entry.value),
        });
        const count = entry.value.kind === 'text' ? countFrom(entry.value.text) : null;
        if (entry.value.kind === 'nothing')
            continue;
        if (entry.key === 'users' || entry.key === 'customers-lost') {
            if (count === null)
                odd('a number');
            else if (entry.key === 'users')
                impact.users = count;
            else
                impact.customersLost = count;
        }
        else if (entry.key === 'revenue') {
            if (entry.value.kind === 'text')
                impact.revenue = oneLine(entry.value.text);
            else
                odd('an amount such as 18000 EUR');
        }
        else if (entry.key === 'data-loss') {
            if (entry.value.kind === 'flag')
                impact.dataLoss = entry.value.flag;
            else
                odd('true or false');
        }
        else
            odd('users, customers-lost, revenue or data-loss', 'unknown-key');
    }
    return impact;
}
/** Whole numbers, also `12,400` and `12_400`. */
function countFrom(text) {
    const digits = text.trim();
    if (!/^\d{1,3}(?:[,_ ]\d{3}){0,4}$|^\d{1,15}$/.test(digits))
        return null;
    return Number(digits.replace(/[,_ ]/g, ''));
}
//# sourceMappingURL=impact.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/front-matter/fields.js




const AUTHORITATIVE = ['id', 'severity', 'status', 'started', 'detected', 'mitigated', 'resolved'];
const KEYS = new Set([
    ...AUTHORITATIVE,
    ...[
        'title',
        'date',
        'services',
        'authors',
        'alerted',
        'mitigation-started',
        'detected-by',
        'impact',
        'causes',
        'cause-domains',
    ],
    ...['written', 'confidential', 'previous-id'],
]);
const MOMENT_KEYS = [
    ['started', 'started'],
    ['detected', 'detected'],
    ['alerted', 'alerted'],
    ['mitigationStarted', 'mitigation-started'],
    ['mitigated', 'mitigated'],
    ['resolved', 'resolved'],
];
const STATUSES = ['draft', 'review', 'final'];
const DETECTORS = ['alarm', 'customer', 'employee', 'chance'];
const DOMAINS = ['architecture', 'engineering', 'process', 'operations', 'communication'];
function factsFrom(entries, span, zone) {
    const problems = [];
    const authoritative = entries.some((entry) => AUTHORITATIVE.includes(entry.key));
    const reader = valueReader(entries, authoritative ? problems : []);
    if (authoritative)
        problems.push(...unknownKeys(entries));
    const keys = entries.map((entry) => ({ name: entry.key, span: { start: entry.keyStart, end: entry.keyEnd } }));
    const own = (read, key) => (authoritative ? read(key) : null);
    return {
        frontMatter: { span, authoritative, keys },
        id: own(reader.text, 'id'),
        title: reader.text('title'),
        date: reader.day('date'),
        severity: own(reader.text, 'severity'),
        status: authoritative ? statusFrom(reader) : null,
        services: own(reader.list, 'services'),
        authors: reader.list('authors') ?? reader.list('author'),
        detectedBy: authoritative ? oneOf(reader, 'detected-by', DETECTORS) : null,
        impact: authoritative ? impactFrom(reader, problems) : null,
        causes: own(reader.list, 'causes'),
        causeDomains: authoritative ? domainsFrom(reader) : null,
        written: own(reader.day, 'written'),
        confidential: own(reader.flag, 'confidential')?.value ?? false,
        times: timesFrom(reader, authoritative, zone),
        problems,
    };
}
function unknownKeys(entries) {
    return entries
        .filter((entry) => !KEYS.has(entry.key))
        .map((entry) => ({
        kind: 'unknown-key',
        field: written(entry.key),
        written: written(entry.key),
        expected: 'a key that postmortems have, such as `severity` or `started`',
        span: { start: entry.keyStart, end: entry.keyEnd },
    }));
}
function statusFrom(reader) {
    const status = reader.text('status');
    const known = STATUSES.find((name) => name === status?.value.toLowerCase());
    if (status && !known)
        return reader.odd('status', 'draft, review or final');
    return status && known ? { ...status, value: known } : null;
}
function oneOf(reader, key, words) {
    const text = reader.text(key);
    if (!text || words.includes(text.value.toLowerCase()))
        return text && { ...text, value: text.value.toLowerCase() };
    return reader.odd(key, `one of ${words.join(', ')}`);
}
function domainsFrom(reader) {
    const domains = reader.list('cause-domains');
    if (!domains || domains.value.every((domain) => DOMAINS.includes(domain)))
        return domains;
    return reader.odd('cause-domains', `of ${DOMAINS.join(', ')}`);
}
function timesFrom(reader, authoritative, zone) {
    const times = {
        started: null,
        detected: null,
        alerted: null,
        mitigationStarted: null,
        mitigated: null,
        resolved: null,
    };
    for (const [moment, key] of MOMENT_KEYS) {
        const value = authoritative ? reader.value(key) : null;
        // Status pages write `resolved: true`; that is no time, and no fault of a postmortem either.
        if (!value || value.kind === 'flag')
            continue;
        const time = value.kind === 'text' ? instantFrom(value.text, zone) : null;
        if (time)
            times[moment] = { value: time, span: { start: value.start, end: value.end }, source: 'front-matter' };
        else
            reader.odd(key, 'a date and time such as 2026-11-03T10:02:00Z');
    }
    return times;
}
//# sourceMappingURL=fields.js.map
// EXTERNAL MODULE: ./node_modules/gray-matter/index.js
var gray_matter = __webpack_require__(9599);
// EXTERNAL MODULE: ./build/src/postmortem/position.js
var position = __webpack_require__(6181);
;// CONCATENATED MODULE: ./build/src/postmortem/source.js

function sourceOf(text) {
    const lineStarts = (0,position/* lineStartsOf */.x)(text);
    const lines = lineStarts.map((start, index) => withoutLineEnd(text.slice(start, lineStarts[index + 1])));
    return { text, lineStarts, lines };
}
/** From the first character of a line to the last of another, without the line end. */
function spanOfLines(source, first, last) {
    const end = (source.lineStarts[last] ?? source.text.length) + (source.lines[last] ?? '').length;
    return { start: Math.min(source.lineStarts[first] ?? source.text.length, end), end };
}
/** One line without the blanks around it. */
function spanOfLine(source, line) {
    const text = source.lines[line] ?? '';
    const start = (source.lineStarts[line] ?? source.text.length) + text.length - text.trimStart().length;
    return { start, end: start + text.trim().length };
}
function withoutLineEnd(line) {
    if (line.endsWith('\r\n'))
        return line.slice(0, -2);
    return line.endsWith('\n') || line.endsWith('\r') ? line.slice(0, -1) : line;
}
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/front-matter/yaml-limits.js
const CHARACTERS = 16 * 1024;
const LINES = 500;
const DEPTH = 16;
const yaml_limits_KEYS = 300;
/** One linear pass over the lines between the fences, before any YAML parser: parsers may not survive depth. */
function brokenLimit(lines) {
    if (lines.length > LINES)
        return { line: LINES, reason: `The front matter has more than ${LINES} lines.` };
    let characters = 0;
    let keys = 0;
    let flow = 0;
    const indents = [];
    for (const [line, text] of lines.entries()) {
        const start = lineStart(text);
        characters += text.length + 1;
        keys += countOf(text, ':');
        flow = Math.max(0, flow + countOf(text, '[') + countOf(text, '{') - countOf(text, ']') - countOf(text, '}'));
        if (text.trim() !== '')
            nest(indents, start.indent);
        if (characters > CHARACTERS)
            return { line, reason: 'The front matter is larger than 16 KiB.' };
        if (keys > yaml_limits_KEYS)
            return { line, reason: `The front matter has more than ${yaml_limits_KEYS} keys.` };
        if (flow > DEPTH || indents.length + start.dashes > DEPTH || deepestFlow(text) > DEPTH) {
            return { line, reason: `The front matter nests deeper than ${DEPTH} levels.` };
        }
        if (isForbidden(text, start.content)) {
            return { line, reason: 'The front matter uses a directive, a second document or a complex key.' };
        }
    }
    return null;
}
/** `%YAML`, `...`, `---x`, `? key`. */
function isForbidden(text, content) {
    if (text.startsWith('%') || text.startsWith('---') || (text.startsWith('...') && text.trimEnd() === '...'))
        return true;
    return content === '?' || content.startsWith('? ') || content.startsWith('?\t') || /[[{,] ?\?[ \t]/.test(content);
}
/** The indentation, how many `- ` follow it, and the rest. */
function lineStart(text) {
    let at = text.length - text.trimStart().length;
    const indent = at;
    let dashes = 0;
    while (text[at] === '-' && (text[at + 1] === ' ' || text[at + 1] === '\t' || at + 1 === text.length)) {
        dashes += 1;
        at += 1;
        while (text[at] === ' ' || text[at] === '\t')
            at += 1;
    }
    return { indent, dashes, content: text.slice(at) };
}
function nest(indents, indent) {
    while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent)
        indents.pop();
    indents.push(indent);
}
function countOf(text, character) {
    let count = 0;
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1))
        count += 1;
    return count;
}
function deepestFlow(text) {
    let depth = 0;
    let deepest = 0;
    for (const character of text) {
        if (character === '[' || character === '{')
            depth += 1;
        if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
        deepest = Math.max(deepest, depth);
    }
    return deepest;
}
//# sourceMappingURL=yaml-limits.js.map
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/postmortem/front-matter/yaml-reader.js

/** Thrown by the reader; its message is fixed text and never the document's. */
class YamlRefusal extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/** Reads a mapping. Nothing is converted before errors and warnings are known to be none, and nothing is resolved. */
function readYaml(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        stringKeys: true,
        uniqueKeys: true,
        prettyErrors: false,
        customTags: [],
    });
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem)
        throw new YamlRefusal('The front matter is not valid YAML.', problem.pos[0]);
    refuseReferences(document);
    const top = document.contents;
    if (top === null || ((0,dist/* isScalar */.jn)(top) && top.value === null))
        return [];
    const value = valueFrom(top);
    if (value.kind !== 'map')
        throw new YamlRefusal('The front matter is not a list of keys and values.', value.start);
    return value.entries;
}
function refuseReferences(document) {
    (0,dist/* visit */.YR)(document, (_key, node) => {
        if ((0,dist/* isPair */.tO)(node) || node === document)
            return;
        const anchored = ((0,dist/* isScalar */.jn)(node) || (0,dist/* isCollection */.P3)(node)) && (node.anchor !== undefined || node.tag !== undefined);
        if (!(0,dist/* isAlias */.Vj)(node) && !anchored)
            return;
        const offset = 'range' in node && node.range ? node.range[0] : 0;
        throw new YamlRefusal('The front matter uses an anchor, an alias or a tag.', offset);
    });
}
function valueFrom(node) {
    if ((0,dist/* isMap */.jh)(node)) {
        const entries = node.items.map((pair) => entryFrom(pair.key, pair.value));
        return { kind: 'map', entries, ...rangeOf(node.range) };
    }
    if ((0,dist/* isSeq */.oP)(node))
        return { kind: 'list', items: node.items.map(valueFrom), ...rangeOf(node.range) };
    if (!(0,dist/* isScalar */.jn)(node))
        return { kind: 'nothing', start: 0, end: 0 };
    const range = rangeOf(node.range);
    if (node.value === null || node.value === undefined)
        return { kind: 'nothing', ...range };
    const text = node.source ?? String(node.value);
    if (typeof node.value === 'boolean')
        return { kind: 'flag', flag: node.value, text, ...range };
    const quoted = node.type !== 'PLAIN';
    return { kind: 'text', text: quoted ? String(node.value) : text, quoted, ...range };
}
function entryFrom(key, value) {
    const { start, end } = rangeOf((0,dist/* isScalar */.jn)(key) ? key.range : null);
    const name = (0,dist/* isScalar */.jn)(key) ? (key.source ?? String(key.value)) : '';
    const read = value === null ? { kind: 'nothing', start: end, end } : valueFrom(value);
    return { key: name, keyStart: start, keyEnd: end, value: read };
}
function rangeOf(range) {
    return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
//# sourceMappingURL=yaml-reader.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/front-matter/front-matter.js




const HINT = 'Front matter is plain YAML: keys, texts, numbers and short lists.';
/** Reads the lines between the fences, which are known to be exactly `---`. The only file that knows gray-matter. */
function readFrontMatter(source, close) {
    const broken = brokenLimit(source.lines.slice(1, close));
    if (broken)
        return { ok: false, reason: broken.reason, hint: HINT, line: broken.line + 1 };
    const inner = { start: source.lineStarts[1] ?? 0, end: source.lineStarts[close] ?? 0 };
    const yaml = withLineFeeds(source.text.slice(inner.start, inner.end));
    try {
        return { ok: true, entries: entriesOf(yaml, inner.start), span: spanOfLines(source, 1, Math.max(1, close - 1)) };
    }
    catch (error) {
        if (!(error instanceof YamlRefusal))
            throw error;
        const line = source.lineStarts.findLastIndex((start) => start <= inner.start + error.offset);
        return { ok: false, reason: error.message, hint: HINT, line: Math.max(line, 0) };
    }
}
/** A lone CR ends a line too; the length stays, so that offsets hold. */
function withLineFeeds(text) {
    return text.replace(/\r(?!\n)/g, '\n');
}
/**
 * gray-matter runs JavaScript in front matter unless its `javascript` engine is replaced, and so all are.
 * It is given our own fences, and options always: without them it answers from a cache that swallows errors.
 */
function entriesOf(yaml, offset) {
    let entries = [];
    const read = (text) => {
        // The text begins with the line break after the opening fence.
        entries = readYaml(text).map((entry) => moved(entry, offset - 1));
        return {};
    };
    const engines = { yaml: read, javascript: refuse, js: refuse, json: refuse, coffee: refuse, toml: refuse };
    gray_matter(`---\n${yaml}---\n`, { language: 'yaml', engines, excerpt: false });
    return entries;
}
function refuse() {
    throw new YamlRefusal('Only YAML front matter is read.', 0);
}
function moved(entry, by) {
    const { key, keyStart, keyEnd, value } = entry;
    return { key, keyStart: keyStart + by, keyEnd: keyEnd + by, value: movedValue(value, by) };
}
function movedValue(value, by) {
    const place = { start: value.start + by, end: value.end + by };
    switch (value.kind) {
        case 'list':
            return { ...value, ...place, items: value.items.map((item) => movedValue(item, by)) };
        case 'map':
            return { ...value, ...place, entries: value.entries.map((entry) => moved(entry, by)) };
        case 'text':
        case 'flag':
        case 'nothing':
            return { ...value, ...place };
    }
}
//# sourceMappingURL=front-matter.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/gate.js
// Far above what people write (258 real documents: 489 lines, 1,598 characters, depth 4, run 17, 123 marks, 16 openers).
const gate_LINES = 5_000;
const LINE_LENGTH = 16_384;
const gate_DEPTH = 32;
const RUN = 64;
const MARKS = 2_000;
const OPENERS = 200;
const gate_HINT = 'Shorten or simplify that place; nothing of the file is used until then.';
const LESS_THAN = 60;
const IS_MARK = Uint8Array.from({ length: 128 }, (_, code) => ('*_~[]`!'.includes(String.fromCharCode(code)) ? 1 : 0));
/** One linear pass before any parser: shapes that cost parsers far more time than their length. Null: it may pass. */
function gate(lines, from) {
    if (lines.length > gate_LINES)
        return refusal(`The file has more than ${gate_LINES} lines.`, gate_LINES);
    let marks = 0;
    let openers = 0;
    for (let index = from; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        if (line.length > LINE_LENGTH)
            return refusal(`A line is longer than ${LINE_LENGTH} characters.`, index);
        const start = startOf(line);
        if (start.depth > gate_DEPTH)
            return refusal(`Lists and quotes are nested deeper than ${gate_DEPTH} levels.`, index);
        if (start.newBlock)
            marks = 0;
        if (start.newBlock)
            openers = 0;
        const found = count(line);
        marks += found.marks;
        openers += found.openers;
        if (found.run > RUN)
            return refusal(`More than ${RUN} equal marks stand in a row.`, index);
        if (marks > MARKS)
            return refusal(`A paragraph has more than ${MARKS} marks of Markdown.`, index);
        if (openers > OPENERS)
            return refusal(`A paragraph has more than ${OPENERS} openings of HTML.`, index);
    }
    return null;
}
function refusal(reason, index) {
    return { reason, hint: gate_HINT, line: index + 1 };
}
/** How deep a line's markers nest, and whether it begins a block of its own: blank, list item or table row. */
function startOf(line) {
    let depth = 0;
    let indent = 0;
    let at = 0;
    while (at < line.length) {
        const width = markerAt(line, at);
        const code = line.charCodeAt(at);
        if (width > 0)
            depth += 1;
        if (width === 0 && code !== 32 && code !== 9)
            break;
        if (width === 0 && depth === 0)
            indent += code === 9 ? 4 : 1;
        at += Math.max(width, 1);
    }
    const isItem = depth > 0;
    return {
        depth: isItem ? depth + Math.floor(indent / 2) : 0,
        newBlock: isItem || at >= line.length || line[at] === '|',
    };
}
/** The width of `>`, `-`, `*`, `+`, `1.` or `1)` at an offset; 0 where there is none. */
function markerAt(line, at) {
    const character = line[at] ?? '';
    if (character === '>')
        return 1;
    const isEnd = (index) => index >= line.length || line[index] === ' ' || line[index] === '\t';
    if ((character === '-' || character === '*' || character === '+') && isEnd(at + 1))
        return 1;
    let end = at;
    while (end < at + 9 && isDigit(line.charCodeAt(end)))
        end += 1;
    const closes = end > at && (line[end] === '.' || line[end] === ')');
    return closes && isEnd(end + 1) ? end - at + 1 : 0;
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function count(line) {
    let marks = 0;
    let openers = 0;
    let run = 0;
    let longest = 0;
    let last = 0;
    for (let at = 0; at < line.length; at += 1) {
        const code = line.charCodeAt(at);
        if (code === LESS_THAN && isOpener(line[at + 1]))
            openers += 1;
        if (code < 128 && IS_MARK[code] === 1) {
            marks += 1;
            run = code === last ? run + 1 : 1;
            if (run > longest)
                longest = run;
        }
        last = code;
    }
    return { marks, openers, run: longest };
}
function isOpener(next) {
    return next === '!' || next === '?' || (next !== undefined && /[A-Za-z/]/.test(next));
}
//# sourceMappingURL=gate.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/action-items/words.js
const TYPES = [
    [/^(?:prevent(?:ion|ive|ative|ing)?|予防|再発防止|prävention|prévention|prevención)$/i, 'prevent'],
    [/^(?:detect(?:ion|ing)?|monitor(?:ing)?|alerting|検知|検出|erkennung|détection|detección)$/i, 'detect'],
    [/^(?:mitigat(?:e|ion|ing)|緩和|abmilderung|mitigación)$/i, 'mitigate'],
    [/^(?:repair|fix|bug ?fix|clean-?up|修正|修復|reparatur|réparation|corrección)$/i, 'repair'],
    [/^(?:investigat(?:e|ion|ing)|research|調査|untersuchung|investigación)$/i, 'investigate'],
    [
        /^(?:process(?:\/policy)?|documentation|docs|training|communication|プロセス|prozess|processus|proceso)$/i,
        'process',
    ],
];
/** The type that a word, or the first word of a group's heading, stands for. */
function typeNamed(word) {
    const words = word.trim();
    return TYPES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
const STATES = [
    [
        /^(?:done|completed?|closed|finished|fixed|resolved|shipped|deployed|merged|implemented|yes|x|完了|済|済み|erledigt|terminé|hecho|feito)\b/i,
        'done',
    ],
    [/^(?:完了|済|✅|☑|✔|✓|🟢)/u, 'done'],
    [
        /^(?:won'?t (?:do|fix)|won’t (?:do|fix)|wontfix|wontdo|will not do|dropped|declined|rejected|abandoned|cancell?ed|obsolete|not planned|中止)/i,
        'dropped',
    ],
    [/^(?:proposed|proposal|suggested|suggestion|idea|提案)(?=$|[\s:,.)!])/i, 'proposed'],
    [
        /^(?:to-?\s?do|open|pending|in[ -]progress|ongoing|wip|started|not started|planned|blocked|backlog|accepted|scheduled|未着手|進行中|対応中|offen|no|failed)(?=$|[\s:,.)!])/i,
        'open',
    ],
    [/^(?:未着手|進行中|対応中|⬜|🔲|⏳|🚧|🔄|❌|🟡|🔴)/u, 'open'],
];
/** The state that a text begins with, as status columns and remarks at an item's end have it. */
function stateNamed(text) {
    const words = text.trim();
    return STATES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
/** What follows "won't do:", "declined -", "dropped because". */
function reasonAfter(text) {
    const found = /(?:[:：]|\s[-–—]\s|\bbecause\b|,|\bsince\b)\s?/i.exec(text.slice(0, 200));
    const reason = found ? text.slice(found.index + found[0].length).trim() : '';
    return reason === '' ? null : reason;
}
const PRIORITY = /^(?:P[0-4]|critical|urgent|highest|high|medium|moderate|normal|low|lowest|高|中|低)$/i;
function isPriority(word) {
    return PRIORITY.test(word.trim());
}
/** Headings and bold labels that gather items without being one: by kind, by time, by state. */
const GROUP = /^(?:immediate(?:ly)?|(?:short|medium|mid|long|near)[ -]?term|now|next|later|done|completed|in progress|to-?do|high priority|medium priority|low priority|quick wins|follow[ -]?ups?)(?: (?:actions?|items?|improvements?|fixes|tasks|work|goals|measures))?$/i;
function isGroupName(words) {
    return GROUP.test(words) || typeNamed(words) !== null;
}
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/action-items/checklist.js

// Steps of the process itself: all sections are filled in, the report was reviewed, items have issues.
const ABOUT_DOCUMENT = /\b(?:sections? (?:above|below)|filled (?:out|in)|actionable items|after-action report|(?:this|the) (?:document|report|template|post-?mortem|retrospective)(?: is| has| was)?\b|post-?mortem (?:is|has been|was|meeting)|review meeting|linked (?:github )?issues)\b/i;
/** A checklist about the document, not work that follows from the incident. */
function isProcessChecklist(items) {
    const texts = items.map(textOf);
    const about = texts.filter((text) => ABOUT_DOCUMENT.test(text)).length;
    return about > 0 && about * 2 >= texts.length;
}
/** What the types or priorities of a table mean: "P0 - Critical for …", "**Prevent**: …". */
function isLegend(items) {
    const explaining = items.filter((item) => {
        const head = /^\[?([\p{L}\d]{1,20})\]?\s?(?:[:：–—-])\s?/u.exec(textOf(item));
        return head?.[1] !== undefined && (isPriority(head[1]) || typeNamed(head[1]) !== null);
    });
    return items.length > 0 && explaining.length * 5 >= items.length * 3;
}
function textOf(item) {
    const first = item.children[0];
    return first?.kind === 'paragraph' ? first.inline.plain : '';
}
//# sourceMappingURL=checklist.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/action-items/columns.js
const TITLES = [
    ['id', /^(?:id|item id|ref|key)$/i],
    [
        'issue',
        /^(?:issues?|bugs?|tickets?|tracking|tracker|tracked|tracking issue|issue link|jira|pr|pull request|links?|reference|github issue|bug ?\/ ?issue|チケット|課題)$/i,
    ],
    [
        'owner',
        /^(?:owners?|assignees?|assigned to|assigned|responsible|who|dri|lead|point of contact|poc|担当|担当者|verantwortlich|responsable|zuständig)$/i,
    ],
    [
        'due',
        /^(?:due|due date|deadline|target|target date|by when|when|eta|by|期限|締切|fällig|fälligkeit|échéance|fecha límite|prazo)$/i,
    ],
    ['priority', /^(?:priority|prio|p|severity|urgency|優先度|priorität|priorité|prioridad)$/i],
    ['type', /^(?:type|category|kind|class|種別|カテゴリ|カテゴリー|分類|typ|art|tipo)$/i],
    ['status', /^(?:status|state|done|done\?|progress|completed|ステータス|状態|進捗|stand|état|estado)$/i],
];
const ACTION = /^(?:action(?: ?items?)?|actions?|action \/ item|tasks?|to-?dos?|follow[ -]?ups?|アクション|アクションアイテム|対策|maßnahme|aufgabe|acción|tarea|ação)$/i;
const DESCRIPTION = /^(?:action.*|.*\baction|task.*|description|items?|what|what to do|title|name|summary|recommendation|improvement|remediation|measure|内容|項目|タスク|beschreibung|descripción|description de l'action)$/i;
/** What the columns of a table mean; null where none holds the items' words. */
function columnsOf(table) {
    const titles = table.header.cells.map((cell) => cell.plain.replace(/[*:：]/g, '').trim());
    const of = new Map();
    const action = titles.findIndex((title) => ACTION.test(title));
    const title = action >= 0 ? action : titles.findIndex((words) => DESCRIPTION.test(words));
    if (title < 0)
        return null;
    of.set('title', title);
    for (const [name, pattern] of TITLES) {
        const index = titles.findIndex((words, at) => at !== title && pattern.test(words));
        if (index >= 0 && ![...of.values()].includes(index))
            of.set(name, index);
    }
    const certain = action >= 0 && (of.has('owner') || of.has('due') || of.has('issue') || of.has('status'));
    return { titles, of, certain };
}
//# sourceMappingURL=columns.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/markdown/blocks.js
/** The place of plain characters in the text. Marks of Markdown between them are included, those around them are not. */
function blocks_placeOf(inline, start, end) {
    const from = sourceAt(inline, start, 'start');
    return { start: from, end: Math.max(from, sourceAt(inline, end, 'end')) };
}
function sourceAt(inline, offset, side) {
    let found = inline.span.start;
    for (const piece of inline.pieces) {
        if (side === 'start' ? piece.at > offset : piece.at >= offset)
            break;
        found = piece.source + Math.min(offset - piece.at, piece.length);
    }
    return found;
}
//# sourceMappingURL=blocks.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/postmortem/action-items/ids.js

const PROPER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function isProperId(id) {
    return PROPER.test(id);
}
/** `A1:`, `AI-3.` at the start of an item. Priorities, quarters and severities look like it and are none. */
function leadingId(text) {
    const found = /^\s?(?:\*\*)?([A-Za-z]{1,4}-?\d{1,4})(?:\*\*)?\s?[:：)]\s/.exec(text);
    const value = found?.[1];
    if (!found || !value || /^(?:P|Q|S|SEV|V)-?\d$/i.test(value))
        return null;
    return { value, length: found[0].length };
}
/**
 * Written ids stay; others come from the words of the title, so that they survive moves. Equal twins are counted.
 * The first of two equal written ids keeps its name too: that they clash is for a rule to say.
 */
function withIds(drafts) {
    const seen = new Map();
    return drafts.map(({ writtenId, ...item }) => {
        if (writtenId !== null)
            return { ...item, id: writtenId, idWritten: true };
        const derived = derivedId(item.title);
        const count = (seen.get(derived) ?? 0) + 1;
        seen.set(derived, count);
        return { ...item, id: count === 1 ? derived : `${derived}-${count}`, idWritten: false };
    });
}
function derivedId(title) {
    const words = title
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    const text = words.length > 0 ? words.join(' ') : title.normalize('NFC');
    return `i-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 10)}`;
}
//# sourceMappingURL=ids.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/action-items/due.js


const due_ISO = /\d{4}-\d{2}-\d{2}(?![\dT+])/y;
const DATE_LIKE = /[+-]?\d{4,6}-\d{1,2}-\d{1,2}(?:T[\d:.+Zz-]{0,30})?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/y;
const RELATIVE = /(?:in|within)\s(\d{1,3}|an?|one|two|three|four|five|six|eight|ten)\s(day|week|month|year)s?\b/iy;
const QUARTER = /(?:the\s)?(?:end\sof\s)?(?:the\s)?Q([1-4])(?:[\s/-]{1,2}(20\d{2}))?/iy;
const YEAR_QUARTER = /(?:end\sof\s)?(20\d{2})[\s/-]{0,2}Q([1-4])/iy;
const END_OF = /(?:the\s)?end\sof\s(?:the\s|this\s)?(month|year|week|\p{L}{3,10})(?:\s(20\d{2}))?/iuy;
const NUMBERS = new Map([
    ['a', 1],
    ['an', 1],
    ['one', 1],
    ['two', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
    ['six', 6],
    ['eight', 8],
    ['ten', 10],
]);
const DAYS = new Map([
    ['day', 1],
    ['week', 7],
    ['month', 30],
    ['year', 365],
]);
/** Absolute dates are taken as they are; relative ones count from `base` and are nothing without it. */
function dueAt(text, at, base) {
    return due_isoAt(text, at) ?? wordsAt(text, at, base) ?? due_namedAt(text, at, base);
}
function due_isoAt(text, at) {
    const iso = due_match(due_ISO, text, at);
    const date = iso && dateAt(text, at);
    if (iso && date)
        return { day: dayOf(date, null), end: at + iso[0].length };
    const like = due_match(DATE_LIKE, text, at);
    return like && { day: null, end: at + like[0].length };
}
function due_namedAt(text, at, base) {
    const date = dateAt(text, at);
    const day = date && dayOf(date, base);
    if (!date || !day)
        return null;
    const isPast = date.year === null && base !== null && day < base;
    return { day: isPast ? dayOf({ ...date, year: Number(base.slice(0, 4)) + 1 }, null) : day, end: date.end };
}
function wordsAt(text, at, base) {
    const relative = due_match(RELATIVE, text, at);
    if (relative) {
        const amount = NUMBERS.get((relative[1] ?? '').toLowerCase()) ?? Number(relative[1]);
        const days = amount * (DAYS.get((relative[2] ?? '').toLowerCase()) ?? 1);
        return base && Number.isFinite(days) ? { day: (0,calendar_day/* addDays */.fi)(base, days), end: at + relative[0].length } : null;
    }
    return quarterAt(text, at, base) ?? endOfAt(text, at, base);
}
function quarterAt(text, at, base) {
    const reversed = due_match(YEAR_QUARTER, text, at);
    const found = reversed ?? due_match(QUARTER, text, at);
    if (!found)
        return null;
    const quarter = Number(reversed ? found[2] : found[1]);
    const written = reversed ? found[1] : found[2];
    if (!written && !base)
        return null;
    const year = Number(written ?? base?.slice(0, 4));
    const day = (0,calendar_day/* lastDayOfMonth */.WD)(year, quarter * 3);
    const end = at + found[0].length;
    return !written && base && day < base ? { day: (0,calendar_day/* lastDayOfMonth */.WD)(year + 1, quarter * 3), end } : { day, end };
}
function endOfAt(text, at, base) {
    const found = due_match(END_OF, text, at);
    if (!found)
        return null;
    const word = (found[1] ?? '').toLowerCase();
    const year = found[2] ? Number(found[2]) : base && Number(base.slice(0, 4));
    const end = at + found[0].length;
    if (year === null)
        return null;
    if (word === 'year')
        return { day: (0,calendar_day/* lastDayOfMonth */.WD)(year, 12), end };
    if (word === 'month' && base)
        return { day: (0,calendar_day/* lastDayOfMonth */.WD)(year, Number(base.slice(5, 7))), end };
    const month = monthNamed(word);
    if (!month)
        return null;
    const day = (0,calendar_day/* lastDayOfMonth */.WD)(year, month);
    return { day: !found[2] && base && day < base ? (0,calendar_day/* lastDayOfMonth */.WD)(year + 1, month) : day, end };
}
function due_match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
//# sourceMappingURL=due.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/action-items/owners.js
const HANDLE = /@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,79})(?:\/[A-Za-z0-9._-]{1,100})?/y;
const NOBODY = new Set('everyone|everybody|all|team|tbd|tba|todo|n/a|na|none|no one|nobody|unassigned|unknown|?|??|-|–|—|−|…|...|未定|なし|要アサイン|x'.split('|'));
const GROUP_MENTIONS = new Set(['@everyone', '@here', '@channel', '@all']);
const LOGIN_LENGTH = 39;
/** A mention that begins at an offset; not one of everybody, nor an address or a package's version. */
function handleAt(text, at) {
    const before = text[at - 1];
    if (text[at] !== '@' || (before !== undefined && /[\p{L}\d._/@\\-]/u.test(before)))
        return null;
    HANDLE.lastIndex = at;
    const found = HANDLE.exec(text)?.[0].replace(/[.-]$/, '');
    if (!found ||
        GROUP_MENTIONS.has(found.toLowerCase()) ||
        text[at + found.length] === '@' ||
        text[at + found.length] === '[')
        return null;
    return found;
}
/** The owners that a cell or a labelled value names. Names are mapped to logins where the team's list has them. */
function ownersIn(text, offset, names) {
    const owners = [];
    for (const part of partsOf(text)) {
        const words = text.slice(part.start, part.end).trim();
        const start = part.start + text.slice(part.start, part.end).indexOf(words);
        const owner = words === '' ? null : ownerFrom(words, names);
        if (owner)
            owners.push({ ...owner, start: offset + start, end: offset + start + words.length });
    }
    return owners;
}
function ownerFrom(words, names) {
    const login = names.get(words.toLowerCase());
    if (login)
        return { kind: 'owner', value: `@${login}` };
    const handle = words.startsWith('@') ? handleAt(words, 0) : null;
    if (handle === words)
        return tooLong(handle) ? { kind: 'odd', value: words } : { kind: 'owner', value: handle };
    if (words.includes('@'))
        return { kind: 'odd', value: words };
    if (NOBODY.has(words.toLowerCase()) ||
        words.length > 60 ||
        !/\p{L}/u.test(words) ||
        /[:：]/.test(words) ||
        /^[<{[(]/.test(words))
        return null;
    return { kind: 'owner', value: words };
}
function tooLong(handle) {
    return (handle.slice(1).split('/')[0] ?? '').length > LOGIN_LENGTH;
}
function partsOf(text) {
    const parts = [];
    let start = 0;
    for (const joint of text.matchAll(/[,;、&\n]|\s(?:and|und|et|y)\s|\s\/\s|\+|\s(?=@)/g)) {
        parts.push({ start, end: joint.index });
        start = joint.index + joint[0].length;
    }
    parts.push({ start, end: text.length });
    return parts;
}
//# sourceMappingURL=owners.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/action-items/attributes.js



const OWNER_LABEL = /(?:action )?(?:owners?|assignees?|assigned to|dri|responsible|lead|担当者?|verantwortlich|responsable)\s?[:：]\s?/iy;
const DUE_LABEL = /(?:due(?: date)?(?: by| on)?|by|until|before|no later than|deadline|target(?: date)?|eta|期限|締切|fällig|échéance|fecha)\s?[:：]?\s?/iy;
const COMPLETED = /(?:実装)?(?:completed?|done|finished|fixed|完了|merged|created|since|as of)\s?[:：]?\s?(?:on|as of|at)?\s?(?=\d{4})/iy;
const PRIORITY_LABEL = /(?:priority|prio|優先度)\s?[:：]?\s?/iy;
const TYPE_LABEL = /(?:type|category|kind|種別|カテゴリ)\s?[:：]\s?/iy;
const STATUS_LABEL = /(?:status|state|ステータス|状態)\s?[:：]\s?/iy;
const attributes_WORD = /[\p{L}\d][\p{L}\d'’-]{0,24}/uy;
const GAP = /[\s,;|、。；・()（）[\]]|[-–—](?=[\s(])|\.(?=\s|$)|\band\b|&|\b(?:see|tracked (?:in|by|at)|jira|issue|ticket|pr|pull request|refs?)\s?:?\s(?=\S)/iy;
/** Every attribute between two offsets, where nothing else stands there; null where any other word does. */
function onlyAttributes(context, from, to) {
    const found = [];
    let at = from;
    while (at < to) {
        const gap = attributes_match(GAP, context.text, at);
        if (gap) {
            at += gap[0].length;
            continue;
        }
        const attributes = attributesAt(context, at, to);
        const end = Math.max(at, ...attributes.map((attribute) => attribute.end));
        if (end === at || end > to)
            return null;
        found.push(...attributes);
        at = end;
    }
    return found;
}
/** The attributes that begin at an offset: one, or several for a list of owners. */
function attributesAt(context, at, to) {
    const { text, references } = context;
    const reference = references.find((known) => known.start === at);
    if (reference)
        return [{ kind: 'reference', start: at, end: reference.end }];
    const handle = handleAt(text, at);
    if (handle)
        return [{ kind: 'owner', value: handle, start: at, end: at + handle.length }];
    return labelled(context, at, to) ?? dueFrom(context, at) ?? wordFrom(context, at, to);
}
/** `Owner: Ada, Grace` and its like. */
function labelled(context, at, to) {
    const { text, names } = context;
    const label = attributes_match(OWNER_LABEL, text, at);
    if (label) {
        const start = at + label[0].length;
        const end = valueEnd(text, start, to);
        const owners = ownersIn(text.slice(start, end), start, names);
        const values = owners.map((owner) => {
            const range = { value: owner.value, start: owner.start, end: owner.end };
            return owner.kind === 'owner'
                ? { kind: 'owner', ...range }
                : { kind: 'odd-owner', ...range };
        });
        return [...values, { kind: 'ignored', start: at, end }];
    }
    const status = attributes_match(STATUS_LABEL, text, at);
    if (!status)
        return null;
    const end = valueEnd(text, at + status[0].length, to);
    const value = stateNamed(text.slice(at + status[0].length, end));
    return value ? [{ kind: 'state', value, reason: null, start: at, end }] : [{ kind: 'ignored', start: at, end }];
}
/** A value ends before the next label, a sign that separates, or the end. */
function valueEnd(text, start, to) {
    const rest = text.slice(start, Math.min(to, start + 120));
    const stop = /[;|)）。]|、(?=期限|担当)|\.(?:\s|$)|\s[-–—]\s|[,\s(]\s?(?:due|deadline|by|priority|status|p[0-4]|target|eta|期限)\b|,\s?(?=\d{4}-)/i.exec(rest);
    return stop ? start + stop.index : Math.min(to, start + rest.length);
}
function dueFrom(context, at) {
    const { text, base } = context;
    const completed = attributes_match(COMPLETED, text, at);
    if (completed) {
        const date = dueAt(text, at + completed[0].length, base);
        return [{ kind: 'state', value: 'done', reason: null, start: at, end: date?.end ?? at + completed[0].length }];
    }
    const label = attributes_match(DUE_LABEL, text, at);
    const start = at + (label?.[0].length ?? 0);
    const due = dueAt(text, start, base);
    const isBare = !label && due !== null && !/^\d{4}-|^[+-]?\d{4,6}-/.test(text.slice(at, at + 7));
    if (!due || (isBare && !/^(?:in|within|end|the end|Q[1-4])\b/i.test(text.slice(at, at + 8))))
        return null;
    const range = /^\s?[-–—]\s?/.exec(text.slice(due.end, due.end + 3));
    const last = range ? dueAt(text, due.end + range[0].length, base) : null;
    return [{ kind: 'due', day: last?.day ?? due.day, start: at, end: last?.end ?? due.end }];
}
function wordFrom(context, at, to) {
    const { text } = context;
    const priority = attributes_match(PRIORITY_LABEL, text, at);
    const typeLabel = attributes_match(TYPE_LABEL, text, at);
    const start = at + (priority?.[0].length ?? typeLabel?.[0].length ?? 0);
    const word = attributes_match(attributes_WORD, text, start)?.[0] ?? '';
    const end = start + word.length;
    if (word !== '' && (priority ? isPriority(word) : /^P[0-4]$/.test(word)))
        return [{ kind: 'priority', value: word, start: at, end }];
    const type = word === '' ? null : typeNamed(word);
    if (type && !priority)
        return [{ kind: 'type', value: type, start: at, end }];
    return stateFrom(text, at, to);
}
/** A remark on the state must be the whole rest of its sentence: "(done)", "DONE in #12", "won't do: too costly". */
function stateFrom(text, at, to) {
    const rest = text.slice(at, Math.min(to, at + 200));
    const value = stateNamed(rest);
    if (!value)
        return [];
    if (value === 'dropped')
        return [{ kind: 'state', value, reason: reasonAfter(rest), start: at, end: at + rest.length }];
    const words = /^(?:\p{L}[\p{L}'’-]{0,14}(?: progress)?|[✅☑✔✓🟢⬜🔲⏳🚧🔄❌🟡🔴]\uFE0F?)[!]?(?:\s(?:in|via|by|with|on)(?=\s[#[\dPh]))?(?:\sPR(?=\s#))?/u.exec(rest);
    return words ? [{ kind: 'state', value, reason: null, start: at, end: at + words[0].length }] : [];
}
function attributes_match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
//# sourceMappingURL=attributes.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/action-items/references.js
const URL = /https?:\/\/[^\s<>()[\]{}"'`|、。）]{3,500}/g;
const NUMBER = /(?:[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100})?#\d{1,7}(?![\w-])/g;
const KEY = /[A-Z][A-Z0-9]{1,9}-\d{1,6}(?![\w-])/g;
const NOT_TRACKERS = new Set('CVE|CWE|PR|P|SEV|UTF|ISO|RFC|SHA|TLS|AES|HTTP|ADR|PM|INC|AI|GPT|COVID|IPV|MD|ECMA|ES|H|US|EU|AP|S3|EC2|PEP|GHSA|RHEL|BUILD|V|AIP|L'.split('|'));
const TRACKING_URL = /\/(?:issues|pull|pulls|merge_requests|browse|issue|work_items|tickets|c)\/[A-Za-z0-9-]*\d/;
// Nobody names more in one line; what comes after is not read.
const LIMIT = 50;
/** All references of a text in order; code and wiki links hold none. */
function referencesIn(inline) {
    const { plain, code } = inline;
    const links = inline.links.flatMap((link) => linkReference(link.url, link));
    const taken = [...code, ...inline.links, ...wikiLinks(plain)];
    const isFree = (start, end) => !taken.some((range) => start < range.end && end > range.start);
    const bare = [];
    const add = (value, start, tracks) => {
        if (bare.length >= LIMIT || !isFree(start, start + value.length))
            return;
        bare.push({ value, start, end: start + value.length, tracks });
        taken.push({ start, end: start + value.length });
    };
    for (const found of plain.matchAll(URL)) {
        const value = found[0].replace(/[.,;:!?]$/, '');
        add(value, found.index, TRACKING_URL.test(value));
    }
    for (const found of plain.matchAll(NUMBER)) {
        if (!/[\w&/]/.test(plain[found.index - 1] ?? ''))
            add(found[0], found.index, true);
    }
    for (const found of plain.matchAll(KEY)) {
        const isWord = /[\w-]/.test(plain[found.index - 1] ?? '');
        if (!isWord && !NOT_TRACKERS.has(found[0].split('-')[0] ?? ''))
            add(found[0], found.index, true);
    }
    return [...links, ...bare].sort((one, other) => one.start - other.start);
}
function linkReference(url, range) {
    if (!/^https?:\/\//i.test(url))
        return [];
    return [{ value: url, start: range.start, end: range.end, tracks: TRACKING_URL.test(url) }];
}
/** `[[ADR-7]]` names a page of a wiki. */
function wikiLinks(plain) {
    const ranges = [];
    for (let start = plain.indexOf('[['); start >= 0; start = plain.indexOf('[[', start + 2)) {
        const end = plain.indexOf(']]', start);
        if (end < 0)
            break;
        ranges.push({ start, end: end + 2 });
        start = end;
    }
    return ranges;
}
//# sourceMappingURL=references.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/action-items/item-words.js





const BOUNDARIES = 24;
const BOUNDARY = /\s[-–—]\s|[—–]\s?|[,;|(（[、。]\s?|\.\s|[:：]\s|\s(?=@|#\d|https?:|due\s|by\s(?:\d{4}-|end|Q[1-4])|[A-Z]{2,10}-\d|\p{L}{1,20}\/[\w.-]{1,60}#\d|✅|☑|✔|DONE\b|TODO\b|P[0-4]$)/gu;
function itemWords(inline, from, names, base) {
    const text = inline.plain.replaceAll('\n', ' ');
    const references = referencesIn(inline);
    const context = { inline, text, references, names, base };
    const start = leading(context, from);
    const end = text.trimEnd().length;
    const name = nameAtEnd(context, start.at, end);
    const rest = tailOf(context, start.at, name?.start ?? end);
    const tail = { at: rest.at, attributes: name ? [...rest.attributes, name] : rest.attributes };
    const inside = labelsInside(context, start.at, tail.at);
    const attributes = [...tail.attributes, ...inside, ...start.attributes];
    const titleEnd = trimmedEnd(text, start.at, tail.at, tail.at < end || inside.length > 0);
    const titleRange = { start: start.at, end: titleEnd };
    const title = withoutRanges(text, titleRange, inside);
    const shown = oneLine(title === '' ? text.slice(start.at, end) : title);
    const last = references.findLast((reference) => reference.tracks && reference.start >= tail.at) ?? null;
    return {
        title: shown,
        titleRange: title === '' ? { start: start.at, end } : titleRange,
        attributes,
        references,
        last,
    };
}
/** `[Rick]` at the end of a line is who does it. */
function nameAtEnd(context, from, end) {
    const at = context.text.lastIndexOf('[', end);
    if (at <= from || end - at > 44)
        return null;
    const name = /^\[(\p{Lu}[\p{L}.'-]{1,20}(?:\s\p{Lu}[\p{L}.'-]{0,20}){0,2})\]\.?$/u.exec(context.text.slice(at, end))?.[1];
    const isOther = name === undefined || stateNamed(name) !== null || isPriority(name) || typeNamed(name) !== null;
    if (isOther || /^(?:link|issue|pr)\b/i.test(name) || context.text[at - 1] === '[')
        return null;
    const isLink = context.references.some((reference) => reference.start <= at + 1 && reference.end > at);
    const login = context.names.get(name.toLowerCase());
    return isLink ? null : { kind: 'owner', value: login ? `@${login}` : name, start: at, end };
}
/** The longest end of the line that holds attributes only. */
function tailOf(context, from, end) {
    const { text, inline, references } = context;
    const ends = [...text.slice(from, end).matchAll(BOUNDARY)].map((found) => from + found.index + found[0].length);
    const marks = [...inline.strong, ...inline.links, ...references].map((range) => range.start).filter((at) => at > from);
    const places = [...new Set([...ends, ...marks])]
        .filter((at) => at < end)
        .sort((one, other) => one - other)
        .slice(-BOUNDARIES);
    for (const at of places) {
        const attributes = onlyAttributes(context, at, end);
        if (attributes && attributes.length > 0)
            return { at, attributes };
    }
    return { at: end, attributes: [] };
}
/** What stands before the title: a mark of state, `[Platform]`, `@ada:`, `P1:`. */
function leading(context, from) {
    const { text, names } = context;
    const attributes = [];
    let at = from;
    for (let turn = 0; turn < 4; turn += 1) {
        while (text[at] === ' ' || text[at] === '\uFE0F')
            at += 1;
        const emoji = /^(?:✅|☑|✔|✓|🟢|⬜|🔲|⏳|🚧|🔄|❌|🟡|🔴)/u.exec(text.slice(at, at + 3));
        const tag = /^\[([^[\]]{1,40})\](?!\()/.exec(text.slice(at, at + 44));
        const word = /^(?:@[\w/-]{1,80}|P[0-4]|TODO|DONE)(?=\s?[:：]|\s[-–—]\s)\s?[:：–—-]?/.exec(text.slice(at, at + 90));
        const found = emoji?.[0] ?? tag?.[0] ?? word?.[0];
        if (found === undefined)
            break;
        const inTag = tag?.[1] ?? '';
        const isOwner = tag && !/^[#\d]|link|\bto\b|^[ xX]$/.test(inTag) && !isPriority(inTag) && typeNamed(inTag) === null;
        const isLink = context.references.some((reference) => reference.start >= at && reference.end <= at + found.length);
        if (tag && isLink)
            break;
        const inner = at + (tag ? 1 : 0);
        if (isOwner)
            attributes.push(...tagOwners(inTag, inner, names));
        else
            attributes.push(...attributesAt(context, inner, at + found.length));
        at += found.length;
    }
    while (text[at] === ' ')
        at += 1;
    return { at, attributes };
}
function tagOwners(tag, offset, names) {
    return ownersIn(tag, offset, names).flatMap((owner) => owner.kind === 'owner' ? [{ ...owner, kind: 'owner' }] : []);
}
const LABEL = /(?:owners?|assignees?|assigned to|dri|担当者?|due(?: date)?|deadline|期限|締切|priority|優先度)\s?[:：]/giu;
/** Labelled attributes in the middle of a line: nobody writes "Owner:" for anything else. */
function labelsInside(context, from, to) {
    const found = [];
    let past = from;
    for (const label of context.text.slice(from, to).matchAll(LABEL)) {
        const at = from + label.index;
        if (at < past)
            continue;
        const attributes = attributesAt(context, at, context.text.length);
        found.push(...attributes);
        past = Math.max(at + label[0].length, ...attributes.map((attribute) => attribute.end));
    }
    return found;
}
/** Where something was cut off, the full stop before it goes too. */
function trimmedEnd(text, from, to, isCut) {
    let end = to;
    while (end > from && /\s/.test(text[end - 1] ?? ''))
        end -= 1;
    if (isCut && text[end - 1] === '.' && text[end - 2] !== '.')
        end -= 1;
    while (end > from && /[\s,;|(（[、:：–—-]/.test(text[end - 1] ?? ''))
        end -= 1;
    return end;
}
function withoutRanges(text, range, ranges) {
    let title = '';
    let at = range.start;
    for (const hole of [...ranges].sort((one, other) => one.start - other.start)) {
        if (hole.start > at)
            title += text.slice(at, Math.min(hole.start, range.end));
        at = Math.max(at, hole.end);
    }
    if (at < range.end)
        title += text.slice(at, range.end);
    const words = title
        .split(/\s/)
        .filter((word) => word !== '')
        .join(' ');
    return words.slice(0, trimmedEnd(words, 0, words.length, ranges.length > 0));
}
//# sourceMappingURL=item-words.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/action-items/draft.js





/** An item that is a line of text: a bullet, a task or a paragraph from an offset on. */
function draftFrom(inline, from, place, context) {
    const box = /^\[([ xX])\](?=\s|$)/.exec(inline.plain.slice(from));
    const afterBox = from + (box?.[0].length ?? 0);
    const id = leadingId(inline.plain.slice(afterBox, afterBox + 90));
    const words = itemWords(inline, afterBox + (id?.length ?? 0), context.names, context.base);
    if (words.title === '' || !/[\p{L}\p{N}]/u.test(words.title))
        return null;
    noteOddities(words.attributes, inline, context);
    noteComment(inline, context);
    const remark = words.attributes.find((attribute) => attribute.kind === 'state');
    return {
        ...factsOf(inline, words, place),
        writtenId: id && isProperId(id.value) ? id.value : null,
        title: words.title,
        span: place.span,
        state: stateOf(inline, words, box?.[1] ?? null) ?? place.groupState ?? 'open',
        reason: remark?.kind === 'state' ? remark.reason : null,
        tick: box ? blocks_placeOf(inline, from, from + 3) : null,
        details: place.details,
        group: place.group,
    };
}
function factsOf(inline, words, place) {
    const { attributes } = words;
    const factOf = (value, at) => ({
        value,
        span: blocks_placeOf(inline, at.start, at.end),
        source: 'text',
    });
    const titleSpan = blocks_placeOf(inline, words.titleRange.start, words.titleRange.end);
    const due = attributes.find((attribute) => attribute.kind === 'due' && attribute.day !== null);
    const priority = attributes.find((attribute) => attribute.kind === 'priority');
    const type = attributes.find((attribute) => attribute.kind === 'type');
    return {
        titleSpan,
        owners: ownersOf(attributes).map((owner) => factOf(owner.value, owner)),
        due: due?.kind === 'due' && due.day ? factOf(due.day, due) : null,
        priority: priority?.kind === 'priority' ? factOf(priority.value, priority) : null,
        type: type?.kind === 'type' ? factOf(type.value, type) : typeOfGroup(place.group, titleSpan),
        references: words.references.map((reference) => factOf(reference.value, reference)),
        tracked: words.last ? factOf(words.last.value, words.last) : null,
    };
}
/** Struck words, then the box, then a remark; null where none says anything. */
function stateOf(inline, words, box) {
    const { start, end } = words.titleRange;
    if (inline.struck.some((range) => range.start <= start + 1 && range.end >= end - 1))
        return 'dropped';
    if (box !== null && box !== ' ')
        return 'done';
    const remark = words.attributes.find((attribute) => attribute.kind === 'state');
    return remark?.kind === 'state' ? remark.value : null;
}
/** Owners named by a label count before those in a tag at the start; each once. */
function ownersOf(attributes) {
    const owners = attributes.flatMap((attribute) => (attribute.kind === 'owner' ? [attribute] : []));
    const seen = new Set();
    return owners.filter((owner) => {
        const key = owner.value.toLowerCase();
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function noteOddities(attributes, inline, context) {
    for (const attribute of attributes) {
        const isOddDue = attribute.kind === 'due' && attribute.day === null;
        if (!isOddDue && attribute.kind !== 'odd-owner')
            continue;
        const words = inline.plain.slice(attribute.start, attribute.end);
        const expected = isOddDue ? 'a date such as 2026-11-03' : 'a login such as @ada';
        const span = blocks_placeOf(inline, attribute.start, attribute.end);
        context.problems.push({
            kind: 'unreadable-value',
            field: isOddDue ? 'due' : 'owner',
            written: written(words),
            expected,
            span,
        });
    }
}
/** Words in a comment are not shown, and not read. */
function noteComment(inline, context) {
    if (!inline.hasComment)
        return;
    const expected = 'visible text: comments among the words are not read';
    context.problems.push({
        kind: 'hidden-item',
        field: null,
        written: written(inline.plain),
        expected,
        span: inline.span,
    });
}
/** `### Prevention` above a group says what its items are for. */
function typeOfGroup(group, span) {
    const first = group === null ? null : typeNamed(group.split(/[\s(（/]/)[0] ?? '');
    return first ? { value: first, span, source: 'text' } : null;
}
//# sourceMappingURL=draft.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/action-items/hidden.js


const ITEM = /^\s{0,12}(?:[-*+] \[[ xX]\] \S|\|.{0,400}@[\w-]|\|.{0,400}\d{4}-\d{2}-\d{2})/;
/** Items that a reviewer does not see: in comments, in code, and whatever an unclosed comment swallows. */
function hiddenItems(source, nodes, isActionLine) {
    return nodes.flatMap((node) => {
        if (node.kind !== 'html' && node.kind !== 'code')
            return [];
        const isComment = node.kind === 'html' && node.text.trimStart().startsWith('<!--');
        const isUnclosed = isComment && !node.text.includes('-->');
        if (isUnclosed && node.last > node.first + 1)
            return [problem(source, node.first, 'an end of the comment, `-->`: it hides all that follows')];
        if (!isActionLine(node.first) || (node.kind === 'html' && !isComment))
            return [];
        const line = itemLine(source, node.first, node.last);
        return line === null ? [] : [problem(source, line, 'visible text: items in comments and code are not read')];
    });
}
function itemLine(source, first, last) {
    for (let line = first; line <= last; line += 1)
        if (ITEM.test(source.lines[line] ?? ''))
            return line;
    return null;
}
function problem(source, line, expected) {
    return {
        kind: 'hidden-item',
        field: null,
        written: written(source.lines[line] ?? ''),
        expected,
        span: spanOfLine(source, line),
    };
}
//# sourceMappingURL=hidden.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/sections/label.js
/** Bold words at the start of a line that end in a colon, or are the whole line. `end` is where the rest begins. */
function labelAt(inline, start) {
    const bold = inline.strong.find((range) => range.start === start);
    if (!bold || bold.end - bold.start > 80)
        return null;
    const words = inline.plain.slice(bold.start, bold.end).trim();
    const after = inline.plain.slice(bold.end, bold.end + 3);
    const colon = /^\s?[:：]/.exec(after);
    const isWhole = after === '' || after.startsWith('\n');
    if (!colon && !isWhole && !/[:：]$/.test(words))
        return null;
    return { words, end: bold.end + (colon?.[0].length ?? 0) };
}
/** The offset at which each line of a plain text begins. */
function lineStartsIn(plain) {
    const starts = [0];
    for (let at = plain.indexOf('\n'); at >= 0; at = plain.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
//# sourceMappingURL=label.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/sections/placeholder.js
const WORDS = new Set([
    'tbd',
    'todo',
    'tba',
    'n/a?',
    '?',
    '??',
    '???',
    '...',
    '…',
    'xxx',
    'zzz',
    'fixme',
    'to be done',
    'to be determined',
    'wip',
    '-',
    '–',
    '—',
    '_',
    'xx:xx',
    'hh:mm',
    'lorem ipsum',
    '未定',
    '記入',
]);
const PATTERNS = [
    /^\{\{[^{}]{0,200}\}\}$/,
    /^<[\p{L}][^<>]{2,80}>$/u,
    /^\[(?:insert|add|your|describe|name|link|date|time|todo|tbd|fill|enter|summary|owner|who|what)\b[^\]]{0,120}\]$/i,
    /^hh:mm\b.{0,120}$/i,
    /^yyyy-mm-dd\b.{0,120}$/i,
];
/** Text that a template leaves for somebody to replace. */
function isPlaceholder(text) {
    const words = stripped(text);
    if (words === '' || WORDS.has(words.toLowerCase()))
        return true;
    return words.length <= 240 && PATTERNS.some((pattern) => pattern.test(words));
}
function stripped(text) {
    const trimmed = text.trim();
    const isBox = /^\[[ xX]?\]/.test(trimmed);
    const words = isBox ? trimmed.slice(trimmed.indexOf(']') + 1).trim() : trimmed;
    return words.endsWith('.') && words.length > 1 && !words.endsWith('..') ? words.slice(0, -1) : words;
}
//# sourceMappingURL=placeholder.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/action-items/nothing.js

const NOTHING = /^(?:none(?: identified| needed| required| at this time)?|n\/?a|not applicable|nothing|no (?:further |additional |new )?(?:action items?|actions?|follow[ -]?ups?|next steps)(?: (?:are|were|is|was))?(?: (?:needed|required|identified|necessary|planned))?|keine|aucune?|ninguna|なし|特になし|該当なし|[-–—])(?=$|[\s.,;:!–—-])/i;
const BECAUSE = /^[\s.,;:!–—-]{0,4}(?:because|since|as|due to|weil|da|car|porque)\b|^\s?[.,;:(–—-]/i;
/** "None", "N/A", "No action items, because …": the reason as written, empty without one. Null: it says something else. */
function nothingSaid(inline) {
    const words = inline.plain.trim();
    const found = NOTHING.exec(words);
    if (!found)
        return null;
    const rest = words.slice(found[0].length);
    if (rest.trim() !== '' && !BECAUSE.test(rest))
        return null;
    const reason = rest
        .replace(/^[\s.,;:!–—-]{1,4}/, '')
        .replace(/^(?:because|since|as|weil|da|car|porque)\s/i, '')
        .trim();
    return { value: reason.replaceAll('\n', ' '), span: blocks_placeOf(inline, 0, inline.plain.length), source: 'text' };
}
//# sourceMappingURL=nothing.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/action-items/row.js










/** An item that is a row of a table; null for an empty or ragged one. */
function rowDraft(source, row, columns, group, context) {
    const cells = new Map([...columns.of].map(([name, index]) => [name, row.cells[index]]));
    const title = cells.get('title');
    const span = spanOfLine(source, row.line);
    const isEmpty = row.cells.every((cell) => cell.plain.trim() === '');
    if (isEmpty)
        return null;
    if (row.cells.length !== columns.titles.length) {
        const expected = `${columns.titles.length} cells, as the head of the table has`;
        note(context, 'ragged-row', null, source.text.slice(span.start, span.end), expected, span);
        return null;
    }
    return title && /[\p{L}\p{N}]/u.test(title.plain) ? draftOf(columns, cells, title, { span, group }, context) : null;
}
function draftOf(columns, cells, title, place, context) {
    const words = itemWords(title, 0, new Map(), context.base);
    const [status, issue, owner] = [cells.get('status'), cells.get('issue'), cells.get('owner')];
    const state = rowState(columns, cells, title, words);
    noteComment(title, context);
    const own = words.references.map((reference) => ({ reference, inline: title }));
    const references = [...own, ...referencesOf(issue), ...referencesOf(status)];
    return {
        writtenId: idFrom(cells.get('id'), context),
        title: words.title,
        ...place,
        titleSpan: blocks_placeOf(title, words.titleRange.start, words.titleRange.end),
        owners: owner ? ownersFrom(owner, context) : ownersFromTitle(title, words),
        due: row_dueFrom(cells.get('due'), context),
        priority: textFrom(cells.get('priority')),
        type: typeFrom(cells.get('type')) ?? typeOfGroup(place.group, place.span),
        state,
        reason: status && state === 'dropped' ? reasonAfter(status.plain) : null,
        references: references.map(({ reference, inline }) => factIn(inline, reference.value, reference)),
        tracked: trackedIn(issue) ?? (words.last ? factIn(title, words.last.value, words.last) : null),
        tick: status ? status.span : null,
        details: [],
    };
}
/** Struck words, then what the columns say, then a remark at the end of the words. */
function rowState(columns, cells, title, words) {
    if (title.struck.some((range) => range.start <= 1 && range.end >= title.plain.length - 1))
        return 'dropped';
    const remark = words.attributes.find((attribute) => attribute.kind === 'state');
    return row_stateOf(columns, cells.get('status'), cells.get('issue')) ?? (remark?.kind === 'state' ? remark.value : 'open');
}
function note(context, kind, field, words, expected, span) {
    context.problems.push({ kind, field, written: written(words), expected, span });
}
function factIn(inline, value, range, source = 'table') {
    return { value, span: blocks_placeOf(inline, range.start, range.end), source };
}
function idFrom(cell, context) {
    const id = cell?.plain.trim() ?? '';
    if (!cell || (id === '' && !cell.hasComment))
        return null;
    if (isProperId(id) && !cell.hasComment)
        return id;
    note(context, 'odd-id', 'id', id, 'letters, digits, dots and dashes, at most 64', cell.span);
    return null;
}
function ownersFrom(cell, context) {
    return ownersIn(cell.plain, 0, context.names).flatMap((owner) => {
        if (owner.kind === 'owner')
            return [factIn(cell, owner.value, owner)];
        note(context, 'unreadable-value', 'owner', owner.value, 'a login such as @ada', blocks_placeOf(cell, owner.start, owner.end));
        return [];
    });
}
function ownersFromTitle(title, words) {
    return words.attributes.flatMap((attribute) => attribute.kind === 'owner' ? [factIn(title, attribute.value, attribute)] : []);
}
function row_dueFrom(cell, context) {
    const words = cell?.plain.trim() ?? '';
    if (!cell || words === '')
        return null;
    const start = cell.plain.search(/\S/);
    const prefix = /^(?:due|by|before|until)\s/i.exec(words)?.[0].length ?? 0;
    const due = dueAt(cell.plain, start + prefix, context.base);
    const rest = due ? cell.plain.slice(due.end).trim() : words;
    const isWhole = due?.day && !/^[T\d:+-]/.test(rest);
    if (isWhole && due.day)
        return factIn(cell, due.day, { start, end: due.end });
    if (/\d/.test(words))
        note(context, 'unreadable-value', 'due', words, 'a date such as 2026-11-03', cell.span);
    return null;
}
function textFrom(cell) {
    const words = cell?.plain.trim() ?? '';
    if (!cell || words === '' || !/[\p{L}\p{N}]/u.test(words) || words.length > 40)
        return null;
    return factIn(cell, words, { start: 0, end: cell.plain.length });
}
function typeFrom(cell) {
    const type = cell ? typeNamed(cell.plain) : null;
    return cell && type ? factIn(cell, type, { start: 0, end: cell.plain.length }) : null;
}
/** A column that is called Done holds a mark or nothing; an issue column sometimes holds the state. */
function row_stateOf(columns, status, issue) {
    const words = status?.plain.trim() ?? '';
    const title = columns.titles[columns.of.get('status') ?? -1] ?? '';
    const isMark = /^done/i.test(title) && /^(?:\[x\]|x|v|yes|y|✓|✔.?|✅)$/i.test(words);
    if (isMark || /^\[x\]/i.test(words))
        return 'done';
    return stateNamed(words) ?? (issue && /^(?:done|✅)/i.test(issue.plain.trim()) ? 'done' : null);
}
function referencesOf(cell) {
    return cell ? referencesIn(cell).map((reference) => ({ reference, inline: cell })) : [];
}
/** Anything in the issue column that names a place: an item is tracked there, whatever the address looks like. */
function trackedIn(cell) {
    const first = cell ? referencesIn(cell)[0] : undefined;
    return cell && first ? factIn(cell, first.value, first) : null;
}
//# sourceMappingURL=row.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/action-items/items-under.js









/** Items among the blocks of a section of action items. `isOther`: headings of other sections, whose blocks are theirs. */
function gatherUnder(gathering, nodes, group, isOther) {
    let current = { name: group, state: null };
    let skipped = null;
    const hasTable = nodes.some((node) => node.kind === 'table' && columnsOf(node) !== null);
    for (const node of nodes) {
        if (node.kind === 'heading') {
            if (skipped !== null && node.level > skipped)
                continue;
            skipped =
                isOther(node.first) || /^(?:questions|open questions|checklist)\b/i.test(node.inline.plain) ? node.level : null;
            current = groupFrom(node.inline);
        }
        else if (skipped === null)
            gatherNode(gathering, node, current, hasTable);
    }
}
function groupFrom(inline) {
    const name = inline.plain.trim();
    const isDone = /^(?:completed|done|fixed|finished|完了)\b|✅/iu.test(name);
    return { name: name === '' ? null : name, state: isDone ? 'done' : null };
}
function gatherNode(gathering, node, group, hasTable) {
    if (node.kind === 'list')
        gatherList(gathering, node, group, hasTable);
    if (node.kind === 'paragraph')
        gatherParagraph(gathering, node, group);
    if (node.kind !== 'table')
        return;
    const columns = columnsOf(node);
    if (!columns)
        return;
    for (const row of node.rows) {
        const draft = rowDraft(gathering.source, row, columns, group.name, gathering.context);
        if (draft && !isPlaceholder(draft.title))
            gathering.drafts.push(draft);
    }
}
function gatherList(gathering, list, group, hasTable) {
    if (isProcessChecklist(list.items) || (hasTable && isLegend(list.items)))
        return;
    for (const item of list.items)
        gatherItem(gathering, item, group);
}
/** The outer bullet is the action; what is nested are its details, unless they are tasks or the bullet only a label. */
function gatherItem(gathering, item, group) {
    const first = item.children[0];
    const lists = item.children.flatMap((node) => (node.kind === 'list' ? [node] : []));
    if (first?.kind !== 'paragraph') {
        for (const list of lists)
            gatherList(gathering, list, group, false);
        return;
    }
    const nothing = nothingSaid(first.inline);
    if (nothing && lists.length === 0) {
        gathering.nothing.push(nothing);
        return;
    }
    if (isPlaceholder(first.inline.plain))
        return;
    const label = lists.length > 0 ? labelOf(first.inline) : null;
    if (label !== null) {
        for (const list of lists)
            gatherList(gathering, list, { name: label, state: stateNamed(label) }, false);
        return;
    }
    const nested = lists.flatMap((list) => list.items);
    const tasks = nested.filter((child) => isTask(child));
    const details = nested.filter((child) => !isTask(child)).map((child) => textOf(child).replaceAll('\n', ' '));
    add(gathering, first.inline, 0, item.first, group, details);
    for (const task of tasks)
        gatherItem(gathering, task, group);
}
function isTask(item) {
    return /^\[[ xX]\](?:\s|$)/.test(textOf(item));
}
/** `- **Prevention**:` or `- Short term:` above nested items. */
function labelOf(inline) {
    const words = inline.plain.trim();
    if (/^\[[ xX]\]/.test(words) || words.includes('\n'))
        return null;
    const bold = labelAt(inline, 0);
    if (bold && inline.plain.slice(bold.end).trim() === '')
        return bold.words.replace(/[:：]$/, '');
    const name = words.replace(/[:：]$/, '');
    return isGroupName(name) ? name : null;
}
function add(gathering, inline, from, line, group, details) {
    const span = spanOfLine(gathering.source, line);
    const place = { span, group: group.name, groupState: group.state, details };
    const draft = draftFrom(inline, from, place, gathering.context);
    if (draft)
        gathering.drafts.push(draft);
}
function gatherParagraph(gathering, node, group) {
    const nothing = nothingSaid(node.inline);
    if (nothing)
        gathering.nothing.push(nothing);
    else
        gatherLabelled(gathering, node, group.name);
}
const items_under_LABEL = /^(?:action item|action|follow-?up|ai)(?:\s?#?\d{1,3})?\s?[:：]\s?/i;
/** `**Action item:** …` is an item wherever it stands. */
function gatherLabelled(gathering, node, group) {
    const label = labelAt(node.inline, 0);
    const words = items_under_LABEL.exec(node.inline.plain);
    const isLabel = label
        ? items_under_LABEL.test(`${label.words.replace(/[:：]$/, '')}: `) && label.end < node.inline.plain.length
        : /^action item/i.test(words?.[0] ?? '');
    if (!isLabel)
        return;
    const at = label?.end ?? words?.[0].length ?? 0;
    const start = at + (node.inline.plain.slice(at).length - node.inline.plain.slice(at).trimStart().length);
    add(gathering, node.inline, start, node.first, { name: group, state: null }, []);
}
//# sourceMappingURL=items-under.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/action-items/action-items.js









// More are not written by people; the rest is left out and said so.
const action_items_LIMIT = 200;
/** All action items of a document, in its order. */
function actionItemsOf(question) {
    const { source, nodes } = question;
    const problems = [];
    const context = { names: question.names, base: question.base, problems };
    const gathering = { source, context, drafts: [], nothing: [] };
    const sections = question.regions.filter((region) => region.kinds.includes('action-items'));
    const other = new Set(question.regions
        .filter((region) => region.kinds.length > 0 && !region.kinds.includes('action-items'))
        .map((region) => region.line));
    for (const region of sections) {
        if (region.parent?.kinds.includes('action-items'))
            continue;
        gatherUnder(gathering, [...leadOf(gathering, region), ...region.nodes], null, (line) => other.has(line));
    }
    gatherElsewhere(gathering, nodes, sections);
    problems.push(...hiddenItems(source, nodes, (line) => sections.some((region) => isWithin(region, line))));
    const byLine = new Map(gathering.drafts.map((draft) => [draft.span.start, draft]));
    const drafts = [...byLine.values()].sort((one, two) => one.span.start - two.span.start);
    noteTooMany(source, drafts.length, drafts[action_items_LIMIT]?.span.start, problems);
    const nothing = drafts.length === 0 ? (gathering.nothing[0] ?? null) : null;
    return { items: withIds(drafts.slice(0, action_items_LIMIT)), nothing, problems };
}
function isWithin(region, line) {
    return line >= region.line && line <= (region.nodes.at(-1)?.last ?? region.lastLine);
}
/** `**Action items**: restart it` says its one item on the label's own line. */
function leadOf(gathering, region) {
    const { lead } = region;
    if (!lead)
        return [];
    const words = lead.inline.plain.slice(lead.start).trim();
    if (words === '' || words.includes('\n'))
        return [];
    const isNothing = /^(?:none|n\/?a)\b/i.test(words);
    const span = spanOfLine(gathering.source, region.line);
    const start = lead.start + lead.inline.plain.slice(lead.start).search(/\S/);
    const draft = isNothing
        ? null
        : draftFrom(lead.inline, start, { span, group: null, groupState: null, details: [] }, gathering.context);
    if (isNothing)
        gathering.nothing.push({ value: '', span, source: 'text' });
    else if (draft)
        gathering.drafts.push(draft);
    return [];
}
/** Outside their section: labelled paragraphs, tables that can be nothing else, and tasks where there is no section. */
function gatherElsewhere(gathering, nodes, sections) {
    let isChecklist = false;
    for (const node of nodes) {
        if (node.kind === 'heading')
            isChecklist = /checklist|verification|template|review/i.test(node.inline.plain);
        if (sections.some((region) => isWithin(region, node.first)))
            continue;
        if (node.kind === 'paragraph')
            gatherLabelled(gathering, node, null);
        const columns = node.kind === 'table' ? columnsOf(node) : null;
        if (node.kind === 'table' && columns?.certain) {
            for (const row of node.rows) {
                const draft = rowDraft(gathering.source, row, columns, null, gathering.context);
                if (draft)
                    gathering.drafts.push(draft);
            }
        }
        if (node.kind !== 'list' || isChecklist || sections.length > 0 || isProcessChecklist(node.items))
            continue;
        const tasks = node.items.filter((item) => /^\[[ xX]\]\s/.test(textOf(item)));
        if (tasks.length > 0 && tasks.length === node.items.length)
            gatherUnder(gathering, [node], null, () => false);
    }
}
function noteTooMany(source, count, at, problems) {
    if (count <= action_items_LIMIT || at === undefined)
        return;
    const line = source.lineStarts.findLastIndex((start) => start <= at);
    const expected = `at most ${action_items_LIMIT} action items; the rest is not read`;
    problems.push({
        kind: 'hidden-item',
        field: null,
        written: written(source.lines[line] ?? ''),
        expected,
        span: spanOfLine(source, line),
    });
}
//# sourceMappingURL=action-items.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/learnings.js


/** The points of the sections of lessons; where there are no points, their paragraphs. Parts of other kinds are not theirs. */
function learningsOf(source, regions) {
    const starts = new Set(regions.filter((region) => region.kinds.length > 0).map((region) => region.line));
    return regions
        .filter((region) => region.kinds.includes('lessons'))
        .flatMap((region) => {
        const own = ownNodes(region.nodes, starts);
        const points = own.flatMap((node) => node.kind === 'list' ? node.items.flatMap((item) => item.children.slice(0, 1)) : []);
        const texts = points.length > 0 ? points : own;
        return texts.flatMap((node) => {
            if (node.kind !== 'paragraph' || isPlaceholder(node.inline.plain))
                return [];
            return [{ text: node.inline.plain.replaceAll('\n', ' '), span: spanOfLine(source, node.first) }];
        });
    });
}
function ownNodes(nodes, starts) {
    const own = [];
    let skipped = null;
    for (const node of nodes) {
        const isStart = starts.has(node.first);
        if (node.kind === 'heading' && (skipped === null || node.level <= skipped))
            skipped = isStart ? node.level : null;
        else if (node.kind === 'paragraph' && isStart)
            skipped = 7;
        else if (skipped === null)
            own.push(node);
    }
    return own;
}
//# sourceMappingURL=learnings.js.map
// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 12 modules
var markdown_it = __webpack_require__(5251);
;// CONCATENATED MODULE: ./build/src/postmortem/markdown/inline.js
// A link's address may stand between two words; further apart they are not looked for.
const WINDOW = 4_096;
/** Walks the tokens of one block once, and finds each word in the source by searching forward from the last. */
function inlineFrom(tokens, lines, span) {
    const content = lines.map((line) => line.text).join('\n');
    const pieces = [];
    const ranges = { link: [], strong: [], s: [], em: [], code: [] };
    const open = [];
    let plain = '';
    let position = 0;
    let hasComment = false;
    const add = (text) => {
        const found = content.slice(position, position + WINDOW + text.length).indexOf(text);
        if (found >= 0) {
            pieces.push({ at: plain.length, length: text.length, source: sourceOffset(lines, position + found) });
            position += found + text.length;
        }
        plain += text;
    };
    for (const token of tokens) {
        const { type } = token;
        if (type === 'softbreak' || type === 'hardbreak') {
            const end = content.indexOf('\n', position);
            if (end >= 0)
                position = end + 1;
            plain += '\n';
        }
        else if (type === 'code_inline') {
            const start = plain.length;
            add(token.content);
            ranges.code.push({ start, end: plain.length });
        }
        else if (type === 'html_inline') {
            hasComment ||= token.content.startsWith('<!--');
            if (/^<br\b/i.test(token.content))
                plain += ' ';
        }
        else if (type.endsWith('_open')) {
            open.push({ type: type.slice(0, -5), start: plain.length, url: addressOf(token) });
        }
        else if (type.endsWith('_close')) {
            const opened = open.pop();
            if (opened)
                inline_close(ranges, opened, plain.length);
        }
        else if (token.content !== '')
            add(token.content);
    }
    const { link: links, strong, s: struck, em: emphasis, code } = ranges;
    return { plain, span, pieces, links, strong, struck, emphasis, code, hasComment };
}
function inline_close(ranges, opened, end) {
    const { type, start, url } = opened;
    if (type === 'link')
        ranges.link.push({ start, end, url });
    if (type === 'strong')
        ranges.strong.push({ start, end });
    if (type === 's')
        ranges.s.push({ start, end });
    if (type === 'em')
        ranges.em.push({ start, end });
}
function sourceOffset(lines, offset) {
    let left = offset;
    for (const line of lines) {
        if (left <= line.text.length)
            return line.source + left;
        left -= line.text.length + 1;
    }
    const last = lines.at(-1);
    return last ? last.source + last.text.length : 0;
}
function addressOf(token) {
    return String(token.attrs?.find(([name]) => name === 'href')?.[1] ?? '');
}
//# sourceMappingURL=inline.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/markdown/table-cells.js
/**
 * Cells as GitHub counts them: every pipe without a backslash separates. Where that gives another number than the
 * table has columns, and leaving pipes inside code alone gives exactly that number, people meant the latter.
 */
function cellsOf(line, columns) {
    const plain = split(line, false);
    if (columns === null || plain.length === columns || !line.includes('`'))
        return plain;
    const lenient = split(line, true);
    return lenient.length === columns ? lenient : plain;
}
function split(line, codeHolds) {
    const begin = line.length - line.trimStart().length;
    const end = line.trimEnd().length;
    const cells = [];
    let start = line[begin] === '|' ? begin + 1 : begin;
    let inCode = false;
    for (let at = start; at < end; at += 1) {
        const character = line[at];
        if (character === '\\')
            at += 1;
        else if (character === '`')
            inCode = !inCode;
        else if (character === '|' && !(codeHolds && inCode)) {
            cells.push(cell(line, start, at));
            start = at + 1;
        }
    }
    if (start < end)
        cells.push(cell(line, start, end));
    return cells;
}
function cell(line, start, end) {
    const text = line.slice(start, end);
    return { text: text.trim(), offset: start + text.length - text.trimStart().length };
}
//# sourceMappingURL=table-cells.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/markdown/markdown.js




// The gate has bounded nesting; this only must be above it, so that nothing is cut off.
const parser = new markdown_it/* default */.A({ html: true, linkify: false, typographer: false });
parser.options.maxNesting = 200;
/** The blocks of a document from a line on. The only file that knows the Markdown parser. */
function blocksOf(source, from) {
    const body = source.lines.map((line, index) => (index < from ? '' : line.replaceAll('\0', '\uFFFD'))).join('\n');
    const environment = {};
    const tokens = [];
    parser.block.parse(body, parser, environment, tokens);
    const cursor = { source, environment, tokens, at: 0 };
    return nodesUntil(cursor, null);
}
function nodesUntil(cursor, close) {
    const nodes = [];
    while (cursor.at < cursor.tokens.length) {
        const token = cursor.tokens[cursor.at];
        cursor.at += 1;
        if (!token || token.type === close)
            break;
        const node = nodeFrom(cursor, token);
        if (node)
            nodes.push(node);
    }
    return nodes;
}
function nodeFrom(cursor, token) {
    const [first, last] = linesOf(token);
    switch (token.type) {
        case 'heading_open':
            return { kind: 'heading', level: Number(token.tag.slice(1)) || 1, inline: inlineNext(cursor, first), first, last };
        case 'paragraph_open':
            return { kind: 'paragraph', inline: inlineNext(cursor, first), first, last };
        case 'bullet_list_open':
        case 'ordered_list_open': {
            const ordered = token.type === 'ordered_list_open';
            return { kind: 'list', ordered, items: itemsUntil(cursor, token.type.replace('open', 'close')), first, last };
        }
        case 'blockquote_open':
            return { kind: 'quote', children: nodesUntil(cursor, 'blockquote_close'), first, last };
        case 'table_open':
            return tableFrom(cursor, first, last);
        case 'fence':
        case 'code_block':
            return { kind: 'code', text: token.content, first, last };
        case 'html_block':
            return { kind: 'html', text: token.content, first, last };
        default:
            return null;
    }
}
function linesOf(token) {
    const [first, end] = token.map ?? [0, 1];
    return [first, Math.max(first, end - 1)];
}
function itemsUntil(cursor, close) {
    const items = [];
    while (cursor.at < cursor.tokens.length) {
        const token = cursor.tokens[cursor.at];
        cursor.at += 1;
        if (!token || token.type === close)
            break;
        if (token.type !== 'list_item_open')
            continue;
        const [first, last] = linesOf(token);
        items.push({ kind: 'item', children: nodesUntil(cursor, 'list_item_close'), first, last });
    }
    return items;
}
/** The inline token that follows an opening one. */
function inlineNext(cursor, first) {
    const token = cursor.tokens[cursor.at];
    cursor.at += 2;
    const lines = (token?.content ?? '').split('\n').map((text, index) => contentLine(cursor.source, text, first + index));
    const begin = spanOfLine(cursor.source, first);
    const end = spanOfLine(cursor.source, first + lines.length - 1);
    return inlineOf(cursor, lines, { start: begin.start, end: Math.max(begin.end, end.end) });
}
function contentLine(source, text, line) {
    const trimmed = text.trim();
    const found = (source.lines[line] ?? '').indexOf(trimmed);
    return { text: trimmed, source: (source.lineStarts[line] ?? source.text.length) + Math.max(found, 0) };
}
function inlineOf(cursor, lines, span) {
    const children = [];
    parser.inline.parse(lines.map((line) => line.text).join('\n'), parser, cursor.environment, children);
    return inlineFrom(children, lines, span);
}
/** Rows are read from their lines, because the parser's own rows hide how many cells were written. */
function tableFrom(cursor, first, last) {
    while (cursor.at < cursor.tokens.length && cursor.tokens[cursor.at]?.type !== 'table_close')
        cursor.at += 1;
    cursor.at += 1;
    const header = rowFrom(cursor, first, null);
    const rows = [];
    for (let line = first + 2; line <= last; line += 1)
        rows.push(rowFrom(cursor, line, header.cells.length));
    return { kind: 'table', header, rows, first, last };
}
function rowFrom(cursor, line, columns) {
    const text = cursor.source.lines[line] ?? '';
    return { line, cells: cellsOf(text, columns).map((cell) => cellFrom(cursor, cell, line)) };
}
function cellFrom(cursor, cell, line) {
    const source = (cursor.source.lineStarts[line] ?? 0) + cell.offset;
    return inlineOf(cursor, [{ text: cell.text.replaceAll('\\|', '|'), source }], {
        start: source,
        end: source + cell.text.length,
    });
}
//# sourceMappingURL=markdown.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/metadata/date.js


/** The day the incident began, from the surest place that says so; without the timeline. */
function dateOf(question) {
    const { front, fields, started, title, path } = question;
    const ours = front?.frontMatter.authoritative ? front.date : null;
    const fromFile = dayInFileName(path);
    const near = fromFile ?? ours?.value ?? null;
    return (dayOfTime(started) ??
        ours ??
        fieldDay(fields, 'text', near) ??
        fieldDay(fields, 'table', near) ??
        front?.date ??
        (fromFile ? { value: fromFile, span: { start: 0, end: 0 }, source: 'file-name' } : null) ??
        dayInTitle(title));
}
function dayOfTime(time) {
    const day = time?.value.slice(0, 10) ?? '';
    return time && (0,calendar_day/* isDay */.N)(day) ? { ...time, value: day } : null;
}
function fieldDay(fields, source, near) {
    for (const field of fields) {
        if (field.source !== source || field.name !== 'date')
            continue;
        const date = dateAt(field.value, 0);
        const day = (date && dayOf(date, near)) ?? dateInside(field.value, near);
        if (day)
            return { value: day, span: field.span, source: field.source };
    }
    return null;
}
/** `2026-11-03-checkout.md`, `20261103_checkout.md`, `2026-11/2026-11-03.md`. */
function dayInFileName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const found = /(?:^|\D)(20\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?:\D|$)/.exec(name.slice(0, 300));
    const day = found ? `${found[1]}-${found[2]}-${found[3]}` : '';
    return (0,calendar_day/* isDay */.N)(day) ? day : null;
}
function dayInTitle(title) {
    const day = title ? dateInside(title.value, null) : null;
    return title && day ? { ...title, value: day } : null;
}
//# sourceMappingURL=date.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/metadata/detected-by.js
const detected_by_DETECTORS = [
    ['alarm', /\b(?:alert(?:s|ed|ing)?|alarms?|pagerduty|opsgenie|paged|monitoring|monitors?|アラート)\b|アラート/i],
    [
        'customer',
        /\b(?:customers?|users?|support tickets?|clients?)\b[^.]{0,40}\b(?:report|notic|complain|contact|ticket|told|raised)|support tickets?|ユーザー報告|ユーザーの目視/i,
    ],
    [
        'employee',
        /\b(?:engineers?|developers?|employees?|team members?|colleagues?|on-?call(?: engineer)?|staff|we)\b[^.]{0,40}\b(?:notic|saw|spotted|found|discover|realis|realiz)/i,
    ],
    ['chance', /\b(?:by chance|by accident|accidentally|by luck|happened to)\b/i],
];
/** How the incident was noticed, where the text says one thing only. */
function detectedByFrom(fields, sections) {
    const field = fields.find((candidate) => candidate.name === 'detectedBy');
    if (field)
        return single(field.value, field.span, field.source);
    const block = sections
        .find((section) => section.kind === 'detection')
        ?.blocks.find((candidate) => candidate.kind !== 'heading');
    return block ? single(block.text, block.span, 'text') : null;
}
function single(words, span, source) {
    const text = words.slice(0, 600);
    const exact = detected_by_DETECTORS.find(([name]) => name === text.trim().toLowerCase());
    if (/\b(?:no|not|without|rather than|instead of)\b/i.test(text))
        return exact ? { value: exact[0], span, source } : null;
    const found = detected_by_DETECTORS.filter(([, pattern]) => pattern.test(text));
    const one = exact ?? (found.length === 1 ? found[0] : undefined);
    return one ? { value: one[0], span, source } : null;
}
//# sourceMappingURL=detected-by.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/sections/heading-text.js
/** Unicode's emoji but digits, with the signs that join them. */
const EMOJI = /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|\u{FE0F}|\u{200D}|\u{20E3}/gu;
const SHORTCODE = /:[a-z0-9_+-]{2,40}:/g;
const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[ivx]{1,4}[.)]|[a-h][.)])\s/;
/** A heading as it is compared: lower case, without emoji, numbering, what stands in parentheses, and final signs. */
function headingKey(heading) {
    const plain = withoutParentheses(heading.slice(0, 200).normalize('NFC').replaceAll('’', "'").toLowerCase());
    const words = plain
        .replace(SHORTCODE, ' ')
        .replace(EMOJI, ' ')
        .replaceAll('*', '')
        .split(/\s/)
        .filter((word) => word !== '');
    return trimSigns(trimSigns(words.join(' ')).replace(NUMBERING, ''));
}
function withoutParentheses(text) {
    let depth = 0;
    let kept = '';
    for (const character of text) {
        if (character === '(' || character === '（')
            depth += 1;
        else if (character === ')' || character === '）')
            depth = Math.max(0, depth - 1);
        else if (depth === 0)
            kept += character;
    }
    return kept;
}
const SIGNS = new Set(':：?？!.#-–—_~=|/ '.split(''));
function trimSigns(text) {
    let start = 0;
    let end = text.length;
    while (start < end && SIGNS.has(text[start] ?? ''))
        start += 1;
    while (end > start && SIGNS.has(text[end - 1] ?? ''))
        end -= 1;
    return text.slice(start, end);
}
//# sourceMappingURL=heading-text.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/metadata/field-names.js

const NAMES = {
    id: 'id|incident id|incident number|postmortem id|incident no|インシデントid',
    date: "date|incident date|date of incident|date of the incident|incident dates|event date|day|発生日|日付|datum|fecha|date de l'incident",
    title: 'title|incident title|incident name|event|タイトル',
    severity: 'severity|severity level|incident severity|sev|incident level|priority level|重大度|深刻度|schweregrad|sévérité|gravité|severidad|gravedad',
    status: 'status|document status|postmortem status|post-mortem status|ステータス|要約ステータス|état|estado',
    services: 'services|service|affected services|affected service|services affected|impacted services|影響を受けたサービス|dienste',
    authors: 'authors|author|created by|written by|owner|postmortem owner|document owner|作成者|autor|autoren|auteur|autores',
    written: 'written|date written|postmortem date|document date|created|created on|date created|作成日',
    users: 'users affected|affected users|users impacted|impacted users|customers affected|affected customers|impacted customers|number of users|number of affected users',
    detectedBy: 'detected by|detection method|how detected|detection source|検知方法',
    detect: 'time to detect|time to detection|ttd|mttd|detection time|detection delay|検知までの時間|time until detection',
    mitigate: 'time to mitigate|time to mitigation|ttm|mttm|time to repair|time to restore|time to fix',
    resolve: 'time to resolve|time to resolution|time to recovery|time to recover|ttr|mttr|復旧までの時間',
    duration: 'duration|total duration|incident duration|outage duration|impact duration|total impact duration|total downtime|downtime|duration of incident|' +
        'duration of outage|total incident time|total time|length|影響時間|障害時間|dauer|durée|duración',
    started: 'started|start|start time|started at|incident start|incident started|incident start time|impact start|impact started|outage start|' +
        'outage started|time started|start date|beginning|began|影響期間|発生期間|impact window|impact period|incident window|発生日時|発生時刻|発生|beginn|début|inicio',
    detected: 'detected|first detected|detected at|incident detected|time detected|time of detection|issue detected|discovered|検知日時|検知時刻|検知|erkannt|détecté|detectado',
    alerted: 'alerted|paged|alerted at|first alert|alert time|time paged',
    mitigationStarted: 'mitigation started|response started|mitigation start|対応開始|対応開始日時',
    mitigated: 'mitigated|mitigated at|repaired|restored|service restored|recovered|end|ended|end time|ended at|incident end|impact end|impact ended|' +
        'outage end|outage ended|end date|time mitigated|復旧日時|復旧時刻|緩和日時|復旧|ende|fin',
    resolved: 'resolved|resolved at|time resolved|incident resolved|resolution time|date of resolution|closed|収束日時|完了日時|behoben|résolu|resuelto',
};
const NAME_OF = new Map(Object.entries(NAMES).flatMap(([name, words]) => words.split('|').map((word) => [word, name])));
/** The field that a label stands for. */
function fieldNamed(label) {
    return label.length > 60 ? null : (NAME_OF.get(headingKey(label)) ?? null);
}
//# sourceMappingURL=field-names.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/metadata/fields.js




/** Fields of label lines, of two-column tables and of headings that are fields, in the order of the text. */
function fieldsOf(nodes, regions) {
    const actions = regions.filter((region) => region.kinds.includes('action-items'));
    const firstKnown = regions.find((region) => region.kinds.length > 0)?.line ?? Number.POSITIVE_INFINITY;
    const isAction = (line) => actions.some((region) => line >= region.line && line <= (region.nodes.at(-1)?.last ?? region.lastLine));
    return nodes.flatMap((node, index) => {
        if (isAction(node.first))
            return [];
        const isHead = node.first < firstKnown;
        if (node.kind === 'heading')
            return headingField(node.inline, nodes[index + 1]);
        if (node.kind === 'paragraph')
            return paragraphFields(node, isHead);
        if (node.kind === 'table')
            return tableFields(node);
        return node.kind === 'list' ? listFields(node.items, 0) : [];
    });
}
function listFields(items, depth) {
    return items.flatMap((item) => {
        const first = item.children[0];
        const own = first?.kind === 'paragraph' ? paragraphFields(first, true) : [];
        const nested = depth > 1 ? [] : item.children.flatMap((node) => (node.kind === 'list' ? listFields(node.items, depth + 1) : []));
        return [...own, ...nested];
    });
}
/** Bold labels count anywhere, plain ones only at the head of a document and in lists. */
function paragraphFields(node, plainToo) {
    const { plain } = node.inline;
    const starts = lineStartsIn(plain);
    return starts.flatMap((start, index) => {
        const end = (starts[index + 1] ?? plain.length + 1) - 1;
        return lineFields(node.inline, start, end, plainToo);
    });
}
/** Several fields may share a line: `**Date:** x | **Status:** y`. */
function lineFields(inline, start, end, plainToo) {
    const labels = inline.strong.filter((range) => range.start >= start && range.end <= end);
    if (labels.length > 0 && labels[0]?.start === start) {
        return labels.flatMap((range, index) => {
            const next = labels[index + 1]?.start ?? end;
            const label = labelAt(inline, range.start);
            const inside = inline.plain.slice(range.start, range.end);
            const colon = inside.search(/[:：]/);
            if (!label)
                return [];
            if (colon > 0 && colon < inside.trimEnd().length - 1)
                return fieldFrom(inline, inside.slice(0, colon), range.start + colon + 1, range.end);
            return fieldFrom(inline, label.words, label.end, next);
        });
    }
    if (!plainToo || end - start > 300)
        return [];
    const line = inline.plain.slice(start, end);
    const colon = line.search(/[:：]/);
    return colon > 0 && colon <= 40
        ? fieldFrom(inline, line.slice(0, colon), start + colon + 1, end)
        : momentLabel(inline, start, end);
}
/** `First detected 2026-11-03 10:06`: a label without a colon, before a date. */
function momentLabel(inline, start, end) {
    const line = inline.plain.slice(start, end);
    const digit = line.search(/\d{4}-\d{2}-\d{2}/);
    return digit > 0 && digit <= 40 ? fieldFrom(inline, line.slice(0, digit), start + digit, end) : [];
}
function fieldFrom(inline, label, from, to) {
    const name = fieldNamed(label);
    const words = inline.plain.slice(from, to);
    const value = words.replace(/[\s|·]{1,4}$/, '').trim();
    if (!name || value === '' || isPlaceholder(value))
        return [];
    const start = from + words.indexOf(value);
    return [{ name, value, span: blocks_placeOf(inline, start, start + value.length), source: 'text' }];
}
/** `## Status` with its value below, or `## Date: July 1, 2026`. */
function headingField(heading, below) {
    const colon = heading.plain.search(/[:：]/);
    if (colon > 0)
        return fieldFrom(heading, heading.plain.slice(0, colon), colon + 1, heading.plain.length);
    const name = fieldNamed(heading.plain);
    if (!name || name === 'duration' || below?.kind !== 'paragraph' || below.inline.plain.length > 200)
        return [];
    return fieldFrom(below.inline, heading.plain, 0, below.inline.plain.length);
}
/** A table of two columns whose first names fields; its head may be one of them. */
function tableFields(table) {
    if (table.header.cells.length !== 2)
        return [];
    return [table.header, ...table.rows].flatMap((row) => {
        const [key, value] = row.cells;
        const name = key ? fieldNamed(key.plain) : null;
        const words = value?.plain.trim() ?? '';
        if (!name || !value || words === '' || isPlaceholder(words))
            return [];
        return [{ name, value: words, span: value.span, source: 'table' }];
    });
}
//# sourceMappingURL=fields.js.map
// EXTERNAL MODULE: ./build/src/postmortem/severity.js
var postmortem_severity = __webpack_require__(2477);
;// CONCATENATED MODULE: ./build/src/postmortem/metadata/stated.js




function fieldOf(fields, name) {
    return (fields.find((field) => field.name === name && field.source === 'text') ??
        fields.find((field) => field.name === name) ??
        null);
}
function factOf(field, value) {
    return { value, span: field.span, source: field.source };
}
/** The text's own severity; words in parentheses after it are explanation. */
function statedSeverity(fields, severities) {
    const field = fieldOf(fields, 'severity');
    if (!field)
        return null;
    const words = oneLine(field.value);
    const head = words.split(/\s?[(（]/)[0] ?? '';
    return factOf(field, (0,postmortem_severity/* severityAsWritten */.v)(head === '' ? words : head, severities));
}
const stated_STATUSES = [
    [/^(?:draft|wip|work in progress|in progress|entwurf|brouillon|borrador|下書き|ドラフト)\b/i, 'draft'],
    [/^(?:in review|review|under review|for review|ready for review|レビュー)\b/i, 'review'],
    [/^(?:final|finali[sz]ed|published|approved|complete|completed|確定|完了)\b/i, 'final'],
];
/** The status of the document; words about the incident, such as "resolved", are none. */
function statedStatus(fields) {
    const field = fieldOf(fields, 'status');
    const status = field ? stated_STATUSES.find(([pattern]) => pattern.test(field.value))?.[1] : undefined;
    return field && status ? factOf(field, status) : null;
}
function statedList(fields, name) {
    const field = fieldOf(fields, name);
    if (!field || field.value.length > 300)
        return null;
    const parts = field.value
        .split(/[,;、\n]/)
        .map(oneLine)
        .filter((part) => /[\p{L}\p{N}]/u.test(part));
    return parts.length > 0 ? factOf(field, parts) : null;
}
function statedDay(fields, name) {
    const field = fieldOf(fields, name);
    const day = field?.value.slice(0, 10) ?? '';
    return field && (0,calendar_day/* isDay */.N)(day) ? factOf(field, day) : null;
}
/** "Affected users: ~12,400 (3 %)". */
function statedImpact(fields) {
    const field = fieldOf(fields, 'users');
    const number = field
        ? /^(?:~|≈|about |around |approximately |約)?\s?(\d[\d,]{0,18})\b/i.exec(field.value)?.[1]
        : undefined;
    const users = number === undefined ? null : countFrom(number);
    return field && users !== null ? factOf(field, { users }) : null;
}
//# sourceMappingURL=stated.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/time/spoken-duration.js
const UNITS = new Map([
    ...['d', 'day', 'days', '日', '日間'].map((word) => [word, 86_400]),
    ...['h', 'hr', 'hrs', 'hour', 'hours', '時間'].map((word) => [word, 3_600]),
    ...['m', 'min', 'mins', 'minute', 'minutes', '分', '分間'].map((word) => [word, 60]),
    ...['s', 'sec', 'secs', 'second', 'seconds', '秒'].map((word) => [word, 1]),
    ...['w', 'week', 'weeks'].map((word) => [word, 604_800]),
]);
// A field longer than this is prose; only its beginning is read.
const spoken_duration_LIMIT = 64;
const JOINTS = [' and ', ', and ', ', ', ' ', '、', ''];
/** A length of time that begins at an offset: `1h 50m`, `1 hour and 48 minutes`, `PT1H48M`, `約58分`. */
function durationAt(text, at) {
    const limit = Math.min(text.length, at + spoken_duration_LIMIT);
    let position = skip(text, at);
    const isIso = text.startsWith('P', position) && /[\dT]/.test(text[position + 1] ?? '');
    if (isIso)
        return isoFrom(text, position, limit);
    let seconds = 0;
    let end = -1;
    while (position < limit) {
        const part = partAt(text, position, limit);
        if (!part)
            break;
        seconds += part.seconds;
        end = part.end;
        const joint = JOINTS.find((words) => text.startsWith(words, end) && spoken_duration_isDigit(text, end + words.length));
        if (joint === undefined)
            break;
        position = end + joint.length;
    }
    return end < 0 ? null : { seconds, end };
}
function skip(text, at) {
    let position = at;
    for (const word of ['~', '≈', '約', 'approximately ', 'approx. ', 'about ', 'around ', 'roughly ', ' ']) {
        if (text.startsWith(word, position))
            position += word.length;
    }
    return position;
}
function partAt(text, at, limit) {
    let position = at;
    while (position < limit && spoken_duration_isDigit(text, position))
        position += 1;
    if (position === at || position - at > 6)
        return null;
    if (text[position] === '.' && spoken_duration_isDigit(text, position + 1)) {
        position += 1;
        while (position < limit && spoken_duration_isDigit(text, position))
            position += 1;
    }
    const amount = Number(text.slice(at, position));
    if (text[position] === ' ' || text[position] === '-')
        position += 1;
    let end = position;
    while (end < limit && /\p{L}/u.test(text[end] ?? ''))
        end += 1;
    const word = text.slice(position, end).toLowerCase();
    const unit = [word, word.slice(0, 2), word.slice(0, 1)].find((name, index) => UNITS.has(name) && (index === 0 || isAsian(name)));
    return unit === undefined
        ? null
        : { seconds: Math.round(amount * (UNITS.get(unit) ?? 0)), end: position + unit.length };
}
/** Words of Japanese follow the unit without a blank. */
function isAsian(unit) {
    return unit !== '' && (unit.codePointAt(0) ?? 0) > 0x3000;
}
function isoFrom(text, at, limit) {
    let seconds = 0;
    let inTime = false;
    let position = at + 1;
    let any = false;
    while (position < limit) {
        if (text[position] === 'T' && !inTime) {
            inTime = true;
            position += 1;
            continue;
        }
        let end = position;
        while (end < limit && spoken_duration_isDigit(text, end))
            end += 1;
        const unit = UNITS.get((text[end] ?? '').toLowerCase());
        if (end === position || end - position > 6 || unit === undefined || (!inTime && unit < 86_400))
            break;
        seconds += Number(text.slice(position, end)) * unit;
        any = true;
        position = end + 1;
    }
    return any ? { seconds, end: position } : null;
}
function spoken_duration_isDigit(text, at) {
    const code = text.charCodeAt(at);
    return code >= 48 && code <= 57;
}
//# sourceMappingURL=spoken-duration.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/metadata/stated-durations.js


const KIND_OF = new Map([
    ['detect', 'detect'],
    ['mitigate', 'mitigate'],
    ['resolve', 'resolve'],
    ['duration', 'total'],
]);
/** Durations of fields, and of sentences such as "lasting 1 hour and 48 minutes". */
function statedDurations(fields, nodes) {
    const stated = fields.flatMap((field) => {
        const kind = KIND_OF.get(field.name);
        const duration = kind ? durationAt(field.value, 0) : null;
        return kind && duration ? [{ kind, seconds: duration.seconds, span: field.span }] : [];
    });
    const spoken = nodes.flatMap((node) => (node.kind === 'paragraph' ? spokenIn(node.inline) : []));
    return [...stated, ...spoken].sort((one, other) => one.span.start - other.span.start);
}
const LASTED = /\b(?:lasted|lasting|(?:was|were) (?:down|unavailable|offline) for|outage of|downtime of)\s(?:for\s)?(?:a total of\s)?/gi;
function spokenIn(inline) {
    const text = inline.plain.replaceAll('\n', ' ');
    return [...text.matchAll(LASTED)].flatMap((found) => {
        const start = found.index + found[0].length;
        const duration = durationAt(text, start);
        if (!duration)
            return [];
        return [{ kind: 'total', seconds: duration.seconds, span: blocks_placeOf(inline, start, duration.end) }];
    });
}
//# sourceMappingURL=stated-durations.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/metadata/title.js

/** Front matter of ours, the first heading where it is a title, other front matter, a field, in this order. */
function titleOf(front, nodes, regions, fields) {
    const ours = front?.frontMatter.authoritative ? front.title : null;
    const field = fields.find((candidate) => candidate.name === 'title');
    const stated = field
        ? { value: oneLine(field.value), span: field.span, source: field.source }
        : null;
    return ours ?? headingTitle(nodes, regions) ?? front?.title ?? stated;
}
function headingTitle(nodes, regions) {
    const first = nodes.find((node) => node.kind === 'heading' && node.inline.plain.trim() !== '');
    if (first?.kind !== 'heading')
        return null;
    const region = regions.find((candidate) => candidate.line === first.first && !candidate.label);
    const others = nodes.some((node) => node.kind === 'heading' && node !== first && node.level < first.level);
    const siblings = nodes.filter((node) => node.kind === 'heading' && node.level === first.level).length;
    const isTitle = first.level === 1 || (!others && siblings === 1);
    if (!isTitle || (region && region.kinds.length > 0))
        return null;
    return { value: oneLine(first.inline.plain), span: first.inline.span, source: 'text' };
}
//# sourceMappingURL=title.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/odd-characters.js


const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const odd_characters_LIMIT = 5;
/** Control and direction characters of the body, which make a reviewer read something else. The first few are enough. */
function oddCharacters(source, from) {
    const problems = [];
    for (let line = from; line < source.lines.length && problems.length < odd_characters_LIMIT; line += 1) {
        const text = source.lines[line] ?? '';
        const at = text.search(HIDDEN);
        if (at < 0)
            continue;
        const start = (source.lineStarts[line] ?? 0) + at;
        const expected = 'text without control or direction characters';
        problems.push({
            kind: 'odd-character',
            field: null,
            written: written(text),
            expected,
            span: { start, end: start + 1 },
        });
    }
    return problems;
}
/** A lone CR ends a line for Markdown and for nothing else. */
function oddLineEnds(source) {
    const at = source.text.search(/\r(?!\n)/);
    if (at < 0)
        return [];
    const line = source.lineStarts.findLastIndex((start) => start <= at);
    const expected = 'lines that end in LF or CRLF, not in CR alone';
    return [
        {
            kind: 'line-ends',
            field: null,
            written: written(source.lines[line] ?? ''),
            expected,
            span: spanOfLine(source, line),
        },
    ];
}
//# sourceMappingURL=odd-characters.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/sections/spellings.js
/** Headings as teams write them, by kind: English first, then other languages. Compared as `headingKey` gives them. */
const SPELLINGS = {
    summary: 'summary|executive summary|incident summary|issue summary|problem summary|summary of the incident|summary of events|what happened|' +
        'overview|incident overview|tl;dr|tldr|tl dr|abstract|synopsis|problem|problem description|problem statement|issue|' +
        'description|incident description|description of the incident|the incident|high level summary|at a glance|in short|' +
        'サマリー|サマリ|概要|要約|障害概要|zusammenfassung|überblick|résumé|sommaire|resumen|resumo',
    background: 'background|context|leadup|lead up|lead-up|fault|prior state|before the incident|背景|経緯|hintergrund|contexte|antecedentes|contexto',
    impact: 'impact|impacts|impact analysis|impact assessment|user impact|customer impact|business impact|technical impact|system impact|' +
        'developer impact|data impact|incident impact|service impact|what was impacted|what was affected|who was affected|' +
        'affected users|affected customers|affected systems|affected services|affected components|affected packages|affected features|' +
        'scope|scope of impact|blast radius|consequences|影響|影響範囲|定量的影響|潜在影響|潜在的影響|auswirkung|auswirkungen|impacto|incidence',
    timeline: 'timeline|timelines|timeline of events|incident timeline|issue timeline|event timeline|key events|sequence of events|chronology|' +
        'chronology of events|events|order of events|timeline of the incident|follow-up timeline|detailed timeline|history of events|' +
        'タイムライン|時系列|zeitachse|zeitverlauf|zeitlicher ablauf|ablauf|chronologie|cronología|cronograma|línea de tiempo|linha do tempo',
    detection: 'detection|identified|discovery|discovery process|how was it detected|how it was detected|how we detected it|how did we detect it|' +
        'how did we find out|how we found out|how was the incident detected|detection method|alerting|検知|検出|発見|' +
        'erkennung|entdeckung|détection|detección|detecção',
    trigger: 'trigger|triggers|triggering event|incident trigger|what triggered the incident|トリガー|契機|auslöser|déclencheur|desencadenante',
    'root-cause': 'root cause|root causes|root cause analysis|root causes analysis|rca|cause|causes|cause of the incident|cause of the problem|' +
        'causes of the incident|actual root cause|technical cause|blameless root cause|underlying cause|underlying causes|why did it happen|' +
        'why it happened|why did this happen|why this happened|why this happens|what caused it|what caused the incident|what was the cause|' +
        "what was the root cause|five whys|5 whys|five why|5 why|the five whys|5-whys|five-whys|five why's|5 why's|whys|why|analysis|" +
        'incident analysis|technical analysis|root causes identified|根本原因|根本原因分析|直接原因|原因|原因分析|ursache|ursachen|grundursache|' +
        'ursachenanalyse|cause racine|causes racines|cause profonde|causa raíz|causa raiz|causas',
    'contributing-factors': 'contributing factors|contributing factor|contributing causes|contributory factors|contributors|causal factors|other factors|' +
        '寄与要因|要因|beitragende faktoren|begünstigende faktoren|facteurs contributifs|factores contribuyentes|fatores contribuintes',
    response: 'response|incident response|resolution|mitigation|recovery|remediation steps|resolution and recovery|mitigation and resolution|' +
        'response and recovery|mitigation steps|mitigation steps taken|solution|final resolution|how it was fixed|how was it fixed|how we fixed it|' +
        'how did we fix it|how we resolved the issue|how was it resolved|fix|the fix|fix applied|fixes implemented|solution applied|' +
        'solution implemented|solving|repairing|recovery plan|complete resolution|workaround|actions taken|what did we do|what we did|' +
        '対応|緩和|緩和策|復旧|緩和策・復旧|解決|対応内容|behebung|lösung|maßnahmen während des vorfalls|reaktion|résolution|réponse|atténuation|' +
        'resolución|respuesta|mitigación|resolução|mitigação',
    lessons: 'lessons|lessons learned|lessons learnt|lesson learned|learnings|key learnings|what we learned|what we learnt|what did we learn|' +
        'what have we learned|takeaways|key takeaways|lessons and thoughts|learning|教訓|学び|学んだこと|得られた教訓|erkenntnisse|lehren|' +
        'gelernte lektionen|leçons apprises|enseignements|lecciones aprendidas|lições aprendidas',
    'went-well': 'what went well|went well|what worked|what worked well|what went right|things that went well|what did we do well|positives|' +
        'うまくいったこと|良かったこと|よかったこと|was gut lief|was lief gut|ce qui a bien fonctionné|qué salió bien|lo que salió bien|o que deu certo',
    'went-wrong': "what went wrong|went wrong|what went poorly|what went badly|what didn't go well|what did not go well|what didn't go so well|" +
        "what could be improved|what could have gone better|what can be improved|what didn't work|what went less well|things that went wrong|" +
        'what went bad|areas for improvement|what needs improvement|うまくいかなかったこと|改善が必要なこと|悪かったこと|改善点|was schlecht lief|' +
        'was lief schlecht|was nicht gut lief|ce qui a mal fonctionné|qué salió mal|lo que salió mal|o que deu errado',
    lucky: 'where we got lucky|where did we get lucky|got lucky|what we got lucky|luck|we got lucky|where were we lucky|what went luckily|' +
        '運が良かったこと|幸運だったこと|運がよかったこと|wo wir glück hatten|glück|où nous avons eu de la chance|dónde tuvimos suerte',
    'action-items': 'action items|action item|actions|action plan|action points|review actions|follow-up actions|follow up actions|followup actions|' +
        'follow-ups|follow ups|followups|follow-up|follow up|follow-up tasks|follow up tasks|follow-up items|followup items|next steps|' +
        'remediation|remediations|remediation items|remediation plan|corrective actions|corrective action|corrective and preventive actions|' +
        'corrective and preventative actions|corrective and preventative measures|corrective and preventative measure|' +
        'corrective and preventive measures|corrective measures|preventive measures|preventative measures|preventive actions|' +
        'preventative actions|prevention|prevention measures|how to prevent recurrence|how do we prevent this|how will we prevent this|' +
        'preventing recurrence|recommendations|to do|todo|todos|to-dos|tasks|action planned|actions planned|planned actions|' +
        "what we're doing about it|what are we doing about it|what we are doing about it|what we will do|moving forward|going forward|" +
        'improvements|future improvements|technical improvements|process improvements|documentation improvements|process/policy improvements|' +
        'short-term improvements|long-term improvements|corrective actions with owners|future work|repair items|' +
        'アクションアイテム|アクション|再発防止|再発防止策|対策|今後の対応|恒久対策|予防|maßnahmen|nächste schritte|aufgaben|folgemaßnahmen|' +
        "actions correctives|plan d'action|prochaines étapes|acciones|acciones correctivas|próximos pasos|tareas|itens de ação|próximos passos",
    participants: 'participants|attendees|people involved|involved parties|involved|responders|incident responders|who was involved|roles|authors|' +
        'incident team|参加者|対応者|beteiligte|teilnehmer|intervenants|participantes',
    references: 'references|reference|links|appendix|supporting information|related documents|related documentation|related files|related issues|' +
        'related issues / prs|related prs|related links|related resources|further reading|resources|useful resources|supporting documents|' +
        '参考資料|参考|関連リソース|関連資料|付録|referenzen|verweise|anhang|références|annexe|referencias|enlaces|referências',
};
const spellings_KIND_OF = new Map(Object.entries(SPELLINGS).flatMap(([kind, words]) => words.split('|').map((word) => [word, kind])));
/** The kind that a whole heading stands for. */
function spelledKind(key) {
    return spellings_KIND_OF.get(key) ?? null;
}
//# sourceMappingURL=spellings.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/sections/kinds-of.js


/** The team's own spellings as `headingKey` compares them. */
function spellingsFrom(record) {
    return new Map(Object.entries(record).map(([heading, kind]) => [headingKey(heading), kind]));
}
// A kind's word may begin a longer heading ("Timeline of the outage", "Impact on users") or end it ("Incident timeline").
const BEGINS = [
    ['timeline', 'timeline'],
    ['root cause', 'root-cause'],
    ['contributing factors', 'contributing-factors'],
    ['action items', 'action-items'],
    ['lessons learn', 'lessons'],
    ['what went well', 'went-well'],
    ['what went wrong', 'went-wrong'],
    ['where we got lucky', 'lucky'],
    ['impact on ', 'impact'],
    ['impact of ', 'impact'],
    ['impact to ', 'impact'],
    ['summary of ', 'summary'],
    ['what happened', 'summary'],
    ['why did ', 'root-cause'],
    ['why it ', 'root-cause'],
    ['how we fixed', 'response'],
    ['how did we detect', 'detection'],
    ['what we learn', 'lessons'],
    ['cause of ', 'root-cause'],
    ['causes of ', 'root-cause'],
    ['what are we doing', 'action-items'],
    ["what we're doing", 'action-items'],
    ['follow-up action', 'action-items'],
    ['appendix', 'references'],
];
const ENDS = [
    [' timeline', 'timeline'],
    [' root cause', 'root-cause'],
    [' root causes', 'root-cause'],
    [' action items', 'action-items'],
    [' lessons learned', 'lessons'],
    [' impact', 'impact'],
    [' summary', 'summary'],
    ['への影響', 'impact'],
];
const LONGEST_ENDING = 40;
/**
 * The kinds that a heading stands for: none, one, or two for "Lessons learned and action items". `exact`: only
 * headings that are nothing but a kind's name, for places where a title may stand.
 */
function kindsOf(heading, spellings, exact) {
    const key = headingKey(heading);
    const whole = spellings.get(key) ?? spelledKind(key);
    if (whole)
        return [whole];
    if (key === '')
        return [];
    const parts = kinds_of_partsOf(key, spellings);
    if (parts.length > 0 || exact)
        return parts;
    const found = BEGINS.find(([words]) => key.startsWith(words)) ?? endingOf(key);
    return found ? [found[1]] : [];
}
function endingOf(key) {
    return key.length > LONGEST_ENDING ? undefined : ENDS.find(([words]) => key.endsWith(words));
}
/** Both halves must be known, or the first, so that "Detection gaps and alert delays" is nothing. */
function kinds_of_partsOf(key, spellings) {
    for (const joint of [' and ', ' & ', ' / ', '/', ' + ', '・']) {
        const at = key.indexOf(joint);
        if (at < 0)
            continue;
        const halves = [key.slice(0, at).trim(), key.slice(at + joint.length).trim()];
        const kinds = halves.map((half) => spellings.get(half) ?? spelledKind(half)).filter((kind) => kind !== null);
        if (kinds.length === 2)
            return [...new Set(kinds)];
    }
    const at = [' - ', ': ', ' – ', ' — '].map((joint) => key.indexOf(joint)).find((index) => index > 0);
    const head = at === undefined ? null : (spellings.get(key.slice(0, at)) ?? spelledKind(key.slice(0, at)));
    return head ? [head] : [];
}
//# sourceMappingURL=kinds-of.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/sections/label-regions.js



const LABEL_LEVEL = 7;
/** Labels count where no heading says what a place is, and for the parts of lessons and action items. */
function withLabels(nodes, headings, spellings) {
    const all = [...headings];
    for (const [at, node] of nodes.entries()) {
        if (node.kind !== 'list' && node.kind !== 'paragraph')
            continue;
        const parent = enclosing(headings, node.first);
        if (node.kind === 'list') {
            const after = () => nodes.slice(at + 1, nextLabel(nodes, at + 1));
            all.push(...node.items.flatMap((item) => itemLabel(item, parent, spellings, item === node.items.at(-1) ? after : null)));
        }
        if (node.kind === 'paragraph')
            all.push(...paragraphLabels(node, nodes, at, parent, spellings));
    }
    return all.sort((one, other) => one.line - other.line);
}
/** The innermost heading of known kind above a line; the regions are in order. */
function enclosing(headings, line) {
    let low = 0;
    let high = headings.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((headings[middle]?.line ?? 0) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    const last = headings[low - 1];
    if (!last || last.kinds.length > 0)
        return last ?? null;
    return last.parent;
}
function isOpenFor(kind, parent) {
    if (parent === null)
        return true;
    const isPart = kind === 'went-well' || kind === 'went-wrong' || kind === 'lucky' || kind === 'lessons' || kind === 'action-items';
    return (isPart &&
        !parent.kinds.includes('timeline') &&
        !parent.kinds.includes('action-items') &&
        !parent.kinds.includes(kind));
}
/** `- **Impact**: …` at the outermost level. A last bullet without words of its own labels what follows the list. */
function itemLabel(item, parent, spellings, after) {
    const first = item.children[0];
    if (first?.kind !== 'paragraph' || parent !== null)
        return [];
    const label = labelAt(first.inline, 0);
    if (!label)
        return [];
    const isBare = item.children.length === 1 && first.inline.plain.slice(label.end).trim() === '';
    const nodes = isBare && after ? after() : item.children.slice(1);
    const read = kindsOf(label.words, spellings, true);
    const kinds = read.includes('background') && isTimed(nodes) ? ['timeline'] : read;
    if (kinds.length === 0)
        return [];
    const lead = { inline: first.inline, start: label.end };
    return [
        {
            kinds,
            heading: label.words,
            line: item.first,
            lastLine: item.first,
            level: LABEL_LEVEL,
            lead,
            nodes,
            label: true,
            parent,
        },
    ];
}
function paragraphLabels(node, nodes, at, parent, spellings) {
    const starts = lineStartsIn(node.inline.plain);
    return starts.flatMap((start, index) => {
        const label = labelAt(node.inline, start);
        const kinds = label ? kindsOf(label.words, spellings, true).filter((kind) => isOpenFor(kind, parent)) : [];
        if (!label || kinds.length === 0)
            return [];
        const isLast = index === starts.length - 1;
        const end = isLast ? nextLabel(nodes, at + 1) : at + 1;
        const lead = { inline: node.inline, start: label.end };
        const line = node.first + index;
        return [
            {
                kinds,
                heading: label.words,
                line,
                lastLine: line,
                level: LABEL_LEVEL,
                lead,
                nodes: nodes.slice(at + 1, end),
                label: true,
                parent,
            },
        ];
    });
}
function nextLabel(nodes, from) {
    for (let at = from; at < nodes.length; at += 1) {
        const node = nodes[at];
        if (node?.kind === 'heading' || (node?.kind === 'paragraph' && labelAt(node.inline, 0) !== null))
            return at;
        if (node?.kind === 'list' && isLabelled(node.items[0]))
            return at;
    }
    return nodes.length;
}
function isLabelled(item) {
    const first = item?.children[0];
    return first?.kind === 'paragraph' && labelAt(first.inline, 0) !== null;
}
function isTimed(nodes) {
    const items = nodes.flatMap((node) => (node.kind === 'list' ? node.items : []));
    const timed = items.filter((item) => {
        const first = item.children[0];
        return first?.kind === 'paragraph' && momentAt(first.inline.plain, 0) !== null;
    });
    return timed.length >= 2 && timed.length * 2 >= items.length;
}
//# sourceMappingURL=label-regions.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/sections/regions.js



// Below action items these are groups of items, below a timeline phases, and not sections of their own.
const GROUPS = new Set([
    'detection',
    'response',
    'trigger',
    'contributing-factors',
    'background',
    'action-items',
]);
const PARTS_OF_LESSONS = new Set([
    'detection',
    'response',
    'impact',
    'trigger',
    'background',
    'summary',
]);
/** All regions of a document in order, headings and labels alike. */
function regionsOf(nodes, spellings) {
    const regions = [];
    const open = [];
    const titleIndex = nodes.findIndex((node) => node.kind === 'heading');
    for (const [index, node] of nodes.entries()) {
        if (node.kind !== 'heading')
            continue;
        const heading = headingWords(node);
        while (open.length > 0 && endsAt(open.at(-1), node, heading))
            open.pop();
        const parent = open.findLast((region) => region.kinds.length > 0) ?? null;
        const end = endOf(nodes, index, node, spellings);
        const kinds = allowed(kindsOf(heading, spellings, node.level === 1 && index === titleIndex), parent);
        const below = nodes.slice(index + 1, end);
        const region = {
            kinds,
            heading,
            line: node.first,
            lastLine: node.last,
            level: node.level,
            lead: null,
            nodes: below,
            label: false,
            parent,
        };
        regions.push(region);
        open.push(region);
    }
    return withLabels(nodes, regions, spellings);
}
function headingWords(node) {
    return node.inline.plain
        .replaceAll('\n', ' ')
        .replace(/\s#{1,6}$/, '')
        .trim();
}
function endsAt(region, node, heading) {
    if (!region || node.level > region.level)
        return false;
    return !(region.kinds.includes('timeline') && node.level === region.level && momentAt(heading, 0) !== null);
}
/** A timeline goes on over headings of its own level that are days or times. */
function endOf(nodes, index, node, spellings) {
    const isTimeline = kindsOf(headingWords(node), spellings, false).includes('timeline');
    for (let at = index + 1; at < nodes.length; at += 1) {
        const other = nodes[at];
        if (other?.kind !== 'heading' || other.level > node.level)
            continue;
        if (!isTimeline || other.level !== node.level || momentAt(headingWords(other), 0) === null)
            return at;
    }
    return nodes.length;
}
function allowed(kinds, parent) {
    if (parent?.kinds.includes('action-items') || parent?.kinds.includes('timeline'))
        return kinds.filter((kind) => !GROUPS.has(kind));
    if (parent?.kinds.includes('lessons'))
        return kinds.filter((kind) => !PARTS_OF_LESSONS.has(kind));
    return kinds;
}
//# sourceMappingURL=regions.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/sections/sections.js



/** The sections that the regions of known kind make; one that stands for two kinds gives two. */
function sectionsOf(source, regions) {
    return regions.flatMap((region) => {
        if (region.kinds.length === 0)
            return [];
        const blocks = [...leadBlock(region), ...region.nodes.flatMap((node) => blocksFrom(source, node))];
        const span = spanOfLine(source, region.line);
        const last = Math.max(region.lastLine, region.nodes.at(-1)?.last ?? 0);
        const body = { start: span.start, end: Math.max(span.end, spanOfLines(source, last, last).end) };
        const empty = !blocks.some((block) => block.kind !== 'heading' && !isPlaceholder(block.text));
        return region.kinds.map((kind) => ({
            kind,
            heading: region.heading,
            span,
            body,
            level: region.level,
            blocks,
            empty,
        }));
    });
}
/** Words after a label. */
function leadBlock(region) {
    const { lead } = region;
    if (!lead)
        return [];
    const end = lead.inline.plain.indexOf('\n', lead.start);
    const stop = region.label && end >= 0 && region.nodes.length === 0 ? end : lead.inline.plain.length;
    const text = lead.inline.plain.slice(lead.start, stop).trim();
    return text === '' ? [] : [{ kind: 'paragraph', text, span: blocks_placeOf(lead.inline, lead.start, stop) }];
}
function blocksFrom(source, node) {
    switch (node.kind) {
        case 'heading':
        case 'paragraph':
            return node.inline.plain.trim() === '' || isInstruction(node)
                ? []
                : [{ kind: node.kind, ...sections_wordsOf(node.inline) }];
        case 'list':
            return node.items.flatMap((item) => item.children.flatMap((child) => itemBlocks(source, child)));
        case 'table':
            return node.rows.map((row) => ({
                kind: 'table-row',
                text: row.cells.map((cell) => cell.plain).join(' | '),
                span: spanOfLine(source, row.line),
            }));
        case 'code':
            return [{ kind: 'code', text: node.text, span: spanOfLines(source, node.first, node.last) }];
        case 'quote':
            return [{ kind: 'quote', text: quoted(node.children), span: spanOfLines(source, node.first, node.last) }];
        case 'html':
            return [];
    }
}
function itemBlocks(source, node) {
    const isText = node.kind === 'paragraph' || node.kind === 'heading';
    return isText ? [{ kind: 'list-item', ...sections_wordsOf(node.inline) }] : blocksFrom(source, node);
}
function sections_wordsOf(inline) {
    return { text: inline.plain, span: inline.span };
}
/** A template's instruction, all in italics: "*List the tasks we have created.*" */
function isInstruction(node) {
    if (node.kind !== 'paragraph')
        return false;
    const { plain, emphasis } = node.inline;
    const whole = emphasis.some((range) => range.start === 0 && range.end === plain.length);
    return (whole &&
        /^(?:list|describe|explain|write|add|include|provide|what |who |how |when |why |a (?:short|brief)|please|if )/i.test(plain));
}
function quoted(nodes) {
    return nodes.flatMap((node) => ('inline' in node ? [node.inline.plain] : [])).join('\n');
}
//# sourceMappingURL=sections.js.map
// EXTERNAL MODULE: ./build/src/postmortem/model.js
var model = __webpack_require__(5253);
;// CONCATENATED MODULE: ./build/src/postmortem/timeline/timeline-clock.js




function timelineClock(near, zone) {
    return { day: near, zone: zone !== null && (0,time/* isZone */.DS)(zone) ? { kind: 'place', name: zone } : null, last: null, near };
}
// Going back by more than this is midnight; by less it is an entry out of order.
const MIDNIGHT = 8 * 60;
/** The instants of a moment, and the day carried on. */
function resolve(clock, moment) {
    const minutes = minutesOf(moment.clock);
    if (moment.date) {
        clock.day = dayOf(moment.date, clock.day ?? clock.near) ?? (moment.date.day === null ? null : clock.day);
    }
    else if (clock.day && minutes !== null && clock.last !== null && minutes < clock.last - MIDNIGHT) {
        clock.day = (0,calendar_day/* addDays */.fi)(clock.day, 1);
    }
    if (minutes !== null)
        clock.last = minutes;
    const unreal = moment.date !== null && dayOf(moment.date, clock.day ?? clock.near) === null;
    if (unreal || clock.day === null)
        return { time: null, end: null };
    const zone = moment.zone ?? clock.zone;
    return { time: timeFrom(clock.day, moment.clock, zone), end: timeline_clock_endOf(clock.day, clock, moment, zone) };
}
/** A line that only names a day. */
function setDay(clock, day) {
    clock.day = day;
    clock.last = null;
}
function timeline_clock_endOf(day, clock, moment, zone) {
    const from = minutesOf(moment.clock);
    const to = minutesOf(moment.endClock);
    const written = moment.endDate ? dayOf(moment.endDate, clock.near ?? day) : day;
    if (written === null || to === null)
        return null;
    const crosses = !moment.endDate && from !== null && to < from;
    return timeFrom(crosses ? (0,calendar_day/* addDays */.fi)(written, 1) : written, moment.endClock, zone);
}
function timeFrom(day, clock, zone) {
    if (clock === null || clock.hour === null || clock.minute === null)
        return null;
    const pad = (value) => String(value).padStart(2, '0');
    return inZone(`${day}T${pad(clock.hour)}:${pad(clock.minute)}:${pad(clock.second ?? 0)}`, zone);
}
function minutesOf(clock) {
    return clock === null || clock.hour === null || clock.minute === null ? null : clock.hour * 60 + clock.minute;
}
//# sourceMappingURL=timeline-clock.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/timeline/moments.js



// Bold words or capitals at the start of an entry, or the whole entry, that say which moment it is.
const MARKERS = {
    started: /^(?:(?:outage|incident|impact|issue|problem|degradation|disruption) (?:begins?|began|starts?|started|start)|start of (?:the )?(?:incident|outage|impact)|started|発生|障害発生|beginn)\b|^(?:発生|障害発生)/i,
    detected: /^(?:(?:incident|issue|outage|problem) (?:is )?(?:detected|discovered|identified)|(?:first )?detect(?:ed|ion)|discovered|検知)\b|^検知/i,
    alerted: /^(?:(?:first )?alert(?:ed)?(?: fires| fired| sent| received)?|paged|on-?call paged)\b/i,
    mitigationStarted: /^(?:mitigation (?:begins?|began|starts?|started)|response (?:begins?|starts?|started)|対応開始)/i,
    mitigated: /^(?:(?:outage|impact|incident|disruption)(?:\/outage)? (?:ends?|ended|mitigated)|mitigated|(?:service )?(?:restored|recovered)|service operational|(?:incident )?repaired|緩和|復旧)/i,
    resolved: /^(?:(?:incident|issue|outage) (?:is )?(?:resolved|closed|over)|resolved|all clear|収束)/i,
};
// Wording inside an entry: only phrases that hardly mean anything else.
const WORDING = {
    started: /\b(?:outage|incident|impact|errors?|failures?) (?:begins?|began|starts?|started)\b|\bstart(?:s|ed)? (?:failing|erroring|returning 5\d\d)\b/i,
    detected: /\b(?:first alert|alerts? (?:fires?|fired|triggers?|triggered)|pagerduty alert|first (?:customer |user )?reports?|(?:customer|user|support)s? reports?\b|detected\b)/i,
    alerted: /\b(?:alerts? (?:fires?|fired|triggers?|triggered)|first alert|pag(?:es|ed) (?:the )?on-?call|on-?call (?:engineer )?(?:is |was )?paged|pagerduty alert)\b/i,
    mitigationStarted: /\b(?:roll ?back (?:begins?|began|starts?|started|initiated)|(?:begins?|began|starts?|started) (?:to )?(?:roll(?:ing)? ?back|mitigat|revert))/i,
    mitigated: /\b(?:(?:issue|incident|impact|outage) (?:is |was )?(?:mitigated|over)|service(?:s)? (?:is |are |was |were )?(?:restored|recovered|operational)|errors? (?:stop|stopped|drop to|back to normal)|fully recovered|everything back to normal|recovered$)/i,
    resolved: /\b(?:incident (?:is |was )?(?:resolved|closed)|incident (?:is )?declared (?:over|resolved)|marked (?:as )?resolved|all clear)\b/i,
};
/** The moments that entries mark in words, the surest first: fields of the text, then markers, then wording. */
function momentsFrom(fields, entries, near) {
    const timed = entries.filter((entry) => entry.entry.time !== null);
    const pick = (moment) => fieldTime(fields, moment, near?.value ?? null) ?? marked(timed, moment) ?? worded(timed, moment);
    return {
        started: pick('started'),
        detected: pick('detected'),
        alerted: pick('alerted'),
        mitigationStarted: pick('mitigationStarted'),
        mitigated: pick('mitigated'),
        resolved: pick('resolved'),
    };
}
/** A field with a full date and time, or a time of day on the day that is known. */
function fieldTime(fields, moment, near) {
    for (const field of fields) {
        if (field.name !== moment)
            continue;
        const written = momentAt(field.value, 0);
        const clock = timelineClock(near && /^\d{4}-\d{2}-\d{2}$/.test(near) ? near : null, null);
        const time = written?.clock ? resolve(clock, written).time : null;
        if (time)
            return { value: time, span: field.span, source: field.source };
    }
    return null;
}
function marked(entries, moment) {
    const pattern = MARKERS[moment];
    const isEnd = moment === 'mitigated' || moment === 'resolved';
    const matches = entries.filter(({ entry, marker }) => pattern.test(marker ?? entry.text) && (marker !== null || entry.text.length <= 60));
    return moments_factOf(isEnd ? matches.at(-1) : matches[0]);
}
function worded(entries, moment) {
    const pattern = WORDING[moment];
    return moments_factOf(entries.find(({ entry }) => pattern.test(entry.text.slice(0, 300))));
}
function moments_factOf(found) {
    if (!found?.entry.time)
        return null;
    return { value: found.entry.time, span: found.entry.span, source: 'entry' };
}
/** Each moment from the first that has it. */
function firstOf(first, second) {
    const entries = model/* MOMENTS */.G.map((moment) => [moment, first[moment] ?? second[moment]]);
    return Object.fromEntries(entries);
}
//# sourceMappingURL=moments.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/timeline/entry.js


/** `moment` null: a row whose time cannot be known, kept as written. */
function entry_entryFrom(source, clock, timeline, moment, words) {
    const { time, end } = moment ? resolve(clock, moment) : { time: null, end: null };
    const entry = {
        span: spanOfLine(source, words.line),
        raw: words.raw.trim(),
        time,
        end,
        approximate: moment?.approximate ?? false,
        text: words.text,
        timeline,
    };
    return { entry, marker: words.marker, line: words.line };
}
const SEPARATORS = new Set(' \t\u00a0-–—:：|,.;•)]）*_→>'.split(''));
/** Where the words after a time begin. */
function wordsAfter(plain, at) {
    let start = at;
    while (start < plain.length && SEPARATORS.has(plain[start] ?? ''))
        start += 1;
    return start;
}
//# sourceMappingURL=entry.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/timeline/time-last.js


// `First detected 2026-11-03 10:06`, `Resolved: 2026-11-03 12:30`.
const WHEN = /\d{4}-\d{2}-\d{2}[ T]\d|\d{1,2}:\d{2}/;
const LONGEST_LABEL = 60;
/** Entries of lists whose lines name what happened first and end with the time. */
function endingWithTime(walk, nodes) {
    return nodes.flatMap((node) => {
        if (node.kind !== 'list')
            return [];
        return node.items.flatMap((item) => {
            const first = item.children[0];
            if (first?.kind !== 'paragraph')
                return [];
            const { plain } = first.inline;
            const at = plain.search(WHEN);
            const moment = at > 0 && at <= LONGEST_LABEL ? momentAt(plain, at) : null;
            if (!moment?.clock || plain.slice(moment.end).trim().length > LONGEST_LABEL)
                return [];
            const text = plain
                .slice(0, at)
                .trim()
                .replace(/[:：]$/, '');
            return [
                entry_entryFrom(walk.source, walk.clock, walk.timeline, moment, {
                    line: item.first,
                    raw: plain.slice(at, moment.end),
                    text,
                    marker: null,
                }),
            ];
        });
    });
}
//# sourceMappingURL=time-last.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/timeline/timeline-table.js



const timeline_table_TIME = /^(?:(?:start |event )?time|times?\b|timestamp|when|date and time|date ?\/ ?time|datetime|utc|at\b|時刻|日時|時間|uhrzeit|zeit|heure|hora)/i;
const DATE = /^(?:date|day|日付|datum|fecha|jour)\b|^日付/i;
const WEEKDAY_ONLY = /^(?:day|weekday|曜日)$/i;
const EVENT = /event|description|what|note|action|happen|details|comment|activity|イベント|内容|出来事|ereignis|événement|evento/i;
/** Entries of a table that has a column of times; of any other table none. */
function tableEntries(source, clock, timeline, table) {
    const columns = timeline_table_columnsOf(table);
    if (!columns)
        return [];
    const zone = zoneOfHeader(columns.titles);
    const inTable = zone ? { ...clock, zone } : clock;
    const entries = table.rows.flatMap((row) => rowEntry(source, inTable, timeline, row, columns));
    clock.day = inTable.day;
    clock.last = inTable.last;
    return entries;
}
function timeline_table_columnsOf(table) {
    const titles = table.header.cells.map((cell) => cell.plain.trim());
    const date = indexOf(titles, (title) => DATE.test(title) && !timeline_table_TIME.test(title) && !WEEKDAY_ONLY.test(title));
    const named = indexOf(titles, (title) => timeline_table_TIME.test(title)) ?? date ?? timedColumn(table);
    if (named === null)
        return null;
    const event = indexOf(titles, (title, index) => index !== named && index !== date && EVENT.test(title));
    const year = date === null ? null : (/\b20\d{2}\b/.exec(titles[date] ?? '')?.[0] ?? null);
    return { titles, date: date === named ? null : date, time: named, event, year };
}
function indexOf(titles, test) {
    const index = titles.findIndex(test);
    return index < 0 ? null : index;
}
/** Without a title that says so: the first column, where most cells are times. */
function timedColumn(table) {
    const timed = table.rows.filter((row) => momentAt(row.cells[0]?.plain.trim() ?? '', 0)?.clock).length;
    return timed >= 2 && timed * 2 > table.rows.length ? 0 : null;
}
function rowEntry(source, clock, timeline, row, columns) {
    const time = row.cells[columns.time]?.plain.trim() ?? '';
    const date = columns.date === null ? '' : (row.cells[columns.date]?.plain.trim() ?? '');
    if (time === '' && date === '')
        return [];
    const withYear = date !== '' && columns.year && !/\d{4}/.test(date) ? `${date}, ${columns.year}` : date;
    const moment = momentAt(`${withYear} ${time}`.trim(), 0);
    const rest = row.cells.filter((_, index) => index !== columns.time && index !== columns.date);
    const event = columns.event === null ? longest(rest) : row.cells[columns.event];
    if (moment === null && !event)
        return [];
    const bold = event?.strong.find((range) => range.start === 0);
    const marker = bold && event ? event.plain.slice(bold.start, bold.end) : null;
    return [
        entry_entryFrom(source, clock, timeline, moment, {
            line: row.line,
            raw: time || date,
            text: event?.plain.trim() ?? '',
            marker,
        }),
    ];
}
function longest(cells) {
    return cells.reduce((best, cell) => (best && best.plain.length >= cell.plain.length ? best : cell), undefined);
}
function zoneOfHeader(titles) {
    for (const title of titles.slice(0, 4)) {
        const declared = declaredZone(title);
        if (declared)
            return declared;
        const among = zoneAmong(title);
        if (among)
            return among;
    }
    return null;
}
//# sourceMappingURL=timeline-table.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/timeline/walk.js








/** Entries among the blocks of one timeline, in order. Quotes, code and comments hold none. */
function entriesAmong(walk, nodes) {
    return nodes.flatMap((node, index) => walk_entriesOf(walk, node, nodes.slice(index + 1, index + 4)));
}
function walk_entriesOf(walk, node, following) {
    switch (node.kind) {
        case 'heading':
            return headingEntry(walk, node, following);
        case 'paragraph':
            return paragraphEntries(walk, node);
        case 'list':
            return node.items.flatMap((item) => itemEntries(walk, item));
        case 'table':
            return tableEntries(walk.source, walk.clock, walk.timeline, node);
        case 'quote':
        case 'code':
        case 'html':
            return [];
    }
}
/** A heading with a time is an entry; one with a day alone opens that day, or is the entry of the text below it. */
function headingEntry(walk, node, following) {
    const { plain } = node.inline;
    walk.clock.zone = declaredZone(plain) ?? walk.clock.zone;
    const moment = isPlaceholder(plain) ? null : momentAt(plain, 0);
    if (!moment)
        return dayInside(walk, plain);
    if (!moment.clock && opensDay(following))
        return openDay(walk, moment);
    const own = plain.slice(wordsAfter(plain, moment.end)).replace(/#+$/, '').trim();
    const below = following[0];
    const text = own !== '' || below?.kind !== 'paragraph' ? own : below.inline.plain;
    return [
        entry_entryFrom(walk.source, walk.clock, walk.timeline, moment, {
            line: node.first,
            raw: rawOf(plain, moment),
            text,
            marker: null,
        }),
    ];
}
function opensDay(following) {
    return following.some((node) => {
        if (node.kind === 'list')
            return node.items.some((item) => momentOfItem(item)?.clock);
        if (node.kind === 'heading' || node.kind === 'paragraph')
            return momentAt(node.inline.plain, 0)?.clock;
        return node.kind === 'table';
    });
}
function openDay(walk, moment) {
    const day = moment.date && dayOf(moment.date, walk.clock.day ?? walk.clock.near);
    if (day)
        setDay(walk.clock, day);
    return [];
}
/** "Redis overload, October 21, 2025" names the day of what follows. */
function dayInside(walk, plain) {
    const day = dateInside(plain, walk.clock.near);
    if (day)
        setDay(walk.clock, day);
    return [];
}
function momentOfItem(item) {
    const first = item.children[0];
    return first?.kind === 'paragraph' ? momentAt(first.inline.plain, 0) : null;
}
function itemEntries(walk, item) {
    const first = item.children[0];
    const below = item.children.slice(1);
    const nested = () => below.flatMap((node) => (node.kind === 'list' ? node.items.flatMap((child) => timedOnly(walk, child)) : []));
    if (first?.kind !== 'paragraph')
        return nested();
    const { plain } = first.inline;
    const moment = momentAt(plain, 0);
    if (!moment)
        return nested();
    const start = wordsAfter(plain, moment.end);
    const text = plain.slice(start) || textBelow(below);
    const isDay = !moment.clock &&
        (text === '' ||
            below.some((node) => node.kind === 'list' && node.items.some((child) => momentOfItem(child)?.clock)));
    if (isDay) {
        openDay(walk, moment);
        return nested();
    }
    const words = { line: item.first, raw: rawOf(plain, moment), text, marker: walk_markerAt(first.inline, start) };
    return [entry_entryFrom(walk.source, walk.clock, walk.timeline, moment, words), ...nested()];
}
/** Below an entry or a group only what begins with a time of day is an entry of its own. */
function timedOnly(walk, item) {
    return momentOfItem(item)?.clock || !momentOfItem(item) ? itemEntries(walk, item) : [];
}
function textBelow(nodes) {
    const next = nodes[0];
    return next && 'inline' in next ? next.inline.plain : '';
}
/** Each line that begins with a time is an entry; further lines belong to the last one. */
function paragraphEntries(walk, node) {
    const { plain } = node.inline;
    const starts = lineStartsIn(plain);
    const lines = starts.map((start, index) => plain.slice(start, (starts[index + 1] ?? plain.length + 1) - 1));
    const moments = lines.map((line) => momentOfLine(line));
    if (!moments[0]) {
        walk.clock.zone = declaredZone(plain) ?? walk.clock.zone;
        return [];
    }
    const entries = [];
    for (const [index, found] of moments.entries()) {
        const line = lines[index] ?? '';
        if (!found)
            continue;
        const { moment, at } = found;
        const own = line.slice(wordsAfter(line, moment.end));
        const isDay = !moment.clock && (at > 0 || own.trim() === '' || !isSeparated(line, moment.end));
        if (isDay) {
            openDay(walk, moment);
            continue;
        }
        const next = moments.findIndex((other, position) => position > index && other !== null);
        const more = lines.slice(index + 1, next < 0 ? lines.length : next);
        const text = [own, ...more].filter((words) => words !== '').join('\n');
        const marker = walk_markerAt(node.inline, (starts[index] ?? 0) + wordsAfter(line, moment.end));
        const words = { line: node.first + index, raw: rawOf(line, moment), text, marker };
        entries.push(entry_entryFrom(walk.source, walk.clock, walk.timeline, moment, words));
    }
    return entries;
}
/** A day alone is an entry only where a dash or colon leads to its words; prose goes on with a blank. */
function isSeparated(line, at) {
    return /^\s?[-–—:：|]/.test(line.slice(at, at + 3));
}
/** `Date: 2026-11-03` and plain moments. */
function momentOfLine(line) {
    const label = /^(?:date|day|日付)\s?[:：]\s?/i.exec(line);
    const at = label?.[0].length ?? 0;
    const moment = momentAt(line, at);
    return moment && { moment, at };
}
function rawOf(plain, moment) {
    return plain.slice(moment.start, moment.end);
}
/** Bold words with which the text of an entry begins. */
function walk_markerAt(inline, start) {
    const bold = inline.strong.find((range) => range.start >= start - 1 && range.start <= start + 1);
    return bold ? inline.plain.slice(bold.start, bold.end).trim() : null;
}
//# sourceMappingURL=walk.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/timeline/timeline.js





/** The entries of every timeline in a document; where no section is called so, of lists and tables that are one. */
function timelineOf(question) {
    const timelines = question.regions.filter((region) => isOutermost(region));
    const entries = timelines.flatMap((region, index) => {
        const walk = walkOf(question, index);
        const { clock } = walk;
        clock.zone = zoneOfHeading(region.heading) ?? clock.zone;
        const day = dateInside(region.heading, question.date);
        if (day)
            setDay(clock, day);
        return entriesAmong(walk, region.nodes);
    });
    if (entries.length > 0)
        return entries;
    const unnamed = unnamedTimelines(question);
    return unnamed.length > 0
        ? unnamed
        : timelines.flatMap((region, index) => endingWithTime(walkOf(question, index), region.nodes));
}
function walkOf(question, timeline) {
    return { source: question.source, clock: timelineClock(question.date, question.zone), timeline };
}
function isOutermost(region) {
    return region.kinds.includes('timeline') && !region.parent?.kinds.includes('timeline');
}
/** `Timeline (UTC)`, `Timeline, all times PST`. */
function zoneOfHeading(heading) {
    const open = Math.max(heading.indexOf('('), heading.indexOf('（'));
    return declaredZone(heading) ?? (open < 0 ? null : zoneAmong(heading.slice(open)));
}
// Fewer than three lines with a time are an account, not a timeline.
const LEAST = 3;
function unnamedTimelines(question) {
    const taken = question.regions.filter((region) => region.kinds.includes('action-items') || region.kinds.includes('references'));
    const isTaken = (node) => taken.some((region) => node.first > region.line && node.first <= (region.nodes.at(-1)?.last ?? region.lastLine));
    const found = [];
    for (const node of question.nodes) {
        if ((node.kind !== 'list' && node.kind !== 'table') || isTaken(node))
            continue;
        const entries = entriesAmong(walkOf(question, 0), [node]);
        const size = node.kind === 'list' ? node.items.length : node.rows.length;
        const timed = entries.filter((entry) => /\d[:.h時]\d|\d\s?[ap]m/i.test(entry.entry.raw));
        if (timed.length >= LEAST && timed.length * 5 >= size * 3)
            found.push(...entries);
    }
    return found;
}
//# sourceMappingURL=timeline.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/postmortem.js

















const NO_TIMES = {
    started: null,
    detected: null,
    alerted: null,
    mitigationStarted: null,
    mitigated: null,
    resolved: null,
};
/** Puts together what front matter and text say; front matter of ours comes first everywhere. */
function postmortemFrom(reading) {
    const { path, source, front, body, options } = reading;
    const nodes = blocksOf(source, body);
    const regions = regionsOf(nodes, spellingsFrom(options.spellings));
    const fields = fieldsOf(nodes, regions);
    const title = titleOf(front, nodes, regions, fields);
    const near = dateOf({ path, front, fields: [], started: null, title })?.value ?? null;
    const started = front?.times.started ?? fieldTime(fields, 'started', near);
    const known = dateOf({ path, front, fields, started, title });
    const marked = timelineOf({ source, nodes, regions, date: known?.value ?? null, zone: options.zone });
    const timeline = marked.map((found) => found.entry);
    const date = known ?? firstDay(timeline);
    const sections = sectionsOf(source, regions);
    const stated = metadataFrom(front, fields, sections, options);
    const names = new Map(Object.entries(options.names).map(([name, login]) => [name.toLowerCase(), login]));
    const base = stated.written?.value ?? date?.value ?? null;
    const actions = actionItemsOf({ source, nodes, regions, names, base });
    return {
        readable: true,
        path,
        text: source.text,
        lineStarts: source.lineStarts,
        ...stated,
        title,
        date,
        times: firstOf(front?.times ?? NO_TIMES, momentsFrom(fields, marked, known)),
        statedDurations: statedDurations(fields, nodes),
        sections,
        timeline,
        actionItems: actions.items,
        noActionItems: actions.nothing,
        learnings: learningsOf(source, regions),
        frontMatter: front?.frontMatter ?? null,
        problems: [...(front?.problems ?? []), ...oddLineEnds(source), ...oddCharacters(source, body), ...actions.problems],
    };
}
function metadataFrom(front, fields, sections, options) {
    const own = front?.severity;
    const severity = own ? { ...own, value: (0,postmortem_severity/* severityAsWritten */.v)(own.value, options.severities) } : null;
    return {
        id: front?.id ?? { value: options.fallbackId, span: { start: 0, end: 0 }, source: 'file-name' },
        severity: severity ?? statedSeverity(fields, options.severities),
        status: front?.status ?? statedStatus(fields),
        services: front?.services ?? statedList(fields, 'services'),
        authors: front?.authors ?? statedList(fields, 'authors'),
        detectedBy: front?.detectedBy ?? detectedByFrom(fields, sections),
        impact: front?.impact ?? statedImpact(fields),
        causes: front?.causes ?? null,
        causeDomains: front?.causeDomains ?? null,
        written: front?.written ?? statedDay(fields, 'written'),
        confidential: front?.confidential ?? false,
    };
}
/** Nothing else says when: the day of the first entry that has one. */
function firstDay(timeline) {
    for (const entry of timeline) {
        const day = entry.time?.slice(0, 10) ?? '';
        if ((0,calendar_day/* isDay */.N)(day))
            return { value: day, span: entry.span, source: 'entry' };
    }
    return null;
}
//# sourceMappingURL=postmortem.js.map
;// CONCATENATED MODULE: ./build/src/postmortem/read.js










/** Reads any bytes. Never throws: bytes that cannot be used give the reason, and nothing of them. */
function readDocument(path, bytes, options) {
    const decoded = decode(bytes);
    return decoded.ok ? parse(path, decoded.text, options) : unreadable(path, decoded);
}
/** Reads any text. Never throws: what it cannot understand is absent from the result, and a problem says so. */
function parse(path, text, options) {
    const source = sourceOf(text.startsWith('\uFEFF') ? text.slice(1) : text);
    const opening = openingOf(source.lines);
    if (opening.kind === 'refused')
        return unreadable(path, { ...opening, line: opening.line + 1 });
    const refusal = gate(source.lines, opening.body);
    if (refusal)
        return unreadable(path, refusal);
    if (opening.kind !== 'yaml')
        return postmortemFrom({ path, source, front: null, body: opening.body, options });
    const front = readFrontMatter(source, opening.close);
    if (!front.ok)
        return unreadable(path, { ...front, line: front.line + 1 });
    const zone = options.zone !== null && (0,time/* isZone */.DS)(options.zone) ? { kind: 'place', name: options.zone } : null;
    return postmortemFrom({
        path,
        source,
        front: factsFrom(front.entries, front.span, zone),
        body: opening.body,
        options,
    });
}
function unreadable(path, why) {
    return { readable: false, path, reason: why.reason, hint: why.hint, line: why.line };
}
//# sourceMappingURL=read.js.map

/***/ }),

/***/ 2477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ severityRank),
/* harmony export */   v: () => (/* binding */ severityAsWritten)
/* harmony export */ });
const WORDS = [
    /^(?:critical|blocker|catastrophic|severe|emergency|致命的|kritisch|critique|crítico|crítica)$/,
    /^(?:major|high|serious|重大|hoch|majeur|alta|alto)$/,
    /^(?:moderate|medium|minor|mittel|中|media|medio|mineur)$/,
    /^(?:low|trivial|negligible|cosmetic|gering|低|baja|faible)$/,
];
const NUMBERED = /^(?:sev|severity|s|p|prio|priority|level|class)?[\s_:#-]{0,2}([0-9])$/;
/** The rank of a severity as people write it on the team's scale, 0 for the worst; null where it is not on it. */
function severityRank(text, severities) {
    const head = text.slice(0, 80).split(/[(（,;–—]|\s-\s/)[0] ?? '';
    const words = head
        .replace(/\p{Extended_Pictographic}|\uFE0F|\*/gu, '')
        .trim()
        .toLowerCase();
    if (words === '')
        return null;
    const own = severities.findIndex((severity) => severity.toLowerCase() === words);
    if (own >= 0)
        return own;
    const number = NUMBERED.exec(words)?.[1];
    const rank = number === undefined ? WORDS.findIndex((pattern) => pattern.test(words)) : rankOf(Number(number), severities);
    return rank >= 0 && rank < severities.length ? rank : null;
}
/** The number as the team's own scale counts: `SEV0` to `SEV3` begins at 0. */
function rankOf(number, severities) {
    const byNumber = severities.findIndex((severity) => Number(/\d/.exec(severity)?.[0]) === number);
    return byNumber >= 0 ? byNumber : number - 1;
}
/** The team's own spelling, where the text is on its scale; else the text. */
function severityAsWritten(text, severities) {
    const rank = severityRank(text, severities);
    return rank === null ? text : (severities[rank] ?? text);
}
//# sourceMappingURL=severity.js.map

/***/ }),

/***/ 7690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 error`, `2 errors`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
//# sourceMappingURL=words.js.map

/***/ }),

/***/ 1543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'info'];
//# sourceMappingURL=rule.js.map

/***/ })

};
