import type { Settings } from './choices.js'
import { configText, type Links } from './config-text.js'
import type { Survey } from './survey.js'
import type { TeamHeading } from './team-headings.js'
import { type WorkflowSettings, workflowText } from './workflow.js'

export const PATHS = {
  workflow: '.github/workflows/followthrough.yml',
  configuration: '.github/followthrough.yml',
  // No glob for postmortems finds it there.
  template: '.github/postmortem-template.md',
} as const

export type Purpose = keyof typeof PATHS

export interface ProposedFile {
  readonly purpose: Purpose
  readonly path: string
  readonly text: string
}

export interface Ingredients {
  readonly survey: Survey
  readonly settings: Settings
  readonly workflow: WorkflowSettings
  /** Makes a template of the team's headings. */
  readonly template: (headings: readonly TeamHeading[]) => string
  readonly links: Links
}

/** The files that fit the repository. A template that is there is used: none is proposed beside it. */
export function propose({ survey, settings, workflow, template, links }: Ingredients): readonly ProposedFile[] {
  const templatePath = settings.template ?? PATHS.template
  const files: readonly ProposedFile[] = [
    { purpose: 'workflow', path: PATHS.workflow, text: workflowText(workflow) },
    {
      purpose: 'configuration',
      path: PATHS.configuration,
      text: configText(settings, survey, templatePath, links),
    },
  ]
  if (settings.template !== null) return files
  return [...files, { purpose: 'template', path: PATHS.template, text: template(settings.headings) }]
}
