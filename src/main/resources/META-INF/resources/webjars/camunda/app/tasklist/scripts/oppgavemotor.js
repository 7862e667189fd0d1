/*
 * Listens in on Tasklist's own calls to the engine: what a form is prefilled with, what it sends, and how a refusal is
 * told. Tasklist shows the message of a refusal as it stands; without ours it would be the browser's English.
 */

import { setningOmStatus } from './kall.js';

const SKJEMAVERDIER = /(?:^|\/)task\/([^/]+)\/form-variables$/;
const SKJEMAINNSENDING = /(?:^|\/)task\/([^/]+)\/submit-form$/;
const METODER = ['post', 'get', 'load', 'put', 'del', 'options'];
/** Tasklist keeps silent about a fault whose message holds these words. */
const VIS_INGENTING = 'submission prevented';

const lyttere = { lesteVerdier: [], innsending: [], avvisning: [] };

function problemet(feil) {
  const svar = feil.response || {};
  const status = feil.status || svar.status || 0;
  const kropp = svar.body && svar.body.title ? svar.body : { title: 'Det gikk ikke', detail: setningOmStatus(status) };
  return { ...kropp, status, feil: kropp.feil || [] };
}

function fortellPaaNorsk(feil) {
  const problem = problemet(feil);
  feil.message = problem.detail || problem.message || problem.title;
  return problem;
}

function medNorskeFeil({ navn, opprinnelig }) {
  return function kallMedNorskeFeil(sti, valg = {}) {
    const innsending = navn === 'post' && SKJEMAINNSENDING.exec(sti);
    const ferdig = typeof valg.done === 'function' ? valg.done : () => {};
    let besvart = false;

    const ferdigMedFeil = (feil, ...resten) => {
      const problem = fortellPaaNorsk(feil);
      if (innsending && lyttere.avvisning.map((lytter) => lytter(innsending[1], problem)).some(Boolean)) {
        feil.message = VIS_INGENTING;
      }
      ferdig(feil, ...resten);
    };

    valg.done = (feil, svar, ...resten) => {
      besvart = true;
      if (feil) {
        ferdigMedFeil(feil, svar, ...resten);
        return;
      }
      const lesing = SKJEMAVERDIER.exec(sti);
      if (lesing) {
        lyttere.lesteVerdier.forEach((lytter) => lytter(lesing[1], svar));
      }
      ferdig(feil, svar, ...resten);
    };
    if (innsending) {
      lyttere.innsending.forEach((lytter) => lytter(innsending[1], valg.data.variables));
    }
    const lofte = opprinnelig.call(this, sti, valg);
    // Without any answer at all the vendor's client breaks off before it tells anyone.
    lofte.then(null, (feil) => {
      if (!besvart) {
        ferdigMedFeil(feil);
      }
    });
    return lofte;
  };
}

/** `lytter(taskId, variables)` when the values of a form have been read: name → `{ value, type }`. */
export function vedLesteVerdier(lytter) {
  lyttere.lesteVerdier.push(lytter);
}

/** `lytter(taskId, variables)` just before a form is sent; the variables may be added to. */
export function vedInnsending(lytter) {
  lyttere.innsending.push(lytter);
}

/** `lytter(taskId, problem)` when the server refused a form; true when the listener has told the person. */
export function vedAvvisning(lytter) {
  lyttere.avvisning.push(lytter);
}

window.angular.module('cam.tasklist.custom').config(['$provide', ($provide) => {
  $provide.decorator('camAPIHttpClient', ['$delegate', (Klient) => {
    METODER.forEach((navn) => {
      Klient.prototype[navn] = medNorskeFeil({ navn, opprinnelig: Klient.prototype[navn] });
    });
    return Klient;
  }]);
}]);
