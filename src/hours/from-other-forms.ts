/** Opening hours that are not written in OSM syntax, turned into it; only adapters that come later need this. */
export { hoursFromSchemaOrg } from './from-schema-org.js';
export { hoursFromWeekdays } from './from-weekdays.js';
