import type { Campaign, Poster } from '../model/campaign.js';

/** The poster of that id, or `undefined` when the campaign has none. */
export function findPoster(campaign: Campaign, id: string): Poster | undefined {
  return campaign.posters.find((poster) => poster.id === id);
}

/**
 * One poster by chance. The caller draws once for each view and keeps the number, so that nothing rotates.
 * @param draw - a random number from 0 up to, and without, 1.
 */
export function drawPoster(campaign: Campaign, draw: number): Poster {
  const { posters } = campaign;
  return posters[Math.floor(draw * posters.length)] ?? posters[0];
}
