export const id = 86;
export const ids = [86];
export const modules = {

/***/ 3086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// UNUSED EXPORTS: runFollowUp

// EXTERNAL MODULE: ./build/src/render/json/print-json.js
var print_json = __webpack_require__(8461);
// EXTERNAL MODULE: ./build/src/render/escape/code.js
var code = __webpack_require__(7503);
// EXTERNAL MODULE: ./build/src/render/escape/link.js
var escape_link = __webpack_require__(422);
// EXTERNAL MODULE: ./build/src/render/escape/markdown.js
var markdown = __webpack_require__(980);
// EXTERNAL MODULE: ./build/src/render/escape/prose.js
var prose = __webpack_require__(7047);
// EXTERNAL MODULE: ./build/src/render/markdown/layout.js
var layout = __webpack_require__(5178);
;// CONCATENATED MODULE: ./build/src/render/markdown/report.js





/** The report as the body of an issue or as a comment: nobody is mentioned. The first heading is its title. */
function renderReport(blocks) {
    return (0,layout/* stacked */.OJ)(blocks.map((block, at) => rendered(block, at === 0 ? '###' : '####')));
}
function rendered(block, heading) {
    switch (block.kind) {
        case 'heading':
            return `${heading} ${(0,markdown/* markdownText */.p7)(block.text)}`;
        case 'text':
            return inline(block.parts);
        case 'small':
            return `<sub>${inline(block.parts)}</sub>`;
        case 'table':
            return tableOf(block);
        case 'folded':
            return (0,layout/* folded */.TM)(block.summary, (0,layout/* stacked */.OJ)(block.blocks.map((inner) => rendered(inner, '####'))));
    }
}
function tableOf({ columns, rows }) {
    const cells = rows.map((row) => row.map((parts) => parts.map((part) => piece(part, CELL)).join('')));
    return (0,layout/* table */.tp)(columns.map(markdown/* markdownCell */.UZ), cells);
}
function inline(parts) {
    return parts.map((part, at) => piece(part, at === 0 ? LINE_START : WITHIN)).join('');
}
const CELL = { prose: prose/* markdownCellProse */.bg, text: markdown/* markdownCell */.UZ, code: code/* markdownCellCode */.P };
const LINE_START = { prose: prose/* markdownProse */.h$, text: markdown/* markdownText */.p7, code: code/* markdownCode */.D };
const WITHIN = { prose: prose/* markdownInlineProse */.mc, text: markdown/* markdownCell */.UZ, code: code/* markdownCode */.D };
function piece(part, place) {
    switch (part.kind) {
        case 'text':
            return withBlanks(part.text, (text) => (part.strong ? `**${place.prose(text)}**` : place.prose(text)));
        case 'untrusted':
            return place.text(part.text);
        case 'login':
            return place.code(part.login);
        case 'link':
            return [linked(part.text, part.url), place.text(part.untrusted ?? '')].filter((words) => words !== '').join(' ');
    }
}
/** Parts of a sentence keep the blank that parts them. */
function withBlanks(text, write) {
    const words = text.trim();
    if (words === '')
        return text === '' ? '' : ' ';
    return `${text.startsWith(' ') ? ' ' : ''}${write(words)}${text.endsWith(' ') ? ' ' : ''}`;
}
/** The number of an issue is not broken within its own link. */
function linked(text, url) {
    const target = (0,escape_link/* linkTarget */.C)(url);
    return target !== null && /^#\d{1,10}$/.test(text) ? `[${text}](${target})` : (0,escape_link/* markdownLink */.i)(text, url);
}
//# sourceMappingURL=report.js.map
// EXTERNAL MODULE: ./build/src/render/escape/console.js
var console = __webpack_require__(8017);
// EXTERNAL MODULE: ./build/src/render/terminal/colors.js
var colors = __webpack_require__(8499);
// EXTERNAL MODULE: ./build/src/render/terminal/width.js
var width = __webpack_require__(5627);
;// CONCATENATED MODULE: ./build/src/render/terminal/report.js



/** A report for the terminal: tables in columns, folded parts in full under their summary. */
function renderReportText(blocks, { color }) {
    return `${(0,console/* breakCommands */.ix)(inOrder(blocks, (0,colors/* colorsOf */.k)(color)))}\n`;
}
function inOrder(blocks, colors) {
    return blocks.map((block) => report_rendered(block, colors)).join('\n\n');
}
function report_rendered(block, colors) {
    switch (block.kind) {
        case 'heading':
            return colors.strong((0,console/* consoleLine */.WK)(block.text));
        case 'text':
            return block.parts.map((part) => coloured(part, colors)).join('');
        case 'small':
            return colors.aside(block.parts.map(plain).join(''));
        case 'table':
            return table(block.columns, block.rows, colors);
        case 'folded':
            return `${colors.strong((0,console/* consoleLine */.WK)(block.summary))}\n${indented(inOrder(block.blocks, colors))}`;
    }
}
function plain(part) {
    switch (part.kind) {
        case 'text':
        case 'untrusted':
            return (0,console/* consoleLine */.WK)(part.text);
        case 'login':
            return (0,console/* consoleLine */.WK)(part.login);
        case 'link':
            return (0,console/* consoleLine */.WK)([part.text, part.untrusted ?? ''].filter((words) => words !== '').join(' '));
    }
}
function coloured(part, colors) {
    const text = plain(part);
    if (part.kind === 'link')
        return colors.name(text);
    return part.kind === 'text' && part.strong ? colors.strong(text) : text;
}
// A title may be as long as its document's line; the issue shows it whole.
const CELL_WIDTH = 60;
function table(columns, rows, colors) {
    const head = columns.map(console/* consoleLine */.WK);
    const lines = rows.map((cells) => columns.map((_, at) => cellOf(cells[at] ?? [])));
    const widths = head.map((_, at) => [head, ...lines].reduce((most, line) => Math.max(most, (0,width/* widthOf */.qz)(line[at] ?? '')), 0));
    const lineOf = (cells) => cells
        .map((cell, at) => (0,width/* padded */.jC)(cell, widths[at] ?? 0))
        .join('  ')
        .trimEnd();
    return [colors.aside(lineOf(head)), ...lines.map(lineOf)].map((line) => `  ${line}`).join('\n');
}
function cellOf(parts) {
    return (0,width/* shortened */.vI)(parts.map(plain).join(''), CELL_WIDTH);
}
function indented(text) {
    return text
        .split('\n')
        .map((line) => (line === '' ? line : `  ${line}`))
        .join('\n');
}
//# sourceMappingURL=report.js.map
// EXTERNAL MODULE: ./build/src/render/terminal/sync.js
var sync = __webpack_require__(7008);
// EXTERNAL MODULE: ./build/src/calendar/day.js
var calendar_day = __webpack_require__(6826);
// EXTERNAL MODULE: ./build/src/calendar/working-days.js
var working_days = __webpack_require__(4051);
;// CONCATENATED MODULE: ./build/src/report/date-words.js


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
/** `1 December 2026`. */
function dayInWords(day) {
    return `${dayAndMonth(day)} ${day.slice(0, 4)}`;
}
/** `1 December`. */
function dayAndMonth(day) {
    return `${Number(day.slice(8))} ${monthOf(day)}`;
}
/** `Tue 1 Dec`. */
function shortDay(day) {
    const weekday = working_days/* WEEKDAYS */.w4[(0,calendar_day/* weekdayOf */.Up)(day) - 1] ?? '';
    return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1, 3)} ${Number(day.slice(8))} ${monthOf(day).slice(0, 3)}`;
}
/** `23–29 November 2026`; month and year are said twice where they differ. */
function daysInWords(from, to) {
    if (from.slice(0, 4) !== to.slice(0, 4))
        return `${dayInWords(from)} – ${dayInWords(to)}`;
    if (from.slice(0, 7) !== to.slice(0, 7))
        return `${dayAndMonth(from)} – ${dayInWords(to)}`;
    return `${Number(from.slice(8))}–${dayInWords(to)}`;
}
/** `1 item`, `3 items`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function monthOf(day) {
    return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}
//# sourceMappingURL=date-words.js.map
;// CONCATENATED MODULE: ./build/src/report/item-state.js

/** Open, and ours to follow up: it has an issue, or gets one in the next run. */
function isOpen(item) {
    return item.state === 'open' && (item.issue !== null || item.unfiled === 'deferred');
}
/** Due today is not overdue. */
function isOverdue(item, today) {
    return isOpen(item) && item.effectiveDue !== null && item.effectiveDue < today;
}
/** Days since the due date; 0 when it is not past. */
function daysOverdue(item, today) {
    return item.effectiveDue === null ? 0 : Math.max(0, (0,calendar_day/* daysBetween */.YM)(item.effectiveDue, today));
}
/** `acme/platform`, not `Ada L.` */
function isTeam(owner) {
    return TEAM.test(owner);
}
const TEAM = /^[A-Za-z0-9][A-Za-z0-9-]{0,99}\/[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Whom a reminder mentions: the people; the teams where no person is named. Names that are no logins cannot be. */
function mentionable(item) {
    const owners = item.owners.length > 0 ? item.owners : item.otherOwners.filter(isTeam);
    return [...new Map(owners.toReversed().map((login) => [login.toLowerCase(), login])).values()].toReversed();
}
/** Worst severity first, those without one last. */
function severityRank(item, severities) {
    const severity = item.postmortem.severity;
    const rank = severity === null ? -1 : severities.indexOf(severity);
    return rank < 0 ? severities.length : rank;
}
//# sourceMappingURL=item-state.js.map
;// CONCATENATED MODULE: ./build/src/report/sections/cells.js


function words(text) {
    return { kind: 'text', text };
}
function strong(text) {
    return { kind: 'text', text, strong: true };
}
function theirs(text) {
    return { kind: 'untrusted', text };
}
/** `#34`, linked; nothing for an item that is not filed yet. */
function numberOf({ item: { issue } }) {
    return issue === null ? [] : [{ kind: 'link', text: `#${issue.number}`, url: issue.url }];
}
/** `#34 Validate config before rollout`. */
function itemCell(entry) {
    const number = numberOf(entry);
    const title = theirs(entry.item.title);
    return number.length === 0 ? [title, words(' (not filed yet)')] : [...number, words(' '), title];
}
/** `INC-2026-009, SEV1`. */
function incidentCell({ item: { postmortem } }) {
    const { id, severity } = postmortem;
    return severity === null ? [theirs(id)] : [theirs(id), words(', '), theirs(severity)];
}
/** People and teams as logins, never mentioned; names that are no logins as they were written. */
function ownerCell({ item }) {
    const owners = [
        ...item.owners.map(login),
        ...item.otherOwners.map((owner) => (isTeam(owner) ? login(owner) : theirs(owner))),
    ];
    return owners.length === 0
        ? [words('nobody yet')]
        : joined(owners.map((owner) => [owner]), ', ');
}
function login(name) {
    return { kind: 'login', login: name };
}
function lateCell({ daysOverdue }) {
    return [words(counted(daysOverdue, 'day'))];
}
function joined(cells, separator) {
    return cells.flatMap((cell, at) => (at === 0 ? cell : [words(separator), ...cell]));
}
//# sourceMappingURL=cells.js.map
;// CONCATENATED MODULE: ./build/src/report/sections/folding.js

const VISIBLE_ROWS = 30;
const VISIBLE_ENTRIES = 10;
/** A table of which people see a screenful; the rest is folded, nothing is cut. */
function tableBlocks(columns, rows) {
    if (rows.length === 0)
        return [];
    const rest = rows.slice(VISIBLE_ROWS);
    const table = { kind: 'table', columns, rows: rows.slice(0, VISIBLE_ROWS) };
    return rest.length === 0 ? [table] : [table, foldedTable(columns, rest)];
}
/** A line of short entries, with its first words before it; what does not fit into a line or two is folded. */
function lineBlocks(lead, entries, column) {
    if (entries.length === 0)
        return [];
    const rest = entries.slice(VISIBLE_ENTRIES);
    const line = { kind: 'text', parts: [...lead, ...joined(entries.slice(0, VISIBLE_ENTRIES), ' · ')] };
    return rest.length === 0
        ? [line]
        : [
            line,
            foldedTable([column], rest.map((entry) => [entry])),
        ];
}
function foldedTable(columns, rows) {
    return { kind: 'folded', summary: `${rows.length} more`, blocks: [{ kind: 'table', columns, rows }] };
}
//# sourceMappingURL=folding.js.map
;// CONCATENATED MODULE: ./build/src/report/sections/due-soon.js



const dueSoon = {
    id: 'due-soon',
    title: 'Due soon',
    blocks(facts) {
        if (facts.dueSoon.length === 0)
            return [];
        const until = dayAndMonth(facts.period.soonUntil);
        return [
            { kind: 'heading', text: `Due by ${until} (${facts.dueSoon.length})` },
            ...lineBlocks([], facts.dueSoon.map(entryOf), 'Due'),
        ];
    },
};
/** `#36 ada Tue 1 Dec`. */
function entryOf(entry) {
    const { effectiveDue, title } = entry.item;
    const number = numberOf(entry);
    const due = effectiveDue === null ? '' : ` ${shortDay(effectiveDue)}`;
    return [...(number.length === 0 ? [theirs(title)] : number), words(' '), ...ownerCell(entry), words(due)];
}
//# sourceMappingURL=due-soon.js.map
;// CONCATENATED MODULE: ./build/src/report/sections/finished.js



const finished = {
    id: 'finished',
    title: 'Finished',
    blocks(facts) {
        const line = lineBlocks([strong('Finished'), words(' ')], facts.finished.map(itemCell), 'Finished');
        return [...line, ...lineBlocks([], facts.complete.map(completeCell), 'Complete')];
    },
};
function completeCell({ id, done, days }) {
    const time = days === null ? '' : ` in ${counted(days, 'day')}`;
    return [theirs(id), words(` is complete: ${done} of ${done} done${time}`)];
}
//# sourceMappingURL=finished.js.map
;// CONCATENATED MODULE: ./build/src/report/sections/footer.js


const footer = {
    id: 'footer',
    title: 'About this report',
    blocks({ period }) {
        const next = dayAndMonth(period.nextReport);
        const said = 'Owners hear of it on their issues; nobody is mentioned here.';
        return [{ kind: 'small', parts: [words(`${said} Live: this issue's description · next on ${next}`)] }];
    },
};
//# sourceMappingURL=footer.js.map
;// CONCATENATED MODULE: ./build/src/report/sections/headline.js


/** The week in two lines: what changed, and how things stand. */
const headline = {
    id: 'headline',
    title: 'The week in two lines',
    blocks(facts) {
        const { from, to } = facts.period;
        return [
            { kind: 'heading', text: `${facts.title} · ${daysInWords(from, to)}` },
            { kind: 'text', parts: [strong(changesOf(facts)), words(` ${standingOf(facts)}`)] },
        ];
    },
};
function changesOf({ finished, newlyOverdue, decisions }) {
    const parts = [
        finished.length > 0 ? `${finished.length} finished` : '',
        newlyOverdue.length > 0 ? `${newlyOverdue.length} newly overdue` : '',
        decisions.length > 0 ? `${decisions.length} ${decisions.length === 1 ? 'needs' : 'need'} a decision` : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'Nothing finished, nothing newly overdue.' : `${parts.join(', ')}.`;
}
function standingOf({ open, overdue, oldestDays, last }) {
    const before = last && `${last.open} ${last.wasLastWeek ? 'last week' : 'in the last report'}`;
    const openWords = before ? `${open.length} open (${before})` : `${open.length} open`;
    const overdueWords = last ? `${overdue.length} overdue (${last.overdue})` : `${overdue.length} overdue`;
    const oldest = oldestDays === null ? [] : [`oldest ${counted(oldestDays, 'day')}`];
    return [openWords, overdueWords, ...oldest].join(' · ');
}
//# sourceMappingURL=headline.js.map
;// CONCATENATED MODULE: ./build/src/report/sections/needs-a-decision.js


/** Items that reminding does not move: somebody says whether they are still wanted. */
const needsADecision = {
    id: 'needs-a-decision',
    title: 'Needs a decision',
    blocks({ decisions }) {
        if (decisions.length === 0)
            return [];
        const rows = decisions.map((entry) => [
            itemCell(entry),
            incidentCell(entry),
            lateCell(entry),
            [words(whyOf(entry))],
        ]);
        return [
            { kind: 'heading', text: `Needs a decision (${decisions.length})` },
            ...tableBlocks(['Item', 'Incident', 'Late', 'Why'], rows),
        ];
    },
};
function whyOf({ because }) {
    switch (because) {
        case 'long-overdue':
            return 'overdue for more than 30 days';
        case 'reminders-ended':
            return 'all reminders were sent';
    }
}
//# sourceMappingURL=needs-a-decision.js.map
;// CONCATENATED MODULE: ./build/src/report/sections/notices.js


/** What the run could not see. The sentences may name files, so they are escaped. */
const notices = {
    id: 'notices',
    title: 'What this run could not see',
    blocks(facts) {
        const sentences = facts.notices.map((notice) => [theirs(notice)]);
        return lineBlocks([strong('Note:'), words(' ')], sentences, 'Note');
    },
};
//# sourceMappingURL=notices.js.map
;// CONCATENATED MODULE: ./build/src/report/sections/overdue.js


const overdue = {
    id: 'overdue',
    title: 'Overdue',
    blocks(facts) {
        if (facts.overdue.length === 0)
            return [];
        const rows = facts.overdue.map((entry) => [itemCell(entry), incidentCell(entry), ownerCell(entry), lateCell(entry)]);
        return [
            { kind: 'heading', text: `Overdue (${facts.overdue.length})` },
            ...tableBlocks(['Item', 'Incident', 'Owner', 'Late'], rows),
        ];
    },
};
//# sourceMappingURL=overdue.js.map
;// CONCATENATED MODULE: ./build/src/report/sections/postmortems.js



/** Drafts that hold items back. */
const postmortems = {
    id: 'postmortems',
    title: 'Postmortems',
    blocks({ drafts }) {
        if (drafts.length === 0)
            return [];
        return [{ kind: 'heading', text: 'Postmortems' }, ...lineBlocks([], drafts.map(postmortems_entryOf), 'Draft')];
    },
};
/** `Draft for 12 days: INC-2026-012, 3 items not filed yet`. */
function postmortems_entryOf({ id, days, items }) {
    const time = days === null ? 'Draft: ' : `Draft for ${counted(days, 'day')}: `;
    return [words(time), theirs(id), words(`, ${counted(items, 'item')} not filed yet`)];
}
//# sourceMappingURL=postmortems.js.map
;// CONCATENATED MODULE: ./build/src/report/sections/set-aside.js



/** What is not followed up here, folded: each kind is counted, so that nothing is missing from the record. */
const setAside = {
    id: 'set-aside',
    title: 'Not followed up here',
    blocks(facts) {
        const kinds = kindsOf(facts);
        if (kinds.length === 0)
            return [];
        return [{ kind: 'folded', summary: `Not followed up here: ${kinds.join(', ')}`, blocks: detailsOf(facts) }];
    },
};
function kindsOf({ trackedElsewhere, waiting, droppedSince, confidential }) {
    const kinds = [
        [trackedElsewhere.length, 'tracked elsewhere'],
        [waiting.proposed, 'proposed'],
        [waiting.notAdopted, 'in older postmortems'],
        [waiting.deferred, 'to be filed in the next run'],
        [droppedSince.length, 'closed as not planned'],
        [confidential.open, 'confidential'],
    ];
    return kinds.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`);
}
function detailsOf({ trackedElsewhere, droppedSince, confidential }) {
    const tracked = trackedElsewhere.map((entry) => [
        [theirs(entry.item.title)],
        incidentCell(entry),
        [theirs(entry.item.tracked ?? '')],
    ]);
    const dropped = droppedSince.map((entry) => [itemCell(entry), incidentCell(entry)]);
    const blocks = [
        ...tableBlocks(['Item', 'Incident', 'Tracked in'], tracked),
        ...tableBlocks(['Closed as not planned', 'Incident'], dropped),
        ...confidentialBlocks(confidential),
    ];
    return blocks.length > 0
        ? blocks
        : [{ kind: 'text', parts: [words('They have no issue yet and nobody is reminded.')] }];
}
function confidentialBlocks({ open, overdue }) {
    if (open === 0)
        return [];
    const said = `Confidential postmortems have ${counted(open, 'open item')}, ${overdue} overdue.`;
    return [{ kind: 'text', parts: [words(said)] }];
}
//# sourceMappingURL=set-aside.js.map
;// CONCATENATED MODULE: ./build/src/report/sections/without-owner.js



/** Items that nobody can be reminded of, also those whose owner's name is no login. */
const withoutOwner = {
    id: 'without-owner',
    title: 'Without an owner',
    blocks(facts) {
        if (facts.withoutOwner.length === 0)
            return [];
        return [
            { kind: 'heading', text: `Without an owner (${facts.withoutOwner.length})` },
            ...lineBlocks([], facts.withoutOwner.map(without_owner_entryOf), 'Item'),
        ];
    },
};
/** `#44 Load test the cart (SEV2, 6 days)`. */
function without_owner_entryOf(entry) {
    const { postmortem, otherOwners } = entry.item;
    const remarks = [
        postmortem.severity === null ? [] : [theirs(postmortem.severity)],
        entry.openDays === null ? [] : [words(counted(entry.openDays, 'day'))],
        otherOwners.length === 0 ? [] : [words('no login: '), theirs(otherOwners.join(', '))],
    ];
    const said = remarks.filter((remark) => remark.length > 0);
    if (said.length === 0)
        return itemCell(entry);
    return [...itemCell(entry), words(' ('), ...joined(said, ', '), words(')')];
}
//# sourceMappingURL=without-owner.js.map
;// CONCATENATED MODULE: ./build/src/report/index.js










/** In the order of the page. */
const REPORT_SECTIONS = [
    headline,
    finished,
    needsADecision,
    overdue,
    dueSoon,
    withoutOwner,
    postmortems,
    setAside,
    notices,
    footer,
];
/** The whole report. It mentions nobody. */
function reportBlocks(facts) {
    return REPORT_SECTIONS.flatMap((section) => section.blocks(facts));
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./build/src/report/report-json.js

/** The value of `report --format json`: the facts from which the report can be rendered again. */
function reportJson(facts) {
    const keys = (entries) => entries.map(({ item }) => item.key);
    return {
        version: 1,
        now: facts.now,
        period: facts.period.week,
        from: facts.period.from,
        to: facts.period.to,
        items: facts.items.map(itemJson),
        counts: {
            open: facts.open.length,
            overdue: facts.overdue.length,
            newlyOverdue: facts.newlyOverdue.length,
            finished: facts.finished.length,
            decisions: facts.decisions.length,
            dueSoon: facts.dueSoon.length,
            withoutOwner: facts.withoutOwner.length,
            confidential: facts.confidential.open,
        },
        last: facts.last && { period: facts.last.week, open: facts.last.open, overdue: facts.last.overdue },
        finished: keys(facts.finished),
        newlyOverdue: keys(facts.newlyOverdue),
        decisions: facts.decisions.map(({ item, because }) => ({ key: item.key, because })),
        dueSoon: keys(facts.dueSoon),
        withoutOwner: keys(facts.withoutOwner),
        drafts: facts.drafts,
        complete: facts.complete,
        confidential: facts.confidential,
        postmortems: facts.documents.map(({ confidential, ...document }) => document),
        oldestDays: facts.oldestDays,
        notices: facts.notices,
    };
}
function itemJson(entry) {
    const { item, daysOverdue } = entry;
    return {
        key: item.key,
        title: item.title,
        postmortem: item.postmortem.path,
        issue: item.issue && { repository: item.issue.repository, number: item.issue.number, url: item.issue.url },
        owners: ownersOf(entry),
        due: item.effectiveDue,
        daysOverdue,
        state: item.state,
        priority: item.priority,
        type: item.type,
        severity: item.postmortem.severity,
        unfiled: item.unfiled,
        tracked: item.tracked,
    };
}
/** Logins and teams with `@`, names as written. */
function ownersOf({ item }) {
    const others = item.otherOwners.map((owner) => (isTeam(owner) ? `@${owner}` : owner));
    return [...item.owners.map((login) => `@${login}`), ...others];
}
//# sourceMappingURL=report-json.js.map
// EXTERNAL MODULE: ./build/src/render/days.js
var days = __webpack_require__(2515);
// EXTERNAL MODULE: ./build/src/render/terminal/words.js
var terminal_words = __webpack_require__(7690);
// EXTERNAL MODULE: ./build/src/render/markdown/incident.js + 1 modules
var incident = __webpack_require__(59);
// EXTERNAL MODULE: ./build/src/render/markdown/issue-link.js
var issue_link = __webpack_require__(386);
// EXTERNAL MODULE: ./build/src/render/markdown/people.js
var people = __webpack_require__(8783);
// EXTERNAL MODULE: ./build/src/render/markdown/short.js
var markdown_short = __webpack_require__(8088);
;// CONCATENATED MODULE: ./build/src/render/markdown/nudge.js






/** A reminder: what is due, why it matters, what can be answered, and what comes next. Mentions only whom the nudge names. */
function renderNudge(nudge) {
    const whom = (0,people/* mentions */.w)(nudge.mention);
    const this_ = whom === '' ? 'This' : `${whom}, this`;
    const next = nudge.next === null ? 'This is the last reminder.' : `Next reminder on ${(0,days/* dayInWords */.v_)(nudge.next)}.`;
    return [
        `${this_} ${dueWords(nudge)}. ${why(nudge.item)}`,
        'Close it with a pull request, or change the date in the postmortem.',
        [alsoYours(nudge.alsoYours), next].filter((words) => words !== '').join(' '),
    ].join('\n');
}
function dueWords({ step, due, workingDaysLate }) {
    const day = (0,days/* dayInWords */.v_)(due);
    if (workingDaysLate < 0)
        return `is due on ${day}, in ${(0,terminal_words/* counted */.h)(-workingDaysLate, 'working day')}`;
    if (workingDaysLate > 0)
        return `was due on ${day}, ${(0,terminal_words/* counted */.h)(workingDaysLate, 'working day')} ago`;
    return step === 'before' ? `is due today, ${day}` : `was due on ${day}`;
}
const TITLE_SHOWN = 160;
function why({ postmortem }) {
    const title = (0,markdown_short/* shortText */.os)(postmortem.title, TITLE_SHOWN);
    return `It keeps this from happening again: **${title}**${(0,incident/* gravity */.f)(postmortem)}.`;
}
const OTHERS_SHOWN = 5;
const OTHER_TITLE = 60;
function alsoYours(items) {
    if (items.length === 0)
        return '';
    const named = items.slice(0, OTHERS_SHOWN).map(other);
    const more = items.length - named.length;
    return `Also yours: ${[...named, ...(more > 0 ? [`${more} more`] : [])].join(' · ')}.`;
}
function other({ issue, title, effectiveDue }) {
    const words = (0,markdown_short/* shortText */.os)(title, OTHER_TITLE);
    const due = effectiveDue === null ? '' : `, due on ${(0,days/* dayInWords */.v_)(effectiveDue)}`;
    return `${issue === null ? '' : `${(0,issue_link/* issueLink */.M)(issue)} `}${words}${due}`;
}
//# sourceMappingURL=nudge.js.map
// EXTERNAL MODULE: ./build/src/calendar/time.js
var time = __webpack_require__(8711);
;// CONCATENATED MODULE: ./build/src/report/mark.js
/** What every hidden comment of ours begins with. */
const MARK_START = '<!-- followthrough:';
/** Ends a reminder, so that a run that broke off after commenting does not remind again. */
function nudgeMark(step, due) {
    return `${MARK_START}nudge:${step}:${due} -->`;
}
/** Ends the weekly comment: one for each period. */
function periodMark(week) {
    return `${MARK_START}report:${week} -->`;
}
function withMark(text, mark) {
    return `${text.trimEnd()}\n\n${mark}`;
}
//# sourceMappingURL=mark.js.map
;// CONCATENATED MODULE: ./build/src/report/activity.js





/** Reads the issues of a shortlist, one request each. */
async function gatherComments(tracker, items) {
    const found = new Map();
    for (const { issue } of items) {
        if (issue === null || found.has(issue.number))
            continue;
        const answer = await tracker.comments(issue.number);
        if (answer.ok)
            found.set(issue.number, answer.value);
    }
    return found;
}
// How long an owner who wrote on the issue is left alone.
const QUIET_DAYS = 5;
/**
 * What the comments say of an item's owners; ours do not count, also when an owner's token wrote them.
 * `inWork` holds the numbers of issues to which an open pull request is linked.
 */
function activityFrom(comments, inWork, today, settings) {
    const since = (0,working_days/* addWorkingDays */.A9)(settings.calendar, today, -QUIET_DAYS);
    return (item) => {
        const { issue } = item;
        const said = issue && comments.get(issue.number);
        if (!issue || !said)
            return null;
        const owners = new Set(mentionable(item).map((login) => login.toLowerCase()));
        const ownerActive = said.some(({ author, body, createdAt }) => owners.has(author?.login.toLowerCase() ?? '') &&
            !body.includes(MARK_START) &&
            dayOf(createdAt, settings) >= since);
        return { pullRequestOpen: inWork.has(issue.number), ownerActive };
    };
}
function dayOf(instant, { calendar }) {
    const epoch = (0,time/* epochOf */.Fz)(instant);
    return epoch === null ? '' : (0,calendar_day/* dayAt */.OC)(epoch, calendar.timeZone);
}
//# sourceMappingURL=activity.js.map
;// CONCATENATED MODULE: ./build/src/report/outcome.js
/** How a write went. A rate limit leaves it to the next run; no clear answer is never tried again in this one. */
function asOutcome(answer) {
    return answer.ok ? { outcome: 'done', refusal: null } : refused(answer.refusal);
}
function refused(refusal) {
    switch (refusal.kind) {
        case 'limited':
            return { outcome: 'deferred', refusal };
        case 'unknown':
            return { outcome: 'unknown', refusal };
        case 'forbidden':
        case 'missing':
        case 'gone':
        case 'invalid':
            return { outcome: 'failed', refusal };
    }
}
/** Written by us, now or under a former identity: anybody can paste a mark. */
function isOurs({ author }, ourIds) {
    return author !== null && ourIds.has(author.id);
}
//# sourceMappingURL=outcome.js.map
;// CONCATENATED MODULE: ./build/src/report/apply-nudges.js



/** Sends reminders: first the comment, then its record. Each gets its turn, whatever became of the one before. */
async function applyNudges(nudges, tools) {
    const outcomes = [];
    const sent = new Set();
    for (const nudge of nudges) {
        const answer = await send(nudge, tools);
        if (answer.ok)
            sent.add(nudge);
        outcomes.push(outcomeOf(nudge.item, 'comment', becauseOf(nudge), answer));
    }
    const recorded = [];
    for (const step of stepsToRecord(nudges, sent)) {
        const answer = await record(step, tools);
        if (answer.ok)
            recorded.push(step);
        else
            outcomes.push(outcomeOf(step.item, 'update', 'the reminder is recorded', answer));
    }
    return { outcomes, recorded };
}
/** What dry runs show. */
function plannedNudges(nudges) {
    return nudges.map((nudge) => ({
        kind: 'comment',
        key: nudge.item.key,
        title: nudge.item.title,
        issue: nudge.item.issue,
        because: becauseOf(nudge),
        outcome: 'planned',
        refusal: null,
    }));
}
/** The items as their issues are after the run. */
function withSteps(items, recorded) {
    return items.map((item) => {
        const steps = recorded.filter((step) => step.item === item).map(({ step, due }) => ({ step, due }));
        return steps.length === 0 ? item : { ...item, nudges: [...item.nudges, ...steps] };
    });
}
async function send(nudge, { tracker, ourIds, comments, render }) {
    const { issue } = nudge.item;
    if (issue === null)
        return { ok: false, refusal: NOT_FILED };
    const known = comments.get(issue.number);
    const answer = known
        ? { ok: true, value: known }
        : await tracker.comments(issue.number);
    if (!answer.ok)
        return answer;
    const mark = nudgeMark(nudge.step, nudge.due);
    const isThere = answer.value.some((comment) => isOurs(comment, ourIds) && comment.body.includes(mark));
    return isThere ? { ok: true, value: null } : tracker.comment(issue.number, withMark(render(nudge), mark));
}
/** Steps of sent reminders, and those of other items whose people have all been told. */
function stepsToRecord(nudges, sent) {
    const unsent = new Set(nudges.filter((nudge) => !sent.has(nudge)).flatMap(({ covers }) => covers.map(itemOf)));
    const covered = new Map();
    for (const { covers } of sent) {
        for (const step of covers)
            if (!unsent.has(step.item))
                covered.set(step.item, step);
    }
    return [...[...sent].map(({ item, step, due }) => ({ item, step, due })), ...covered.values()];
}
function itemOf({ item }) {
    return item;
}
// The body is read again at the last moment: people may have written in it since the run began.
async function record({ item, step, due }, tools) {
    if (item.issue === null)
        return { ok: false, refusal: NOT_FILED };
    const read = await tools.tracker.read(item.issue.number);
    if (!read.ok)
        return read;
    const body = tools.record(read.value.body, step, due);
    if (body === null)
        return { ok: false, refusal: MARK_DAMAGED };
    return body === read.value.body ? read : tools.tracker.update(item.issue.number, { body });
}
function outcomeOf({ key, title, issue }, kind, because, answer) {
    return { kind, key, title, issue, because, ...asOutcome(answer) };
}
function becauseOf({ workingDaysLate, due }) {
    if (workingDaysLate > 0)
        return `it was due ${counted(workingDaysLate, 'working day')} ago, on ${due}`;
    return `it is due on ${due}`;
}
const NOT_FILED = {
    kind: 'missing',
    message: 'The action item has no issue.',
    hint: 'Run sync first: it files the issue.',
};
const MARK_DAMAGED = {
    kind: 'invalid',
    message: 'The hidden mark of the issue cannot be read, so the reminder is not recorded.',
    hint: "Restore the issue's description from its history.",
};
//# sourceMappingURL=apply-nudges.js.map
;// CONCATENATED MODULE: ./build/src/report/ensure-report-label.js
/** The report is found by its label, so the label has to be there before the issue: GitHub may drop an unknown one. */
async function ensureReportLabel(name, tracker) {
    const listed = await tracker.labels();
    if (!listed.ok)
        return listed;
    if (listed.value.some((label) => label.name.toLowerCase() === name.toLowerCase()))
        return listed;
    const created = await tracker.createLabel({ name, color: '0e8a16', description: DESCRIPTION });
    // `invalid`: it exists by now, another run was faster.
    return !created.ok && created.refusal.kind === 'invalid' ? listed : created;
}
const DESCRIPTION = 'The follow-up report on postmortems, kept by Followthrough';
//# sourceMappingURL=ensure-report-label.js.map
;// CONCATENATED MODULE: ./build/src/report/apply-report.js



/** Publishes a report. What builds on a write that did not succeed waits for the next run. */
async function applyReport(changes, existing, tracker, ourIds) {
    let issue = existing.kind === 'none' ? null : existing.issue;
    let broken = false;
    const outcomes = [];
    for (const change of changes) {
        const said = { kind: change.kind, key: 'report', title: titleOf(change, existing), because: change.because };
        if (broken) {
            outcomes.push({ ...said, issue: refOf(issue), outcome: 'deferred', refusal: null });
            continue;
        }
        const answer = await write(change, issue, tracker, ourIds);
        if (answer.ok && answer.value)
            issue = answer.value;
        broken = !answer.ok;
        outcomes.push({ ...said, issue: refOf(issue), ...asOutcome(answer) });
    }
    return { outcomes, issue: refOf(issue) };
}
/** What dry runs show. */
function plannedReport(changes, existing) {
    const issue = refOf(existing.kind === 'none' ? null : existing.issue);
    return changes.map((change) => ({
        kind: change.kind,
        key: 'report',
        title: titleOf(change, existing),
        issue,
        because: change.because,
        outcome: 'planned',
        refusal: null,
    }));
}
function titleOf(change, existing) {
    if (change.kind === 'create')
        return change.draft.title;
    return existing.kind === 'none' ? 'report' : existing.issue.title;
}
async function write(change, issue, tracker, ourIds) {
    if (change.kind === 'create')
        return create(change.draft, tracker);
    if (issue === null)
        return { ok: false, refusal: NO_ISSUE };
    if (change.kind === 'update')
        return tracker.update(issue.number, { body: change.body });
    const answer = await comment(change.week, change.body, issue.number, tracker, ourIds);
    return answer.ok ? { ok: true, value: null } : answer;
}
async function create(draft, tracker) {
    for (const label of draft.labels) {
        const ready = await ensureReportLabel(label, tracker);
        if (!ready.ok)
            return ready;
    }
    return tracker.create(draft);
}
/** A run that broke off after the comment left its mark there: then it is not said again. */
async function comment(week, body, number, tracker, ourIds) {
    const comments = await tracker.comments(number);
    if (!comments.ok)
        return comments;
    const mark = periodMark(week);
    const isThere = comments.value.some((one) => isOurs(one, ourIds) && one.body.includes(mark));
    return isThere ? { ok: true, value: null } : tracker.comment(number, body);
}
const NO_ISSUE = {
    kind: 'missing',
    message: 'There is no report issue to write to.',
    hint: 'Run again: the report issue is created first.',
};
function refOf(issue) {
    return issue && { repository: issue.repository, number: issue.number, url: issue.url };
}
//# sourceMappingURL=apply-report.js.map
// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(8599);
;// CONCATENATED MODULE: ./build/src/calendar/week.js


/** The ISO 8601 week of a day, for example `2026-W48`. The year is the week's own, not the day's. */
function isoWeekOf(day) {
    const date = temporal_polyfill/* Temporal */.fE.PlainDate.from(day);
    return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`;
}
/** The Monday on or before a day. */
function mondayOf(day) {
    return (0,calendar_day/* addDays */.fi)(day, 1 - (0,calendar_day/* weekdayOf */.Up)(day));
}
//# sourceMappingURL=week.js.map
;// CONCATENATED MODULE: ./build/src/report/issue-numbers.js
/** Issue numbers, sorted, as short text: steps from one to the next in base 36, runs of neighbours as `start-length`. */
function packNumbers(numbers) {
    const sorted = [...new Set(numbers)].sort((a, b) => a - b);
    const parts = [];
    let last = 0;
    for (let at = 0; at < sorted.length;) {
        const start = sorted[at] ?? 0;
        let length = 1;
        while (sorted[at + length] === start + length)
            length += 1;
        parts.push(length === 1 ? base36(start - last) : `${base36(start - last)}-${base36(length)}`);
        last = start + length - 1;
        at += length;
    }
    return parts.join('.');
}
/** Null for what `packNumbers` did not write, and for more than `limit` numbers. */
function unpackNumbers(text, limit) {
    const numbers = [];
    if (text === '')
        return numbers;
    let last = 0;
    for (const part of text.split('.')) {
        const [step, length = '1', more] = part.split('-');
        const start = last + fromBase36(step);
        const count = fromBase36(length);
        if (more !== undefined || !(start > last) || !(count >= 1) || numbers.length + count > limit)
            return null;
        for (let offset = 0; offset < count; offset += 1)
            numbers.push(start + offset);
        last = start + count - 1;
    }
    return numbers;
}
const DIGITS = /^[0-9a-z]{1,8}$/;
function base36(number) {
    return number.toString(36);
}
function fromBase36(text) {
    return text !== undefined && DIGITS.test(text) ? Number.parseInt(text, 36) : Number.NaN;
}
//# sourceMappingURL=issue-numbers.js.map
;// CONCATENATED MODULE: ./build/src/report/snapshot.js



function snapshotOf(items, today) {
    const open = items.filter(isOpen);
    const overdue = open.filter((item) => isOverdue(item, today));
    return {
        week: isoWeekOf(today),
        seen: numbersOf(items).at(-1) ?? 0,
        from: 0,
        openCount: open.length,
        overdueCount: overdue.length,
        open: numbersOf(open),
        overdue: numbersOf(overdue),
    };
}
/** From the alphabet of marks. */
function packSnapshot({ week, seen, from, openCount, overdueCount, open, overdue }) {
    return [week, seen, from, openCount, overdueCount, packNumbers(open), packNumbers(overdue)].join(',');
}
// More than any repository follows up; a forged mark cannot make us count for long.
const NUMBERS_LIMIT = 20_000;
/** Null stays null. */
function unpackSnapshot(packed) {
    if (packed === null)
        return null;
    const parts = packed.split(',');
    const [week, seen, from, openCount, overdueCount] = parts;
    const open = unpackNumbers(parts[5] ?? '-', NUMBERS_LIMIT);
    const overdue = unpackNumbers(parts[6] ?? '-', NUMBERS_LIMIT);
    const counts = [seen, from, openCount, overdueCount].map(Number);
    if (parts.length !== 7 || !week || !open || !overdue || !counts.every(isCount))
        return 'broken';
    const [seenCount = 0, fromCount = 0, opens = 0, overdues = 0] = counts;
    return { week, seen: seenCount, from: fromCount, openCount: opens, overdueCount: overdues, open, overdue };
}
function numbersOf(items) {
    return items.flatMap((item) => item.issue?.number ?? []).sort((a, b) => a - b);
}
function isCount(count) {
    return Number.isSafeInteger(count) && count >= 0;
}
//# sourceMappingURL=snapshot.js.map
;// CONCATENATED MODULE: ./build/src/report/state.js


const START = `${MARK_START}report:v1 `;
const END = ' -->';
const MARK_LIMIT = 20_000;
const ALPHABET = /^[A-Za-z0-9=;,.-]*$/;
/** Always fits: a state that is too large forgets its lowest numbers, half of them at a time. */
function stateMark(state) {
    let kept = state;
    for (;;) {
        const mark = `${START}${packState(kept)}${END}`;
        if (mark.length <= MARK_LIMIT)
            return mark;
        kept = { ...kept, at: halved(kept.at), was: halved(kept.was) };
    }
}
/** Null when a body holds no mark, more than one, or one that we did not write. */
function parseState(body) {
    const start = body.indexOf(START);
    if (start < 0 || body.indexOf(START, start + 1) >= 0)
        return null;
    const end = body.indexOf(END, start);
    if (end < 0 || end - start > MARK_LIMIT)
        return null;
    const packed = body.slice(start + START.length, end);
    return ALPHABET.test(packed) ? unpackState(packed) : null;
}
function packState({ period, factsHash, at, was }) {
    const parts = [`p=${period}`, `h=${factsHash}`];
    if (at)
        parts.push(`at=${packSnapshot(at)}`);
    if (was)
        parts.push(`was=${packSnapshot(was)}`);
    return parts.join(';');
}
function unpackState(packed) {
    const parts = new Map();
    for (const part of packed.split(';')) {
        const equals = part.indexOf('=');
        parts.set(part.slice(0, equals), part.slice(equals + 1));
    }
    const period = parts.get('p');
    const factsHash = parts.get('h');
    const at = unpackSnapshot(parts.get('at') ?? null);
    const was = unpackSnapshot(parts.get('was') ?? null);
    if (period === undefined || factsHash === undefined || at === 'broken' || was === 'broken')
        return null;
    return { period, factsHash, at, was };
}
function halved(snapshot) {
    if (!snapshot)
        return null;
    const from = (snapshot.open[Math.ceil(snapshot.open.length / 2)] ?? snapshot.seen) + 1;
    const kept = (numbers) => numbers.filter((number) => number >= from);
    return { ...snapshot, from, open: kept(snapshot.open), overdue: kept(snapshot.overdue) };
}
//# sourceMappingURL=state.js.map
;// CONCATENATED MODULE: ./build/src/report/find-report.js

/** The report issue among those with its label: written by us, with a readable state; the lowest number wins. */
function findReport(issues, label, ourIds) {
    const ours = issues
        .filter(({ author, labels }) => author !== null && ourIds.has(author.id) && hasLabel(labels, label))
        .sort((a, b) => a.number - b.number);
    for (const issue of ours) {
        const state = parseState(issue.body);
        if (state)
            return { kind: 'found', issue, state };
    }
    const [first] = ours;
    return first ? { kind: 'damaged', issue: first } : { kind: 'none' };
}
/** What a run says about a report issue that it leaves alone. */
function damagedReportNotice({ number }) {
    return `The report issue #${number} has lost its hidden mark, so no report is published: restore its description from its history, or take its label off and the next run begins a new one.`;
}
/** Labels are the same in any case. */
function hasLabel(labels, label) {
    return labels.some((name) => name.toLowerCase() === label.toLowerCase());
}
//# sourceMappingURL=find-report.js.map
;// CONCATENATED MODULE: ./build/src/report/fit.js

// GitHub takes 65,536 characters in a body; the hidden state needs up to 20,000 of them.
const TEXT_LIMIT = 44_000;
const ROW_LIMITS = [Number.POSITIVE_INFINITY, 150, 75, 30, 10, 3, 0];
/** Renders blocks so that an issue can hold them. Where tables have to be shortened, each says by how much. */
function fitReport(blocks, render, limit = TEXT_LIMIT) {
    let text = '';
    for (const rows of ROW_LIMITS) {
        text = render(blocks.flatMap((block) => shortened(block, rows)));
        if (text.length <= limit)
            break;
    }
    return text;
}
function shortened(block, most) {
    switch (block.kind) {
        case 'heading':
        case 'text':
        case 'small':
            return [block];
        case 'folded':
            return [{ ...block, blocks: block.blocks.flatMap((inner) => shortened(inner, most)) }];
        case 'table': {
            const left = block.rows.length - most;
            if (left <= 0)
                return [block];
            const said = `${left} more do not fit here; they are among the open issues of this repository.`;
            const note = { kind: 'text', parts: [words(said)] };
            return most === 0 ? [note] : [{ ...block, rows: block.rows.slice(0, most) }, note];
        }
    }
}
//# sourceMappingURL=fit.js.map
;// CONCATENATED MODULE: ./build/src/report/period.js



/** The week that a report of a day is about. */
function periodOf(today, reportDay) {
    const from = mondayOf(today);
    const report = (0,calendar_day/* addDays */.fi)(from, working_days/* WEEKDAYS */.w4.indexOf(reportDay));
    return {
        week: isoWeekOf(today),
        from,
        to: (0,calendar_day/* addDays */.fi)(from, 6),
        soonUntil: (0,calendar_day/* addDays */.fi)(from, 13),
        nextReport: report > today ? report : (0,calendar_day/* addDays */.fi)(report, 7),
    };
}
/** True from the report day on, until this week or a later one was reported. */
function isCommentDue(today, reportDay, state) {
    const reached = (0,calendar_day/* weekdayOf */.Up)(today) >= working_days/* WEEKDAYS */.w4.indexOf(reportDay) + 1;
    return reached && (state === null || state.period < isoWeekOf(today));
}
/** What a report compares with: within a reported week still the report before it, so that its body stays the same. */
function baselineOf(state, week) {
    if (!state)
        return null;
    return state.period >= week ? state.was : state.at;
}
function isWeekBefore(earlier, week) {
    const from = mondayOfWeek(earlier);
    return from !== null && isoWeekOf((0,calendar_day/* addDays */.fi)(from, 7)) === week;
}
const WEEK = /^(20\d\d|2100)-W(\d\d)$/;
/** 4 January is always in the first ISO week. */
function mondayOfWeek(week) {
    const [, year, number] = WEEK.exec(week) ?? [];
    return year ? (0,calendar_day/* addDays */.fi)(mondayOf(`${Number(year)}-01-04`), (Number(number) - 1) * 7) : null;
}
//# sourceMappingURL=period.js.map
;// CONCATENATED MODULE: ./build/src/report/records.js


/** Postmortems that have no open item any more, since one of them was finished. */
function completeRecords(items, hasEnded, calendar) {
    const complete = [];
    for (const record of byPath(items).values()) {
        const done = record.filter(({ state }) => state === 'done');
        const [first] = done;
        if (!first || !done.some(hasEnded) || record.some(({ state }) => state === 'open'))
            continue;
        const { id, path, date } = first.postmortem;
        complete.push({ id, path, done: done.length, days: daysUntilClosed(done, date, calendar) });
    }
    return complete;
}
/** Drafts whose open items wait for `status: final`. */
function draftRecords(items, documents, today) {
    const drafts = items.filter(({ item }) => item.state === 'open' && item.unfiled === 'draft');
    const documentAt = new Map(documents.map((document) => [document.path, document]));
    return [...byPath(drafts)].map(([path, record]) => {
        const document = documentAt.get(path);
        const since = document?.written ?? document?.date ?? null;
        return {
            id: record[0]?.postmortem.id ?? path,
            path,
            items: record.length,
            days: since === null ? null : Math.max(0, (0,calendar_day/* daysBetween */.YM)(since, today)),
        };
    });
}
function byPath(items) {
    const records = new Map();
    for (const { item } of items) {
        const record = records.get(item.postmortem.path) ?? [];
        record.push(item);
        records.set(item.postmortem.path, record);
    }
    return records;
}
function daysUntilClosed(done, date, calendar) {
    const closed = done.map(({ closedAt }) => (closedAt === null ? null : (0,time/* epochOf */.Fz)(closedAt)));
    const last = Math.max(...closed.map((epoch) => epoch ?? Number.NEGATIVE_INFINITY));
    if (date === null || !Number.isFinite(last))
        return null;
    const days = (0,calendar_day/* daysBetween */.YM)(date, (0,calendar_day/* dayAt */.OC)(last, calendar.timeZone));
    return days < 0 ? null : days;
}
//# sourceMappingURL=records.js.map
// EXTERNAL MODULE: ./build/src/calendar/period.js
var period = __webpack_require__(1367);
;// CONCATENATED MODULE: ./build/src/report/steps.js


/**
 * The reminder that an item's owner is owed on a day: the latest of those whose day has come, unless it was sent for
 * the same due date. Null on a day off, and for an item that is not open or has no issue or no due date.
 */
function dueStep(item, today, settings) {
    const due = item.effectiveDue;
    if (item.state !== 'open' || item.issue === null || due === null)
        return null;
    if (!(0,working_days/* isWorkingDay */.co)(settings.calendar, today))
        return null;
    const steps = stepsOf(due, settings);
    const at = steps.findLastIndex(({ on }) => on <= today);
    const step = steps[at];
    if (!step || at <= lastSent(item, due, steps) || (step.step === BEFORE && today > due))
        return null;
    return {
        step: step.step,
        due,
        workingDaysLate: (0,working_days/* workingDaysBetween */.Hz)(settings.calendar, due, today),
        next: nextAfter(steps[at + 1], settings),
    };
}
/** True when the last reminder for its due date was sent: reminding alone does not help here. */
function remindersEnded({ nudges, effectiveDue }, { followUp }) {
    const last = `after-${followUp.atMost}`;
    return nudges.some(({ step, due }) => step === last && due === effectiveDue);
}
const BEFORE = 'before';
function stepsOf(due, { calendar, followUp }) {
    const steps = [{ step: BEFORE, on: (0,period/* addPeriod */.zL)(calendar, due, followUp.before, -1) }];
    let on = (0,period/* addPeriod */.zL)(calendar, due, followUp.after);
    for (let count = 1; count <= followUp.atMost; count += 1) {
        steps.push({ step: `after-${count}`, on });
        on = (0,period/* addPeriod */.zL)(calendar, on, followUp.repeat);
    }
    return steps;
}
function lastSent(item, due, steps) {
    const sent = new Set(item.nudges.filter((nudge) => nudge.due === due).map((nudge) => nudge.step));
    return steps.findLastIndex(({ step }) => sent.has(step));
}
function nextAfter(step, { calendar }) {
    if (!step)
        return null;
    return (0,working_days/* isWorkingDay */.co)(calendar, step.on) ? step.on : (0,working_days/* addWorkingDays */.A9)(calendar, step.on, 1);
}
//# sourceMappingURL=steps.js.map
;// CONCATENATED MODULE: ./build/src/report/gather-facts.js







/** Sorts everything that a report says out of the whole record. */
function gatherFacts(sources) {
    const { now, today, settings, notices, previous } = sources;
    const visible = sources.items.filter((item) => !item.postmortem.confidential);
    const items = visible.map((item) => reportItem(item, today, settings));
    const documents = sources.documents.filter(({ confidential }) => !confidential);
    const period = periodOf(today, settings.reportDay);
    const baseline = baselineOf(previous, period.week);
    const open = items.filter(({ item }) => isOpen(item));
    const overdue = overdueFirst(open, today, settings);
    return {
        now,
        today,
        title: settings.title,
        period,
        last: lastReport(baseline, period.week),
        snapshot: snapshotOf(visible, today),
        items,
        documents,
        open,
        overdue,
        newlyOverdue: overdue.filter(({ item }) => isNewlyOverdue(item, baseline)),
        finished: items.filter(({ item }) => item.state === 'done' && endedSince(item, baseline)),
        complete: completeRecords(items, (item) => endedSince(item, baseline), settings.calendar),
        decisions: overdue.flatMap((entry) => decisionOn(entry, settings)),
        dueSoon: dueUntil(open, today, period.soonUntil),
        withoutOwner: open.filter(({ item }) => mentionable(item).length === 0),
        drafts: draftRecords(items, documents, today),
        trackedElsewhere: items.filter(({ item }) => item.state === 'open' && item.unfiled === 'tracked-elsewhere'),
        droppedSince: items.filter(({ item }) => item.state === 'dropped' && endedSince(item, baseline)),
        waiting: waitingOf(visible),
        confidential: confidentialOf(sources.items, today),
        oldestDays: open.length === 0 ? null : Math.max(...open.map(({ openDays }) => openDays ?? 0)),
        notices,
    };
}
function reportItem(item, today, { calendar }) {
    const filed = item.filedAt === null ? null : (0,time/* epochOf */.Fz)(item.filedAt);
    return {
        item,
        daysOverdue: item.state === 'open' ? daysOverdue(item, today) : 0,
        openDays: filed === null ? null : Math.max(0, (0,calendar_day/* daysBetween */.YM)((0,calendar_day/* dayAt */.OC)(filed, calendar.timeZone), today)),
    };
}
function lastReport(baseline, week) {
    if (!baseline)
        return null;
    return {
        week: baseline.week,
        wasLastWeek: isWeekBefore(baseline.week, week),
        open: baseline.openCount,
        overdue: baseline.overdueCount,
    };
}
function overdueFirst(open, today, { severities }) {
    return open
        .filter(({ item }) => isOverdue(item, today))
        .sort((a, b) => severityRank(a.item, severities) - severityRank(b.item, severities) || b.daysOverdue - a.daysOverdue);
}
// A month past its date, an item is not late any more: somebody decides whether it is still wanted.
const LONG_OVERDUE = 30;
function decisionOn(entry, settings) {
    if (entry.daysOverdue > LONG_OVERDUE)
        return [{ ...entry, because: 'long-overdue' }];
    return remindersEnded(entry.item, settings) ? [{ ...entry, because: 'reminders-ended' }] : [];
}
function dueUntil(open, today, until) {
    const dueOf = ({ item }) => item.effectiveDue ?? '';
    return open
        .filter((entry) => dueOf(entry) >= today && dueOf(entry) <= until)
        .sort((a, b) => dueOf(a).localeCompare(dueOf(b)));
}
/** Closed now, and at the last report open or not yet known. */
function endedSince({ issue }, baseline) {
    if (issue === null)
        return false;
    return baseline === null || issue.number > baseline.seen || baseline.open.includes(issue.number);
}
function isNewlyOverdue({ issue }, baseline) {
    if (baseline === null || issue === null)
        return true;
    return issue.number >= baseline.from && !baseline.overdue.includes(issue.number);
}
function waitingOf(items) {
    const open = items.filter(({ state }) => state === 'open');
    const count = (unfiled) => open.filter((item) => item.unfiled === unfiled).length;
    return { proposed: count('proposed'), notAdopted: count('not-adopted'), deferred: count('deferred') };
}
function confidentialOf(items, today) {
    const open = items.filter((item) => item.postmortem.confidential && item.state === 'open');
    const overdue = open.filter((item) => item.effectiveDue !== null && item.effectiveDue < today);
    return { open: open.length, overdue: overdue.length };
}
//# sourceMappingURL=gather-facts.js.map
;// CONCATENATED MODULE: ./build/src/report/in-work.js
// The words that GitHub takes for "merging this closes that".
const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? (?:([\w.-]{1,100}\/[\w.-]{1,100})?#|https:\/\/[\w.:-]{1,200}\/([\w.-]{1,100}\/[\w.-]{1,100})\/issues\/)(\d{1,9})\b/gi;
/** Numbers of the issues that open pull requests say they close: somebody is at work on them. */
function issuesInWork(pullRequests, repository) {
    const numbers = pullRequests.flatMap(({ title, body }) => [...`${title}\n${body}`.matchAll(CLOSING)].flatMap(([, short, long, number]) => {
        const named = (short ?? long ?? repository).toLowerCase();
        return named === repository.toLowerCase() ? [Number(number)] : [];
    }));
    return new Set(numbers);
}
//# sourceMappingURL=in-work.js.map
;// CONCATENATED MODULE: ./build/src/report/nudges.js



/**
 * The reminders of one run, most overdue first. Nobody is mentioned twice: a person's other items are listed in the
 * one reminder that she gets, and their steps count as sent with it.
 */
function planNudges(items, today, settings, activityOf = () => QUIET) {
    const candidates = candidatesOf(items, today, settings);
    const waiting = [];
    const ready = [];
    for (const candidate of candidates) {
        const because = reasonToWait(candidate, activityOf);
        if (because === null)
            ready.push(candidate);
        else
            waiting.push({ item: candidate.item, step: candidate.due.step, because });
    }
    const { chosen, beyond } = choose(ready, settings.nudgeLimit);
    const nudges = withOthers(chosen, ready, items, today);
    const covered = new Set(nudges.flatMap((nudge) => nudge.covers.map(({ item }) => item)));
    for (const { item, due } of beyond) {
        if (!covered.has(item))
            waiting.push({ item, step: due.step, because: 'limit' });
    }
    return { nudges, waiting };
}
/** The items whose issues are worth a look before `planNudges` is asked with their activity: a bounded number. */
function nudgeShortlist(items, today, settings) {
    const { nudges } = planNudges(items, today, settings);
    const covered = nudges.flatMap((nudge) => nudge.covers.map(({ item }) => item));
    return [...new Set([...nudges.map(({ item }) => item), ...covered])].slice(0, settings.nudgeLimit * 2);
}
const QUIET = { pullRequestOpen: false, ownerActive: false };
function candidatesOf(items, today, settings) {
    const found = [];
    for (const item of items) {
        const due = dueStep(item, today, settings);
        if (due)
            found.push({ item, due, people: mentionable(item) });
    }
    return found.sort((a, b) => comparePressing(a, b, settings));
}
function comparePressing(a, b, { severities }) {
    return ((0,calendar_day/* daysBetween */.YM)(b.due.due, a.due.due) ||
        severityRank(a.item, severities) - severityRank(b.item, severities) ||
        (a.item.issue?.number ?? 0) - (b.item.issue?.number ?? 0));
}
function reasonToWait({ item, people }, activityOf) {
    if (people.length === 0)
        return 'nobody-to-mention';
    const activity = activityOf(item);
    if (activity === null)
        return 'not-looked-at';
    if (activity.pullRequestOpen)
        return 'pull-request';
    return activity.ownerActive ? 'active' : null;
}
/** Each person's most pressing item, up to the limit. */
function choose(ready, limit) {
    const told = new Set();
    const chosen = [];
    const beyond = [];
    for (const candidate of ready) {
        const mention = candidate.people.filter((login) => !told.has(login.toLowerCase()));
        if (mention.length === 0 || chosen.length >= limit) {
            beyond.push(candidate);
            continue;
        }
        for (const login of mention)
            told.add(login.toLowerCase());
        chosen.push({ candidate, mention });
    }
    return { chosen, beyond };
}
/** A step is covered when all of its people are told of it: each of them finds it in the reminder that she gets. */
function withOthers(chosen, ready, items, today) {
    const told = new Set(chosen.flatMap(({ mention }) => mention.map((login) => login.toLowerCase())));
    const own = new Set(chosen.map(({ candidate }) => candidate.item));
    const carried = ready.filter(({ item, people }) => !own.has(item) && people.every((login) => told.has(login.toLowerCase())));
    const pressing = new Set(ready.map(({ item }) => item));
    const worthListing = items.filter((item) => pressing.has(item) || isDue(item, today)).sort(compareDue);
    return chosen.map(({ candidate, mention }) => {
        const theirs = (people) => sharesAny(people, mention);
        return {
            item: candidate.item,
            mention,
            ...candidate.due,
            alsoYours: worthListing.filter((item) => item !== candidate.item && theirs(mentionable(item))),
            covers: carried
                .filter(({ people }) => theirs(people))
                .map(({ item, due }) => ({ item, step: due.step, due: due.due })),
        };
    });
}
function isDue(item, today) {
    return isOpen(item) && item.issue !== null && item.effectiveDue !== null && item.effectiveDue <= today;
}
function compareDue(a, b) {
    return (a.effectiveDue ?? '').localeCompare(b.effectiveDue ?? '') || (a.issue?.number ?? 0) - (b.issue?.number ?? 0);
}
function sharesAny(people, others) {
    return people.some((login) => others.some((other) => other.toLowerCase() === login.toLowerCase()));
}
//# sourceMappingURL=nudges.js.map
// EXTERNAL MODULE: ./build/src/sync/digest.js
var digest = __webpack_require__(8069);
;// CONCATENATED MODULE: ./build/src/report/facts-hash.js


/** The same as long as a report says the same but for dates and day counts: then its page is left alone. */
function factsHash(facts) {
    const blocks = reportBlocks(withoutDays(facts));
    return (0,digest/* digest */.br)(JSON.stringify(blocks), 16);
}
const ANY_DAY = '2000-01-01';
function withoutDays(facts) {
    return {
        ...facts,
        period: { ...facts.period, from: ANY_DAY, to: ANY_DAY, soonUntil: ANY_DAY, nextReport: ANY_DAY },
        last: facts.last && { ...facts.last, wasLastWeek: true },
        oldestDays: facts.oldestDays === null ? null : 0,
        overdue: facts.overdue.map(ageless),
        finished: facts.finished.map(ageless),
        decisions: facts.decisions.map(ageless),
        dueSoon: facts.dueSoon.map(ageless),
        withoutOwner: facts.withoutOwner.map(ageless),
        trackedElsewhere: facts.trackedElsewhere.map(ageless),
        droppedSince: facts.droppedSince.map(ageless),
        drafts: facts.drafts.map((draft) => ({ ...draft, days: draft.days === null ? null : 0 })),
    };
}
function ageless(entry) {
    return { ...entry, daysOverdue: 0, openDays: entry.openDays === null ? null : 0 };
}
//# sourceMappingURL=facts-hash.js.map
;// CONCATENATED MODULE: ./build/src/report/plan.js




/** What publishing a report changes; nothing when the page says it already and the week has its comment. */
function planReport({ facts, existing, settings, rendered }) {
    if (settings.report === 'off' || existing.kind === 'damaged')
        return [];
    const state = existing.kind === 'found' ? existing.state : null;
    const empty = facts.open.length === 0 && facts.finished.length === 0;
    if (state === null && empty)
        return [];
    const hash = factsHash(facts);
    const { week } = facts.period;
    const comments = !empty && isCommentDue(facts.today, settings.reportDay, state);
    const kept = { ...(state ?? NOTHING_REPORTED), factsHash: hash };
    const next = comments ? { period: week, factsHash: hash, at: facts.snapshot, was: state?.at ?? null } : kept;
    const bodyOf = (remembered) => withMark(rendered.body, stateMark(remembered));
    const changes = [];
    if (state === null) {
        const draft = { title: facts.title, body: bodyOf(kept), labels: [settings.labels.report], assignees: [] };
        changes.push({ kind: 'create', draft, because: 'there is no report yet' });
    }
    if (comments) {
        const body = withMark(rendered.comment, periodMark(week));
        changes.push({ kind: 'comment', week, body, because: `the report of ${week} is due` });
    }
    if (comments || (state !== null && state.factsHash !== hash)) {
        const because = comments ? `the report of ${week} is recorded` : 'what it says has changed';
        changes.push({ kind: 'update', body: bodyOf(next), because });
    }
    return changes;
}
const NOTHING_REPORTED = { period: '', factsHash: '', at: null, was: null };
//# sourceMappingURL=plan.js.map
// EXTERNAL MODULE: ./build/src/sync/mark-line.js
var mark_line = __webpack_require__(911);
;// CONCATENATED MODULE: ./build/src/sync/record-nudge.js

/** The body with one more step of nudging in its mark, nothing else changed; null when the mark cannot be read. */
function recordNudge(body, step, due) {
    return (0,mark_line/* withMark */.kN)(body, (mark) => ({
        ...mark,
        nudges: [...mark.nudges.filter((sent) => sent.step !== step || sent.due !== due), { step, due }],
    }));
}
//# sourceMappingURL=record-nudge.js.map
// EXTERNAL MODULE: ./build/src/commands/diagnose-record.js
var diagnose_record = __webpack_require__(8878);
// EXTERNAL MODULE: ./build/src/commands/settings.js
var commands_settings = __webpack_require__(1879);
// EXTERNAL MODULE: ./build/src/commands/user-error.js
var user_error = __webpack_require__(2914);
;// CONCATENATED MODULE: ./build/src/commands/follow-up.js
















/** Reminds owners and keeps the report; what it says is what is true after the reminders. */
async function follow_up_followUp(reconciled, request) {
    const { config } = reconciled.loaded;
    const settings = (0,commands_settings/* reportSettings */.kC)(config);
    const listed = known(await reconciled.connection.tracker.list(commands_settings/* REPORT_LABEL */.i5));
    const us = known(await reconciled.connection.tracker.identity());
    const ourIds = new Set([us.id, ...config.trust.identities]);
    const existing = findReport(listed, commands_settings/* REPORT_LABEL */.i5, ourIds);
    const nudged = request.post
        ? await nudge(reconciled, settings, ourIds, request)
        : { changes: [], items: reconciled.result.items };
    const facts = factsOf(reconciled, settings, existing, { now: request.now, items: nudged.items });
    const published = request.post
        ? await publish(reconciled, settings, existing, facts, { us, ourIds, dryRun: request.dryRun })
        : NOTHING;
    return {
        facts,
        changes: [...nudged.changes, ...published.changes],
        notices: existing.kind === 'damaged' ? [damagedReportNotice(existing.issue)] : [],
        reportUrl: published.url ?? (existing.kind === 'none' ? null : existing.issue.url),
    };
}
async function nudge({ connection, loaded, result }, settings, ourIds, { now, dryRun }) {
    const { tracker, host } = connection;
    const today = (0,diagnose_record/* todayOf */.XY)(loaded.config, now);
    const { items } = result;
    const shortlist = nudgeShortlist(items, today, settings);
    if (shortlist.length === 0)
        return { changes: [], items };
    const comments = await gatherComments(tracker, shortlist);
    const pullRequests = await host.openPullRequests();
    const inWork = pullRequests.ok ? issuesInWork(pullRequests.value, tracker.repository) : new Set();
    const { nudges } = planNudges(items, today, settings, activityFrom(comments, inWork, today, settings));
    if (dryRun)
        return { changes: plannedNudges(nudges), items };
    const applied = await applyNudges(nudges, { tracker, ourIds, comments, render: renderNudge, record: recordNudge });
    return { changes: applied.outcomes, items: withSteps(items, applied.recorded) };
}
function factsOf({ loaded, reading, result }, settings, existing, { now, items }) {
    return gatherFacts({
        items,
        documents: reading.documents.flatMap((document) => (document.readable ? [reportDocument(document)] : [])),
        previous: existing.kind === 'found' ? existing.state : null,
        now,
        today: (0,diagnose_record/* todayOf */.XY)(loaded.config, now),
        settings,
        notices: result.notices,
    });
}
const NOTHING = { changes: [], url: null };
async function publish({ connection }, settings, existing, facts, { ourIds, dryRun }) {
    const text = fitReport(reportBlocks(facts), renderReport);
    const changes = planReport({ facts, existing, settings, rendered: { body: text, comment: text } });
    if (dryRun)
        return { changes: plannedReport(changes, existing), url: null };
    const { outcomes, issue } = await applyReport(changes, existing, connection.tracker, ourIds);
    return { changes: outcomes, url: issue?.url ?? null };
}
function reportDocument(document) {
    const { id, title, path, status, severity, date, written, confidential } = document;
    return {
        id: id.value,
        title: title?.value ?? id.value,
        path,
        status: status?.value ?? 'review',
        severity: severity?.value ?? null,
        date: date?.value ?? null,
        written: written?.value ?? null,
        confidential,
    };
}
/** A follow-up that cannot see its report, or does not know itself, says nothing: it might say it twice. */
function known(answer) {
    if (answer.ok)
        return answer.value;
    throw new user_error/* UserError */.y(answer.refusal.message, answer.refusal.hint);
}
//# sourceMappingURL=follow-up.js.map
// EXTERNAL MODULE: ./build/src/commands/reconcile-record.js + 36 modules
var reconcile_record = __webpack_require__(8829);
// EXTERNAL MODULE: ./build/src/commands/run.js
var run = __webpack_require__(3965);
// EXTERNAL MODULE: ./build/src/commands/sync.js + 2 modules
var commands_sync = __webpack_require__(1772);
;// CONCATENATED MODULE: ./build/src/commands/report.js











/** The report on its own: issues are looked at as they would be after a sync, and none of them is changed. */
async function runReport(world, request) {
    const reconciled = await (0,reconcile_record/* reconcileRecord */.C)(world, { ...request, dryRun: true, confirm: null, since: null, push: null });
    const followed = await follow_up_followUp(reconciled, { ...request, now: world.now });
    const run = reportRun(followed, request, (0,commands_sync/* exitOf */.s)({ ...reconciled.result, guarded: false }));
    return { ...run, notices: [...reconciled.notices, ...run.notices] };
}
/** What a schedule does: sync, then reminders and, once a period, the report, also when the sync failed. */
async function runFollowUp(world, request) {
    const reconciled = await reconcileRecord(world, request);
    const synced = syncRun(reconciled, request);
    const followed = await followUp(reconciled, { now: world.now, post: true, dryRun: request.dryRun }).catch(userErrorOf);
    if (followed instanceof UserError) {
        return { ...synced, exit: 2, notices: [...synced.notices, `${followed.message} ${followed.hint}`] };
    }
    const reported = reportRun(followed, { ...request, post: true }, 0);
    return {
        ...synced,
        exit: worst(synced.exit, reported.exit),
        result: `${synced.result}\n${reported.result}`,
        notices: [...synced.notices, ...followed.notices],
        summary: [synced.summary, reported.summary].filter((part) => part !== null).join('\n\n'),
        outputs: { ...synced.outputs, ...reported.outputs },
    };
}
/** What the sync did is told in any case. */
function userErrorOf(error) {
    if (error instanceof UserError)
        return error;
    throw error;
}
function reportRun(followed, request, synced) {
    const { facts, changes, notices, reportUrl } = followed;
    const failed = changes.some(({ outcome }) => outcome === 'failed' || outcome === 'unknown');
    return {
        exit: (0,run/* worst */.Q)(synced, failed ? 2 : 0),
        result: formatted(followed, request),
        notices,
        summary: renderReport(reportBlocks(facts)),
        json: reportJson(facts),
        check: null,
        outputs: {
            open: facts.open.length,
            overdue: facts.overdue.length,
            ...(reportUrl === null ? {} : { 'report-url': reportUrl }),
        },
    };
}
function formatted(followed, { format, color, post, dryRun }) {
    const { facts } = followed;
    if (format === 'json')
        return (0,print_json/* printJson */.Q)(reportJson(facts));
    if (format === 'markdown')
        return renderReport(reportBlocks(facts));
    const report = renderReportText(reportBlocks(facts), { color });
    return post ? `${report}\n${renderPublished(followed, color, dryRun)}` : report;
}
function renderPublished({ changes, facts }, color, dryRun) {
    if (changes.length === 0)
        return 'Nobody has to be reminded, and the report says it already.\n';
    const count = (...outcomes) => changes.filter(({ outcome }) => outcomes.includes(outcome)).length;
    const counts = {
        created: 0,
        updated: count('done', 'planned'),
        closed: 0,
        reopened: 0,
        unchanged: 0,
        deferred: count('deferred'),
        failed: count('failed', 'unknown'),
        open: facts.open.length,
        overdue: facts.overdue.length,
    };
    return (0,sync/* renderSyncText */.d)(changes, counts, { color, dryRun });
}
//# sourceMappingURL=report.js.map

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
