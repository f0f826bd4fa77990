import { expect } from 'chai';

import { localVoice, ReadAloud } from '../../src/base/read-aloud.js';
import { deviceWith, ownDevice } from '../support/speech-device.js';

const voice = (lang: string, localService: boolean) => ({ lang, localService, name: lang });

describe('reading aloud', () => {
  afterEach(ownDevice);

  it('uses a voice of the device only, never one that would send the text away', () => {
    deviceWith(voice('fr-FR', false), voice('nl-BE', true));
    expect(localVoice('fr')).to.equal(undefined);
    expect(localVoice('nl')?.lang).to.equal('nl-BE');
  });

  it('says each text in its own language, leaves out what it has no voice for, and tells when it is done', () => {
    const device = deviceWith(voice('fr_BE', true), voice('nl-BE', true));
    let ended = 0;
    new ReadAloud().start(
      [
        { text: 'Huis', lang: 'nl' },
        { text: 'بيت', lang: 'ar' },
        { text: 'Ouvert', lang: 'fr' },
      ],
      () => (ended += 1),
    );
    expect(device.said.map(({ text, lang }) => [text, lang])).to.deep.equal([
      ['Huis', 'nl-BE'],
      ['Ouvert', 'fr_BE'],
    ]);
    device.said[0]!.end();
    expect(ended).to.equal(0);
    device.said[1]!.end();
    expect(ended).to.equal(1);
  });

  it('stops at once, and then tells nothing more', () => {
    const device = deviceWith(voice('fr-FR', true));
    let ended = 0;
    const reader = new ReadAloud();
    reader.start([{ text: 'Ouvert', lang: 'fr' }], () => (ended += 1));
    const before = device.cancelled;
    reader.stop();
    expect(device.cancelled).to.equal(before + 1);
    device.said[0]!.end();
    expect(ended).to.equal(0);
  });

  it('silences nobody else once everything has been said', () => {
    const device = deviceWith(voice('fr-FR', true));
    const reader = new ReadAloud();
    reader.start([{ text: 'Ouvert', lang: 'fr' }], () => undefined);
    device.said[0]!.end();
    const before = device.cancelled;
    reader.stop();
    expect(device.cancelled).to.equal(before);
  });

  it('is over at once where the device has no voice for any of it', () => {
    deviceWith();
    let ended = 0;
    new ReadAloud().start([{ text: 'Ouvert', lang: 'fr' }], () => (ended += 1));
    expect(ended).to.equal(1);
  });
});
