/**
 * Derives the middle of each postal code of the Region from the communes' polygons.
 *
 *   node src/geo/make-commune-centres.mjs COMMUNES.geojson
 *
 * A commune with one postal code has the centre of gravity of its polygon. The City of Brussels has four codes on one
 * polygon: the squares that each of them has grown around are written here, and must lie within it.
 */
import { readFile, writeFile } from 'node:fs/promises';

import { format } from 'prettier';

/** Grand-Place, Parvis Notre-Dame, Place Peter Benoit, Kortenbach. */
const SQUARES = { 1000: [50.8467, 4.3525], 1020: [50.8786, 4.3557], 1120: [50.8977, 4.3905], 1130: [50.8917, 4.4138] };

const [, , file] = process.argv;
if (!file) {
  console.error('Usage: node src/geo/make-commune-centres.mjs COMMUNES.geojson');
  process.exit(2);
}

/** Signed area and centre of gravity of a ring. */
function gravity(ring) {
  let [area, x, y] = [0, 0, 0];
  for (let index = 1; index < ring.length; index += 1) {
    const [[x1, y1], [x2, y2]] = [ring[index - 1], ring[index]];
    const cross = x1 * y2 - x2 * y1;
    area += cross / 2;
    x += ((x1 + x2) * cross) / 6;
    y += ((y1 + y2) * cross) / 6;
  }
  return { area: Math.abs(area), centre: [y / area, x / area] };
}

const outerRings = ({ type, coordinates }) =>
  type === 'Polygon' ? [coordinates[0]] : coordinates.map(([ring]) => ring);

function contains(geometry, [lat, lng]) {
  return outerRings(geometry).some((ring) => {
    const edges = ring.slice(1).map((end, index) => [ring[index], end]);
    const crossings = edges.filter(
      ([[x1, y1], [x2, y2]]) => y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1,
    );
    return crossings.length % 2 === 1;
  });
}

const { features } = JSON.parse(await readFile(file, 'utf8'));
const centres = features.flatMap(({ geometry, properties: { postalCodes } }) => {
  const [largest] = outerRings(geometry)
    .map(gravity)
    .sort((a, b) => b.area - a.area);
  return postalCodes.map((code) => {
    const centre = postalCodes.length === 1 ? largest.centre : SQUARES[code];
    if (!centre || !contains(geometry, centre)) throw new Error(`The middle of ${code} is not within its commune.`);
    return [code, centre.map((degrees) => Number(degrees.toFixed(4)))];
  });
});
centres.sort(([a], [b]) => a.localeCompare(b));
const source = `// Made by src/geo/make-commune-centres.mjs from the polygons of bmesuere/belgium-topojson (CC0).

/** The middle of each postal code of the Region: latitude and longitude, degrees WGS84. */
export const POSTAL_CODE_CENTRES: Readonly<Record<string, readonly [lat: number, lng: number]>> = {
${centres.map(([code, centre]) => `  '${code}': [${centre.join(', ')}],`).join('\n')}
};
`;
const { prettier } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
await writeFile(
  new URL('commune-centres.ts', import.meta.url),
  await format(source, { ...prettier, parser: 'typescript' }),
);
