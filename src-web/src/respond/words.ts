/** The page's own words; those of the survey come with it. */
export interface Words {
  loading: string;
  questions(count: number): string;
  savedAsYouGo: string;
  rewardPromised: string;
  start: string;
  place(number: number): string;
  requiredSign: string;
  /** The same for those who hear it. */
  required: string;
  requiredHint: string;
  chooseAny: string;
  chooseMost(most: number): string;
  takeBack: string;
  /** Goes on for those who hear it: which answer is meant. */
  takeBackOf(question: string): string;
  scaleEnds(min: string, max: string): string;
  charactersLeft(left: number): string;
  charactersOver(over: number): string;
  answered(count: number, of: number): string;
  send: string;
  sending: string;
  kept: string;
  keeping: string;
  unreachable: string;
  tryAgain: string;
  missingTitle: string;
  missing: string;
  thanks: string;
  noLongerNeeded: string;
  rewardTitle: string;
  rewardReady: string;
  showReward: string;
  rewardCode: string;
  rewardKeep: string;
  rewardWaiting: string;
  copy: string;
  copied: string;
  unreachableTitle: string;
  unreachableText: string;
  unknownTitle: string;
  unknownText: string;
  revokedTitle: string;
  revokedText: string;
  endedTitle: string;
  endedText: string;
  conflictTitle: string;
  conflictText: string;
}

const characters = (count: number) => (count === 1 ? '1 character' : `${count} characters`);

const english: Words = {
  loading: 'Loading the survey',
  questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
  savedAsYouGo: 'Your answers are kept as you go. You can close this page and come back by the same link.',
  rewardPromised: 'There is a thank-you voucher for a complete answer.',
  start: 'Start',
  place: (number) => `${number}. `,
  requiredSign: ' *',
  required: ' (required)',
  requiredHint: 'Questions marked with * need an answer.',
  chooseAny: 'Choose all that apply.',
  chooseMost: (most) => `Choose up to ${most}.`,
  takeBack: 'Clear my answer',
  takeBackOf: (question) => `: ${question}`,
  scaleEnds: (min, max) => `From ${min} to ${max}`,
  charactersLeft: (left) => `${characters(left)} left`,
  charactersOver: (over) => `${characters(over)} too many`,
  answered: (count, of) => `${count} of ${of} answered`,
  send: 'Send my answers',
  sending: 'Sending…',
  kept: 'All answers are kept',
  keeping: 'Keeping your answer…',
  unreachable: 'No connection. Your answers stay on this page and are sent as soon as it is back.',
  tryAgain: 'Try again',
  missingTitle: 'Something is missing',
  missing: 'This question needs an answer.',
  thanks: 'Thank you',
  noLongerNeeded: 'Your answers have arrived. You can close this page.',
  rewardTitle: 'Your voucher',
  rewardReady: 'A voucher is set aside for you. Show it when you are ready to note it down.',
  showReward: 'Show my voucher',
  rewardCode: 'Your voucher code',
  rewardKeep: 'Keep this code for yourself. You can come back to it by the same link.',
  rewardWaiting: 'Your voucher is not there yet. Come back by the same link in a day or two.',
  copy: 'Copy the code',
  copied: 'Copied',
  unreachableTitle: 'No connection',
  unreachableText: 'The survey cannot be reached. Check your connection and try again; nothing is lost.',
  unknownTitle: 'This link is not known',
  unknownText: 'Open the whole link from your e-mail. If it is cut off there, answer the e-mail and ask for a new one.',
  revokedTitle: 'This link was taken back',
  revokedText: 'Those who sent it have taken it back. Answer the e-mail if you would still like to take part.',
  endedTitle: 'This survey has ended',
  endedText: 'Answers are no longer taken. Thank you for your interest.',
  conflictTitle: 'This page is out of date',
  conflictText: 'The survey was opened or sent in another window. Load the page again to see where it stands.',
};

const german: Words = {
  loading: 'Die Umfrage wird geladen',
  questions: (count) => (count === 1 ? '1 Frage' : `${count} Fragen`),
  savedAsYouGo: 'Ihre Antworten werden laufend gespeichert. Sie können die Seite schließen und mit demselben Link zurückkommen.',
  rewardPromised: 'Für eine vollständige Antwort gibt es einen Gutschein als Dank.',
  start: 'Beginnen',
  place: (number) => `${number}. `,
  requiredSign: ' *',
  required: ' (erforderlich)',
  requiredHint: 'Fragen mit * brauchen eine Antwort.',
  chooseAny: 'Wählen Sie alles Zutreffende.',
  chooseMost: (most) => `Wählen Sie bis zu ${most}.`,
  takeBack: 'Antwort löschen',
  takeBackOf: (question) => `: ${question}`,
  scaleEnds: (min, max) => `Von ${min} bis ${max}`,
  charactersLeft: (left) => `noch ${left} Zeichen`,
  charactersOver: (over) => `${over} Zeichen zu viel`,
  answered: (count, of) => `${count} von ${of} beantwortet`,
  send: 'Antworten absenden',
  sending: 'Wird gesendet …',
  kept: 'Alle Antworten sind gespeichert',
  keeping: 'Ihre Antwort wird gespeichert …',
  unreachable: 'Keine Verbindung. Ihre Antworten bleiben auf dieser Seite und werden gesendet, sobald sie wieder da ist.',
  tryAgain: 'Noch einmal versuchen',
  missingTitle: 'Es fehlt noch etwas',
  missing: 'Diese Frage braucht eine Antwort.',
  thanks: 'Vielen Dank',
  noLongerNeeded: 'Ihre Antworten sind angekommen. Sie können diese Seite schließen.',
  rewardTitle: 'Ihr Gutschein',
  rewardReady: 'Ein Gutschein liegt für Sie bereit. Zeigen Sie ihn an, wenn Sie ihn notieren können.',
  showReward: 'Gutschein anzeigen',
  rewardCode: 'Ihr Gutscheincode',
  rewardKeep: 'Behalten Sie den Code für sich. Mit demselben Link sehen Sie ihn wieder.',
  rewardWaiting: 'Ihr Gutschein ist noch nicht da. Kommen Sie in ein bis zwei Tagen mit demselben Link wieder.',
  copy: 'Code kopieren',
  copied: 'Kopiert',
  unreachableTitle: 'Keine Verbindung',
  unreachableText: 'Die Umfrage ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal; nichts geht verloren.',
  unknownTitle: 'Dieser Link ist unbekannt',
  unknownText: 'Öffnen Sie den ganzen Link aus Ihrer E-Mail. Ist er dort abgeschnitten, bitten Sie in einer Antwort um einen neuen.',
  revokedTitle: 'Dieser Link wurde zurückgenommen',
  revokedText: 'Die Absender haben ihn zurückgenommen. Antworten Sie auf die E-Mail, wenn Sie noch teilnehmen möchten.',
  endedTitle: 'Diese Umfrage ist beendet',
  endedText: 'Es werden keine Antworten mehr angenommen. Danke für Ihr Interesse.',
  conflictTitle: 'Diese Seite ist veraltet',
  conflictText: 'Die Umfrage wurde in einem anderen Fenster geöffnet oder abgesendet. Laden Sie die Seite neu.',
};

const spoken: Record<string, Words> = { en: english, de: german };

const baseOf = (language: string) => language.toLowerCase().split('-')[0] ?? '';

/** The words in a language, and the language they are really in: English where no translation is at hand. */
export function wordsIn(language: string): { words: Words; language: string } {
  const base = baseOf(language);
  const words = spoken[base];
  return words ? { words, language: base } : { words: english, language: 'en' };
}

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ku', 'nqo', 'prs', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction in which a BCP 47 language is written. */
export const directionOf = (language: string) => (rightToLeft.has(baseOf(language)) ? 'rtl' : 'ltr');
