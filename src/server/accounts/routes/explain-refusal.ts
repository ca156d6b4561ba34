import { NOT_FOUND, type Refusal } from '../../http/refusals.ts';
import type { Reason, Refused } from '../outcome.ts';
import { LEAST_CHARACTERS } from '../password-rules.ts';

const REFUSALS: Readonly<Record<Reason, Refusal>> = {
  'started-already': NOT_FOUND,
  unknown: NOT_FOUND,
  'start-code-wrong': {
    status: 403,
    code: 'code-onjuist',
    text: 'Deze code klopt niet of is verlopen. Start de server opnieuw voor een nieuwe code.',
  },
  'email-taken': { status: 409, code: 'adres-bezet', text: 'Er is al een account met dit e-mailadres.' },
  'password-too-short': {
    status: 422,
    code: 'wachtwoord-te-kort',
    text: `Kies een wachtwoord van ten minste ${LEAST_CHARACTERS} tekens. Met een tweede stap zijn 8 tekens genoeg.`,
  },
  'password-too-long': { status: 422, code: 'wachtwoord-te-lang', text: 'Kies een korter wachtwoord.' },
  'password-easy': {
    status: 422,
    code: 'wachtwoord-te-makkelijk',
    text: 'Dit wachtwoord is te makkelijk te raden. Kies een paar woorden die niets met u of uw werk te maken hebben.',
  },
  'wrong-credentials': {
    status: 401,
    code: 'gegevens-onjuist',
    text: 'Het e-mailadres of het wachtwoord klopt niet.',
  },
  'password-wrong': { status: 422, code: 'wachtwoord-onjuist', text: 'Het wachtwoord klopt niet.' },
  'second-factor-needed': { status: 401, code: 'code-nodig', text: 'Vul ook de code van uw app in.' },
  'second-factor-wrong': {
    status: 401,
    code: 'code-onjuist',
    text: 'Deze code klopt niet of is al gebruikt. Wacht op de volgende code van uw app.',
  },
  'link-unknown': {
    status: 404,
    code: 'link-verlopen',
    text: 'Deze link is verlopen of al gebruikt. Vraag een nieuwe.',
  },
  'last-administrator': {
    status: 409,
    code: 'laatste-beheerder',
    text: 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
  },
  'no-account': {
    status: 403,
    code: 'geen-account',
    text: 'Er is geen account voor u. Vraag de beheerder om een uitnodiging.',
  },
};

/** The sentence and the status of a refusal. */
export function explainRefusal(refused: Refused): Refusal {
  if (refused.reason !== 'wait') return REFUSALS[refused.reason];
  return {
    status: 429,
    code: 'even-wachten',
    text: `Er is te vaak iets verkeerds ingevuld. Wacht ${describeWait(refused.seconds)} en probeer het opnieuw.`,
    headers: { 'Retry-After': String(refused.seconds) },
  };
}

function describeWait(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 seconde' : `${seconds} seconden`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minuut' : `${minutes} minuten`;
}
