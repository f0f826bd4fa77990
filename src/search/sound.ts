/** What sounds alike in French and Dutch is written alike, one step after the other. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/(?:ae|aa)/g, 'a'],
  [/(?:eau|au)/g, 'o'],
  [/(?:ou|oe|uu)/g, 'u'],
  [/(?:ij|y)/g, 'i'],
  [/sch|sh|ch/g, 's'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/(?:ck|qu|c|q)/g, 'k'],
  [/gh/g, 'g'],
  [/[dt]h?(?=s?$)/g, 't'],
  [/w/g, 'v'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?<=...)e?s?$/, ''],
];

/** A folded word as it sounds, roughly: `schaerbeek`, `scharbeek` and `skarbek` come close or meet. */
export function soundOf(word: string): string {
  return STEPS.reduce((sound, [pattern, letters]) => sound.replace(pattern, letters), word);
}

/** What it costs beside the letters that a word goes on after what was typed. */
const GOES_ON = 0.5;

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make a word, or its beginning, of
 * the typed one; `Infinity` when more than `most`.
 */
export function lettersBetween(typed: string, word: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= word.length; column++) {
      const isSame = typed[row - 1] === word[column - 1];
      const isSwapped = row > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      const changed = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
      const swapped = isSwapped ? (before[column - 2] ?? 0) + 1 : changed;
      current.push(Math.min(changed, swapped, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most) return Infinity;
    before = last;
    last = current;
  }
  const whole = last[word.length] ?? 0;
  const beginning = typed.length > 3 ? Math.min(...last) : Infinity;
  const least = Math.min(whole, beginning + GOES_ON);
  return Math.floor(least) <= most ? least : Infinity;
}
