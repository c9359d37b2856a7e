import { defaultReadingOptions } from '../../src/postmortem/reading-options.js'
import { fileText } from '../../src/render/escape/file-text.js'
import { fillIn } from '../../src/template/fill/fill-in.js'
import type { Filling } from '../../src/template/fill/filling.js'

const FILLING: Filling = {
  id: 'INC-2026-015',
  stem: '2026-11-03-checkout-returned-502s',
  title: 'Checkout returned 502s',
  date: '2026-11-03',
  author: '@ada',
  severity: null,
  services: [],
  hints: {},
  timeline: null,
  references: [],
}

/** A template filled in with what is known of one incident. */
export function filled(template: string, change: Partial<Filling> = {}): string {
  const reading = defaultReadingOptions(FILLING.stem)
  return fillIn(template, { ...FILLING, ...change }, { reading, asText: fileText })
}
