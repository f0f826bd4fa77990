/** What a screen reader is given in the states that a visitor brings about; list, sheet and first questions are in the walk. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import { lookOf } from '../support/finder-looks.mjs';
import { openLook } from '../support/finder-page.mjs';
import { startPartner } from '../support/partner.mjs';

const NAME = 'Bibliothèque communale Sophia, espace public numérique';

/** By state: where to look, and lines that are read there, in this order. */
const READ = {
  'the list with filters that are on': [
    'epn-finder',
    [
      'button "Filters \\(2\\)"',
      'button "Remove the filter Schaerbeek"',
      'button "Remove the filter Open now"',
      'status: 1 place',
    ],
  ],
  'nothing found': [
    'epn-finder',
    [
      'searchbox|combobox',
      'button "Clear the search"',
      'status: No place found',
      'paragraph: No place matches “qqqq”',
      'button "Without “qqqq” \\(3\\)"',
    ],
  ],
  'a feed that does not come': [
    'epn-finder',
    [
      'heading "Where can I get digital help\\?"',
      'status',
      'alert:',
      'We cannot load the places',
      'button "Try again"',
    ],
  ],
  suggestions: [
    'epn-finder',
    ['combobox "Commune, place or address" \\[expanded\\]', 'listbox "Suggestions":', 'option "[^"]+"'],
  ],
  'the filters': [
    'epn-finder dialog',
    [
      ...['dialog "Filters"', 'heading "Filters" \\[level=3\\]', 'button "Close"', 'group "What do you need\\?"'],
      ...[
        'checkbox "Help with online forms \\(\\d\\)"',
        'combobox "Commune"',
        'checkbox "Open now',
        'combobox "Open on"',
      ],
      ...[
        'textbox "At what time\\?"|At what time\\?',
        'group "Good to know"',
        'button "Clear all"',
        'button "Show \\d places?"',
      ],
    ],
  ],
  'near me, where the device refuses': [
    'epn-finder .near-panel',
    [
      ...['paragraph: Your device will ask', 'button "Use my location"', 'textbox "Your commune or postal code"'],
      ...['button "Find places"', 'status: "?Your device does not share your location.'],
    ],
  ],
  'the second question, not understood': [
    'epn-finder .guided',
    [
      'region "Question 2 of 2 Where are you\\?"',
      'button "Back"',
      'textbox "Your commune',
      'status: We do not find this',
      'button "Skip this question"',
    ],
  ],
  'the answer': [
    'epn-finder .guided',
    [
      ...['region "\\d places? for you"', 'button "Back"', 'heading "\\d places? for you" \\[level=3\\]', 'list:'],
      ...[
        'heading "[^"]+" \\[level=3\\]',
        'link "How to get there – ',
        'button "Print – ',
        'button "See all places in a list',
        'button "Start again"',
      ],
    ],
  ],
  'a place that goes to a phone': [
    'epn-finder dialog.sheet',
    [
      ...[`dialog "${NAME}"`, 'button "Send to a phone" \\[expanded\\]', 'group "Send to a phone"', 'img "QR code"'],
      ...['link "Send as a text message"'],
    ],
  ],
  'places put aside': [
    'epn-finder .tray',
    [
      ...['region "My list"', 'button "My list: 1 of 5 places" \\[expanded\\]', `listitem:[^\\n]*\\n?[^\\n]*${NAME}`],
      ...[
        `button "Take ${NAME} off the list"`,
        'combobox "Language of the paper and of the message"',
        'button "Print"',
      ],
      ...['button "Empty the list"'],
    ],
  ],
  'a link of a public screen': [
    'epn-finder dialog',
    [
      'dialog "How to get there – [^"]+"',
      'heading "How to get there',
      'Point the camera',
      'img "QR code"',
      'button "Close"',
    ],
  ],
  'a public screen that nobody uses any more': [
    'epn-finder dialog',
    ['alertdialog "Are you still there\\?"', 'In 20 seconds this screen goes back', 'button "Yes, I am still here"'],
  ],
};

describe('what a screen reader is given', () => {
  let partner;
  before(async () => {
    partner = await startPartner();
  });
  afterEach(() => partner.leave());
  after(() => partner.close());

  for (const [name, [place, lines]] of Object.entries(READ)) {
    it(name, async () => {
      const tab = await openLook(partner, lookOf(name), { viewport: { width: 390, height: 844 } });
      assert.match(
        await tab.locator(place).ariaSnapshot(),
        new RegExp(lines.map((line) => `(${line})`).join('[\\s\\S]*')),
      );
    });
  }
});
