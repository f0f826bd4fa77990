import { expect } from 'chai';
import installed from 'maplibre-gl/dist/maplibre-gl.css';

import { maplibreCss } from '../../src/map/maplibre.styles.js';
import { clearPage, mount } from '../support/page.js';

/** What MapLibre puts into the container of a map like ours. */
const MARKUP = `<div class="maplibregl-map">
  <div class="maplibregl-canvas-container maplibregl-interactive maplibregl-touch-drag-pan maplibregl-touch-zoom-rotate maplibregl-cooperative-gestures">
    <canvas class="maplibregl-canvas"></canvas>
  </div>
  <div class="maplibregl-cooperative-gesture-screen">
    <div class="maplibregl-desktop-message">Ctrl</div><div class="maplibregl-mobile-message">Two fingers</div>
  </div>
  <div class="maplibregl-cooperative-gesture-screen maplibregl-show"></div>
</div>`;

const PROPERTIES = [
  ...['position', 'top', 'left', 'bottom', 'overflow', 'cursor', 'touch-action', 'user-select', 'display', 'opacity'],
  ...['pointer-events', 'z-index', 'justify-content', 'align-items', 'transition', 'color', 'padding'],
];

/** How every element looks under a sheet. */
function looksUnder(css: string): string[] {
  const root = mount('<div></div>').attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const { body } = new DOMParser().parseFromString(MARKUP, 'text/html');
  root.append(...body.childNodes);
  return [...root.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    const looks = PROPERTIES.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return `${element.className} { ${looks.join('; ')} }`;
  });
}

describe("MapLibre's style sheet, as far as we take it", () => {
  afterEach(clearPage);

  it('does the same as the one that is installed', () => {
    expect(looksUnder(maplibreCss)).to.deep.equal(looksUnder(installed));
  });

  it('is a small part of it', () => {
    expect(maplibreCss.length).to.be.below(installed.length / 20);
  });
});
