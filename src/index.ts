/**
 * The npm entry: classes, events and types. Importing it registers nothing and needs no browser; `epn-widgets/define`
 * registers the three tags.
 */
export { VERSION } from './base/version.js';
export { DigitalHelpBanner } from './elements/digital-help-banner/digital-help-banner.js';
export { EpnCard } from './elements/epn-card/epn-card.js';
export { EpnFinder, type FinderStatus } from './elements/epn-finder/epn-finder.js';
export { EpnLocateErrorEvent, EpnLocateEvent, type LocateErrorCode, type LocateWay } from './events/locate-events.js';
export * from './events/campaign-events.js';
export * from './events/events.js';
export { FeedError, type FeedErrorCode } from './feed/errors.js';
export { readFeed, type ReadOptions } from './feed/read-feed.js';
export { openStateAt, parseOpeningHours } from './hours/index.js';
export { LOCALES, type Locale } from './i18n/locales.js';
export type * from './model/campaign.js';
export type * from './model/communes.js';
export type * from './model/feed.js';
export type * from './model/geo.js';
export type * from './model/hours.js';
export type * from './model/place.js';
export type * from './model/service.js';
export type * from './model/text.js';
export type { Filters } from './model/filters.js';
