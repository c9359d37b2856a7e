const T=5914,j=[5914],L={4633:((S,f,s)=>{s.d(f,{K$:()=>d,qy:()=>x,Bj:()=>v});var h=s(312);function g(r){return y(r).replace(/[\uFFFE\uFFFF]/g,"").replace(/[&<>"'`]/g,i=>t[i]??"")}function y(r){const i=(0,h.h)(r);return i===""?r===""?"":" ":`${/^\s/.test(r)?" ":""}${i}${/\s$/.test(r)?" ":""}`}const t={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"};function x(r,...i){return{markup:r.map((u,p)=>u+(p<i.length?l(i[p]??null):"")).join("")}}function v(r){return{markup:r}}const d={markup:""};function l(r){return r===null?"":typeof r=="string"?g(r):typeof r=="number"?String(r):"markup"in r?r.markup:r.map(l).join("")}}),5914:((S,f,s)=>{s.d(f,{renderReportPage:()=>l});var h=s(7598),g=s(9068),y=s(312),t=s(4633);const d=`
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
`,"");function l(e){const n=e.find(a=>a.kind==="heading")?.text??"Report",o=e.map((a,m)=>$(a,m===0?"title":"section"));return(0,t.qy)`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${(0,t.Bj)(i)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${n}</title>
<style>${(0,t.Bj)(d)}</style>
</head>
<body>
<main>
${o.map(a=>(0,t.qy)`${a}\n`)}</main>
</body>
</html>
`.markup}const i=`default-src 'none'; style-src 'sha256-${(0,h.createHash)("sha256").update(d,"utf8").digest("base64")}'; base-uri 'none'; form-action 'none'`;function $(e,n){switch(e.kind){case"heading":return n==="title"?(0,t.qy)`<h1>${e.text}</h1>`:(0,t.qy)`<h2>${e.text}</h2>`;case"text":return(0,t.qy)`<p>${e.parts.map(b)}</p>`;case"small":return(0,t.qy)`<p class="small">${e.parts.map(b)}</p>`;case"table":return u(e.columns,e.rows.map(o=>o.map(c=>(0,t.qy)`${c.map(b)}`)));case"chart":return p(e);case"folded":return(0,t.qy)`<details><summary>${e.summary}</summary>${e.blocks.map(o=>$(o,"section"))}</details>`}}function u(e,n){const o=e.map(a=>(0,t.qy)`<th scope="col">${a}</th>`),c=n.map(a=>(0,t.qy)`<tr>${a.map(m=>(0,t.qy)`<td>${m}</td>`)}</tr>`);return(0,t.qy)`<div class="scroll" tabindex="0" role="group" aria-label="${e.join(", ")}"><table><thead><tr>${o}</tr></thead><tbody>${c}</tbody></table></div>`}function p({title:e,columns:n,bars:o}){const c=Math.max(1,...o.map(({count:m})=>m)),a=o.map(({label:m,count:w})=>[(0,t.qy)`${m}`,(0,t.qy)`${w}`,R(Math.round(100*w/c))]);return(0,t.qy)`<figure><figcaption>${e}</figcaption>${u([...n,""],a)}</figure>`}function R(e){return(0,t.qy)`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${e}" height="10"/></svg>`}const k=300;function b(e){switch(e.kind){case"text":return e.strong?(0,t.qy)`<strong>${e.text}</strong>`:(0,t.qy)`${e.text}`;case"untrusted":return q(e.text,e.most);case"login":return(0,t.qy)`<code>${e.login}</code>`;case"link":return(0,t.qy)`${O(e.text,e.url)}${e.untrusted===void 0?null:(0,t.qy)` ${q(e.untrusted)}`}`}}function q(e,n=k){return(0,t.qy)`<bdi>${(0,g.J)((0,y.h)(e),n)}</bdi>`}function O(e,n){return URL.canParse(n)&&new URL(n).protocol==="https:"?(0,t.qy)`<a href="${new URL(n).href}" rel="noreferrer">${e}</a>`:(0,t.qy)`${e}`}})};export{T as id,j as ids,L as modules};
