/** A picture that is the largest thing on a partner's page: 80 kB of pixels that no server compresses. */
const WIDTH = 356;
const HEIGHT = 220;
const PALETTE = 256 * 4;
const HEADER = 54 + PALETTE;

/** An 8-bit BMP of stripes, written here so that no binary file has to be kept. */
function makeBmp() {
  const file = Buffer.alloc(HEADER + WIDTH * HEIGHT);
  file.write('BM');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(HEADER, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(WIDTH, 18);
  file.writeInt32LE(HEIGHT, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(8, 28);
  for (let color = 0; color < 256; color += 1) file.writeUInt32LE(color * 0x010101, 54 + 4 * color);
  for (let pixel = 0; pixel < WIDTH * HEIGHT; pixel += 1) file[HEADER + pixel] = (pixel * 7 + (pixel >> 8)) % 256;
  return file;
}

const BMP = makeBmp();

/** Its tag. */
export const HERO = `<img src="/hero.bmp" alt="" width="${WIDTH}" height="${HEIGHT}" />`;

/** The site's `intercept`: answers for the picture. */
export function serveHero({ url }, response) {
  if (url !== '/hero.bmp') return false;
  response.writeHead(200, { 'Content-Type': 'image/bmp', 'Content-Length': BMP.length }).end(BMP);
  return true;
}
