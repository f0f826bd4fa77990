/**
 * The names that partners write in their pages. A new one is added here first, then in the code and its docs; one that
 * is here is renamed only in a major version. Not everything that is listed exists already; the members do.
 */
const EVERY_ATTRIBUTE = [
  'lang',
  'feed',
  'feed-format',
  'feed-map',
  'feed-timeout',
  'feed-limit',
  'offline',
  'theme',
  'heading-level',
];
const EVERY_ELEMENT = [...EVERY_ATTRIBUTE, 'now', 'debug'];
const FEED_EVENTS = ['epn-feed-load', 'epn-feed-error'];

export const CONTRACT = {
  'epn-finder': {
    attribute: [
      ...EVERY_ELEMENT,
      ...['commune', 'services', 'open-now', 'query', 'near', 'selected'],
      ...['view', 'sort', 'limit', 'hide'],
      ...['without-map', 'without-search', 'without-filters', 'without-geolocation'],
      ...['basemap', 'basemap-consent', 'geocoder'],
      ...['url-state', 'with-language-menu', 'kiosk', 'report-url'],
    ],
    slot: ['', 'heading', 'empty', 'footer', 'marker'],
    member: [
      ...['places', 'results', 'feedReport', 'state', 'query', 'filters', 'selected'],
      ...['select', 'reset', 'reload', 'focusSearch', 'geocode'],
    ],
    event: [
      ...FEED_EVENTS,
      ...['epn-filter-change', 'epn-place-select', 'epn-view-change'],
      ...['epn-locate', 'epn-locate-error', 'epn-map-error'],
    ],
  },
  'epn-card': {
    attribute: [...EVERY_ELEMENT, 'place', 'layout', 'near', 'directions', 'with-json-ld', 'report-url'],
    slot: ['', 'actions'],
    member: ['place'],
    event: FEED_EVENTS,
  },
  'digital-help-banner': {
    attribute: [
      ...EVERY_ELEMENT,
      ...['campaign', 'format', 'poster', 'placement', 'fallback'],
      ...['remember', 'for', 'commune', 'utm'],
    ],
    slot: [''],
    member: ['state'],
    event: ['epn-campaign-show', 'epn-campaign-action', 'epn-campaign-dismiss'],
  },
};

export const TAGS = Object.keys(CONTRACT);

/** Parts are nouns, and the same thing has the same name in every element. */
export const PARTS = [
  ...['search', 'suggestions', 'filters', 'filter-group', 'results', 'result', 'more', 'map', 'status'],
  ...['card', 'card-title', 'hours', 'banner', 'action', 'close', 'loading', 'error', 'tray'],
];
