/** Whether an argument is an address and not a file. */
export function isUrl(argument: string): boolean {
  return /^https?:\/\//i.test(argument);
}
