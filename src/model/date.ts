/** The date that a text begins with, `YYYY-MM-DD` or `YYYY-MM`; `undefined` where the calendar has no such date. */
export function dateOf(text: string): string | undefined {
  const [date] = /^\d{4}-\d\d(-\d\d)?(?![-\d])/.exec(text) ?? [];
  // Of the 31st of February some engines make the 3rd of March.
  return date && new Date(date).getUTCDate() === Number(date.slice(8) || 1) ? date : undefined;
}
