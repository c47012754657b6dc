/** The version of the reading rules: articles read by another version are read again. */
export const rules = '7';
