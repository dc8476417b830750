/** BCP 47 codes of the languages there is a pack for. */
export const READABLE: readonly string[] = ['ro', 'en'];
