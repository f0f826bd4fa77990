/** One thing to say, in the language it is written in. */
export interface Utterance {
  readonly text: string;
  /** BCP 47 tag. */
  readonly lang: string;
}

/** Some browsers have none, and in some it sends no events. */
type Synthesis = Omit<SpeechSynthesis, 'addEventListener' | 'removeEventListener'> &
  Partial<Pick<SpeechSynthesis, 'addEventListener' | 'removeEventListener'>>;
const synthesis = (): Synthesis | undefined => (globalThis as { speechSynthesis?: Synthesis }).speechSynthesis;

/**
 * A voice of the device itself for a language. A voice that is not local would send the text to somebody's server, so it
 * is never used.
 */
export function localVoice(lang: string): SpeechSynthesisVoice | undefined {
  const language = lang.toLowerCase().split(/[-_]/)[0];
  return synthesis()
    ?.getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === language);
}

/** Hears when the device's voices become known, which may be after the page. @returns the way to stop listening. */
export function onVoices(run: () => void): () => void {
  const speech = synthesis();
  speech?.addEventListener?.('voiceschanged', run);
  return () => speech?.removeEventListener?.('voiceschanged', run);
}

/** Reads texts aloud, one after the other, until it is stopped. */
export class ReadAloud {
  private turn = 0;
  private isReading = false;

  /** @param onEnd - called once, when everything has been said or the device gives up; not after {@link stop}. */
  start(utterances: readonly Utterance[], onEnd: () => void): void {
    synthesis()?.cancel();
    const turn = (this.turn += 1);
    const finish = (): void => {
      if (turn !== this.turn) return;
      this.turn += 1;
      this.isReading = false;
      onEnd();
    };
    const giveUp = (): void => {
      if (turn !== this.turn) return;
      this.stop();
      onEnd();
    };
    const spoken = utterances.flatMap(({ text, lang }) => {
      const voice = localVoice(lang);
      return voice ? [Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang })] : [];
    });
    const last = spoken.at(-1);
    if (!last) {
      finish();
      return;
    }
    this.isReading = true;
    last.addEventListener('end', finish);
    for (const utterance of spoken) {
      utterance.addEventListener('error', giveUp);
      synthesis()?.speak(utterance);
    }
  }

  /** Silence, at once. What the page itself has read aloud goes on. */
  stop(): void {
    if (!this.isReading) return;
    this.isReading = false;
    this.turn += 1;
    synthesis()?.cancel();
  }
}
