import { expect } from 'chai';

import { readFeed } from '../../src/feed/read-feed.js';
import type { Position } from '../../src/model/geo.js';

function positionOf(row: Record<string, unknown>): Position | null {
  const { places, rejections } = readFeed(JSON.stringify([{ name: 'A', city: 'Jette', ...row }]));
  expect(rejections, JSON.stringify(row)).to.deep.equal([]);
  return places[0]!.position;
}

function geometryAt(geometry: unknown, crs?: string, properties = {}): Position | null {
  const { places } = readFeed(
    JSON.stringify({
      type: 'FeatureCollection',
      ...(crs && { crs: { type: 'name', properties: { name: crs } } }),
      features: [{ type: 'Feature', properties: { title: 'A', city: 'Jette', ...properties }, geometry }],
    }),
  );
  return places[0]!.position;
}

/** Metres are what matters to a visitor: five decimals are one. */
function near(position: Position | null, lat: number, lng: number): void {
  expect(position?.lat).to.be.closeTo(lat, 0.000_02);
  expect(position?.lng).to.be.closeTo(lng, 0.000_02);
}

/** The same point in the four systems. That PROJ agrees is tested with a real MapServer, in `e2e/feeds`. */
const POINT = { lat: 50.844905, lng: 4.354553 };
const LAMBERT_72 = [149_000, 170_500] as const;
const LAMBERT_2008 = [648_999.64, 670_500.29] as const;
const MERCATOR = [484_746.67, 6_593_904.98] as const;

describe('the position of a place', () => {
  it('may be numbers, texts, decimal commas, one text, an object, a list or well-known text', () => {
    for (const row of [
      { lat: 50.844905, lon: 4.354553 },
      { latitude: '50.844905', longitude: ' 4.354553 ' },
      { latitude: '50,844905', longitude: '4,354553' },
      { geo_point_2d: '50.844905, 4.354553' },
      { gps: '50,844905; 4,354553' },
      { geo_point_2d: [50.844905, 4.354553] },
      { location: { lat: 50.844905, lng: 4.354553 } },
      { wkt: 'POINT (4.354553 50.844905)' },
      { geom: '{"type":"Point","coordinates":[4.354553,50.844905]}' },
      { x: 4.354553, y: 50.844905 },
    ]) {
      near(positionOf(row), POINT.lat, POINT.lng);
    }
  });

  it('is put right when latitude and longitude have changed places', () => {
    near(positionOf({ lat: 4.354553, lon: 50.844905 }), POINT.lat, POINT.lng);
    near(geometryAt({ type: 'Point', coordinates: [50.844905, 4.354553] }), POINT.lat, POINT.lng);
    near(positionOf({ lat: 166.45, lon: -22.27 }), -22.27, 166.45);
  });

  it('far away stays where it is', () => {
    near(positionOf({ lat: -22.27, lon: 166.45 }), -22.27, 166.45);
    near(positionOf({ lat: 14.6, lon: -61.07 }), 14.6, -61.07);
  });

  it('is recognised in Lambert 72, Lambert 2008 and Web Mercator by its range', () => {
    for (const [x, y] of [LAMBERT_72, LAMBERT_2008, MERCATOR]) {
      near(positionOf({ x, y }), POINT.lat, POINT.lng);
      near(positionOf({ x: String(x).replace('.', ','), y: String(y).replace('.', ',') }), POINT.lat, POINT.lng);
    }
    near(positionOf({ wkt: 'SRID=31370;POINT(149000 170500)' }), POINT.lat, POINT.lng);
    near(positionOf({ x_lambert72: '149 000', y_lambert72: '170 500' }), POINT.lat, POINT.lng);
  });

  it('is in the system that the feed declares', () => {
    const systems: [string, readonly [number, number]][] = [
      ['urn:ogc:def:crs:EPSG::31370', LAMBERT_72],
      ['EPSG:3812', LAMBERT_2008],
      ['http://www.opengis.net/def/crs/EPSG/0/3857', MERCATOR],
      ['EPSG:900913', MERCATOR],
      ['urn:ogc:def:crs:OGC:1.3:CRS84', [POINT.lng, POINT.lat]],
      ['EPSG:31370', [POINT.lng, POINT.lat]],
      ['urn:ogc:def:crs:OGC:1.3:CRS84', LAMBERT_72],
    ];
    for (const [name, coordinates] of systems)
      near(geometryAt({ type: 'Point', coordinates }, name), POINT.lat, POINT.lng);
  });

  it('of an area or a line is its middle', () => {
    const ring = [
      [4.3, 50.8],
      [4.4, 50.8],
      [4.4, 50.9],
      [4.3, 50.9],
      [4.3, 50.8],
    ];
    near(geometryAt({ type: 'Polygon', coordinates: [ring] }), 50.85, 4.35);
    near(geometryAt({ type: 'MultiPolygon', coordinates: [[ring]] }), 50.85, 4.35);
    near(
      geometryAt({ type: 'GeometryCollection', geometries: [{ type: 'LineString', coordinates: ring }] }),
      50.85,
      4.35,
    );
    near(positionOf({ wkt: 'POLYGON ((4.3 50.8, 4.4 50.8, 4.4 50.9, 4.3 50.8))' }), 50.85, 4.35);
  });

  it('that is nowhere on Earth is refused, and none at all is none', () => {
    const { rejections } = readFeed(JSON.stringify([{ name: 'A', city: 'Jette', x: 99_999_999, y: 99_999_999 }]));
    expect(rejections[0]).to.deep.include({ reason: 'bad-position' });
    expect(positionOf({})).to.equal(null);
    expect(geometryAt(null)).to.equal(null);
  });
});
