import proj4 from 'proj4';

import type { Position } from '../../model/geo.js';

/** The systems that Belgian data comes in besides degrees. Lambert 72 with the seven parameters of the NGI, good to 1 m. */
const DEFINITIONS: Readonly<Record<number, string>> = {
  31370:
    '+proj=lcc +lat_0=90 +lon_0=4.36748666666667 +lat_1=51.1666672333333 +lat_2=49.8333339 +x_0=150000.013 +y_0=5400088.438 +ellps=intl +towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747 +units=m +no_defs',
  3812: '+proj=lcc +lat_0=50.797815 +lon_0=4.35921583333333 +lat_1=49.8333333333333 +lat_2=51.1666666666667 +x_0=649328 +y_0=665262 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs',
  3857: 'EPSG:3857',
};

/** From a system by its EPSG code to degrees; `undefined` for what is no place on Earth. */
export type Project = (code: number, x: number, y: number) => Position | undefined;

const converters = new Map<number, proj4.Converter>();

function converterOf(code: number): proj4.Converter | undefined {
  const definition = DEFINITIONS[code];
  if (definition === undefined) return undefined;
  const known = converters.get(code) ?? proj4(definition, 'WGS84');
  converters.set(code, known);
  return known;
}

/** The one door to proj4; a page loads it only when a feed is not in degrees. */
export const project: Project = (code, x, y) => {
  const [lng, lat] = converterOf(code)?.forward([x, y]) ?? [];
  if (lng === undefined || lat === undefined || !Number.isFinite(lng) || !Number.isFinite(lat)) return undefined;
  return { lat, lng };
};
