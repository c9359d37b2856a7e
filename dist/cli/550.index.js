export const id = 550;
export const ids = [550];
export const modules = {

/***/ 6181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ positionAt),
/* harmony export */   x: () => (/* binding */ lineStartsOf)
/* harmony export */ });
/** The offset at which each line begins. A line ends with LF, CRLF or a lone CR. */
function lineStartsOf(text) {
    const starts = [0];
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10))
            starts.push(at + 1);
    }
    return starts;
}
/** Where an offset stands; offsets past the end stand on the last line. */
function positionAt(lineStarts, offset) {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
//# sourceMappingURL=position.js.map

/***/ }),

/***/ 4770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ documentUnreadable)
/* harmony export */ });
/** Stands for documents of which nothing can be used: check/ reports them, because no rule ever sees one. */
const documentUnreadable = {
    id: 'document-unreadable',
    summary: 'Every postmortem can be read.',
    why: 'Nothing of an unreadable document is used: no facts, no remarks, and its issues stay as they are. It is an error whatever the configuration says, because nobody can know what the document holds.',
    source: 'Followthrough, the document',
    severity: 'error',
    good: `---
id: INC-2026-014
severity: SEV2
---
# Checkout returned 502s
`,
    bad: `---
id: INC-2026-014
severity: SEV2
severity: SEV1 <!-- problem -->
---
# Checkout returned 502s
`,
    check: () => [],
};
//# sourceMappingURL=document-unreadable.js.map

/***/ }),

/***/ 2778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  Q: () => (/* binding */ ruleNamed)
});

;// CONCATENATED MODULE: ./build/src/rules/text/words.js
/** The words of a text in lower case, apostrophes made plain, marks dropped: linear on any text. */
function wordsOf(text) {
    return text
        .toLowerCase()
        .replaceAll('’', "'")
        .split(/[^\p{L}\p{N}'%-]+/u)
        .filter((word) => word !== '' && word !== '-');
}
/** True when the words hold these words one after the other. */
function holdsPhrase(words, phrase) {
    const wanted = phrase.split(' ');
    return words.some((_, at) => wanted.every((word, offset) => words[at + offset] === word));
}
/** True for a text in a script whose words are not parted by blanks (Japanese, Chinese, Korean, Thai). */
function isWithoutBlanks(text) {
    return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(text);
}
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/src/rules/text/action-words.js

/** Judges the words of an action item. Silent where in doubt: an object with particulars is enough. */
function vaguenessOf(title) {
    const words = wordsOf(title.slice(0, 400));
    const lead = leadOf(words);
    if (lead === null)
        return null;
    const length = lead.split(' ').length;
    const rest = words.slice(length);
    const told = { verb: lead, rest: title.trim().split(' ').filter(Boolean).slice(length).join(' ') };
    if (PEOPLE_LEADS.has(lead) && isAboutPeople(rest))
        return { kind: 'about-people', ...told };
    // "Investigate and fix …" ends with the second verb.
    if (OPEN_ENDED.has(lead) && rest[0] === 'and')
        return hasParticulars(rest, 2) ? null : { kind: 'no-object', ...told };
    if (OPEN_ENDED.has(lead))
        return hasQuestion(rest) || hasParticulars(rest, 6) ? null : { kind: 'open-ended', ...told };
    if (UNDECIDED.has(lead))
        return { kind: 'undecided', ...told };
    return hasParticulars(rest, BETTERING.has(lead) ? 3 : 2) ? null : { kind: 'no-object', ...told };
}
/** Verbs of looking: they end only when they name their question. */
const OPEN_ENDED = new Set(['investigate', 'look into', 'look at', 'explore', 'research', 'analyse', 'analyze']);
/** Verbs before a decision: nothing is there when they are done. */
const UNDECIDED = new Set(['consider', 'discuss', 'think about', 'talk about', 'be more careful', 'be careful']);
/** Verbs of degree: they end only when they name what gets better at what. */
const BETTERING = new Set([
    'improve',
    'enhance',
    'better',
    'optimise',
    'optimize',
    'increase',
    'strengthen',
    'make better',
]);
const PEOPLE_LEADS = new Set(['make sure', 'ensure', 'remind']);
const BLANK_CHEQUES = new Set(['fix', 'solve', 'resolve', 'address', 'prevent', 'avoid']);
const LEADS = [...OPEN_ENDED, ...UNDECIDED, ...BETTERING, ...PEOPLE_LEADS, ...BLANK_CHEQUES];
function leadOf(words) {
    const fits = (lead) => lead.split(' ').every((word, at) => words[at] === word);
    return LEADS.filter(fits).sort((a, b) => b.length - a.length)[0] ?? null;
}
const PEOPLE = new Set(`engineers engineer developers developer people humans everyone everybody team teams members operators reviewers
  staff we nobody`.split(/\s+/));
const FILLERS = new Set('that the a an all our your on-call oncall new every each'.split(' '));
const HABITS = [
    'check',
    'checks',
    'remember',
    'careful',
    'aware',
    'pay',
    'know',
    'follow',
    'double-check',
    'verify',
    'test',
];
/** "Make sure engineers check …": asks people to be different, where a machine could check. */
function isAboutPeople(rest) {
    const subject = rest.find((word) => !FILLERS.has(word));
    return subject !== undefined && PEOPLE.has(subject) && rest.some((word) => HABITS.includes(word));
}
const QUESTIONS = ['why', 'whether', 'how', 'if', 'what', 'which', 'where', 'when', 'who'];
function hasQuestion(rest) {
    return rest.some((word) => QUESTIONS.includes(word)) || holdsPhrase(rest, 'root cause');
}
const POINTING = ['this', 'these', 'those'];
const EMPTY = new Set(`the a an our your their its this that these those such it all of for to in on and or with from by at as be more
  better issue issues problem problems bug bugs scenario scenarios situation situations incident incidents outage
  outages case cases thing things caused causing happening happens happened again future overall general generally
  similar same root cause recurrence reoccurrence process processes`.split(/\s+/));
/** So many words that say something, or a number. Pointing at "this scenario" says nothing. */
function hasParticulars(rest, atLeast) {
    const telling = rest.filter((word) => !EMPTY.has(word));
    if (telling.some((word) => /\d/.test(word)))
        return true;
    const points = rest.some((word) => POINTING.includes(word));
    return telling.length >= (points ? atLeast + 2 : atLeast);
}
//# sourceMappingURL=action-words.js.map
// EXTERNAL MODULE: ./build/src/rules/text/quote.js
var quote = __webpack_require__(7765);
;// CONCATENATED MODULE: ./build/src/rules/text/better-words.js


/** What to write instead of a vague item, a whole sentence; from the item's own words where they allow it. */
function betterWording(vague) {
    switch (vague.kind) {
        case 'about-people':
            return 'Say what a machine will check or make impossible, for example `Add an automated check before merging`.';
        case 'undecided':
            return decided(vague.rest);
        case 'open-ended':
            return 'Name the question and what follows from its answer, for example `Find out why …, and file the fix`.';
        case 'no-object':
            return sharper(vague.rest);
    }
}
/** "Consider adding rate limits" → "Add rate limits". */
function decided(rest) {
    const [first = '', ...others] = rest.split(' ');
    const verb = VERBS.get(first.toLowerCase());
    if (!verb || others.length === 0)
        return 'Decide, and write what will be done, or drop the item and say why not.';
    return `Decide, and write what will be done: ${(0,quote/* quote */.h)([verb, ...others].join(' '))}; or drop the item and say why not.`;
}
const VERBS = new Map([
    ['adding', 'Add'],
    ['adopting', 'Adopt'],
    ['allowing', 'Allow'],
    ['automating', 'Automate'],
    ['building', 'Build'],
    ['changing', 'Change'],
    ['creating', 'Create'],
    ['disabling', 'Disable'],
    ['enabling', 'Enable'],
    ['implementing', 'Implement'],
    ['increasing', 'Increase'],
    ['introducing', 'Introduce'],
    ['limiting', 'Limit'],
    ['migrating', 'Migrate'],
    ['moving', 'Move'],
    ['reducing', 'Reduce'],
    ['removing', 'Remove'],
    ['replacing', 'Replace'],
    ['setting', 'Set'],
    ['splitting', 'Split'],
    ['switching', 'Switch'],
    ['upgrading', 'Upgrade'],
    ['using', 'Use'],
    ['writing', 'Write'],
]);
/** By what the item is about: an example of an end that can be checked. */
const ENDS = [
    [['monitoring', 'alerting', 'alerts', 'alarms', 'observability', 'metrics'], 'Alert when … exceeds … for 5 minutes'],
    [['documentation', 'docs', 'runbook', 'runbooks'], 'Write the runbook for …, and link it from the alert'],
    [['testing', 'tests', 'test', 'coverage', 'qa'], 'Add a test that fails when …'],
    [['communication', 'communications'], 'Create a template for incident updates, and post them in one channel'],
    [['deployment', 'deployments', 'deploys', 'releases', 'release'], 'Roll back automatically when …'],
    [['performance', 'latency', 'speed'], 'Answer 99 % of … within … ms'],
    [['training', 'onboarding'], 'Rehearse … with everybody on call by …'],
];
function sharper(rest) {
    const words = wordsOf(rest);
    const example = ENDS.find(([about]) => about.some((word) => words.includes(word)))?.[1];
    if (example)
        return `Name what will be there when it is done, for example ${(0,quote/* quote */.h)(example)}.`;
    return `Name what will be different when it is done, for example ${(0,quote/* quote */.h)('Handle … safely')}.`;
}
//# sourceMappingURL=better-words.js.map
;// CONCATENATED MODULE: ./build/src/rules/text/open-items.js
/**
 * Items that somebody still has to do here. Done and dropped ones need nothing more, proposed ones wait to be accepted,
 * and an item that is tracked elsewhere has its owner, date and end there.
 */
function openItems({ actionItems }) {
    return actionItems.filter(({ state, tracked }) => state === 'open' && tracked === null);
}
//# sourceMappingURL=open-items.js.map
;// CONCATENATED MODULE: ./build/src/rules/action-item-vague.js




const actionItemVague = {
    id: 'action-item-vague',
    summary: 'Every open action item has an end that anybody can check.',
    why: 'Nobody can finish `improve monitoring`, so it stays open or is closed without effect. One item in five begins with such a word.',
    source: 'Lunney, Lueder and Beyer, Postmortem Action Items, ;login: spring 2017',
    severity: 'warning',
    good: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
- [ ] Improve the documentation for emergency rollbacks — @grace, due 2026-12-01
- [ ] Investigate why the canary passed — @linus, due 2026-12-01
`,
    bad: `# Checkout returned 502s

## Action items
- [ ] Improve monitoring — @ada, due 2026-12-01 <!-- problem -->
- [ ] Consider adding rate limits to checkout — @grace, due 2026-12-01 <!-- problem -->
- [ ] Make sure engineers check the configuration — @linus, due 2026-12-01 <!-- problem -->
`,
    *check(postmortem) {
        for (const item of openItems(postmortem)) {
            const vague = vaguenessOf(item.title);
            if (!vague)
                continue;
            yield {
                span: item.titleSpan,
                message: `The action item ${(0,quote/* quote */.h)(item.title)} ${REASONS[vague.kind]}.`,
                hint: betterWording(vague),
            };
        }
    },
};
const REASONS = {
    undecided: 'does not say what will be there when it is done',
    'open-ended': 'does not say when it is done',
    'no-object': 'has no end that can be checked',
    'about-people': 'asks people to be more careful, where a system could help them',
};
//# sourceMappingURL=action-item-vague.js.map
// EXTERNAL MODULE: ./build/src/calendar/day.js
var calendar_day = __webpack_require__(6826);
;// CONCATENATED MODULE: ./build/src/rules/action-item-without-due-date.js



const actionItemWithoutDueDate = {
    id: 'action-item-without-due-date',
    summary: 'Every open action item says by when it will be done.',
    why: 'What may be done at any time is done last. A date of the owner’s own choosing is kept more often than one that a default sets.',
    source: 'Atlassian incident handbook, postmortem actions; PagerDuty postmortem guide',
    severity: 'info',
    good: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
- [x] Roll back the gateway configuration — @grace
`,
    bad: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada <!-- problem -->
- [x] Roll back the gateway configuration — @grace
`,
    *check(postmortem, context) {
        for (const item of openItems(postmortem)) {
            if (item.due || isDueUnreadable(item, postmortem))
                continue;
            yield {
                span: item.span,
                message: `The action item ${(0,quote/* quote */.h)(item.title)} has no due date.`,
                hint: hintFor(item, context),
            };
        }
    },
};
// A date that is there and not understood is metadata-unreadable's.
function isDueUnreadable({ span }, { problems }) {
    const within = (at) => at >= span.start && at <= span.end;
    return problems.some((problem) => problem.field === 'due' && within(problem.span.start));
}
const A_MONTH = 30;
function hintFor(item, { deadlineOf, today }) {
    const deadline = deadlineOf(item);
    if (deadline)
        return `Add a date that can be kept, for example \`due ${deadline}\`, which is the default for this item.`;
    return `Add a date that can be kept, for example \`due ${(0,calendar_day/* addDays */.fi)(today, A_MONTH)}\`.`;
}
//# sourceMappingURL=action-item-without-due-date.js.map
;// CONCATENATED MODULE: ./build/src/rules/action-item-without-owner.js


const actionItemWithoutOwner = {
    id: 'action-item-without-owner',
    summary: 'Every open action item names the person or team who will do it.',
    why: 'An item that belongs to everyone is done by no one.',
    source: 'The Site Reliability Workbook, chapter 10, Postmortem Culture',
    severity: 'warning',
    good: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
- [x] Roll back the gateway configuration
`,
    bad: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — due 2026-12-01 <!-- problem -->
- [x] Roll back the gateway configuration
`,
    *check(postmortem) {
        for (const item of openItems(postmortem)) {
            if (item.owners.length > 0)
                continue;
            yield {
                span: item.span,
                message: `The action item ${(0,quote/* quote */.h)(item.title)} has no owner.`,
                hint: 'Add the login or team of whoever will do it, for example `@ada` or `@acme/platform`.',
            };
        }
    },
};
//# sourceMappingURL=action-item-without-owner.js.map
// EXTERNAL MODULE: ./build/src/rules/document-unreadable.js
var document_unreadable = __webpack_require__(4770);
;// CONCATENATED MODULE: ./build/src/rules/text/quantities.js
/**
 * True when a text gives a quantity: a number that is not a time of day, a date, a version or a reference,
 * or a word that counts. An estimate counts.
 */
function hasQuantity(text) {
    return text.split(/[\s,;()[\]|/]+/u).some(isQuantity);
}
const COUNTING = new Set(`no none nobody zero one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds
  thousand thousands million millions half third quarter all every everyone everybody entire entirely whole single both
  any never completely fully total`.split(/\s+/));
function isQuantity(token) {
    const word = token.toLowerCase().replace(/^[~≈<>≤≥±$€£¥+*_"'“”‘’-]{1,8}/u, '');
    if (COUNTING.has(trimmed(word)))
        return true;
    if (!/^[\d０-９]/u.test(word))
        return /[^\x00-\x7f][\d０-９]/u.test(word) || COUNTING_SIGNS.test(word);
    return !NOT_AMOUNTS.some((shape) => shape.test(word));
}
// Japanese and Chinese write "all" and "none" without blanks around them.
const COUNTING_SIGNS = /全|なし|無し|零|半数|以上|未満/u;
/** Clock times, dates, versions, list numbers and hashes. */
const NOT_AMOUNTS = [
    /^\d{1,2}:\d{2}/,
    /^\d{4}-\d{2}/,
    /^\d{1,2}\.$/,
    /^\d{1,4}\.\d{1,4}\.\d/,
    /^[\da-f]{7,40}$/,
    /^(?:19|20)\d{2}\W?$/,
];
function trimmed(word) {
    return word.replace(/[.:!?*_"'“”’-]{1,8}$/u, '');
}
//# sourceMappingURL=quantities.js.map
;// CONCATENATED MODULE: ./build/src/rules/impact-not-quantified.js


const impactNotQuantified = {
    id: 'impact-not-quantified',
    summary: 'The impact is given in numbers, or it says when they will be there.',
    why: 'How many users, how long, how much money: without a number nobody can weigh this incident against the next one. An estimate is enough.',
    source: 'Gergely Orosz, seven questions for a postmortem: the business impact, with a value',
    severity: 'warning',
    good: `# Checkout returned 502s

## Impact
About 12,400 users could not pay, for 47 minutes.
`,
    bad: `# Checkout returned 502s

## Impact <!-- problem -->
Many users could not pay for some time.
`,
    *check(postmortem, { today }) {
        const { impact } = postmortem;
        const pending = impact?.value.pendingUntil;
        if (impact && pending && pending < today && !isQuantified(postmortem)) {
            yield {
                span: impact.span,
                message: `The impact was pending until ${(0,quote/* quote */.h)(pending)}, and that day is over.`,
                hint: 'Write the numbers, or a new day and who will find them out, for example `pending until DATE @ada`.',
            };
            return;
        }
        const section = postmortem.sections.find(({ kind, empty }) => kind === 'impact' && !empty);
        if (!section || pending || isQuantified(postmortem))
            return;
        yield {
            span: section.span,
            message: `The section ${(0,quote/* quote */.h)(section.heading)} gives no number.`,
            hint: 'Say how many users, requests or orders, for how long or how much money, an estimate is enough; or write `impact: pending until DATE @owner` into the front matter.',
        };
    },
};
function isQuantified({ impact, sections }) {
    const { users, customersLost, revenue, dataLoss } = impact?.value ?? {};
    if (users !== undefined || customersLost !== undefined || revenue !== undefined || dataLoss !== undefined)
        return true;
    const texts = sections.filter(({ kind }) => kind === 'impact').flatMap(({ blocks }) => blocks);
    return texts.some(({ text }) => hasQuantity(text));
}
//# sourceMappingURL=impact-not-quantified.js.map
;// CONCATENATED MODULE: ./build/src/rules/lessons-too-few.js

const lessonsTooFew = {
    id: 'lessons-too-few',
    summary: 'The document names at least three learnings.',
    why: 'Learnings are what other teams take away, also those that were not involved. The first that comes to mind is seldom the one that matters.',
    source: 'Gergely Orosz, seven questions for a postmortem: the three key learnings, at least',
    severity: 'warning',
    options: { 'at-least': 3 },
    good: `# Checkout returned 502s

## Lessons learned
- A configuration is code, and needs the same checks.
- The alarm for 5xx responses finds what the alarm for load does not.
- Two people on call found the cause faster than six.
`,
    bad: `# Checkout returned 502s

## Lessons learned <!-- problem -->
- A configuration is code, and needs the same checks.
`,
    *check(postmortem, { options }) {
        const wanted = typeof options['at-least'] === 'number' ? options['at-least'] : 3;
        const section = sectionOf(postmortem);
        // A section that is missing or empty is section-missing's.
        if (!section)
            return;
        const count = countOf(postmortem);
        if (count >= wanted)
            return;
        const have = count === 0 ? 'no learning' : `${count} ${count === 1 ? 'learning' : 'learnings'}`;
        yield {
            span: section.span,
            message: `The section ${(0,quote/* quote */.h)(section.heading)} has ${have}, where at least ${wanted} are asked for.`,
            hint: 'Add what another team should know from this, one point each: about the architecture, the process or the operations.',
        };
    },
};
function sectionOf({ sections }) {
    return sections.find(({ kind, empty }) => kind === 'lessons' && !empty);
}
const PARTS = ['went-well', 'went-wrong', 'lucky'];
/** Points count each; so do those of "what went well" and its like, headings with a learning each, and sentences of prose. */
function countOf({ learnings, sections }) {
    const lessons = sections.filter(({ kind }) => kind === 'lessons').flatMap(({ blocks }) => blocks);
    const headings = lessons.filter(({ kind }) => kind === 'heading').length;
    const parts = sections.filter(({ kind, empty }) => PARTS.includes(kind) && !empty).flatMap(({ blocks }) => blocks);
    const points = parts.filter(({ kind }) => kind === 'list-item' || kind === 'paragraph' || kind === 'table-row').length;
    const isProse = !lessons.some(({ kind }) => kind === 'list-item');
    const own = isProse ? lessons.filter(({ kind }) => kind === 'paragraph').flatMap(sentencesOf).length : 0;
    return Math.max(learnings.length + points, own + points, points > 0 ? 0 : headings);
}
function sentencesOf({ text }) {
    return text.split(/[.!?。]/u).filter((sentence) => sentence.trim().length > 3);
}
//# sourceMappingURL=lessons-too-few.js.map
// EXTERNAL MODULE: ./build/src/calendar/time.js
var calendar_time = __webpack_require__(8711);
;// CONCATENATED MODULE: ./build/src/rules/text/front-matter-date.js


const VALUE = /^date:[ \t]{0,8}["']?(\d{4}-\d{2}-\d{2})/;
/**
 * The day that our own front matter gives, with its place. `started` outranks it as the date of the incident,
 * so that it has to be read here to be compared.
 */
function frontMatterDate({ frontMatter, text, lineStarts }) {
    const key = frontMatter?.authoritative ? frontMatter.keys.find(({ name }) => name === 'date') : undefined;
    if (!key)
        return null;
    const start = lineStarts.findLast((at) => at <= key.span.start) ?? 0;
    const line = text.slice(start, start + 40);
    const value = VALUE.exec(line)?.[1];
    if (!value || !(0,calendar_day/* isDay */.N)(value))
        return null;
    const at = start + line.indexOf(value);
    return { value, span: { start: at, end: at + value.length } };
}
// A document may count its times in UTC and its days where the team lives: from Hawaii to New Zealand in summer.
const WESTERNMOST = -10;
const EASTERNMOST = 13;
const HOUR = 3_600_000;
/** True when somewhere people called that time that day. A time with an offset of its own says where. */
function sameDaySomewhere(day, time) {
    if (time.startsWith(day))
        return true;
    const epoch = (0,calendar_time/* epochOf */.Fz)(time);
    if (epoch === null)
        return true;
    if (!time.endsWith('Z'))
        return false;
    return day === (0,calendar_day/* dayAt */.OC)(epoch + WESTERNMOST * HOUR, 'UTC') || day === (0,calendar_day/* dayAt */.OC)(epoch + EASTERNMOST * HOUR, 'UTC');
}
//# sourceMappingURL=front-matter-date.js.map
;// CONCATENATED MODULE: ./build/src/rules/text/impossible-days.js

/** Values of the front matter that are written as a day or time and cannot be one, such as 30 February. */
function impossibleDays(postmortem) {
    return postmortem.problems.filter((problem) => isImpossibleDay(problem, postmortem)).map(finding);
}
/** True for what `metadata-contradictory` reports, so that `metadata-unreadable` leaves it. */
function isImpossibleDay(problem, { frontMatter }) {
    const within = frontMatter && problem.span.start >= frontMatter.span.start && problem.span.end <= frontMatter.span.end;
    return Boolean(within) && problem.kind === 'unreadable-value' && /^\d{4}-\d{1,2}-\d{1,2}/.test(problem.written);
}
function finding({ span, written, field, expected }) {
    const where = field ? ` in ${(0,quote/* quote */.h)(field)}` : '';
    return { span, message: `${(0,quote/* quote */.h)(written)}${where} is not a day or time that exists.`, hint: `Write ${expected}.` };
}
//# sourceMappingURL=impossible-days.js.map
;// CONCATENATED MODULE: ./build/src/rules/text/moments.js

const MOMENT_WORDS = {
    started: { key: 'started', happened: 'began' },
    detected: { key: 'detected', happened: 'was detected' },
    alerted: { key: 'alerted', happened: 'raised an alert' },
    mitigationStarted: { key: 'mitigation-started', happened: 'began to be mitigated' },
    mitigated: { key: 'mitigated', happened: 'was mitigated' },
    resolved: { key: 'resolved', happened: 'was resolved' },
};
function elapsed({ times }, from, to) {
    const start = times[from];
    const end = times[to];
    const both = [from, to];
    if (!start || !end)
        return { kind: 'missing', moments: both.filter((moment) => !times[moment]) };
    if ((0,calendar_time/* hasOffset */.S_)(start.value) !== (0,calendar_time/* hasOffset */.S_)(end.value))
        return { kind: 'zones-differ' };
    const seconds = (0,calendar_time/* secondsBetween */.O1)(start.value, end.value);
    if (seconds === null)
        return { kind: 'missing', moments: both };
    return seconds < 0 ? { kind: 'negative', seconds } : { kind: 'known', seconds };
}
//# sourceMappingURL=moments.js.map
;// CONCATENATED MODULE: ./build/src/rules/metadata-contradictory.js





const metadataContradictory = {
    id: 'metadata-contradictory',
    summary: 'The facts of the front matter are possible and agree with one another.',
    why: 'Deadlines, durations and identities are computed from them. Two that exclude each other cannot both be true, and an id that two documents share mixes up their issues.',
    source: 'Followthrough, the document; Gergely Orosz: time to detect and time to mitigate are the total',
    severity: 'error',
    good: `---
date: 2026-11-03
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:06:00Z
resolved: 2026-11-03T12:30:00Z
---
# Checkout returned 502s
`,
    bad: `---
date: 2026-11-01 <!-- problem -->
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T09:06:00Z <!-- problem -->
mitigated: 2026-11-31T10:49:00Z <!-- problem -->
resolved: 2026-11-03T12:30:00Z
---
# Checkout returned 502s
`,
    *check(postmortem, context) {
        yield* impossibleDays(postmortem);
        yield* reversed(postmortem);
        yield* twoDates(postmortem);
        yield* writtenTooEarly(postmortem);
        yield* sharedId(postmortem, context);
    },
};
/** What cannot happen before what; an alert may come before or after people notice. */
const ORDER = [
    ['started', 'detected'],
    ['started', 'alerted'],
    ['started', 'mitigationStarted'],
    ['started', 'mitigated'],
    ['started', 'resolved'],
    ['detected', 'mitigated'],
    ['mitigationStarted', 'mitigated'],
    ['mitigated', 'resolved'],
    ['detected', 'resolved'],
];
/** One finding for each moment, against the first that it contradicts. */
function* reversed({ times }) {
    const said = new Set();
    for (const [first, second] of ORDER) {
        const [earlier, later] = [times[first], times[second]];
        if (said.has(second) || said.has(first) || !isOwn(earlier) || !isOwn(later))
            continue;
        const seconds = (0,calendar_time/* secondsBetween */.O1)(earlier.value, later.value);
        if (seconds === null || seconds >= 0)
            continue;
        said.add(second);
        yield {
            span: later.span,
            message: `The incident ${MOMENT_WORDS[second].happened} at ${(0,quote/* quote */.h)(later.value)}, before it ${MOMENT_WORDS[first].happened} at ${(0,quote/* quote */.h)(earlier.value)}.`,
            hint: `Correct ${(0,quote/* quote */.h)(`${MOMENT_WORDS[second].key}:`)} or ${(0,quote/* quote */.h)(`${MOMENT_WORDS[first].key}:`)}; mind the day and the zone.`,
        };
    }
}
function isOwn(fact) {
    return fact?.source === 'front-matter';
}
function* twoDates(postmortem) {
    const { started } = postmortem.times;
    const date = frontMatterDate(postmortem);
    if (!isOwn(started) || !date || sameDaySomewhere(date.value, started.value))
        return;
    yield {
        span: date.span,
        message: `The front matter gives the day ${(0,quote/* quote */.h)(date.value)}, but the incident began at ${(0,quote/* quote */.h)(started.value)}.`,
        hint: `Write ${(0,quote/* quote */.h)(`date: ${started.value.slice(0, 10)}`)}, the day on which it began, or leave the date out.`,
    };
}
function* writtenTooEarly({ written, times }) {
    const { started } = times;
    if (!isOwn(written) || !isOwn(started))
        return;
    if (written.value >= started.value.slice(0, 10) || sameDaySomewhere(written.value, started.value))
        return;
    yield {
        span: written.span,
        message: `The document was written on ${(0,quote/* quote */.h)(written.value)}, before the incident began at ${(0,quote/* quote */.h)(started.value)}.`,
        hint: 'Correct `written:` or `started:`, or leave `written:` out: then the day of the commit counts.',
    };
}
function* sharedId({ id, path }, { record }) {
    const other = record.find((entry) => entry.id === id.value && entry.path !== path);
    if (id.source === 'file-name' || !other)
        return;
    yield {
        span: id.span,
        message: `The id ${(0,quote/* quote */.h)(id.value)} is also the id of ${(0,quote/* quote */.h)(other.path)}.`,
        hint: 'Give this document an id of its own, for example the next free number.',
    };
}
//# sourceMappingURL=metadata-contradictory.js.map
;// CONCATENATED MODULE: ./build/src/rules/text/place.js
/**
 * Where a finding about the document as a whole is shown: its title, else its first line.
 * The span is empty: that says that no words of this line are meant.
 */
function wholeDocument({ title }) {
    const at = title?.span.start ?? 0;
    return { start: at, end: at };
}
/** The heading of the first section of a kind, or the document as a whole. */
function headingOr(postmortem, kind) {
    return firstSection(postmortem, kind)?.span ?? wholeDocument(postmortem);
}
function firstSection({ sections }, kind) {
    return sections.find((section) => section.kind === kind);
}
//# sourceMappingURL=place.js.map
;// CONCATENATED MODULE: ./build/src/rules/metadata-missing.js


const metadataMissing = {
    id: 'metadata-missing',
    summary: 'A postmortem tells its title, the day of the incident and its severity.',
    why: 'Deadlines, targets and the search for similar incidents start from these three. The front matter need not repeat what the text says.',
    source: 'Mekari, Incident & Post Mortem Process: one template for all teams',
    severity: 'info',
    good: `---
severity: SEV2
---
# Checkout returned 502s on 3 November 2026
`,
    bad: `# Checkout returned 502s <!-- problem -->
`,
    *check(postmortem, context) {
        const span = wholeDocument(postmortem);
        if (!postmortem.title)
            yield { span, ...TITLE };
        if (!postmortem.date)
            yield { span, ...dateOf(context) };
        if (!postmortem.severity)
            yield { span, ...severityOf(context) };
    },
};
const TITLE = {
    message: 'The document has no title.',
    hint: 'Begin with a heading that says what users saw, for example `# Checkout returned 502s for 47 minutes`.',
};
function dateOf({ today }) {
    return {
        message: 'The document does not say on which day the incident began.',
        hint: `Add the day to the front matter, for example ${(0,quote/* quote */.h)(`date: ${today}`)}.`,
    };
}
function severityOf({ severities }) {
    const scale = severities.length > 0 ? ` (${severities.map(quote/* quote */.h).join(', ')})` : '';
    return {
        message: 'The document does not say how severe the incident was.',
        hint: `Add the severity to the front matter, for example ${(0,quote/* quote */.h)(`severity: ${severities[1] ?? 'SEV2'}`)}${scale}.`,
    };
}
//# sourceMappingURL=metadata-missing.js.map
;// CONCATENATED MODULE: ./build/src/rules/text/nearest-key.js
const KEYS = [
    'id',
    'title',
    'date',
    'severity',
    'status',
    'services',
    'authors',
    'started',
    'detected',
    'alerted',
    'mitigation-started',
    'mitigated',
    'resolved',
    'detected-by',
    'impact',
    'causes',
    'cause-domains',
    'written',
    'confidential',
];
const SYNONYMS = new Map([
    ['ended', 'mitigated'],
    ['end', 'mitigated'],
    ['start', 'started'],
    ['began', 'started'],
    ['sev', 'severity'],
    ['priority', 'severity'],
    ['state', 'status'],
    ['owner', 'authors'],
    ['affected-services', 'services'],
]);
/** The key of the front matter that was probably meant; null when none is near. */
function nearestKey(written) {
    const key = written.slice(0, 40).toLowerCase().replaceAll('_', '-');
    const synonym = SYNONYMS.get(key);
    if (synonym)
        return synonym;
    const near = KEYS.map((known) => ({ known, far: distance(key, known) })).sort((a, b) => a.far - b.far)[0];
    return near && near.far <= Math.min(2, near.known.length / 3) ? near.known : null;
}
/** How many letters differ (Levenshtein); both words are short. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next[j] = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
//# sourceMappingURL=nearest-key.js.map
;// CONCATENATED MODULE: ./build/src/rules/metadata-unreadable.js



const metadataUnreadable = {
    id: 'metadata-unreadable',
    summary: 'What is written for Followthrough can be understood.',
    why: 'A value that is not understood counts as absent: the deadline, the owner or the item behind it is lost without a word.',
    source: 'Followthrough, the document',
    severity: 'info',
    good: `---
severity: SEV2
detected: 2026-11-03T10:06:00Z
---
# Checkout returned 502s
`,
    bad: `---
severity: SEV2
stared: 2026-11-03T10:02:00Z <!-- problem -->
detected: shortly after ten <!-- problem -->
---
# Checkout returned 502s
`,
    *check(postmortem, context) {
        const problems = postmortem.problems.filter((problem) => !isImpossibleDay(problem, postmortem));
        const strange = problems.filter((problem) => problem.kind === 'unknown-key' && meantBy(problem) === null);
        for (const problem of problems)
            if (!strange.includes(problem))
                yield remark(problem);
        yield* strangeKeys(strange);
        yield* strangeSeverity(postmortem, context);
    },
};
function remark(problem) {
    const { span, expected } = problem;
    const message = messageOf(problem);
    const key = problem.kind === 'unknown-key' ? meantBy(problem) : null;
    if (!key)
        return { span, message, hint: `Write ${expected}.` };
    const fix = { title: `Rename it to ${(0,quote/* quote */.h)(key)}`, edits: [{ span, text: key }] };
    return { span, message, hint: `Write ${(0,quote/* quote */.h)(key)}, if that is what is meant.`, fix };
}
function meantBy({ field }) {
    return field === null || field.includes('.') ? null : nearestKey(field);
}
/** Keys of other tools are no fault of the document: all of them are one remark. */
function* strangeKeys(problems) {
    const [first] = problems;
    if (!first)
        return;
    const keys = problems.slice(0, 5).map(({ field, written }) => (0,quote/* quote */.h)(field ?? written));
    const more = problems.length > 5 ? ' and others' : '';
    const are = problems.length === 1 ? 'is a key' : 'are keys';
    yield {
        span: first.span,
        message: `${more ? keys.join(', ') : (0,quote/* listed */.K)(keys)}${more} ${are} of the front matter that Followthrough does not know.`,
        hint: 'Nothing is read from there: leave it if it is for another tool, else use a key that the documentation names.',
    };
}
function messageOf({ kind, field, written }) {
    const words = written.trim() === '' ? 'Nothing' : (0,quote/* quote */.h)(written);
    switch (kind) {
        case 'unreadable-value':
            return `${words} is not understood${field ? ` as ${(0,quote/* quote */.h)(field)}` : ''}.`;
        case 'unknown-key':
            return `The key ${(0,quote/* quote */.h)(field ?? written)} of the front matter is not known.`;
        case 'odd-id':
            return `${words} cannot serve as an id.`;
        case 'odd-character':
            return `${words} holds a character that cannot be seen.`;
        case 'hidden-item':
            return `${words} looks like an action item, but readers do not see it as one.`;
        case 'ragged-row':
            return `The row ${words} does not have as many cells as its table has columns.`;
        case 'line-ends':
            return 'The lines of this file end in a way that other tools do not understand.';
    }
}
function* strangeSeverity({ severity }, { severityRank, severities }) {
    if (!severity || severityRank !== null || severities.length === 0)
        return;
    yield {
        span: severity.span,
        message: `The severity ${(0,quote/* quote */.h)(severity.value)} is not on the team's scale.`,
        hint: `Write one of ${(0,quote/* listed */.K)(severities.map(quote/* quote */.h), 'or')}.`,
    };
}
//# sourceMappingURL=metadata-unreadable.js.map
;// CONCATENATED MODULE: ./build/src/rules/text/depth.js

// Half of the causes in real postmortems are longer; nearly all of those go beyond the change that broke it.
const LONG = 45;
const LONG_IN_SIGNS = 120;
/**
 * True when a description of causes goes beyond the first one: it asks why repeatedly, gives several causes,
 * names a gap that let the fault through, or is long enough to be trusted.
 */
function isDeep(blocks) {
    const text = blocks.map((block) => block.text).join('\n');
    if (isWithoutBlanks(text))
        return text.length >= LONG_IN_SIGNS;
    const words = wordsOf(text);
    if (words.length >= LONG)
        return true;
    if (words.some((word) => OPEN_QUESTIONS.has(word)))
        return true;
    const reasons = words.filter((word) => depth_REASONS.has(word)).length;
    const points = blocks.filter(({ kind }) => kind === 'list-item').length;
    if (reasons >= 3 || points >= 3 || (points === 2 && words.length >= 20))
        return true;
    return words.some((word) => GUARDS.has(word)) && words.length >= 12;
}
/** A cause that is said to be unknown is honest, not shallow. */
const OPEN_QUESTIONS = new Set(['unknown', 'unclear', 'undetermined', 'investigating', 'tbd']);
const depth_REASONS = new Set(['why', 'because', 'since', 'therefore', 'so', 'due', 'which']);
/** What could have caught a fault. Who speaks of it speaks of the gap. */
const GUARDS = new Set(`test tests tested testing untested check checks checked unchecked alert alerts alerting alarm alarms monitor monitored
  monitoring review reviewed reviews validation validate validated validates canary staging safeguard guard limit limits
  quota quotas rollback detect detected caught catch noticed unnoticed ci documentation documented undocumented runbook
  process assumption assumed never without lacked lacking lack missing`.split(/\s+/));
/** The last sentence, without its full stop. */
function lastSentence(blocks) {
    const text = blocks.filter(({ kind }) => kind !== 'code').at(-1)?.text ?? '';
    const line = text
        .split('\n')
        .filter((part) => part.trim() !== '')
        .at(-1)
        ?.trim() ?? '';
    const whole = line.endsWith('.') ? line.slice(0, -1) : line;
    return whole.slice(whole.lastIndexOf('. ') + 1).trim();
}
//# sourceMappingURL=depth.js.map
;// CONCATENATED MODULE: ./build/src/rules/root-cause-shallow.js


const rootCauseShallow = {
    id: 'root-cause-shallow',
    summary: 'The causes go down to why nothing caught the fault before users did.',
    why: 'A cause that ends at the change that broke it prevents only that change. The next one comes through the same gap.',
    source: 'Gergely Orosz, seven questions for a postmortem: five whys, and why no automated system caught it',
    severity: 'warning',
    good: `# Checkout returned 502s

## Root cause
The deploy carried a gateway configuration without upstreams.
It passed because the check before the rollout reads only the syntax, and there is no canary for configuration.
`,
    bad: `# Checkout returned 502s

## Root cause <!-- problem -->
The deploy broke it.
`,
    *check(postmortem) {
        const section = postmortem.sections.find(({ kind, empty }) => isCause(kind) && !empty);
        const blocks = causesOf(postmortem);
        if (!section || isDeep(blocks))
            return;
        const end = lastSentence(blocks);
        if (end === '')
            return;
        yield {
            span: section.span,
            message: `The causes end at ${(0,quote/* quote */.h)(end)}.`,
            hint: 'Ask why once more: say why no automated check, test or alarm caught it, or why there is none.',
        };
    },
};
const isCause = (kind) => kind === 'root-cause' || kind === 'contributing-factors';
function causesOf({ sections }) {
    const own = sections.filter(({ kind }) => isCause(kind)).flatMap(({ blocks }) => blocks);
    return own.filter(({ kind }) => kind !== 'heading');
}
//# sourceMappingURL=root-cause-shallow.js.map
;// CONCATENATED MODULE: ./build/src/rules/text/section-names.js
/** How each kind of section is called, and what belongs there. */
const SECTION_NAMES = {
    summary: { heading: 'Summary', name: 'summary', content: 'what happened, in two or three sentences' },
    background: { heading: 'Background', name: 'background', content: 'what a reader from another team needs to know' },
    impact: { heading: 'Impact', name: 'impact', content: 'who noticed what and for how long, in numbers' },
    timeline: { heading: 'Timeline', name: 'timeline', content: 'one line for each event, with its time' },
    detection: { heading: 'Detection', name: 'detection', content: 'how the incident was noticed, and by what or whom' },
    trigger: { heading: 'Trigger', name: 'trigger', content: 'what set the incident off' },
    'root-cause': {
        heading: 'Root cause',
        name: 'root cause',
        content: 'the chain of causes down to why nothing caught it',
    },
    'contributing-factors': {
        heading: 'Contributing factors',
        name: 'contributing factors',
        content: 'what made the incident possible, longer or worse',
    },
    response: { heading: 'Response', name: 'response', content: 'how it was mitigated and how it was cleaned up' },
    lessons: {
        heading: 'Lessons learned',
        name: 'lessons',
        content: 'the three things that others should learn from it',
    },
    'went-well': { heading: 'What went well', name: 'what went well', content: 'what helped and should stay' },
    'went-wrong': { heading: 'What went wrong', name: 'what went wrong', content: 'what hindered and should change' },
    lucky: { heading: 'Where we got lucky', name: 'where we got lucky', content: 'what could have made it worse' },
    'action-items': {
        heading: 'Action items',
        name: 'action items',
        content: 'what will be done, by whom and by when, or `No action items, because …`',
    },
    participants: { heading: 'Participants', name: 'participants', content: 'who took part in the response, by role' },
    references: { heading: 'References', name: 'references', content: 'links to dashboards, logs and discussions' },
};
//# sourceMappingURL=section-names.js.map
;// CONCATENATED MODULE: ./build/src/rules/text/section-presence.js
/** True when what belongs into a section of this kind is there: under its own heading, or where teams put it else. */
function hasSection(postmortem, kind) {
    if (postmortem.sections.some((section) => section.kind === kind && !section.empty))
        return true;
    switch (kind) {
        case 'summary':
            return hasIntroduction(postmortem);
        case 'timeline':
            return postmortem.timeline.length > 1;
        case 'action-items':
            return postmortem.actionItems.length > 0 || postmortem.noActionItems !== null;
        case 'lessons':
            return postmortem.learnings.length > 0;
        default:
            return false;
    }
}
const ENOUGH_WORDS = 8;
/** Prose between the title and the first heading: many teams write no heading above their summary. */
function hasIntroduction({ text, title, frontMatter, lineStarts }) {
    const from = Math.max(title?.source === 'text' ? title.span.end : 0, frontMatter?.span.end ?? 0);
    for (const [index, start] of lineStarts.entries()) {
        if (start < from)
            continue;
        const line = text.slice(start, lineStarts[index + 1] ?? text.length).trim();
        if (line.startsWith('#'))
            return false;
        if (/^\p{L}/u.test(line) && line.split(' ').length >= ENOUGH_WORDS)
            return true;
    }
    return false;
}
//# sourceMappingURL=section-presence.js.map
;// CONCATENATED MODULE: ./build/src/rules/section-missing.js




const sectionMissing = {
    id: 'section-missing',
    summary: 'Every required section is there and has text.',
    why: 'Readers look for the same answers in every postmortem, and a heading without text answers nothing.',
    source: 'Site Reliability Engineering, chapter 15, Postmortem Culture; ITIL incident records',
    severity: 'warning',
    good: `# Checkout returned 502s

## Summary
Checkout answered with 502 for 47 minutes.

## Impact
12,400 users could not pay.

## Timeline
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:49 UTC The old configuration is back.

## Root cause
The gateway accepted a configuration without upstreams, because no check reads it before the rollout.

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01
`,
    bad: `# Checkout returned 502s <!-- problem -->

## Summary
Checkout answered with 502 for 47 minutes.

## Impact <!-- problem -->

## Timeline
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:49 UTC The old configuration is back.

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01
`,
    *check(postmortem, { requiredSections }) {
        for (const kinds of requiredSections) {
            if (kinds.some((kind) => hasSection(postmortem, kind)))
                continue;
            const empty = postmortem.sections.find(({ kind }) => kinds.includes(kind));
            yield empty ? withoutText(empty) : absent(postmortem, kinds);
        }
    },
};
function withoutText({ heading, kind, span }) {
    return {
        span,
        message: `The section ${(0,quote/* quote */.h)(heading)} has no text yet.`,
        hint: `Write ${SECTION_NAMES[kind].content}.`,
    };
}
function absent(postmortem, kinds) {
    const headings = kinds.map((kind) => (0,quote/* quote */.h)(SECTION_NAMES[kind].heading));
    const [first] = kinds;
    const content = first ? `: ${SECTION_NAMES[first].content}` : '';
    return {
        span: wholeDocument(postmortem),
        message: `The document has no section ${(0,quote/* listed */.K)(headings, 'or')}.`,
        hint: `Add a heading such as ${(0,quote/* quote */.h)(`## ${first ? SECTION_NAMES[first].heading : ''}`)}${content}.`,
    };
}
//# sourceMappingURL=section-missing.js.map
;// CONCATENATED MODULE: ./build/src/rules/text/seconds.js
const UNITS = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
];
/** A duration for people, its two greatest units: `47 minutes`, `2 hours 5 minutes`. */
function inWords(seconds) {
    let left = Math.round(seconds);
    const parts = [];
    for (const [name, size] of UNITS) {
        const count = Math.floor(left / size);
        left -= count * size;
        if (count > 0)
            parts.push(`${count} ${name}${count === 1 ? '' : 's'}`);
    }
    return parts.slice(0, 2).join(' ') || '0 seconds';
}
//# sourceMappingURL=seconds.js.map
;// CONCATENATED MODULE: ./build/src/rules/text/duration-finding.js




/** Says why one of the incident's times cannot be computed, or that it contradicts the text; null when all is well. */
function durationFinding(postmortem, measure) {
    const stated = postmortem.statedDurations.find(({ kind }) => kind === measure.kind);
    const time = elapsed(postmortem, measure.from, measure.to);
    switch (time.kind) {
        case 'known':
            return stated && differ(stated.seconds, time.seconds) ? contradiction(measure, stated, time.seconds) : null;
        case 'missing':
            return stated ? null : missing(postmortem, measure, time.moments);
        case 'zones-differ':
            return zonesDiffer(postmortem, measure);
        case 'negative':
            return isFrontMatter(postmortem, measure) ? null : negative(postmortem, measure);
    }
}
function missing(postmortem, { name }, moments) {
    const happened = moments.map((moment) => MOMENT_WORDS[moment].happened);
    const keys = moments.map((moment) => (0,quote/* quote */.h)(`${MOMENT_WORDS[moment].key}:`));
    return {
        span: headingOr(postmortem, 'timeline'),
        message: `The ${name} cannot be computed: the document does not say when the incident ${(0,quote/* listed */.K)(happened, 'or')}.`,
        hint: `Add ${(0,quote/* listed */.K)(keys)} with date, time and zone to the front matter, for example \`2026-11-03T10:06:00Z\`.`,
    };
}
function zonesDiffer(postmortem, { name, from, to }) {
    const [start, end] = [postmortem.times[from], postmortem.times[to]];
    return {
        span: end?.span ?? headingOr(postmortem, 'timeline'),
        message: `The ${name} cannot be computed: of ${(0,quote/* quote */.h)(start?.value ?? '')} and ${(0,quote/* quote */.h)(end?.value ?? '')} only one has a zone.`,
        hint: 'Give both a zone, for example `Z` for UTC or `+01:00`.',
    };
}
function negative(postmortem, { name, from, to }) {
    const [start, end] = [postmortem.times[from], postmortem.times[to]];
    const [before, after] = [MOMENT_WORDS[to].happened, MOMENT_WORDS[from].happened];
    return {
        span: end?.span ?? headingOr(postmortem, 'timeline'),
        message: `The ${name} cannot be computed: the incident ${before} at ${(0,quote/* quote */.h)(end?.value ?? '')}, before it ${after} at ${(0,quote/* quote */.h)(start?.value ?? '')}.`,
        hint: `Correct the one that is not right, or write both as ${(0,quote/* quote */.h)(`${MOMENT_WORDS[from].key}:`)} and ${(0,quote/* quote */.h)(`${MOMENT_WORDS[to].key}:`)} into the front matter.`,
    };
}
function contradiction({ name, from, to }, { span, seconds }, computed) {
    const [start, end] = [MOMENT_WORDS[from].happened, MOMENT_WORDS[to].happened];
    return {
        span,
        message: `The text gives ${inWords(seconds)} as ${name}, but ${inWords(computed)} lie between when the incident ${start} and when it ${end}.`,
        hint: 'Correct the duration or the times, so that both say the same.',
    };
}
// A minute is how exactly times are written, a tenth how exactly durations are.
function differ(stated, computed) {
    return Math.abs(stated - computed) > Math.max(60, 0.1 * Math.max(stated, computed));
}
// Contradictions within the front matter are metadata-contradictory's.
function isFrontMatter({ times }, { from, to }) {
    return times[from]?.source === 'front-matter' && times[to]?.source === 'front-matter';
}
//# sourceMappingURL=duration-finding.js.map
;// CONCATENATED MODULE: ./build/src/rules/time-to-detect-unknown.js

const timeToDetectUnknown = {
    id: 'time-to-detect-unknown',
    summary: 'The time from the beginning of the incident to its detection can be computed.',
    why: 'Until it was detected nobody could help. Days or hours here are a finding of their own, and without the number nobody sees them.',
    source: 'Gergely Orosz, seven questions for a postmortem: time to detect',
    severity: 'warning',
    good: `---
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:06:00Z
---
# Checkout returned 502s
`,
    bad: `---
started: 2026-11-03T10:02:00Z
mitigated: 2026-11-03T10:49:00Z
---
# Checkout returned 502s <!-- problem -->
`,
    *check(postmortem) {
        const finding = durationFinding(postmortem, {
            kind: 'detect',
            name: 'time to detect',
            from: 'started',
            to: 'detected',
        });
        if (finding)
            yield finding;
    },
};
//# sourceMappingURL=time-to-detect-unknown.js.map
;// CONCATENATED MODULE: ./build/src/rules/time-to-mitigate-unknown.js

const timeToMitigateUnknown = {
    id: 'time-to-mitigate-unknown',
    summary: 'The time from the detection of the incident to its mitigation can be computed.',
    why: 'It shows how good the tools and runbooks are once somebody knows. Time to detect and time to mitigate together are the time that users suffered.',
    source: 'Gergely Orosz, seven questions for a postmortem: time to mitigate',
    severity: 'warning',
    good: `---
detected: 2026-11-03T10:06:00Z
mitigated: 2026-11-03T10:49:00Z
---
# Checkout returned 502s
`,
    bad: `---
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:06:00Z
---
# Checkout returned 502s <!-- problem -->
`,
    *check(postmortem) {
        const finding = durationFinding(postmortem, {
            kind: 'mitigate',
            name: 'time to mitigate',
            from: 'detected',
            to: 'mitigated',
        });
        if (finding)
            yield finding;
    },
};
//# sourceMappingURL=time-to-mitigate-unknown.js.map
;// CONCATENATED MODULE: ./build/src/rules/text/longest-rising.js
/** The positions of a longest part of the numbers that never falls, in time n log n. */
function longestRising(numbers) {
    const tails = [];
    const previous = [];
    for (const [at, number] of numbers.entries()) {
        const length = firstAbove(tails, numbers, number);
        previous[at] = tails[length - 1];
        tails[length] = at;
    }
    const rising = [];
    for (let at = tails.at(-1); at !== undefined; at = previous[at])
        rising.push(at);
    return rising.reverse();
}
function firstAbove(tails, numbers, number) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[tails[middle] ?? 0] ?? 0) <= number)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
//# sourceMappingURL=longest-rising.js.map
;// CONCATENATED MODULE: ./build/src/rules/timeline-out-of-order.js



const timelineOutOfOrder = {
    id: 'timeline-out-of-order',
    summary: 'The entries of a timeline stand in the order in which things happened.',
    why: 'An entry out of order is mostly a mistyped time or a forgotten date, and every duration that is computed from it is wrong.',
    source: 'Gergely Orosz, seven questions for a postmortem: what happened and when',
    severity: 'warning',
    good: `# Checkout returned 502s

## Timeline
- 2026-11-03 10:02 UTC The new configuration is rolled out.
- 2026-11-03 10:06 UTC The alarm for 5xx responses fires.
- 2026-11-03 10:49 UTC The old configuration is back.
`,
    bad: `# Checkout returned 502s

## Timeline
- 2026-11-03 10:02 UTC The new configuration is rolled out.
- 2026-11-03 10:06 UTC The alarm for 5xx responses fires.
- 2026-11-03 10:01 UTC Somebody asks in the channel about checkout. <!-- problem -->
- 2026-11-03 10:49 UTC The old configuration is back.
`,
    *check({ timeline }) {
        for (const entries of timelinesOf(timeline))
            yield* outOfOrder(entries);
    },
};
function timelinesOf(timeline) {
    const groups = new Map();
    for (const entry of timeline) {
        const minute = minuteOf(entry.time);
        if (entry.time === null || minute === null)
            continue;
        // Times with and without a zone cannot be compared.
        const key = `${entry.timeline} ${(0,calendar_time/* hasOffset */.S_)(entry.time)}`;
        const timed = { entry, minute, last: minuteOf(entry.end) ?? minute };
        const group = groups.get(key);
        if (group)
            group.push(timed);
        else
            groups.set(key, [timed]);
    }
    return [...groups.values()];
}
function minuteOf(time) {
    const epoch = time === null ? null : (0,calendar_time/* epochOf */.Fz)(time);
    return epoch === null ? null : Math.floor(epoch / 60_000);
}
/** The fewest entries whose absence leaves the rest in order. A timeline that runs backwards as a whole is in order. */
function outOfOrder(entries) {
    const minutes = entries.map(({ minute }) => minute);
    const forwards = longestRising(minutes);
    const backwards = longestRising(minutes.map((minute) => -minute));
    if (backwards.length > forwards.length)
        return [];
    const kept = new Set(forwards);
    return entries.flatMap((timed, at) => {
        if (kept.has(at) || timed.entry.approximate)
            return [];
        const earlier = entries[forwards.findLast((other) => other < at) ?? -1];
        const later = entries[forwards.find((other) => other > at) ?? -1];
        if (earlier && timed.last < earlier.minute)
            return [misplaced(timed.entry, earlier.entry, 'after')];
        return later && timed.minute > later.last ? [misplaced(timed.entry, later.entry, 'before')] : [];
    });
}
function misplaced(entry, other, where) {
    const alike = entry.raw === other.raw;
    const [own, others] = alike ? [entry.time, other.time] : [entry.raw, other.raw];
    const move = where === 'after' ? 'up, or give its date if it is a later day' : 'down, or correct its time';
    return {
        span: entry.span,
        message: `${(0,quote/* quote */.h)(own ?? entry.raw)} stands ${where} ${(0,quote/* quote */.h)(others ?? other.raw)}.`,
        hint: `Move the entry ${move}.`,
    };
}
//# sourceMappingURL=timeline-out-of-order.js.map
;// CONCATENATED MODULE: ./build/src/rules/index.js














/** Every rule, in the order in which a postmortem is read. */
const RULES = [
    document_unreadable/* documentUnreadable */.F,
    metadataMissing,
    metadataUnreadable,
    metadataContradictory,
    sectionMissing,
    impactNotQuantified,
    timelineOutOfOrder,
    timeToDetectUnknown,
    timeToMitigateUnknown,
    rootCauseShallow,
    lessonsTooFew,
    actionItemWithoutOwner,
    actionItemWithoutDueDate,
    actionItemVague,
];
function ruleNamed(id) {
    return RULES.find((rule) => rule.id === id);
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 7765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
const LONGEST = 80;
/** A document's own words in backticks: one line, at most 80 characters, no control or direction characters. */
function quote(text) {
    const line = visible(text);
    return `\`${line.length > LONGEST ? `${cut(line, LONGEST - 1)}…` : line}\``;
}
/** A list for people: `a`, `a and b`, `a, b and c`. */
function listed(words, last = 'and') {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
// More than is shown is never looked at: an item may be as long as a document.
const LOOKED_AT = 400;
function visible(text) {
    const seen = text
        .slice(0, LOOKED_AT)
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
        .replace(/[\p{Cf}\p{Cs}]/gu, '');
    return seen.replaceAll('`', "'").split(' ').filter(Boolean).join(' ');
}
function cut(text, length) {
    const last = text.charCodeAt(length - 1);
    const splitsPair = last >= 0xd800 && last <= 0xdbff;
    return text.slice(0, splitsPair ? length - 1 : length).trimEnd();
}
//# sourceMappingURL=quote.js.map

/***/ })

};
