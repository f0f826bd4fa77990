import { speak, str, type Msg } from '../../i18n/localize-controller.js';
import type { Locale } from '../../i18n/locales.js';
import { templates as ar } from '../../i18n/generated/ar.debug.js';
import { templates as en } from '../../i18n/generated/en.debug.js';
import { templates as fr } from '../../i18n/generated/fr.debug.js';
import { templates as nl } from '../../i18n/generated/nl.debug.js';
import type { FeedWarning } from '../../model/feed.js';

const WORDS: Readonly<Record<Locale, Readonly<Record<string, unknown>>>> = { ar, en, fr, nl };

/** The words of the report in one language: they come with the report, so that no visitor downloads them. */
export function debugSpeech(locale: Locale): Msg {
  return ((source: Parameters<Msg>[0], options: { readonly id: string }) =>
    speak(source as Parameters<typeof speak>[0], WORDS[locale][options.id])) as Msg;
}

/** Why a record was refused and what to do; `undefined` for a reason without words of its own. */
export function rejectionWords(msg: Msg, reason: string): string | undefined {
  switch (reason) {
    case 'no-name':
      return msg('It has no name. Give every place a name.', { id: 'debug.no-name' });
    case 'bad-position':
      return msg('Its position cannot be right. Give latitude and longitude in degrees (WGS84), or leave both out.', {
        id: 'debug.bad-position',
      });
    case 'nowhere':
      return msg('It does not say where it is. Give a position, or a street, a postal code or a commune.', {
        id: 'debug.nowhere',
      });
    default:
      return undefined;
  }
}

/** What is wrong with the feed as a whole. */
export function warningWords(msg: Msg, reason: FeedWarning['reason']): string {
  switch (reason) {
    case 'not-utf-8':
      return msg('The feed is not in UTF-8. Save it as UTF-8.', { id: 'debug.not-utf' });
    case 'text-around-json':
      return msg('There is other text around the data, such as an error message of the server. Take it out.', {
        id: 'debug.text-around',
      });
    case 'bad-feed-map':
      return msg('The attribute “feed-map” cannot be read. Correct it.', { id: 'debug.bad-map' });
    case 'truncated':
      return msg('The feed stops in the middle. Publish it again.', { id: 'debug.truncated' });
    case 'next-elsewhere':
      return msg('The next page is on another site, so it was not fetched.', { id: 'debug.next-elsewhere' });
    case 'page-failed':
      return msg('A further page could not be read. Places are missing.', { id: 'debug.page-failed' });
    case 'too-many-pages':
      return msg('The feed has more pages than we read. Offer one file with all places.', {
        id: 'debug.too-many-pages',
      });
    case 'too-many-places':
      return msg('The feed has more places than we read. Offer a smaller one.', { id: 'debug.too-many-places' });
    case 'too-large':
      return msg('The feed is larger than what we read. Offer a smaller one.', { id: 'debug.too-large' });
  }
}

/** Two places that may be one. */
export function duplicateWords(msg: Msg, [one, other]: readonly [string, string], reason: string): string {
  return reason === 'same-id'
    ? msg(
        str`“${one}” stands there twice, with different facts. The second is now “${other}”. Give it its own id, or correct it.`,
        {
          id: 'debug.same-id',
          desc: '0: id, 1: new id of the second',
        },
      )
    : msg(
        str`“${one}” and “${other}” have the same name and the same spot, but different facts. Correct or remove one.`,
        {
          id: 'debug.same-place',
          desc: '0 and 1: ids',
        },
      );
}

/** Why there is no list, and what to do. */
export function errorWords(msg: Msg, code: string): string {
  switch (code) {
    case 'bad-url':
      return msg('The attribute “feed” is no address. Correct it.', { id: 'debug.bad-url' });
    case 'http-status':
      return msg('The server refuses the feed. Check the address.', { id: 'debug.http-status' });
    case 'network':
      return msg('The feed cannot be fetched. Check the address, and that the server allows other sites (CORS).', {
        id: 'debug.network',
      });
    case 'stalled':
    case 'too-slow':
      return msg('The server is too slow. Offer the feed as a file, or set “feed-timeout”.', { id: 'debug.too-slow' });
    case 'too-large':
      return warningWords(msg, 'too-large');
    case 'not-json':
      return msg('What came is no data. Open the address in a browser: is it a page, or an error message?', {
        id: 'debug.not-json',
      });
    default:
      return msg('The data has no form that we know. Name it with “feed-format” or “feed-map”.', {
        id: 'debug.not-a-feed',
      });
  }
}
