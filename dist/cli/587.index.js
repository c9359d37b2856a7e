export const id = 587;
export const ids = [587];
export const modules = {

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

/***/ 5587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCheckMarkdown: () => (/* binding */ renderCheckMarkdown)
});

// EXTERNAL MODULE: ./build/src/check/remark.js
var remark = __webpack_require__(5076);
// EXTERNAL MODULE: ./build/src/render/escape/code.js
var code = __webpack_require__(7503);
// EXTERNAL MODULE: ./build/src/render/escape/prose.js
var prose = __webpack_require__(7047);
// EXTERNAL MODULE: ./build/src/render/terminal/words.js
var words = __webpack_require__(7690);
// EXTERNAL MODULE: ./build/src/render/markdown/layout.js
var layout = __webpack_require__(5178);
// EXTERNAL MODULE: ./build/src/render/escape/cut.js
var cut = __webpack_require__(9068);
// EXTERNAL MODULE: ./build/src/render/escape/link.js
var escape_link = __webpack_require__(422);
;// CONCATENATED MODULE: ./build/src/render/markdown/remarks.js




/** Remarks as a table: where, what is wrong, what would help and why it matters. */
function remarksTable(remarks, pageOf) {
    if (remarks.length === 0)
        return '';
    const rows = remarks.map((remark) => [
        linesOf(remark, pageOf),
        `${remark.severity === 'error' ? '**Blocks.** ' : ''}${(0,prose/* markdownCellProse */.bg)((0,cut/* cut */.J)(remark.message, SENTENCE_SHOWN))}`,
        `${(0,prose/* markdownCellProse */.bg)((0,cut/* cut */.J)(remark.hint, SENTENCE_SHOWN))} ${(0,escape_link/* markdownLink */.i)('Why', remark.url)}`,
    ]);
    return (0,layout/* table */.tp)(['Line', 'What', 'What would help'], rows);
}
/** The same as a list, for where it is folded. */
function remarksList(remarks, pageOf) {
    return remarks.map((remark) => `- ${linesOf(remark, pageOf)}: ${sentencesOf(remark)}`).join('\n');
}
function sentencesOf({ message, hint }) {
    return [message, hint].map((words) => (0,prose/* markdownInlineProse */.mc)((0,cut/* cut */.J)(words, SENTENCE_SHOWN))).join(' ');
}
// Rules quote at most 80 characters of a document at a time: only a list of many values comes near this.
const SENTENCE_SHOWN = 600;
const LINES_NAMED = 5;
function linesOf({ lines }, pageOf) {
    const named = lines.slice(0, LINES_NAMED).map((line) => lineLink(line, pageOf(line)));
    const more = lines.length - named.length;
    return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}
function lineLink(line, page) {
    return page === null ? String(line) : (0,escape_link/* markdownLink */.i)(String(line), page);
}
//# sourceMappingURL=remarks.js.map
// EXTERNAL MODULE: ./build/src/render/markdown/short.js
var markdown_short = __webpack_require__(8088);
;// CONCATENATED MODULE: ./build/src/render/markdown/check.js







// The runner drops a summary above 1 MiB; a character takes at most three bytes.
const SUMMARY_LIMIT = 340_000;
/** What a check found: every remark, one row each. It needs no pull request. */
function renderCheckMarkdown(result) {
    const remarked = result.documents.filter(({ diagnostics }) => diagnostics.length > 0);
    const silent = result.documents.length - remarked.length;
    const before = [`### ${verdictOf(result.counts)}`];
    const after = [
        silent > 0 && remarked.length > 0 ? `Nothing to remark in ${(0,words/* counted */.h)(silent, 'other postmortem')}.` : '',
        result.notices.map((notice) => `- ${(0,prose/* markdownProse */.h$)(notice)}`).join('\n'),
        skippedPart(result.skipped),
    ];
    const left = SUMMARY_LIMIT - (0,layout/* stacked */.OJ)([...before, ...after]).length;
    return `${(0,layout/* stacked */.OJ)([...before, ...withinLimit(remarked.map(documentPart), left), ...after])}\n`;
}
function verdictOf({ postmortems, errors, warnings, infos }) {
    if (postmortems === 0)
        return 'There is no postmortem to check';
    const found = [
        errors > 0 ? (0,words/* counted */.h)(errors, 'error') : '',
        warnings > 0 ? (0,words/* counted */.h)(warnings, 'warning') : '',
        infos > 0 ? (0,words/* counted */.h)(infos, 'note') : '',
    ].filter(Boolean);
    const place = (0,words/* counted */.h)(postmortems, 'postmortem');
    return found.length > 0 ? `${(0,words/* listed */.K)(found)} in ${place}` : `Nothing to remark in ${place}`;
}
const TITLE_SHOWN = 120;
function documentPart({ document, diagnostics }) {
    const title = document.readable ? (0,markdown_short/* shortText */.os)(document.title?.value ?? '', TITLE_SHOWN) : '';
    const name = [title === '' ? '' : `**${title}**`, (0,code/* markdownCode */.D)(document.path)].filter(Boolean).join(' · ');
    const known = diagnostics.filter((diagnostic) => diagnostic.known);
    const counting = diagnostics.filter((diagnostic) => !diagnostic.known);
    return (0,layout/* stacked */.OJ)([
        name,
        remarksTable(counting.map(remark/* remarkOf */.M), noPage),
        known.length === 0
            ? ''
            : (0,layout/* folded */.TM)(`${known.length} that ${known.length === 1 ? 'was' : 'were'} there before`, knownList(known)),
    ]);
}
function knownList(known) {
    return remarksList(known.map(remark/* remarkOf */.M), noPage);
}
function noPage() {
    return null;
}
function withinLimit(parts, limit) {
    const kept = [];
    let left = limit - 200;
    for (const part of parts) {
        left -= part.length + 2;
        if (left < 0)
            break;
        kept.push(part);
    }
    const rest = parts.length - kept.length;
    if (rest === 0)
        return kept;
    return [...kept, `**Shortened, to fit into a job summary:** ${(0,words/* counted */.h)(rest, 'more postmortem')} with remarks.`];
}
const SKIPPED_SHOWN = 10;
function skippedPart(skipped) {
    if (skipped.length === 0)
        return '';
    const named = skipped.slice(0, SKIPPED_SHOWN).map(code/* markdownCode */.D);
    const rest = skipped.length - named.length;
    const paths = (0,words/* listed */.K)(rest > 0 ? [...named, `${rest} more`] : named);
    return `${(0,words/* counted */.h)(skipped.length, 'file')} skipped, because ${skipped.length === 1 ? 'it looks' : 'they look'} like no postmortem: ${paths}.`;
}
//# sourceMappingURL=check.js.map

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

/***/ })

};
