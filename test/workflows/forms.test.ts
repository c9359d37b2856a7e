import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'

const FOLDER = '.github/ISSUE_TEMPLATE'
const FORMS = readdirSync(FOLDER).filter((name) => name !== 'config.yml')

interface Part {
  readonly type: string
  readonly id?: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly validations?: { readonly required?: boolean }
}

interface Form {
  readonly name: string
  readonly description: string
  readonly labels: readonly string[]
  readonly body: readonly Part[]
}

// Syntax for GitHub's form schema, docs.github.com: the keys of each type, those that must be there first.
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder', 'value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  dropdown: ['label', 'options', 'description', 'multiple', 'default'],
  checkboxes: ['label', 'options', 'description'],
}

const read = (name: string): Form => parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))

test.each(FORMS)('the form %s is one that GitHub shows', (name) => {
  const form = read(name)
  expect(Object.keys(form)).toEqual(expect.arrayContaining(['name', 'description', 'labels', 'body']))
  expect([form.name, form.description].filter((text) => text.length < 4)).toEqual([])
  const ids = form.body.flatMap(({ id }) => id ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z_-]+$/.test(id))).toEqual([])
  for (const { type, id, attributes, validations } of form.body) {
    const [first = '', ...others] = ATTRIBUTES[type] ?? []
    expect([id, Object.keys(attributes)]).toEqual([id, expect.arrayContaining([first])])
    expect(Object.keys(attributes).filter((key) => ![first, ...others].includes(key))).toEqual([])
    expect(type === 'checkboxes' ? validations : undefined).toBeUndefined()
  }
  expect(form.body.some(({ type, validations }) => type !== 'markdown' && validations?.required)).toBe(true)
})

test('a wrong remark is told with its rule, the text and what was expected', () => {
  const required = read('false-remark.yml').body.filter(({ validations }) => validations?.required)
  expect(required.map(({ id }) => id)).toEqual(['rule', 'text', 'said', 'expected'])
})

test('no form gives an issue the label by which ours are known', () => {
  const labels = FORMS.flatMap((name) => read(name).labels)
  expect(labels.filter((label) => label.startsWith('postmortem'))).toEqual([])
})

test('whoever finds a weakness is led away from the public issues', () => {
  const { blank_issues_enabled: isBlankAllowed, contact_links: links } = parse(
    readFileSync(`${FOLDER}/config.yml`, 'utf8'),
  )
  expect(isBlankAllowed).toBe(false)
  expect(links.map(({ url }: { readonly url: string }) => url)).toContain(
    'https://github.com/followthrough/followthrough/security/advisories/new',
  )
  expect(
    ['SECURITY.md', 'CODE_OF_CONDUCT.md', '.github/pull_request_template.md', '.github/CODEOWNERS'].filter(
      (file) => !existsSync(file),
    ),
  ).toEqual([])
})

test('the Action has a mark of its own on the Marketplace, of the icons and colours that there are', () => {
  const { name, description, author, branding } = parse(readFileSync('action.yml', 'utf8'))
  expect([name, author]).toEqual(['Followthrough', 'Followthrough'])
  expect(description.length).toBeGreaterThan(20)
  // Metadata syntax, docs.github.com.
  expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
    branding.color,
  )
  expect(['alert-triangle', 'check-circle', 'check-square', 'clipboard', 'file-text', 'repeat', 'shield']).toContain(
    branding.icon,
  )
})
