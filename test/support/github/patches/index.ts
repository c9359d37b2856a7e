import type { Patch } from '../world.js'
import { keepPermissions, keepStrangersOut, refuseAnonymousWrites } from './access.js'
import { checkAssignee, listAssignees, refuseUnassignable } from './assignees.js'
import { keepAnnotations, listAnnotations, listCheckRuns } from './check-runs.js'
import { commentsSince } from './comments-since.js'
import { listIssues, readIssue } from './issue-list.js'
import { refuseSecondLabel, useKnownLabels } from './labels.js'
import { refuseLongLabels, refuseLongTexts } from './lengths.js'
import { mergePull } from './merge.js'
import { listPulls, pullFiles, pullsOfCommit, readPull } from './pull-requests.js'
import { findByNumber, followRenames, hideRepositories, readRepository } from './repositories.js'
import { listReviewComments, reviewLines } from './reviews.js'
import { keepReasons } from './state-reason.js'
import { viewer } from './viewer.js'

/** In the order in which a request passes them. */
export const patches: readonly Patch[] = [
  findByNumber,
  hideRepositories,
  followRenames,
  keepPermissions,
  viewer,
  refuseAnonymousWrites,
  keepStrangersOut,
  readRepository,
  refuseLongTexts,
  refuseLongLabels,
  refuseUnassignable,
  listAssignees,
  checkAssignee,
  refuseSecondLabel,
  useKnownLabels,
  keepReasons,
  listIssues,
  readIssue,
  commentsSince,
  listPulls,
  readPull,
  pullFiles,
  pullsOfCommit,
  mergePull,
  keepAnnotations,
  listCheckRuns,
  listAnnotations,
  reviewLines,
  listReviewComments,
]
