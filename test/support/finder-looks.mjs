/** What a finder can look like on a phone, and how a visitor brings each about. */

/** One place that tells everything, in long words; one that tells its hours; one that tells hardly anything. */
export const RECORDS = [
  {
    ...{ id: 'rich', name: { fr: 'Bibliothèque communale Sophia, espace public numérique' }, lat: 50.867, lng: 4.373 },
    ...{ street: { fr: 'Boulevard Lambermont 224', nl: 'Lambermontlaan 224' }, postalCode: '1030' },
    ...{ commune: { fr: 'Schaerbeek', nl: 'Schaarbeek' }, phones: ['02 234 56 78'], emails: ['sophia@example.be'] },
    ...{
      websites: ['https://bibliotheque-sophia.example.be/espace-public-numerique'],
      isFree: true,
      wheelchair: 'yes',
    },
    ...{
      openingHours: 'Tu-Fr 09:00-12:30,13:00-17:00; Sa 10:00-12:00; PH off',
      services: ['device-access', 'procedures'],
    },
    ...{ languages: ['fr', 'nl', 'ar'], access: ['walk-in'], audiences: ['Seniors'], qualityLabels: ['Label EPN'] },
    ...{ helpWays: ['workshop'], updatedOn: '2026-10-01', source: 'Commune de Schaerbeek' },
  },
  {
    ...{ id: 'open', name: 'Zorba', commune: { fr: 'Ixelles', nl: 'Elsene' }, openingHours: 'Tu 09:00-17:00' },
    ...{ lat: 50.83, lng: 4.367, phones: ['02 345 67 89'], services: ['procedures'], isFree: false },
  },
  { id: 'silent', name: 'Béguinage', postalCode: '1000', lat: 50.851, lng: 4.348 },
];

const choose = { tap: '.result[data-id=rich] .name' };
const putAside = [choose, { press: 'Add to my list' }, { press: 'Back to the list' }, { press: 'My list: 1 of 5' }];
const toPlaces = [{ press: 'Learn' }, { press: 'Skip this question' }];
const nearError = '.near-status[data-kind=error]';
const typed = (text) => [{ type: text, into: '#where' }, { press: 'Find places' }];

/**
 * Each: how the page has set it up, what the visitor does, and what is there then.
 * @type {readonly import('./finder-looks.mjs').FinderLook[]}
 */
export const LOOKS = [
  { name: 'the list', attributes: 'with-language-menu limit="2" report-url="/report"', shows: '.ways' },
  { name: 'the list with filters that are on', attributes: 'commune="1030" open-now', shows: '.chip' },
  { name: 'nothing found', steps: [{ type: 'qqqq', into: '#query' }], shows: '.message' },
  { name: 'a feed that does not come', feed: 'data:application/json,nothing', shows: '[role=alert]' },
  { name: 'suggestions', steps: [{ type: 'bib', into: '#query' }], shows: '[role=option]' },
  { name: 'the filters', steps: [{ tap: '.filters-button' }, { pick: '#day' }], shows: 'dialog[open] #time' },
  { name: 'near me', steps: [{ press: 'Near me' }], shows: '#where' },
  {
    name: 'near me, where the device refuses',
    ...{ steps: [{ press: 'Near me' }, { press: 'Use my location' }], shows: nearError },
  },
  { name: 'near a commune that nobody knows', steps: [{ press: 'Near me' }, ...typed('zzzz')], shows: nearError },
  { name: 'a place', attributes: 'report-url="/report"', steps: [choose], shows: 'dialog.sheet .take' },
  {
    name: 'a place that goes to a phone',
    ...{ steps: [choose, { press: 'Send to a phone' }], shows: 'dialog.sheet .qr path' },
  },
  { name: 'places put aside', steps: putAside, shows: '.tray-content' },
  {
    name: 'places put aside that go to a phone',
    ...{ attributes: 'url-state', steps: [...putAside, { press: 'Send to a phone' }], shows: '.tray .qr path' },
  },
  { name: 'the first question', attributes: 'view="guided"', shows: '.need' },
  { name: 'the second question', attributes: 'view="guided"', steps: [{ press: 'Learn' }], shows: '#where' },
  {
    name: 'the second question, not understood',
    ...{ attributes: 'view="guided"', steps: [{ press: 'Learn' }, ...typed('zzzz')], shows: nearError },
  },
  { name: 'the answer', attributes: 'view="guided"', steps: toPlaces, shows: '[data-step=places] .result' },
  { name: 'a public screen', attributes: 'kiosk="60"', shows: 'a[role=button]' },
  {
    name: 'a link of a public screen',
    ...{ attributes: 'kiosk="60"', steps: [{ press: 'How to get there' }], shows: 'dialog[open] .qr path' },
  },
  {
    name: 'a link of a public screen that asks questions',
    attributes: 'kiosk="60" view="guided"',
    ...{ steps: [...toPlaces, { press: 'How to get there' }], shows: 'dialog[open] .qr path' },
  },
  {
    // Comes after ten seconds: the shortest time that a page can give.
    name: 'a public screen that nobody uses any more',
    ...{
      attributes: 'kiosk="30"',
      steps: [{ type: 'zorba', into: '#query' }],
      shows: 'dialog[open][role=alertdialog]',
    },
  },
  { name: 'the list in Arabic', lang: 'ar', attributes: 'commune="1030" open-now', shows: '.chip' },
  { name: 'the filters in Arabic', lang: 'ar', steps: [{ tap: '.filters-button' }], shows: 'dialog[open]' },
  { name: 'a place in Arabic', lang: 'ar', steps: [choose], shows: 'dialog.sheet .take' },
  { name: 'the first question in Arabic', lang: 'ar', attributes: 'view="guided"', shows: '.need' },
];

/** The look with this name. */
export function lookOf(name) {
  const look = LOOKS.find((candidate) => candidate.name === name);
  if (!look) throw new Error(`No finder looks like "${name}"`);
  return look;
}

/** A finder as the page has set it up, on a Tuesday morning. @param address - of the feed of {@link RECORDS} */
export const markupOf = ({ lang = 'en', attributes = '', feed }, address) =>
  `<epn-finder lang="${lang}" without-map now="2026-11-24T10:00:00+01:00" feed="${feed ?? address}" ${attributes}></epn-finder>`;
