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

  /** @param onEnd - called once, when everything has been said or the device gives up; not after {@link stop}. */
  start(utterances: readonly Utterance[], onEnd: () => void): void {
    this.stop();
    const turn = this.turn;
    const finish = (): void => {
      if (turn === this.turn) onEnd();
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
    last.addEventListener('end', finish);
    for (const utterance of spoken) {
      utterance.addEventListener('error', finish);
      synthesis()?.speak(utterance);
    }
  }

  /** Silence, at once. */
  stop(): void {
    this.turn += 1;
    synthesis()?.cancel();
  }
}
