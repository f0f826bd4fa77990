/**
 * The recommended snippet of each element; README, guides and the layout-shift test read the same text. `{base}` is the
 * folder of `epn.js`. The reserved size keeps the host page still, and the link inside is never a blank box.
 */
const script = '<script type="module" src="{base}/epn.js"></script>';

export const SNIPPETS = {
  'epn-finder': `${script}
<epn-finder style="display:block;min-height:900px">
  <a href="https://digitalhelp.brussels">Où trouver de l'aide numérique ? / Waar vindt u digitale hulp?</a>
</epn-finder>`,
  'epn-card': `${script}
<epn-card style="display:block;min-height:clamp(800px,1640px - 70vw,1366px)">
  <a href="https://digitalhelp.brussels">Aide numérique près de chez vous / Digitale hulp bij u in de buurt</a>
</epn-card>`,
  'digital-help-banner': `${script}
<digital-help-banner style="display:block;min-height:160px">
  <a href="https://digitalhelp.brussels">Aide numérique / Digitale hulp</a>
</digital-help-banner>`,
};
