const Hl=2411,Vl=[2411],ql={3060:((z,N,g)=>{g.d(N,{j:()=>T});const y=[["day",86400],["hour",3600],["minute",60],["second",1]];function T(O){let c=Math.round(O);const _=[];for(const[C,w]of y){const h=Math.floor(c/w);c-=h*w,h>0&&_.push(`${h} ${C}${h===1?"":"s"}`)}return _.slice(0,2).join(" ")||"0 seconds"}}),7061:((z,N,g)=>{g.d(N,{D:()=>O});var y=g(8711);const T={detect:["started","detected"],mitigate:["detected","mitigated"],total:["started","mitigated"]};function O(C){return{detect:c(C,"detect"),mitigate:c(C,"mitigate"),total:c(C,"total")}}function c(C,w){const h=_(C,w);return h===null||h<0?null:h}function _(C,w){const[h,b]=T[w],$=C.times[h],S=C.times[b];return $&&S?(0,y.O1)($.value,S.value):null}}),5253:((z,N,g)=>{g.d(N,{G:()=>y,w:()=>T});const y=["started","detected","alerted","mitigationStarted","mitigated","resolved"],T=["prevent","detect","mitigate","repair","investigate","process"]}),2667:((z,N,g)=>{g.d(N,{c:()=>y});function y(T){return{fallbackId:T,spellings:{},zone:null,severities:["SEV1","SEV2","SEV3","SEV4"],names:{}}}}),4770:((z,N,g)=>{g.d(N,{F:()=>y});const y={id:"document-unreadable",summary:"Every postmortem can be read.",why:"Nothing of an unreadable document is used: no facts, no remarks, and its issues stay as they are. It is an error whatever the configuration says, because nobody can know what the document holds.",source:"Followthrough, the document",severity:"error",good:`---
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
`,check:()=>[]}}),6246:((z,N,g)=>{g.d(N,{Y:()=>O});var y=g(2558),T=g(7765);const O={id:"id-not-written",summary:"Front matter gives the document an id of its own.",why:"Without one the path is the id: a file that is moved or renamed is a new incident, and its issues have to be found again.",source:"Followthrough, the document: the id is stable",severity:"info",good:`---
id: INC-2026-014
severity: SEV2
started: 2026-11-03T10:02:00Z
---
# Checkout returned 502s

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01
`,bad:`---
severity: SEV2 <!-- problem -->
started: 2026-11-03T10:02:00Z
---
# Checkout returned 502s

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01
`,*check(C){const{frontMatter:w,id:h,lineStarts:b,actionItems:$}=C,S=w?.authoritative?w.keys[0]:void 0,W=h.source!=="file-name"||w?.keys.some(({name:A})=>A==="id");if(!S||W||$.length===0||!c.test(h.value))return;const k=`id: ${_(h.value)?h.value:`"${h.value}"`}`,x=b[1]??0;yield{span:S.span,message:`The id of this document, ${(0,T.h)(h.value)}, is taken from its path.`,hint:`Write ${(0,T.h)(k)} into the front matter, so that it stays when the file moves.`,fix:{title:`Write the id ${(0,T.h)(h.value)}`,edits:[{span:{start:x,end:x},text:`${k}${(0,y.vN)(C)}`}]}}}},c=/^[\p{L}\p{N}](?:[\p{L}\p{N}._/ -]{0,118}[\p{L}\p{N}])?$/u;function _(C){return/^(?:\d{4}-\d{2}-\d{2}-)?[A-Za-z][\w./-]{0,118}$/.test(C)&&!/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(C)}}),2178:((z,N,g)=>{g.d(N,{n:()=>_});var y=g(8554),T=g(7765);function O(k){return k.find(({unfinished:x})=>x.length>0)??k.find(({isVeryAlike:x})=>x)??null}const _={id:"incident-repeated",summary:"A postmortem names the earlier incident that it is like.",why:"An incident that comes back says that what was decided then was not done or did not help. Nobody remembers all of the record.",source:"The Site Reliability Workbook, chapter 10, Postmortem Culture",severity:"info",heuristic:!0,given:{similar:[{path:"postmortems/2026-10-25-checkout.md",id:"INC-2026-009",title:"Checkout returned 502s after a configuration change",date:"2026-10-25",daysEarlier:9,because:["same service `checkout`","same cause `config-change`"],isVeryAlike:!0,unfinished:[{id:"a1",title:"Validate the configuration before the rollout",line:41,due:"2026-11-01",issue:{shown:"#34",url:null}}]}]},good:`# Checkout returned 502s for 47 minutes

## Background
We had this before: [INC-2026-009](2026-10-25-checkout.md). The configuration is still not validated before the rollout.
`,bad:`# Checkout returned 502s for 47 minutes <!-- problem -->

## Background
The gateway takes its configuration from a file that is rolled out by hand.
`,*check(k,{similar:x,today:A}){const M=O(x.filter(E=>!C(E,k.text)));M&&(yield{span:(0,y.TR)(k),message:`${w(M)}.${b(M,A)}`,hint:W(M)})}};function C({id:k,path:x},A){const M=x.split("/").at(-1)??x,E=/^[A-Za-z]{2,12}(?:-?\d{4})?-\d{3,6}/.exec(k)?.[0]??"";return[k,M,E].some(I=>I.length>3&&A.includes(I))}function w({id:k,title:x,daysEarlier:A,because:M}){const E=A===null?"":`, ${h(A)}`;return`This incident is like ${(0,T.h)(k)}, ${(0,T.h)(x)}${E}: ${M.join(", ")}`}function h(k){return k===0?"the same day":`${k} ${k===1?"day":"days"} earlier`}function b({unfinished:k},x){const[A]=k;return A?k.length===1?` Its action item ${$(A)}${S(A,x)} is still open.`:` ${k.length} of its action items are still open, the first is ${$(A)}${S(A,x)}.`:""}function $({issue:k,title:x}){return k===null?(0,T.h)(x):`${(0,T.h)(k.shown)}, ${(0,T.h)(x)}`}function S({due:k},x){return k===null?"":k<x?` (overdue since ${k})`:` (due ${k})`}function W({path:k,unfinished:x}){const[A]=x;return A?`${x.length===1?"Finish that item or give it":"Finish those items or give them"} a new priority (${(0,T.h)(`${k}:${A.line}`)}), and link the earlier postmortem.`:`Link ${(0,T.h)(k)}, and say why what was done then did not keep it from happening again.`}}),8397:((z,N,g)=>{g.d(N,{y:()=>Ss,Q:()=>Fl});var y=g(1898);const T={id:"action-item-about-people",summary:"Action items change systems; they do not ask people to be more careful.",why:"Attention runs out exactly when it is needed. A check, a default or a limit works at three in the morning and for whoever joins next month.",source:"The Site Reliability Workbook, chapter 10, Postmortem Culture",severity:"info",heuristic:!0,good:`# Checkout returned 502s

## Action items
- [ ] Add an automated presubmit check for schema changes — @ada, due 2026-12-01
- [ ] Train on-call engineers on handling a full connection pool — @grace, due 2026-12-01
`,bad:`# Checkout returned 502s

## Action items
- [ ] Make sure engineers check that the schema can be parsed — @ada, due 2026-12-01 <!-- problem -->
- [ ] Be more careful with gateway configurations — @grace, due 2026-12-01 <!-- problem -->
- [ ] Remind the on-call engineers to verify the upstreams — @linus, due 2026-12-01 <!-- problem -->
`,check:e=>(0,y.P)(e,"about-people")};var O=g(2616),c=g(7765);const _={id:"action-item-due-before-written",summary:"No open action item is due before the document was written.",why:"A date that was past from the beginning is a slip of the pen, or the item is done. Either way its owner would be reminded at once for nothing.",source:"Atlassian incident handbook, postmortem actions",severity:"info",given:{written:"2026-11-05"},good:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
- [x] Roll back the gateway configuration — @grace, due 2026-11-03
`,bad:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2025-12-01 <!-- problem -->
- [x] Roll back the gateway configuration — @grace, due 2026-11-03
`,*check(e,{written:t}){const n=t??e.date?.value;if(!n)return;const s=t?`the document was written on ${n}`:`the incident of ${n}`;for(const{title:o,due:i}of(0,O.d)(e))!i||i.value>=n||(yield{span:i.span,message:`The action item ${(0,c.h)(o)} is due on ${i.value}, before ${s}.`,hint:"Write a date that is still to come, or tick the item when it is done."})}},C={id:"action-item-due-late",summary:"Every open action item is due within the time that the team allows for it.",why:"What is planned for next year is overtaken by the next incident. A deadline holds only when late dates are chosen knowingly.",source:"PagerDuty postmortem guide: 15 and 30 days; Atlassian incident handbook: priority actions within 4 or 8 weeks",severity:"info",given:{deadlineOf:()=>({day:"2026-12-05",because:"P1, 30 days from filing"})},good:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01, P1
`,bad:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2027-03-01, P1 <!-- problem -->
`,*check(e,{deadlineOf:t}){for(const n of(0,O.d)(e)){const s=t(n);if(!n.due||!s||n.due.value<=s.day)continue;const{day:o,because:i}=s;yield{span:n.due.span,message:`The action item ${(0,c.h)(n.title)} is due on ${(0,c.h)(n.due.value)}, later than the team allows: ${i}, is ${(0,c.h)(o)}.`,hint:`Choose a date up to ${(0,c.h)(o)}, or split off the part that can be done by then.`}}}};var w=g(6181),h=g(2936);const b={id:"action-item-duplicate",summary:"No two open action items of a document say the same.",why:"Each item becomes an issue. Two issues for one piece of work are done twice, or each waits for the other.",source:"C. How would you handle a production outage: items that are specific, assigned and tracked",severity:"info",heuristic:!0,options:{"shared-words":.8},good:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
- [ ] Alert when payments 5xx exceeds 1 % for 5 minutes — @grace, due 2026-12-01
`,bad:`# Checkout returned 502s

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01
- [ ] Reject gateway configurations without upstreams — @grace, due 2026-12-01 <!-- problem -->
`,*check(e,{options:t}){const n=Number(t["shared-words"]),s=(0,O.d)(e).map(o=>({item:o,words:k(o.title)}));for(const[o,{item:i,words:r}]of s.entries()){const a=s.slice(0,o).find(m=>$(i,m.item)&&x(r,m.words)>=n);if(!a)continue;const{line:d}=(0,w.t)(e.lineStarts,a.item.span.start);yield{span:i.titleSpan,message:`The action item ${(0,c.h)(i.title)} says the same as ${(0,c.h)(a.item.title)} in line ${d}.`,hint:"Keep one of them, or name what is different in both."}}}};function $(e,t){return e.group===t.group||e.group===null||t.group===null}const S=400,W=new Set("a an the for of to in on and or with by at as be is are that this our when".split(" "));function k(e){const t=(0,h.Z9)(e.slice(0,S)).filter(n=>!W.has(n));return new Set(t.map(n=>n.length>3?n.replace(/s$/,""):n))}function x(e,t){let n=0;for(const o of e)t.has(o)&&(n+=1);const s=e.size+t.size-n;return n<s&&(n<3||A(e,t)||A(t,e))||s===0?0:n/s}function A(e,t){for(const n of e)if(!t.has(n)&&/\d/.test(n))return!0;return!1}const M={id:"action-item-end-missing",summary:"Every open action item has an end that somebody else can verify.",why:"Whoever closes `Review monitoring` can show nothing for it. A verifiable end makes closing an item a fact and not an opinion.",source:"The Site Reliability Workbook, chapter 10, Postmortem Culture",severity:"info",heuristic:!0,good:`# Checkout returned 502s

## Action items
- [ ] Alert on checkout responses with 5xx above 1 % — @ada, due 2026-12-01
- [ ] Review who may change the gateway configuration, and remove everybody else — @grace, due 2026-12-01
- [ ] Reduce the timeout of the gateway to 2 seconds — @linus, due 2026-12-01
`,bad:`# Checkout returned 502s

## Action items
- [ ] Monitor 5xx responses of checkout — @ada, due 2026-12-01 <!-- problem -->
- [ ] Review the alerts of the gateway — @grace, due 2026-12-01 <!-- problem -->
- [ ] Reduce the timeout of the gateway — @linus, due 2026-12-01 <!-- problem -->
`,check:e=>(0,y.P)(e,"end-missing")},E={id:"action-item-owner-unassignable",summary:"The owner of every open action item can be assigned to its issue.",why:"GitHub drops an assignee without access in silence: the issue then belongs to nobody, and nobody is reminded.",source:"GitHub REST API, issue assignees: only users with push access can be assigned",severity:"info",given:{assignable:e=>e!=="grace-hoper"},good:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @grace, due 2026-12-01
- [ ] Rehearse the failover every quarter — @acme/platform, due 2027-01-15
`,bad:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @grace-hoper, due 2026-12-01 <!-- problem -->
- [ ] Rehearse the failover every quarter — @acme/platform, due 2027-01-15
`,*check(e,{assignable:t}){for(const{title:n,owners:s}of(0,O.d)(e))for(const{value:o,span:i}of s)!o.startsWith("@")||o.includes("/")||t(o.slice(1))!==!1||(yield{span:i,message:`${(0,c.h)(o)} cannot be assigned to ${(0,c.h)(n)}.`,hint:"Mend the login, give it access to the repository, or name somebody who has it."})}},I={id:"action-item-unbounded",summary:"Every open action item has a bound: so much, and then it is done.",why:"What is for everything or for ever is never finished. It stays open for years and hides the items beside it.",source:"Lunney, Lueder and Beyer, Postmortem Action Items, ;login: spring 2017",severity:"info",heuristic:!0,good:`# Checkout returned 502s

## Action items
- [ ] Add a readiness probe to checkout, payments and search — @ada, due 2026-12-01
- [ ] Rehearse the failover every quarter — @grace, due 2026-12-01
- [ ] Add an alert for all cases where checkout returns more than 1 % errors — @linus, due 2026-12-01
`,bad:`# Checkout returned 502s

## Action items
- [ ] Add a readiness probe to all services — @ada, due 2026-12-01 <!-- problem -->
- [ ] Rehearse the failover regularly — @grace, due 2026-12-01 <!-- problem -->
- [ ] Continue to watch the error rate of checkout — @linus, due 2026-12-01 <!-- problem -->
`,check:e=>(0,y.P)(e,"unbounded")},U={id:"action-item-untidy",summary:"Owner, priority and type of an action item are spelled as the team spells them.",why:"Labels, reports and searches find one spelling: `p1` and `P1` look like two priorities, and a name is not mentioned.",source:"Followthrough, the document: owners with their login, priorities P0 to P4, six types",severity:"info",good:`# Checkout returned 502s

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01, P1, prevent

| Action item | Type | Owner | Priority | Due |
| --- | --- | --- | --- | --- |
| Rehearse the failover every quarter | process | @grace | P2 | 2027-01-15 |
`,bad:`# Checkout returned 502s

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01, P1, prevention <!-- problem -->

| Action item | Type | Owner | Priority | Due |
| --- | --- | --- | --- | --- |
| Alert on 5xx responses above 1 % | detect | @grace | p2 | 2026-12-04 | <!-- problem -->
`,*check({actionItems:e,text:t}){const n=({start:s,end:o})=>t.slice(s,o);for(const s of e)(s.state==="open"||s.state==="proposed")&&(yield*K(s,n))}};function*K({priority:e,owners:t,type:n,span:s,titleSpan:o},i){if(e&&/^p[0-4]$/.test(e.value)){const{end:d}=e.span,m={start:d-e.value.length,end:d};i(m)===e.value&&(yield ne("priority",m,e.value,e.value.toUpperCase()))}for(const d of t){const m=i(d.span);d.value.startsWith("@")&&te.test(m)&&(yield ne("owner",d.span,m,d.value))}if(!n||n.span.start===o.start||n.span.start===s.start)return;const r=/[A-Za-z]{1,20}$/.exec(i(n.span).slice(-20))?.[0]??"",{end:a}=n.span;ce.get(r.toLowerCase())===n.value&&(yield ne("type",{start:a-r.length,end:a},r,n.value))}const te=new RegExp("^\\p{L}[\\p{L} .'’-]{0,58}[\\p{L}.]$","u"),ce=new Map([["prevention","prevent"],["preventive","prevent"],["preventative","prevent"],["preventing","prevent"],["detection","detect"],["detecting","detect"],["mitigation","mitigate"],["mitigating","mitigate"],["investigation","investigate"],["investigating","investigate"]]);function ne(e,t,n,s){return{span:t,message:`The ${e} of this action item is written as ${(0,c.h)(n)}.`,hint:`Write ${(0,c.h)(s)}.`,fix:{title:`Write ${(0,c.h)(n)} as ${(0,c.h)(s)}`,edits:[{span:t,text:s}]}}}const le={id:"action-item-vague",summary:"Every open action item says what will be there when it is done.",why:"Nobody can finish `improve monitoring`, so it stays open or is closed without effect. One item in five begins with such a word.",source:"Lunney, Lueder and Beyer, Postmortem Action Items, ;login: spring 2017",severity:"warning",heuristic:!0,good:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
- [ ] Improve the documentation for emergency rollbacks — @grace, due 2026-12-01
- [ ] Investigate why the canary passed — @linus, due 2026-12-01
`,bad:`# Checkout returned 502s

## Action items
- [ ] Improve monitoring — @ada, due 2026-12-01 <!-- problem -->
- [ ] Consider adding rate limits to checkout — @grace, due 2026-12-01 <!-- problem -->
- [ ] Investigate monitoring for this scenario — @linus, due 2026-12-01 <!-- problem -->
- [ ] Fix the issue that caused the outage — @linus, due 2026-12-01 <!-- problem -->
`,check:e=>(0,y.P)(e,"vague")},ft={id:"action-item-verb-missing",summary:"Every open action item begins with a verb that says what somebody will do.",why:"A noun names a wish. A verb makes somebody imagine the first step, and shows when there is none.",source:"Lunney, Lueder and Beyer, Postmortem Action Items, ;login: spring 2017",severity:"info",heuristic:!0,good:`# Checkout returned 502s while the configuration was rolled out to the gateway

## Action items
- [ ] Monitoring: alert when the queue is older than 5 minutes — @ada, due 2026-12-01
- [ ] Add a limit to the retries — @linus, due 2026-12-01
`,bad:`# Checkout returned 502s while the configuration was rolled out to the gateway

## Action items
- [ ] Monitoring for the queue — @ada, due 2026-12-01 <!-- problem -->
- [ ] Alerts should be added to the queue — @grace, due 2026-12-01 <!-- problem -->
- [ ] We need a limit for the retries — @linus, due 2026-12-01 <!-- problem -->
`,check:e=>(0,y.P)(e,"verb-missing")};var J=g(6826),Me=g(8565),mt=g(5886),Le=g(5815),j=g(2558),ue=g(782);function de(e,{span:t},n){const s=ke(e).get((0,j.eT)(e,t.start));if(!s)return{isRow:!1,lead:"Add"};const o=s.get(n);return{isRow:!0,lead:o===void 0?`Add a column ${(0,c.h)(pt[n])} with`:`Fill the column ${(0,c.h)(o)} with`}}const pt={owner:"Owner",due:"Due",priority:"Priority",type:"Type"},ke=(0,ue.C)(e=>{const t=new Map;let n=null;for(const s of e.lineStarts.keys())n=(0,j.mh)(e,s).words.trimStart().startsWith("|")?n??gt(e,s):null,n&&t.set(s,n);return t});function gt(e,t){const n=[t,t+1].map(i=>(0,j.mh)(e,i).words.trim()).join(`
`),[s]=(0,mt.S)((0,Le.vz)(n),0).nodes,o=s?.kind==="table"?(0,Me.P)(s):null;return new Map([...o?.of??[]].map(([i,r])=>[i,o?.titles[r]??""]))}function ie({actionItems:e}){return e.filter(({state:t})=>t==="open"||t==="done")}function he(e){return[...new Set(e.flatMap(({priority:t})=>t?[t.value.toUpperCase()]:[]))]}const Re=new Set(["P0","P1","CRITICAL","URGENT","HIGHEST","HIGH","高"]);function We(e,t){const n=ie(e),s=he(n),[o]=(0,O.d)(e).filter(({priority:a})=>a===null),r=De(e,t)&&!s.some(a=>Re.has(a))?"P1":s.length===1&&s[0]==="P2"?"P3":"P2";return a=>a===o?r:wt.get(r)??r}const wt=new Map([["P1","P2"],["P2","P3"]]);function yt(e,t){const n=We(e,t);return s=>{const o=s.priority??{value:n(s),span:s.span,source:"text"};return t.deadlineOf({...s,priority:o})}}function Pe(e,t){const n=ie(e);return n.length===0||n.some(({priority:s})=>s===null)?!1:De(e,t)&&he(n).every(s=>!Re.has(s))}function De({impact:e},{severityRank:t}){const{users:n=0,customersLost:s=0}=e?.value??{};return n>0||s>0||t===0||t===1}const bt={id:"action-item-without-due-date",summary:"Every open action item says by when it will be done.",why:"What may be done at any time is done last. A date of the owner’s own choosing is kept more often than one that a default sets.",source:"Atlassian incident handbook, postmortem actions; PagerDuty postmortem guide",severity:"info",good:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
- [x] Roll back the gateway configuration — @grace
`,bad:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada <!-- problem -->
- [x] Roll back the gateway configuration — @grace
`,*check(e,t){const n=yt(e,t);for(const s of(0,O.S)(e))s.due||kt(s,e)||(yield{span:s.span,message:`The action item ${(0,c.h)(s.title)} has no due date.`,hint:vt(s,de(e,s,"due"),n(s),t)})}};function kt({span:e},{problems:t}){const n=s=>s>=e.start&&s<=e.end;return t.some(s=>s.field==="due"&&n(s.span.start))}const Y=30;function vt(e,{isRow:t,lead:n},s,{today:o}){const i=s?.day??(0,J.fi)(o,Y),r=s&&e.priority?", which is the default for this item":"";return`${n} a date that can be kept, for example ${(0,c.h)(t?i:`due ${i}`)}${r}.`}const Tt={id:"action-item-without-owner",summary:"Every open action item names the person or team who will do it.",why:"An item that belongs to everyone is done by no one.",source:"The Site Reliability Workbook, chapter 10, Postmortem Culture",severity:"warning",good:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
- [x] Roll back the gateway configuration
`,bad:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — due 2026-12-01 <!-- problem -->
- [x] Roll back the gateway configuration
`,*check(e){for(const t of(0,O.S)(e)){if(t.owners.length>0)continue;const n=Ct(t,e);yield n===null?St(t,e):xt(t,n)}}};function St(e,t){const{lead:n}=de(t,e,"owner");return{span:e.span,message:`The action item ${(0,c.h)(e.title)} has no owner.`,hint:`${n} the login or team of whoever will do it, for example \`@ada\` or \`@acme/platform\`.`}}function xt({span:e,title:t},n){const s=t.slice(0,t.length-n.length).replace(/[\s–—-]{1,8}$/,"");return{span:e,message:`The action item ${(0,c.h)(s)} has no owner: ${(0,c.h)(n)} is not read as one.`,hint:`Write the login, for example \`@ada\`, or ${(0,c.h)(`Owner: ${n}`)}, and map the name under \`people.names\`.`}}function Ct({title:e},{authors:t}){const n=s=>[" — "," – "," - "].some(o=>e.endsWith(`${o}${s}`));return t?.value.find(s=>new RegExp("^\\p{Lu}\\S{0,40} \\p{Lu}","u").test(s)&&n(s))??null}const At={id:"action-item-without-priority",summary:"Every open action item says how urgent it is.",why:"The priority decides by when an item should be done, and which one is done when there is time for one only.",source:"The Site Reliability Workbook, chapter 10, Postmortem Culture",severity:"info",good:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01, P1, detect
`,bad:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01, detect <!-- problem -->
`,*check(e,t){const n=We(e,t);for(const s of(0,O.S)(e)){if(s.priority)continue;const{lead:o}=de(e,s,"priority");yield{span:s.span,message:`The action item ${(0,c.h)(s.title)} has no priority.`,hint:`${o} how urgent it is, from \`P0\` to \`P4\`, for example ${(0,c.h)(n(s))}.`}}}};var se=g(5253);function Ue({type:e,title:t}){return e?.value??ze(t)}const ve=400;function ze(e){const t=(0,h.Z9)(e.slice(0,ve));if(t.some(s=>Ge.has(s)))return null;const[n]=je.find(([,s])=>t.some(o=>s.has(o)))??[null];return n}function $t(e){const t=(0,h.Z9)(e.slice(0,ve));return Et.has(t[0]??"")?"investigate":ze(e)??"prevent"}const Et=new Set(["investigate","analyse","analyze","explore","research","find"]),je=[["detect",new Set(`alert alerts alerting alarm alarms dashboard dashboards detect detection log logging logs metric metrics monitor
      monitoring monitors notification notifications notify observability pager paging telemetry tracing`.split(/\s+/))],["mitigate",new Set(`backup backups escalation failover playbook playbooks recover recovery restart restore rollback rollbacks runbook
      runbooks standby status-page`.split(/\s+/))],["repair",new Set("backfill cleanup redeploy refund refunds reimburse revert".split(" "))]],Ge=new Set(`automate automatic automatically block canary change check checks ci coverage default deploy dry-run enforce fix gate
  guard hardening increase isolate isolation least-privilege limit limits lint lock migrate migration permission
  permissions pin policy prevent prevention process quota quotas redesign redundancy redundant refactor reject remove
  replace require retries retry review reviews rewrite schema separate split staging switch test tested testing tests
  throttle timeout timeouts train training type types update upgrade validate validation verify`.split(/\s+/)),Be={id:"action-item-without-type",summary:"Every open action item says what kind of help it is.",why:"The mix of kinds shows whether a team prevents incidents or only sees and mends them sooner.",source:"The Site Reliability Workbook, chapter 10, Postmortem Culture",severity:"info",good:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01, P1, detect
`,bad:`# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01, P1 <!-- problem -->
`,*check(e){for(const t of(0,O.S)(e)){if(t.type)continue;const{lead:n}=de(e,t,"type");yield{span:t.span,message:`The action item ${(0,c.h)(t.title)} has no type.`,hint:`${n} one of ${(0,c.K)(se.w,"or")}, for example ${(0,c.h)($t(t.title))}.`}}}};var Ot=g(6489);const _t={id:"action-items-missing",summary:"The document has action items, or says why it needs none.",why:"To do nothing is legitimate, and a decision: with its reason others can agree with it or not, and the next reader need not ask.",source:"PagerDuty postmortem guide; Etsy debriefing facilitation guide",severity:"info",good:`# Checkout returned 502s

## Action items
No action items, because the old gateway is switched off on 2026-11-10.
`,bad:`# Checkout returned 502s

## Action items
No action items. <!-- problem -->
`,*check(e){if(e.actionItems.length>0)return;const t=e.noActionItems?It(e.noActionItems):Nt(e);t&&(yield t)}};function It({value:e,span:t}){return e!==""?null:{span:t,message:"The document has no action item and does not say why.",hint:"Add the reason, for example `No action items, because …`, or the first thing that would help next time."}}function Nt({sections:e,problems:t}){const n=e.filter(({kind:o,empty:i})=>o==="action-items"&&!i),[s]=n;return!s||t.some(({kind:o})=>o==="hidden-item")?null:{span:s.span,message:`The section ${(0,c.h)(s.heading)} has text, but no action item.`,hint:`Write each action as an item of its own, for example ${(0,c.h)(`- [ ] ${Lt(s)}`)}.`}}const Mt=60;function Lt({blocks:e}){const t=e.find(({kind:s})=>s==="paragraph"||s==="list-item")?.text??"",n=(0,Ot.YJ)(t.slice(0,Mt).split(`
`)[0]??"");return n===""?"… — @ada, due 2026-12-01":n}var B=g(8554);const Ze={id:"action-items-one-priority",summary:"The priorities of the action items say which one comes first.",why:"When everything has the same priority, nothing has one: whoever has time for one item only cannot see which.",source:"The Site Reliability Workbook, chapter 10, Postmortem Culture",severity:"info",options:{"at-least":3},good:`# Checkout returned 502s

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01, P1
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @grace, due 2026-12-01, P1
- [ ] Write the runbook for the gateway — @linus, due 2026-12-15, P2
`,bad:`# Checkout returned 502s

## Action items <!-- problem -->
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01, P1
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @grace, due 2026-12-01, P1
- [ ] Write the runbook for the gateway — @linus, due 2026-12-15, P1
`,*check(e,t){const n=ie(e).filter(({priority:i})=>i!==null),[s,...o]=he(n);n.length<Number(t.options["at-least"])||o.length>0||Pe(e,t)||(yield{span:(0,B.W6)(e,"action-items"),message:`All ${n.length} action items with a priority have the same: ${(0,c.h)(s??"")}.`,hint:"Keep it for the items that come first, and give the others a lower one."})}};function Rt(e){const t=(0,h.Z9)(e.slice(0,Fe));if(t.some((s,o)=>Te.has(s)&&Zt.has(t[o-1]??"")))return null;const n=Dt(e);for(const[s,o]of t.entries())if((Wt.has(o)||n.has(o)||Pt(t,s))&&!Ut.has(t[s+1]??"")&&(zt(t,s)||jt(t,s)))return o;return null}const Fe=400,Wt=new Set(`engineer engineers developer developers admin admins administrator administrators employee employees operator
  operators colleague colleagues contractor contractors intern interns maintainer maintainers contributor contributors
  technician technicians dba somebody someone committer on-caller oncaller reviewer`.split(/\s+/));function Pt(e,t){return(e[t]==="member"||e[t]==="members")&&e[t-1]==="team"}function Dt(e){const t=e.slice(0,Fe).matchAll(/(?<![\w.@])@([a-z\d][\w-]{0,38})(?![\w/@-]|\.\w)/gi);return new Set([...t].map(([,n=""])=>n.toLowerCase()))}const Ut=new Set(`api console panel interface dashboard tool service role account token password ui job pod image credentials key
  experience productivity upgrade controller deployment reconciles reconciled interfaces`.split(/\s+/)),Ke=7;function zt(e,t){const n=e.slice(t+1,t+1+Ke);return n.some((s,o)=>He.has(s)||Bt(n,o))}function jt(e,t){const n=e.slice(Math.max(0,t-Ke),t),s=n.lastIndexOf("by");return s>=0&&n.length-s<=4&&n.slice(0,s).some(o=>He.has(o))}const He=new Set(`mistakenly accidentally accidently inadvertently unintentionally erroneously wrongly misconfigured
  mistyped misread fat-fingered mis-clicked misclicked`.split(/\s+/)),Ve=new Set(["wrong","incorrect"]),Gt=new Set(`ran run executed deployed deleted dropped pushed typed entered chose selected merged applied used copied pasted
  restarted opened edited uploaded released picked clicked changed`.split(/\s+/));function Bt(e,t){const[n="",s="",o=""]=e.slice(t,t+3);return n==="by"?s==="mistake"||s==="accident":n==="made"?s==="a"||s==="an"?Te.has(o):Te.has(s):Gt.has(n)&&(Ve.has(s)||Ve.has(o))}const Te=new Set("error errors mistake mistakes".split(" ")),Zt=new Set("human operator user manual".split(" "));function Se(e,{lineStarts:t,text:n}){return e.filter(fe).flatMap(s=>{const o=(0,w.t)(t,s.span.start).line-1;return Kt(s.text).map(i=>{const r=o+i.line,a=Math.max(t[r]??0,s.span.start),d=(t[r+1]??n.length+1)-1;return{text:i.text,span:{start:a,end:Math.max(a,Math.min(d,s.span.end))}}})})}function fe({kind:e}){return e==="paragraph"||e==="list-item"||e==="table-row"}const Ft=/(?<=[.!?])(?=\s)/;function Kt(e){const t=[];let n=0;for(const s of e.split(Ft)){const o=s.trim(),i=qe(s.slice(0,s.length-s.trimStart().length)),r=o.split(`
`).join(" ");/[\p{L}\p{N}]/u.test(o)&&t.push({text:r.endsWith(".")?r.slice(0,-1):r,line:n+i}),n+=qe(s)}return t}function qe(e){return e.split(`
`).length-1}function Ht({actionItems:e,learnings:t}){const n=[...e.map(({title:s})=>s),...t.map(({text:s})=>s)];return e.some(({type:s})=>s?.value==="detect")||n.some(s=>me((0,h.Z9)(s)))}function xe(e,t){return e.sections.filter(({kind:s,empty:o})=>!o&&t.includes(s)).some(({blocks:s})=>Se(s,e).some(({text:o})=>Ye(o)))}function Ye(e){const t=(0,h.Z9)(e);return Je(t)||me(t)&&t.some(n=>Qt.has(n))||Vt(t)}function Vt(e){return e.some((t,n)=>qt.has(t)&&me(e.slice(n+1,n+4)))}const qt=new Set(["more","better","improve","improved","improving"]);function Yt(e){const t=(0,h.Z9)(e);return t.some(n=>Xt.has(n))?Je(t):Ye(e)}function Je(e){return e.some(t=>Qe.has(t))||Jt.some(t=>(0,h.gD)(e,t))?!0:me(e)&&e.some(t=>Xe.has(t)||t.endsWith("n't"))}function me(e){return e.some(t=>Ce.has(t))}const Ce=new Set(`test tests tested testing smoketest smoketesting check checks checked checking alert alerts alerted alerting alarm
  alarms monitor monitors monitored monitoring review reviews reviewed reviewers validation validate validates validated
  validating canary canaries staging ci qa presubmit pre-commit e2e lint linter linting coverage probe probes dashboard
  dashboards observability detect detects detected detection catch caught notice noticed noticing safeguard safeguards
  scan scanner scanning audit audits audited verify verified verification sandbox least-privilege guardrail guardrails
  dry-run approval`.split(/\s+/)),Qe=new Set(`undetected unnoticed untested unchecked unmonitored unreviewed unvalidated unverified overlooked blind silently
  undiscovered`.split(/\s+/)),Jt=["false positive","false positives","false alarm","false alarms","not prevent","not preventing","not prevented"],Xe=new Set(`no not never nobody none without lack lacks lacked lacking missing missed insufficient inadequate absent gap gaps
  cannot false noise noisy ignored disabled muted silenced`.split(/\s+/)),Qt=new Set("incomplete only instead wrong incorrectly too drowning yet despite although assumed late later limited difficult hard".split(/\s+/)),Xt=new Set("failed fails failing broke breaks broken bug crashed crashing timed".split(" ")),en=45,tn=120,et=3;function nn(e){const t=e.filter(fe),n=t.map(a=>a.text).join(`
`);if((0,h.s$)(n))return n.length>=tn;const s=(0,h.Z9)(n);if(s.length>=en||$e(t)>=et||nt(t))return!0;const o=s.filter(a=>it.has(a)).length,i=t.filter(({kind:a})=>a==="list-item").length;if(o>=3||i>=3||i===2&&s.length>=20)return!0;const r=t.flatMap(tt).some(Yt);return s.length>=12&&(r||s.some(a=>rt.has(a)))}function tt({text:e}){return e.split(`
`).join(" ").split(/(?<=[.!?]) /)}function Ae(e){const t=e.filter(fe),n=(0,h.Z9)(t.map(s=>s.text).join(`
`));return $e(t)>=et||n.some(s=>rt.has(s))?!0:n.filter(s=>sn.has(s)).length>=2}function nt(e){return e.some(({text:t})=>(0,h.Z9)(t).some(n=>ot.has(n)))}function $e(e){return e.flatMap(({text:t})=>t.split(st)).filter(t=>q.test(t)).length}const st=/\n|(?<=[.?]) /,q=/^[\s\d.)|#:-]{0,9}(?:(?:first|second|third|fourth|fifth|and) )?why\b/i,ot=new Set(["unknown","unclear","undetermined","investigating","tbd"]),it=new Set(["why","because","since","therefore","so","due","which"]),rt=new Set(`lack lacks lacked lacking never assumed assumption assumptions assuming documentation documented
  undocumented runbook runbooks playbook playbooks insufficient inadequate unaware misunderstanding misunderstood
  overload overloaded hardcoded hard-coded drift communication strategy procedure procedures
  knew knowledge experience training priority`.split(/\s+/)),sn=new Set(`because since why reason therefore thus hence due however although despite only no not cannot nobody any allowed
  allows designed design default defaults legacy supposed expected intended meant`.split(/\s+/));function on(e){const n=(e.filter(({kind:o})=>o!=="code").at(-1)?.text??"").split(`
`).join(" ").trim(),s=n.endsWith(".")||n.endsWith(":")?n.slice(0,-1):n;return s.slice(s.lastIndexOf(". ")+1).trim()}function re({sections:e}){return e.find(P)}function oe({sections:e}){const t=e.filter(P).flatMap(s=>s.blocks),n=new Map(t.filter(fe).map(s=>[s.span.start,s]));return ae([...n.values()])}const rn=2e4;function ae(e){let t=0;const n=e.findIndex(({text:s})=>(t+=s.length,t>rn));return n<0?e:e.slice(0,n+1)}const l=(0,ue.C)(e=>{const t=oe(e);return t.length===0?"absent":nn(t)?nt(t)||xe(e,f)?"deep":Ae(t)?Ht(e)?"deep":"unguarded":"surface":v(t)||!xe(e,u)?"shallow":"deep"}),u=["detection","went-wrong","lessons"],f=[...u,"summary","background","trigger","root-cause","contributing-factors","response","lucky"],p=15;function v(e){return(0,h.Z9)(e.map(({text:t})=>t).join(`
`)).length<p}const R=["root-cause","contributing-factors"];function P({kind:e,empty:t}){return R.includes(e)&&!t}var Z=g(8705);const Ee={id:"cause-is-person",summary:"The causes lie in the system, and not in what one person did.",why:"Anybody can take the wrong terminal at night. A cause that ends at a person leaves the trap open for the next one, and teaches people to hide what they did.",source:"PagerDuty: an individual’s action should never be considered a root cause; ask what and how, not who and why",severity:"info",heuristic:!0,good:`# Checkout lost its database

## Root cause
The production and the staging shell look the same, and the command to drop a database asks for no confirmation.
No alert watches the number of tables, so that it took customers to find out.
`,bad:`# Checkout lost its database

## Root cause
An engineer accidentally dropped the production database instead of the staging one. <!-- problem -->
The backup of the night before was restored, which took two hours, because no runbook says where backups are.
`,*check(e){if((0,Z._)(e))for(const{text:t,span:n}of Se(oe(e),e))Rt(t)!==null&&(yield{span:n,message:`The cause ${(0,c.h)(t)} ends at a person.`,hint:"Ask what made it possible, for whoever is at the keyboard: what the screen showed, what the command let through, which check was not there."})}},an={id:"cause-single",summary:"Beside the cause, the document names what contributed to it.",why:"Incidents need several things to go wrong together. Each of them is another place where the next one can be stopped.",source:"C, production outage process: the root cause and secondary causes; PagerDuty: contributing factors, plural",severity:"info",heuristic:!0,depth:!0,good:`# Checkout returned 502s

## Root cause
The connection pool of checkout was full, because a request that waits for the bank holds its connection until the bank
answers. The client library was written before the bank had limits of its own, so it has no timeout, and a slow bank
stops the shop.

## Contributing factors
- The alarm for the pool had fired falsely for a week, and was muted.
- The runbook for the pool still described the old library.
`,bad:`# Checkout returned 502s

## Root cause <!-- problem -->
The connection pool of checkout was full, because a request that waits for the bank holds its connection until the bank
answers. The client library was written before the bank had limits of its own, so it has no timeout, and a slow bank
stops the shop.
`,*check(e){const t=re(e);!t||!(0,Z._)(e)||!xs(e)||(yield{span:t.span,message:`The section ${(0,c.h)(t.heading)} names one cause and nothing that contributed to it.`,hint:"Add what made it possible, longer or worse: overload, missing documentation, missing tests, false alerts."})}};function xs(e){const{sections:t}=e;if(t.some(({kind:d,empty:m})=>(d==="contributing-factors"||d==="went-wrong")&&!m))return!1;const n=l(e);if(n==="absent"||n==="shallow"||n==="surface")return!1;const s=oe(e),o=s.filter(({kind:d})=>d!=="paragraph").length,r=t.filter(({kind:d})=>d==="root-cause").flatMap(d=>d.blocks).filter(({kind:d})=>d==="heading").length;if(o>1&&$e(s)<2||r>1)return!1;const a=(0,h.Z9)(s.map(({text:d})=>d).join(`
`));return xe(e,Cs)?!1:!a.some(d=>As.has(d))&&!$s.some(d=>(0,h.gD)(a,d))}const Cs=["root-cause","lessons","lucky"],As=new Set(`also additionally furthermore moreover besides separately secondly second secondary third another contributed
  contributes contributing contributory combined combination compounded compounding exacerbated exacerbating aggravated
  worsened amplified prolonged factors causes reasons issues both several multiple two three four unknown unclear
  undetermined documentation documented undocumented runbook runbooks overload overloaded overwork overworked`.split(/\s+/)),$s=["in addition","as well as","on top of","made worse","made it worse","at the same time"],Es={id:"cause-surface-only",summary:"The causes say what made the change or failure possible, beside how it broke things.",why:"How a fault spread can be told at length without a word on what let it through. Only that part can be prevented for the next change too.",source:"Gergely Orosz, seven questions for a postmortem: not “we deployed code that broke”, but why",severity:"info",heuristic:!0,depth:!0,good:`# Checkout returned 502s

## Root cause
The deploy of 10:02 replaced the gateway configuration with one that had an empty list of upstreams for checkout.
The gateway accepted the new configuration and answered each request for checkout with a 502.
The list was empty because the template reads it from a variable that is set on laptops only, and the template never
stops when a variable is empty.
`,bad:`# Checkout returned 502s

## Root cause <!-- problem -->
The deploy of 10:02 replaced the gateway configuration with one that had an empty list of upstreams for checkout.
The gateway accepted the new configuration, dropped its connections to the checkout service, and answered each request
for checkout with a 502. The errors filled the retry queue of the shop, which then slowed the product pages down.
`,*check(e){const t=re(e);!t||!(0,Z._)(e)||l(e)!=="surface"||(yield{span:t.span,message:`The section ${(0,c.h)(t.heading)} tells what changed or broke, and not what let it through.`,hint:"Say what made this possible: the missing test, the default nobody knew, the check that looked elsewhere."})}};var F=g(8711);const H={started:{key:"started",happened:"began"},detected:{key:"detected",happened:"was detected"},alerted:{key:"alerted",happened:"raised an alert"},mitigationStarted:{key:"mitigation-started",happened:"began to be mitigated"},mitigated:{key:"mitigated",happened:"was mitigated"},resolved:{key:"resolved",happened:"was resolved"}},Os={started:"10:02",detected:"10:06",alerted:"10:08",mitigationStarted:"10:31",mitigated:"10:49",resolved:"12:30"};function vn(e){const t=H[e].key.replace("-"," ");return`**${t.charAt(0).toUpperCase()}${t.slice(1)}:** 2026-11-03 ${Os[e]} UTC`}function cn({times:e},t,n){const s=e[t],o=e[n],i=[t,n];if(!s||!o)return{kind:"missing",moments:i.filter(a=>!e[a])};if((0,F.S_)(s.value)!==(0,F.S_)(o.value))return{kind:"zones-differ"};const r=(0,F.O1)(s.value,o.value);return r===null?{kind:"missing",moments:i}:r<0?{kind:"negative",seconds:r}:{kind:"known",seconds:r}}const _s={id:"date-in-future",summary:"What happened lies in the past.",why:"A postmortem tells of what has happened, so a later day is a slip. Deadlines, reminders and the order of the record are counted from it.",source:"How would you handle a production outage (post-mortem process): timeline and facts first",severity:"info",good:`---
started: 2026-11-03T10:02:00Z
mitigated: 2026-11-03T10:49:00Z
---
# Checkout returned 502s
`,bad:`---
started: 2026-11-03T10:02:00Z
mitigated: 2027-11-03T10:49:00Z <!-- problem -->
resolved: 2027-11-03T12:30:00Z
---
# Checkout returned 502s
`,*check(e,{today:t}){const n=Ns(e).filter(({day:a})=>a>(0,J.fi)(t,Is)),[s,...o]=n.sort((a,d)=>a.span.start-d.span.start);if(!s)return;const i=o.filter(({span:a})=>a.start!==s.span.start).map(({what:a})=>a),r=i.length>0?` The same holds for when ${(0,c.K)([...new Set(i)])}.`:"";yield{span:s.span,message:`According to ${(0,c.h)(s.written)}, ${s.what} later than today, ${(0,c.h)(t)}.${r}`,hint:s.day.slice(0,4)>t.slice(0,4)?"Correct the date; mind the year.":"Correct the date; mind which number is the month."}}},Is=1;function Ns({date:e,times:t,written:n}){return[...se.G.map(i=>[t[i],`the incident ${H[i].happened}`]),[e,"the incident began"],[n,"the document was written"]].flatMap(([i,r])=>{const a=i?.value.slice(0,10)??"";return i&&(0,J.N)(a)?[{day:a,written:i.value,what:r,span:i.span}]:[]})}var Ms=g(6200);const Ls=/^[\p{L} :：]{0,30}$/u,Rs=/^\d{4}-\d{2}-\d{2}$/;function Ws(e,t){const{span:n,value:s}=t,o=e.text.slice(n.start,n.end),i=e.written?.value??e.date?.value??null;if(o.length>80)return null;for(let r=0;r<o.length;r+=1){if(r>0&&!/[ :：]/.test(o[r-1]??""))continue;const a=(0,Ms.s)(o,r,i);if(!(a?.day!==s||a.end!==o.length||!Ls.test(o.slice(0,r))))return Rs.test(o.slice(r))?null:{start:n.start+r,end:n.end}}return null}const Ps={id:"date-not-iso",summary:"Times of the front matter and due dates are written as ISO 8601 has them.",why:"A due date in words or without a year is counted from another date, and people and programs count differently.",source:"ISO 8601; PagerDuty, postmortem documentation: action items have a due date",severity:"info",good:`---
severity: SEV2
started: 2026-11-03T10:02:00Z
---
# Checkout returned 502s

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01
`,bad:`---
severity: SEV2
started: Nov 3, 2026 10:02 UTC <!-- problem -->
---
# Checkout returned 502s

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due Dec 1 <!-- problem -->
- [ ] Rehearse the failover with the payment team — @grace, in two weeks <!-- problem -->
- [ ] Alert on 5xx responses above 1 % — @linus, due 2026-12-04
`,*check(e){for(const t of se.G){const n=e.times[t];n?.source==="front-matter"&&(yield*Us(e,n.span,n.value))}for(const t of e.actionItems)zs(t)&&(yield*js(e,t))}},Ds=/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|z|UTC|[+-]\d{2}:?\d{2})?$/;function*Us({text:e},t,n){const s=e.slice(t.start,t.end).trimEnd(),o=/^(["'])([^"'\\\r\n]+)\1$/.exec(s),i=o?.[2]??s;if(Ds.test(i)||/[\r\n"'#\\]/.test(i))return;const r=t.start+(o?1:0);yield Tn({start:r,end:r+i.length},i,n,"time")}function zs({state:e,tracked:t}){return e!=="done"&&e!=="dropped"&&t===null}function*js(e,{due:t}){if(!t)return;const n=Ws(e,t);n&&(yield Tn(n,e.text.slice(n.start,n.end),t.value,"due date"))}function Tn(e,t,n,s){return{span:e,message:`The ${s} ${(0,c.h)(t)} is read as ${(0,c.h)(n)}.`,hint:`Write ${(0,c.h)(n)}, which nobody can read in another way.`,fix:{title:`Write ${(0,c.h)(t)} as ${(0,c.h)(n)}`,edits:[{span:e,text:n}]}}}var Q=g(3060);function Sn(e,{targets:t,severities:n,severityRank:s},o){const i=o.type==="detect"?t.detect:t.mitigate,r=cn(e,...o.ends);if(i===null||r.kind!=="known"||r.seconds<=i||e.actionItems.length===0||Gs(e,o))return null;const a=(0,c.h)((s===null?null:n[s])??e.severity?.value??"");return{span:(0,B.W6)(e,"action-items"),message:`It took ${(0,Q.j)(r.seconds)} ${o.name} this incident, the target for ${a} is ${(0,Q.j)(i)}, and no action item would make it faster.`,hint:o.hint}}function Gs(e,{type:t,words:n}){const s=e.actionItems.filter(({state:i})=>i!=="dropped");if(s.some(i=>i.type?.value===t))return!0;const o=s.filter(i=>i.type===null||i.type.value==="process");return o.length>0&&!(0,Z._)(e)?!0:o.some(i=>Bs(i).some(r=>n.has(r)))}function Bs({title:e,details:t}){return(0,h.Z9)([e,...t].join(" ").slice(0,2e3)).flatMap(n=>[n,...n.split("-")])}const Zs={id:"detection-slow",summary:"An incident that was detected later than its target has an action item that would detect it sooner.",why:"Until somebody knows, nobody helps. Seconds from deploy are great; hours and days must be addressed, or the next incident takes as long.",source:"Gergely Orosz, seven questions for a postmortem: less time to detect",severity:"info",heuristic:!0,good:`---
severity: SEV1
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:40:00Z
---
# Checkout returned 502s

## Summary
The gateway had lost its upstreams, and users could not pay.

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
`,bad:`---
severity: SEV1
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:40:00Z
---
# Checkout returned 502s

## Summary
The gateway had lost its upstreams, and users could not pay.

## Action items <!-- problem -->
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01
`,*check(e,t){const n=Sn(e,t,{ends:["started","detected"],type:"detect",words:Fs,name:"to detect",hint:"Add one of type `detect`, for example `Alert when checkout 5xx exceeds 1 % for 5 minutes`, with the sign by which this one showed."});n&&(yield n)}},Fs=new Set(`alert alerts alerted alerting alarm alarms alarming page pages paged pager pagerduty paging monitor monitors monitored
  monitoring detect detects detected detecting detection detector metric metrics dashboard dashboards grafana prometheus
  observability notify notified notification notifications probe probes canary canaries healthcheck healthchecks smoke
  synthetic synthetics uptime warn warns warning warnings watch watchdog anomaly threshold thresholds slo slos telemetry
  log logs logging logged trace traces tracing notice noticed visibility visible report reporting surface surfaces
  datadog sentry pingdom`.split(/\s+/)),at=["action-items","lessons","went-well","went-wrong","lucky","contributing-factors","references"];function pe({text:e,sections:t,frontMatter:n},s){const o=t.filter(({kind:a})=>s.includes(a)).map(({body:a})=>a).sort((a,d)=>a.start-d.start),i=[];let r=n?.span.end??0;for(const{start:a,end:d}of o)a>r&&i.push(e.slice(r,a)),r=Math.max(r,d);return i.push(e.slice(r)),Ks(i.join(`
`))}function Ks(e){const t=[];let n=0;for(let s=e.indexOf("<!--");s>=0;s=e.indexOf("<!--",n)){t.push(e.slice(n,s));const o=e.indexOf("-->",s);if(o<0)return t.join("");n=o+3}return t.push(e.slice(n)),t.join("")}const Hs={id:"detection-source-missing",summary:"A postmortem says how the incident was noticed: by an alarm, a customer, a colleague or by chance.",why:"An incident that a customer reports first is also a gap in the monitoring. Whoever reads only that it was detected cannot see that gap, and nobody closes it.",source:"Gergely Orosz, seven questions for a postmortem: how it was detected",severity:"info",heuristic:!0,depth:!0,good:`# Checkout returned 502s

## Timeline
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:06 UTC A customer writes to support that checkout fails.
- 2026-11-03 10:49 UTC The old configuration is back.
`,bad:`# Checkout returned 502s

## Timeline <!-- problem -->
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:06 UTC The incident is declared.
- 2026-11-03 10:49 UTC The old configuration is back.
`,*check(e){!Vs(e)||e.detectedBy||!(0,Z._)(e)||qs.test(pe(e,at))||(yield{span:(0,B.W6)(e,(0,B.uk)(e,"detection")?"detection":"timeline"),message:"The document does not say how the incident was noticed.",hint:"Add what or who noticed it first: an alarm (which one), a customer, a colleague or chance; in the timeline, or as `detected-by: alarm` in the front matter."})}};function Vs({date:e,sections:t,timeline:n}){const s=["timeline","detection","response"];return e===null?!1:n.length>1||t.some(({kind:o,empty:i})=>!i&&s.includes(o))}const qs=/\b(?:alert|alarm|monitor(?:s|ing|ed)?\b|pag(?:ed|er|es|ing)\b|page:|page from\b|(?:gets?|got|receive[ds]?) (?:a|the) page\b|opsgenie|pingdom|notif|report|complain|tickets?\b|notic|discover|observ|spotted|found\b|finds\b|aware\b|e-?mail|messag|s(?:aw|ees?|een)\b|reali[sz]|point(?:ed|s) out|dashboard|grafana|sentry\b|status ?page|customers?\b|support\b|contact|detected (?:by|when|via|through|in|that)\b|identified by\b|ask(?:ed|s)\b|inform|told\b|rais(?:ed|es)\b|heard\b|learn(?:ed|t)\b|confirm)/i;var Ys=g(4770);const Js={id:"evidence-missing",summary:"A postmortem links or shows its evidence: graphs, logs, alerts or messages.",why:"Readers who were not there can then check the account and learn where to look. Logs and graphs are often kept for weeks only, a postmortem for years.",source:"How would you handle a production outage (post-mortem process): logs, alerts and messages as evidence",severity:"info",heuristic:!0,depth:!0,good:`# Checkout returned 502s

## Impact
12,400 users could not pay ([graph of 5xx](https://grafana.acme.example/d/checkout)).

## Timeline
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:49 UTC The old configuration is back.
`,bad:`# Checkout returned 502s

## Impact
12,400 users could not pay.

## Timeline <!-- problem -->
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:49 UTC The old configuration is back.
`,*check(e){!Qs(e)||Xs.test(pe(e,["action-items"]))||(yield{span:(0,B.W6)(e,"timeline"),message:"The document links no evidence: no graph, log, alert, change or message.",hint:"Link the alert, the change and the thread at their entries, and add a graph or the lines of the log that show the impact."})}};function Qs({date:e,timeline:t,sections:n}){return e!==null&&t.length>1&&n.some(({kind:s,empty:o})=>s==="timeline"&&!o)}const Xs=/https?:\/\/|\]\(|!\[|\]\[|^\[[^\]\n]{1,80}\]:|<img|```|~~~|^(?: {4}|\t)[^\s*+-]|^\s{0,9}>|`[^`\n]{0,80}[ =:{/][^`\n]{8,200}`|(?:^|[\s(])#\d{1,7}\b|\b[A-Z]{2,8}-\d{1,6}\b/m;var eo=g(6246);function to(e,t){const n=/\d{1,6}$/.exec(e)?.[0]??"",s=n===""?`${e}-`:e.slice(0,-n.length),o=n===""?2:Number(n)+1,i=a=>`${s}${String(a).padStart(n.length,"0")}`;let r=o;for(;t.has(i(r));)r+=1;return i(r)}const no={id:"id-used-twice",summary:"No two documents of the record, and no two action items of a document, have the same id.",why:"The id ties a document to its issues and to what others say about it. Shared by two, it mixes up whose action items are whose. Items that share one get no issue, because nobody can say which is which.",source:"SRE workbook, chapter 10, Postmortem Culture: each action item has a tracking number; Followthrough, the document",severity:"error",given:{record:[{id:"INC-2026-014",path:"postmortems/2026-10-21-payments.md"}]},good:`---
id: INC-2026-015
---
# Checkout returned 502s
`,bad:`---
id: INC-2026-014 <!-- problem -->
---
# Checkout returned 502s
`,*check(e,{record:t}){yield*oo(e);const{id:n,path:s}=e;if(n.source==="file-name")return;const o=(so(t).get(n.value)??[]).filter(d=>d.path!==s);if(o.length===0)return;const i=o.slice(0,3).map(d=>(0,c.h)(d.path)),r=o.every(d=>d.path<s),a=to(n.value,new Set(t.map(d=>d.id)));yield{span:n.span,message:`The id ${(0,c.h)(n.value)} is also the id of ${(0,c.K)(i)}${o.length>3?" and others":""}.`,hint:r?`Give this document an id of its own, for example ${(0,c.h)(a)}.`:`If this document is the older one, keep the id and give the other ${o.length>1?"ones ids":"one an id"} of ${o.length>1?"their":"its"} own.`}}};function so(e){const t=xn.get(e);if(t)return t;const n=new Map;for(const s of e){const o=n.get(s.id);o?o.push(s):n.set(s.id,[s])}return xn.set(e,n),n}const xn=new WeakMap;function*oo({actionItems:e,lineStarts:t}){const n=new Map;for(const s of e){const o=s.id.toLowerCase(),i=n.get(o);!i&&s.idWritten&&n.set(o,s),!(!i||!s.idWritten)&&(yield{span:s.titleSpan,message:`The id ${(0,c.h)(s.id)} of this action item is also the id of the one in line ${(0,w.t)(t,i.span.start).line}.`,hint:"Give each an id of its own: neither gets an issue until then."})}}var Cn=g(7005);const io=/\bpending until /i,ro=/^[\s(,;:—–-]{0,4}(?:by )?(@[\w/.-]{1,140})/;function An({impact:e,sections:t,date:n}){const{pendingUntil:s,pendingOwner:o=null}=e?.value??{};if(e&&s)return{until:s,owner:o,span:e.span};for(const{blocks:i}of t.filter(({kind:r})=>r==="impact"))for(const{kind:r,text:a,span:d}of i){const m=r==="code"?null:$n(a,n?.value??null);if(m)return{until:m.until,owner:m.owner,span:d}}return null}function ao(e,t){const n=$n(e,t);return n?`${e.slice(0,n.start)} ${e.slice(n.end)}`:e}function $n(e,t){const n=io.exec(e),s=n?n.index+n[0].length:0,o=n?(0,Cn.iM)(e,s):null,i=o?(0,Cn.kb)(o,t):null;if(!n||!o||!i)return null;const r=ro.exec(e.slice(o.end,o.end+160));return{start:n.index,end:o.end+(r?.[0].length??0),until:i,owner:r?.[1]??null}}function co(e){return e.split(/[\s,;()[\]|/]+/u).some(uo)}const lo=new Set(`no none nobody zero one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds
  thousand thousands million millions half third quarter all every everyone everybody entire entirely whole single both
  any never completely fully total`.split(/\s+/));function uo(e){const t=e.toLowerCase().replace(/^[~≈<>≤≥±$€£¥+*_"'“”‘’-]{1,8}/u,"");return lo.has(mo(t))?!0:/^[\d０-９]/u.test(t)?!fo.some(n=>n.test(t)):/[^\x00-\x7f][\d０-９]/u.test(t)||ho.test(t)}const ho=/全|なし|無し|零|半数|以上|未満/u,fo=[/^\d{1,2}:\d{2}/,/^\d{4}-\d{2}/,/^\d{1,2}\.$/,/^\d{1,4}\.\d{1,4}\.\d/,/^[\da-f]{7,40}$/,/^(?:19|20)\d{2}\W?$/];function mo(e){return e.replace(/[.:!?*_"'“”’-]{1,8}$/u,"")}function En(e){const{users:t,customersLost:n,revenue:s,dataLoss:o}=e.impact?.value??{};return t!==void 0||n!==void 0||s!==void 0||o!==void 0?!0:e.sections.filter(({kind:r})=>r==="impact").flatMap(({blocks:r})=>r).some(({text:r})=>co(ao(r,e.date?.value??null)))}function po(e){return go.test(pe(e,[...at,"timeline","background","response","root-cause"]))}const go=/\d\s?%|\b\d[\d,]{0,12}\s(?:\w{1,20}\s)?(?:errors|users|customers|requests)\b/;function wo({blocks:e}){const t=e.find(({text:n})=>n.trim()!=="");return t!==void 0&&/^(?:increased )?risk (?:for|of|that|because)\b/i.test(t.text.trim())}function On(e){if(!En(e)||An(e)||!(0,Z._)(e))return null;const t=yo(e);return t===""?null:t}function yo({sections:e}){return e.filter(({kind:n,empty:s})=>n==="impact"&&!s).flatMap(n=>n.blocks).flatMap(({kind:n,text:s})=>n==="code"?[]:[s]).join(`
`)}const bo={id:"impact-not-quantified",summary:"The impact is given in numbers, or it says when they will be there.",why:"How many users, how long, how much money: without a number nobody can weigh this incident against the next one. An estimate is enough.",source:"Gergely Orosz, seven questions for a postmortem: the business impact, with a value",severity:"warning",heuristic:!0,good:`# Checkout returned 502s

## Impact
About 12,400 users could not pay, for 47 minutes.
`,bad:`# Checkout returned 502s

## Impact <!-- problem -->
Many users could not pay for some time.
`,*check(e,{today:t}){const n=An(e);if(n&&n.until>=t)return;const s=En(e);n&&!(s&&n.span===e.impact?.span)&&(yield ko(n));const o=e.sections.find(({kind:i,empty:r})=>i==="impact"&&!r);!o||n||s||!(0,Z._)(e)||po(e)||wo(o)||(yield{span:o.span,message:`The section ${(0,c.h)(o.heading)} gives no number.`,hint:"Say how many users, requests or orders, for how long or how much money, an estimate is enough; or write `impact: pending until DATE @owner` into the front matter."})}};function ko({until:e,owner:t,span:n}){const s=t?`, with ${(0,c.h)(t)} to find it out`:"";return{span:n,message:`The impact was pending until ${(0,c.h)(e)}${s}, and that day is over.`,hint:`Write the numbers, or a new day, for example ${(0,c.h)(`pending until DATE ${t??"@ada"}`)}.`}}const vo={id:"impact-without-business-value",summary:"The impact of the worst incidents is given in customers lost or in money, orders or credits.",why:"What an incident cost decides how much its prevention may cost. Without a value, reliability loses against every feature.",source:"Gergely Orosz, seven questions for a postmortem: money and customers lost, with a value",severity:"info",heuristic:!0,depth:!0,options:{"worst-severities":1},good:`---
severity: SEV1
---
# Checkout returned 502s

## Impact
12,400 users could not pay for 47 minutes; about 18,000 EUR of orders were lost.
`,bad:`---
severity: SEV1
---
# Checkout returned 502s

## Impact <!-- problem -->
12,400 users could not sign in for 47 minutes.
`,*check(e,{severityRank:t,severities:n,options:s}){if(t===null||t>=Number(s["worst-severities"]))return;const{customersLost:o,revenue:i}=e.impact?.value??{},r=On(e);r===null||o!==void 0||i!==void 0||xo(r)||(yield{span:(0,B.W6)(e,"impact"),message:`The impact of this ${(0,c.h)(n[t]??"")} incident does not say what it cost: neither customers lost nor money, orders or credits.`,hint:"Add an estimate, for example `about 18,000 EUR of orders were lost`, or say `No customer and no revenue was lost`."})}},To=2e4,So=/[$€£¥]\s?\d|\d\s?[€£¥]/;function xo(e){const t=e.slice(0,To),n=(0,h.Z9)(t).flatMap(s=>s.includes("-")?[s,...s.split("-")]:[s]);return So.test(t)||n.some(s=>Co.has(s))||Ao.some(s=>(0,h.gD)(n,s))}const Co=new Set(`revenue revenues sales sale money cost costs costing costly eur euro euros usd dollar dollars gbp pound pounds order
  orders purchase purchases refund refunds refunded credit credits compensation compensated sla slas contract contracts
  contractual penalty penalties churn churned financial financially monetary commercial bill bills billing billed invoice
  invoices payment payments subscription subscriptions booking bookings transaction transactions donation donations fund
  funds fee fees profit margin reputation reputational trust cancelled canceled cancellations fine fines legal regulatory
  budget spend spending price prices value stolen theft loss-making`.split(/\s+/)),Ao=["engineering time","engineering hours","person days","person hours","no impact","no user","no users","no customer","no customers","no business impact","no one","nobody","customers lost","lost customers","customers left"],$o={id:"impact-without-users",summary:"The impact says what people felt, not only what machines did.",why:"A full disk that nobody notices and one that stops all orders look the same on a dashboard. Who could not do what is how readers weigh an incident.",source:"Gergely Orosz, seven questions for a postmortem: the business impact, what users saw",severity:"info",heuristic:!0,depth:!0,good:`# Checkout returned 502s

## Impact
The CPU of four pods stood at 100 % for 47 minutes; 12,400 users could not pay.
`,bad:`# Checkout returned 502s

## Impact <!-- problem -->
The CPU of four pods stood at 100 % for 47 minutes, and the queue of the broker grew.
`,*check(e){const t=On(e);if(t===null||e.impact?.value.users!==void 0)return;const n=_n(t),s=n.find(o=>No.has(o));!s||n.some(o=>Io.has(o))||(0,h.gD)(n,"no one")||[...n,..._n(Oo(e))].some(o=>_o.has(o))||(yield{span:(0,B.W6)(e,"impact"),message:`The impact speaks of machines, such as ${(0,c.h)(s)}, and of nobody who felt it.`,hint:"Say who could not do what, for example `12,400 users could not pay`, or `No user noticed`."})}};function _n(e){return(0,h.Z9)(e.slice(0,Eo)).flatMap(t=>/['-]/.test(t)?[t,...t.split(/['-]/)]:[t])}const Eo=2e4;function Oo({title:e,sections:t}){const n=t.filter(({kind:s})=>s==="summary").flatMap(({blocks:s})=>s);return[e?.value??"",...n.map(({text:s})=>s)].join(`
`)}const _o=new Set(`user users customer customers people person persons everyone everybody nobody anyone somebody someone client
  clients visitor visitors viewer viewers reader readers member members team teams developer developers engineer engineers
  staff student students teacher teachers instructor instructors community player players validator validators operator
  operators merchant merchants shopper shoppers subscriber subscribers tenant tenants guest guests partner partners
  employee employees colleague colleagues admin admins moderator moderators participant participants author authors
  contributor contributors maintainer maintainers researcher researchers patient patients passenger passengers buyer
  buyers seller sellers driver drivers public company companies organisation organisations organization organizations
  we us our ours consumer human humans account accounts`.split(/\s+/)),Io=new Set(`site sites website websites page pages login logins checkout order orders payment payments purchase purchases booking
  bookings signup signups ui app apps application applications download downloads upload uploads email emails
  notification notifications traffic request requests response responses transaction transactions deployment deployments
  deploy deploys build builds service services frontend browser browsers link links search feature features message
  messages install installs installation installations pr prs merge merges`.split(/\s+/)),No=new Set(`cpu memory ram disk disks diskspace pod pods node nodes container containers cluster clusters queue queues backlog
  broker brokers replica replicas replication database databases db server servers vm vms load latency throughput cache
  caches thread threads connection connections pool pools master masters ingress ingresses controller controllers
  certificate certificates volume volumes partition partitions shard shards heap worker workers kubernetes prometheus
  postgres postgresql mysql redis kafka elasticsearch etcd`.split(/\s+/));var Mo=g(2178);function Lo(e){const{words:t}=e,n=t.find((s,o)=>Wo(t,o));return n?{start:n.start,end:n.end}:Uo(e)}const Ro=new Set(`ridiculous ridiculously insane insanely crazy terrible terribly disaster disastrous nightmare horrible horribly
  horrific awful awfully absurd absurdly outrageous shocking shockingly unbelievable unbelievably wtf omg`.split(/\s+/));function Wo(e,t){const n=e[t]?.word??"";return Ro.has(n)?n==="disaster"?!Po.has(e[t+1]?.word??"")&&e[t-1]?.word!=="natural":!Do.has(e[t-1]?.word??""):!1}const Po=new Set("recovery plan plans planning preparedness resilience site sites response exercise exercises drill drills tolerance".split(" ")),Do=new Set(["feel","feels","felt"]);function Uo({text:e,words:t,start:n,kinds:s}){if(!e.includes("!"))return null;const o=new RegExp("\\p{L}[*_)]{0,3}(!+)[*_)]{0,3}$","u").exec(e.trimEnd());if(!o?.[1]||jo(t)||s.some(m=>m==="went-well"||m==="lucky"))return null;const i=e.lastIndexOf("!")+1,r=e.lastIndexOf("(",i);if(o[1].length===1&&r>e.lastIndexOf(")",i))return null;const a=Math.max(e.lastIndexOf(`
`,i),r)+1;return{start:t.slice(-zo).find(m=>m.start>=n+a)?.start??n+a,end:n+i}}const zo=5;function jo(e){return e.some(({word:t})=>Go.has(t))}const Go=new Set(`thank thanks thankful kudos congratulations congrats shoutout welcome cheers great good nice online back resolved
  complete completed helps helped averted works working fixed recovered restored success successful successfully
  responded popular`.split(/\s+/));function Oe(e,{lineStarts:t}){const n=new Set;return e.filter(({start:s})=>{const{line:o}=(0,w.t)(t,s);return!n.has(o)&&n.add(o)})}var Bo=g(2693);function In(e){const t=Nn(Nn(Ko(e),"<!--","-->"),"<pre","</pre>");return Zo.reduce((n,[s,o])=>n.includes(s)?n.replace(o,ct):n,Ho(t))}const Zo=[["![",/!\[[^\]\n]{0,300}\](?:\([^()\n]{0,1000}\))?/g],["!](",/!(?=\]\()/g],["](",/(?<=\])\([^()\n]{0,1000}\)/g],["http",/https?:\/\/[^\s)>\]]{1,1000}/g],["<",/<[a-zA-Z/][^<>\n]{0,300}>/g],['"',/"(?:[^"\n]|\n(?![ \t]{0,20}\n)){1,400}"/g],["“",/“(?:[^“”\n]|\n(?![ \t]{0,20}\n)){1,400}”/g]];function ct(e){return e.replace(/[^\n]/g," ")}const Fo=/^[\s>]{0,12}(?:[-*+] {1,4})?(`{3,20}|~{3,20})([^`]{0,80})$/;function Ko(e){if(!e.includes("```")&&!e.includes("~~~"))return e;let t=null;return e.split(`
`).map(s=>{const[,o,i=""]=Fo.exec(s)??[],r=t;return t===null?t=o??null:o?.startsWith(t)&&i.trim()===""&&(t=null),r===null&&t===null?s:ct(s)}).join(`
`)}function Nn(e,t,n){const s=[];let o=0;for(let i=e.indexOf(t);i>=0;i=e.indexOf(t,o)){const r=e.indexOf(n,i+t.length);if(r<0)break;s.push(e.slice(o,i),ct(e.slice(i,r+n.length))),o=r+n.length}return s.join("")+e.slice(o)}function Ho(e){return e.includes("`")?e.split(`

`).map(Vo).join(`

`):e}function Vo(e){const t=e.split(/(`+)/),n=new Map(t.flatMap((o,i)=>i%2===1?[[o.length,i]]:[]));let s="";for(let o=0;o<t.length;o+=1){const i=t[o]??"",r=o%2===1&&(n.get(i.length)??0)>o,a=r?qo(t,o):o;s+=r?ct(t.slice(o,a+1).join("")):i,o=a}return s}function qo(e,t){const n=e[t]?.length;for(let s=t+2;s<e.length;s+=2)if(e[s]?.length===n)return s;return t}function Yo({text:e,lineStarts:t,frontMatter:n}){const s=In(e),o=[];let i={from:null,isQuote:!1,isList:!1,log:null};const r=a=>{if(i.from===null)return;const d={text:s.slice(i.from,a),start:i.from};ti(d.text)||o.push(d)};for(const[a,d]of t.entries()){if(d<(n?.span.end??0))continue;const m=t[a+1]??e.length,L=s.slice(m,t[a+2]??e.length),D=Jo(s.slice(d,m).trimEnd(),L,i);D==="underline"&&i.from!==null&&(i={...i,from:null}),D!=="goes-on"&&(r(d),i=Qo(i,D,d),typeof D=="number"&&(i={...i,log:Xo(i.log,D,e.slice(d,m))}))}return r(e.length),o}function Jo(e,t,{from:n,isQuote:s,isList:o,log:i}){const r=e.trimStart();if(r==="")return"blank";const a=/^ {0,3}(#{1,6})(?:\s|$)/.exec(e)?.[1];return a?a.length:i!==null?"skipped":r.startsWith(">")?"quote":/^ {0,3}(?:=+|-{2,})$/.test(e)?"underline":/^(?:[-*+]|\d{1,3}[.)])\s/.test(r)?"point":s?"skipped":r.startsWith("|")?ei(t)?"skipped":"row":n===null&&!o&&/^(?: {4}|\t)/.test(e)?"skipped":n===null?"begins":"goes-on"}function Qo(e,t,n){const o=t==="point"||t==="row"||t==="begins"?n:null,i=t==="quote"||t==="skipped"&&e.isQuote,r=t==="point"||e.isList&&(t==="blank"||t==="skipped");return{from:o,isQuote:i,isList:r,log:e.log}}function Xo(e,t,n){return e!==null&&t>e?e:/\b(?:chat|slack|irc)\b.{0,20}\b(?:logs?|transcript|messages)\b|\btranscript\b/i.test(n)?t:null}function ei(e){return/^[\s|:-]{3,400}$/.test(e)&&e.includes("-")}function ti(e){const t=e.replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/,"").trim(),n=/^(?:\*\*|__|\*|_)/.exec(t)?.[0];if(!n||t.length<=2*n.length)return!1;const s=t.slice(n.length).replace(/[:.]$/,"");return s.indexOf(n)===s.length-n.length}const _e=(0,ue.C)(e=>(0,Z._)(e)?ni(e):[]);function ni(e){const t=oi(e.sections),n=Mn(e.actionItems),s=Mn(e.timeline);return Yo(e).flatMap(({text:o,start:i})=>{const r=i+o.length,a={kinds:t(i),isEntry:s(i,r)};return n(i,r)||a.kinds.some(m=>si.has(m))?[]:ii(o,i,a)})}const si=new Set(["action-items","references","participants"]);function oi(e){const t=[...e].sort((o,i)=>o.span.start-i.span.start),n=[];let s=0;return o=>{for(let r=t[s];r&&r.span.start<=o;r=t[s])n.push(r),s+=1;for(;n.length>0&&(n.at(-1)?.body.end??0)<=o;)n.pop();const i=n.at(-1)?.span.start;return n.filter(({span:r})=>r.start===i).map(({kind:r})=>r)}}function Mn(e){const t=e.map(({span:s})=>s.start).sort((s,o)=>s-o);let n=0;return(s,o)=>{for(;(t[n]??s)<s;)n+=1;return(t[n]??o)<o}}function ii(e,t,n){const o=[0,...[...e.matchAll(/(?<![.!?])[.!?]+(?=["')*_\]]{0,3}(?:\s|$))|[;|]/g)].filter(({0:i,index:r})=>i!=="."||!ai.test(e.slice(Math.max(0,r-5),r))).map(({0:i,index:r})=>r+i.length),e.length];return o.slice(1).flatMap((i,r)=>{const a=o[r]??0,d=e.slice(a,Math.min(i,a+ri)),m=ui(d,t+a);return m.length>0?[{text:d,start:t+a,words:m,...n}]:[]})}const ri=2e3,ai=/(?:\b[ie]\.[eg]|\betc|\bvs|\bapprox|\bca)$/i,ci=new RegExp("@?[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*(?:'\\p{L}{1,2}(?!\\p{L}))?","gu"),li=/@?[a-z0-9][\w-]*(?:'[a-z]{1,2}(?![a-z]))?/g;function ui(e,t){const n=di(e).replaceAll("’","'"),s=[];let o=t;for(const i of n.match((0,Bo.E)(n)?li:ci)??[]){const r=t+n.indexOf(i,o-t);if(o=r+i.length,!i.includes("'"))s.push({word:i,start:r,end:o});else for(const a of hi(i))s.push({word:a,start:r,end:o})}return s}function di(e){const t=e.toLowerCase();return t.length===e.length?t:e.replace(/[A-Z]/g,n=>n.toLowerCase())}function hi(e){return e.endsWith("n't")?[e==="can't"?"can":e.slice(0,-3),"not"]:e.endsWith("'ve")?[e.slice(0,-3),"have"]:e.endsWith("'d")?[e.slice(0,-2),"had"]:[e]}const fi={id:"language-animated",summary:"The text is calm: no exclamation marks, and no words that are louder than the facts.",why:"Loud words tell how the incident felt to its author and hide how bad it was. They also make those who took part defend themselves.",source:"Google, SRE Workbook, chapter 10: animated language",severity:"info",heuristic:!0,good:`# Checkout returned 502s

## What went wrong
- The alert sent 4,200 messages in ten minutes.
- The disaster recovery plan names a cluster that no longer exists.
`,bad:`# Checkout returned 502s

## What went wrong
- The alert sent a ridiculous number of messages. <!-- problem -->
- Nobody had tested the rollback! <!-- problem -->
`,*check(e){const t=_e(e).flatMap(n=>Lo(n)??[]);for(const{start:n,end:s}of Oe(t,e)){const o=e.text[s-1]==="!",i=(0,c.h)(e.text.slice(n,s).replaceAll("!",""));yield{span:{start:n,end:s},message:o?`${i} ends in an exclamation mark.`:`${i} is louder than a fact.`,hint:o?"End the sentence with a full stop.":`Say in place of ${i} how many, how long or how often.`}}}};function ln(e){return wi.get(e)??null}function Ln(e){return mi.has(e)}const mi=new Set(`acknowledge alert announce anticipate appreciate assess check communicate confirm consider coordinate declare
  document double-check ensure escalate evaluate examine follow foresee grasp heed inform inspect investigate look
  monitor notice notify pay plan prepare question read realise realize recognise recognize remember review spot
  supervise test understand update validate verify warn watch`.split(/\s+/)),pi=[["been","be"],["begun","begin"],["brought","bring"],["caught","catch"],["chosen","choose"],["done","do"],["foreseen","foresee"],["found","find"],["given","give"],["gone","go"],["kept","keep"],["known","know"],["left","leave"],["made","make"],["paid","pay"],["picked","pick"],["planned","plan"],["put","put"],["read","read"],["realised","realise"],["run","run"],["seen","see"],["sent","send"],["set","set"],["spotted","spot"],["stopped","stop"],["taken","take"],["thought","think"],["told","tell"],["understood","understand"],["written","write"]],gi=`act add address anticipate announce approach ask assess avoid call cancel catch check clarify commit
  communicate confirm consider coordinate declare delay deploy detect disable discuss double-check enable engage
  escalate evaluate expect follow handle hesitate identify inform inspect investigate involve look merge mention monitor
  notice notify page pause perform postpone prepare prevent prioritise prioritize push question react realise realize
  recognise recognize recycle rehearse release remember resolve respond review revert roll rush start switch talk test
  train try update upgrade use validate verify wait warn watch work`.split(/\s+/),wi=new Map([...gi.map(e=>[yi(e),e]),...pi.filter(([e])=>e!=="been")]);function yi(e){return e.endsWith("e")?`${e}d`:/[^aeiou]y$/.test(e)?`${e.slice(0,-1)}ied`:`${e}ed`}const Rn=new Set(`incident commander manager lead leads engineer engineering team support site reliability on-call oncall operations
  owner communications communication technical customer product security platform infrastructure responder scribe
  reporter sre primary secondary deputy director head vice data cloud services service response core ops backend
  frontend web mobile database network networking devops payments billing checkout search storage release legal
  marketing sales management everyone nobody vendor unknown none tbd todo author authors group tooling qa dev admin`.split(/\s+/)),Wn=(0,ue.C)(e=>{const{authors:t,actionItems:n,sections:s}=e,o=n.flatMap(m=>m.owners.map(({value:L})=>L)),i=s.filter(({kind:m})=>m==="participants").flatMap(({blocks:m})=>m).filter(({kind:m})=>m!=="heading").flatMap(({text:m})=>m.slice(0,bi).split(/[\n,|:;(–—]|\s-\s/)),r=[...t?.value??[],...o,...i].flatMap(m=>Ti(m.trim())),a=new Set((e.services?.value??[]).flatMap(m=>m.toLowerCase().split(/[\s_-]/))),d=new Set(r.filter(m=>!Rn.has(m)&&!Si.has(m)&&!a.has(m)));return new Set([...d].filter(m=>!ki(m,e.text)))}),bi=4e3;function ki(e,t){for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(!/[\p{L}\p{N}_@/.-]$/u.test(t.slice(Math.max(0,n-2),n))&&!/^[\p{L}\p{N}_@/-]/u.test(t.slice(n+e.length,n+e.length+2)))return vi.test(e);return!1}const vi=new RegExp("^\\p{Ll}{3,40}$","u");function Ti(e){const t=/^@?([a-z]{3,38})$/i.exec(e)?.[1];return t?new RegExp("^@|^\\p{Lu}\\p{Ll}","u").test(e)?[t.toLowerCase()]:[]:new RegExp("^\\p{Lu}[\\p{Ll}'’-]{1,30} \\p{Lu}[\\p{L}'’-]{1,30}$","u").test(e)?e.toLowerCase().split(" "):[]}const Si=new Set("will mark may june april august bill grant art rich chase drew pat sky rob".split(" "));function Pn({text:e,start:t},n,s){return s.has(n.word)&&un(e.slice(n.start-t,n.end-t))}function un(e){return new RegExp("^\\p{Lu}\\p{Ll}","u").test(e)}function xi({words:e,text:t,start:n},s){return s<1||s>2?-1:e.slice(0,s).every(r=>un(Dn(r,t,n))&&!Un(r.word))?s-1:-1}function Ci({words:e,text:t,start:n},s){const o=e[s];return!o||!un(Dn(o,t,n))||Un(o.word)?!1:e.slice(s+1).some(i=>i.word==="she"||i.word==="he")}function Dn(e,t,n){return t.slice(e.start-n,e.end-n)}function Un(e){return/(?:[^s]s|ing|tion|ment|er|or|ity|ware)$/.test(e)?!Ai.has(e):$i.has(e)}const Ai=new Set(`james chris thomas lucas nicolas charles carlos andreas jonas lars hans heather jennifer peter alexander oliver
  walter taylor tyler parker tanner roger victor hector igor christopher connor trevor javier heather amber esther
  mathias matthias tobias niklas klaus iris agnes doris francis dennis curtis luis jesus tomas elias silas`.split(/\s+/)),$i=new Set(`the this that these those it its there here what which when where who why how and but or if so as then also all any
  some both each every no nobody none nothing one two three first second later still yet we he she they you i in on at
  for from to of with by after before during since once only just even not an a
  code ci qa dev staging production prod canary gateway proxy cache queue database backend frontend api dns cdn vpn ssl
  tls sdk cli iam ops data traffic service server client software hardware network firewall script test check alert
  alarm page dashboard linter lint build deploy release rollback pipeline workflow template runbook review config
  terraform kubernetes nginx datadog sentry grafana kafka helm docker github gitlab slack google amazon azure aws gcp
  cloudflare fastly akamai vercel netlify heroku stripe mongo mongodb elasticsearch elastic solr consul vault nomad etcd
  envoy istio jenkins argo flux chef puppet ansible python java ruby rust node go linux ubuntu debian windows apple
  facebook meta microsoft oracle twilio splunk opsgenie pagerduty pingdom zabbix nagios sensu haproxy varnish apache
  tomcat rabbitmq zookeeper spark airflow hadoop cassandra vitess mysql sidekiq celery android chrome safari firefox
  cloud hub checkout billing search login auth support management legal sales engineering everyone everybody someone somebody
  anyone anybody customer vendor provider user admin ours theirs mine ideally arguably probably clearly obviously
  apparently unfortunately system application app platform product team infrastructure storage cluster pod host disk
  scheduler controller operator agent worker job cron hook bot daemon library framework compiler`.split(/\s+/));function lt(e,t){const n=Ei(e,t),s=e[n]?.word??"";if(ge(s))return!0;for(let o=n-1;o>=Math.max(0,n-3);o-=1)if(Oi.has(e[o]?.word??""))return ge(e[o-1]?.word??"");return!1}function ge(e){return Ii.has(e)||e.startsWith("@")&&e.length>1}function Ei(e,t){let n=t-1;for(;n>0&&zn(e[n]?.word??"");)n-=1;return n}function zn(e){return _i.has(e)||e.endsWith("ly")&&e.length>4}const Oi=new Set(["on","in","at","of","from","who"]),_i=new Set("also just then still even again at least always never perhaps maybe all both simply too".split(" ")),Ii=new Set(`we i she he they who someone somebody anyone anybody everyone everybody nobody engineer engineers developer
  developers dev devs operator operators team teams oncall on-call responder responders reviewer reviewers author
  authors maintainer maintainers admin admins administrator administrators sre sres person people staff member members
  employee employees contractor contractors manager managers lead leads commander colleague colleagues intern interns
  deployer committer owner owners dba dbas analyst technician vendor vendors supplier suppliers`.split(/\s+/));function Ni(e,t){if(!e.words.some(({word:o})=>Mi.has(o)))return null;const n=Li(e,t),{words:s}=n;for(let o=0;o<s.length;o+=1){const i=Wi(n,o)??Bi(n,o)??Vi(n,o)??qi(s,o);if(i)return i}return null}const Mi=new Set("should ought could forgot neglected omitted failed did if had overlooked forgotten".split(" "));function Li(e,t){const n=e.words.map(r=>Pn(e,r,t)?Gn(r):r),s=n.findIndex(({word:r},a)=>r==="should"||dn.has(r)||Bn(n,a)),o=Ri(n,s)?xi(e,s):-1,i=n.findIndex(({word:r},a)=>(r==="if"||r==="had")&&Ci(e,a+1))+1;return{...e,words:n.map((r,a)=>a===o||i>0&&a===i?Gn(r):r)}}function Ri(e,t){const n=e[t]?.word??"";if(dn.has(n))return!0;if(n==="failed")return jn.has(e[t+2]?.word??"");const s=e.findIndex((o,i)=>i>t&&o.word==="have");return s>0&&jn.has(ln(e[we(e,s+1)]?.word??"")??"")}const jn=new Set(`announce anticipate appreciate ask assess check clarify communicate consider coordinate declare discuss double-check
  escalate foresee follow heed investigate involve know look mention notice pay plan prepare question read realise
  realize remember review rush talk tell test think understand verify`.split(/\s+/));function Gn(e){return e.word.startsWith("@")?e:{...e,word:`@${e.word}`}}function Bn(e,t){return e[t]?.word==="failed"&&e[t+1]?.word==="to"&&Ln(e[t+2]?.word??"")}function Wi({words:e,kinds:t},n){const s=e[n]?.word??"";if(s!=="should"&&s!=="ought"&&s!=="could"||s==="could"&&t.some(D=>D==="lucky"||D==="went-well")||s==="could"&&Pi(e,n))return null;const o=e[n+1]?.word==="not",i=we(e,n+(o?2:1)+(s==="ought"?1:0));if(e[i]?.word!=="have"&&e[i]?.word!=="of")return null;const r=we(e,i+1),a=e[r]?.word==="been",d=a?we(e,r+1):r,m=ln(e[d]?.word??"");if(m===null||(a?s==="could"||!Ui.has(m):!lt(e,n))||ji(e,n)||zi.has(m)&&!a&&e[d+1]?.word!=="this")return null;const L=s==="could"?"could":o?"ought-not":"ought";return ye(e,a?n:Ie(e,n),d,L,m)}function Pi(e,t){return e.slice(t+1,t+3).some(({word:n})=>n==="not"||n==="never"||n==="hardly")||e.slice(Math.max(0,t-5),t).some(({word:n})=>n==="no"||n==="not"||n==="little")?!0:e.slice(Math.max(0,t-10),t).some(({word:n})=>Di.has(n))}const Di=new Set("nobody nothing none neither cannot unlikely impossible doubt doubtful".split(" ")),Ui=new Set(`address anticipate announce ask avoid catch check clarify communicate consider coordinate declare discuss do
  double-check escalate foresee inform investigate involve mention notice perform plan postpone prevent question rehearse
  review rush spot talk tell test think understand verify warn`.split(/\s+/)),zi=new Set(["see","find","expect"]);function ji(e,t){return e.slice(Math.max(0,t-4),t).some(({word:n})=>Gi.has(n))}const Gi=new Set("assume assumed assuming whether believed thought suspected unclear asked wondered".split(" "));function Bi({words:e},t){const n=e[t]?.word??"",s=e[t+1]?.word??"",o=e[t+2]?.word??"";if(dn.has(n)&&s==="to"&&Zi(e,t))return ye(e,Ie(e,t),t+2,"left-out",o);if(!lt(e,t))return null;if(Bn(e,t))return ye(e,Ie(e,t),t+2,"left-out",o);const i=n==="did"&&s==="not"?we(e,t+2):t,r=e[i]?.word??"";return i>t&&Ln(r)&&!Hi(e,t)?ye(e,Ie(e,t),i,"left-out",r):null}const dn=new Set(["forgot","neglected","omitted"]);function Zi(e,t){return t===0||lt(e,t)?!0:Fi.has(e[t-1]?.word??"")&&e.slice(0,t).some(({word:s})=>ge(s))}const Fi=new Set(["and","but","then","or"]),Ki=new Set(["because","since","due","reason","unaware"]);function Hi(e,t){return e.some(({word:n},s)=>Ki.has(n)||n==="so"&&s<t)}function Vi({words:e},t){const n=e[t]?.word==="if"||e[t]?.word==="had",s=e[t+1]?.word==="only"||e[t+1]?.word==="the"?t+2:t+1;if(!n||e[t-1]?.word==="even"||!ge(e[s]?.word??""))return null;const o=e[t]?.word==="had";if(!o&&e[s+1]?.word!=="had")return null;const i=we(e,s+(o?1:2)),r=e[i]?.word??"";return e.some(({word:d})=>d==="would"||d==="could"||d==="might")&&(ln(r)!==null||r.endsWith("ed"))?ye(e,t,i,"if",""):null}function qi(e,t){const n=e[t]?.word??"";if(n!=="overlooked"&&n!=="forgotten"&&n!=="neglected")return null;const s=e[t-1]?.word==="was"||e[t-1]?.word==="were";return!s&&!(n==="overlooked"&&lt(e,t))?null:ye(e,s?t-1:Ie(e,t),t,"left-out","see")}function we(e,t){let n=t;for(;n<e.length-1&&zn(e[n]?.word??"");)n+=1;return n}function Ie(e,t){for(let n=t-1;n>=Math.max(0,t-6);n-=1)if(ge(e[n]?.word??""))return n;return t}function ye(e,t,n,s,o){return{kind:s,act:o,start:e[t]?.start??0,end:e[n]?.end??e.at(-1)?.end??0}}const Yi={id:"language-counterfactual",summary:"The text tells what people saw and did, and not what they ought to have done.",why:"What somebody should have noticed is clear only afterwards. It ends the search where it should begin: at what people could see then, and why their decision made sense.",source:"PagerDuty, Postmortem documentation: avoid counterfactuals; Etsy, Debriefing Facilitation Guide",severity:"warning",heuristic:!0,good:`# Checkout returned 502s

## What went wrong
- The alert went to a channel that nobody reads at night, and the dashboard showed the average of all regions.
- The on-call engineer did not check the canary, because the rollout page showed it as healthy.
- Services should have an owner, and checkout has none.
`,bad:`# Checkout returned 502s

## What went wrong
- The on-call engineer should have noticed the errors in the canary. <!-- problem -->
- We failed to check the gateway configuration before the rollout. <!-- problem -->
- If we had tested the rollback, we could have prevented the outage. <!-- problem -->
`,*check(e){const t=Wn(e),n=_e(e).flatMap(s=>Ni(s,t)??[]);for(const s of Oe(n,e)){const o=(0,c.h)(e.text.slice(s.start,s.end));yield{span:{start:s.start,end:s.end},message:`${o} ${Ji[s.kind]}.`,hint:`Say what was visible to whom at the time, and ${Qi(s)}.`}}}},Ji={ought:"tells people what they ought to have done","ought-not":"tells people what they ought not to have done",could:"judges people by what was known only afterwards",if:"judges people by what was known only afterwards","left-out":"says what people did not do, and not what they saw and did"};function Qi({kind:e,act:t}){return e==="if"?"make an action item of what would help next time":e==="ought-not"?`what made it look right to ${t}`:`what makes it easy or hard to ${t}`}function Xi({words:e}){for(const[t,{word:n,start:s,end:o}]of e.entries()){if(er.has(n))return{start:s,end:o};const i=e[t+1];if(!(!i||!nr.get(n)?.has(i.word))&&!(sr(e,t)||ir.has(e[t+2]?.word??"")))return{start:s,end:i.end}}return null}const er=new Set(["fat-finger","fat-fingers","fat-fingered","fat-fingering"]),Zn=["error","mistake","oversight"],tr=[...Zn,"errors","mistakes","failure"],nr=new Map([...["human","pilot"].map(e=>[e,new Set(tr)]),...["operator","manual","user","engineer","developer"].map(e=>[e,new Set(Zn)])]);function sr(e,t){return e.slice(Math.max(0,t-6),t).some(({word:n})=>or.has(n))}const or=new Set(`not no never any rather instead prevent prevents prevented preventing avoid avoids avoided avoiding reduce reduces
  reduced reducing eliminate eliminates eliminated minimise minimize prone risk risks chance potential possible against
  guard assumed assuming suspected believed whether each every`.split(/\s+/)),ir=new Set(["rate","rates","message","messages","count","counts","report","reports","page","log","logs"]),rr={id:"language-human-error",summary:"No error of people stands as the explanation.",why:"Human error is where the search begins. People do what makes sense with what they see, so the same tools lead the next person to the same error.",source:"PagerDuty, Postmortem documentation: human error is a symptom; Dekker, The Field Guide to Understanding Human Error",severity:"info",heuristic:!0,good:`# Checkout returned 502s

## Root cause
The console shows staging and production in the same colour, and asks for no confirmation before a deletion.
A second prompt would reduce the chance of human error.
`,bad:`# Checkout returned 502s

## Root cause
The production pool was deleted because of human error. <!-- problem -->
`,*check(e){const t=_e(e).flatMap(n=>Xi(n)??[]);for(const{start:n,end:s}of Oe(t,e)){const o=(0,c.h)(e.text.slice(n,s));yield{span:{start:n,end:s},message:`${o} stands as an explanation, and says nothing that can be mended.`,hint:`Say what made the step behind ${o} look right: what the tools showed and allowed, and which check was not there.`}}}};function ar(e,t,n){const s=e.words.filter(o=>Pn(e,o,n));return[...hr(e),...ur(e,t),...s].filter(({start:o})=>!mr.test(e.text.slice(0,o-e.start).slice(-pr)))}function cr({authors:e,actionItems:t,sections:n}){const s=n.filter(({kind:a})=>a==="participants").flatMap(({blocks:a})=>a),o=t.flatMap(a=>a.owners.map(({value:d})=>d)),i=[...e?.value??[],...o].flatMap(a=>Kn(a)),r=s.filter(({kind:a})=>a!=="heading").flatMap(({text:a})=>lr(a));return new Set([...i,...r].filter(a=>!a.split(" ").some(d=>Rn.has(d))))}const Fn=new RegExp("(?<!\\p{L})\\p{Lu}[\\p{Ll}'’-]{1,30}[ ]\\p{Lu}[\\p{L}'’-]{1,30}","gu");function Kn(e){return[...e.slice(0,Hn).matchAll(Fn)].map(([t])=>t.toLowerCase())}const Hn=4e3;function lr(e){return e.slice(0,Hn).split(/[\n,|:;(–—]|\s-\s/).flatMap(n=>Kn(n.trim()).filter(s=>n.trim().toLowerCase()===s))}function ur({text:e,start:t},n){return n.size===0?[]:[...e.matchAll(Fn)].flatMap(({0:s,index:o})=>n.has(s.toLowerCase())?[{start:t+o,end:t+o+s.length}]:[])}const dr=/(?<![\p{L}\p{N}_@/.])@([a-z][a-z\d_-]{0,38})(?![\p{L}\p{N}_/@-]|\.[a-z\d])/giu;function hr({text:e,start:t}){return[...e.matchAll(dr)].flatMap(({0:n,1:s="",index:o})=>fr.has(s.toLowerCase())||/^v\d/.test(s)||/bot$/i.test(s)?[]:[{start:t+o,end:t+o+n.length}])}const fr=new Set("here channel everyone all team latest next main master media import override renovate".split(" ")),mr=/\b(?:thanks|thank you|thx|kudos|(?:reported|found|fixed|discovered|noticed|identified|spotted|raised|mended|reviewed) by)\b[^.]{0,20}$/i,pr=40;var be=g(6715);const gr={id:"language-named-person",summary:"Causes and what went wrong speak of roles, and name nobody.",why:"A name beside a cause reads as the cause. With the role in its place the sentence stays true when somebody else is on duty.",source:"PagerDuty, Postmortem documentation: blameless postmortems, use roles and not names",severity:"info",heuristic:!0,good:`# Checkout returned 502s

## Timeline
- 10:02 @ada deploys the gateway configuration.

## Root cause
The engineer on duty deployed a configuration that no check reads, as @acme/platform asks for.
`,bad:`# Checkout returned 502s

## Root cause
@ada deployed a configuration that no check reads. <!-- problem -->

## Participants
- Grace Hopper, on call

## What went wrong
- Grace Hopper saw the alert after twenty minutes. <!-- problem -->
`,*check(e){const[t,n]=[cr(e),Wn(e)],o=_e(e).filter(({kinds:i,isEntry:r})=>Vn(i)&&!r).flatMap(i=>ar(i,t,n).map(r=>({...r,kind:Vn(i.kinds)})));for(const{start:i,end:r,kind:a}of Oe(o,e))a&&(yield{span:{start:i,end:r},message:`${(0,c.h)(e.text.slice(i,r))} is named under ${(0,c.h)(be.p[a].heading)}.`,hint:"Name the role here, such as the engineer on call; names belong into the timeline, to the participants and to the owners of action items."})}},wr=new Set(["root-cause","contributing-factors","trigger","went-wrong"]);function Vn(e){return e.find(t=>wr.has(t))}function yr({words:e}){for(const[t,{word:n,start:s,end:o}]of e.entries()){if(!Tr.has(n)||Ar(e,t))continue;const i=e[t+1];if(qn.has(n)||xr(e,t))return{start:s,end:o};const r=Sr(e,t);if(r&&hn.get(n)?.has(r.word))return{start:s,end:r.end};if(i?.word==="fault"&&Yn.has(n))return{start:s,end:i.end}}return null}const qn=new Set(`careless carelessly carelessness negligent negligently negligence mismanaged mismanagement incompetent incompetence
  sloppy sloppily sloppiness laziness stupid stupidly stupidity reckless recklessly recklessness irresponsible
  irresponsibly unprofessional foolish foolishly thoughtless thoughtlessly complacent complacency`.split(/\s+/)),br=["mistake","mistakes","error","errors","typo","decision","decisions"],kr=["judgment","judgement","decision","decisions","planning","strategy","discipline","communication"],vr=["action","actions","behavior","behaviour","conduct","decision","decisions","response"],hn=new Map([...["silly","dumb","rookie","embarrassing","inexcusable"].map(e=>[e,new Set(br)]),...["poor","bad","terrible","hasty","unwise"].map(e=>[e,new Set(kr)]),...["inappropriate","inadequate"].map(e=>[e,new Set(vr)])]),Yn=new Set(["my","our","his","her","their"]),Tr=new Set([...qn,...hn.keys(),...Yn,"lazy"]);function Sr(e,t){const n=hn.get(e[t]?.word??"");return n&&e.slice(t+1,t+3).find(({word:s})=>n.has(s))}function xr(e,t){if(e[t]?.word!=="lazy")return!1;const n=e[t+1]?.word??"";return ge(n)||Cr.has(e[t-1]?.word??"")&&!/^(?:load|init|eval|fetch|import)/.test(n)}const Cr=new Set(["i'm","we're","am","was","were","got","being","too"]);function Ar(e,t){return e.slice(Math.max(0,t-3),t).some(({word:n})=>n==="not"||n==="no"||n==="nobody")}const $r={id:"language-normative",summary:"The text describes what was done and does not judge how well.",why:"A judgement says that somebody missed a standard, and not what happened. Who expects to be judged tells less the next time.",source:"PagerDuty, Postmortem documentation: normative language; Google, SRE Book, chapter 15: blameless postmortems",severity:"info",heuristic:!0,good:`# Checkout returned 502s

## Contributing factors
- The rollout went to all regions at once, as the runbook allows for small changes.
- Modules are lazy loaded, so the fault showed only on the first payment.
`,bad:`# Checkout returned 502s

## Contributing factors
- The rollout to all regions at once was careless. <!-- problem -->
- Poor planning of the rollout kept the mend from production. <!-- problem -->
`,*check(e){const t=_e(e).flatMap(n=>yr(n)??[]);for(const{start:n,end:s}of Oe(t,e)){const o=(0,c.h)(e.text.slice(n,s));yield{span:{start:n,end:s},message:`${o} judges what somebody did.`,hint:`Say in place of ${o} what was done, and what was known and asked for at that time.`}}}};function Jn(e){const t=(0,h.Z9)(e.slice(0,Er)).filter(n=>n.length>2&&!_r.has(n));return new Set(t.map(Ir))}const Er=600;function Or(e,t){let n=0;for(const s of e)t.has(s)&&(n+=1);return e.size===0||t.size===0?0:Math.min(n/e.size,2*n/(e.size+t.size))}const _r=new Set(`the and that this these those for from with into onto over under than then there their they them its was were been
  being are has have had not but our out off all any can could would should will did does done also when which while who
  how what why where because due after before during until about very more most some such only just one two by
  learned learnt lesson takeaway summary`.split(/\s+/));function Ir(e){for(const t of["ing","ed","es","s"])if(e.length-t.length>=4&&e.endsWith(t))return e.slice(0,-t.length);return e}var Nr=g(4259);const Mr={id:"lesson-repeats-summary",summary:"A learning says what others should know or do differently, and not once more what happened.",why:"Another team has another incident. What it can use is the insight that holds there too, and not the events of this one.",source:"Gergely Orosz, seven questions for a postmortem: the three key learnings; Mekari, process: knowledge crosses between teams",severity:"info",heuristic:!0,good:`# Checkout returned 502s

## Summary
A deploy of the gateway replaced its configuration with an empty list of upstreams.

## Lessons learned
- A configuration is code, and needs the same checks before it is rolled out.
`,bad:`# Checkout returned 502s

## Summary
A deploy of the gateway replaced its configuration with an empty list of upstreams.

## Lessons learned
- The deploy of the gateway replaced the configuration with an empty list of upstreams. <!-- problem -->
`,*check(e){if(!(0,Z._)(e))return;const t=Ur(e).slice(0,Xn).map(n=>({...n,plain:Qn(n.text),words:Jn(n.text)}));for(const{text:n,span:s}of e.learnings.slice(0,Xn)){const o=Jn(n),i=Qn(n),r=Pr(n)?Wr:Rr,a=o.size<Lr?void 0:t.find(m=>i===m.plain||Or(o,m.words)>=r);if(!a||zr(s.start,a.span))continue;const{line:d}=(0,w.t)(e.lineStarts,a.span.start);yield{span:s,message:`The learning ${(0,c.h)(n)} repeats line ${d}.`,hint:"Say what follows from it for another team: what to build, check or measure, and what you know now that you did not know before."}}}};function Qn(e){return(0,h.Z9)(e).join(" ")}const Xn=300,Lr=4,Rr=.65,Wr=.95;function Pr(e){const t=(0,h.Z9)(e.slice(0,600));return(0,Nr.ek)(t[0]??"")||t.some(n=>Dr.has(n))}const Dr=new Set("must should need needs ought always never".split(" "));function Ur(e){const{sections:t,title:n}=e,s=t.filter(({kind:i})=>i==="summary").flatMap(({blocks:i})=>i),o=Se([...s,...oe(e)],e);return n?.source==="text"?[{text:n.value,span:n.span},...o]:o}function zr(e,t){return e>=t.start&&e<=t.end}const jr={id:"lessons-too-few",summary:"The document names at least three learnings.",why:"Learnings are what other teams take away, also those that were not involved. The first that comes to mind is seldom the one that matters. Points of this section count; those of its parts, such as what went well, where it has nothing else.",source:"Gergely Orosz, seven questions for a postmortem: the three key learnings, at least",severity:"warning",heuristic:!0,depth:!0,options:{"at-least":3},good:`# Checkout returned 502s

## Lessons learned
- A configuration is code, and needs the same checks.
- The alarm for 5xx responses finds what the alarm for load does not.
- Two people on call found the cause faster than six.
`,bad:`# Checkout returned 502s

## Lessons learned <!-- problem -->
- A configuration is code, and needs the same checks.
`,*check(e,{options:t}){const n=typeof t["at-least"]=="number"?t["at-least"]:3,s=Gr(e);if(!s)return;const o=Zr(e);if(o>=n)return;const i=o===0?"no learning":`${o} ${o===1?"learning":"learnings"}`;yield{span:s.span,message:`The section ${(0,c.h)(s.heading)} has ${i}, where at least ${n} are asked for.`,hint:"Add what another team should know from this, one point each: about the architecture, the process or the operations."}}};function Gr({sections:e}){return e.find(({kind:t,empty:n})=>t==="lessons"&&!n)}const Br=["went-well","went-wrong","lucky"];function Zr({learnings:e,sections:t}){const n=t.filter(({kind:L})=>L==="lessons").flatMap(({blocks:L})=>L),s=n.filter(({kind:L})=>L==="heading").length,i=t.filter(({kind:L,empty:D})=>Br.includes(L)&&!D).flatMap(({blocks:L})=>L).filter(({kind:L})=>L==="list-item"||L==="paragraph"||L==="table-row").length,a=!n.some(({kind:L})=>L==="list-item")?n.filter(({kind:L})=>L==="paragraph").flatMap(Fr).length:0,d=e.filter(({text:L})=>!es(L)&&!L.trimEnd().endsWith(":")).length,m=Math.max(d,a);return m>0?Math.max(m,i>0?0:s):Math.max(i,s)}function Fr({text:e}){return e.split(/(?<=[.!?。？])/u).filter(t=>t.trim().length>4&&!es(t))}function es(e){return/[?？]$/u.test(e.trimEnd())}const Kr=/^date:[ \t]{0,8}["']?(\d{4}-\d{2}-\d{2})/;function Hr({frontMatter:e,text:t,lineStarts:n}){const s=e?.authoritative?e.keys.find(({name:d})=>d==="date"):void 0;if(!s)return null;const o=n.findLast(d=>d<=s.span.start)??0,i=t.slice(o,o+40),r=Kr.exec(i)?.[1];if(!r||!(0,J.N)(r))return null;const a=o+i.indexOf(r);return{value:r,span:{start:a,end:a+r.length}}}const Vr=-10,qr=13,ts=36e5;function ns(e,t){if(t.startsWith(e))return!0;const n=(0,F.Fz)(t);return n===null?!0:t.endsWith("Z")?e===(0,J.OC)(n+Vr*ts,"UTC")||e===(0,J.OC)(n+qr*ts,"UTC"):!1}function Yr(e){return e.problems.filter(t=>ss(t,e)).map(Jr)}function ss(e,{frontMatter:t}){return!!(t&&e.span.start>=t.span.start&&e.span.end<=t.span.end)&&e.kind==="unreadable-value"&&/^\d{4}-\d{1,2}-\d{1,2}/.test(e.written)}function Jr({span:e,written:t,field:n,expected:s}){const o=n?` in ${(0,c.h)(n)}`:"";return{span:e,message:`${(0,c.h)(t)}${o} is not a day or time that exists.`,hint:`Write ${s}.`}}const Qr={id:"metadata-contradictory",summary:"The facts of the front matter are possible and agree with one another.",why:"Deadlines and durations are computed from them, and of two that exclude each other one is wrong.",source:"Followthrough, the document; Gergely Orosz: time to detect and time to mitigate are the total",severity:"error",good:`---
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
`,*check(e){yield*Yr(e),yield*ea(e),yield*ta(e),yield*na(e)}},Xr=[["started","detected"],["started","alerted"],["started","mitigationStarted"],["started","mitigated"],["started","resolved"],["detected","mitigated"],["mitigationStarted","mitigated"],["mitigated","resolved"],["detected","resolved"]];function*ea({times:e}){const t=new Set;for(const[n,s]of Xr){const[o,i]=[e[n],e[s]];if(t.has(s)||t.has(n)||!Ne(o)||!Ne(i))continue;const r=(0,F.O1)(o.value,i.value);r===null||r>=0||(t.add(s),yield{span:i.span,message:`The incident ${H[s].happened} at ${(0,c.h)(i.value)}, before it ${H[n].happened} at ${(0,c.h)(o.value)}.`,hint:`Correct ${(0,c.h)(`${H[s].key}:`)} or ${(0,c.h)(`${H[n].key}:`)}; mind the day and the zone.`})}}function Ne(e){return e?.source==="front-matter"}function*ta(e){const{started:t}=e.times,n=Hr(e);!Ne(t)||!n||ns(n.value,t.value)||(yield{span:n.span,message:`The front matter gives the day ${(0,c.h)(n.value)}, but the incident began at ${(0,c.h)(t.value)}.`,hint:`Write ${(0,c.h)(`date: ${t.value.slice(0,10)}`)}, the day on which it began, or leave the date out.`})}function*na({written:e,times:t}){const{started:n}=t;!Ne(e)||!Ne(n)||e.value>=n.value.slice(0,10)||ns(e.value,n.value)||(yield{span:e.span,message:`The document was written on ${(0,c.h)(e.value)}, before the incident began at ${(0,c.h)(n.value)}.`,hint:"Correct `written:` or `started:`, or leave `written:` out: then the day of the commit counts."})}const sa={id:"metadata-missing",summary:"A postmortem tells its title, the day of the incident and its severity.",why:"Deadlines, targets and the search for similar incidents start from these three. The front matter need not repeat what the text says.",source:"Mekari, Incident & Post Mortem Process: one template for all teams",severity:"info",good:`---
severity: SEV2
---
# Checkout returned 502s on 3 November 2026
`,bad:`# Checkout returned 502s <!-- problem -->
`,*check(e,t){const n=(0,B.TR)(e);e.title||(yield{span:n,...oa}),e.date||(yield{span:n,...ia}),e.severity||(yield{span:n,...ra(t)})}},oa={message:"The document has no title.",hint:"Begin with a heading that says what users saw, for example `# Checkout returned 502s for 47 minutes`."},ia={message:"The document does not say on which day the incident began.",hint:"Add the day to the front matter, for example `date: 2026-11-03`."};function ra({severities:e}){const t=e.length>0?` (${e.map(c.h).join(", ")})`:"";return{message:"The document does not say how severe the incident was.",hint:`Add the severity to the front matter, for example ${(0,c.h)(`severity: ${e[1]??"SEV2"}`)}${t}.`}}var ut=g(7457);const aa={id:"metadata-unreadable",summary:"What is written for Followthrough can be understood.",why:"A value that is not understood counts as absent: the deadline, the owner or the item behind it is lost without a word.",source:"Followthrough, the document",severity:"info",good:`---
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
`,*check(e,t){const n=e.problems.filter(o=>!ss(o,e)&&!t.ownFields.includes(o.field??"")),s=n.filter(o=>o.kind==="unknown-key"&&!is(o)&&os(o)===null);for(const o of n)s.includes(o)||(yield ca(o));yield*da(s),yield*fa(e,t)}};function ca(e){const{span:t,expected:n,written:s}=e,o=ha(e),i=e.kind==="unknown-key"?os(e):null,r=i??(is(e)?(0,ut.z)(s,la):ua(e));if(!r)return{span:t,message:o,hint:`Write ${n}.`};const a=`Write ${(0,c.h)(r)}, if that is what is meant.`;return i?{span:t,message:o,hint:a,fix:{title:`Rename it to ${(0,c.h)(i)}`,unsure:!0,edits:[{span:t,text:i}]}}:{span:t,message:o,hint:a}}function os({field:e}){return e===null||e.includes(".")?null:(0,ut.q)(e)}const la=["users","customers-lost","revenue","data-loss"];function is({kind:e,field:t}){return e==="unknown-key"&&t!==null&&t.startsWith("impact.")}function ua({kind:e,written:t,expected:n}){return e==="unreadable-value"&&/^(?:(?:one|any) of |draft, )/.test(n)?(0,ut.z)(t.toLowerCase(),n.replace(/^(?:one|any) of /,"").split(/, | or /)):null}function*da(e){const[t]=e;if(!t)return;const n=e.slice(0,5).map(({field:i,written:r})=>(0,c.h)(i??r)),s=e.length>5?" and others":"",o=e.length===1?"is a key":"are keys";yield{span:t.span,message:`${s?n.join(", "):(0,c.K)(n)}${s} ${o} of the front matter that Followthrough does not know.`,hint:"Nothing is read from there: leave it if it is for another tool, else use a key that the documentation names."}}function ha({kind:e,field:t,written:n}){const s=n.trim()===""?"Nothing":(0,c.h)(n);switch(e){case"unreadable-value":return`${s} is not understood${t?` as ${(0,c.h)(t)}`:""}.`;case"unknown-key":return`The key ${(0,c.h)(t??n)} of the front matter is not known.`;case"odd-id":return`${s} cannot serve as an id.`;case"odd-character":return`${s} holds a character that cannot be seen.`;case"hidden-item":return`${s} looks like an action item, but readers do not see it as one.`;case"ragged-row":return`The row ${s} does not have as many cells as its table has columns.`;case"line-ends":return"The lines of this file end in a way that other tools do not understand."}}function*fa({severity:e},{severityRank:t,severities:n}){!e||t!==null||n.length===0||(yield{span:e.span,message:`The severity ${(0,c.h)(e.value)} is not on the team's scale.`,hint:`Write one of ${(0,c.K)(n.map(c.h),"or")}.`})}var ma=g(7061),fn=g(9544);const pa={id:"metrics-not-filled",summary:"A field for a duration that the times of the incident give is filled in.",why:"Readers look at the numbers first, and what stands empty is taken for unknown although the timeline says it.",source:"Gergely Orosz, seven questions for a postmortem: time to detect and time to mitigate",severity:"info",good:`# Checkout returned 502s

| Started | 2026-11-03 10:02 UTC |
| --- | --- |
| Detected | 2026-11-03 10:06 UTC |
| Mitigated | 2026-11-03 10:49 UTC |
| Time to detect | 4 minutes |
| Time to mitigate | 43 minutes |
`,bad:`# Checkout returned 502s

| Started | 2026-11-03 10:02 UTC |
| --- | --- |
| Detected | 2026-11-03 10:06 UTC |
| Mitigated | 2026-11-03 10:49 UTC |
| Time to detect | TBD | <!-- problem -->
| Time to mitigate | | <!-- problem -->
`,*check(e){const t=(0,ma.D)(e);for(const n of e.emptyMetrics){const s=n.kind==="resolve"?null:t[n.kind];s!==null&&s>0&&(yield*wa(e,n,s))}}},ga={detect:"time to detect",mitigate:"time to mitigate",total:"duration",resolve:"time to resolve"};function*wa(e,{kind:t,span:n},s){const o=(0,Q.j)(s),i=e.text.slice(n.start,n.end),r=i===""?"is empty":`is ${(0,c.h)(i)}`,a=i===""?ba(e,n.start,o):ya(i,n,o);yield{span:n,message:`The ${ga[t]} ${r}, although the times of the incident give it.`,hint:`Write ${(0,c.h)(o)}.`,...a?{fix:a}:{}}}function ya(e,t,n){return(0,fn.w)(e)?{title:mn(n),edits:[{span:t,text:n}]}:null}function ba(e,t,n){const{start:s,words:o}=(0,j.mh)(e,(0,j.eT)(e,t)),[i,r]=[o.slice(0,t-s),o.slice(t-s)],a=i.trimEnd(),d=r.trimStart();if(a.endsWith("|")&&d.startsWith("|")){const G={start:s+a.length,end:s+o.length-d.length};return{title:mn(n),edits:[{span:G,text:` ${n} `}]}}const m=/^[*_]{0,3}\s*$/.test(r)&&/[:：][*_]{0,3}\s*$/.test(o),L=s+o.length,D=`${o.endsWith(" ")?"":" "}${n}`;return m?{title:mn(n),edits:[{span:{start:L,end:L},text:D}]}:null}function mn(e){return`Fill in ${(0,c.h)(e)}`}const ka={id:"missed-by-checks-unexplained",summary:"The document says why no test, check, alarm or review caught the fault, or why there is none.",why:"Every fault has passed the places where it could have been stopped. Those places are what a team can change before the next one.",source:"Gergely Orosz, seven questions for a postmortem: why no automated system caught it; C, production outage process: why it was not caught earlier, monitoring gaps",severity:"info",heuristic:!0,depth:!0,good:`# Checkout returned 502s

## Root cause
The gateway configuration had no upstreams, because the template reads them from a variable that only laptops set.
The template was written for one gateway, and was later used for all five, as the migration had to end in October.
The check before the rollout did not see it, as it reads only the syntax.
`,bad:`# Checkout returned 502s

## Root cause <!-- problem -->
The gateway configuration had no upstreams, because the template reads them from a variable that only laptops set.
The template was written for one gateway, and was used for all five from October on, as the migration had to end then,
and the default of the variable is an empty list.
`,*check(e){const t=re(e);!t||!(0,Z._)(e)||l(e)!=="unguarded"||(yield{span:t.span,message:`The section ${(0,c.h)(t.heading)} does not say why no test, check or review stopped it, and no other section does.`,hint:"Say which check had the chance and what it did not look at, or that there is none; a false or noisy alarm is an answer too."})}},va={id:"mitigation-slow",summary:"An incident that was mitigated later than its target has an action item that would end it sooner.",why:"Once detected, an incident should end within minutes. What kept people from ending it is there again next time, unless somebody removes it.",source:"Gergely Orosz, seven questions for a postmortem: less time to mitigate",severity:"info",heuristic:!0,good:`---
severity: SEV1
detected: 2026-11-03T10:06:00Z
mitigated: 2026-11-03T11:49:00Z
---
# Checkout returned 502s

## Summary
The gateway had lost its upstreams, and users could not pay.

## Action items
- [ ] Roll back automatically on failed health checks — @grace, due 2026-12-01
`,bad:`---
severity: SEV1
detected: 2026-11-03T10:06:00Z
mitigated: 2026-11-03T11:49:00Z
---
# Checkout returned 502s

## Summary
The gateway had lost its upstreams, and users could not pay.

## Action items <!-- problem -->
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01
`,*check(e,t){const n=Sn(e,t,{ends:["detected","mitigated"],type:"mitigate",words:Ta,name:"to mitigate",hint:"Add one of type `mitigate`, for example `Roll back automatically on failed health checks`, with the step that took longest."});n&&(yield n)}},Ta=new Set(`rollback rollbacks roll rolling revert reverts reverting failover failovers fallback fallbacks runbook runbooks
  playbook playbooks automate automated automates automating automatic automatically recover recovers recovery restore
  restores restoring restart restarts restarting mitigate mitigates mitigation escalate escalation drill drills rehearse
  rehearsal backup backups redundancy redundant replica replicas kill switch flag flags disable toggle breaker breakers
  drain degrade degradation shed procedure procedures documentation document docs on-call oncall access permission
  permissions autoscale autoscaling scale scaling faster quickly quicker speed throttle throttling disaster self-heal
  healing standby snapshot snapshots resilience resilient contact contacts guide guides cheatsheet cheatsheets command commands train training emergency`.split(/\s+/));function dt({text:e}){return/\btimeline\b[^\n]{0,60}https?:\/\//i.test(e)}function ht({timeline:e}){const t=e.flatMap(s=>{const o=X(s.time);return o===null?[]:[{entry:s,minute:o,last:Math.max(o,X(s.end)??o)}]}),n=t.filter(({entry:s})=>s.time!==null&&(0,F.S_)(s.time));return n.length>0&&n.length<t.length?[]:t.sort((s,o)=>s.minute-o.minute)}function pn(e,t){const n=e[0]?.entry.time;return n==null||t.every(s=>!s||(0,F.S_)(s.value)===(0,F.S_)(n))}function X(e){const t=e===null?null:(0,F.Fz)(e);return t===null?null:Math.floor(t/6e4)}const Sa={id:"participants-missing",summary:"A postmortem says who took part in the response, by role.",why:"Later readers need somebody to ask, and the roles show who was missing: nobody from the database team, or one person for everything. Roles are enough, names are not needed.",source:"How would you handle a production outage (post-mortem process): who was involved",severity:"info",heuristic:!0,depth:!0,good:`# Checkout returned 502s

## Timeline
- 2026-11-03 10:06 UTC The alarm for 5xx responses fires.
- 2026-11-03 10:20 UTC The on-call engineer asks the payments team to hold their deploys.
- 2026-11-03 10:49 UTC The old configuration is back.
`,bad:`# Checkout returned 502s

## Timeline <!-- problem -->
- 2026-11-03 10:06 UTC The alarm for 5xx responses fires.
- 2026-11-03 10:20 UTC The deploys of payments are held.
- 2026-11-03 10:49 UTC The old configuration is back.
`,*check(e){if(ht(e).length<2||xa(e)||!(0,Z._)(e))return;const t=pe(e,["action-items"]);Ca.test(t)||Aa.test(t)||(t.match($a)??[]).length>=Ea||(yield{span:(0,B.W6)(e,"timeline"),message:"The document does not say who took part in the response.",hint:"Add the roles or teams to the entries, for example `the on-call engineer` or `the database team`, or a line such as `Responders: platform on-call, support`."})}};function xa(e){const{authors:t,sections:n,actionItems:s}=e;return n.some(({kind:i,empty:r})=>i==="participants"&&!r)||t!==null||dt(e)||s.some(({owners:i})=>i.length>0)}const Ca=/(?:^|[\s([])@[a-z]|\b(?:on-?call|engineers?|teams?|sres?|operators?|operations|ops|admin(?:istrator)?s?|developers?|support|staff|maintainers?|commander|leads?|members?|devops|responders?|I|authors?|employees?|researchers?|contributors?|manager|owners?|vendor|colleagues?|automation)\b/i,Aa=/\b(?:by|to|from|and|with) [A-Z][a-z]{2,15}(?: [A-Z][a-z]{1,20})?\b/,$a=/\bwe\b/gi,Ea=3;function rs(e){const t=e.replace(_a,"‹$1›").replace(Ia,"‹$1›");if(!as.test(t))return[];const n=In(t).split(`
`);let s=0;return n.flatMap((o,i)=>{const r=s;if(s+=o.length+1,o.length>Oa||!as.test(o)||Ba(n[i+1]??""))return[];const a=Ma(o)??Ra(o)??Ua(o);return a?[{kind:a.kind,span:{start:r+a.start,end:r+a.end}}]:[]})}const as=/[‹›]|\{\{|lorem ipsum|hh:mm|xx:xx|yyyy[-/]|\btb[da]\b|todo|fixme|\bxxx\b|to be (?:determined|done|filled)|^[^\S\n]{0,80}[*_](?:list|describe|explain|write|add|include|provide|give|please|what|who|how|when|why) /im,Oa=2e3,cs="describe|insert|add|enter|fill in|explain|list|your|name of|link to|brief|short|summary of|title of|date of|what|who|when|why|how",_a=new RegExp(`<((?:${cs}) [^<>=\\n]{1,120}|owner|name|date|team|service|severity|tbd|todo)>`,"gi"),Ia=/\[((?:insert|describe|enter|fill in|your|name of|explain) [^\]\n]{1,120})\](?![[(:])/gi,Na=[new RegExp(`‹(?:${cs}) [^‹›]{1,120}›`,"i"),/\{\{ ?[a-z]{2,20}(?: [a-z:-]{2,20}){1,2} ?\}\}/i,/\blorem ipsum\b/i];function Ma(e){for(const t of Na){const n=t.exec(e);if(n)return{kind:"template",start:n.index,end:n.index+n[0].length}}return null}const La=/^([*_])(?:list|describe|explain|write|add|include|provide|give|please|what|who|how|when|why) [^*_]{5,300}\1$/i;function Ra(e){const t=e.trim(),n=e.length-e.trimStart().length;return La.test(t)?{kind:"instruction",start:n,end:n+t.length}:null}const Wa=/^(?:[\d?/.-]{4,14}[ ,T]{1,3})?(?:hh:mm|xx:xx)(?::ss|:xx)?(?![\p{L}\d])|^yyyy[-/]mm[-/]dd(?![\p{L}\d])/iu,Pa=/^(?:tbd|tba|todo|fixme|xxx|to be determined|to be done|to be filled(?: in)?)\.?$/i,Da=/^(?:TODO|FIXME)(?::|\s-\s)/;function Ua(e){for(const{start:t,text:n}of Ga(e)){const s=Wa.exec(n)?.[0];if(s)return{kind:"time",start:t,end:t+s.length};const o=t+n.length;if(Pa.test(n))return{kind:"word",start:t,end:o};if(Da.test(n))return{kind:"note",start:t,end:o};if(/^(?:‹[^‹›]{1,80}›|\{\{.{1,80}\}\})$/.test(n)&&(0,fn.w)(n.replace("‹","<").replace("›",">")))return{kind:"template",start:t,end:o}}return null}const za=/^[\s#]{0,20}(?:(?:[-*+]|\d{1,3}[.)])\s{1,4})?(?:\[[ xX]\]\s{1,4})?/,ja=/^([^|:：]{1,60})[:：][*_\s]{0,4}(?=\S)/;function Ga(e){if(e.trimStart().startsWith("|")){let r=0;return e.split("|").map(a=>{const d=r;return r+=a.length+1,gn(a,d)})}const t=za.exec(e)?.[0].length??0,n=e.slice(t),s=ja.exec(n),o=/format/i.test(s?.[1]??""),i=s&&!o?[gn(n.slice(s[0].length),t+s[0].length)]:[];return[gn(n,t),...i]}function gn(e,t){const n=/^[\s*_]{0,20}/.exec(e)?.[0].length??0;let s=e.length;for(;s>n&&/[\s*_]/.test(e[s-1]??"");)s-=1;return{start:t+n,text:e.slice(n,s)}}function Ba(e){return/^[\s|:-]{3,400}$/.test(e)&&e.includes("-")&&e.includes("|")}var ls=g(2490);const Za={id:"placeholder-left-in",summary:"Nothing of the template is left in the text.",why:"A reader cannot tell whether nothing happened there or nobody wrote it down. Published documents are full of such rows, because everybody reads over them.",source:"Followthrough, what real repositories show: template rows left in published documents",severity:"warning",heuristic:!0,good:`# Checkout returned 502s

## Summary
Checkout answered with 502 for 47 minutes.

## Timeline
| Time | Event |
| --- | --- |
| 2026-11-03 10:02 UTC | The new gateway configuration is rolled out. |
| 2026-11-03 10:49 UTC | The old configuration is back. |
`,bad:`# Checkout returned 502s

**Severity:** TBD <!-- problem -->

## Summary
Checkout answered with 502 for 47 minutes. [Insert what users saw] <!-- problem -->

## Timeline
| Time | Event |
| --- | --- |
| 2026-11-03 10:02 UTC | The new gateway configuration is rolled out. |
| 2026-11-03 HH:mm | Short event description. | <!-- problem -->
`,*check(e,t){if(!Fa(e))return;const n=Ka(e,t),s=Ha(e),o=e.sections.filter(i=>i.empty).map(({body:i})=>i);for(const{kind:i,span:r}of rs(e.text))us(r,n)||i==="instruction"&&!us(r,o)||(i==="template"||!s(r))&&(yield Va(e,i,r))}};function Fa({date:e,status:t,sections:n,text:s}){const o=n.filter(({empty:r,kind:a})=>!r&&a!=="action-items");if(o.length===0)return!1;if(e!==null||t?.value==="review"||t?.value==="final")return!0;const i=o.filter(({body:r})=>rs(s.slice(r.start,r.end)).length===0);return i.some(({kind:r})=>r==="summary")&&i.some(({kind:r})=>r==="root-cause")}function us({start:e,end:t},n){return n.some(s=>e<s.end&&t>s.start)}function Ka(e,{requiredSections:t}){const{frontMatter:n,sections:s,emptyMetrics:o}=e,i=t.filter(d=>!d.some(m=>(0,ls.O)(e,m))).flat(),r=s.filter(d=>d.empty&&i.includes(d.kind)).map(({body:d})=>d);return[...n?[{start:0,end:n.span.end}]:[],...r,...o.map(({span:d})=>d)]}function Ha(e){const t=e.sections.filter(({kind:s})=>s==="action-items").map(({body:s})=>s),n=new Set(e.actionItems.map(({span:s})=>(0,j.eT)(e,s.start)));return({start:s})=>t.some(o=>s>=o.start&&s<o.end)||n.has((0,j.eT)(e,s))}function Va({text:e},t,n){const{is:s,hint:o}=qa[t];return{span:n,message:`${(0,c.h)(e.slice(n.start,n.end))} ${s}.`,hint:o}}const qa={time:{is:"stands where a time belongs",hint:"Write when it was, for example `10:02 UTC`, or `~10:00 UTC` if it is only roughly known; delete the line if nothing happened."},word:{is:"stands where an answer belongs",hint:"Write the answer, or what is not known and who will find it out."},note:{is:"is a note to the author",hint:"Do what it says or make it an action item, and delete the note."},instruction:{is:"is what the template asks, and nothing answers it",hint:"Write the answer below it, or delete the section if it does not apply."},template:{is:"is left over from a template",hint:"Write what it asks for, or delete it if it does not apply."}},Ya={id:"prevention-missing",summary:"At least one action item keeps the incident, or one like it, from happening again.",why:"Seeing it earlier and mending it faster makes the next incident shorter. Only prevention makes it not happen.",source:"Gergely Orosz, reading incident postmortems, question 6; The Site Reliability Workbook, chapter 10",severity:"info",heuristic:!0,depth:!0,good:`# Checkout returned 502s

## Action items
- [ ] Alert when 5xx responses of checkout exceed 1 % — @ada, due 2026-12-01
- [ ] Reject a gateway configuration without upstreams — @grace, due 2026-12-01
`,bad:`# Checkout returned 502s

## Action items <!-- problem -->
- [ ] Alert when 5xx responses of checkout exceed 1 % — @ada, due 2026-12-01
- [ ] Write the runbook for a gateway without upstreams — @grace, due 2026-12-01
`,*check(e){const t=ie(e).map(Ue),n=[...wn.keys()].filter(s=>t.includes(s));t.length<2||!t.every(s=>s!==null&&wn.has(s))||(yield{span:(0,B.W6)(e,"action-items"),message:`None of the ${t.length} action items keeps the incident from happening again: they ${(0,c.K)(n.map(s=>wn.get(s)??""))} it.`,hint:"Add what makes its cause impossible or stops it before production: a check, a limit, a test or a safer default."})}},wn=new Map([["detect","detect"],["mitigate","mitigate"],["repair","repair"]]),Ja={id:"root-cause-shallow",summary:"The causes go down to why nothing caught the fault before users did.",why:"A cause that ends at the change that broke it prevents only that change. The next one comes through the same gap.",source:"Gergely Orosz, seven questions for a postmortem: five whys, and why no automated system caught it",severity:"warning",heuristic:!0,depth:!0,good:`# Checkout returned 502s

## Root cause
The deploy carried a gateway configuration without upstreams.
It passed because the check before the rollout reads only the syntax, and there is no canary for configuration.
`,bad:`# Checkout returned 502s

## Root cause <!-- problem -->
The deploy broke it.
`,*check(e){const t=re(e);if(!t||l(e)!=="shallow"||!ec(e))return;const n=on(oe(e));n===""||Qa(e,n)||(yield{span:t.span,message:`The causes end at ${(0,c.h)(n)}.`,hint:"Ask why once more: say why no automated check, test or alarm caught it, or why there is none."})}};function Qa(e,t){if((0,fn.w)(t)||/^(?:TODO|TBD|TBA|FIXME)\b/i.test(t))return!0;const{text:n}=e,s=e.sections.findLast(({kind:i,empty:r})=>!r&&Xa.includes(i)),o=s?n.slice(s.body.start,s.body.end).trimEnd().split(`
`).at(-1):"";return/^\s*(?:[-*]\s)?(?:\[?!\[|<img\b)/.test(o??"")}const Xa=["root-cause","contributing-factors"];function ec(e){const t=oe(e);return t.every(({text:s})=>/^[\x00-\x7f]*$/.test(s))&&v(t)||(0,Z._)(e)}const yn=["summary","impact","timeline","root-cause","contributing-factors","lessons","action-items"];function tc(e,t){const n=yn.indexOf(t),s=nc(e);if(n<0||s===null)return null;const o=e.sections.find(m=>m.level===s&&sc(m)>n),{heading:i,content:r}=be.p[t],a=[`${"#".repeat(s)} ${i}`,`<!-- ${r} -->`],d=o?oc(e,o,a):ic(e,a);return d&&{title:`Add the heading ${(0,c.h)(i)}`,edits:[d]}}function nc(e){const t=e.sections.filter(({kind:i})=>yn.includes(i)),n=new Set(t.map(({level:i})=>i)),s=t.every(({span:i})=>/^#{1,6}[ \t]/.test(e.text.slice(i.start,i.end))),[o]=n;return n.size===1&&s&&o!==void 0?o:null}function sc({kind:e}){return yn.indexOf(e)}function oc(e,t,n){const s=(0,j.eT)(e,t.span.start),{start:o}=(0,j.mh)(e,s);if(t.span.start-o>3)return null;const i=(0,j.vN)(e),r=s===0||(0,j.mh)(e,s-1).words.trim()===""?[]:[""];return{span:{start:o,end:o},text:[...r,...n,""].map(a=>`${a}${i}`).join("")}}function ic({text:e,lineStarts:t},n){const s=(0,j.vN)({text:e,lineStarts:t}),o=e===""||t.at(-1)===e.length,i=t.length>1&&o&&(0,j.mh)({text:e,lineStarts:t},t.length-2).words.trim()==="",r=`${o?"":s}${i?"":s}`,a=o?s:"";return{span:{start:e.length,end:e.length},text:`${r}${n.join(s)}${a}`}}const rc={id:"section-missing",summary:"Every required section is there and has text.",why:"Readers look for the same answers in every postmortem, and a heading without text answers nothing.",source:"Site Reliability Engineering, chapter 15, Postmortem Culture; ITIL incident records",severity:"warning",good:`# Checkout returned 502s

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
`,*check(e,{requiredSections:t}){for(const n of t){if(n.some(o=>(0,ls.O)(e,o)))continue;const s=e.sections.find(({kind:o})=>n.includes(o));yield s?ac(s):cc(e,n)}}};function ac({heading:e,kind:t,span:n}){return{span:n,message:`The section ${(0,c.h)(e)} has no text yet.`,hint:`Write ${be.p[t].content}.`}}function cc(e,t){const n=t.map(r=>(0,c.h)(be.p[r].heading)),[s]=t,o=s?`: ${be.p[s].content}`:"",i=s?tc(e,s):null;return{span:(0,B.TR)(e),message:`The document has no section ${(0,c.K)(n,"or")}.`,hint:`Add a heading such as ${(0,c.h)(`## ${s?be.p[s].heading:""}`)}${o}.`,...i?{fix:{...i,partial:!0}}:{}}}var lc=g(4713);const uc={id:"silence-without-reason",summary:"A comment that silences a rule names the rule and the reason.",why:"The reason is what the reviewer, and the reader in a year, need to know. Without one the comment silences nothing.",source:"Followthrough, silencing a remark",severity:"info",good:`# Checkout returned 502s

## Root cause
<!-- followthrough-disable-next-line language-counterfactual: quoted from the statement of the supplier -->
The supplier writes that its staff should have noticed the full disk.
`,bad:`# Checkout returned 502s

## Root cause
<!-- followthrough-disable-next-line language-counterfactual --> <!-- problem -->
The supplier writes that its staff should have noticed the full disk.
<!-- followthrough-disable-file language-conterfactual: it is quoted --> <!-- problem -->
`,*check({silences:e},t){const n=new Map,s=o=>{const i=n.get(o);if(i!==void 0)return i;const r=(0,ut.z)(o,t.rules);return n.set(o,r),r};for(const o of e){const i=hc(o,t,s);i&&(yield i)}}},dc="Write `followthrough-disable-next-line RULE: reason`, with `-line` for its own line or `-file` for the whole document.";function hc({scope:e,rule:t,reason:n,span:s},{rules:o},i){if(e==="unknown")return{span:s,message:`This comment, ${(0,c.h)(t)}, is not understood, so it silences nothing.`,hint:dc};if(!o.includes(t)){const r=i(t),a=r?`Write ${(0,c.h)(r)}, if that is what is meant.`:"Name a rule that `followthrough explain` lists.";return{span:s,message:`There is no rule ${(0,c.h)(t)}, so this comment silences nothing.`,hint:a}}return n!==""?null:{span:s,message:`This comment silences ${(0,c.h)(t)} without a reason, so the remark stays.`,hint:`Add the reason: ${(0,c.h)(`${t}: why it does not apply here`)}.`}}var fc=g(9317);const ds={detect:[["started","detected"],["started","alerted"]],mitigate:[["detected","mitigated"],["started","mitigated"],["alerted","mitigated"],["mitigationStarted","mitigated"]],total:[["started","mitigated"],["started","resolved"]],resolve:[["started","resolved"],["detected","resolved"],["alerted","resolved"],["mitigated","resolved"],["started","mitigated"],["detected","mitigated"]]};function mc(e){if(e.statedDurations.length===0)return[];const t=wc(e);return e.statedDurations.flatMap(n=>{const[s]=ds[n.kind],o=ds[n.kind].flatMap(d=>pc(e,d)),i=o.find(({ends:d})=>d===s);return!i||o.some(({seconds:d})=>yc(n.seconds,d))?[]:i.ends.some(d=>e.times[d]?.source==="entry")&&t.some(d=>Math.abs(d-n.seconds)<=60)?[]:[{stated:n,...i}]})}function pc(e,t){const n=cn(e,...t);return n.kind==="known"?[{ends:t,seconds:n.seconds}]:[]}const gc=200;function wc({timeline:e,times:t}){const n=[e[0]?.time,t.started?.value,t.detected?.value].flatMap(o=>o??[]),s=e.slice(0,gc).flatMap(({time:o,end:i})=>[o,i].flatMap(r=>r??[]));return n.flatMap(o=>s.flatMap(i=>(0,F.O1)(o,i)??[]))}function yc(e,t){const n=e%3600===0?Math.min(1800,.25*e):0;return Math.abs(e-t)<=Math.max(60,.1*Math.max(e,t),n)}function bc({text:e},{span:t}){const n=e.slice(t.start,t.end),s=t.start+n.length-n.trimStart().length,o=(0,fc.O)(e,s);return!o||o.end>t.end?null:{span:{start:s,end:o.end},alone:e.slice(o.end,t.end).trim()===""}}const kc={id:"stated-time-contradictory",summary:"The durations that the text states are those that its times give.",why:"Readers take the number and do not compute it again. When it disagrees with the timeline, one of the two misleads every comparison between incidents.",source:"Gergely Orosz, seven questions for a postmortem: time to detect and time to mitigate are the total",severity:"warning",heuristic:!0,good:`# Checkout returned 502s

- **Started:** 2026-11-03 10:02 UTC
- **Mitigated:** 2026-11-03 10:49 UTC
- **Duration:** 47 minutes
`,bad:`# Checkout returned 502s

- **Started:** 2026-11-03 10:02 UTC
- **Mitigated:** 2026-11-03 10:49 UTC
- **Duration:** 1 hour 30 minutes <!-- problem -->
`,*check(e){for(const t of mc(e))yield Tc(e,t)}},vc={detect:"the time to detect",mitigate:"the time to mitigate",total:"the duration of the incident",resolve:"the time to resolve"};function Tc(e,{stated:t,ends:n,seconds:s}){const o=bc(e,t),i=o?(0,c.h)(e.text.slice(o.span.start,o.span.end)):(0,Q.j)(t.seconds),[r,a]=n.map(L=>`${H[L].happened}${Sc(e,L)}`),d={span:t.span,message:`Line ${hs(e,t.span.start)} gives ${i} as ${vc[t.kind]}, but ${(0,Q.j)(s)} lie between when the incident ${r} and when it ${a}.`,hint:`Correct the times, or write ${(0,c.h)((0,Q.j)(s))}, so that both say the same.`};if(!o?.alone)return d;const m=[{span:o.span,text:(0,Q.j)(s)}];return{...d,fix:{title:`Write ${(0,c.h)((0,Q.j)(s))}, as the times give it`,unsure:!0,edits:m}}}function Sc(e,t){const n=e.times[t];return n&&n.source!=="file-name"?` (line ${hs(e,n.span.start)})`:""}function hs({lineStarts:e},t){return(0,w.t)(e,t).line}function fs(e,t){const n=cn(e,t.from,t.to);switch(n.kind){case"known":return null;case"missing":return xc(e,t)?null:Cc(e,t,n.moments);case"zones-differ":return Ac(e,t);case"negative":return Ec(e,t)?null:$c(e,t)}}function xc({statedDurations:e},t){return e.some(({kind:n})=>n===t.kind)}function Cc(e,{name:t},n){const s=n.map(r=>H[r].happened),o=n.map(r=>(0,c.h)(`${H[r].key}:`)),i=n.map(r=>(0,c.h)(vn(r)));return{span:(0,B.W6)(e,"timeline"),message:`The ${t} cannot be computed: the document does not say when the incident ${(0,c.K)(s,"or")}.`,hint:e.frontMatter?`Add ${(0,c.K)(o)} with date, time and zone to the front matter, for example \`2026-11-03T10:06:00Z\`.`:`Add ${i.length>1?"lines":"a line"} such as ${(0,c.K)(i)} below the title.`}}function Ac(e,{name:t,from:n,to:s}){const[o,i]=[e.times[n],e.times[s]];return{span:i?.span??(0,B.W6)(e,"timeline"),message:`The ${t} cannot be computed: of ${(0,c.h)(o?.value??"")} and ${(0,c.h)(i?.value??"")} only one has a zone.`,hint:"Give both a zone, for example `Z` for UTC or `+01:00`."}}function $c(e,{name:t,from:n,to:s}){const[o,i]=[e.times[n],e.times[s]],[r,a]=[H[s].happened,H[n].happened];return{span:i?.span??(0,B.W6)(e,"timeline"),message:`The ${t} cannot be computed: the incident ${r} at ${(0,c.h)(i?.value??"")}, before it ${a} at ${(0,c.h)(o?.value??"")}.`,hint:`Correct the one that is not right, or write both as ${(0,c.h)(`${H[n].key}:`)} and ${(0,c.h)(`${H[s].key}:`)} into the front matter.`}}function Ec({times:e},{from:t,to:n}){return e[t]?.source==="front-matter"&&e[n]?.source==="front-matter"}const Oc={id:"time-to-detect-unknown",summary:"The time from the beginning of the incident to its detection can be computed.",why:"Until it was detected nobody could help. Days or hours here are a finding of their own, and without the number nobody sees them.",source:"Gergely Orosz, seven questions for a postmortem: time to detect",severity:"warning",depth:!0,good:`---
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:06:00Z
---
# Checkout returned 502s
`,bad:`---
started: 2026-11-03T10:02:00Z
mitigated: 2026-11-03T10:49:00Z
---
# Checkout returned 502s <!-- problem -->
`,*check(e){const t=fs(e,{kind:"detect",name:"time to detect",from:"started",to:"detected"});t&&(yield t)}},_c={id:"time-to-mitigate-unknown",summary:"The time from the detection of the incident to its mitigation can be computed.",why:"It shows how good the tools and runbooks are once somebody knows. Time to detect and time to mitigate together are the time that users suffered.",source:"Gergely Orosz, seven questions for a postmortem: time to mitigate",severity:"warning",depth:!0,good:`---
detected: 2026-11-03T10:06:00Z
mitigated: 2026-11-03T10:49:00Z
---
# Checkout returned 502s
`,bad:`---
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:06:00Z
---
# Checkout returned 502s <!-- problem -->
`,*check(e){const t=fs(e,{kind:"mitigate",name:"time to mitigate",from:"detected",to:"mitigated"});t&&(yield t)}},Ic={id:"timeline-gap",summary:"The time between detection and mitigation is told without a long gap.",why:"Where nothing is written, somebody waited, searched in the wrong place or could not reach anyone. Those minutes are the ones that the next incident can save.",source:"Gergely Orosz, seven questions for a postmortem: how it was detected, mitigated and cleaned up",severity:"info",heuristic:!0,options:{share:.5,"at-least-minutes":30},good:`# Checkout returned 502s

**Started**: 2026-11-03 10:02 UTC

## Timeline
- 2026-11-03 10:06 UTC Alert fired: checkout answers with 5xx.
- 2026-11-03 10:20 UTC A restart of the gateway changes nothing.
- 2026-11-03 10:41 UTC @grace finds the gateway without upstreams.
- 2026-11-03 11:02 UTC Incident mitigated: the old configuration is back.
`,bad:`# Checkout returned 502s

**Started**: 2026-11-03 10:02 UTC

## Timeline
- 2026-11-03 10:06 UTC Alert fired: checkout answers with 5xx.
- 2026-11-03 10:10 UTC @ada is paged. <!-- problem -->
- 2026-11-03 11:02 UTC Incident mitigated: the old configuration is back.
`,*check(e,{options:t}){const n=dt(e)?null:Nc(e);n&&(yield*Mc(e,n,t))}};function Nc({times:e}){const t=X(e.detected?.value??e.alerted?.value??null),n=X(e.mitigated?.value??e.resolved?.value??null);if(t===null||n===null||n<=t)return null;const s=X(e.started?.value??null)??t;return{started:Math.min(s,t),detected:t,ended:n}}function Mc(e,t,n){const{started:s,detected:o,ended:i}=t,r=Number(n.share)*(i-s),a=Number(n["at-least-minutes"]),d=ht(e),{times:m}=e,L=[m.started,m.detected??m.alerted,m.mitigated??m.resolved];return pn(d,L)?Lc(d).filter(([D,G])=>D.last>=o&&G.minute<=i).filter(([D,G])=>G.minute-D.last>r&&G.minute-D.last>=a).filter(([D,G])=>!Wc(D,G)&&!Pc(e,D,G)).map(([D,G])=>Dc(D,G)):[]}function Lc(e){let t;return e.flatMap(n=>{const s=t;return(!s||n.last>=s.last)&&(t=n),s?[[s,n]]:[]})}const ms=1440,Rc=480;function Wc(e,t){return t.minute-e.last>=Rc&&Math.floor(e.last/ms)<Math.floor(t.minute/ms)}function Pc({text:e},t,n){const[s,o]=[ps(t),ps(n)];return(e.match(/(?<![\d:.])\d{1,2}:\d{2}(?!\d)/g)??[]).some(r=>r.padStart(5,"0")>s&&r.padStart(5,"0")<o)}function ps({entry:e}){return(e.end??e.time??"").slice(11,16)}function Dc(e,t){const n=(0,Q.j)((t.minute-e.last)*60),[s,o]=[(0,c.h)(e.entry.raw),(0,c.h)(t.entry.raw)];return{span:e.entry.span,message:`Between ${s} and ${o} the timeline tells nothing for ${n}.`,hint:"Add what was tried in that time and what it showed, or who waited for whom or for what."}}const Uc={id:"timeline-moments-missing",summary:"A timeline tells when an alert was raised, when mitigation began and when all was cleaned up.",why:"Between detection and mitigation lie reaching somebody, understanding and acting. Only with these moments can a team see which of them took the time.",source:"How would you handle a production outage (post-mortem process): when detected, when alerted, when mitigation began, when restored",severity:"info",heuristic:!0,depth:!0,good:`---
detected: 2026-11-03T10:06:00Z
mitigated: 2026-11-03T10:49:00Z
---
# Checkout returned 502s

## Timeline
- 2026-11-03 10:06 UTC A customer writes that checkout fails.
- 2026-11-03 10:31 UTC @grace begins to roll the gateway back.
- 2026-11-03 10:49 UTC Checkout answers again.
- 2026-11-03 12:30 UTC All held orders are sent, and the incident is closed.
`,bad:`---
detected: 2026-11-03T10:06:00Z
mitigated: 2026-11-03T10:49:00Z
---
# Checkout returned 502s

## Timeline <!-- problem -->
- 2026-11-03 10:06 UTC A customer writes that checkout fails.
- 2026-11-03 10:19 UTC @ada reads the log of the gateway.
- 2026-11-03 10:31 UTC @grace finds the gateway without upstreams.
- 2026-11-03 10:49 UTC Checkout answers again.

## Resolution
The held orders were cleaned up by hand.
`,*check(e){const t=ht(e),n=e.timeline.every(({time:o,text:i})=>o!==null&&i.trim()!=="");if(t.length<3||!n||dt(e)||!(0,Z._)(e))return;const s=zc(e,t);s.length>0&&(yield Vc(e,s))}};function zc(e,t){const{times:n}=e,[s,o]=[n.detected,n.mitigated].map(m=>X(m?.value??null));if(s==null||o==null||o<=s)return[];if(!pn(t,[n.detected,n.mitigated]))return[];const i=t.filter(({minute:m})=>m>s&&m<=o),r=i.filter(({minute:m})=>m<o).length>1,a=t.filter(({minute:m})=>m>=o),d={alerted:jc(e),mitigationStarted:r&&!gs(Kc,i),resolved:!a.some(({minute:m})=>m>o)&&!gs(Hc,a)&&Gc(e)};return se.G.filter(m=>!n[m]&&d[m])}function gs(e,t){return t.some(({entry:n})=>e.test(n.text))}function jc(e){return e.detectedBy?.value==="alarm"||e.timeline.some(({text:t})=>Zc.test(t))?!1:Fc.test(pe(e,[...at,"root-cause","background"]))}function Gc(e){return Bc.test(pe(e,[...at,"root-cause","background","timeline"]))}const Bc=/\b(?:clean(?:ed|ing)?[ -]?up|back-?fill(?:ed|ing)?|replay(?:ed|ing)?|reprocess(?:ed|ing)?|(?:re-?sent|restored|repaired|refunded) (?:later|afterwards|on the next day)|(?:fully|finally|permanently) (?:resolved|fixed|recovered|restored))\b/i,Zc=/\b(?:alert|alarm|pag(?:ed|er|es|ing)\b|opsgenie|pingdom|notif)/i,Fc=/\b(?:(?:alerts?|alarms?) (?:fire[sd]|went off|triggered|(?:was|were) (?:raised|sent))|paged)\b/i,Kc=/\b(?:re(?:start|boot|deploy|vert|creat|mov|plac|duc|leas|solv|-)|roll|deploy|scal|fix|patch|disabl|enabl|delet|chang|increas|decreas|updat|upgrad|downgrad|drain|cordon|switch|appl[iy]|add|kill|merg|mitigat|work-?around|manual|block|revok|suspend|push|clear|clean|purg|shut|turn|stop|migrat|tr(?:y|ied)\b|attempt|rotat|adjust|fail-?over|failed over)/i,Hc=/\b(?:resol|clos|recover|restor|fixed|normal|complet|permanent|success|healthy|stable|repair|operational|all clear|over\b|ends?\b|ended|done\b|back (?:up|online|in service)|everything)/i;function Vc(e,t){const n=t.map(r=>H[r].happened),s=t.map(r=>(0,c.h)(`${H[r].key}:`)),o=t.map(r=>(0,c.h)(vn(r))),i=t.length===1?"an entry":"an entry for each";return{span:(0,B.W6)(e,"timeline"),message:`The timeline does not say when the incident ${(0,c.K)(n,"or")}.`,hint:e.frontMatter?`Add ${i}, or ${(0,c.K)(s)} with date, time and zone to the front matter.`:`Add ${i}, or ${o.length>1?"lines":"a line"} such as ${(0,c.K)(o)} below the title.`}}function ws(e){const t=[],n=[];for(const[o,i]of e.entries()){const r=qc(t,e,i);n[o]=t[r-1],t[r]=o}const s=[];for(let o=t.at(-1);o!==void 0;o=n[o])s.push(o);return s.reverse()}function qc(e,t,n){let s=0,o=e.length;for(;s<o;){const i=s+o>>1;(t[e[i]??0]??0)<=n?s=i+1:o=i}return s}var Yc=g(2996),Jc=g(2667),Qc=g(7801);function Xc(e,t){const n=e.timeline.filter(d=>d.timeline===t);if(n.length>el)return null;const s=sl(e,n);if(!s||!il(n)||rl(n))return null;const o=s.toSorted((d,m)=>d.epoch-m.epoch),i=al(e,s,o),{text:r}=e,a=r.slice(0,i.span.start)+i.text+r.slice(i.span.end);return cl(r,a,t)?{title:"Sort the timeline by time",edits:[i]}:null}const el=1e3,tl=/^[ \t]*[-*+][ \t]/,nl=/^[ \t]*\|/;function sl(e,t){const n=t.map(d=>(0,j.eT)(e,d.span.start)),s=d=>(0,j.mh)(e,d).words,o=s(n[0]??0),i=[tl,nl].find(d=>d.test(o)),r=bn(o);if(!i||t.length<2)return null;const a=[];for(const[d,m]of t.entries()){const[L=0,D]=[n[d],n[d+1]];let G=L;for(;ol(s(G+1),r)&&G+1<e.lineStarts.length;)G+=1;const V=i.test(s(L))&&bn(s(L))===r,ee=m.time===null?null:(0,F.Fz)(m.time);if(!V||ee===null||D!==void 0&&D!==G+1)return null;a.push({first:L,last:G,epoch:ee})}return a}function ol(e,t){return e.trim()!==""&&bn(e)>t}function bn(e){return e.length-e.trimStart().length}function il(e){return new Set(e.map(({time:t})=>t!==null&&(0,F.S_)(t))).size===1}const ys=36e5,bs={withoutDay:2*ys,withDay:12*ys};function rl(e){return e.some(({raw:t,time:n},s)=>{const o=e[s-1]?.time;if(!o||!n)return!1;const i=((0,F.Fz)(o)??0)-((0,F.Fz)(n)??0);return(0,Qc.E)(t,0)?.date?i>bs.withDay:i>bs.withoutDay||!n.startsWith(o.slice(0,10))})}function al(e,t,n){const s=t.map((V,ee)=>V!==n[ee]),o=t[s.indexOf(!0)]??t[0],i=t[s.lastIndexOf(!0)]??t.at(-1),[r,a]=[o?.first??0,i?.last??0],d=[];for(let V=r;V<=a;V+=1){const{start:ee,end:kn,words:Kl}=(0,j.mh)(e,V);d.push(e.text.slice(ee+Kl.length,kn))}const L=n.slice(s.indexOf(!0),s.lastIndexOf(!0)+1).flatMap(V=>Array.from({length:V.last-V.first+1},(ee,kn)=>(0,j.mh)(e,V.first+kn).words)),D=L.map((V,ee)=>`${V}${ee<L.length-1?d[ee]??"":""}`).join(""),G=(0,j.mh)(e,a);return{span:{start:(0,j.mh)(e,r).start,end:G.start+G.words.length},text:D}}function cl(e,t,n){const[s,o]=[e,t].map(d=>(0,Yc.qg)("timeline.md",d,(0,Jc.c)("timeline")));if(!s?.readable||!o?.readable)return!1;const i=d=>d.timeline.map(m=>[m.time,m.raw,m.text].join(`
`)),r=o.timeline.flatMap(d=>d.timeline===n&&d.time?[(0,F.Fz)(d.time)]:[]);return r.every((d,m)=>m===0||(r[m-1]??0)<=(d??0))&&i(s).toSorted().join(`

`)===i(o).toSorted().join(`

`)}const ll={id:"timeline-out-of-order",summary:"The entries of a timeline stand in the order in which things happened.",why:"An entry out of order is mostly a mistyped time or a forgotten date, and every duration that is computed from it is wrong.",source:"Gergely Orosz, seven questions for a postmortem: what happened and when",severity:"warning",heuristic:!0,good:`# Checkout returned 502s

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
`,*check(e){for(const t of ul(e.timeline)){const n=dl(t),s=n[0]&&t[0]?Xc(e,t[0].entry.timeline):null;yield*n.map((o,i)=>s&&i===0?{...o,fix:s}:o)}}};function ul(e){const t=new Map;for(const n of e){const s=X(n.time);if(n.time===null||s===null)continue;const o=`${n.timeline} ${(0,F.S_)(n.time)}`,i={entry:n,minute:s,last:X(n.end)??s},r=t.get(o);r?r.push(i):t.set(o,[i])}return[...t.values()]}function dl(e){const t=e.map(({minute:i})=>i),n=ws(t);if(ws(t.map(i=>-i)).length>n.length)return[];const o=new Set(n);return e.flatMap((i,r)=>{if(o.has(r)||i.entry.approximate)return[];const a=e[n.findLast(m=>m<r)??-1],d=e[n.find(m=>m>r)??-1];return a&&i.last<a.minute?[ks(i.entry,a.entry,"after")]:d&&i.minute>d.last?[ks(i.entry,d.entry,"before")]:[]})}function ks(e,t,n){const s=e.raw===t.raw,[o,i]=s?[e.time,t.time]:[e.raw,t.raw],r=n==="after"?"up, or give its date if it is a later day":"down, or correct its time";return{span:e.span,message:`${(0,c.h)(o??e.raw)} stands ${n} ${(0,c.h)(i??t.raw)}.`,hint:`Move the entry ${r}.`}}const hl={id:"timeline-starts-late",summary:"A timeline begins before the detection: with what changed and when users began to feel it.",why:"What led to the incident happened before anybody looked. A timeline that begins with the alarm shows the response, and not the deploy, the growing queue or the first failed request.",source:"Gergely Orosz, seven questions for a postmortem: what happened and when",severity:"info",good:`---
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:26:00Z
---
# Checkout returned 502s

## Timeline
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:26 UTC The alarm for 5xx responses fires.
- 2026-11-03 10:49 UTC The old configuration is back.
`,bad:`---
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:26:00Z
---
# Checkout returned 502s

## Timeline
- 2026-11-03 10:26 UTC The alarm for 5xx responses fires. <!-- problem -->
- 2026-11-03 10:49 UTC The old configuration is back.
`,*check(e){const t=ht(e),[n]=t,s=e.timeline.some(({time:d})=>d===null);if(!n||t.length<2||s)return;const{started:o,detected:i,alerted:r}=e.times;if(!pn(t,[o,i??r]))return;const a=fl(e,n);a!==null&&(yield ml(n,a))}};function fl({times:e},t){const n=X(e.started?.value??null),s=X(e.detected?.value??e.alerted?.value??null);return n===null||s===null||n>=s||t.minute<s?null:(t.minute-n)*60}function ml({entry:e},t){return{span:e.span,message:`The timeline begins with the detection at ${(0,c.h)(e.raw)}, ${(0,Q.j)(t)} after the incident began.`,hint:"Add what changed before (a deploy, a setting, more load) and when users began to feel it, each with its time."}}function vs(e){return[...new Set(e.sections.filter(({kind:n})=>n==="timeline").flatMap(pl(e)))].sort((n,s)=>n-s).flatMap(n=>vl(e,n)??[])}function pl({lineStarts:e}){return({blocks:t})=>t.filter(({kind:n})=>n!=="code"&&n!=="quote").flatMap(({span:n})=>{const s=(0,w.t)(e,n.start).line,o=(0,w.t)(e,Math.max(n.start,n.end-1)).line;return e.slice(s-1,o)})}const gl=120,wl=/^[\s>*+#\-[(_~`]{0,12}/,yl=/^\d{1,6}(?:-\d{1,2}-|\/\d{1,2}\/)\d{1,6}(?![\d/])/,bl=/^\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/,kl=/^(?:T|,?\s{0,3}(?:at\s)?)/;function vl({text:e},t){const[n=""]=e.slice(t,t+gl).split(`
`);for(const s of Tl(n)){const o=Sl(n,s,t);if(o)return o}return null}function Tl(e){return e.startsWith("|")?[...e.matchAll(/\|/g)].slice(0,3).map(({index:t})=>t+1):[0]}function Sl(e,t,n){const s=t+(wl.exec(e.slice(t))?.[0].length??0),o=yl.exec(e.slice(s))?.[0]??"";if(o!==""&&!xl(o))return Ts("date",n+s,o);const i=s+o.length,r=o===""?0:kl.exec(e.slice(i))?.[0].length??0,a=bl.exec(e.slice(i+r))?.[0]??"";return a===""||Cl(a)?null:Ts("clock",n+i+r,a)}function Ts(e,t,n){return{kind:e,written:n,span:{start:t,end:t+n.length}}}function xl(e){const t=e.split(/[-/]/),[n="",s="",o=""]=t;return t.every(({length:i})=>i<3)?!0:[[n,s,o],[n,o,s],[o,s,n],[o,n,s]].some(([i="",r="",a=""])=>{const d=i.length===2?`20${i}`:i.replace(/^19/,"20");return(0,J.N)(`${d}-${r.padStart(2,"0")}-${a.padStart(2,"0")}`)})}function Cl(e){const[t="",n="",s="0"]=e.split(":");return Number(t)<24&&Number(n)<60&&Number(s)<60}const Al={id:"timeline-time-unreadable",summary:"Every entry of a timeline begins with a time that exists.",why:"A mistyped digit hides an entry from everything that is computed, and a reader cannot tell which hour was meant. Whoever was there still knows today.",source:"Gergely Orosz, seven questions for a postmortem: what happened and when",severity:"info",good:`# Checkout returned 502s

## Timeline
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:06 UTC The alarm for 5xx responses fires.
- 2026-11-03 10:49 UTC The old configuration is back.
`,bad:`# Checkout returned 502s

## Timeline
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:76 UTC The alarm for 5xx responses fires. <!-- problem -->
- 20261-11-03 10:49 UTC The old configuration is back. <!-- problem -->
`,*check(e){yield*vs(e).map($l)}};function $l({span:e,written:t,kind:n}){return n==="date"?{span:e,message:`${(0,c.h)(t)} is not a day that exists.`,hint:"Correct it, best as year, month and day, for example `2026-11-03`."}:{span:e,message:`${(0,c.h)(t)} is not a time of day.`,hint:t.startsWith("24:")?`Write ${(0,c.h)(t.replace("24:","00:"))} with the date of the next day.`:"Correct it to hours up to 23 and minutes up to 59, or put `~` before a time that is only roughly known."}}const El={id:"timeline-without-times",summary:"The events of a timeline have their times.",why:"How long it took to notice and to help can be read from times only. Without them the order of the events is all that later readers learn.",source:"Gergely Orosz, seven questions for a postmortem: what happened and when",severity:"info",good:`# Checkout returned 502s

## Timeline
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:49 UTC The old configuration is back.
`,bad:`# Checkout returned 502s

## Timeline <!-- problem -->
- The new gateway configuration is rolled out.
- @ada is paged and finds the gateway without upstreams.
- The old configuration is back.
`,*check(e,t){const[n,...s]=e.sections.filter(({kind:a,empty:d})=>a==="timeline"&&!d);if(!n||dt(e)||[n,...s].some(a=>_l(a)||Il(a,e)))return;const o=Ml(n),i=new Set(e.timeline.map(({raw:a})=>a).filter(a=>/\d/.test(a))),r=e.timeline.filter(({time:a})=>a!==null).length;o===null||i.size>1||r>1||vs(e).length>0||(yield Ll(e,t,n,o))}},Ol=/(?<![\d:.])\d{1,2}(?::\d{2}(?![\d:])|\s?[ap]\.?m\b|時)/gi;function _l({blocks:e}){return(e.map(({text:t})=>t.slice(0,2e3)).join(`
`).match(Ol)??[]).length>1}function Il({blocks:e,body:t},{text:n}){return e.length===1&&/\]\(|https?:/.test(n.slice(t.start,t.end))}const Nl=["list-item","paragraph","table-row"];function Ml({blocks:e}){const t=e.filter(({kind:n})=>Nl.includes(n)).map(({text:n})=>n.slice(0,200).replaceAll("|"," ").split(`
`)[0]?.trim()??"");return t.find(n=>new RegExp("\\p{L}{3}","u").test(n)&&!/^\d/.test(n))??t.find(n=>n!=="")??null}function Ll({timeline:e,date:t},{today:n},s,o){const[i]=e,r=t?.value??n;return{span:s.span,message:i?`Of the events under ${(0,c.h)(s.heading)} only one has a time, ${(0,c.h)(i.raw)}.`:`The events under ${(0,c.h)(s.heading)} have no times.`,hint:`Begin each line with the time of its event, for example ${(0,c.h)(`${r} 10:02 UTC ${o}`)}.`}}const Rl={id:"timeline-zone-missing",summary:"A timeline says in which zone its times are.",why:"Alerts and logs mostly count in UTC, people in their own time. Who compares both later, from another office or after the clocks changed, is an hour or a night off.",source:"How would you handle a production outage (post-mortem process): timeline and facts first, with logs and alerts as evidence",severity:"info",good:`# Checkout returned 502s on 3 November 2026

## Timeline
All times in UTC.

- 10:02 The new gateway configuration is rolled out.
- 10:49 The old configuration is back.
`,bad:`# Checkout returned 502s on 3 November 2026

## Timeline
- 10:02 The new gateway configuration is rolled out. <!-- problem -->
- 10:49 The old configuration is back.
`,*check(e){const t=e.timeline.filter(({time:s})=>s!==null),[n]=t;!n||t.length<2||Wl(e)||(yield{span:n.span,message:`The timeline does not say in which zone ${(0,c.h)(n.raw)} is.`,hint:`Add a zone to each time, for example ${(0,c.h)(`${n.raw} UTC`)}, or write \`All times in UTC.\` above the first one.`})}};function Wl({timeline:e,times:t,text:n}){return[...e.map(({time:o})=>o),...se.G.map(o=>t[o]?.value??null)].some(o=>o!==null&&(0,F.S_)(o))||Pl.test(n)}const Pl=/\b(?:UTC|UCT|GMT|BST|[IJKM]ST|MSK|SGT|HKT|A[CEW][SD]T|NZ[SD]?T|[CEW]ES?T|[CEMP][SD]?T|(?:Pacific|Eastern|Central|Mountain)(?= time|\))|[Ll]ocal time|[Tt]ime ?zone|(?:Europe|America|Asia|Australia|Africa|US|UC)\/[A-Z])/;function Dl(e){const{sections:t,timeline:n,title:s}=e;if(t.some(({kind:r,empty:a})=>r==="trigger"&&!a))return!0;const o=t.filter(({kind:r})=>zl.includes(r)).flatMap(({blocks:r})=>r);return[s?.value??"",...o.map(({text:r})=>r),...n.slice(0,Ul).map(({text:r})=>r)].some(r=>(0,h.Z9)(r).some(a=>jl.has(a)))}const Ul=3,zl=["summary","background","detection","root-cause","contributing-factors"],jl=new Set(`after when once following trigger triggered triggers triggering deploy deployed deploys deployment deploying release
  released releases upgrade upgraded upgrading upgrades update updated updates updating change changed changes changing
  merged merge migrated migration migrating rollout rolled rolling expired expires expiry expiration spike spiked spikes
  surge increase increased restart restarted rebooted reboot removed deleted deletion renamed revoked replaced added
  enabled disabled introduced switched moved pushed published committed applied created attack attacked attacker
  attackers malicious phishing compromised leaked announcement launch launched traffic maintenance outage unknown
  unclear recreated drained`.split(/\s+/)),Gl={id:"trigger-missing",summary:"The document says what set the incident off.",why:"A cause can lie hidden for years. What woke it on this day says which changes and loads to watch, and how soon it can come again.",source:"C, production outage process: what triggered it; SRE book, chapter 15 and its example postmortem: trigger",severity:"info",heuristic:!0,depth:!0,good:`# Checkout answered slowly

## Root cause
The queue of checkout has no limit, and nobody watches its length.
It began when the newsletter of Tuesday brought four times the usual traffic.
`,bad:`# Checkout answered slowly

## Root cause <!-- problem -->
The queue of checkout has no limit, and nobody watches its length.
`,*check(e){const t=re(e);!t||!(0,Z._)(e)||Dl(e)||(yield{span:t.span,message:`The section ${(0,c.h)(t.heading)} does not say what set the incident off, and no other section does.`,hint:"Say why it happened on that day, for example `It began when the newsletter brought four times the traffic`."})}},Bl={id:"urgent-item-missing",summary:"After an outage that users felt, at least one action item is urgent.",why:"What hurt users once can hurt them again tomorrow. When nothing is urgent, the work waits behind everything else and the outage returns first.",source:"The Site Reliability Workbook, chapter 10, Postmortem Culture",severity:"info",depth:!0,good:`---
severity: SEV1
---
# Checkout returned 502s

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01, P1, prevent
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @grace, due 2026-12-01, P2, detect
`,bad:`---
severity: SEV1
---
# Checkout returned 502s

## Action items <!-- problem -->
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01, P2, prevent
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @grace, due 2026-12-01, P3, detect
`,*check(e,t){if(!Pe(e,t))return;const n=ie(e),s=(0,c.K)(he(n).map(c.h)),o=n.find(i=>Ue(i)==="prevent")??n[0];yield{span:(0,B.W6)(e,"action-items"),message:`Users felt the incident, and no action item is urgent: the priorities are ${s}.`,hint:`Give \`P0\` or \`P1\` to what keeps it from happening again, for example to ${(0,c.h)(o?.title??"")}.`}}},Zl={id:"written-late",summary:"A postmortem is written while the incident is fresh.",why:"Within days people forget what they saw and why they decided as they did, and chats and logs expire. A first version need not be complete.",source:"PagerDuty, postmortem process: 3 calendar days for Sev-1, 5 business days for Sev-2; How would you handle a production outage (post-mortem process): within a few days, while it is fresh",severity:"info",given:{writeBy:"2026-11-06",written:null},good:`---
severity: SEV1
date: 2026-11-03
written: 2026-11-05
---
# Checkout returned 502s
`,bad:`---
severity: SEV1
date: 2026-11-03
written: 2026-11-12 <!-- problem -->
---
# Checkout returned 502s
`,*check(e,{written:t,writeBy:n}){if(t===null||n===null||t<=n)return;const s=(0,J.YM)(n,t);yield{span:e.written?.span??(0,B.TR)(e),message:`The document was written on ${(0,c.h)(t)}, ${s} day${s===1?"":"s"} after ${(0,c.h)(n)}, the day by which it was due.`,hint:"If a first version is older, write its day as `written:`; else check the timeline against logs and chats."}}},Ss=[Ys.F,sa,aa,Qr,no,eo.Y,Ps,_s,Zl,rc,Za,bo,$o,vo,El,ll,Al,Rl,Ic,hl,Uc,Hs,Sa,Js,Oc,_c,kc,pa,Zs,va,Ja,Es,ka,Gl,an,Ee,jr,Mr,_t,Tt,E,bt,_,C,At,Be,U,le,T,ft,I,M,b,Ya,Ze,Bl,Yi,$r,rr,fi,gr,Mo.n,uc,lc.s];function Fl(e){return Ss.find(t=>t.id===e)}}),1543:((z,N,g)=>{g.d(N,{o:()=>y});const y=["error","warning","info"]}),4713:((z,N,g)=>{g.d(N,{s:()=>O});var y=g(2558),T=g(7765);const O={id:"silence-unused",summary:"Every comment that silences a rule still silences something.",why:"A comment that outlived its remark hides the next one, which nobody has looked at.",source:"Followthrough, silencing a remark; ESLint and Biome report unused suppressions",severity:"info",good:`# Checkout returned 502s

## Action items
<!-- followthrough-disable-next-line action-item-without-owner: the new team gets it in January -->
- [ ] Rehearse the failover every quarter, due 2027-01-15
`,bad:`# Checkout returned 502s

## Action items
<!-- followthrough-disable-next-line action-item-without-owner: the new team gets it --> <!-- problem -->
- [ ] Rehearse the failover every quarter — @ada, due 2027-01-15
`,*check(c,{unusedSilences:_,rules:C}){for(const{rule:w,span:h}of _)C.includes(w)&&(yield{span:h,message:`This comment silences ${(0,T.h)(w)}, which has nothing to say here.`,hint:"Take the comment out.",fix:{title:"Take the comment out",edits:[{span:(0,y.Pj)(c,h),text:""}]}})}}}),8705:((z,N,g)=>{g.d(N,{L:()=>c,_:()=>_});var y=g(3108),T=g(2693),O=g(782);function c(A){const{all:M,common:E}=$(A.slice(0,C));return M<w?E>0&&!/[^\P{L}\x00-\x7f]/u.test(A.slice(0,C)):E/M>=h}const _=(0,O.C)(({text:A,frontMatter:M})=>c(A.slice(M?.span.end??0))),C=8e3,w=8,h=.07,b=new Set(`the and of to by that this these those with from it its are were been be have not our us they their them you your
  which who when where while because but or if then than there after before during until could would should can will
  did does any some all more only also about into through between what how why she his`.split(/\s+/));function $(A){let M=0,E=0,I=!1;for(const U of A.split(`
`))if(/^\s{0,9}(?:```|~~~)/.test(U)&&(I=!I),!I)for(const K of U.split(/[\s|()[\]"“”*_,;:!?]+/)){const te=S(K);M+=te.all,E+=te.common}return{all:M,common:E}}const S=(0,y.H)(A=>{const M=x(A);return k(M)?{all:M.charCodeAt(0)<128?1:Math.max(1,M.length/2),common:b.has(M.toLowerCase())?1:0}:W}),W={all:0,common:0};function k(A){return/^[A-Za-z]+$/.test(A)||!(0,T.E)(A)&&/^[\p{L}\p{M}]+$/u.test(A)}function x(A){const M=A.endsWith(".")?A.slice(0,-1):A,E=M.replace("’","'").indexOf("'");return E>0&&E>=M.length-3?M.slice(0,E):M}}),6489:((z,N,g)=>{g.d(N,{GW:()=>O,Iu:()=>M,PS:()=>S,YJ:()=>x,ak:()=>A,wp:()=>_});var y=g(4259),T=g(2936);function O(E){return E.startsWith("@")&&E.split(" ").every(I=>/^@\S{1,140}$/.test(I))}const c=400;function _(E){const I=$(E.slice(0,c).split(/\s/).filter(Boolean).join(" ")),U=h.exec(I),K=C(U?I.slice(U[0].length):I);return{text:K,words:(0,T.Z9)(K),isWish:U!==null}}function C(E){const[I="",...U]=E.split(" "),K=(0,y.e3)(I.toLowerCase());return K&&U.length>0&&!w.has(K)?M([K,...U].join(" ")):E}const w=new Set(["alert","log","monitor","stage","test","throttle","track","train"]),h=/^(?:(?:in the future|going forward|therefore),? )?(?:(?:we|the team) (?:have to|want to|plan to|could|might)|(?:(?:we|the team) )?(?:should|must|needs? to|ought to)) (?:also |probably |really )?/i,b=5;function $(E){const I=E.indexOf(": ");if(I<0)return E;const U=(0,T.Z9)(E.slice(0,I)),K=(0,y.ek)(U[0]??"")&&U.length>1;return U.length<=b&&!K?E.slice(I+2):E}function S({text:E,words:I}){const[U="",K=""]=I;if(U==="we"&&K!=="need")return!0;const te=I.slice(0,W);return te.some((ne,le)=>ne==="been"&&/^(?:has|have|had)$/.test(te[le-1]??""))||E===""||!(0,y.ek)(U)&&(0,y.AK)(U)!==null&&!k.has(U)}const W=10,k=new Set(["automated","improved"]);function x(E){const I=/[.;](?:\s|$)|:\s|\s[-–—]\s|\s\(|\s(?=(?:We|This|These|It|There|The)\s)|,\s(?:so|as|which|because)\s/.exec(E);return(I&&I.index>0?E.slice(0,I.index):E).trim()}function A({text:E},I){return E.split(" ").slice(I).join(" ")}function M(E){return E.charAt(0).toUpperCase()+E.slice(1)}}),1898:((z,N,g)=>{g.d(N,{h:()=>ot,P:()=>rt});var y=g(6489),T=g(2936);function O(l){const{words:u}=l;return!c.some(f=>(0,T.gD)(u,f))&&!W(u)?null:{clause:"asks people to be more careful, where a system could help them",advice:"Say what a machine will check or make impossible",examples:[E(l),"Add an automated check before merging"]}}const c=["be careful","be more careful","be extra careful","be more aware","be more cautious","be more diligent","be more vigilant","be vigilant","pay attention","pay more attention","pay closer attention","take care","take more care","raise awareness","remember to","don't forget","do not forget"],_=new Set(`admin admins colleagues contributors dev developer developers devs employees engineer engineers everybody everyone
  folks humans maintainers members nobody oncallers operators people reviewer reviewers staff team teams users we`.split(/\s+/)),C=new Set("that the a an all our your on-call oncall new every each any junior".split(" ")),w=["make sure","ensure"],h=new Set("train retrain teach educate tell ask instruct encourage advise require remind coach".split(" ")),b=new Set("should must need have will".split(" ")),$=new Set(`aware attention careful check checks double-check familiarise familiarize follow know pay refamiliarize
  remember test treat verify`.split(/\s+/)),S=7;function W(l){const[u=""]=l;if(u==="remind")return k(l.slice(1));if(h.has(u)&&x(l.slice(1))||u==="double-check")return!0;if(u==="make"&&k(l.slice(1)))return l.slice(2,5).some(p=>/^(?:less|more)$/.test(p));const f=w.find(p=>(0,T.gD)(l.slice(0,2),p));return f?A(l.slice(f.split(" ").length)):h.has(u)?A(l.slice(1))&&l.slice(1,S).includes("to"):A(l)&&l.slice(1,4).some(p=>b.has(p))}function k(l){return _.has(l.find(u=>!C.has(u))??"")}function x(l){return l.every(u=>C.has(u)||_.has(u))}function A(l){return k(l)&&l.slice(1,S).some(u=>$.has(u))}const M=new Set(["check","verify","double-check","test","validate"]);function E(l){const u=l.words.findIndex(p=>M.has(p));if(u<0)return null;const f=(0,y.ak)(l,u+1).replace(/[.;,]$/,"");return f===""?null:(0,y.Iu)(`add an automated check ${/^(?:that|whether|if|for)\s/i.test(f)?f:`of ${f}`}`)}var I=g(4259);function U(l){const{text:u,words:f}=l;if(j.has(f[0]??"")&&u.trimEnd().endsWith("?"))return{kind:"question",lead:"",rest:u};const p=mt(f);if(p===null)return K(l)?{kind:"no-object",lead:f[0]??"",rest:f.slice(1).join(" ")}:null;const v=p.split(" ").length,R=f.slice(v),P={lead:p,rest:(0,y.ak)(l,v)};return ce.has(p)&&R[0]==="and"?ke(R,2)?null:{kind:"no-object",...P}:ce.has(p)?ue(R)||ke(R,6)?null:{kind:"open-ended",...P}:ne.has(p)?{kind:"undecided",...P}:ke(R,le.has(p)?3:2)?null:{kind:"no-object",...P}}function K({text:l,words:[u="",...f]}){return!l.includes("…")&&(0,I.ek)(u)&&!h.has(u)&&f.every(p=>te.has(p))}const te=new Set("better carefully closely earlier faster harder more much often properly quicker quickly regularly sooner well".split(" ")),ce=new Set(["investigate","look into","look at","spike into","explore","research","analyse","analyze"]),ne=new Set(["consider","discuss","think about","talk about","reflect on","reflect"]),le=new Set(["improve","enhance","optimise","optimize","increase","strengthen","make better"]),ft=new Set(["make sure","ensure"]),J=new Set(["fix","solve","resolve","address","prevent","avoid"]),Me=new Set([...ce,...ne,...le,...ft,...J]);function mt(l){const u=l.slice(0,2).join(" ");if(Me.has(u))return u;const[f=""]=l;return Me.has(f)?f:null}const Le=["why","whether","how","if","what","which","where","when","who"],j=new Set([...Le,"can","could","do","does","is","are","should"]);function ue(l){return l.some(u=>Le.includes(u))||(0,T.gD)(l,"root cause")}const de=["this","these","those"],pt=new Set(`the a an our your their its this that these those such it all of for to in on and or with from by at as be more
  better issue issues problem problems bug bugs scenario scenarios situation situations incident incidents outage
  outages case cases thing things caused causing happening happens happened again future overall general generally
  similar same root cause recurrence reoccurrence process processes`.split(/\s+/));function ke(l,u){const f=l.filter(v=>!pt.has(v));if(f.some(v=>/^\d/.test(v)))return!0;const p=l.some(v=>de.includes(v));return f.length>=(p?u+2:u)}const gt={question:"is a question, and does not say who answers it how",undecided:"does not say what will be there when it is done","open-ended":"does not say when it is done","no-object":"has no end that can be checked"};function ie({kind:l}){return gt[l]}function he(l){switch(l.kind){case"question":return We(l.rest);case"undecided":return wt(l.rest);case"open-ended":return Pe(l);case"no-object":return kt(l)}}const Re=new Set(["how","why","what","which","where","when","who","whether","if"]);function We(l){const[u=""]=(0,T.Z9)(l),f=l.replace(/\?$/,""),v=u==="how"&&(0,T.Z9)(l)[1]==="to"?`Find out ${f.charAt(0).toLowerCase()}${f.slice(1)}`:null,R=Re.has(u)?u:"whether";return{advice:"Write what will be done, or what will be found out",examples:[v,`Find out ${R} …`]}}function wt(l){return{advice:"Decide, and write what will be done",examples:[yt((0,y.YJ)(l))],after:", or drop the item and say why not"}}function yt(l){const[u="",...f]=l.split(" "),p=(0,I.e3)(u.toLowerCase());return p&&f.length>0?(0,y.Iu)([p,...f].join(" ")):u==="to"&&f.length>1&&(0,I.ek)(f[0]??"")?(0,y.Iu)(f.join(" ")):null}function Pe({lead:l,rest:u}){const f=(0,y.YJ)(u),p=l==="investigate"?"why":"whether";return{advice:"Name the question and what follows from its answer",examples:[f!==""&&!/^(?:and|options?|possib|ways?|using)\b|\b(?:this|that)\b/i.test(f)?`Find out ${p} ${f} …, and file ${p==="why"?"the fix":"what follows"}`:null,"Find out why …, and file the fix"]}}const De=[[["monitor","monitoring","alert","alerting","alerts","alarms","observability","metrics"],"Alert when … exceeds … for 5 minutes"],[["document","documentation","docs","runbook","runbooks"],"Write the runbook for …, and link it from the alert"],[["testing","tests","test","coverage","qa"],"Add a test that fails when …"],[["communicate","communication","communications"],"Create a template for incident updates, and post them in one channel"],[["deployment","deployments","deploys","releases","release"],"Roll back automatically when …"],[["performance","latency","speed"],"Answer 99 % of … within … ms"],[["rehearse","training","onboarding"],"Rehearse … with everybody on call by …"]],bt=new Set(["fix","solve","resolve","address"]);function kt({lead:l,rest:u}){const f=(0,T.Z9)(`${l} ${u}`),p=De.find(([v])=>v.some(R=>f.includes(R)))?.[1];return p?{advice:"Name what will be there when it is done",examples:[p]}:{advice:"Name what will be different when it is done",examples:[bt.has(l)?"Handle … safely":null]}}var Y=g(7765);function vt(l){const u=Tt(l);return Ct(u)??Ue(u)??$t(u)??It(u)??B(u)}function Tt({text:l,words:u,isWish:f}){const p=l.indexOf(". ");return p<0||/\b[ei]\.[ge]$/.test(l.slice(0,p))?{text:l,words:u,isWish:f}:{text:l.slice(0,p),words:(0,T.Z9)(l.slice(0,p)),isWish:f}}const St=new Set(["monitor","watch","track","observe","supervise"]),xt=/^(?:alerts?|alerting|alarms?|notify|page|paging|warn|until|next|first|when|if|dashboard|e\.g|threshold|down|exceeds?)$/;function Ct(l){const{words:u}=l;if(!St.has(u[0]??"")||u.length<2||u.some(v=>xt.test(v))||u[1]==="and")return null;const f=(0,y.YJ)((0,y.ak)(l,u[1]==="for"?2:1));return{clause:"goes on without an end that can be checked",advice:"Say what will watch instead of people, and from which value on",examples:[!/ (?:for|after|before|in|of|and) /.test(f)?`Alert when ${f} …`:null,"Alert when … exceeds … for 5 minutes"]}}const At=new Set("review revisit evaluate assess study examine understand learn reconsider rethink".split(" ")),se=new Set("why whether how if what which where when who that".split(" "));function Ue(l){const{words:u}=l,[f="",p=""]=u;if(!At.has(f)||p===""||p==="and"||u.some(P=>se.has(P)||P==="for"||/\d/.test(P))||ve(u))return null;const v=(0,I.e3)(p);return{clause:"does not say what will be there when it is done",advice:"Name the question and what follows from its answer",examples:[v?`Decide whether to ${[v,(0,y.YJ)((0,y.ak)(l,2))].join(" ").trim()}`:`Find out whether ${(0,y.YJ)((0,y.ak)(l,1))} …, and file what is missing`,"Find out whether …, and file what is missing"]}}function ve(l){return l.some((u,f)=>f>0&&u==="and"&&(0,I.ek)(l[f+1]??""))}const ze=new Set(["start","begin","prioritise","prioritize"]);function $t(l){const[u="",f=""]=l.words,p=(0,I.e3)(f);return!ze.has(u)||!p?null:{clause:"ends before anything is there",advice:"Name what will be there at its end",examples:[(0,y.Iu)([p,(0,y.YJ)((0,y.ak)(l,2))].join(" ").trim())]}}const Et=new Set("improve enhance optimise optimize strengthen harden simplify streamline refine".split(" ")),je=new Set("increase reduce decrease minimise minimize lower raise".split(" ")),Ge=new Set("better more improved easier faster simpler clearer safer stronger".split(" ")),Be=new Set("add build create get have implement make provide set setup write".split(" ")),Ot=new Set("by with from to so until using via below above under over within than instead per".split(" ")),_t=/^(?:docs?|documentation|runbooks?|playbooks?|guides?|guidelines?|templates?|checklists?|readme|wording|language|messages?|text|pages?|articles?)$/;function It(l){const{words:u}=l,[f=""]=u,p=Be.has(f)?u.slice(1,f==="make"?8:4).find(R=>Ge.has(R)):null;if(!Et.has(f)&&!je.has(f)&&!p||u.some(R=>Ot.has(R)||_t.test(R)||/\d/.test(R))||ve(u))return null;const v=p??f;return{clause:`does not say how anybody sees that it is done: ${(0,Y.h)(v)}`,...je.has(f)?{advice:"Name the value to be reached",examples:[`${(0,y.YJ)(l.text)} to …`]}:{advice:"Name what will be different when it is done",examples:[`${Nt(l)} so that …`]}}}function Nt(l){const u=Be.has(l.words[0]??"")&&l.words[0]!=="make";return(0,y.YJ)(l.text).split(" ").filter(p=>!u||!Ge.has(p.toLowerCase())).join(" ")}const Mt=(0,T.HJ)("work on","work towards","follow up","reach out","speak to","speak with","talk to","talk with","push forward","try to","aim to","strive to","help","encourage","educate","promote","advocate"),Lt=new Set(["center","centre","desk","page","pages","text","texts"]);function B(l){const{words:u}=l,f=(0,T.M)(u,Mt);return!f||f==="help"&&Lt.has(u[1]??"")||u.some(p=>se.has(p)||/\d/.test(p))?null:{clause:`names an effort and no result: ${(0,Y.h)(f)}`,advice:"Name what will be there when it is done: a document, a setting, a test or an answer"}}var Ze=g(8705);const Rt=80;function Fe({advice:l,examples:u=[],otherwise:f="",after:p=""},v){const R=u.find(P=>P!==null&&P.length<=Rt&&v(P));return`${l}${R?`, for example ${(0,Y.h)(R)}`:f}${p}.`}var Wt=g(782),Pt=g(2616);function Dt(l){const u=l.slice(0,Ut);return Ke.test(u)||(0,T.Z9)(u).some(f=>zt.has(f))}const Ut=8e3,Ke=/[^\P{L}\p{Script=Latin}]/u,zt=new Set(`aber auf bei beim dem den der durch eine einen einer für haben ist mit nach nicht oder sind über und vom von war
  werden wird wurde zu zum zur aux avec dans est et était les nous pour sont sur une con cuando desde del el está las
  los para pero por se una y che della di il nel per sono à é foi não no os uma het een niet voor van worden
  och inte för är som`.split(/\s+/));function jt(l){return He(l)??Ve(l)??fe(l)??Vt(l)}function He({text:l,words:u}){const[f="",p=""]=u,v=f==="keep"&&(p==="an"||p==="track"||(0,I.e3)(p)!==null),R=f==="continue"&&(p==="to"||p==="with"||(0,I.e3)(p)!==null);if(!v&&!R&&f!=="ongoing"||u.includes("until")||l.includes("://")||/(?:^|\s)#?\d/.test(l))return null;const P=v&&p==="an"?"keep an eye on":f;return{clause:`goes on without end: ${(0,Y.h)(P)}`,advice:"Name the next result and how anybody sees that it is there, or put the habit into the runbook"}}function Ve({words:l}){const f=(0,T.M)(l,Gt)??Bt.find(p=>(0,T.gD)(l,p))??Te(l);return f?{clause:`is a rule for ever, and says nothing that makes it hold: ${(0,Y.h)(f)}`,advice:"Say what will be there to make it hold",otherwise:", for example `Fail the build when …` or `Write … into the runbook`"}:null}const Gt=(0,T.HJ)("never","don't","do not","always","whenever","every time","each time"),Bt=["going forward","from now on"];function Te([l="",u="",...f]){return l==="if"&&f.includes("ever")?"if … ever":l==="when"&&(u==="there"||(0,I.e3)(u)!==null)?`when ${u}`:null}const Zt=new Set("hourly daily weekly biweekly fortnightly monthly quarterly yearly annually annual every each per once twice".split(" ")),Se=new Set(["regularly","periodically","frequently","routinely"]);function fe({text:l,words:u}){if(u.some(P=>Zt.has(P)||/\d/.test(P)))return null;const f=u.find(P=>Se.has(P)),p=(0,T.gD)(u,"on a regular basis"),v=u[1]==="regular"&&(0,I.ek)(u[0]??"");if(!f&&!p&&!v)return null;const R=f??(p?"on a regular basis":"regular");return{clause:`does not say how often: ${(0,Y.h)(R)}`,advice:"Name the period and what reminds of it",examples:[(0,y.Iu)(Ft(l,R))]}}function Ft(l,u){const f=l.toLowerCase().indexOf(u),p=u==="regular"?"monthly":"every month";return f===0?`${(0,y.YJ)(l.slice(u.length).trim())} ${p}`:(0,y.YJ)(f<0?l:`${l.slice(0,f)}${p}${l.slice(f+u.length)}`)}const Kt=new Set(`apis apps applications areas clusters code components deployments environments features infrastructure repositories
  repos resources services systems things tools`.split(/\s+/)),qe=["everywhere","as much as possible","wherever possible","as needed"],Ht=new Set(["","and","or","should","must","have","to","are","so","as","by","we"]),xe=new Set("when if unless once after before until".split(" ")),Ye=new Set("of the our your its other deployed existing remaining production internal".split(" "));function Vt(l){const{words:u}=l,f=qe.find(v=>(0,T.gD)(u,v));if(f)return{clause:`has no bound: ${(0,Y.h)(f)}`,advice:"Say what exactly it is for, and how much of it is enough"};const p=qt(u);return p?{clause:`has no bound: ${(0,Y.h)(p)}`,advice:"Name those that come first and can be ticked off",examples:[Yt(l,p)]}:null}function qt(l){const u=l.findIndex(v=>v==="all"||v==="entire");if(u<0||l.slice(0,u).some(v=>xe.has(v)))return null;const f=l.slice(u+1,u+4).findIndex(v=>!Ye.has(v)),p=l[u+1+f]??"";return f<0||!Kt.has(p)||!Ht.has(l[u+2+f]??"")?null:l.slice(u,u+2+f).join(" ")}function Yt(l,u){const f=(0,y.YJ)(l.text),p=f.toLowerCase().indexOf(u),v=u.split(" ").at(-1)??"";if(p<0||v==="things")return null;const R=Je.has(v)?"checkout and payments":`the ${v} of checkout and payments`;return(0,y.Iu)(`${f.slice(0,p)}${R}${f.slice(p+u.length)}`)}const Je=new Set(["applications","apps","components","services","systems"]);function me(l,u){if(!Jt(l,u))return null;const f=Xt(l);return{clause:"does not begin with a verb that says what will be done",advice:"Begin with what somebody will do",examples:[f&&(0,y.YJ)(f)],otherwise:", for example `Add …`, `Remove …` or `Write …`"}}const Ce=new Set(["should","must","needs","need","ought"]),Qe=7;function Jt({text:l,words:u,isWish:f},p){const[v=""]=u;return!/^[A-Za-z]/.test(l)||/^\S{1,80}[./]\S{0,80}[./]/.test(l)?!1:f||tt.has(v)?!0:!p||(0,I.ek)(v)&&!Ae.has(v)?!1:Ae.has(v)||$e.test(v)||Xe(u)||u.slice(1,Qe).some(P=>Ce.has(P))}function Xe(l){const u=/(?:ate|ise|ize|ify)$/.test(l[0]??"");return l.length>1&&l.length<=Qt&&!u&&nt.has(l.at(-1)??"")}const Qt=5;function Xt(l){const{text:u,words:f,isWish:p}=l,[v="",R=""]=f;if(p)return v==="have"?q("add",(0,y.ak)(l,1)):(0,y.Iu)(u);if(v==="we"&&R==="need")return q("add",(0,y.ak)(l,2));if(f.slice(1,Qe).some(Z=>Ce.has(Z)))return en(l);const P=et.get(v);return P&&R==="of"?q(P,(0,y.ak)(l,2)):Ae.has(v)||Xe(f)?nn(l):null}function en({text:l}){const u=l.split(" "),f=u.findIndex(Ee=>Ce.has(Ee.toLowerCase())),p=st(u.slice(0,f).join(" ")),[v="",...R]=u.slice(f+1).filter((Ee,an)=>an>0||Ee!=="to");if(f<1||v===""||v==="not"||R[0]==="not")return null;if(v==="a"||v==="an"||v==="more")return q("give",p,v,...R);if(v==="have")return q("give",p,...R);if(v!=="be")return(0,I.ek)(v)?q("make",p,v,...R):null;const P=R[0]?.toLowerCase()??"",Z=(0,I.AK)(P);return Z?q(Z,p,...R.slice(1)):P.endsWith("ed")?null:q("make",p,...R)}const tn=new Map([["documentation","write"],["docs","write"],["runbook","write"],["runbooks","write"],["guidelines","write"],["dashboard","build"],["dashboards","build"],["automation","build"],["drills","hold"],["training","hold"]]),et=new Map([["automation","automate"],["creation","create"],["development","develop"],["documentation","document"],["evaluation","evaluate"],["implementation","implement"],["improvement","improve"],["introduction","introduce"],["investigation","investigate"],["migration","migrate"],["validation","validate"]]);function nn(l){const[u=""]=l.words;return l.words.some(f=>/^(?:could|might|may|will|would|is|are)$/.test(f))||u==="improved"||u==="something"?null:u==="better"?q("add the missing",(0,y.ak)(l,1)):q(tn.get(u)??"add",st(l.text))}const tt=new Set(`better improved additional automated automatic deeper comprehensive proper alerts alarms metrics tests dashboards
  runbook runbooks guidelines something`.split(/\s+/)),Ae=new Set([...tt,...`alerting automation continuous dashboard dashboards docs documentation drills high logging logs missing
  monitoring more new observability periodic quarterly regular runtime testing training weekly`.split(/\s+/)]),nt=new Set(`alerting alerts dashboard dashboards documentation framework infrastructure logging metrics monitoring runbook
  runbooks testing tests tracking`.split(/\s+/)),$e=/(?:[a-z]{3}(?:tion|sion|ment|ness|ity|ance|ence|ility))$/;function st(l){const[u=""]=l.split(" ");return/^[A-Z][a-z]+$/.test(u)?l.charAt(0).toLowerCase()+l.slice(1):l}function q(...l){return(0,y.Iu)(l.filter(Boolean).join(" "))}function ot(l,u=!0){const f=it(l,u);return f?{kind:f.kind,clause:f.clause,hint:Fe(f,p=>it(p)===null)}:null}function it(l,u=!0){const f=(0,y.wp)(l);return(0,y.PS)(f)?null:ae("vague",oe(l)??rn(f))??ae("about-people",O(f))??ae("unbounded",jt(f))??ae("end-missing",vt(f))??ae("verb-missing",me(f,u||(0,Ze.L)(l)))}function*rt(l,u){for(const{item:f,fault:p}of sn(l))p.kind===u&&(yield re(f,p))}const sn=(0,Wt.C)(l=>{const u=(0,Ze._)(l);return!u&&Dt(l.text)?[]:(0,Pt.d)(l).flatMap(f=>{const p=ot(f.title,u);return p&&!on(f,p)?[{item:f,fault:p}]:[]})});function on({group:l},{kind:u}){const[f="",p]=(0,T.Z9)(l??"");return u==="verb-missing"&&p!==void 0&&(0,I.ek)(f)}function re({title:l,titleSpan:u},{clause:f,hint:p}){return{span:u,message:`The action item ${(0,Y.h)(l)} ${f}.`,hint:p}}function oe(l){return(0,y.GW)(l)?{clause:"has no words yet",advice:"Write what will be done, or delete the line"}:null}function rn(l){const u=U(l);return u&&{clause:ie(u),...he(u)}}function ae(l,u){return u&&{kind:l,...u}}}),2558:((z,N,g)=>{g.d(N,{Pj:()=>_,eT:()=>c,mh:()=>O,vN:()=>T});var y=g(6181);function T({text:w,lineStarts:h}){const b=h[1];return b===void 0?`
`:w.slice(b-(w.startsWith(`\r
`,b-2)?2:1),b)}function O({text:w,lineStarts:h},b){const $=h[b]??w.length,S=h[b+1]??w.length;return{start:$,end:S,words:w.slice($,S).replace(/[\r\n]{1,2}$/,"")}}function c({lineStarts:w},h){return(0,y.t)(w,h).line-1}function _(w,h){const b=c(w,h.start),{start:$,end:S,words:W}=O(w,b);if(W.trim()!==w.text.slice(h.start,h.end))return C(w.text,h);const k=E=>O(w,E).words.trim()==="",x=b===0||k(b-1),A=O(w,b+1),M=x&&A.end>A.start&&k(b+1);return{start:$,end:M?A.end:S}}function C(w,{start:h,end:b}){let $=h;for(;w[$-1]===" "||w[$-1]==="	";)$-=1;return{start:$,end:b}}}),7457:((z,N,g)=>{g.d(N,{q:()=>O,z:()=>_});const y=["id","title","date","severity","status","services","authors","started","detected","alerted","mitigation-started","mitigated","resolved","detected-by","impact","causes","cause-domains","written","confidential"],T=new Map([["ended","mitigated"],["end","mitigated"],["start","started"],["began","started"],["sev","severity"],["priority","severity"],["state","status"],["owner","authors"],["affected-services","services"]]);function O(w){const h=w.slice(0,40).toLowerCase().replaceAll("_","-"),b=T.get(h);return b||_(h,y)}const c=2;function _(w,h){const b=w.slice(0,60),[$]=h.filter(S=>Math.abs(S.length-b.length)<=c).map(S=>({known:S,far:C(b,S)})).sort((S,W)=>S.far-W.far);return $&&$.far<=Math.min(c,$.known.length/3)?$.known:null}function C(w,h){const b=c+1;let $=Array.from({length:h.length+1},(S,W)=>W);for(let S=1;S<=w.length;S+=1){const W=new Array(h.length+1).fill(b);let k=b;for(let x=Math.max(0,S-c);x<=h.length&&x<=S+c;x+=1){const A=x===0?S:($[x-1]??0)+(w[S-1]===h[x-1]?0:1),M=Math.min(A,($[x]??0)+1,(W[x-1]??b)+1);W[x]=M,M<k&&(k=M)}if(k>=b)return b;$=W}return $[h.length]??0}}),782:((z,N,g)=>{g.d(N,{C:()=>y});function y(T){const O=new WeakMap;return c=>{const _=O.get(c);if(_)return _.value;const C=T(c);return O.set(c,{value:C}),C}}}),2616:((z,N,g)=>{g.d(N,{S:()=>O,d:()=>T});var y=g(6489);function T({actionItems:c}){return c.filter(({state:_,tracked:C})=>_==="open"&&C===null)}function O(c){return T(c).filter(({title:_})=>!(0,y.GW)(_))}}),8554:((z,N,g)=>{g.d(N,{TR:()=>y,W6:()=>_,uk:()=>C});function y(w){const{title:h}=w,b=O(w),S=((h?h.span.start<b:!0)?T(w)??c(w,b):null)??h?.span.start??0;return{start:S,end:S}}function T({sections:w,text:h}){return w.find(({level:b,span:$})=>b===1&&h.startsWith("# ",$.start))?.span.start}function O({frontMatter:w,text:h}){if(!w)return 0;const b=h.indexOf(`
---`,w.span.end-4),$=b<0?-1:h.indexOf(`
`,b+1);return $<0?h.length:$+1}function c({text:w},h){const b=w.slice(h),$=b.length-b.trimStart().length;return $===b.length?null:w.lastIndexOf(`
`,h+$-1)+1}function _(w,h){return C(w,h)?.span??y(w)}function C({sections:w},h){return w.find(b=>b.kind===h)}}),7765:((z,N,g)=>{g.d(N,{K:()=>c,h:()=>O});var y=g(145);const T=80;function O(h){const b=C(h);return`\`${b.length>T?`${w(b,T-1)}…`:b}\``}function c(h,b="and"){return h.length<2?h.join(""):`${h.slice(0,-1).join(", ")} ${b} ${h.at(-1)}`}const _=400;function C(h){const b=h.slice(0,_).replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu," ").replace(/[\p{Cf}\p{Cs}]/gu,"");return(0,y.c)(b).replaceAll("`","'").split(" ").filter(Boolean).join(" ")}function w(h,b){const $=h.charCodeAt(b-1),S=$>=55296&&$<=56319;return h.slice(0,S?b-1:b).trimEnd()}}),2490:((z,N,g)=>{g.d(N,{O:()=>y});function y(c,_){if(c.sections.some(C=>C.kind===_&&!C.empty))return!0;switch(_){case"summary":return O(c);case"timeline":return c.timeline.length>1;case"action-items":return c.actionItems.length>0||c.noActionItems!==null;case"lessons":return c.learnings.length>0;default:return!1}}const T=8;function O({text:c,title:_,frontMatter:C,lineStarts:w,sections:h}){const b=Math.max(_?.source==="text"?_.span.end:0,C?.span.end??0);let $=_?.source==="front-matter";for(const[S,W]of w.entries()){if(W<b)continue;const k=c.slice(W,w[S+1]??c.length).trim();if(k.startsWith("#")){if(!$||!k.startsWith("# ")||h.some(({span:x})=>x.start===W))return!1;$=!1}if(new RegExp("^\\p{L}","u").test(k)&&k.split(" ").length>=T)return!0}return!1}}),4259:((z,N,g)=>{g.d(N,{AK:()=>c,e3:()=>O,ek:()=>T});const y=new Set(`abandon abolish accept ack acknowledge activate adapt add adjust adopt advise agree alert align allocate allow analyse
  analyze announce apply approve archive arrange ask assess assign attach audit auto-generate auto-scale automate avoid
  backfill backport backup balance ban batch be begin benchmark block book bound break bring buffer build bump buy cache
  call cancel cap capture catch cease change check choose clarify classify clean cleanup clear close coach collect come
  commit communicate compare complete compress conduct configure confirm connect consider consolidate contact contain
  continue contribute convert coordinate copy cordon correct correlate cover create cut debrief debug decide declare decommission
  decouple decrease deduplicate default defer define delay delete deliver deny deploy deprecate describe deserialize
  design detach detect determine develop devise diagnose disable disallow discourage discover discuss display distribute
  do document double-check download downgrade drain draft drill drive drop educate eliminate email embed emit
  enable encourage encrypt enforce enhance enlarge enrich ensure escalate establish estimate evaluate evict examine
  exclude execute exercise expand experiment explain explore export expose extend extract fail figure file fill filter
  finalise finalize find finish fix flag flush follow forbid force fork formalise formalize forward freeze gate gather
  generate get give go grant group guarantee guard guide halt handle harden have help hire hold host identify ignore
  implement import improve include increase index inform initiate inject insert inspect install instruct instrument
  integrate introduce invalidate invest investigate invite invoke isolate issue join keep kill label land launch lead
  learn leave leverage limit link lint list listen load lock log look lower maintain make manage map mark measure merge
  migrate minimise minimize mirror mitigate mock model modify monitor mount move name negotiate nominate normalise
  normalize note notify nudge observe obtain offer open optimise optimize order organise organize orchestrate output
  overhaul override page pair parallelise parallelize parse partition pass patch pause pay perform persist pick pin ping
  plan poll populate port post postpone practise practice pre-scale prepare present preserve prevent print prioritise
  prioritize probe process produce profile prohibit promote propagate propose protect prototype prove provide provision
  prune publish pull purchase purge push put query queue quarantine raise rate re-architect re-check re-deploy re-enable
  re-evaluate re-introduce re-run re-test read rebalance rebase reboot rebuild recheck recommend reconcile reconfigure
  reconsider record recover recreate recycle redeploy redesign redirect reduce re-engineer refactor refine reflect refresh
  refund refuse regenerate register rehearse reimplement reject relax release relocate remediate remember remind remove
  rename renew reopen repair replace replay replicate reply report reproduce request require rerun reschedule research
  reserve reset resize resolve restart restore restrict restructure resume retain rethink retire retrain retrieve retry
  return reuse revert review revise revisit revoke rewrite rework roll rollback rollout rotate route run sanitise sanitize
  save scale scan schedule scope scrub search secure see seed select send separate serve set setup shadow shard share shift
  ship show shorten shrink shut sign silence simplify simulate size skip slow smoke-test solve sort spawn specify speed
  spike spin split spread stage standardise standardize start state stop store stream streamline stress-test strengthen
  structure study submit subscribe suggest summarise summarize support suppress surface suspend swap switch sync
  synchronise synchronize systematise tag take talk teach tell template terminate test think throttle tidy tie tighten
  track train transfer transition translate treat triage trigger trim try tune turn tweak unblock understand
  undo unify uninstall unpin update upgrade upload use utilise utilize validate verify version vet visualise visualize
  wait walk warn watch weigh whitelist wind wipe work wrap write zero`.split(/\s+/));function T(h){return y.has(h)}function O(h){return!h.endsWith("ing")||y.has(h)?null:C(h.slice(0,-3))}function c(h){const b=_.get(h);return b||(h.endsWith("ied")?w(`${h.slice(0,-3)}y`):h.endsWith("ed")?C(h.slice(0,-2)):null)}const _=new Map([["built","build"],["chosen","choose"],["done","do"],["found","find"],["given","give"],["held","hold"],["kept","keep"],["made","make"],["put","put"],["run","run"],["sent","send"],["set","set"],["shown","show"],["shut","shut"],["split","split"],["taken","take"],["written","write"]]);function C(h){const b=h.length>3&&h.at(-1)===h.at(-2);return w(h)??w(`${h}e`)??(b?w(h.slice(0,-1)):null)}function w(h){return y.has(h)?h:null}}),2936:((z,N,g)=>{g.d(N,{HJ:()=>h,M:()=>b,Z9:()=>c,gD:()=>_,s$:()=>$});var y=g(3108),T=g(2693);const c=(0,y.H)(S=>{const W=S.toLowerCase().replaceAll("’","'"),k=W.match((0,T.E)(S)?/[a-z0-9'%-]+/g:/[\p{L}\p{N}'%-]+/gu)??[];return W.includes("-")?k.filter(x=>x!=="-"):k},1e3);function _(S,W){const k=C(W);for(let x=S.indexOf(k[0]??"");x>=0;x=S.indexOf(k[0]??"",x+1))if(k.every((A,M)=>S[x+M]===A))return!0;return!1}function C(S){const W=w.get(S);if(W)return W;const k=S.split(" ");return w.set(S,k),k}const w=new Map;function h(...S){return S.map(W=>W.split(" "))}function b(S,W){return W.find(k=>k.every((x,A)=>S[A]===x))?.join(" ")??null}function $(S){return/[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]/.test(S)}})};export{Hl as id,Vl as ids,ql as modules};
