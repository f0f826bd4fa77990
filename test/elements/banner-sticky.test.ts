import { expect } from 'chai';

import '../../src/define/digital-help-banner.js';
import type { DigitalHelpBanner } from '../../src/elements/digital-help-banner/digital-help-banner.js';
import { clearPage, mount, until } from '../support/page.js';

async function settled(banner: DigitalHelpBanner): Promise<DigitalHelpBanner> {
  await until(() => banner.state !== 'loading', 'the banner to settle');
  await banner.updateComplete;
  return banner;
}

describe('a sticky strip', () => {
  afterEach(clearPage);

  it('sticks to the bottom of the window and never covers what has the focus', async () => {
    const links = Array.from({ length: 60 }, (_, index) => `<p><a href="#${index}">Link ${index}</a></p>`).join('');
    const box = mount(`<div>${links}<digital-help-banner lang="en" format="sticky"></digital-help-banner></div>`);
    const banner = await settled(box.querySelector('digital-help-banner')!);
    for (const link of [...box.querySelectorAll<HTMLElement>('a')]
      .slice(0, 40)
      .filter((_link, index) => index % 4 === 0)) {
      link.focus();
      const isClear = (): boolean => {
        const cover = banner.getBoundingClientRect();
        return cover.bottom <= innerHeight + 1 && link.getBoundingClientRect().bottom <= cover.top + 1;
      };
      await until(isClear, `${link.textContent} to stand clear of the strip`);
    }
  });

  it('steps aside while something has the focus that is fixed to the window itself, and comes back', async () => {
    const box = mount(`<div>
        <button id="fixed" style="position: fixed; inset: auto auto 0 0">Chat</button>
        <button id="elsewhere">Elsewhere</button>
        <div style="height: 3000px"></div>
        <digital-help-banner lang="en" format="sticky"></digital-help-banner>
      </div>`);
    const banner = await settled(box.querySelector('digital-help-banner')!);
    const positionOf = (): string => getComputedStyle(banner).position;
    expect(positionOf()).to.equal('sticky');
    box.querySelector<HTMLElement>('#fixed')?.focus();
    await until(() => positionOf() === 'static', 'the strip to step aside');
    box.querySelector<HTMLElement>('#elsewhere')?.focus();
    await until(() => positionOf() === 'sticky', 'the strip to come back');
  });
});
