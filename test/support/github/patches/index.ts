import type { Patch } from '../world.js'
import { keepPermissions, keepStrangersOut, refuseAnonymousWrites } from './access.js'
import { checkAssignee, listAssignees, refuseUnassignable } from './assignees.js'
import { keepAnnotations, listAnnotations, listCheckRuns } from './check-runs.js'
import { commentsSince, listComments } from './comment-lists.js'
import { loseComments, meetFates } from './fates.js'
import { completeIssues } from './issue-form.js'
import { listIssues, readIssue } from './issue-list.js'
import { keepType, listIssueTypes } from './issue-types.js'
import { refuseSecondLabel, useKnownLabels } from './labels.js'
import { refuseLongLabels, refuseLongTexts } from './lengths.js'
import { keepLocks, refuseLockedComments } from './locks.js'
import { mergePull } from './merge.js'
import { keepMilestones, refuseUnknownMilestone } from './milestones.js'
import { openPull, refuseWorkflows, updatePull } from './open-pull.js'
import { readPermission } from './permission.js'
import { listPulls, pullFiles, pullsOfCommit, readPull } from './pull-requests.js'
import { countReactions, listReactions, react } from './reactions.js'
import { protectContents, protectRefs, readBranch, wordRefusals } from './refs.js'
import { findByNumber, followRenames, hideRepositories, readRepository } from './repositories.js'
import { listReviewComments, reviewLines } from './reviews.js'
import { keepReasons } from './state-reason.js'
import { addSubIssue, lackSubIssues, listSubIssues, readParent, removeSubIssue } from './sub-issues.js'
import { readTimeline } from './timeline.js'
import { viewer } from './viewer.js'
import { listWorkflows } from './workflows.js'

/** In the order in which a request passes them. */
export const patches: readonly Patch[] = [
  findByNumber,
  hideRepositories,
  followRenames,
  keepPermissions,
  viewer,
  completeIssues,
  refuseAnonymousWrites,
  keepStrangersOut,
  meetFates,
  loseComments,
  readRepository,
  refuseLongTexts,
  refuseLongLabels,
  refuseUnassignable,
  listAssignees,
  checkAssignee,
  refuseSecondLabel,
  useKnownLabels,
  keepReasons,
  listIssueTypes,
  keepType,
  lackSubIssues,
  addSubIssue,
  removeSubIssue,
  listSubIssues,
  readParent,
  keepMilestones,
  refuseUnknownMilestone,
  refuseLockedComments,
  keepLocks,
  react,
  listReactions,
  countReactions,
  readPermission,
  readTimeline,
  listIssues,
  readIssue,
  commentsSince,
  listComments,
  protectRefs,
  protectContents,
  wordRefusals,
  readBranch,
  refuseWorkflows,
  openPull,
  updatePull,
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
  listWorkflows,
]
