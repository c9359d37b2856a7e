// Front matter as a case needs it: between other fences, or with code in it that must never run.
import { bodyOf } from '../../case-file.mjs'

export const CODE = 'process.getBuiltinModule("fs").writeFileSync(process.env.PM_CANARY, "x")'
export const fenced = (opening, inner, close = '---') => `${opening}\n${inner}\n${close}\n\n${bodyOf().join('\n')}\n`
export const named = (words) => words.replaceAll(/[^a-z0-9]+/gi, '-')
