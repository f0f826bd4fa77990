/** What became of a text that the visitor wanted to take along. `cancelled`: the visitor thought better of it. */
export type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'failed';

/** True when the device can hand a text to another of its programs. */
export function canShare(): boolean {
  return typeof (navigator as { share?: unknown }).share === 'function';
}

async function copy(text: string): Promise<ShareOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // No clipboard without https, or where the page's permissions policy forbids it.
    return 'failed';
  }
}

/** Offers a text to the device's other programs, else puts it on the clipboard. Call it from the visitor's own tap. */
export async function shareText(title: string, text: string): Promise<ShareOutcome> {
  if (!canShare()) return copy(text);
  try {
    await navigator.share({ title, text });
    return 'shared';
  } catch (error) {
    return (error as Error).name === 'AbortError' ? 'cancelled' : copy(text);
  }
}

/** The address that opens the device's own message with this text in it. iOS before 8 aside, all know `?body=`. */
export function smsHref(text: string): string {
  return `sms:?body=${encodeURIComponent(text)}`;
}
