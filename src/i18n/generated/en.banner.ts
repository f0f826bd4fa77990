// Made by src/build/messages.mjs from the messages in the code.
import { str } from '@lit/localize/internal/str-tag.js';

export const templates = {
  'banner.about': str`About ${0}`,
  'banner.close': `Close`,
  'banner.last-day': str`Campaign until ${0}`,
  'banner.source': `Source:`,
};
