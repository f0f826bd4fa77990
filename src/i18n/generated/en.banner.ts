// Made by src/build/messages.mjs from the messages in the code.
import { str } from '@lit/localize/internal/str-tag.js';

export const templates = {
  'banner.about': str`About ${0}`,
  'banner.close': `Close`,
  'banner.closed': `closed at the moment`,
  'banner.comma': `,`,
  'banner.find-place': `Find a place near you`,
  'banner.last-day': str`Campaign until ${0}`,
  'banner.open': `open now`,
  'banner.open-many': str`${0} open now`,
  'banner.open-none': `none open at the moment`,
  'banner.open-one': `1 open now`,
  'banner.place': `1 place`,
  'banner.place-in': str`1 place in ${0}`,
  'banner.places': str`${0} places`,
  'banner.places-in': str`${0} places in ${1}`,
  'banner.sample': `Sample data, not the official list of digital public spaces`,
  'banner.source': `Source:`,
};
