import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { faults, results, startPartner, strictCsp } from '../support/partner.mjs';
import { pdfPages, pdfSize } from '../support/pdf-text.mjs';

const PLACE = 'Bibliothèque royale de Belgique';

/** A page that does everything to its body that would cut a paper off or put more on it. */
const HOST = (finder) => `
  <header id="menu">Menu de la commune</header>
  <main class="columns"><p>Texte de la commune</p>${finder}<p>Encore du texte</p></main>
  <dialog open>Cookies ?</dialog>`;

/** The page's own rules come from its own origin, as under a strict policy; an inline sheet would be refused. */
const HOSTILE_CSS = `
  html, body { height: 100vh !important; overflow: hidden !important; background: #102030 !important; color: #fff !important }
  body { display: grid !important; grid-template-columns: 1fr 1fr 1fr; padding: 80px !important; font-size: 6px }
  body > div { display: none !important; position: fixed !important; transform: scale(0.3) }
  body::before { content: 'PUB' } h1, h2, p { display: none !important }
  #menu { display: block !important }`;

const glue = (text) => text.replace(/\s+/g, '');

/** Opens a page, chooses a place and presses "Print"; the dialog itself is stubbed, the paper is what the browser makes. */
async function printed(partner, body, press) {
  const tab = await partner.open(body, {
    prepare: (page) => page.addInitScript(() => (globalThis.print = () => (globalThis.hasPrinted = true))),
  });
  await results(tab);
  await tab.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, HOSTILE_CSS);
  await press(tab);
  await tab.waitForFunction(() => globalThis.hasPrinted);
  return { tab, pdf: await tab.pdf({ preferCSSPageSize: true }) };
}

async function choose(tab, name) {
  await tab.locator('#query').fill(name);
  await tab.locator('.result .name', { hasText: name }).first().click();
  await tab.locator('.result[aria-current] .take').waitFor();
}

describe('on paper', () => {
  let partner;
  before(async () => {
    partner = await startPartner({ csp: strictCsp });
  });
  after(() => partner.close());

  it('stands one place on one sheet of A4, in both languages, and nothing of the page around it', async () => {
    const { tab, pdf } = await printed(
      partner,
      HOST('<epn-finder lang="fr" without-map></epn-finder>'),
      async (page) => {
        await choose(page, PLACE);
        await page.getByRole('button', { name: 'Imprimer', exact: true }).click();
      },
    );
    const pages = pdfPages(pdf);
    assert.equal(pages.length, 1);
    assert.deepEqual(pdfSize(pdf).map(Math.round), [595, 842]);
    for (const words of [PLACE, 'Koninklijke Bibliotheek van België', 'Bruxelles / Brussel', 'kbr.be', '9:00–19:00'])
      assert.ok(pages[0].includes(glue(words)), `the paper says "${words}": ${pages[0]}`);
    assert.ok(pages[0].includes(glue("Données d'exemple")), 'the paper says that this is a sample');
    for (const words of ['Menu', 'Texte', 'Cookies', 'PUB', 'Fermé']) assert.ok(!pages[0].includes(words), words);
    assert.deepEqual(faults(tab.log), []);
  });

  it('stands the list, on as many sheets as it takes', async () => {
    const { pdf } = await printed(partner, HOST('<epn-finder lang="nl" without-map></epn-finder>'), (page) =>
      page.getByRole('button', { name: 'Deze lijst afdrukken' }).click(),
    );
    const pages = pdfPages(pdf);
    assert.ok(pages.length > 1, `${pages.length} sheets`);
    assert.ok(pages.join('').includes(glue('Openingsuren')));
    assert.ok(!pages.join('').includes('Menu'));
  });

  it('stands what a helper has put aside, in the language of the client', async () => {
    const { pdf } = await printed(partner, HOST('<epn-finder lang="fr" without-map></epn-finder>'), async (page) => {
      await choose(page, PLACE);
      await page.getByRole('button', { name: 'Ajouter à ma liste' }).click();
      await page.getByRole('button', { name: /Ma liste/ }).click();
      await page.getByLabel('Langue du papier et du message').selectOption('nl');
      await page.locator('.tray').getByRole('button', { name: 'Imprimer' }).click();
    });
    const [text] = pdfPages(pdf);
    assert.ok(text.startsWith(glue('Koninklijke Bibliotheek van België')), text);
    assert.ok(text.includes('Openingsuren') && text.includes(glue(PLACE)), text);
  });

  it('stands without its code where that cannot be loaded; a phone still gets the text message', async () => {
    const withoutCodes = await startPartner({
      intercept: ({ url }, response) => {
        if (!/\/chunks\/nano-/.test(url)) return false;
        response.writeHead(404).end();
        return true;
      },
    });
    try {
      const { tab, pdf } = await printed(
        withoutCodes,
        '<epn-finder lang="fr" without-map></epn-finder>',
        async (page) => {
          await choose(page, PLACE);
          await page.getByRole('button', { name: 'Imprimer', exact: true }).click();
        },
      );
      const [text] = pdfPages(pdf);
      assert.ok(text.includes(glue(PLACE)) && !text.includes('Scannez'), text);
      await tab.getByRole('button', { name: 'Envoyer sur un téléphone' }).click();
      await tab.getByText("Le code QR ne peut pas s'afficher ici.").waitFor();
      await tab.getByRole('link', { name: 'Envoyer par SMS' }).waitFor();
      assert.deepEqual(tab.log.errors, []);
    } finally {
      await withoutCodes.close();
    }
  });

  it('leaves the page as it was, at the visitor’s next move', async () => {
    const { tab } = await printed(partner, HOST('<epn-finder lang="fr" without-map></epn-finder>'), (page) =>
      page.getByRole('button', { name: 'Imprimer cette liste' }).click(),
    );
    await tab.mouse.move(10, 10);
    assert.equal(await tab.locator('[data-epn-print]').count(), 0);
    const [text] = pdfPages(await tab.pdf());
    assert.ok(text.includes('Cookies'), text);
  });
});
