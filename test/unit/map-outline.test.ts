import { expect } from 'chai';

import type { MapPlace } from '../../src/map/adapter.js';
import { covers, loadOutline, placeOn, placesOn, type Outline } from '../../src/map/outline.js';
import type { OpenState } from '../../src/model/hours.js';

const GRAND_PLACE = { lat: 50.8467, lng: 4.3525 };
const CHAMBERY = { lat: 45.566, lng: 5.92 };
const place = (id: string, position = GRAND_PLACE, state: OpenState = 'open'): MapPlace => ({
  ...{ id, position, state, label: id, stateLabel: state },
});

describe('the outline of the communes', () => {
  let outline: Outline;
  before(async () => {
    outline = await loadOutline();
  });

  it('has the 19 communes and weighs a few kilobytes', () => {
    expect(new Set(outline.communes.map(({ nisCode }) => nisCode)).size).to.equal(19);
    expect(JSON.stringify(outline).length).to.be.below(6000);
  });

  it('shows a place in the commune that it lies in', () => {
    const { x, y } = placeOn(outline, place('centre'))!.at;
    const svg = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    const holds = outline.communes.filter(({ path }) => {
      const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      shape.setAttribute('d', path);
      svg.append(shape);
      return shape.isPointInFill(new DOMPoint(x, y));
    });
    svg.remove();
    expect(holds.map(({ nisCode }) => nisCode)).to.deep.equal(['21004']);
  });

  it('shows one mark where several would cover each other: the one that can be visited', () => {
    const shown = placesOn(outline, [place('shut', GRAND_PLACE, 'closed'), place('open')]);
    expect(shown.map((each) => each.place.id)).to.deep.equal(['open']);
  });

  it('is of no use for places elsewhere, and leaves out the few that are', () => {
    expect(covers(outline, [place('far', CHAMBERY)])).to.equal(false);
    expect(covers(outline, [place('near'), place('far', CHAMBERY)])).to.equal(true);
    expect(placesOn(outline, [place('near'), place('far', CHAMBERY)])).to.have.length(1);
    expect(placeOn(outline, place('far', CHAMBERY))).to.equal(undefined);
  });
});
