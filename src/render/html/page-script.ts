/**
 * What the page does in a browser: views by fragment, and filters. It reads the document that is there and makes no
 * markup; without it everything is on one page. A string, because the page carries it and allows it by its hash.
 */
export const PAGE_SCRIPT = `(() => {
'use strict'
const views = [...document.querySelectorAll('.view')]
const links = [...document.querySelectorAll('nav a')]
const shell = document.getElementById('postmortems')
const name = document.title

const plain = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase()

const lists = new Map([...document.querySelectorAll('form[data-for]')].map((form) => {
  const list = document.querySelector('[data-list="' + form.dataset.for + '"]')
  return [form.dataset.for, { form, list, rows: [...list.children], texts: null }]
}))

const textOf = (row) => {
  const view = row.dataset.view && document.getElementById(row.dataset.view)
  return plain(view ? [...view.querySelectorAll('.s')].map((part) => part.textContent).join('\\n') : row.textContent)
}

const filter = (searched) => {
  const { form, list, rows } = searched
  searched.texts = searched.texts || rows.map(textOf)
  const words = plain(form.elements.q.value).split(/\\s+/).filter(Boolean)
  const chosen = [...form.querySelectorAll('select')].filter((select) => select.value !== '')
  let count = 0
  rows.forEach((row, at) => {
    const fits = chosen.every((select) => (row.dataset[select.name] || '').split(' ').includes(select.value))
    const isFound = fits && words.every((word) => searched.texts[at].includes(word))
    row.hidden = !isFound
    if (isFound) count += 1
  })
  list.hidden = count === 0
  list.nextElementSibling.hidden = count > 0
  form.querySelector('output').textContent = count === rows.length ? 'all ' + count : count + ' of ' + rows.length
}

const remember = ({ form }) => {
  const kept = [...new FormData(form)].filter(([, value]) => value !== '')
  const query = new URLSearchParams(kept).toString()
  history.replaceState(null, '', '#' + form.dataset.for + (query === '' ? '' : '?' + query))
}

const recall = ({ form }, query) => {
  const kept = new URLSearchParams(query)
  for (const field of form.elements) if (field.name) field.value = kept.get(field.name) || ''
}

const show = (isFirst) => {
  const [wanted, query] = location.hash.slice(1).split('?')
  const known = views.find(({ id }) => id === wanted)
  if (!known && !isFirst && wanted !== '') return
  const view = known || views[0]
  for (const other of views) other.hidden = other !== view
  shell.hidden = !shell.contains(view)
  for (const link of links) {
    if (link.hash === '#' + view.id) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  const list = lists.get(view.id)
  if (list && query !== undefined) recall(list, query)
  if (list) filter(list)
  const heading = view.querySelector('h2')
  document.title = view === views[0] ? name : heading.textContent + ' · ' + name
  if (isFirst) return
  heading.focus({ preventScroll: true })
  scrollTo(0, 0)
}

for (const list of lists.values()) {
  list.form.hidden = false
  list.form.addEventListener('submit', (event) => event.preventDefault())
  const change = () => {
    filter(list)
    remember(list)
  }
  list.form.addEventListener('input', change)
  // The fields are empty only after the event.
  list.form.addEventListener('reset', () => setTimeout(change))
}
document.documentElement.classList.add('js')
addEventListener('hashchange', () => show(false))
show(true)
})()`
