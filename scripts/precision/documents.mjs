/** How many documents of the corpus are postmortems that can be read: `npm run corpus` compares. */
export const DOCUMENTS = 246
