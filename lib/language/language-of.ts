import { detectAll } from 'tinyld/light';
import { words } from './words';

export interface LanguageGuess {
  /** ISO 639-1, lower case; empty where unknown. */
  code: string;
  /** False where the text was too short and the declared language, or nothing, was taken. */
  sure: boolean;
}

// Enough for a detector, and cheap on giant pages; characters.
const SAMPLE = 4000;
// Under this many letters a detector guesses.
const ENOUGH_LETTERS = 60;
// Share of a language's own small words that settles it; copy of product names and labels has few.
const ENOUGH_SHARE = 0.12;
const LITTLE_SHARE = 0.05;

/** The small words that carry a language: the surest sign in copy, which is full of borrowed names. */
const SMALL: Record<string, Set<string>> = Object.fromEntries(
  Object.entries({
    en: 'the and of to is are for in with your you we our on it its that this from by at be can not an as or have has all will which their more than into they these what when how if so without about get use',
    de: 'der die das und ist sind für mit von zu den dem ein eine einen nicht auf sich auch im wir sie ihr ihre du dein deine alle oder aus bei wie als es werden kann mehr zum zur',
    fr: 'le la les et est sont pour avec de des du un une pas sur vous nous votre vos notre dans par que qui en au aux ce cette ou plus tous être',
    es: 'el la los las y es son para con de del un una no en su sus que por se tu tus al o más como todos esta este nos lo',
    pt: 'o a os as e é são para com de do da dos das um uma não em seu sua que por se no na nos nas ou mais como você ao à',
    it: 'il lo la i gli le e è sono per con di del della dei un una non in su che da si nel alla più o come tutti tuo tua questo',
    nl: 'de het een en is zijn voor met van te niet op in je jouw wij onze dat die ook aan of bij naar om alle meer als wordt',
    sv: 'och är för med av att det en ett inte på som du din vi vår till den eller från kan alla har om',
    da: 'og er for med af at det en et ikke på som du din vi vores til den eller fra kan alle har om',
    no: 'og er for med av å det en et ikke på som du din vi vår til den eller fra kan alle har om',
    pl: 'i w na z do nie jest są dla się to że od po o jak twoje nasz przez oraz lub za co który',
    cs: 'a v na s z do je jsou pro se to že od po o jak nebo za který vaše naše není jako',
    ro: 'și în de la cu nu este sunt pentru pe un o care din mai sau sa ce prin',
    tr: 've bir bu için ile da de çok daha olarak en ne gibi kadar sizin her veya',
    fi: 'ja on ei se että ovat tai kun voit sinun mutta niin kuin myös',
    hu: 'a az és egy nem hogy is van meg vagy ez mint csak már minden',
  }).map(([code, list]) => [code, new Set(list.split(' '))]),
);

/** The language a text is written in; very short texts take the declared one. */
export function languageOf(text: string, declared?: string): LanguageGuess {
  const sample = text.slice(0, SAMPLE);
  const fallback = (declared ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
  const script = byScript(sample);
  if (script) return { code: script, sure: true };
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < ENOUGH_LETTERS) return { code: fallback, sure: false };
  const list = words(sample);
  const shares = Object.entries(SMALL)
    .map(([code, set]) => ({ code, share: list.filter((word) => set.has(word)).length / Math.max(1, list.length) }))
    .sort((a, b) => b.share - a.share);
  const [first, second] = shares;
  if (first && first.share >= ENOUGH_SHARE && first.share > (second?.share ?? 0) * 1.15) return { code: first.code, sure: true };
  if (first && fallback && first.share >= LITTLE_SHARE && first.code === fallback) return { code: fallback, sure: true };
  const [guess, next] = detectAll(sample);
  const lead = (guess?.accuracy ?? 0) - (next?.accuracy ?? 0);
  if (guess && first && guess.lang === first.code) return { code: guess.lang, sure: lead >= 0.05 };
  // Lists of product names look like anything: without small words only a declared language, or a clear lead, counts.
  if (fallback) return { code: fallback, sure: false };
  if (first && first.share >= LITTLE_SHARE) return { code: first.code, sure: false };
  return guess && lead >= 0.15 ? { code: guess.lang, sure: false } : { code: '', sure: false };
}

/** Scripts that one language, in copy, all but owns. Kana decides over Han; Cyrillic is left to the detector. */
function byScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 8) return undefined;
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / letters;
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja';
  if (share(/\p{Script=Hangul}/gu) > 0.3) return 'ko';
  if (share(/\p{Script=Han}/gu) > 0.3) return 'zh';
  if (share(/\p{Script=Hebrew}/gu) > 0.4) return 'he';
  if (share(/\p{Script=Greek}/gu) > 0.4) return 'el';
  if (share(/\p{Script=Thai}/gu) > 0.4) return 'th';
  if (share(/\p{Script=Devanagari}/gu) > 0.4) return 'hi';
  if (share(/\p{Script=Arabic}/gu) > 0.4)
    return share(/[\u067E\u0686\u0698\u06AF\u06CC\u06A9]/gu) > 0.03 ? (share(/[\u0679\u0688\u06D2]/gu) > 0.01 ? 'ur' : 'fa') : 'ar';
  if (share(/\p{Script=Cyrillic}/gu) > 0.4) return share(/[іїєґ]/giu) > 0.02 ? 'uk' : detectAll(text)[0]?.lang || 'ru';
  return undefined;
}
