/** Told how much of a long work is done; nobody waits for whoever listens. The last word of a work is `done === total`. */
export type Progress = (work: Work, done: number, total: number) => void

export type Work = 'looking at files' | 'reading documents' | 'checking documents' | 'writing issues'
