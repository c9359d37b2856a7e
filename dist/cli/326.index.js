export const id = 326;
export const ids = [326];
export const modules = {

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

/***/ 2326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./build/src/postmortem/read.js + 61 modules
var read = __webpack_require__(9973);
;// CONCATENATED MODULE: ./build/src/postmortem/reading-options.js
function defaultReadingOptions(fallbackId) {
    return { fallbackId, spellings: {}, zone: null, severities: ['SEV1', 'SEV2', 'SEV3', 'SEV4'], names: {} };
}
//# sourceMappingURL=reading-options.js.map
// EXTERNAL MODULE: ./build/src/check/diagnose.js + 2 modules
var diagnose = __webpack_require__(2531);
// EXTERNAL MODULE: ./build/src/check/settings.js
var settings = __webpack_require__(4077);
;// CONCATENATED MODULE: ./build/src/check/explain.js




function exampleOf(rule) {
    const lines = rule.bad.split('\n');
    const bad = lines.map((line) => line.replace(MARK, '')).join('\n');
    const expected = lines.flatMap((line, index) => (line.includes(MARK) ? [index + 1] : []));
    return { good: rule.good, bad, diagnostics: diagnosticsOf(rule, bad), expected };
}
const MARK = ' <!-- problem -->';
const TODAY = '2026-11-10';
const FACTS = {
    today: TODAY,
    written: TODAY,
    record: [],
    deadlineOf: () => null,
    assignable: () => null,
};
/** What one rule says about a text that stands alone, with the default settings. */
function diagnosticsOf(rule, text) {
    const document = (0,read/* parse */.qg)('postmortems/checkout.md', text, defaultReadingOptions('checkout'));
    return (0,diagnose/* diagnose */.h)(document, settings/* defaultCheckSettings */.F, FACTS).filter((diagnostic) => diagnostic.rule === rule.id);
}
//# sourceMappingURL=explain.js.map
// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(4438);
// EXTERNAL MODULE: ./build/src/check/severity-policy.js
var severity_policy = __webpack_require__(3570);
// EXTERNAL MODULE: ./build/src/rules/document-unreadable.js
var document_unreadable = __webpack_require__(4770);
// EXTERNAL MODULE: ./build/src/render/terminal/check.js + 3 modules
var check = __webpack_require__(2960);
// EXTERNAL MODULE: ./build/src/render/terminal/colors.js
var terminal_colors = __webpack_require__(8499);
;// CONCATENATED MODULE: ./build/src/render/rule-page.js




/** The page of a rule, `docs/rules/<id>.md`. The output below the bad example is what the product really says. */
function renderRulePage(rule, example) {
    const lines = [
        `# ${rule.id}`,
        `${rule.summary} ${rule.why}`,
        `<sub>Source: ${rule.source}</sub>`,
        severityTable(rule),
        ...noteOn(rule),
        '## This is fine',
        fenced(rule.good, 'markdown'),
        '## This is not',
        fenced(example.bad, 'markdown'),
        'Followthrough says:',
        fenced((0,check/* remarks */.I)(example.diagnostics, (0,terminal_colors/* colorsOf */.k)(false)), 'text'),
        ...(canBeSet(rule) ? howToSet(rule) : []),
    ];
    return `${lines.join('\n\n')}\n`;
}
/** All rules in one table. */
function renderRuleList(rules) {
    const rows = rules.map((rule) => {
        const { draft, review, final } = severitiesOf(rule);
        return `| [${rule.id}](${rule.id}.md) | ${rule.summary} | ${draft} | ${review} | ${final} |`;
    });
    return `${['| Rule | Asks for | Draft | In review | Final |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')}\n`;
}
/** What a rule's remarks are in a document of each status, before a team sets its own. */
function severitiesOf(rule) {
    const severity = (status) => canBeSet(rule) ? (0,severity_policy/* severityOf */.x)(rule, { status, dated: null, override: null }) : rule.severity;
    return { draft: severity('draft'), review: severity('review'), final: severity('final') };
}
/** Of a document that cannot be read nobody knows whether it is a draft: no status and no setting changes that error. */
function canBeSet({ id }) {
    return id !== document_unreadable/* documentUnreadable */.F.id;
}
/** A setting to copy: the rule at its own severity, and its options at their defaults. */
function settingOf({ id, severity, options = {} }) {
    const entries = Object.entries(options);
    if (entries.length === 0)
        return `rules:\n  ${id}: ${other(severity)}`;
    const lines = entries.map(([name, value]) => `\n    ${name}: ${JSON.stringify(value)}`);
    return `rules:\n  ${id}:\n    severity: ${severity}${lines.join('')}`;
}
// A setting that repeats the default would teach nothing.
function other(severity) {
    return severity === 'error' ? 'warning' : 'error';
}
function howToSet(rule) {
    return [
        '## Change it',
        'In `.github/followthrough.yml`, with `off`, `info`, `warning` or `error`:',
        fenced(settingOf(rule), 'yaml'),
        ...optionsTable(rule),
        'On a draft no remark is worse than a warning, whatever is set here.',
    ];
}
function severityTable(rule) {
    const { draft, review, final } = severitiesOf(rule);
    return [
        '| In a draft | In review, or without status | Final |',
        '| --- | --- | --- |',
        `| ${draft} | ${review} | ${final} |`,
    ].join('\n');
}
function noteOn(rule) {
    const isNote = Object.values(severitiesOf(rule)).includes('info');
    return isNote ? ['An info is a note: it is folded away in a pull request and never fails a check.'] : [];
}
function optionsTable({ options = {} }) {
    const rows = Object.entries(options).map(([name, value]) => `| \`${name}\` | \`${JSON.stringify(value)}\` |`);
    return rows.length === 0 ? [] : [['| Option | Default |', '| --- | --- |', ...rows].join('\n')];
}
function fenced(text, language) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
//# sourceMappingURL=rule-page.js.map
// EXTERNAL MODULE: ./build/src/render/escape/console.js
var console = __webpack_require__(8017);
// EXTERNAL MODULE: ./build/src/render/terminal/width.js
var terminal_width = __webpack_require__(5627);
;// CONCATENATED MODULE: ./build/src/render/terminal/rule.js





/** A rule's page for the terminal. */
function renderRuleText(rule, example, { color }) {
    const colors = (0,terminal_colors/* colorsOf */.k)(color);
    const parts = [
        `${colors.strong(rule.id)}\n${rule.summary} ${rule.why}\n${colors.aside(`Source: ${rule.source}`)}`,
        severityLine(rule),
        `${colors.strong('This is fine')}\n${indented(rule.good)}`,
        `${colors.strong('This is not')}\n${indented(example.bad)}`,
        `${colors.strong('Followthrough says')}\n${indented((0,check/* remarks */.I)(example.diagnostics, colors))}`,
        ...(canBeSet(rule)
            ? [`${colors.strong('Change it')} in .github/followthrough.yml\n${indented(settingOf(rule))}`]
            : []),
    ];
    return `${(0,console/* breakCommands */.ix)(parts.join('\n\n'))}\n`;
}
/** All rules with what they ask for, the worst first. */
function renderRuleListText(rules, { color }) {
    const colors = (0,terminal_colors/* colorsOf */.k)(color);
    const width = Math.max(...rules.map(({ id }) => id.length));
    const groups = ['error', 'warning', 'info'].flatMap((severity) => {
        const lines = rules
            .filter((rule) => rule.severity === severity)
            .map(({ id, summary }) => `${(0,terminal_colors/* colorOf */.H)(colors, severity)(severity.padEnd(7))}  ${(0,terminal_width/* padded */.jC)(id, width)}  ${summary}`);
        return lines.length > 0 ? [lines.join('\n')] : [];
    });
    const next = colors.aside('`followthrough explain RULE` shows one with examples. A final document is judged harder.');
    return `${(0,console/* breakCommands */.ix)([...groups, next].join('\n\n'))}\n`;
}
function severityLine(rule) {
    const { draft, review, final } = severitiesOf(rule);
    const others = [
        ...(draft === review ? [] : [`in a draft ${draft}`]),
        ...(final === review ? [] : [`in a final document ${final}`]),
    ];
    const said = `Severity: ${[review, ...others].join(', ')}.`;
    return canBeSet(rule) ? `${said} A team can make it off, info, warning or error.` : said;
}
function indented(text) {
    const lines = text.trimEnd().split('\n');
    return lines.map((line) => (line === '' ? line : `    ${line}`)).join('\n');
}
//# sourceMappingURL=rule.js.map
// EXTERNAL MODULE: ./build/src/rules/index.js + 29 modules
var rules = __webpack_require__(2778);
// EXTERNAL MODULE: ./build/src/commands/user-error.js
var user_error = __webpack_require__(2914);
;// CONCATENATED MODULE: ./build/src/commands/explain.js






/** A rule's page, or the list of all rules when none is named. */
function runExplain(rule, options) {
    const result = rule === null ? listIn(options) : pageIn(ruleOrError(rule), options);
    return { exit: 0, result, notices: [], summary: null, json: null, check: null, outputs: {} };
}
function listIn({ format, color }) {
    return isMarkdown(format) ? renderRuleList(rules/* RULES */.y) : renderRuleListText(rules/* RULES */.y, { color });
}
function pageIn(rule, { format, color }) {
    const example = exampleOf(rule);
    return isMarkdown(format) ? renderRulePage(rule, example) : renderRuleText(rule, example, { color });
}
function isMarkdown(format) {
    if (format === 'markdown')
        return true;
    if (format === 'text')
        return false;
    throw new user_error/* UserError */.y(`\`explain\` has no format \`${format.slice(0, 40)}\`.`, 'Use `text` or `markdown`.');
}
function ruleOrError(id) {
    const rule = (0,rules/* ruleNamed */.Q)(id);
    if (rule)
        return rule;
    const near = (0,nearest/* nearest */.p)(id, rules/* RULES */.y.map((known) => known.id));
    const hint = near ? `Did you mean \`${near}\`?` : 'Without a name, `explain` lists all rules.';
    throw new user_error/* UserError */.y(`There is no rule \`${id.slice(0, 80)}\`.`, hint);
}
//# sourceMappingURL=explain.js.map

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
