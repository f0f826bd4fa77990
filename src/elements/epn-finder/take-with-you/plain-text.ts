import { str, type Speech } from '../../../i18n/localize-controller.js';
import { allTexts, pickText, type LocalizedText } from '../../../model/text.js';
import type { Place } from '../../../model/place.js';
import type { Utterance } from '../../../base/read-aloud.js';
import { serviceWords } from '../../place/service-words.js';
import { commaOf } from '../../place/week.js';
import type { Bundle } from './context.js';
import { figures, hoursLines } from './hours-words.js';

/** Both official languages in one line, the reader's first; a third language only when the reader's is one. */
export function bothLanguages(text: LocalizedText, locale: string): string {
  const official = allTexts({ ...(text.fr && { fr: text.fr }), ...(text.nl && { nl: text.nl }) });
  return [...new Set([pickText(text, locale).text, ...official])].filter(Boolean).join(' / ');
}

/** Street, postal code and commune in one line; empty when the feed tells none of them. */
export function addressLine({ address }: Place, locale: string): string {
  const { street, postalCode, commune } = address;
  const town = [postalCode, commune && bothLanguages(commune, locale)].filter(Boolean).join(' ');
  return [street && bothLanguages(street, locale), town].filter(Boolean).join(', ');
}

function hoursText(speech: Speech, place: Place, now: Date): readonly string[] {
  const lines = hoursLines(speech, place, now);
  if (lines === null) return [speech.msg('Hours not confirmed. Call before you come.', { id: 'hours.unknown' })];
  if (typeof lines === 'string') return [lines];
  return lines.map(({ days, hours }) => `${days}: ${hours}`);
}

function phoneWords({ msg, locale }: Speech, phone: string): string {
  const number = figures(phone, locale);
  return msg(str`Phone: ${number}`, { id: 'take.phone' });
}

/**
 * One place as a message can carry it: name, address, phone, hours, and a link when there is one.
 * @param link - absolute URL that opens the place, or the way there
 */
export function placeText(speech: Speech, place: Place, now: Date, link: string | undefined): string {
  const [phone] = place.phones;
  return [
    bothLanguages(place.name, speech.locale),
    addressLine(place, speech.locale),
    phone ? phoneWords(speech, phone.text) : '',
    ...hoursText(speech, place, now),
    link ?? '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** What is read aloud of a place, one sentence after the other, each in the language that it is written in. */
export function spokenLines(speech: Speech, place: Place, now: Date, openState: string): readonly Utterance[] {
  const { msg, locale } = speech;
  const name = pickText(place.name, locale);
  const { street, postalCode, commune } = place.address;
  const own = (text: LocalizedText | undefined) => {
    if (!text) return [];
    const picked = pickText(text, locale);
    return picked.text ? [{ text: picked.text, lang: picked.lang ?? locale }] : [];
  };
  const say = (text: string) => ({ text, lang: locale as string });
  const [phone] = place.phones;
  const services = place.services?.map((service) => serviceWords(msg, service)).join(`${commaOf(speech)} `);
  return [
    { text: name.text, lang: name.lang ?? locale },
    say(openState),
    ...own(street),
    ...(postalCode ? [say(postalCode)] : []),
    ...own(commune),
    ...(phone ? [say(phoneWords(speech, phone.text))] : []),
    ...(services ? [say(`${msg('What you can do here', { id: 'card.services' })}: ${services}`)] : []),
    ...(place.openingHours
      ? [say(msg('Opening hours', { id: 'card.hours' })), ...hoursText(speech, place, now).map(say)]
      : []),
  ];
}

/** What a bundle is called where there is room for one line. */
export function plainNames({ places, speech }: Bundle): string {
  return places.map((place) => pickText(place.name, speech.locale).text).join(', ');
}
