// Makes the pictures of the documentation: npm run pictures. Needs a Chromium (CHROMIUM names another one).
// Not part of the tests: another machine has other fonts, and so other bytes.
import { mkdirSync, readFileSync } from 'node:fs'
import MarkdownIt from 'markdown-it'
import { chromium } from 'playwright-core'
import { renderPage } from '../build/src/render/html/page.js'
import { aDashboard, aTeamsRecord } from '../build/test/dashboard/a-record.js'

const FOLDER = 'docs/images'
const COMMENT = 'test/render/golden/markdown/comment-had-before.md'
const THEMES = {
  light: { text: '#1f2328', back: '#ffffff', line: '#d1d9e0', quiet: '#59636e', link: '#0969da', head: '#f6f8fa' },
  dark: { text: '#f0f6fc', back: '#0d1117', line: '#3d444d', quiet: '#9198a1', link: '#4493f8', head: '#151b23' },
}

const { documents, tracked } = aTeamsRecord()
const dashboard = renderPage(aDashboard(documents, { tracked }), '0.1.0')

mkdirSync(FOLDER, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: false,
})
for (const scheme of ['light', 'dark']) {
  await shoot(`comment-${scheme}`, commentPage(THEMES[scheme]), { scheme, width: 860, of: '.comment' })
  await shoot(`dashboard-${scheme}`, dashboard, { scheme, width: 1180, of: null })
}
await browser.close()

async function shoot(name, html, { scheme, width, of }) {
  const context = await browser.newContext({
    viewport: { width, height: 760 },
    colorScheme: scheme,
    deviceScaleFactor: 2,
  })
  const page = await context.newPage()
  await page.setContent(html)
  const path = `${FOLDER}/${name}.png`
  await (of === null ? page.screenshot({ path }) : page.locator(of).screenshot({ path }))
  await context.close()
  console.log(path)
}

/** The comment as GitHub shows it. */
function commentPage({ text, back, line, quiet, link, head }) {
  const alert = /<blockquote>\s*<p>\[!IMPORTANT\]/g
  const body = new MarkdownIt({ html: true, breaks: true })
    .render(readFileSync(COMMENT, 'utf8'))
    .replace(alert, '<blockquote class="alert"><p><b>Important</b><br>')
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; background: ${back}; color: ${text}; font: 14px/1.5 "DejaVu Sans", sans-serif }
    .comment { margin: 12px; border: 1px solid ${line}; border-radius: 6px; background: ${back}; width: 820px }
    .head { background: ${head}; border-bottom: 1px solid ${line}; padding: 8px 16px; color: ${quiet}; border-radius: 6px 6px 0 0 }
    .body { padding: 16px }
    h3 { font-size: 1.25em; margin: 0 0 16px } p, table, details, blockquote { margin: 0 0 16px }
    table { border-collapse: collapse } td, th { border: 1px solid ${line}; padding: 6px 13px; text-align: left }
    code { font: 85% "DejaVu Sans Mono", monospace; background: ${head}; padding: .2em .4em; border-radius: 6px }
    a { color: ${link} } sub { color: ${quiet} }
    .alert { border-left: 4px solid #8250df; padding: 0 16px } .alert b:first-child { color: #8250df }
    .body > :last-child { margin-bottom: 0 }
  </style><div class="comment"><div class="head"><b>github-actions</b> bot commented</div><div class="body">${body}</div></div>`
}
