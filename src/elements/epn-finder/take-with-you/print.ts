import { adoptStyles, render } from 'lit';

import { printAlone } from '../../../base/print-alone.js';
import { paperStyles } from './paper.styles.js';
import { renderPaper, type Paper } from './render-paper.js';

/** Prints places on A4, without the page around them. */
export function printPlaces(paper: Paper): void {
  printAlone((root) => {
    adoptStyles(root, [paperStyles]);
    render(renderPaper(paper), root);
  });
}
