const rn=7375,on=[7375,1751],sn={9781:((F,M,o)=>{o.d(M,{N:()=>v});var j=o(2477);function v(E,O,y){if(O===null)return null;const l=Object.entries(E),h=l.find(([g])=>y.indexOf(g)===O),c=l.find(([g])=>!y.includes(g)&&(0,j.q)(g,y)===O);return(h??c)?.[1]??null}}),9033:((F,M,o)=>{o.d(M,{U:()=>j,Z:()=>v});function j(E){const O=E.flatMap(({diagnostics:l})=>l).filter(({known:l})=>!l),y=l=>O.filter(h=>h.severity===l).length;return{postmortems:E.length,errors:y("error"),warnings:y("warning"),infos:y("info")}}function v({errors:E,warnings:O},y){switch(y){case"never":return!1;case"error":return E>0;case"warning":return E+O>0}}}),9299:((F,M,o)=>{o.d(M,{h:()=>g});var j=o(6181),v=o(4770),E=o(8397),O=o(4713),y=o(5211),l=o(1852),h=o(3570);function c(u,a){const n=u.silences.filter(({reason:f})=>f!==""),t=new Set;return{left:a.filter(({rule:f,finding:p})=>{const{line:C}=(0,j.t)(u.lineStarts,p.span.start),R=n.filter(b=>b.rule===f.id&&(b.scope==="file"||b.line===C));for(const b of R)t.add(b);return R.length===0}),unused:n.filter(f=>!t.has(f))}}function g(u,a,n){if(!u.readable)return[T(u,a)];const t=(0,l.Pk)(u,a,n),i=[...E.y,...a.own].flatMap(b=>m(b,u,t,a)),{left:f,unused:p}=c(u,i),C=p.filter(({rule:b})=>(0,E.Q)(b)?.given===void 0),R=m(O.s,u,{...t,unusedSilences:C},a);return[...f,...R].map(b=>x(u,b,a)).sort(P)}function m(u,a,n,t){const i=(0,y.u)(u.id,a,t),f=w(u,a,n,i);return f==="off"?[]:[...u.check(a,(0,l.BT)(u,n,i))].map(p=>({rule:u,severity:f,finding:p}))}function $(u,a,n,t){return w(u,a,n,overrideFor(u.id,a,t))!=="off"}function w(u,a,n,t){return u.depth&&_(n)?"off":(0,h.xJ)(u,{status:a.status?.value??null,dated:a.date?.value??n.written,override:t})}function _({severityRank:u,severities:a}){return a.length>1&&u===a.length-1}function T({path:u,line:a,reason:n,hint:t},{docsUrl:i}){const f={line:a,column:1,endLine:a,endColumn:1},{id:p,severity:C}=v.F;return{path:u,rule:p,severity:C,...f,message:n,hint:t,url:D(p,i),known:!1,fix:null}}function x(u,{rule:a,severity:n,finding:t},{docsUrl:i,own:f}){const{span:p,message:C,hint:R,fix:b=null}=t,B=I(u,p),W=f.includes(a)?A(i):D(a.id,i);return{path:u.path,rule:a.id,severity:n,...B,message:C,hint:R,url:W,known:!1,fix:b}}function I({text:u,lineStarts:a},{start:n,end:t}){let i=Math.min(t,u.length);for(;i>n&&/\s/.test(u.charAt(i-1));)i-=1;const f=(0,j.t)(a,n),p=(0,j.t)(a,Math.max(i,n));return{line:f.line,column:f.column,endLine:p.line,endColumn:p.column}}function D(u,a){return`${a}${u}.md`}function A(u){return new URL("../own-rules.md",u).href}function P(u,a){return u.line-a.line||u.column-a.column}}),5211:((F,M,o)=>{o.d(M,{u:()=>v});var j=o(2477);function v(l,h,c){const g=c.overrides.filter(_=>E(_,h,c.severities)),m=[c.rules,...g.map(({rules:_})=>_)].flatMap(_=>O(_,l)),[$,...w]=m;return $?w.reduce(y,$):null}function E({matches:l,severities:h},c,g){if(l!==null&&!l(c.path))return!1;if(h===null)return!0;const m=c.severity?(0,j.q)(c.severity.value,g):null;return m!==null&&h.some($=>g.indexOf($)===m)}function O(l,h){const c=Object.hasOwn(l,h)?l[h]:void 0;return c?[c]:[]}function y(l,h){return{severity:h.severity??l.severity,"enforce-from":h["enforce-from"]??l["enforce-from"],options:{...l.options,...h.options}}}}),1852:((F,M,o)=>{o.d(M,{BT:()=>c,Pk:()=>h,hg:()=>l});var j=o(2477),v=o(2178),E=o(8397),O=o(9781),y=o(5211);function l(m){return{today:m,writtenOf:()=>null,writeByOf:()=>null,similarTo:()=>[],record:[],deadlineOf:()=>null,assignable:()=>null}}function h(m,$,w){const{severities:_,targets:T}=$,x=m.severity?(0,j.q)(m.severity.value,_):null,{today:I,assignable:D}=w,A=P=>(0,y.u)(P,m,$)?.severity==="off";return{today:I,assignable:D,options:{},severityRank:x,severities:_,requiredSections:g($,x),targets:{detect:(0,O.N)(T.detect,x,_),mitigate:(0,O.N)(T.mitigate,x,_)},record:w.record.filter(({path:P})=>P!==m.path),similar:A(v.n.id)?[]:w.similarTo(m),written:m.written?.value??w.writtenOf(m),writeBy:w.writeByOf(m),deadlineOf:w.deadlineOf,ownFields:$.own.flatMap(({field:P})=>P??[]),rules:[...E.y,...$.own].map(({id:P})=>P),unusedSilences:[]}}function c(m,$,w){return m.options?{...$,options:{...m.options,...w?.options}}:$}function g(m,$){const{required:w,bySeverity:_}=m.sections,T=(0,O.N)(_,$,m.severities)??[],x=I=>!w.some(D=>D.join()===I.join());return[...w,...T.filter(x)]}}),4077:((F,M,o)=>{o.d(M,{F:()=>v,a:()=>j});const j="https://github.com/followthrough/followthrough/blob/main/docs/rules/",v={severities:["SEV1","SEV2","SEV3","SEV4"],sections:{required:[["summary"],["impact"],["timeline"],["root-cause","contributing-factors"],["action-items"]],bySeverity:{SEV1:[["lessons"]],SEV2:[["lessons"]]}},rules:{},overrides:[],own:[],targets:{detect:{SEV1:300,SEV2:300},mitigate:{SEV1:1800,SEV2:3600}},docsUrl:j}}),3570:((F,M,o)=>{o.d(M,{SP:()=>y,xJ:()=>O});var j=o(1543),v=o(9033);const E={draft:{atMost:"warning",raised:new Map,lowered:new Map([["placeholder-left-in","info"],["section-missing","info"]])},review:{atMost:"error",raised:new Map,lowered:new Map},final:{atMost:"error",raised:new Map([["section-missing","error"],["placeholder-left-in","error"],["action-item-without-owner","error"]]),lowered:new Map}};function O(c,{status:g,dated:m,override:$}){const w=E[g??"review"],_=$?.severity??w.raised.get(c.id)??w.lowered.get(c.id)??c.severity;return _==="off"?"off":l(m,$?.["enforce-from"]??null)?h(_,w.atMost):"info"}function y(c,g){return(0,v.Z)({errors:c==="error"?1:0,warnings:c==="warning"?1:0},g)}function l(c,g){return g===null||c!==null&&c>=g}function h(c,g){return j.o.indexOf(c)<j.o.indexOf(g)?g:c}}),7375:((F,M,o)=>{o.d(M,{completionScript:()=>D});var j=o(1751);function v(n){return`'${n.replaceAll("'","'\\''")}'`}function E({name:n,commands:t}){return`# Completion for bash: source <(${n} completion bash)
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
    _${n}_words ${v(t.map(i=>i.name).join(" "))}
    return
  fi
  # Bash makes three words of --format=json.
  if [[ $current == '=' ]]; then current=''
  elif [[ $before == '=' ]]; then before="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  case "$command $before" in
${t.flatMap(i=>O(n,i)).join(`
`)}
  esac
  case "$command" in
${t.map(i=>y(n,i)).join(`
`)}
  esac
}
complete -F _${n} ${n}
`}function O(n,{name:t,flags:i}){return i.flatMap(({name:f,value:p})=>p===null?[]:[`    ${v(`${t} ${f}`)}) ${l(n,p)}; return ;;`])}function y(n,{name:t,flags:i,argument:f}){const p=l(n,{kind:"words",words:i.map(R=>R.name)}),C=l(n,f??{kind:"free"});return`    ${t}) if [[ $current == -* ]]; then ${p}; else ${C}; fi ;;`}function l(n,t){switch(t.kind){case"words":return`_${n}_words ${v(t.words.join(" "))}`;case"files":return`_${n}_files`;case"free":return":"}}function h({name:n,commands:t}){return`# Completion for fish: ${n} completion fish | source
complete -c ${n} -f
${t.map(i=>c(n,i)).join(`
`)}
`}function c(n,{name:t,about:i,flags:f,argument:p}){const C=`complete -c ${n} -n ${$(`__fish_seen_subcommand_from ${t}`)}`;return[`complete -c ${n} -n __fish_use_subcommand -a ${t} -d ${$(i)}`,...p===null||p.kind==="free"?[]:[`${C} ${m(p)}`],...f.map(R=>`${C} ${g(R)}`)].join(`
`)}function g({name:n,about:t,value:i}){const f=`-l ${n.replace(/^--/,"")} -d ${$(t)}`;return i===null?f:`${f} -r ${m(i)}`}function m(n){switch(n.kind){case"words":return`-f -a ${$(n.words.join(" "))}`;case"files":return"-F";case"free":return"-f"}}function $(n){return`'${n.replace(/['\\]/g,"\\$&")}'`}function w({name:n,commands:t}){return`#compdef ${n}
# Completion for zsh: source <(${n} completion zsh)
_${n}() {
  local -a commands=(
${t.map(i=>`    ${v(`${i.name}:${i.about.replaceAll(":","\\:")}`)}`).join(`
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
`}function _({name:n,flags:t,argument:i}){const f=i===null?[]:[v(`*:argument:${x(i)}`)],p=[...t.map(T),...f].map(C=>`      ${C}`);return`    ${n}) _arguments \\
${p.join(` \\
`)} ;;`}function T({name:n,about:t,value:i}){const f=`[${t.replace(/[[\]\\]/g,"\\$&")}]`;return v(i===null?`${n}${f}`:`${n}=${f}:value:${x(i)}`)}function x(n){switch(n.kind){case"words":return`(${n.words.join(" ")})`;case"files":return"_files";case"free":return" "}}const I={bash:E,zsh:w,fish:h};function D(n,t){const i={name:n.name(),commands:n.commands.map(A)};return I[t](i)}function A(n){const[t]=n.registeredArguments;return{name:n.name(),about:n.description(),flags:n.createHelp().visibleOptions(n).map(P),argument:t===void 0?null:a(t.name(),t.argChoices)}}function P(n){const t=/[<[]([\w/]+)/.exec(n.flags)?.[1];return{name:n.long??n.flags,about:n.description,value:t===void 0?null:a(t,n.argChoices)}}const u=["file","files","folder","module","paths","query"];function a(n,t){return t!==void 0?{kind:"words",words:t}:n==="rule"?{kind:"words",words:(0,j.X)()}:{kind:u.includes(n)?"files":"free"}}}),1751:((F,M,o)=>{o.d(M,{X:()=>J,runExplain:()=>G});var j=o(8858),v=o(2667),E=o(9299),O=o(1852),y=o(4077);function l(e){const r=e.bad.split(`
`),s=r.map(k=>k.replace(h,"")).join(`
`),d=r.flatMap((k,S)=>k.includes(h)?[S+1]:[]);return{good:e.good,bad:s,diagnostics:m(e,s),expected:d}}const h=" <!-- problem -->",c="2026-11-10";function g({given:e={}}){const{written:r=c,writeBy:s=null,similar:d=[],...k}=e;return{...(0,O.hg)(c),...k,writtenOf:()=>r,writeByOf:()=>s,similarTo:()=>d}}function m(e,r){const s=(0,j.qg)("postmortems/checkout.md",r,(0,v.c)("checkout"));return(0,E.h)(s,y.F,g(e)).filter(d=>d.rule===e.id)}var $=o(4438),w=o(3570),_=o(4770);const T=246,x={"action-item-about-people":{remarks:3,judged:3,right:3},"action-item-duplicate":{remarks:1,judged:1,right:1},"action-item-end-missing":{remarks:21,judged:21,right:17},"action-item-unbounded":{remarks:20,judged:20,right:13},"action-item-vague":{remarks:33,judged:33,right:30},"action-item-verb-missing":{remarks:47,judged:40,right:30},"cause-is-person":{remarks:0,judged:0,right:0},"cause-single":{remarks:2,judged:2,right:2},"cause-surface-only":{remarks:3,judged:3,right:3},"detection-slow":{remarks:0,judged:0,right:0},"detection-source-missing":{remarks:6,judged:6,right:6},"evidence-missing":{remarks:56,judged:40,right:37},"impact-not-quantified":{remarks:22,judged:22,right:20},"impact-without-business-value":{remarks:2,judged:2,right:2},"impact-without-users":{remarks:3,judged:3,right:2},"incident-repeated":{remarks:25,judged:25,right:17},"language-animated":{remarks:6,judged:6,right:3},"language-counterfactual":{remarks:13,judged:13,right:12},"language-human-error":{remarks:3,judged:3,right:2},"language-named-person":{remarks:0,judged:0,right:0},"language-normative":{remarks:3,judged:3,right:2},"lesson-repeats-summary":{remarks:1,judged:1,right:1},"lessons-too-few":{remarks:27,judged:27,right:26},"missed-by-checks-unexplained":{remarks:2,judged:2,right:2},"mitigation-slow":{remarks:0,judged:0,right:0},"participants-missing":{remarks:5,judged:5,right:5},"placeholder-left-in":{remarks:16,judged:16,right:16},"prevention-missing":{remarks:1,judged:1,right:1},"root-cause-shallow":{remarks:9,judged:9,right:8},"stated-time-contradictory":{remarks:7,judged:7,right:6},"timeline-gap":{remarks:6,judged:6,right:6},"timeline-moments-missing":{remarks:0,judged:0,right:0},"timeline-out-of-order":{remarks:26,judged:26,right:24},"trigger-missing":{remarks:3,judged:3,right:2}};function I({id:e,heuristic:r}){if(r!==!0)return null;const s=Object.hasOwn(x,e)?x[e]:void 0;if(!s)return"It judges words, and its precision has not been measured.";const{remarks:d,judged:k,right:S}=s;if(d===0)return`It judges words. On ${T} real postmortems it said nothing, so its precision is not known.`;const L=k===d?`two readers judged ${d===1?"it":"each"}`:`${k} of them, chosen by hash, were judged by two readers`,V=(S/k).toFixed(2);return`It judges words, so it can be wrong. On ${T} real postmortems it made ${d} ${d===1?"remark":"remarks"}; ${L}: ${S} ${S===1?"was":"were"} right to both, a precision of ${V}.`}var D=o(1012),A=o(8499);function P(e,r){return`${[`# ${e.id}`,`${e.summary} ${e.why}`,`<sub>Source: ${e.source}</sub>`,p(e),...C(e),...R(e),"## This is fine",B(e.good,"markdown"),"## This is not",B(r.bad,"markdown"),"Followthrough says:",B((0,D.I)(r.diagnostics,(0,A.k)(!1)),"text"),...n(e)?f(e):[]].join(`

`)}
`}function u(e){return`${["| Rule | Asks for | Draft | In review | Final |","| --- | --- | --- | --- | --- |",...e.map(s=>{const{draft:d,review:k,final:S}=a(s);return`| [${s.id}](${s.id}.md) | ${s.summary} | ${d} | ${k} | ${S} |`})].join(`
`)}
`}function a(e){const r=s=>n(e)?(0,w.xJ)(e,{status:s,dated:null,override:null}):e.severity;return{draft:r("draft"),review:r("review"),final:r("final")}}function n({id:e}){return e!==_.F.id}function t({id:e,severity:r,options:s={}}){const d=Object.entries(s);if(d.length===0)return`rules:
  ${e}: ${i(r)}`;const k=d.map(([S,L])=>`
    ${S}: ${JSON.stringify(L)}`);return`rules:
  ${e}:
    severity: ${r}${k.join("")}`}function i(e){return e==="error"?"warning":"error"}function f(e){return["## Change it","In `.github/followthrough.yml`, with `off`, `info`, `warning` or `error`:",B(t(e),"yaml"),...b(e),"On a draft no remark is worse than a warning, whatever is set here."]}function p(e){const{draft:r,review:s,final:d}=a(e);return["| In a draft | In review, or without status | Final |","| --- | --- | --- |",`| ${r} | ${s} | ${d} |`].join(`
`)}function C(e){return Object.values(a(e)).includes("info")?["An info is a note: it is folded away in a pull request and never fails a check."]:[]}function R(e){const r=I(e);return[...e.depth?["It asks for depth: an incident of the lowest severity is not asked."]:[],...r===null?[]:[r]]}function b({options:e={}}){const r=Object.entries(e).map(([s,d])=>`| \`${s}\` | \`${JSON.stringify(d)}\` |`);return r.length===0?[]:[["| Option | Default |","| --- | --- |",...r].join(`
`)]}function B(e,r){const s=Math.max(2,...[...e.matchAll(/`+/g)].map(([k])=>k.length)),d="`".repeat(s+1);return`${d}${r}
${e.trimEnd()}
${d}`}var W=o(8017),H=o(5627);function Q(e,r,{color:s}){const d=(0,A.k)(s),k=[`${d.strong(e.id)}
${e.summary} ${e.why}
${d.aside(`Source: ${e.source}`)}`,[Z(e),I(e)].filter(S=>S!==null).join(`
`),`${d.strong("This is fine")}
${U(e.good)}`,`${d.strong("This is not")}
${U(r.bad)}`,`${d.strong("Followthrough says")}
${U((0,D.I)(r.diagnostics,d))}`,...n(e)?[`${d.strong("Change it")} in .github/followthrough.yml
${U(t(e))}`]:[]];return`${(0,W.ix)(k.join(`

`))}
`}function X(e,{color:r}){const s=(0,A.k)(r),d=Math.max(...e.map(({id:L})=>L.length)),k=["error","warning","info"].flatMap(L=>{const V=e.filter(K=>K.severity===L).map(({id:K,summary:tn})=>`${(0,A.H)(s,L)(L.padEnd(7))}  ${(0,H.jC)(K,d)}  ${tn}`);return V.length>0?[V.join(`
`)]:[]}),S=s.aside("`followthrough explain RULE` shows one with examples. A final document is judged harder.");return`${(0,W.ix)([...k,S].join(`

`))}
`}function Z(e){const{draft:r,review:s,final:d}=a(e),k=[...r===s?[]:[`in a draft ${r}`],...d===s?[]:[`in a final document ${d}`]],S=`Severity: ${[s,...k].join(", ")}.`;return n(e)?`${S} A team can make it off, info, warning or error.`:S}function U(e){return e.trimEnd().split(`
`).map(s=>s===""?s:`    ${s}`).join(`
`)}var N=o(8397),Y=o(2914);function G(e,r){return{exit:0,result:e===null?q(r):nn(en(e),r),notices:[],summary:null,json:null,check:null,outputs:{}}}function q({format:e,color:r}){return z(e)?u(N.y):X(N.y,{color:r})}function nn(e,{format:r,color:s}){const d=l(e);return z(r)?P(e,d):Q(e,d,{color:s})}function z(e){if(e==="markdown")return!0;if(e==="text")return!1;throw new Y.y(`\`explain\` has no format \`${e.slice(0,40)}\`.`,"Use `text` or `markdown`.")}function en(e){const r=(0,N.Q)(e);if(r)return r;const s=(0,$.p)(e,J()),d=s?`Did you mean \`${s}\`?`:"Without a name, `explain` lists all rules.";throw new Y.y(`There is no rule \`${e.slice(0,80)}\`.`,d)}function J(){return N.y.map(({id:e})=>e)}})};export{rn as id,on as ids,sn as modules};
