/** Reads pictures: is a map truly drawn? */

/**
 * How many different colours a screenshot has, and the share of its commonest one. A map that is mounted and never drawn
 * is one flat colour, whatever its events say.
 * @param tab - a page to decode the PNG in
 */
export function coloursOf(tab, png) {
  return tab.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const counts = new Map();
    for (let i = 0; i < data.length; i += 4) {
      const colour = (data[i] << 16) | (data[i + 1] << 8) | data[i + 2];
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return { different: counts.size, commonest: Math.max(...counts.values()) / (data.length / 4) };
  }, png.toString('base64'));
}
