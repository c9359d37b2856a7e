const H=251,U=[251],j={1251:((P,$,s)=>{s.d($,{renderReportPage:()=>S});var b=s(7598),x=s(9068),c=s(312);function y(e){return v(e).replace(/[\uFFFE\uFFFF]/g,"").replace(/[&<>"'`]/g,r=>w[r]??"")}function v(e){const r=(0,c.h)(e);return r===""?e===""?"":" ":`${/^\s/.test(e)?" ":""}${r}${/\s$/.test(e)?" ":""}`}const w={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"};function t(e,...r){return{markup:e.map((a,n)=>a+(n<r.length?l(r[n]??null):"")).join("")}}function d(e){return{markup:e}}const z={markup:""};function l(e){return e===null?"":typeof e=="string"?y(e):typeof e=="number"?String(e):"markup"in e?e.markup:e.map(l).join("")}const u=`
:root{color-scheme:light dark;--page:#fff;--text:#172030;--soft:#56627a;--line:#d9dfe8;--link:#1a56b8;--bar:#8fb0e6;--code:#eef1f6}
@media (prefers-color-scheme:dark){:root{--page:#0e131b;--text:#e7ecf4;--soft:#a3afc2;--line:#2c3646;--link:#8ab6ff;--bar:#4f7fc4;--code:#1d2632}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
main{max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:1.35rem;line-height:1.25;margin:0 0 .75rem}
h2{font-size:1.05rem;margin:1.5rem 0 .5rem}
p{margin:0 0 .75rem}
a{color:var(--link);text-underline-offset:.15em}
code{background:var(--code);border-radius:4px;padding:.05rem .3rem;font-size:.9em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
details{border-top:1px solid var(--line);padding:.5rem 0}
summary{cursor:pointer;color:var(--soft)}
details[open]>summary{margin-bottom:.5rem}
.scroll{overflow-x:auto;margin-bottom:.75rem}
table{border-collapse:collapse;font-size:.92rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line)}
th{color:var(--soft);font-weight:500}
td{min-width:4rem}
figure{margin:1rem 0}
figcaption{font-weight:600;margin-bottom:.25rem}
svg{display:block;width:10rem;height:.8rem;margin-top:.3rem}
rect{fill:var(--bar)}
.small{color:var(--soft);font-size:.85rem;margin-top:1rem}`.replaceAll(`
`,"");function S(e){const r=e.find(n=>n.kind==="heading")?.text??"Report",o=e.map((n,i)=>p(n,i===0?"title":"section"));return t`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${d(R)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${r}</title>
<style>${d(u)}</style>
</head>
<body>
<main>
${o.map(n=>t`${n}\n`)}</main>
</body>
</html>
`.markup}const R=`default-src 'none'; style-src 'sha256-${(0,b.createHash)("sha256").update(u,"utf8").digest("base64")}'; base-uri 'none'; form-action 'none'`;function p(e,r){switch(e.kind){case"heading":return r==="title"?t`<h1>${e.text}</h1>`:t`<h2>${e.text}</h2>`;case"text":return t`<p>${e.parts.map(m)}</p>`;case"small":return t`<p class="small">${e.parts.map(m)}</p>`;case"table":return f(e.columns,e.rows.map(o=>o.map(a=>t`${a.map(m)}`)));case"chart":return k(e);case"folded":return t`<details><summary>${e.summary}</summary>${e.blocks.map(o=>p(o,"section"))}</details>`}}function f(e,r){const o=e.map(n=>t`<th scope="col">${n}</th>`),a=r.map(n=>t`<tr>${n.map(i=>t`<td>${i}</td>`)}</tr>`);return t`<div class="scroll" tabindex="0" role="group" aria-label="${e.join(", ")}"><table><thead><tr>${o}</tr></thead><tbody>${a}</tbody></table></div>`}function k({title:e,columns:r,bars:o}){const a=Math.max(1,...o.map(({count:i})=>i)),n=o.map(({label:i,count:g})=>[t`${i}`,t`${g}`,O(Math.round(100*g/a))]);return t`<figure><figcaption>${e}</figcaption>${f([...r,""],n)}</figure>`}function O(e){return t`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${e}" height="10"/></svg>`}const T=300;function m(e){switch(e.kind){case"text":return e.strong?t`<strong>${e.text}</strong>`:t`${e.text}`;case"untrusted":return h(e.text,e.most);case"login":return t`<code>${e.login}</code>`;case"link":return t`${L(e.text,e.url)}${e.untrusted===void 0?null:t` ${h(e.untrusted)}`}`}}function h(e,r=T){return t`<bdi>${(0,x.J)((0,c.h)(e),r)}</bdi>`}function L(e,r){return URL.canParse(r)&&new URL(r).protocol==="https:"?t`<a href="${new URL(r).href}" rel="noreferrer">${e}</a>`:t`${e}`}})};export{H as id,U as ids,j as modules};
