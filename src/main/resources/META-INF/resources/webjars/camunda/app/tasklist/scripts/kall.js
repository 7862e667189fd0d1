/* Calls from Tasklist to our own server: the session's token on what changes something, faults as Norwegian sentences. */

const OM_STATUS = {
  0: 'Vi fikk ikke kontakt med Saksflyt. Se etter at du er på nett, og prøv igjen.',
  401: 'Du er ikke lenger logget inn. Åpne Saksflyt i et nytt vindu, logg inn og prøv igjen her.',
  403: 'Du har ikke tilgang til å gjøre dette.',
  404: 'Oppgaven finnes ikke lenger, eller du har ikke tilgang til den.',
  409: 'Oppgaven er endret av noen andre. Last siden på nytt.',
  413: 'Det du sendte, er for stort.',
  415: 'Filer av denne typen kan ikke tas imot.',
  422: 'Det du sendte, kan ikke tas imot slik det er.',
  429: 'Det kom for mange forespørsler på en gang. Vent litt og prøv igjen.'
};

let token = null;

async function sendMedToken(adresse, valg) {
  if (!token) {
    const svar = await fetch('/api/csrf', { headers: { Accept: 'application/json' } });
    if (!svar.ok) {
      return svar;
    }
    token = await svar.json();
  }
  return fetch(adresse, { ...valg, headers: { ...valg.headers, [token.header]: token.verdi } });
}

/** The sentence for an HTTP status (0: no answer at all). */
export function setningOmStatus(status) {
  return OM_STATUS[status] || 'Noe gikk galt hos oss. Prøv igjen om litt.';
}

/** True when the answer is not what was asked for but our login page, after the session has ended. */
export function erInnloggingsside(svar) {
  return svar.redirected && new URL(svar.url).pathname.startsWith('/login');
}

/**
 * Like `fetch`, with the session's token on everything but reading. A token that has become stale is fetched anew once.
 * Rejects only when there was no answer.
 */
export async function kall(adresse, valg = {}) {
  if (!valg.method || valg.method === 'GET') {
    return fetch(adresse, valg);
  }
  const svar = await sendMedToken(adresse, valg);
  if (svar.status !== 403) {
    return svar;
  }
  token = null;
  return sendMedToken(adresse, valg);
}

/** Reads JSON from our own server; null when it cannot be had, whatever the reason. */
export async function lesJson(adresse) {
  try {
    const svar = await kall(adresse, { headers: { Accept: 'application/json' } });
    return svar.ok && !erInnloggingsside(svar) ? await svar.json() : null;
  } catch {
    return null;
  }
}
