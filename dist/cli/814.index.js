export const id = 814;
export const ids = [814];
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

/***/ 4438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The name that a person most likely meant; null when none is near. */
function nearest(written, names) {
    const word = written.toLowerCase().slice(0, 64);
    let best = null;
    let least = Math.max(2, Math.floor(word.length / 3)) + 1;
    for (const name of names) {
        const distance = editsBetween(word, name.toLowerCase());
        if (distance < least)
            [best, least] = [name, distance];
    }
    return best;
}
/** Levenshtein's distance. */
function editsBetween(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}
//# sourceMappingURL=nearest.js.map

/***/ }),

/***/ 9814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// NAMESPACE OBJECT: ./build/src/config/shapes.js
var shapes_namespaceObject = {};
__webpack_require__.r(shapes_namespaceObject);
__webpack_require__.d(shapes_namespaceObject, {
  lS: () => (accountId),
  Yq: () => (choice),
  vd: () => (shapes_day),
  sl: () => (dayPeriod),
  Pf: () => (label),
  Wy: () => (labelOf),
  n8: () => (line),
  p_: () => (list),
  iD: () => (login),
  uz: () => (loginOrTeam),
  AU: () => (off),
  Ae: () => (path),
  iE: () => (shapes_period),
  AJ: () => (periodsBy),
  Jk: () => (repository),
  Xg: () => (sectionChoice),
  _P: () => (sectionKind),
  vb: () => (severityName),
  uM: () => (share),
  WQ: () => (whole),
  Y: () => (withoutAt),
  aL: () => (words),
  rg: () => (zone)
});

// EXTERNAL MODULE: ./build/src/postmortem/position.js
var position = __webpack_require__(6181);
// EXTERNAL MODULE: ./build/src/rules/index.js + 29 modules
var src_rules = __webpack_require__(2778);
// EXTERNAL MODULE: ./build/src/config/defaults.js
var defaults = __webpack_require__(4808);
// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(4438);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./build/src/calendar/working-days.js
var working_days = __webpack_require__(4051);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/src/calendar/day.js
var day = __webpack_require__(6826);
// EXTERNAL MODULE: ./build/src/calendar/period.js
var period = __webpack_require__(1367);
// EXTERNAL MODULE: ./build/src/calendar/time.js
var time = __webpack_require__(8711);
;// CONCATENATED MODULE: ./build/src/postmortem/section-kinds.js
/** The canonical kinds of sections, recognised under the many headings that teams use. */
const SECTION_KINDS = [
    'summary',
    'background',
    'impact',
    'timeline',
    'detection',
    'trigger',
    'root-cause',
    'contributing-factors',
    'response',
    'lessons',
    'went-well',
    'went-wrong',
    'lucky',
    'action-items',
    'participants',
    'references',
];
//# sourceMappingURL=section-kinds.js.map
;// CONCATENATED MODULE: ./build/src/config/glob.js
const LIMIT = 400;
/** Why a path or glob of the configuration or an input is refused; null when it stays inside the repository. */
function pathFault(written) {
    if (written.trim() === '')
        return { what: 'is empty', hint: 'Write a path such as `docs/postmortems/**/*.md`.' };
    if (written.length > LIMIT)
        return { what: 'is too long', hint: `Write at most ${LIMIT} characters.` };
    if (/[\u0000-\u001f\u007f]/.test(written))
        return { what: 'holds a control character', hint: 'Write it on one line, without tabs.' };
    if (written.includes('\\'))
        return { what: 'holds a backslash', hint: 'Separate folders with `/`.' };
    if (written.startsWith('/') || written.startsWith('~') || /^[A-Za-z]:/.test(written))
        return { what: 'is not relative', hint: 'Write it from the root of the repository, such as `docs/postmortems`.' };
    if (written.startsWith('!'))
        return { what: 'excludes', hint: 'Name what is left out under `ignore` instead.' };
    if (/\.\./.test(written))
        return { what: 'leaves its folder with `..`', hint: 'Write it without `..`.' };
    return null;
}
//# sourceMappingURL=glob.js.map
;// CONCATENATED MODULE: ./build/src/config/section-choice.js

/** `root-cause|contributing-factors` → both kinds; any one of them will do. Unknown kinds are left out. */
function sectionChoiceOf(written) {
    return written
        .split('|')
        .map((kind) => kind.trim())
        .filter(isSectionKind);
}
function isSectionKind(name) {
    return SECTION_KINDS.some((kind) => kind === name);
}
//# sourceMappingURL=section-choice.js.map
;// CONCATENATED MODULE: ./build/src/config/shapes.js







// Without this zod probes `new Function`, which no part of the product may call.
core/* config */.$W({ jitless: true });
const LABEL_LIMIT = 50;
const ENTRIES = 200;
const LINE = /^[^\u0000-\u001f\u007f\u2028\u2029]+$/;
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,62}[A-Za-z0-9_])?$/;
const NAME = /^[A-Za-z0-9._-]{1,100}$/;
/** The words of a problem: what is wrong with the value, then what to write. The place is added where it is shown. */
function words(what, hint) {
    return `${what}\n${hint}`;
}
function shapes_text(isRight, what, hint) {
    const error = words(what, hint);
    return schemas/* string */.YjP({ error }).refine(isRight, { error });
}
function choice(values) {
    const list = values.map((value) => `\`${value}\``).join(', ');
    return schemas/* enum */.k5n(values, { error: words('is not one of the possible values', `Write one of ${list}.`) });
}
function whole(least, most) {
    const error = words('is out of range', `Write a whole number from ${least} to ${most}.`);
    return schemas/* number */.aig({ error }).int({ error }).min(least, { error }).max(most, { error });
}
const line = (limit) => shapes_text((value) => value.trim() !== '' && value.length <= limit && LINE.test(value), 'is not a name on one line', `Write 1 to ${limit} characters without line breaks.`);
/** Scales such as `1, 2, 3` come as numbers. */
const severityName = schemas/* union */.KCZ([line(30), schemas/* number */.aig()], { error: words('is not a severity', 'Write its name, such as `SEV1`.') })
    .transform(String);
const shapes_period = shapes_text((value) => (0,period/* parsePeriod */.DB)(value) !== null, 'is not a period', 'Write a number and a unit: `5m`, `2h`, `3d`, `5wd` (working days) or `2w`.');
const dayPeriod = shapes_text((value) => ['days', 'working-days', 'weeks'].includes((0,period/* parsePeriod */.DB)(value)?.unit ?? ''), 'is not a period of days', 'Write a number and a unit: `3d`, `5wd` (working days) or `2w`.');
const shapes_day = shapes_text(day/* isDay */.N, 'is not a day', 'Write a day that exists, such as `2026-11-03`.');
const path = schemas/* string */.YjP({ error: words('is not a path', 'Write a path from the root of the repository.') })
    .check((context) => {
    const fault = pathFault(context.value);
    if (fault)
        context.issues.push({ code: 'custom', input: context.value, message: words(fault.what, fault.hint) });
});
const label = shapes_text((value) => value.trim() !== '' && value.length <= LABEL_LIMIT && LINE.test(value) && !value.includes(','), 'is not a label', `Write 1 to ${LABEL_LIMIT} characters without commas and line breaks.`);
/** A label with its value in braces; other braces are a mistake. */
const labelOf = (name) => label.refine((value) => !/[{}]/.test(value.replaceAll(`{${name}}`, '')), {
    error: words('holds braces that mean nothing here', `Write \`{${name}}\` where the ${name} goes.`),
});
const login = shapes_text((value) => LOGIN.test(withoutAt(value)), 'is not a login', 'Write a GitHub login, such as `ada`.');
const loginOrTeam = shapes_text((value) => isLoginOrTeam(withoutAt(value)), 'is neither a login nor a team', 'Write `@ada` or `@acme/leads`.');
const repository = shapes_text(isRepository, 'is not a repository', 'Write `owner/name`, such as `acme/shop`.');
const zone = shapes_text(time/* isZone */.DS, 'is not a time zone', 'Write an IANA name, such as `Europe/Berlin`, or `UTC`.');
const sectionChoice = shapes_text((value) => value.split('|').every((kind) => isSectionKind(kind.trim())), 'is not a section', `Write one of ${SECTION_KINDS.join(', ')}, or several with \`|\` between them.`);
const sectionKind = schemas/* enum */.k5n(SECTION_KINDS, {
    error: words('is not a section', `Write one of ${SECTION_KINDS.join(', ')}.`),
});
/** Numeric ids of GitHub's accounts. */
const accountId = schemas/* number */.aig({ error: words('is not an account id', 'Write its number, such as `41898282`.') })
    .refine((id) => Number.isSafeInteger(id) && id > 0, {
    error: words('is not an account id', 'Write its number, such as `41898282`.'),
});
const share = schemas/* number */.aig({ error: words('is not a share', 'Write a number from 0 to 1.') })
    .refine((of) => of >= 0 && of <= 1, { error: words('is not a share', 'Write a number from 0 to 1.') });
/** YAML reads a bare `false` where a person means `off`. */
const off = schemas/* literal */.euz(false).transform(() => 'off');
function list(of, most = ENTRIES) {
    return schemas/* array */.YOg(of).max(most, { error: words('has too many entries', `Write at most ${most}.`) });
}
/** By severity or priority; null removes a default. */
function periodsBy(of) {
    return schemas/* record */.g1P(line(30), of.nullable());
}
function withoutAt(written) {
    return written.startsWith('@') ? written.slice(1) : written;
}
function isLoginOrTeam(name) {
    const parts = name.split('/');
    return parts.length <= 2 && parts.every((part) => LOGIN.test(part));
}
function isRepository(written) {
    const parts = written.split('/');
    return parts.length === 2 && parts.every((part) => NAME.test(part) && part !== '.' && part !== '..');
}
//# sourceMappingURL=shapes.js.map
;// CONCATENATED MODULE: ./build/src/config/action-items-schema.js


const { /* words */ "aL": action_items_schema_words } = shapes_namespaceObject;
const labels = schemas/* strictObject */.rej({
    base: label
        .refine((name) => name !== 'postmortem-report' && name !== 'postmortem-record', {
        error: action_items_schema_words('belongs to the report or to parent issues', 'Write another label, such as `postmortem`.'),
    })
        .describe('The label that every managed issue carries.')
        .optional(),
    priority: labelOf('priority').nullable().describe('A label for the priority; null: none.').optional(),
    type: labelOf('type').nullable().describe('A label for the type; null: none.').optional(),
    severity: labelOf('severity').nullable().describe('A label for the severity; null: none.').optional(),
});
/** `action-items:` in the file. */
const actionItems = schemas/* strictObject */.rej({
    since: shapes_day
        .nullable()
        .describe('The day of adoption: action items of older documents are listed, not filed.')
        .optional(),
    'done-within': periodsBy(dayPeriod)
        .describe('By priority: how long after filing an item without a due date of its own is due.')
        .optional(),
    'assign-within': dayPeriod.describe('How long an issue may be without an owner.').optional(),
    labels: labels.describe('The labels of issues.').optional(),
    milestone: line(200).nullable().describe('The milestone of issues; null: none.').optional(),
    'parent-issue': schemas/* boolean */.zMY().describe('One parent issue per postmortem, with its items as sub-issues.').optional(),
    'issue-type': line(50).nullable().describe('The issue type of the organisation; null: none.').optional(),
});
//# sourceMappingURL=action-items-schema.js.map
;// CONCATENATED MODULE: ./build/src/config/rule-schema.js


const ruleLevel = schemas/* enum */.k5n(['off', 'info', 'warning', 'error']);
/** One entry of `rules:`; options are compared with the rule's own elsewhere. */
const rule = schemas/* union */.KCZ([
    ruleLevel,
    off,
    schemas/* looseObject */._H3({
        severity: schemas/* union */.KCZ([ruleLevel, off]).optional(),
        'enforce-from': shapes_day.optional(),
    }),
], {
    error: words('is not a setting of a rule', 'Write `off`, `info`, `warning`, `error` or a mapping with `severity`.'),
});
//# sourceMappingURL=rule-schema.js.map
;// CONCATENATED MODULE: ./build/src/config/schema.js





const { /* words */ "aL": schema_words } = shapes_namespaceObject;
const triggers = schemas/* strictObject */.rej({
    downtime: shapes_period.describe('An outage this long needs a postmortem.').optional(),
    apdex: share.describe('User satisfaction below this does, from 0 to 1.').optional(),
    'data-loss': schemas/* boolean */.zMY().describe('Loss of data does.').optional(),
    security: schemas/* boolean */.zMY().describe('A breach of security does.').optional(),
    severity: severityName.describe('This severity, or a worse one, does.').optional(),
    escalation: line(30).describe('An escalation of this priority does.').optional(),
    never: list(line(80)).describe('These kinds of incidents never do.').optional(),
});
const escalation = schemas/* strictObject */.rej({ after: dayPeriod, to: loginOrTeam });
const people = schemas/* strictObject */.rej({
    names: schemas/* record */.g1P(line(100), login).describe('Name in documents: login.').optional(),
    deciders: list(loginOrTeam).describe('Who may accept that an item is not done.').optional(),
    escalation: list(escalation, 10)
        .describe('Who is named when reminders do not help, and after how long.')
        .optional(),
});
const calendar = schemas/* strictObject */.rej({
    'time-zone': zone.describe('Where days begin; times in documents are read in it when it is set.').optional(),
    weekend: list(choice(working_days/* WEEKDAYS */.w4), 7).describe('The days on which nobody works.').optional(),
    holidays: schemas/* array */.YOg(shapes_day, {
        error: schema_words('is a country code, which is not in this version', 'Write the dates, such as `[2026-12-25]`.'),
    })
        .max(1000, { error: schema_words('has too many entries', 'Write at most 1000.') })
        .describe('Days on which nobody works, as dates.')
        .optional(),
});
const followUp = schemas/* strictObject */.rej({
    before: dayPeriod.describe('The first reminder, before the due date.').optional(),
    after: dayPeriod.describe('The next one, after it.').optional(),
    repeat: dayPeriod.describe('How often it is repeated.').optional(),
    'at-most': whole(0, 20).describe('Reminders after the due date at most.').optional(),
    'snooze-limit': dayPeriod.describe('The longest snooze.').optional(),
    report: schemas/* union */.KCZ([choice(['weekly', 'off']), off], {
        error: schema_words('is not a rhythm', 'Write `weekly` or `off`.'),
    })
        .describe('How often the report is published.')
        .optional(),
    'report-day': choice(working_days/* WEEKDAYS */.w4).describe('The day of the report.').optional(),
    'check-in': dayPeriod.describe('When a postmortem with open items is asked about.').optional(),
});
const limits = schemas/* strictObject */.rej({
    create: whole(0, 500).describe('Issues that one run may create; the rest waits for the next.').optional(),
    close: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), whole(0, 1000)], {
        error: schema_words('is out of range', 'Write `auto` or a whole number from 0 to 1000.'),
    })
        .describe('Issues that one run may close because their item is gone.')
        .optional(),
    nudge: whole(0, 200).describe('People whom one run may remind.').optional(),
});
const writeBack = schemas/* union */.KCZ([schemas/* literal */.euz('off'), off], {
    error: ({ input }) => input === 'pull-request' || input === 'commit'
        ? schema_words('is not in this version', 'Write `off`: documents are never changed.')
        : schema_words('is not a mode of write-back', 'Write `off`.'),
});
/** The file as people write it, every key optional. `sections` takes the team's severities as further keys. */
const fileSchema = schemas/* strictObject */.rej({
    extends: schemas/* array */.YOg(schemas/* string */.YjP())
        .max(0, { error: schema_words('is not in this version', 'Write `[]`, and the settings in this file.') })
        .describe('Shared presets. Not in this version.')
        .optional(),
    postmortems: list(path, 50).describe('Where postmortems are: globs.').optional(),
    ignore: list(path).describe('What is left out: globs.').optional(),
    template: path.nullable().describe('The template of new postmortems.').optional(),
    severities: list(severityName, 10)
        .min(1, { error: schema_words('is empty', 'Name at least one severity, worst first.') })
        .describe('The scale of the team, worst first.')
        .optional(),
    sections: schemas/* object */.Ikc({
        required: list(sectionChoice, 20).describe('The sections of every postmortem.').optional(),
        spellings: schemas/* record */.g1P(line(100), sectionKind).describe('Heading as written: kind.').optional(),
    })
        .catchall(list(sectionChoice, 20))
        .describe('What a postmortem must have; a severity as key asks for more.')
        .optional(),
    rules: schemas/* record */.g1P(line(80), rule).describe('Rule: severity, or a mapping with its options.').optional(),
    targets: schemas/* strictObject */.rej({
        detect: periodsBy(shapes_period).describe('By severity: time to detect.').optional(),
        mitigate: periodsBy(shapes_period).describe('By severity: time to mitigate.').optional(),
    })
        .describe('How fast incidents should be detected and mitigated.')
        .optional(),
    triggers: triggers.describe('Which incidents need a postmortem.').optional(),
    'write-within': periodsBy(dayPeriod)
        .describe('By severity: how soon a postmortem is written.')
        .optional(),
    'action-items': actionItems.describe('How action items become issues.').optional(),
    people: people.describe('Who is who.').optional(),
    calendar: calendar.describe('Working days and the time zone.').optional(),
    'follow-up': followUp.describe('Reminders and the report.').optional(),
    incidents: schemas/* strictObject */.rej({ label: label.describe('Their label.').optional() })
        .describe('Issues that stand for incidents.')
        .optional(),
    routing: schemas/* record */.g1P(line(100), repository.nullable())
        .describe('Service: repository of its issues.')
        .optional(),
    'write-back': writeBack.describe('Whether documents are changed: only `off` in this version.').optional(),
    limits: limits.describe('How much one run may do.').optional(),
    trust: schemas/* strictObject */.rej({
        identities: list(accountId, 20).describe('Numeric ids of accounts that we used before.').optional(),
    })
        .describe('Whose marks count beside our own.')
        .optional(),
    share: schemas/* strictObject */.rej({
        'on-merge': list(schemas/* union */.KCZ([schemas/* literal */.euz('slack'), loginOrTeam], {
            error: schema_words('cannot be told', 'Write `slack` or `@acme/team`.'),
        }), 10)
            .describe('Who hears of a new postmortem, once.')
            .optional(),
    })
        .describe('Who is told.')
        .optional(),
});
//# sourceMappingURL=schema.js.map
;// CONCATENATED MODULE: ./build/src/config/problems.js



const KINDS = {
    object: ['is not a mapping', 'Write `key: value` pairs below it.'],
    record: ['is not a mapping', 'Write `key: value` pairs below it.'],
    array: ['is not a list', 'Write a list, such as `[a, b]`.'],
    boolean: ['is neither true nor false', 'Write `true` or `false`.'],
    number: ['is not a number', 'Write a number.'],
};
/** What zod found, in our words: with the author's own value, its key, and what to write. */
function faultsOf(issues, tree) {
    return issues.flatMap((issue) => {
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map((key) => unknownKey(key, [...issue.path, key], tree, keysAt(issue.path)));
        if (issue.code === 'invalid_key')
            return [
                { ...faultAt([...issue.path], tree, issue.issues[0]?.message ?? ''), offset: tree.keyOffsetOf(issue.path) },
            ];
        return [faultAt([...issue.path], tree, wordsOf(issue))];
    });
}
/** A problem at a value: `words` are what is wrong and the hint, on a line each. */
function faultAt(path, tree, words) {
    const [what = '', hint = ''] = words.split('\n');
    const key = keyText(path);
    const written = writtenText(valueAt(tree.value, path));
    const subject = key === '' ? 'The configuration' : written === null ? `\`${key}\`` : `\`${written}\` in \`${key}\``;
    return { offset: tree.offsetOf(path), message: `${subject} ${what}.`, hint };
}
function unknownKey(key, path, tree, names) {
    const meant = (0,nearest/* nearest */.p)(key, names);
    const parent = keyText(path.slice(0, -1));
    const place = parent === '' ? 'the configuration' : `\`${parent}\``;
    const known = names.length > 0 ? `Write one of ${names.map(quoted).join(', ')}.` : 'Remove it.';
    return {
        offset: tree.keyOffsetOf(path),
        message: `\`${clean(key)}\` is not a key of ${place}.`,
        hint: meant ? `Did you mean \`${meant}\`?` : known,
    };
}
/** The keys that may stand below a path: those of the schema's own mapping there. */
function keysAt(path) {
    let at = fileSchema;
    for (const key of path)
        at = unwrapped(typeof key === 'number' ? elementOf(at) : shapeOf(at)[String(key)]);
    return Object.keys(shapeOf(at));
}
function shapeOf(schema) {
    return schema instanceof schemas/* ZodObject */.bvH ? schema.shape : {};
}
function elementOf(schema) {
    return schema instanceof schemas/* ZodArray */.naA ? schema.element : null;
}
function unwrapped(schema) {
    return schema instanceof schemas/* ZodOptional */.IiU || schema instanceof schemas/* ZodNullable */.l1C ? unwrapped(schema.unwrap()) : schema;
}
function wordsOf(issue) {
    if (issue.message.includes('\n'))
        return issue.message;
    const expected = issue.code === 'invalid_type' ? KINDS[issue.expected] : undefined;
    return (expected ?? ['cannot be used', 'See docs/configuration.md for what can.']).join('\n');
}
function valueAt(value, path) {
    let at = value;
    for (const key of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return undefined;
        at = Reflect.get(at, key);
    }
    return at;
}
function keyText(path) {
    return path
        .filter((key) => typeof key === 'string')
        .map(clean)
        .join('.');
}
function writtenText(value) {
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isPlain && value !== '' ? clean(String(value)) : null;
}
function quoted(name) {
    return `\`${name}\``;
}
function clean(text) {
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029`]/gu, ' ').slice(0, 60);
}
//# sourceMappingURL=problems.js.map
;// CONCATENATED MODULE: ./build/src/config/meaning.js





/** What a schema cannot know: names that must exist elsewhere, in the file or in the product. */
function meaningFaults(file, tree) {
    const severities = file.severities ?? defaults/* DEFAULT_CONFIG */.P.severities;
    return [
        ...severityFaults(file, severities, tree),
        ...ruleFaults(file.rules ?? {}, tree),
        ...routingFaults(file.routing ?? {}, tree),
    ];
}
function severityFaults(file, severities, tree) {
    const { required, spellings, ...bySeverity } = file.sections ?? {};
    const maps = [
        [['sections'], bySeverity],
        [['targets', 'detect'], file.targets?.detect],
        [['targets', 'mitigate'], file.targets?.mitigate],
        [['write-within'], file['write-within']],
    ];
    const keys = maps.flatMap(([path, map]) => Object.keys(map ?? {}).flatMap((key) => unknownName(tree, [...path, key], key, severities, 'a severity of yours')));
    const trigger = file.triggers?.severity;
    const own = trigger === undefined ? [] : unknownValue(tree, ['triggers', 'severity'], trigger, severities);
    return [...twice(severities, tree), ...keys, ...own];
}
function twice(severities, tree) {
    return new Set(severities.map((name) => name.toLowerCase())).size === severities.length
        ? []
        : [faultAt(['severities'], tree, words('names a severity twice', 'Write each of them once, worst first.'))];
}
function ruleFaults(rules, tree) {
    return Object.entries(rules).flatMap(([id, setting]) => {
        const rule = src_rules/* RULES */.y.find((known) => known.id === id);
        if (!rule)
            return unknownName(tree, ['rules', id], id, src_rules/* RULES */.y.map((known) => known.id), 'a rule');
        if (typeof setting === 'string')
            return [];
        const { severity, 'enforce-from': from, ...options } = setting;
        const defaults = rule.options ?? {};
        return Object.entries(options).flatMap(([name, value]) => {
            const path = ['rules', id, name];
            const kind = Object.hasOwn(defaults, name) ? typeof defaults[name] : null;
            if (kind === null)
                return unknownName(tree, path, name, ['severity', 'enforce-from', ...Object.keys(defaults)], 'an option of this rule');
            return typeof value === kind ? [] : [faultAt(path, tree, words('is of the wrong kind', `Write a ${kind}.`))];
        });
    });
}
function routingFaults(routing, tree) {
    return Object.entries(routing)
        .filter(([service, to]) => to === null && service !== 'confidential')
        .map(([service]) => faultAt(['routing', service], tree, words('names no repository', 'Write `owner/name`.')));
}
function unknownName(tree, path, name, names, what) {
    if (names.includes(name))
        return [];
    const fault = faultAt(path.slice(0, -1), tree, '');
    const shown = name.replaceAll('`', "'").slice(0, 60);
    return [
        {
            ...fault,
            offset: tree.keyOffsetOf(path),
            message: `\`${shown}\` in \`${path.slice(0, -1).join('.')}\` is not ${what}.`,
            hint: hintFor(name, names),
        },
    ];
}
function unknownValue(tree, path, name, names) {
    return names.includes(name) ? [] : [faultAt(path, tree, words('is not a severity of yours', hintFor(name, names)))];
}
function hintFor(name, names) {
    const meant = (0,nearest/* nearest */.p)(name, names);
    return meant ? `Did you mean \`${meant}\`?` : `Write one of ${names.map((known) => `\`${known}\``).join(', ')}.`;
}
//# sourceMappingURL=meaning.js.map
// EXTERNAL MODULE: ./build/src/config/record.js
var record = __webpack_require__(647);
;// CONCATENATED MODULE: ./build/src/config/merge.js





/**
 * The file over the defaults, key by key; lists replace, `null` in a map of periods removes.
 * Default keys named after a severity count by its rank in the team's own scale.
 */
function merge(file) {
    const base = defaults/* DEFAULT_CONFIG */.P;
    const severities = file.severities ?? base.severities;
    const bySeverity = (map) => byRank(map, severities);
    const items = base['action-items'];
    return {
        extends: [],
        postmortems: file.postmortems ?? base.postmortems,
        ignore: file.ignore ?? base.ignore,
        template: file.template ?? base.template,
        severities,
        sections: sectionsOf(file.sections ?? {}, severities),
        rules: (0,record/* record */.g)(Object.entries(file.rules ?? {}).map(([id, written]) => [id, settingOf(written)])),
        targets: {
            detect: periods(bySeverity(base.targets.detect), file.targets?.detect),
            mitigate: periods(bySeverity(base.targets.mitigate), file.targets?.mitigate),
        },
        triggers: over({ ...base.triggers, severity: ranked(base.triggers.severity, severities) }, file.triggers),
        'write-within': periods(bySeverity(base['write-within']), file['write-within']),
        'action-items': {
            ...over(items, file['action-items']),
            since: dayOf(file['action-items']?.since),
            'done-within': periods(items['done-within'], file['action-items']?.['done-within']),
            labels: over(items.labels, file['action-items']?.labels),
        },
        people: peopleOf(file.people),
        calendar: { ...over(base.calendar, file.calendar), holidays: (file.calendar?.holidays ?? []).filter(day/* isDay */.N) },
        'follow-up': over(base['follow-up'], file['follow-up']),
        incidents: over(base.incidents, file.incidents),
        routing: (0,record/* record */.g)(Object.entries(file.routing ?? {})),
        'write-back': 'off',
        limits: over(base.limits, file.limits),
        trust: over(base.trust, file.trust),
        share: over(base.share, file.share),
    };
}
/** Keys that the file leaves out keep their default. */
function over(base, file) {
    const written = Object.entries(file ?? {}).filter(([, value]) => value !== undefined);
    return { ...base, ...Object.fromEntries(written) };
}
function periods(base, file) {
    const all = new Map([...Object.entries(base), ...Object.entries(file ?? {})]);
    return (0,record/* record */.g)([...all].flatMap(([key, period]) => (period === null ? [] : [[key, period]])));
}
function byRank(map, severities) {
    return (0,record/* record */.g)(Object.entries(map).flatMap(([name, value]) => {
        const own = severities[defaults/* DEFAULT_CONFIG */.P.severities.indexOf(name)];
        return own === undefined ? [] : [[own, value]];
    }));
}
function ranked(name, severities) {
    return severities[defaults/* DEFAULT_CONFIG */.P.severities.indexOf(name)] ?? severities.at(-1) ?? name;
}
function sectionsOf(file, severities) {
    const base = defaults/* DEFAULT_CONFIG */.P.sections;
    const { required, spellings, ...own } = file;
    const written = Object.entries(own).map(([name, kinds]) => [name, kinds.map(sectionChoiceOf)]);
    return {
        required: required?.map(sectionChoiceOf) ?? base.required,
        bySeverity: (0,record/* record */.g)([...Object.entries(byRank(base.bySeverity, severities)), ...written]),
        spellings: (0,record/* record */.g)(Object.entries(spellings ?? {}).map(([heading, kind]) => [heading.toLowerCase(), kind])),
    };
}
function settingOf(written) {
    if (typeof written === 'string')
        return { severity: written, 'enforce-from': null, options: (0,record/* record */.g)([]) };
    const { severity, 'enforce-from': from, ...options } = written;
    return { severity: severity ?? null, 'enforce-from': dayOf(from), options: (0,record/* record */.g)(Object.entries(options)) };
}
function peopleOf(file) {
    const base = defaults/* DEFAULT_CONFIG */.P.people;
    return {
        names: (0,record/* record */.g)(Object.entries(file?.names ?? {}).map(([name, login]) => [name, withoutAt(login)])),
        deciders: file?.deciders?.map(withoutAt) ?? base.deciders,
        escalation: file?.escalation?.map(({ after, to }) => ({ after, to: withoutAt(to) })) ?? base.escalation,
    };
}
function dayOf(written) {
    return written && (0,day/* isDay */.N)(written) ? written : null;
}
//# sourceMappingURL=merge.js.map
;// CONCATENATED MODULE: ./build/src/config/not-yet.js

/** Settings that are read and checked, and that this version does not act on: dotted keys. */
const NOT_YET = [
    'template',
    'triggers',
    'write-within',
    'action-items.assign-within',
    'action-items.milestone',
    'action-items.parent-issue',
    'action-items.issue-type',
    'people.deciders',
    'people.escalation',
    'follow-up.snooze-limit',
    'follow-up.check-in',
    'incidents',
    'routing',
    'share',
];
/** One sentence for each of them that the team set to something else than the default. */
function notYetOf(file) {
    return NOT_YET.filter((key) => {
        const written = at(file, key);
        return written !== undefined && JSON.stringify(written) !== JSON.stringify(at(defaults/* DEFAULT_CONFIG */.P, key));
    }).map((key) => `\`${key}\` in the configuration has no effect in this version.`);
}
function at(value, key) {
    return key.split('.').reduce((under, name) => {
        return typeof under === 'object' && under !== null ? Reflect.get(under, name) : undefined;
    }, value);
}
//# sourceMappingURL=not-yet.js.map
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/config/yaml-fault.js
const yaml_fault_LIMIT = 64 * 1024;
const yaml_fault_ENTRIES = 4000;
const DEPTH = 16;
const LEAD = 64;
function yamlFault(text) {
    if (new TextEncoder().encode(text).length > yaml_fault_LIMIT)
        return { offset: 0, message: 'The configuration is longer than 64 KiB.', hint: 'Shorten it.' };
    return lineFault(text) ?? flowFault(text);
}
function lineFault(text) {
    let offset = 0;
    let seen = false;
    for (const line of text.split('\n')) {
        const fault = faultOfLine(line.trimEnd(), seen);
        if (fault)
            return { offset, ...fault };
        if (line.trim() !== '' && !line.trimStart().startsWith('#'))
            seen = true;
        offset += line.length + 1;
    }
    return null;
}
function faultOfLine(line, seen) {
    if (line.startsWith('%'))
        return { message: 'A directive, `%`, is not read here.', hint: 'Remove the line.' };
    if (isFence(line, '...') || (seen && isFence(line, '---')))
        return { message: 'The configuration holds more than one document.', hint: 'Keep one, without `---` and `...`.' };
    if (line.trimStart().startsWith('? ') || line.trimStart() === '?')
        return { message: 'A key that is written with `?` is not read here.', hint: 'Write `key: value`.' };
    if (leadOf(line) > LEAD)
        return { message: 'The configuration is nested too deeply.', hint: 'Indent it less.' };
    return null;
}
function isFence(line, fence) {
    return line === fence || line.startsWith(`${fence} `) || line.startsWith(`${fence}\t`);
}
/** Characters that can open a nested collection each. */
function leadOf(line) {
    let length = 0;
    while (length < line.length && ' \t-?:'.includes(line.charAt(length)))
        length += 1;
    return length;
}
function flowFault(text) {
    let depth = 0;
    let entries = 0;
    for (let offset = 0; offset < text.length; offset += 1) {
        const character = text[offset];
        if (character === '[' || character === '{')
            depth += 1;
        if ((character === ']' || character === '}') && depth > 0)
            depth -= 1;
        if (character === ',' || character === '\n')
            entries += 1;
        if (depth > DEPTH)
            return { offset, message: 'The configuration is nested too deeply.', hint: 'Use fewer brackets.' };
        if (entries > yaml_fault_ENTRIES)
            return { offset, message: `The configuration has more than ${yaml_fault_ENTRIES} entries.`, hint: 'Shorten it.' };
    }
    return null;
}
//# sourceMappingURL=yaml-fault.js.map
;// CONCATENATED MODULE: ./build/src/config/yaml-tree.js



/**
 * Reads YAML 1.2 without anchors, aliases, tags, directives and keys that are no text. Never throws.
 * Errors are looked at before any value is made of the nodes: making values of hostile ones takes minutes.
 */
function readYaml(text) {
    const fault = yamlFault(text);
    if (fault)
        return { ok: false, faults: [fault] };
    const document = parse(text);
    if (document === null)
        return { ok: false, faults: [{ offset: 0, message: 'The configuration cannot be read.', hint: 'Simplify it.' }] };
    const first = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0];
    if (first)
        return { ok: false, faults: [syntaxFault(text, first.code, first.pos[0])] };
    const found = [];
    const value = plain(document.contents, found);
    if (found.length > 0)
        return { ok: false, faults: found };
    return { ok: true, tree: treeOf(document, value) };
}
function parse(text) {
    try {
        return (0,dist/* parseDocument */.Tp)(text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            stringKeys: true,
            uniqueKeys: true,
            prettyErrors: false,
            customTags: [],
        });
    }
    catch (error) {
        // A parser that gives up (a stack, a state it does not know) has not read the text: that is all there is to say.
        if (error instanceof Error)
            return null;
        throw error;
    }
}
function syntaxFault(text, code, offset) {
    const written = text
        .slice(offset, offset + 200)
        .split(/[\r\n]/)[0]
        ?.slice(0, 60)
        .replaceAll('`', "'")
        .trim() ?? '';
    const at = written === '' ? '' : ` at \`${written}\``;
    if (code === 'DUPLICATE_KEY')
        return { offset, message: `The key${at} is written twice.`, hint: 'Keep one of the two.' };
    if (code === 'NON_STRING_KEY')
        return { offset, message: `A key${at} is not text.`, hint: 'Write `key: value`.' };
    if (code === 'TAG_RESOLVE_FAILED')
        return { offset, message: `A tag${at} is not read here.`, hint: 'Remove the `!`.' };
    if (code === 'TAB_AS_INDENT')
        return { offset, message: `A tab indents the line${at}.`, hint: 'Indent with spaces.' };
    return {
        offset,
        message: `This is not YAML${at}.`,
        hint: 'Mend the line: `key: value`, with two spaces for each level; quote a value that begins with a sign.',
    };
}
function plain(node, found) {
    if (!node)
        return null;
    const offset = node.range?.[0] ?? 0;
    if ((0,dist/* isAlias */.Vj)(node) || node.anchor)
        return refuse(found, offset, 'Anchors and aliases are not read here.', 'Write the value again.');
    if (node.tag?.startsWith('!'))
        return refuse(found, offset, 'Tags are not read here.', 'Remove the `!`.');
    if ((0,dist/* isScalar */.jn)(node))
        return node.value;
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((item) => plain(item, found));
    if (!(0,dist/* isMap */.jh)(node))
        return null;
    return (0,record/* record */.g)(node.items.map((pair) => {
        const key = String(plain(pair.key, found));
        if (key === '__proto__')
            refuse(found, pair.key.range?.[0] ?? offset, 'This key means nothing here.', 'Remove it.');
        return [key, plain(pair.value, found)];
    }));
}
function refuse(found, offset, message, hint) {
    found.push({ offset, message, hint });
    return null;
}
function treeOf(document, value) {
    const nodeAt = (path) => {
        const found = path.length === 0 ? document.contents : document.getIn(path, true);
        return (0,dist/* isMap */.jh)(found) || (0,dist/* isSeq */.oP)(found) || (0,dist/* isScalar */.jn)(found) ? found : null;
    };
    const offsetOf = (path) => {
        const offset = nodeAt(path)?.range?.[0];
        return offset ?? (path.length === 0 ? 0 : offsetOf(path.slice(0, -1)));
    };
    const keyOffsetOf = (path) => {
        const parent = nodeAt(path.slice(0, -1));
        const pair = (0,dist/* isMap */.jh)(parent)
            ? parent.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === path.at(-1))
            : null;
        return pair?.key.range?.[0] ?? offsetOf(path);
    };
    return { value, offsetOf, keyOffsetOf };
}
//# sourceMappingURL=yaml-tree.js.map
;// CONCATENATED MODULE: ./build/src/config/read.js








const SHOWN = 20;
/** Reads `.github/followthrough.yml` over the defaults. Never throws: what cannot be used is a problem with its line. */
function readConfig(text) {
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const reading = readYaml(source);
    if (!reading.ok)
        return { ok: false, problems: placed(source, reading.faults) };
    const { tree } = reading;
    const parsed = fileSchema.safeParse(withoutEmpty(tree));
    if (!parsed.success)
        return { ok: false, problems: placed(source, faultsOf(parsed.error.issues, tree)) };
    const faults = meaningFaults(parsed.data, tree);
    if (faults.length > 0)
        return { ok: false, problems: placed(source, faults) };
    const zoneIsSet = parsed.data.calendar?.['time-zone'] !== undefined;
    return { ok: true, config: merge(parsed.data), zoneIsSet, notYet: notYetOf(parsed.data) };
}
/** A top-level key with nothing behind it says nothing; neither does an empty file. */
function withoutEmpty({ value }) {
    if (value === null)
        return (0,record/* record */.g)([]);
    if (typeof value !== 'object' || Array.isArray(value))
        return value;
    return (0,record/* record */.g)(Object.entries(value).filter(([, under]) => under !== null));
}
function placed(text, faults) {
    const lines = (0,position/* lineStartsOf */.x)(text);
    return [...faults]
        .sort((a, b) => a.offset - b.offset)
        .slice(0, SHOWN)
        .map(({ offset, message, hint }) => ({ ...(0,position/* positionAt */.t)(lines, offset), message, hint }));
}
//# sourceMappingURL=read.js.map

/***/ })

};
