import { describe, expect, test } from '@jest/globals'
import { isEnglish, isEnglishDocument } from '../../src/rules/text/english.js'
import { read } from '../postmortem/readings.js'

describe('a text is English', () => {
  test.each([
    'At 10:02 the deploy of checkout began and the database did not answer. The alert came at 10:06.',
    'The pool was full.',
    'Rolled back to 4.12 after the alert fired; nobody could log in while the pool was full.',
    '`checkout-7f9` restarted and the queue drained',
  ])('by the words that hold sentences together: %s', (text) => {
    expect(isEnglish(text)).toBe(true)
  })

  test.each([
    '10:02 にデプロイが始まり、database の connection pool が枯渇した。alert は 10:06 に発火した。',
    'Om 10:02 is de deploy van checkout gestart en daarna was de database niet meer bereikbaar of heel traag.',
    'Um 10:02 wurde das Deployment gestartet, danach war die Datenbank nicht mehr in Betrieb, also kam der Alert.',
    'À 10:02 le déploiement de checkout a commencé et la base de données ne répondait plus.',
    'A las 10:02 empezó el deploy de checkout y no se ha encontrado ningún error en los logs.',
    'O 10:02 uruchomiono wdrożenie i baza danych przestała odpowiadać. To był problem, bo nikt tego nie testuje.',
    'Kl. 10:02 blev deploy af checkout startet, og derefter var databasen ikke til at nå for os.',
    'Het team is klaar',
    'Der Café-Server and mehr',
    'checkout-7f9 OOMKilled',
    '',
  ])('and these are not: %s', (text) => {
    expect(isEnglish(text)).toBe(false)
  })

  test('whatever code it shows', () => {
    const code = `\`\`\`\n${'const pool = createPool(limit)\n'.repeat(200)}\`\`\`\n`
    expect(isEnglish(`The pool was full, and the gateway answered with 502.\n\n${code}`)).toBe(true)
    expect(isEnglish(`枯渇した。\n\n${'// the pool of the gateway\n'.replace(/^/, '```\n')}\`\`\`\n復旧した。`)).toBe(
      false,
    )
  })

  test('and its front matter does not count', () => {
    expect(
      isEnglishDocument(read('---\nid: INC-1\ntitle: The end of the pool and of us\n---\n# 障害\n\n枯渇した。\n')),
    ).toBe(false)
  })

  test('in no time that grows with more than its length', () => {
    const long = `${'a'.repeat(200_000)}\n${'the '.repeat(200_000)}\n${'.'.repeat(200_000)}`
    const before = performance.now()
    isEnglish(long)
    isEnglish('x.'.repeat(300_000))
    expect(performance.now() - before).toBeLessThan(500)
  })
})
