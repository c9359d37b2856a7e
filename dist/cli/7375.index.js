const sn=7375,an=[7375,1751],un={9781:((W,C,o)=>{o.d(C,{N:()=>v});var O=o(2477);function v(j,y,k){if(y===null)return null;const d=Object.entries(j),$=d.find(([h])=>k.indexOf(h)===y),c=d.find(([h])=>!k.includes(h)&&(0,O.q)(h,k)===y);return($??c)?.[1]??null}}),9033:((W,C,o)=>{o.d(C,{U:()=>O,Z:()=>v});function O(j){const y=j.flatMap(({diagnostics:d})=>d).filter(({known:d})=>!d),k=d=>y.filter($=>$.severity===d).length;return{postmortems:j.length,errors:k("error"),warnings:k("warning"),infos:k("info")}}function v({errors:j,warnings:y},k){switch(k){case"never":return!1;case"error":return j>0;case"warning":return j+y>0}}}),9299:((W,C,o)=>{o.d(C,{h4:()=>h,LM:()=>f});var O=o(6181),v=o(4770),j=o(8397),y=o(4713),k=o(5211),d=o(1852),$=o(3570);function c(n,t){const r=n.silences.filter(({reason:g})=>g!==""),u=new Set;return{left:t.filter(({rule:g,finding:M})=>{const{line:B}=(0,O.t)(n.lineStarts,M.span.start),D=r.filter(R=>R.rule===g.id&&(R.scope==="file"||R.line===B));for(const R of D)u.add(R);return D.length===0}),unused:r.filter(g=>!u.has(g))}}function h(n,t,r,u=null){if(!n.readable)return[I(n,t)];const l=(0,d.Pk)(n,t,r),g=[...j.y,...t.own].flatMap(T=>u!==null&&m(T)?u.flatMap(({rule:N,...z})=>N===T.id?[{rule:T,...z}]:[]):p(T,n,l,t)),{left:M,unused:B}=c(n,g),D=B.filter(({rule:T})=>(0,j.Q)(T)?.given===void 0),R=p(y.s,n,{...l,unusedSilences:D},t);return[...M,...R].map(T=>A(n,T,t)).sort(F)}function f(n,t,r){const u=(0,d.Pk)(n,t,r);return j.y.filter(m).flatMap(l=>p(l,n,u,t)).map(({rule:l,...g})=>({rule:l.id,...g}))}function m(n){return(0,j.Q)(n.id)!==void 0&&n.given?.record===void 0&&n.given?.similar===void 0}function p(n,t,r,u){const l=(0,k.u)(n.id,t,u),g=P(n,t,r,l);return g==="off"?[]:[...n.check(t,(0,d.BT)(n,r,l))].map(M=>({rule:n,severity:g,finding:M}))}function _(n,t,r,u){return P(n,t,r,overrideFor(n.id,t,u))!=="off"}function P(n,t,r,u){return n.depth&&S(r)?"off":(0,$.xJ)(n,{status:t.status?.value??null,dated:t.date?.value??r.written,override:u})}function S({severityRank:n,severities:t}){return t.length>1&&n===t.length-1}function I({path:n,line:t,reason:r,hint:u},{docsUrl:l}){const g={line:t,column:1,endLine:t,endColumn:1},{id:M,severity:B}=v.F;return{path:n,rule:M,severity:B,...g,message:r,hint:u,url:x(M,l),known:!1,fix:null}}function A(n,{rule:t,severity:r,finding:u},{docsUrl:l,own:g}){const{span:M,message:B,hint:D,fix:R=null}=u,T=L(n,M),N=g.includes(t)?U(l):x(t.id,l);return{path:n.path,rule:t.id,severity:r,...T,message:B,hint:D,url:N,known:!1,fix:R}}function L({text:n,lineStarts:t},{start:r,end:u}){let l=Math.min(u,n.length);for(;l>r&&/\s/.test(n.charAt(l-1));)l-=1;const g=(0,O.t)(t,r),M=(0,O.t)(t,Math.max(l,r));return{line:g.line,column:g.column,endLine:M.line,endColumn:M.column}}function x(n,t){return`${t}${n}.md`}function U(n){return new URL("../own-rules.md",n).href}function F(n,t){return n.line-t.line||n.column-t.column}}),5211:((W,C,o)=>{o.d(C,{u:()=>v});var O=o(2477);function v(d,$,c){const h=c.overrides.filter(_=>j(_,$,c.severities)),f=[c.rules,...h.map(({rules:_})=>_)].flatMap(_=>y(_,d)),[m,...p]=f;return m?p.reduce(k,m):null}function j({matches:d,severities:$},c,h){if(d!==null&&!d(c.path))return!1;if($===null)return!0;const f=c.severity?(0,O.q)(c.severity.value,h):null;return f!==null&&$.some(m=>h.indexOf(m)===f)}function y(d,$){const c=Object.hasOwn(d,$)?d[$]:void 0;return c?[c]:[]}function k(d,$){return{severity:$.severity??d.severity,"enforce-from":$["enforce-from"]??d["enforce-from"],options:{...d.options,...$.options}}}}),1852:((W,C,o)=>{o.d(C,{BT:()=>c,Pk:()=>$,hg:()=>d});var O=o(2477),v=o(2178),j=o(8397),y=o(9781),k=o(5211);function d(f){return{today:f,writtenOf:()=>null,writeByOf:()=>null,similarTo:()=>[],record:[],deadlineOf:()=>null,assignable:()=>null}}function $(f,m,p){const{severities:_,targets:P}=m,S=f.severity?(0,O.q)(f.severity.value,_):null,{today:I,assignable:A}=p,L=x=>(0,k.u)(x,f,m)?.severity==="off";return{today:I,assignable:A,options:{},severityRank:S,severities:_,requiredSections:h(m,S),targets:{detect:(0,y.N)(P.detect,S,_),mitigate:(0,y.N)(P.mitigate,S,_)},record:p.record,similar:L(v.n.id)?[]:p.similarTo(f),written:f.written?.value??p.writtenOf(f),writeBy:p.writeByOf(f),deadlineOf:p.deadlineOf,ownFields:m.own.flatMap(({field:x})=>x??[]),rules:[...j.y,...m.own].map(({id:x})=>x),unusedSilences:[]}}function c(f,m,p){return f.options?{...m,options:{...f.options,...p?.options}}:m}function h(f,m){const{required:p,bySeverity:_}=f.sections,P=(0,y.N)(_,m,f.severities)??[],S=I=>!p.some(A=>A.join()===I.join());return[...p,...P.filter(S)]}}),4077:((W,C,o)=>{o.d(C,{F:()=>v,a:()=>O});const O="https://github.com/followthrough/followthrough/blob/main/docs/rules/",v={severities:["SEV1","SEV2","SEV3","SEV4"],sections:{required:[["summary"],["impact"],["timeline"],["root-cause","contributing-factors"],["action-items"]],bySeverity:{SEV1:[["lessons"]],SEV2:[["lessons"]]}},rules:{},overrides:[],own:[],targets:{detect:{SEV1:300,SEV2:300},mitigate:{SEV1:1800,SEV2:3600}},docsUrl:O}}),3570:((W,C,o)=>{o.d(C,{SP:()=>k,xJ:()=>y});var O=o(1543),v=o(9033);const j={draft:{atMost:"warning",raised:new Map,lowered:new Map([["placeholder-left-in","info"],["section-missing","info"]])},review:{atMost:"error",raised:new Map,lowered:new Map},final:{atMost:"error",raised:new Map([["section-missing","error"],["placeholder-left-in","error"],["action-item-without-owner","error"]]),lowered:new Map}};function y(c,{status:h,dated:f,override:m}){const p=j[h??"review"],_=m?.severity??p.raised.get(c.id)??p.lowered.get(c.id)??c.severity;return _==="off"?"off":d(f,m?.["enforce-from"]??null)?$(_,p.atMost):"info"}function k(c,h){return(0,v.Z)({errors:c==="error"?1:0,warnings:c==="warning"?1:0},h)}function d(c,h){return h===null||c!==null&&c>=h}function $(c,h){return O.o.indexOf(c)<O.o.indexOf(h)?h:c}}),7375:((W,C,o)=>{o.d(C,{completionScript:()=>A});var O=o(1751);function v(n){return`'${n.replaceAll("'","'\\''")}'`}function j({name:n,commands:t}){return`# Completion for bash: source <(${n} completion bash)
_${n}_words() {
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$current")
}
_${n}_files() {
  compopt -o filenames 2>/dev/null
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current")
}
_${n}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}" command="\${COMP_WORDS[1]}" word
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    _${n}_words ${v(t.map(r=>r.name).join(" "))}
    return
  fi
  # Bash makes three words of --format=json.
  if [[ $current == '=' ]]; then current=''
  elif [[ $before == '=' ]]; then before="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  case "$command $before" in
${t.flatMap(r=>y(n,r)).join(`
`)}
  esac
  case "$command" in
${t.map(r=>k(n,r)).join(`
`)}
  esac
}
complete -F _${n} ${n}
`}function y(n,{name:t,flags:r}){return r.flatMap(({name:u,value:l})=>l===null?[]:[`    ${v(`${t} ${u}`)}) ${d(n,l)}; return ;;`])}function k(n,{name:t,flags:r,argument:u}){const l=d(n,{kind:"words",words:r.map(M=>M.name)}),g=d(n,u??{kind:"free"});return`    ${t}) if [[ $current == -* ]]; then ${l}; else ${g}; fi ;;`}function d(n,t){switch(t.kind){case"words":return`_${n}_words ${v(t.words.join(" "))}`;case"files":return`_${n}_files`;case"free":return":"}}function $({name:n,commands:t}){return`# Completion for fish: ${n} completion fish | source
complete -c ${n} -f
${t.map(r=>c(n,r)).join(`
`)}
`}function c(n,{name:t,about:r,flags:u,argument:l}){const g=`complete -c ${n} -n ${m(`__fish_seen_subcommand_from ${t}`)}`;return[`complete -c ${n} -n __fish_use_subcommand -a ${t} -d ${m(r)}`,...l===null||l.kind==="free"?[]:[`${g} ${f(l)}`],...u.map(M=>`${g} ${h(M)}`)].join(`
`)}function h({name:n,about:t,value:r}){const u=`-l ${n.replace(/^--/,"")} -d ${m(t)}`;return r===null?u:`${u} -r ${f(r)}`}function f(n){switch(n.kind){case"words":return`-f -a ${m(n.words.join(" "))}`;case"files":return"-F";case"free":return"-f"}}function m(n){return`'${n.replace(/['\\]/g,"\\$&")}'`}function p({name:n,commands:t}){return`#compdef ${n}
# Completion for zsh: source <(${n} completion zsh)
_${n}() {
  local -a commands=(
${t.map(r=>`    ${v(`${r.name}:${r.about.replaceAll(":","\\:")}`)}`).join(`
`)}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${t.map(_).join(`
`)}
  esac
}
if [[ $funcstack[1] == _${n} ]]; then _${n} "$@"; else compdef _${n} ${n}; fi
`}function _({name:n,flags:t,argument:r}){const u=r===null?[]:[v(`*:argument:${S(r)}`)],l=[...t.map(P),...u].map(g=>`      ${g}`);return`    ${n}) _arguments \\
${l.join(` \\
`)} ;;`}function P({name:n,about:t,value:r}){const u=`[${t.replace(/[[\]\\]/g,"\\$&")}]`;return v(r===null?`${n}${u}`:`${n}=${u}:value:${S(r)}`)}function S(n){switch(n.kind){case"words":return`(${n.words.join(" ")})`;case"files":return"_files";case"free":return" "}}const I={bash:j,zsh:p,fish:$};function A(n,t){const r={name:n.name(),commands:n.commands.map(L)};return I[t](r)}function L(n){const[t]=n.registeredArguments;return{name:n.name(),about:n.description(),flags:n.createHelp().visibleOptions(n).map(x),argument:t===void 0?null:F(t.name(),t.argChoices)}}function x(n){const t=/[<[]([\w/]+)/.exec(n.flags)?.[1];return{name:n.long??n.flags,about:n.description,value:t===void 0?null:F(t,n.argChoices)}}const U=["file","files","folder","module","paths","query"];function F(n,t){return t!==void 0?{kind:"words",words:t}:n==="rule"?{kind:"words",words:(0,O.X)()}:{kind:U.includes(n)?"files":"free"}}}),1751:((W,C,o)=>{o.d(C,{X:()=>J,runExplain:()=>q});var O=o(2996),v=o(2667),j=o(9299),y=o(1852),k=o(4077);function d(e){const i=e.bad.split(`
`),s=i.map(w=>w.replace($,"")).join(`
`),a=i.flatMap((w,E)=>w.includes($)?[E+1]:[]);return{good:e.good,bad:s,diagnostics:f(e,s),expected:a}}const $=" <!-- problem -->",c="2026-11-10";function h({given:e={}}){const{written:i=c,writeBy:s=null,similar:a=[],...w}=e;return{...(0,y.hg)(c),...w,writtenOf:()=>i,writeByOf:()=>s,similarTo:()=>a}}function f(e,i){const s=(0,O.qg)("postmortems/checkout.md",i,(0,v.c)("checkout"));return(0,j.h4)(s,k.F,h(e)).filter(a=>a.rule===e.id)}var m=o(4438),p=o(3570),_=o(4770);const P=246,S={"action-item-about-people":{remarks:3,judged:3,right:3},"action-item-duplicate":{remarks:1,judged:1,right:1},"action-item-end-missing":{remarks:21,judged:21,right:17},"action-item-unbounded":{remarks:20,judged:20,right:13},"action-item-vague":{remarks:33,judged:33,right:30},"action-item-verb-missing":{remarks:47,judged:40,right:30},"cause-is-person":{remarks:0,judged:0,right:0},"cause-single":{remarks:2,judged:2,right:2},"cause-surface-only":{remarks:3,judged:3,right:3},"detection-slow":{remarks:0,judged:0,right:0},"detection-source-missing":{remarks:6,judged:6,right:6},"evidence-missing":{remarks:56,judged:40,right:37},"impact-not-quantified":{remarks:22,judged:22,right:20},"impact-without-business-value":{remarks:2,judged:2,right:2},"impact-without-users":{remarks:3,judged:3,right:2},"incident-repeated":{remarks:25,judged:25,right:17},"language-animated":{remarks:6,judged:6,right:3},"language-counterfactual":{remarks:13,judged:13,right:12},"language-human-error":{remarks:3,judged:3,right:2},"language-named-person":{remarks:0,judged:0,right:0},"language-normative":{remarks:3,judged:3,right:2},"lesson-repeats-summary":{remarks:1,judged:1,right:1},"lessons-too-few":{remarks:27,judged:27,right:26},"missed-by-checks-unexplained":{remarks:2,judged:2,right:2},"mitigation-slow":{remarks:0,judged:0,right:0},"participants-missing":{remarks:5,judged:5,right:5},"placeholder-left-in":{remarks:16,judged:16,right:16},"prevention-missing":{remarks:1,judged:1,right:1},"root-cause-shallow":{remarks:9,judged:9,right:8},"stated-time-contradictory":{remarks:7,judged:7,right:6},"timeline-gap":{remarks:6,judged:6,right:6},"timeline-moments-missing":{remarks:0,judged:0,right:0},"timeline-out-of-order":{remarks:26,judged:26,right:24},"trigger-missing":{remarks:3,judged:3,right:2}};function I({id:e,heuristic:i}){if(i!==!0)return null;const s=Object.hasOwn(S,e)?S[e]:void 0;if(!s)return"It judges words, and its precision has not been measured.";const{remarks:a,judged:w,right:E}=s;if(a===0)return`It judges words. On ${P} real postmortems it said nothing, so its precision is not known.`;const b=w===a?`two readers judged ${a===1?"it":"each"}`:`${w} of them, chosen by hash, were judged by two readers`,Y=(E/w).toFixed(2);return`It judges words, so it can be wrong. On ${P} real postmortems it made ${a} ${a===1?"remark":"remarks"}; ${b}: ${E} ${E===1?"was":"were"} right to both, a precision of ${Y}.`}var A=o(1012),L=o(8499);function x(e,i){return`${[`# ${e.id}`,`${e.summary} ${e.why}`,`<sub>Source: ${e.source}</sub>`,l(e),...g(e),...M(e),"## This is fine",D(e.good,"markdown"),"## This is not",D(i.bad,"markdown"),"Followthrough says:",D((0,A.I)(i.diagnostics,(0,L.k)(!1)),"text"),...n(e)?u(e):[]].join(`

`)}
`}function U(e){return`${["| Rule | Asks for | Draft | In review | Final |","| --- | --- | --- | --- | --- |",...e.map(s=>{const{draft:a,review:w,final:E}=F(s);return`| [${s.id}](${s.id}.md) | ${s.summary} | ${a} | ${w} | ${E} |`})].join(`
`)}
`}function F(e){const i=s=>n(e)?(0,p.xJ)(e,{status:s,dated:null,override:null}):e.severity;return{draft:i("draft"),review:i("review"),final:i("final")}}function n({id:e}){return e!==_.F.id}function t({id:e,severity:i,options:s={}}){const a=Object.entries(s);if(a.length===0)return`rules:
  ${e}: ${r(i)}`;const w=a.map(([E,b])=>`
    ${E}: ${JSON.stringify(b)}`);return`rules:
  ${e}:
    severity: ${i}${w.join("")}`}function r(e){return e==="error"?"warning":"error"}function u(e){return["## Change it","In `.github/followthrough.yml`, with `off`, `info`, `warning` or `error`:",D(t(e),"yaml"),...B(e),"On a draft no remark is worse than a warning, whatever is set here."]}function l(e){const{draft:i,review:s,final:a}=F(e);return["| In a draft | In review, or without status | Final |","| --- | --- | --- |",`| ${i} | ${s} | ${a} |`].join(`
`)}function g(e){return Object.values(F(e)).includes("info")?["An info is a note: it is folded away in a pull request and never fails a check."]:[]}function M(e){const i=I(e);return[...e.depth?["It asks for depth: an incident of the lowest severity is not asked."]:[],...i===null?[]:[i]]}function B({options:e={}}){const i=Object.entries(e).map(([s,a])=>`| \`${s}\` | \`${JSON.stringify(a)}\` |`);return i.length===0?[]:[["| Option | Default |","| --- | --- |",...i].join(`
`)]}function D(e,i){const s=Math.max(2,...[...e.matchAll(/`+/g)].map(([w])=>w.length)),a="`".repeat(s+1);return`${a}${i}
${e.trimEnd()}
${a}`}var R=o(8017),T=o(5627);function N(e,i,{color:s}){const a=(0,L.k)(s),w=[`${a.strong(e.id)}
${e.summary} ${e.why}
${a.aside(`Source: ${e.source}`)}`,[Z(e),I(e)].filter(E=>E!==null).join(`
`),`${a.strong("This is fine")}
${V(e.good)}`,`${a.strong("This is not")}
${V(i.bad)}`,`${a.strong("Followthrough says")}
${V((0,A.I)(i.diagnostics,a))}`,...n(e)?[`${a.strong("Change it")} in .github/followthrough.yml
${V(t(e))}`]:[]];return`${(0,R.ix)(w.join(`

`))}
`}function z(e,{color:i}){const s=(0,L.k)(i),a=Math.max(...e.map(({id:b})=>b.length)),w=["error","warning","info"].flatMap(b=>{const Y=e.filter(Q=>Q.severity===b).map(({id:Q,summary:on})=>`${(0,L.H)(s,b)(b.padEnd(7))}  ${(0,T.jC)(Q,a)}  ${on}`);return Y.length>0?[Y.join(`
`)]:[]}),E=s.aside("`followthrough explain RULE` shows one with examples. A final document is judged harder.");return`${(0,R.ix)([...w,E].join(`

`))}
`}function Z(e){const{draft:i,review:s,final:a}=F(e),w=[...i===s?[]:[`in a draft ${i}`],...a===s?[]:[`in a final document ${a}`]],E=`Severity: ${[s,...w].join(", ")}.`;return n(e)?`${E} A team can make it off, info, warning or error.`:E}function V(e){return e.trimEnd().split(`
`).map(s=>s===""?s:`    ${s}`).join(`
`)}var K=o(8397),G=o(7765),H=o(2914);function q(e,i){return{exit:0,result:e===null?nn(i):en(rn(e),i),notices:[],summary:null,json:null,check:null,outputs:{}}}function nn({format:e,color:i}){return X(e)?U(K.y):z(K.y,{color:i})}function en(e,{format:i,color:s}){const a=d(e);return X(i)?x(e,a):N(e,a,{color:s})}function X(e){if(e==="markdown")return!0;if(e==="text")return!1;throw new H.y(`\`explain\` has no format \`${e.slice(0,40)}\`.`,"Use `text` or `markdown`.")}const tn=4;function rn(e){const i=(0,K.Q)(e);if(i)return i;const s=(0,m.p)(e,J()),a=e.length<3?[]:J().filter(b=>b.includes(e.toLowerCase())),w=(0,G.K)((s?[s]:a.slice(0,tn)).map(b=>`\`${b}\``),"or"),E=w===""?"Without a name, `explain` lists all rules.":`Did you mean ${w}?`;throw new H.y(`There is no rule \`${e.slice(0,80)}\`.`,E)}function J(){return K.y.map(({id:e})=>e)}})};export{sn as id,an as ids,un as modules};
