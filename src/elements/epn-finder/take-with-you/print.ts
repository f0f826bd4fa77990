import { adoptStyles, render } from 'lit';

import { printAlone } from '../../../base/print-alone.js';
import { paperStyles } from './paper.styles.js';
import { loadQr } from './qr.js';
import { renderPaper, type Paper } from './render-paper.js';

/** Prints places on A4, without the page around them. */
export async function printPlaces(paper: Omit<Paper, 'drawQr'>): Promise<void> {
  const drawQr = await loadQr();
  printAlone((root) => {
    adoptStyles(root, [paperStyles]);
    render(renderPaper({ ...paper, drawQr }), root);
  });
}
