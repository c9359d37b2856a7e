const ASCII = /^[\x00-\x7f]*$/

/** The runs of letters and digits of a text in lower case. ASCII has a way of its own: it is common, and Unicode's classes are slow to begin with. */
export function wordRuns(lowerCase: string): readonly string[] {
  return lowerCase.match(isAscii(lowerCase) ? /[a-z0-9]+/g : /[\p{L}\p{N}\p{M}]+/gu) ?? []
}

export function isAscii(text: string): boolean {
  return ASCII.test(text)
}
