/** Where editors find the JSON Schemas of `schema/`. */
export const SCHEMAS = 'https://raw.githubusercontent.com/followthrough/followthrough/main/schema/'
