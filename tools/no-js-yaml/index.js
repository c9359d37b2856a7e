'use strict'

/**
 * gray-matter loads js-yaml and, through it, looks for esprima in whatever folder it runs from. Our guarded reader is the
 * only engine that is ever given to it, so this one takes that place and refuses.
 */
function refuse() {
  throw new Error('This YAML engine is never used.')
}

module.exports = { safeLoad: refuse, safeDump: refuse }
