/** What a test must know of a voice. */
export interface DeviceVoice {
  readonly lang: string;
  readonly localService: boolean;
}

/** A device that says nothing aloud: it remembers what it should have said, which ends when the test says so. */
export class SpeechDevice extends EventTarget {
  readonly said: { text: string; lang: string; end: () => void }[] = [];
  cancelled = 0;
  constructor(private voices: readonly DeviceVoice[]) {
    super();
  }
  getVoices = () => this.voices;
  speak = (utterance: EventTarget & { text: string; lang: string }) => {
    const { text, lang } = utterance;
    this.said.push({ text, lang, end: () => utterance.dispatchEvent(new Event('end')) });
  };
  cancel = () => void (this.cancelled += 1);
  /** As browsers do that know their voices only after a while. */
  learn(lang: string): void {
    this.voices = [...this.voices, { lang, localService: true }];
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

class Utterance extends EventTarget {
  lang = '';
  constructor(readonly text: string) {
    super();
  }
}

const own = ['speechSynthesis', 'SpeechSynthesisUtterance'].map(
  (key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)] as const,
);

/** Puts a device with these voices in the place of the browser's own. */
export function deviceWith(...voices: readonly DeviceVoice[]): SpeechDevice {
  const device = new SpeechDevice(voices);
  Object.defineProperty(globalThis, 'speechSynthesis', { value: device, configurable: true });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
    value: Utterance,
    configurable: true,
    writable: true,
  });
  return device;
}

/** Gives the browser its own back. */
export function ownDevice(): void {
  for (const [key, descriptor] of own) if (descriptor) Object.defineProperty(globalThis, key, descriptor);
}
