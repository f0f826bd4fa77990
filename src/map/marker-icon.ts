import { warnOnce } from '../base/log.js';
import type { MarkerIcon } from './adapter.js';

/** Without a `viewBox` an icon is drawn on the usual grid. */
const GRID = [0, 0, 24, 24] as const;

function boxOf(svg: Element): MarkerIcon['box'] {
  const [left, top, width, height] = (svg.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return left !== undefined && top !== undefined && width && height ? [left, top, width, height] : GRID;
}

/**
 * The partner's own picture for the markers: the paths of the `<svg slot="marker">` that stands in the element, as any
 * collection of icons gives it. They are drawn again in the map's colours, so that nothing is fetched, a strict policy
 * has nothing to forbid, and the open state stays visible.
 */
export function readMarkerIcon(host: Element): MarkerIcon | null {
  const slotted = [...host.children].find(({ slot }) => slot === 'marker');
  if (!slotted) return null;
  const svg = slotted.localName === 'svg' ? slotted : slotted.querySelector('svg');
  const path = [...(svg?.querySelectorAll('path') ?? [])].map((node) => node.getAttribute('d') ?? '').join(' ');
  if (svg && path.trim()) return { path, box: boxOf(svg) };
  warnOnce(host.localName, 'slot="marker" holds no <svg> with a <path>; the map draws its own markers.');
  return null;
}
