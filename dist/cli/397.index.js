const At=397,Ot=[397],Et={5708:((x,y,l)=>{l.d(y,{$:()=>f});const f={version:"1.2",schema:"core",merge:!1,stringKeys:!0,uniqueKeys:!0,prettyErrors:!1,customTags:[]}}),6181:((x,y,l)=>{l.d(y,{t:()=>v,x:()=>f});function f(w){const b=[0];for(let h=0;h<w.length;h+=1){const p=w.charCodeAt(h);(p===10||p===13&&w.charCodeAt(h+1)!==10)&&b.push(h+1)}return b}function v(w,b){let h=0,p=w.length-1;for(;h<p;){const u=Math.ceil((h+p)/2);(w[u]??0)<=b?h=u:p=u-1}return{line:h+1,column:b-(w[h]??0)+1}}}),4770:((x,y,l)=>{l.d(y,{F:()=>f});const f={id:"document-unreadable",summary:"Every postmortem can be read.",why:"Nothing of an unreadable document is used: no facts, no remarks, and its issues stay as they are. It is an error whatever the configuration says, because nobody can know what the document holds.",source:"Followthrough, the document",severity:"error",good:`---
id: INC-2026-014
severity: SEV2
---
# Checkout returned 502s
`,bad:`---
id: INC-2026-014
severity: SEV2
severity: SEV1 <!-- problem -->
---
# Checkout returned 502s
`,check:()=>[]}}),2778:((x,y,l)=>{l.d(y,{y:()=>F,Q:()=>Ct});function f(e){return e.toLowerCase().replaceAll("’","'").split(/^[\x00-\x7f]*$/.test(e)?/[^a-z0-9'%-]+/:/[^\p{L}\p{N}'%-]+/u).filter(t=>t!==""&&t!=="-")}function v(e,t){const n=t.split(" ");return e.some((o,s)=>n.every((a,r)=>e[s+r]===a))}function w(e){return/[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]/.test(e)}function b(e){const t=f(e.slice(0,400)),n=q(t);if(n===null)return null;const o=n.split(" ").length,s=t.slice(o),a={verb:n,rest:e.trim().split(" ").filter(Boolean).slice(o).join(" ")};return m.has(n)&&Q(s)?{kind:"about-people",...a}:h.has(n)&&s[0]==="and"?E(s,2)?null:{kind:"no-object",...a}:h.has(n)?Y(s)||E(s,6)?null:{kind:"open-ended",...a}:p.has(n)?{kind:"undecided",...a}:E(s,u.has(n)?3:2)?null:{kind:"no-object",...a}}const h=new Set(["investigate","look into","look at","explore","research","analyse","analyze"]),p=new Set(["consider","discuss","think about","talk about","be more careful","be careful"]),u=new Set(["improve","enhance","better","optimise","optimize","increase","strengthen","make better"]),m=new Set(["make sure","ensure","remind"]),S=new Set(["fix","solve","resolve","address","prevent","avoid"]),O=[...h,...p,...u,...m,...S];function q(e){const t=n=>n.split(" ").every((o,s)=>e[s]===o);return O.filter(t).sort((n,o)=>o.length-n.length)[0]??null}const B=new Set(`engineers engineer developers developer people humans everyone everybody team teams members operators reviewers
  staff we nobody`.split(/\s+/)),K=new Set("that the a an all our your on-call oncall new every each".split(" ")),V=["check","checks","remember","careful","aware","pay","know","follow","double-check","verify","test"];function Q(e){const t=e.find(n=>!K.has(n));return t!==void 0&&B.has(t)&&e.some(n=>V.includes(n))}const H=["why","whether","how","if","what","which","where","when","who"];function Y(e){return e.some(t=>H.includes(t))||v(e,"root cause")}const J=["this","these","those"],X=new Set(`the a an our your their its this that these those such it all of for to in on and or with from by at as be more
  better issue issues problem problems bug bugs scenario scenarios situation situations incident incidents outage
  outages case cases thing things caused causing happening happens happened again future overall general generally
  similar same root cause recurrence reoccurrence process processes`.split(/\s+/));function E(e,t){const n=e.filter(s=>!X.has(s));if(n.some(s=>/\d/.test(s)))return!0;const o=e.some(s=>J.includes(s));return n.length>=(o?t+2:t)}var i=l(7765);function ee(e){switch(e.kind){case"about-people":return"Say what a machine will check or make impossible, for example `Add an automated check before merging`.";case"undecided":return te(e.rest);case"open-ended":return"Name the question and what follows from its answer, for example `Find out why …, and file the fix`.";case"no-object":return se(e.rest)}}function te(e){const[t="",...n]=e.split(" "),o=ne.get(t.toLowerCase());return!o||n.length===0?"Decide, and write what will be done, or drop the item and say why not.":`Decide, and write what will be done: ${(0,i.h)([o,...n].join(" "))}; or drop the item and say why not.`}const ne=new Map([["adding","Add"],["adopting","Adopt"],["allowing","Allow"],["automating","Automate"],["building","Build"],["changing","Change"],["creating","Create"],["disabling","Disable"],["enabling","Enable"],["implementing","Implement"],["increasing","Increase"],["introducing","Introduce"],["limiting","Limit"],["migrating","Migrate"],["moving","Move"],["reducing","Reduce"],["removing","Remove"],["replacing","Replace"],["setting","Set"],["splitting","Split"],["switching","Switch"],["upgrading","Upgrade"],["using","Use"],["writing","Write"]]),oe=[[["monitoring","alerting","alerts","alarms","observability","metrics"],"Alert when … exceeds … for 5 minutes"],[["documentation","docs","runbook","runbooks"],"Write the runbook for …, and link it from the alert"],[["testing","tests","test","coverage","qa"],"Add a test that fails when …"],[["communication","communications"],"Create a template for incident updates, and post them in one channel"],[["deployment","deployments","deploys","releases","release"],"Roll back automatically when …"],[["performance","latency","speed"],"Answer 99 % of … within … ms"],[["training","onboarding"],"Rehearse … with everybody on call by …"]];function se(e){const t=f(e),n=oe.find(([o])=>o.some(s=>t.includes(s)))?.[1];return n?`Name what will be there when it is done, for example ${(0,i.h)(n)}.`:`Name what will be different when it is done, for example ${(0,i.h)("Handle … safely")}.`}function _({actionItems:e}){return e.filter(({state:t,tracked:n})=>t==="open"&&n===null)}const ae={id:"action-item-vague",summary:"Every open action item has an end that anybody can check.",why:"Nobody can finish `improve monitoring`, so it stays open or is closed without effect. One item in five begins with such a word.",source:"Lunney, Lueder and Beyer, Postmortem Action Items, ;login: spring 2017",severity:"warning",good:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
- [ ] Improve the documentation for emergency rollbacks — @grace, due 2026-12-01
- [ ] Investigate why the canary passed — @linus, due 2026-12-01
`,bad:`# Checkout returned 502s

## Action items
- [ ] Improve monitoring — @ada, due 2026-12-01 <!-- problem -->
- [ ] Consider adding rate limits to checkout — @grace, due 2026-12-01 <!-- problem -->
- [ ] Make sure engineers check the configuration — @linus, due 2026-12-01 <!-- problem -->
`,*check(e){for(const t of _(e)){const n=b(t.title);n&&(yield{span:t.titleSpan,message:`The action item ${(0,i.h)(t.title)} ${ie[n.kind]}.`,hint:ee(n)})}}},ie={undecided:"does not say what will be there when it is done","open-ended":"does not say when it is done","no-object":"has no end that can be checked","about-people":"asks people to be more careful, where a system could help them"};var C=l(6826);const re={id:"action-item-without-due-date",summary:"Every open action item says by when it will be done.",why:"What may be done at any time is done last. A date of the owner’s own choosing is kept more often than one that a default sets.",source:"Atlassian incident handbook, postmortem actions; PagerDuty postmortem guide",severity:"info",good:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
- [x] Roll back the gateway configuration — @grace
`,bad:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada <!-- problem -->
- [x] Roll back the gateway configuration — @grace
`,*check(e,t){for(const n of _(e))n.due||ce(n,e)||(yield{span:n.span,message:`The action item ${(0,i.h)(n.title)} has no due date.`,hint:ue(n,t)})}};function ce({span:e},{problems:t}){const n=o=>o>=e.start&&o<=e.end;return t.some(o=>o.field==="due"&&n(o.span.start))}const de=30;function ue(e,{deadlineOf:t,today:n}){const o=t(e);return o?`Add a date that can be kept, for example \`due ${o}\`, which is the default for this item.`:`Add a date that can be kept, for example \`due ${(0,C.fi)(n,de)}\`.`}const he={id:"action-item-without-owner",summary:"Every open action item names the person or team who will do it.",why:"An item that belongs to everyone is done by no one.",source:"The Site Reliability Workbook, chapter 10, Postmortem Culture",severity:"warning",good:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
- [x] Roll back the gateway configuration
`,bad:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — due 2026-12-01 <!-- problem -->
- [x] Roll back the gateway configuration
`,*check(e){for(const t of _(e))t.owners.length>0||(yield{span:t.span,message:`The action item ${(0,i.h)(t.title)} has no owner.`,hint:"Add the login or team of whoever will do it, for example `@ada` or `@acme/platform`."})}};var le=l(4770);function me(e){return e.split(/[\s,;()[\]|/]+/u).some(ge)}const fe=new Set(`no none nobody zero one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds
  thousand thousands million millions half third quarter all every everyone everybody entire entirely whole single both
  any never completely fully total`.split(/\s+/));function ge(e){const t=e.toLowerCase().replace(/^[~≈<>≤≥±$€£¥+*_"'“”‘’-]{1,8}/u,"");return fe.has(ye(t))?!0:/^[\d０-９]/u.test(t)?!pe.some(n=>n.test(t)):/[^\x00-\x7f][\d０-９]/u.test(t)||we.test(t)}const we=/全|なし|無し|零|半数|以上|未満/u,pe=[/^\d{1,2}:\d{2}/,/^\d{4}-\d{2}/,/^\d{1,2}\.$/,/^\d{1,4}\.\d{1,4}\.\d/,/^[\da-f]{7,40}$/,/^(?:19|20)\d{2}\W?$/];function ye(e){return e.replace(/[.:!?*_"'“”’-]{1,8}$/u,"")}const be={id:"impact-not-quantified",summary:"The impact is given in numbers, or it says when they will be there.",why:"How many users, how long, how much money: without a number nobody can weigh this incident against the next one. An estimate is enough.",source:"Gergely Orosz, seven questions for a postmortem: the business impact, with a value",severity:"warning",good:`# Checkout returned 502s

## Impact
About 12,400 users could not pay, for 47 minutes.
`,bad:`# Checkout returned 502s

## Impact <!-- problem -->
Many users could not pay for some time.
`,*check(e,{today:t}){const{impact:n}=e,o=n?.value.pendingUntil;if(n&&o&&o<t&&!M(e)){yield{span:n.span,message:`The impact was pending until ${(0,i.h)(o)}, and that day is over.`,hint:"Write the numbers, or a new day and who will find them out, for example `pending until DATE @ada`."};return}const s=e.sections.find(({kind:a,empty:r})=>a==="impact"&&!r);!s||o||M(e)||(yield{span:s.span,message:`The section ${(0,i.h)(s.heading)} gives no number.`,hint:"Say how many users, requests or orders, for how long or how much money, an estimate is enough; or write `impact: pending until DATE @owner` into the front matter."})}};function M({impact:e,sections:t}){const{users:n,customersLost:o,revenue:s,dataLoss:a}=e?.value??{};return n!==void 0||o!==void 0||s!==void 0||a!==void 0?!0:t.filter(({kind:d})=>d==="impact").flatMap(({blocks:d})=>d).some(({text:d})=>me(d))}const ke={id:"lessons-too-few",summary:"The document names at least three learnings.",why:"Learnings are what other teams take away, also those that were not involved. The first that comes to mind is seldom the one that matters.",source:"Gergely Orosz, seven questions for a postmortem: the three key learnings, at least",severity:"warning",options:{"at-least":3},good:`# Checkout returned 502s

## Lessons learned
- A configuration is code, and needs the same checks.
- The alarm for 5xx responses finds what the alarm for load does not.
- Two people on call found the cause faster than six.
`,bad:`# Checkout returned 502s

## Lessons learned <!-- problem -->
- A configuration is code, and needs the same checks.
`,*check(e,{options:t}){const n=typeof t["at-least"]=="number"?t["at-least"]:3,o=ve(e);if(!o)return;const s=$e(e);if(s>=n)return;const a=s===0?"no learning":`${s} ${s===1?"learning":"learnings"}`;yield{span:o.span,message:`The section ${(0,i.h)(o.heading)} has ${a}, where at least ${n} are asked for.`,hint:"Add what another team should know from this, one point each: about the architecture, the process or the operations."}}};function ve({sections:e}){return e.find(({kind:t,empty:n})=>t==="lessons"&&!n)}const Te=["went-well","went-wrong","lucky"];function $e({learnings:e,sections:t}){const n=t.filter(({kind:c})=>c==="lessons").flatMap(({blocks:c})=>c),o=n.filter(({kind:c})=>c==="heading").length,a=t.filter(({kind:c,empty:$})=>Te.includes(c)&&!$).flatMap(({blocks:c})=>c).filter(({kind:c})=>c==="list-item"||c==="paragraph"||c==="table-row").length,d=!n.some(({kind:c})=>c==="list-item")?n.filter(({kind:c})=>c==="paragraph").flatMap(xe).length:0;return Math.max(e.length+a,d+a,a>0?0:o)}function xe({text:e}){return e.split(/[.!?。]/u).filter(t=>t.trim().length>3)}var k=l(8711);const Se=/^date:[ \t]{0,8}["']?(\d{4}-\d{2}-\d{2})/;function Ce({frontMatter:e,text:t,lineStarts:n}){const o=e?.authoritative?e.keys.find(({name:c})=>c==="date"):void 0;if(!o)return null;const s=n.findLast(c=>c<=o.span.start)??0,a=t.slice(s,s+40),r=Se.exec(a)?.[1];if(!r||!(0,C.N)(r))return null;const d=s+a.indexOf(r);return{value:r,span:{start:d,end:d+r.length}}}const Ae=-10,Oe=13,D=36e5;function R(e,t){if(t.startsWith(e))return!0;const n=(0,k.Fz)(t);return n===null?!0:t.endsWith("Z")?e===(0,C.OC)(n+Ae*D,"UTC")||e===(0,C.OC)(n+Oe*D,"UTC"):!1}function Ee(e){return e.problems.filter(t=>U(t,e)).map(_e)}function U(e,{frontMatter:t}){return!!(t&&e.span.start>=t.span.start&&e.span.end<=t.span.end)&&e.kind==="unreadable-value"&&/^\d{4}-\d{1,2}-\d{1,2}/.test(e.written)}function _e({span:e,written:t,field:n,expected:o}){const s=n?` in ${(0,i.h)(n)}`:"";return{span:e,message:`${(0,i.h)(t)}${s} is not a day or time that exists.`,hint:`Write ${o}.`}}const g={started:{key:"started",happened:"began"},detected:{key:"detected",happened:"was detected"},alerted:{key:"alerted",happened:"raised an alert"},mitigationStarted:{key:"mitigation-started",happened:"began to be mitigated"},mitigated:{key:"mitigated",happened:"was mitigated"},resolved:{key:"resolved",happened:"was resolved"}};function Ne({times:e},t,n){const o=e[t],s=e[n],a=[t,n];if(!o||!s)return{kind:"missing",moments:a.filter(d=>!e[d])};if((0,k.S_)(o.value)!==(0,k.S_)(s.value))return{kind:"zones-differ"};const r=(0,k.O1)(o.value,s.value);return r===null?{kind:"missing",moments:a}:r<0?{kind:"negative",seconds:r}:{kind:"known",seconds:r}}const Ie={id:"metadata-contradictory",summary:"The facts of the front matter are possible and agree with one another.",why:"Deadlines, durations and identities are computed from them. Two that exclude each other cannot both be true, and an id that two documents share mixes up their issues.",source:"Followthrough, the document; Gergely Orosz: time to detect and time to mitigate are the total",severity:"error",good:`---
date: 2026-11-03
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:06:00Z
resolved: 2026-11-03T12:30:00Z
---
# Checkout returned 502s
`,bad:`---
date: 2026-11-01 <!-- problem -->
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T09:06:00Z <!-- problem -->
mitigated: 2026-11-31T10:49:00Z <!-- problem -->
resolved: 2026-11-03T12:30:00Z
---
# Checkout returned 502s
`,*check(e,t){yield*Ee(e),yield*De(e),yield*Re(e),yield*Ue(e),yield*Le(e,t)}},Me=[["started","detected"],["started","alerted"],["started","mitigationStarted"],["started","mitigated"],["started","resolved"],["detected","mitigated"],["mitigationStarted","mitigated"],["mitigated","resolved"],["detected","resolved"]];function*De({times:e}){const t=new Set;for(const[n,o]of Me){const[s,a]=[e[n],e[o]];if(t.has(o)||t.has(n)||!T(s)||!T(a))continue;const r=(0,k.O1)(s.value,a.value);r===null||r>=0||(t.add(o),yield{span:a.span,message:`The incident ${g[o].happened} at ${(0,i.h)(a.value)}, before it ${g[n].happened} at ${(0,i.h)(s.value)}.`,hint:`Correct ${(0,i.h)(`${g[o].key}:`)} or ${(0,i.h)(`${g[n].key}:`)}; mind the day and the zone.`})}}function T(e){return e?.source==="front-matter"}function*Re(e){const{started:t}=e.times,n=Ce(e);!T(t)||!n||R(n.value,t.value)||(yield{span:n.span,message:`The front matter gives the day ${(0,i.h)(n.value)}, but the incident began at ${(0,i.h)(t.value)}.`,hint:`Write ${(0,i.h)(`date: ${t.value.slice(0,10)}`)}, the day on which it began, or leave the date out.`})}function*Ue({written:e,times:t}){const{started:n}=t;!T(e)||!T(n)||e.value>=n.value.slice(0,10)||R(e.value,n.value)||(yield{span:e.span,message:`The document was written on ${(0,i.h)(e.value)}, before the incident began at ${(0,i.h)(n.value)}.`,hint:"Correct `written:` or `started:`, or leave `written:` out: then the day of the commit counts."})}function*Le({id:e,path:t},{record:n}){const o=n.find(s=>s.id===e.value&&s.path!==t);e.source==="file-name"||!o||(yield{span:e.span,message:`The id ${(0,i.h)(e.value)} is also the id of ${(0,i.h)(o.path)}.`,hint:"Give this document an id of its own, for example the next free number."})}function N({title:e}){const t=e?.span.start??0;return{start:t,end:t}}function I(e,t){return We(e,t)?.span??N(e)}function We({sections:e},t){return e.find(n=>n.kind===t)}const ze={id:"metadata-missing",summary:"A postmortem tells its title, the day of the incident and its severity.",why:"Deadlines, targets and the search for similar incidents start from these three. The front matter need not repeat what the text says.",source:"Mekari, Incident & Post Mortem Process: one template for all teams",severity:"info",good:`---
severity: SEV2
---
# Checkout returned 502s on 3 November 2026
`,bad:`# Checkout returned 502s <!-- problem -->
`,*check(e,t){const n=N(e);e.title||(yield{span:n,...Pe}),e.date||(yield{span:n,...Ze(t)}),e.severity||(yield{span:n,...Ge(t)})}},Pe={message:"The document has no title.",hint:"Begin with a heading that says what users saw, for example `# Checkout returned 502s for 47 minutes`."};function Ze({today:e}){return{message:"The document does not say on which day the incident began.",hint:`Add the day to the front matter, for example ${(0,i.h)(`date: ${e}`)}.`}}function Ge({severities:e}){const t=e.length>0?` (${e.map(i.h).join(", ")})`:"";return{message:"The document does not say how severe the incident was.",hint:`Add the severity to the front matter, for example ${(0,i.h)(`severity: ${e[1]??"SEV2"}`)}${t}.`}}const je=["id","title","date","severity","status","services","authors","started","detected","alerted","mitigation-started","mitigated","resolved","detected-by","impact","causes","cause-domains","written","confidential"],Fe=new Map([["ended","mitigated"],["end","mitigated"],["start","started"],["began","started"],["sev","severity"],["priority","severity"],["state","status"],["owner","authors"],["affected-services","services"]]);function qe(e){const t=e.slice(0,40).toLowerCase().replaceAll("_","-"),n=Fe.get(t);if(n)return n;const o=je.map(s=>({known:s,far:Be(t,s)})).sort((s,a)=>s.far-a.far)[0];return o&&o.far<=Math.min(2,o.known.length/3)?o.known:null}function Be(e,t){let n=Array.from({length:t.length+1},(o,s)=>s);for(let o=1;o<=e.length;o+=1){const s=[o];for(let a=1;a<=t.length;a+=1){const r=(n[a-1]??0)+(e[o-1]===t[a-1]?0:1);s[a]=Math.min(r,(n[a]??0)+1,(s[a-1]??0)+1)}n=s}return n[t.length]??0}const Ke={id:"metadata-unreadable",summary:"What is written for Followthrough can be understood.",why:"A value that is not understood counts as absent: the deadline, the owner or the item behind it is lost without a word.",source:"Followthrough, the document",severity:"info",good:`---
severity: SEV2
detected: 2026-11-03T10:06:00Z
---
# Checkout returned 502s
`,bad:`---
severity: SEV2
stared: 2026-11-03T10:02:00Z <!-- problem -->
detected: shortly after ten <!-- problem -->
---
# Checkout returned 502s
`,*check(e,t){const n=e.problems.filter(s=>!U(s,e)),o=n.filter(s=>s.kind==="unknown-key"&&L(s)===null);for(const s of n)o.includes(s)||(yield Ve(s));yield*Qe(o),yield*Ye(e,t)}};function Ve(e){const{span:t,expected:n}=e,o=He(e),s=e.kind==="unknown-key"?L(e):null;if(!s)return{span:t,message:o,hint:`Write ${n}.`};const a={title:`Rename it to ${(0,i.h)(s)}`,edits:[{span:t,text:s}]};return{span:t,message:o,hint:`Write ${(0,i.h)(s)}, if that is what is meant.`,fix:a}}function L({field:e}){return e===null||e.includes(".")?null:qe(e)}function*Qe(e){const[t]=e;if(!t)return;const n=e.slice(0,5).map(({field:a,written:r})=>(0,i.h)(a??r)),o=e.length>5?" and others":"",s=e.length===1?"is a key":"are keys";yield{span:t.span,message:`${o?n.join(", "):(0,i.K)(n)}${o} ${s} of the front matter that Followthrough does not know.`,hint:"Nothing is read from there: leave it if it is for another tool, else use a key that the documentation names."}}function He({kind:e,field:t,written:n}){const o=n.trim()===""?"Nothing":(0,i.h)(n);switch(e){case"unreadable-value":return`${o} is not understood${t?` as ${(0,i.h)(t)}`:""}.`;case"unknown-key":return`The key ${(0,i.h)(t??n)} of the front matter is not known.`;case"odd-id":return`${o} cannot serve as an id.`;case"odd-character":return`${o} holds a character that cannot be seen.`;case"hidden-item":return`${o} looks like an action item, but readers do not see it as one.`;case"ragged-row":return`The row ${o} does not have as many cells as its table has columns.`;case"line-ends":return"The lines of this file end in a way that other tools do not understand."}}function*Ye({severity:e},{severityRank:t,severities:n}){!e||t!==null||n.length===0||(yield{span:e.span,message:`The severity ${(0,i.h)(e.value)} is not on the team's scale.`,hint:`Write one of ${(0,i.K)(n.map(i.h),"or")}.`})}const Je=45,Xe=120;function et(e){const t=e.map(a=>a.text).join(`
`);if(w(t))return t.length>=Xe;const n=f(t);if(n.length>=Je||n.some(a=>tt.has(a)))return!0;const o=n.filter(a=>nt.has(a)).length,s=e.filter(({kind:a})=>a==="list-item").length;return o>=3||s>=3||s===2&&n.length>=20?!0:n.some(a=>ot.has(a))&&n.length>=12}const tt=new Set(["unknown","unclear","undetermined","investigating","tbd"]),nt=new Set(["why","because","since","therefore","so","due","which"]),ot=new Set(`test tests tested testing untested check checks checked unchecked alert alerts alerting alarm alarms monitor monitored
  monitoring review reviewed reviews validation validate validated validates canary staging safeguard guard limit limits
  quota quotas rollback detect detected caught catch noticed unnoticed ci documentation documented undocumented runbook
  process assumption assumed never without lacked lacking lack missing`.split(/\s+/));function st(e){const n=(e.filter(({kind:s})=>s!=="code").at(-1)?.text??"").split(`
`).filter(s=>s.trim()!=="").at(-1)?.trim()??"",o=n.endsWith(".")?n.slice(0,-1):n;return o.slice(o.lastIndexOf(". ")+1).trim()}const at={id:"root-cause-shallow",summary:"The causes go down to why nothing caught the fault before users did.",why:"A cause that ends at the change that broke it prevents only that change. The next one comes through the same gap.",source:"Gergely Orosz, seven questions for a postmortem: five whys, and why no automated system caught it",severity:"warning",good:`# Checkout returned 502s

## Root cause
The deploy carried a gateway configuration without upstreams.
It passed because the check before the rollout reads only the syntax, and there is no canary for configuration.
`,bad:`# Checkout returned 502s

## Root cause <!-- problem -->
The deploy broke it.
`,*check(e){const t=e.sections.find(({kind:s,empty:a})=>W(s)&&!a),n=it(e);if(!t||et(n))return;const o=st(n);o!==""&&(yield{span:t.span,message:`The causes end at ${(0,i.h)(o)}.`,hint:"Ask why once more: say why no automated check, test or alarm caught it, or why there is none."})}},W=e=>e==="root-cause"||e==="contributing-factors";function it({sections:e}){return e.filter(({kind:n})=>W(n)).flatMap(({blocks:n})=>n).filter(({kind:n})=>n!=="heading")}const A={summary:{heading:"Summary",name:"summary",content:"what happened, in two or three sentences"},background:{heading:"Background",name:"background",content:"what a reader from another team needs to know"},impact:{heading:"Impact",name:"impact",content:"who noticed what and for how long, in numbers"},timeline:{heading:"Timeline",name:"timeline",content:"one line for each event, with its time"},detection:{heading:"Detection",name:"detection",content:"how the incident was noticed, and by what or whom"},trigger:{heading:"Trigger",name:"trigger",content:"what set the incident off"},"root-cause":{heading:"Root cause",name:"root cause",content:"the chain of causes down to why nothing caught it"},"contributing-factors":{heading:"Contributing factors",name:"contributing factors",content:"what made the incident possible, longer or worse"},response:{heading:"Response",name:"response",content:"how it was mitigated and how it was cleaned up"},lessons:{heading:"Lessons learned",name:"lessons",content:"the three things that others should learn from it"},"went-well":{heading:"What went well",name:"what went well",content:"what helped and should stay"},"went-wrong":{heading:"What went wrong",name:"what went wrong",content:"what hindered and should change"},lucky:{heading:"Where we got lucky",name:"where we got lucky",content:"what could have made it worse"},"action-items":{heading:"Action items",name:"action items",content:"what will be done, by whom and by when, or `No action items, because …`"},participants:{heading:"Participants",name:"participants",content:"who took part in the response, by role"},references:{heading:"References",name:"references",content:"links to dashboards, logs and discussions"}};function rt(e,t){if(e.sections.some(n=>n.kind===t&&!n.empty))return!0;switch(t){case"summary":return dt(e);case"timeline":return e.timeline.length>1;case"action-items":return e.actionItems.length>0||e.noActionItems!==null;case"lessons":return e.learnings.length>0;default:return!1}}const ct=8;function dt({text:e,title:t,frontMatter:n,lineStarts:o}){const s=Math.max(t?.source==="text"?t.span.end:0,n?.span.end??0);for(const[a,r]of o.entries()){if(r<s)continue;const d=e.slice(r,o[a+1]??e.length).trim();if(d.startsWith("#"))return!1;if(new RegExp("^\\p{L}","u").test(d)&&d.split(" ").length>=ct)return!0}return!1}const ut={id:"section-missing",summary:"Every required section is there and has text.",why:"Readers look for the same answers in every postmortem, and a heading without text answers nothing.",source:"Site Reliability Engineering, chapter 15, Postmortem Culture; ITIL incident records",severity:"warning",good:`# Checkout returned 502s

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
`,bad:`# Checkout returned 502s <!-- problem -->

## Summary
Checkout answered with 502 for 47 minutes.

## Impact <!-- problem -->

## Timeline
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:49 UTC The old configuration is back.

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01
`,*check(e,{requiredSections:t}){for(const n of t){if(n.some(s=>rt(e,s)))continue;const o=e.sections.find(({kind:s})=>n.includes(s));yield o?ht(o):lt(e,n)}}};function ht({heading:e,kind:t,span:n}){return{span:n,message:`The section ${(0,i.h)(e)} has no text yet.`,hint:`Write ${A[t].content}.`}}function lt(e,t){const n=t.map(a=>(0,i.h)(A[a].heading)),[o]=t,s=o?`: ${A[o].content}`:"";return{span:N(e),message:`The document has no section ${(0,i.K)(n,"or")}.`,hint:`Add a heading such as ${(0,i.h)(`## ${o?A[o].heading:""}`)}${s}.`}}const mt=[["day",86400],["hour",3600],["minute",60],["second",1]];function z(e){let t=Math.round(e);const n=[];for(const[o,s]of mt){const a=Math.floor(t/s);t-=a*s,a>0&&n.push(`${a} ${o}${a===1?"":"s"}`)}return n.slice(0,2).join(" ")||"0 seconds"}function P(e,t){const n=e.statedDurations.find(({kind:s})=>s===t.kind),o=Ne(e,t.from,t.to);switch(o.kind){case"known":return n&&yt(n.seconds,o.seconds)?pt(t,n,o.seconds):null;case"missing":return n?null:ft(e,t,o.moments);case"zones-differ":return gt(e,t);case"negative":return bt(e,t)?null:wt(e,t)}}function ft(e,{name:t},n){const o=n.map(a=>g[a].happened),s=n.map(a=>(0,i.h)(`${g[a].key}:`));return{span:I(e,"timeline"),message:`The ${t} cannot be computed: the document does not say when the incident ${(0,i.K)(o,"or")}.`,hint:`Add ${(0,i.K)(s)} with date, time and zone to the front matter, for example \`2026-11-03T10:06:00Z\`.`}}function gt(e,{name:t,from:n,to:o}){const[s,a]=[e.times[n],e.times[o]];return{span:a?.span??I(e,"timeline"),message:`The ${t} cannot be computed: of ${(0,i.h)(s?.value??"")} and ${(0,i.h)(a?.value??"")} only one has a zone.`,hint:"Give both a zone, for example `Z` for UTC or `+01:00`."}}function wt(e,{name:t,from:n,to:o}){const[s,a]=[e.times[n],e.times[o]],[r,d]=[g[o].happened,g[n].happened];return{span:a?.span??I(e,"timeline"),message:`The ${t} cannot be computed: the incident ${r} at ${(0,i.h)(a?.value??"")}, before it ${d} at ${(0,i.h)(s?.value??"")}.`,hint:`Correct the one that is not right, or write both as ${(0,i.h)(`${g[n].key}:`)} and ${(0,i.h)(`${g[o].key}:`)} into the front matter.`}}function pt({name:e,from:t,to:n},{span:o,seconds:s},a){const[r,d]=[g[t].happened,g[n].happened];return{span:o,message:`The text gives ${z(s)} as ${e}, but ${z(a)} lie between when the incident ${r} and when it ${d}.`,hint:"Correct the duration or the times, so that both say the same."}}function yt(e,t){return Math.abs(e-t)>Math.max(60,.1*Math.max(e,t))}function bt({times:e},{from:t,to:n}){return e[t]?.source==="front-matter"&&e[n]?.source==="front-matter"}const kt={id:"time-to-detect-unknown",summary:"The time from the beginning of the incident to its detection can be computed.",why:"Until it was detected nobody could help. Days or hours here are a finding of their own, and without the number nobody sees them.",source:"Gergely Orosz, seven questions for a postmortem: time to detect",severity:"warning",good:`---
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:06:00Z
---
# Checkout returned 502s
`,bad:`---
started: 2026-11-03T10:02:00Z
mitigated: 2026-11-03T10:49:00Z
---
# Checkout returned 502s <!-- problem -->
`,*check(e){const t=P(e,{kind:"detect",name:"time to detect",from:"started",to:"detected"});t&&(yield t)}},vt={id:"time-to-mitigate-unknown",summary:"The time from the detection of the incident to its mitigation can be computed.",why:"It shows how good the tools and runbooks are once somebody knows. Time to detect and time to mitigate together are the time that users suffered.",source:"Gergely Orosz, seven questions for a postmortem: time to mitigate",severity:"warning",good:`---
detected: 2026-11-03T10:06:00Z
mitigated: 2026-11-03T10:49:00Z
---
# Checkout returned 502s
`,bad:`---
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:06:00Z
---
# Checkout returned 502s <!-- problem -->
`,*check(e){const t=P(e,{kind:"mitigate",name:"time to mitigate",from:"detected",to:"mitigated"});t&&(yield t)}};function Z(e){const t=[],n=[];for(const[s,a]of e.entries()){const r=Tt(t,e,a);n[s]=t[r-1],t[r]=s}const o=[];for(let s=t.at(-1);s!==void 0;s=n[s])o.push(s);return o.reverse()}function Tt(e,t,n){let o=0,s=e.length;for(;o<s;){const a=o+s>>1;(t[e[a]??0]??0)<=n?o=a+1:s=a}return o}const $t={id:"timeline-out-of-order",summary:"The entries of a timeline stand in the order in which things happened.",why:"An entry out of order is mostly a mistyped time or a forgotten date, and every duration that is computed from it is wrong.",source:"Gergely Orosz, seven questions for a postmortem: what happened and when",severity:"warning",good:`# Checkout returned 502s

## Timeline
- 2026-11-03 10:02 UTC The new configuration is rolled out.
- 2026-11-03 10:06 UTC The alarm for 5xx responses fires.
- 2026-11-03 10:49 UTC The old configuration is back.
`,bad:`# Checkout returned 502s

## Timeline
- 2026-11-03 10:02 UTC The new configuration is rolled out.
- 2026-11-03 10:06 UTC The alarm for 5xx responses fires.
- 2026-11-03 10:01 UTC Somebody asks in the channel about checkout. <!-- problem -->
- 2026-11-03 10:49 UTC The old configuration is back.
`,*check({timeline:e}){for(const t of xt(e))yield*St(t)}};function xt(e){const t=new Map;for(const n of e){const o=G(n.time);if(n.time===null||o===null)continue;const s=`${n.timeline} ${(0,k.S_)(n.time)}`,a={entry:n,minute:o,last:G(n.end)??o},r=t.get(s);r?r.push(a):t.set(s,[a])}return[...t.values()]}function G(e){const t=e===null?null:(0,k.Fz)(e);return t===null?null:Math.floor(t/6e4)}function St(e){const t=e.map(({minute:a})=>a),n=Z(t);if(Z(t.map(a=>-a)).length>n.length)return[];const s=new Set(n);return e.flatMap((a,r)=>{if(s.has(r)||a.entry.approximate)return[];const d=e[n.findLast($=>$<r)??-1],c=e[n.find($=>$>r)??-1];return d&&a.last<d.minute?[j(a.entry,d.entry,"after")]:c&&a.minute>c.last?[j(a.entry,c.entry,"before")]:[]})}function j(e,t,n){const o=e.raw===t.raw,[s,a]=o?[e.time,t.time]:[e.raw,t.raw],r=n==="after"?"up, or give its date if it is a later day":"down, or correct its time";return{span:e.span,message:`${(0,i.h)(s??e.raw)} stands ${n} ${(0,i.h)(a??t.raw)}.`,hint:`Move the entry ${r}.`}}const F=[le.F,ze,Ke,Ie,ut,be,$t,kt,vt,at,ke,he,re,ae];function Ct(e){return F.find(t=>t.id===e)}}),7765:((x,y,l)=>{l.d(y,{K:()=>w,h:()=>v});const f=80;function v(u){const m=h(u);return`\`${m.length>f?`${p(m,f-1)}…`:m}\``}function w(u,m="and"){return u.length<2?u.join(""):`${u.slice(0,-1).join(", ")} ${m} ${u.at(-1)}`}const b=400;function h(u){return u.slice(0,b).replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu," ").replace(/[\p{Cf}\p{Cs}]/gu,"").replaceAll("`","'").split(" ").filter(Boolean).join(" ")}function p(u,m){const S=u.charCodeAt(m-1),O=S>=55296&&S<=56319;return u.slice(0,O?m-1:m).trimEnd()}})};export{At as id,Ot as ids,Et as modules};
