import { SECTION_KINDS, type SectionKind } from '../postmortem/section-kinds.js'

/** `root-cause|contributing-factors` → both kinds; any one of them will do. Unknown kinds are left out. */
export function sectionChoiceOf(written: string): readonly SectionKind[] {
  return written
    .split('|')
    .map((kind) => kind.trim())
    .filter(isSectionKind)
}

export function isSectionKind(name: string): name is SectionKind {
  return SECTION_KINDS.some((kind) => kind === name)
}
