import type { Place } from '../../model/place.js';
import { vCardFileName, vCardOf } from '../place/vcard.js';

/** Hands a place to the device's contacts as a file. Nothing is requested: the file is made here. */
export function saveContact(place: Place, locale: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([vCardOf(place, locale)], { type: 'text/vcard;charset=utf-8' }));
  link.download = vCardFileName(place, locale);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // the browser may still be asking where to put it
}
