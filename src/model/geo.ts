/** A point on the Earth, degrees WGS84. */
export interface Position {
  readonly lat: number;
  readonly lng: number;
}

/** A lat-lng box, degrees WGS84. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
