/** The finder for who enlarges: text spaced widely on 320 pixels, and a screen at 400 %. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import { LOOKS } from '../support/finder-looks.mjs';
import { cutOff, openLook, spaceText, walk } from '../support/finder-page.mjs';
import { startPartner } from '../support/partner.mjs';

/** 1280 by 1024 at 400 %. */
const AT_400 = { width: 320, height: 256 };

describe('a finder that is enlarged', () => {
  let partner;
  before(async () => {
    partner = await startPartner();
  });
  afterEach(() => partner.leave());
  after(() => partner.close());

  for (const look of LOOKS) {
    it(`loses nothing, and hides no focus: ${look.name}`, async () => {
      const tab = await openLook(partner, look, { viewport: AT_400 });
      assert.deepEqual(await cutOff(tab), [], 'at 400 %');
      for (const key of ['Tab', 'Shift+Tab']) {
        const passed = await walk(tab, key);
        assert.ok(passed.length > 0, `${key} leads to something`);
        assert.deepEqual(
          passed.filter(({ isVisible }) => !isVisible).map(({ words }) => words),
          [],
          `hidden at 400 %, with ${key}`,
        );
      }
      await spaceText(tab);
      await tab.setViewportSize({ width: 320, height: 640 });
      assert.deepEqual(await cutOff(tab), [], 'with wide text');
    });
  }
});
