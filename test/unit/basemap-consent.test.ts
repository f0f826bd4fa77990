import { expect } from 'chai';

import { BasemapSetting } from '../../src/elements/epn-finder/basemap-setting.js';

const URBIS = 'geoservices-urbis.irisnet.be';
const settingOf = (basemap: string, basemapConsent: string | null): BasemapSetting =>
  new BasemapSetting({ localName: 'epn-finder', basemap, basemapConsent });

describe("consent to another server's basemap", () => {
  it('is not asked for where the page does not want that', () => {
    const setting = settingOf('urbis', null);
    expect(setting.shown('fr').kind).to.equal('tiles');
    expect(setting.question('fr')).to.equal(undefined);
  });

  it('is not asked for where no server would be asked', () => {
    for (const basemap of ['brussels', 'none']) {
      const setting = settingOf(basemap, 'ask');
      expect(setting.shown('fr').kind).to.equal(basemap);
      expect(setting.question('fr')).to.equal(undefined);
    }
  });

  it('shows the embedded map until it is given, and again when it is taken back', () => {
    const setting = settingOf('urbis', 'ask');
    expect(setting.shown('fr').kind).to.equal('brussels');
    expect(setting.question('fr')).to.deep.equal({ host: URBIS, state: 'asked' });
    setting.agree(URBIS);
    expect(setting.shown('nl').kind).to.equal('tiles');
    expect(setting.question('nl')).to.deep.equal({ host: URBIS, state: 'agreed' });
    setting.withdraw();
    expect(setting.shown('fr').kind).to.equal('brussels');
  });

  it('is for one server: another one is asked for anew', () => {
    const attributes = { localName: 'epn-finder', basemap: 'urbis', basemapConsent: 'ask' };
    const setting = new BasemapSetting(attributes);
    setting.agree(URBIS);
    attributes.basemap = 'osm';
    expect(setting.shown('fr').kind).to.equal('brussels');
    expect(setting.question('fr')?.host).to.equal('tile.openstreetmap.org');
  });

  it('says so when the server that was agreed to gives no map', () => {
    const setting = settingOf('osm', 'ask');
    setting.agree('tile.openstreetmap.org');
    setting.fail();
    expect(setting.question('fr')?.state).to.equal('failed');
  });
});
