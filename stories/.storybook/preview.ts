import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements-manifest';
import { action } from 'storybook/actions';

import { defineOnce } from '../../src/define/define.js';
import * as events from '../../src/events/events.js';
import { EpnLocateErrorEvent, EpnLocateEvent } from '../../src/events/locate-events.js';
import { DigitalHelpBanner, EpnCard, EpnFinder } from '../../src/index.js';
import { answerStoryFeeds } from '../elements/feeds.js';
import { argTypesOf } from './arg-types.js';

defineOnce('epn-finder', EpnFinder);
defineOnce('epn-card', EpnCard);
defineOnce('digital-help-banner', DigitalHelpBanner);
setCustomElementsManifest(manifest);
answerStoryFeeds();

/** The fields of an event's own class. */
const carriedBy = (event: Event) => Object.entries(event).filter(([name]) => name !== 'isTrusted');

/** Events bubble and compose, so one listener hears them all; the panel shows what they carry. */
for (const { type } of [...Object.values(events), EpnLocateEvent, EpnLocateErrorEvent]) {
  const log = action(type);
  document.addEventListener(type, (event) => void log(Object.fromEntries(carriedBy(event))));
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    docs: { extractArgTypes: (tag: string) => argTypesOf(manifest, tag), toc: true },
    controls: { expanded: true },
    options: { storySort: { order: ['Guides', ['Getting started', 'Privacy', 'Feeds'], 'Elements', 'Foundations'] } },
  },
};

export default preview;
