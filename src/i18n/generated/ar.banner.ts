// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize/internal/str-tag.js';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'banner.about': str`حوالي ${0}`,
  'banner.close': `إغلاق`,
  'banner.closed': `مغلق الآن`,
  'banner.comma': `،`,
  'banner.find-place': `العثور على مكان قريب منك`,
  'banner.last-day': str`الحملة مستمرة حتى ${0}`,
  'banner.open': `مفتوح الآن`,
  'banner.open-many': str`المفتوحة الآن: ${0}`,
  'banner.open-none': `لا يوجد مكان مفتوح الآن`,
  'banner.open-one': `واحد منها مفتوح الآن`,
  'banner.place': `مكان واحد`,
  'banner.place-in': str`مكان واحد في ${0}`,
  'banner.places': str`الأماكن: ${0}`,
  'banner.places-in': str`الأماكن: ${0} في ${1}`,
  'banner.sample': `بيانات كمثال، وليست القائمة الرسمية للفضاءات الرقمية العامة`,
  'banner.source': `المصدر:`,
};
