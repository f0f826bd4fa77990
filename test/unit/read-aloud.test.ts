import { expect } from 'chai';

import { localVoice, ReadAloud } from '../../src/base/read-aloud.js';

const voice = (lang: string, localService: boolean) => ({ lang, localService, name: lang });

/** A device whose voices the test knows. What is said is kept, and ends when the test says so. */
class Device {
  readonly said: { text: string; lang: string; end: () => void }[] = [];
  cancelled = 0;
  constructor(private readonly voices: readonly unknown[]) {}
  getVoices = () => this.voices;
  speak = (utterance: EventTarget & { text: string; lang: string }) => {
    const { text, lang } = utterance;
    this.said.push({ text, lang, end: () => utterance.dispatchEvent(new Event('end')) });
  };
  cancel = () => (this.cancelled += 1);
}

class Utterance extends EventTarget {
  lang = '';
  constructor(readonly text: string) {
    super();
  }
}

function deviceWith(voices: readonly unknown[]): Device {
  const device = new Device(voices);
  Object.defineProperty(globalThis, 'speechSynthesis', { value: device, configurable: true });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
    value: Utterance,
    configurable: true,
    writable: true,
  });
  return device;
}

describe('reading aloud', () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'SpeechSynthesisUtterance');
  const ownSynthesis = Object.getOwnPropertyDescriptor(globalThis, 'speechSynthesis');
  afterEach(() => {
    if (ownSynthesis) Object.defineProperty(globalThis, 'speechSynthesis', ownSynthesis);
    if (own) Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', own);
  });

  it('uses a voice of the device only, never one that would send the text away', () => {
    deviceWith([voice('fr-FR', false), voice('nl-BE', true)]);
    expect(localVoice('fr')).to.equal(undefined);
    expect(localVoice('nl')?.lang).to.equal('nl-BE');
  });

  it('says each text in its own language, leaves out what it has no voice for, and tells when it is done', () => {
    const device = deviceWith([voice('fr_BE', true), voice('nl-BE', true)]);
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
    const device = deviceWith([voice('fr-FR', true)]);
    let ended = 0;
    const reader = new ReadAloud();
    reader.start([{ text: 'Ouvert', lang: 'fr' }], () => (ended += 1));
    const before = device.cancelled;
    reader.stop();
    expect(device.cancelled).to.equal(before + 1);
    device.said[0]!.end();
    expect(ended).to.equal(0);
  });

  it('is over at once where the device has no voice for any of it', () => {
    deviceWith([]);
    let ended = 0;
    new ReadAloud().start([{ text: 'Ouvert', lang: 'fr' }], () => (ended += 1));
    expect(ended).to.equal(1);
  });
});
