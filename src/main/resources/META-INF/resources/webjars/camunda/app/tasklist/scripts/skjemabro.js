/*
 * The bridge between a form in Tasklist and our server.
 *
 * Drafts live on the server: they survive sign-out and follow the person to another machine. Tasklist would keep them in
 * the browser's localStorage under `camunda-form:<task id>` and put them over the server's values at the next opening,
 * so those keys never reach the storage: reading finds nothing, saving goes to the server.
 *
 * The version of the case a form was filled in on (`saksversjon`) comes with the form's values and goes back with the
 * answer; the form library itself returns only what is a field.
 *
 * When the server refuses an answer its sentences stand above the form and at the fields, and what was written stays.
 */

import { kall, lesJson, setningOmStatus } from './kall.js';
import { vedAvvisning, vedInnsending, vedLesteVerdier } from './oppgavemotor.js';
import { alleKomponenter, vedNyttSkjema } from './skjemabibliotek.js';
import { Skjemamelding } from './skjemamelding.js';

const NOKLER_FOR_KLADD = ['camunda-form:', 'camForm:'];
const VENT_FOR_LAGRING_MS = 1500;
const PERSONENS_HANDLINGER = ['input', 'change', 'click', 'keydown'];

const saksversjoner = new Map();
const aapneSkjemaer = new Map();

function klokkeslett() {
  return new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo' }).format(new Date()).replace(':', '.');
}

/** A form that stands open, with its draft and what has been said about it. */
class AapentSkjema {
  constructor(oppgaveId, skjema, oppsett) {
    this.oppgaveId = oppgaveId;
    this.skjema = skjema;
    this.felter = alleKomponenter(oppsett).filter((komponent) => komponent.key);
    this.melding = new Skjemamelding(skjema._container);
    this.roert = false;
    this.feilFraServeren = {};
    PERSONENS_HANDLINGER.forEach((handling) => skjema._container.addEventListener(handling, () => { this.roert = true; }, true));
    skjema._container.addEventListener('focusout', (hendelse) => this.forlates(hendelse.relatedTarget));
    skjema.on('field.updated', () => this.verdiEndret());
    skjema.on('formFieldInstanceRegistry.changed', () => window.setTimeout(() => this.glemFeilISkjulteFelt()));
  }

  // --- draft ---

  verdiEndret() {
    if (!this.roert) {
      return;
    }
    window.clearTimeout(this.venter);
    this.venter = window.setTimeout(() => this.lagreKladd(), VENT_FOR_LAGRING_MS);
    window.setTimeout(() => this.glemFeilFraServeren());
  }

  async lagreKladd(verdier = this.skjema._getSubmitData(), valg = {}) {
    window.clearTimeout(this.venter);
    this.venter = null;
    try {
      const svar = await kall(`/api/oppgave/${this.oppgaveId}/kladd`, {
        ...valg,
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ verdier })
      });
      this.fortellOmLagring(svar.ok, svar.status);
    } catch {
      this.fortellOmLagring(false, 0);
    }
  }

  fortellOmLagring(lagret, status) {
    if (lagret) {
      this.melding.siOmKladd(`Kladden er lagret kl. ${klokkeslett()}.`, { tekst: 'Forkast kladden', trykk: () => this.forkastKladd() });
    } else {
      this.melding.siOmKladd(`Kladden er ikke lagret. ${setningOmStatus(status)}`, { tekst: 'Prøv igjen', trykk: () => this.lagreKladd() });
    }
  }

  async forkastKladd() {
    if (!window.confirm('Vil du forkaste det du har skrevet, og begynne på nytt?')) {
      return;
    }
    window.clearTimeout(this.venter);
    this.venter = null;
    const svar = await kall(`/api/oppgave/${this.oppgaveId}/kladd`, { method: 'DELETE' }).catch(() => ({ status: 0 }));
    if (svar.ok || svar.status === 404) {
      window.location.reload();
    } else {
      this.melding.siOmKladd(`Kladden er ikke forkastet. ${setningOmStatus(svar.status)}`);
    }
  }

  /** Whoever leaves the form may be on the way out of the house; who is about to send it, needs no draft. */
  forlates(til) {
    if (!this.skjema._container.contains(til) && !(til && til.closest('.form-actions'))) {
      this.lagreDetSomVenter();
    }
  }

  lagreDetSomVenter() {
    if (this.venter) {
      this.lagreKladd(this.skjema._getSubmitData(), { keepalive: true });
    }
  }

  lukk() {
    window.clearTimeout(this.venter);
    this.venter = null;
  }

  // --- refusal ---

  avvis(problem) {
    this.lukk();
    const punkter = problem.feil.map((feil) => {
      const felt = this.felter.find((komponent) => komponent.key === feil.felt);
      return { tekst: feil.melding, gaaTil: felt && (() => this.gaaTil(felt)) };
    });
    const forklaring = problem.detail && problem.detail !== problem.title ? problem.detail : '';
    this.melding.visAvvisning(problem.title, forklaring, punkter);
    this.visVedFeltene(problem.feil);
    this.lagreKladd();
  }

  visVedFeltene(feilene) {
    this.feilFraServeren = {};
    for (const { felt: nokkel, melding } of feilene) {
      const felt = this.felter.find((komponent) => komponent.key === nokkel);
      if (felt) {
        this.feilFraServeren[felt.id] = [...(this.feilFraServeren[felt.id] || []), melding];
      }
    }
    this.skjema._setState({ errors: { ...this.skjema._getState().errors, ...this.feilFraServeren } });
  }

  /** Only the server can say whether its faults are mended, so they may not keep the form from being sent again. */
  glemFeilFraServeren() {
    const { errors } = this.skjema._getState();
    const gjenstaar = Object.entries(errors).filter(([id, feil]) => feil !== this.feilFraServeren[id]
      && JSON.stringify(feil) !== JSON.stringify(this.feilFraServeren[id]));
    const fantes = Object.keys(errors).length !== gjenstaar.length;
    this.feilFraServeren = {};
    if (fantes) {
      this.skjema._setState({ errors: Object.fromEntries(gjenstaar) });
    }
  }

  /** The library keeps the fault of a field that another answer has hidden, and the form could never be sent. */
  glemFeilISkjulteFelt() {
    const vises = new Set(this.skjema.get('formFieldInstanceRegistry').getAllKeyed().map((felt) => felt.id));
    const { errors } = this.skjema._getState();
    const gjenstaar = Object.entries(errors).filter(([id]) => vises.has(id));
    if (gjenstaar.length !== Object.keys(errors).length) {
      this.skjema._setState({ errors: Object.fromEntries(gjenstaar) });
    }
  }

  gaaTil(felt) {
    const inndata = this.skjema._container.querySelector(`[id$="-${CSS.escape(felt.id)}"], [id*="-${CSS.escape(felt.id)}-"]`);
    if (inndata) {
      inndata.scrollIntoView({ block: 'center' });
      inndata.focus();
    }
  }
}

// --- nothing that a person writes is kept in the browser ---

function erKladdnokkel(nokkel) {
  return NOKLER_FOR_KLADD.some((begynnelse) => String(nokkel).startsWith(begynnelse));
}

function fjernGamleKladder() {
  Object.keys(window.localStorage).filter(erKladdnokkel).forEach((nokkel) => window.localStorage.removeItem(nokkel));
}

function lagrePaaServeren(nokkel, verdi) {
  const skjema = aapneSkjemaer.get(String(nokkel).slice(String(nokkel).indexOf(':') + 1));
  if (skjema && skjema.roert) {
    skjema.lagreKladd(JSON.parse(verdi));
  }
}

function holdKladderUteAvNettleseren() {
  fjernGamleKladder();
  const { getItem, setItem } = Storage.prototype;
  Storage.prototype.getItem = function lesUtenKladder(nokkel) {
    return erKladdnokkel(nokkel) ? null : getItem.call(this, nokkel);
  };
  Storage.prototype.setItem = function lagreUtenKladder(nokkel, verdi) {
    if (erKladdnokkel(nokkel)) {
      lagrePaaServeren(nokkel, verdi);
    } else {
      setItem.call(this, nokkel, verdi);
    }
  };
}

// --- the version of the case ---

async function lesSaksversjonPaaNytt(oppgaveId) {
  const motor = document.querySelector('base').getAttribute('engine-api');
  const verdier = await lesJson(`${motor}engine/default/task/${oppgaveId}/form-variables?deserializeValues=false`);
  if (verdier && verdier.saksversjon) {
    saksversjoner.set(oppgaveId, verdier.saksversjon.value);
    return true;
  }
  return false;
}

async function haandterKonflikt(oppgaveId, skjema) {
  if (await lesSaksversjonPaaNytt(oppgaveId)) {
    skjema.melding.leggTil('Det du har skrevet, står fortsatt i skjemaet. Les gjennom endringen, og fullfør på nytt hvis svaret ditt fortsatt er riktig.');
  }
}

// --- the form's own file ---

/** When the form's file cannot be had, Tasklist would show the status in the browser's English. */
function fortellOmManglendeSkjema() {
  const hent = window.fetch;
  window.fetch = async (adresse, valg) => {
    const svar = await hent(adresse, valg);
    if (!svar.ok && String(adresse).includes('?noCache=')) {
      throw new Error(setningOmStatus(svar.status));
    }
    return svar;
  };
}

function oppgaveIdFor(skjema) {
  const styring = window.angular.element(skjema._container.parentNode).controller('camTasklistForm');
  return styring && styring.getParams().taskId;
}

holdKladderUteAvNettleseren();
fortellOmManglendeSkjema();

vedNyttSkjema((skjema, oppsett) => {
  const oppgaveId = oppgaveIdFor(skjema);
  if (oppgaveId) {
    aapneSkjemaer.forEach((aapent) => aapent.lagreDetSomVenter());
    aapneSkjemaer.clear();
    aapneSkjemaer.set(oppgaveId, new AapentSkjema(oppgaveId, skjema, oppsett));
  }
});

vedLesteVerdier((oppgaveId, verdier) => {
  if (verdier && verdier.saksversjon) {
    saksversjoner.set(oppgaveId, verdier.saksversjon.value);
  }
});

vedInnsending((oppgaveId, verdier) => {
  const skjema = aapneSkjemaer.get(oppgaveId);
  if (skjema) {
    skjema.lukk();
    skjema.melding.skjulAvvisning();
  }
  if (saksversjoner.has(oppgaveId)) {
    verdier.saksversjon = { value: saksversjoner.get(oppgaveId), type: 'String' };
  }
});

vedAvvisning((oppgaveId, problem) => {
  const skjema = aapneSkjemaer.get(oppgaveId);
  if (!skjema) {
    return false;
  }
  skjema.avvis(problem);
  if (problem.status === 409) {
    haandterKonflikt(oppgaveId, skjema);
  }
  return true;
});

window.addEventListener('pagehide', () => aapneSkjemaer.forEach((skjema) => skjema.lagreDetSomVenter()));
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') {
    aapneSkjemaer.forEach((skjema) => skjema.lagreDetSomVenter());
  }
});
