/*
 * The case beside the form: a summary that stands above every open task, and the tab "Sak" with the whole panel.
 * The server renders and escapes both; here its fragment is put in place, and the fragment's forms are sent without
 * leaving the task.
 */

import { erInnloggingsside, kall, setningOmStatus } from './kall.js';

const SAMMENDRAG = '[data-sammendrag]';
const panelAdresse = (oppgaveId) => `/oppgave/${encodeURIComponent(oppgaveId)}/panel`;

/** What went wrong, as sentences for people. */
class Panelfeil extends Error {
  constructor(setninger) {
    super(setninger.join(' '));
    this.setninger = setninger;
  }
}

async function setningerI(svar) {
  const type = svar.headers.get('Content-Type') || '';
  if (!type.includes('json')) {
    return [setningOmStatus(svar.status)];
  }
  const problem = await svar.json();
  const feil = (problem.feil || []).map((en) => en.melding);
  return feil.length ? feil : [problem.detail || problem.title || setningOmStatus(svar.status)];
}

/** The fragment in an answer; a refusal that carries a fragment of its own is one too. */
async function fragmentI(svar) {
  if (erInnloggingsside(svar)) {
    throw new Panelfeil([setningOmStatus(401)]);
  }
  const type = svar.headers.get('Content-Type') || '';
  const tekst = type.includes('html') ? await svar.text() : null;
  const erFragment = tekst !== null && !/<html[\s>]/i.test(tekst);
  if (erFragment && (svar.ok || svar.status === 422)) {
    return tekst;
  }
  if (svar.ok) {
    return null;
  }
  throw new Panelfeil(tekst === null ? await setningerI(svar) : [setningOmStatus(svar.status)]);
}

async function hentFragment(adresse, valg) {
  let svar;
  try {
    svar = await kall(adresse, { ...valg, headers: { Accept: 'text/html', 'X-Requested-With': 'XMLHttpRequest' } });
  } catch {
    throw new Panelfeil([setningOmStatus(0)]);
  }
  return fragmentI(svar);
}

function setningerOm(feil) {
  return feil instanceof Panelfeil ? feil.setninger : [setningOmStatus(500)];
}

function varsel(setninger, proevIgjen) {
  const boks = document.createElement('div');
  boks.className = 'saksflyt-avvisning';
  boks.setAttribute('role', 'alert');
  setninger.forEach((setning) => {
    const avsnitt = document.createElement('p');
    avsnitt.textContent = setning;
    boks.append(avsnitt);
  });
  if (proevIgjen) {
    const knapp = document.createElement('button');
    knapp.type = 'button';
    knapp.className = 'btn btn-default';
    knapp.textContent = 'Prøv igjen';
    knapp.addEventListener('click', proevIgjen);
    boks.append(knapp);
  }
  return boks;
}

// --- summary above the task ---

function plassForSammendrag() {
  const kort = document.querySelector('.task-card .tabbed-content');
  if (!kort) {
    return null;
  }
  const foran = kort.previousElementSibling;
  if (foran && foran.classList.contains('saksflyt-sammendrag')) {
    return foran;
  }
  const plass = document.createElement('div');
  plass.className = 'saksflyt-sammendrag saksflyt-panel';
  kort.before(plass);
  return plass;
}

function settSammendrag(oppgaveId, fragment) {
  const plass = plassForSammendrag();
  if (!plass) {
    return;
  }
  const mal = document.createElement('template');
  mal.innerHTML = fragment;
  const sammendrag = mal.content.querySelector(SAMMENDRAG);
  plass.dataset.oppgave = oppgaveId;
  plass.replaceChildren();
  if (sammendrag) {
    sammendrag.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
    sammendrag.removeAttribute('id');
    plass.append(sammendrag);
  }
}

let valgtOppgave = null;

async function hentSammendrag(oppgaveId) {
  const plass = plassForSammendrag();
  if (plass && plass.dataset.oppgave !== oppgaveId) {
    plass.replaceChildren();
  }
  try {
    const fragment = await hentFragment(panelAdresse(oppgaveId));
    if (fragment !== null && oppgaveId === valgtOppgave) {
      settSammendrag(oppgaveId, fragment);
    }
  } catch (feil) {
    if (plass && oppgaveId === valgtOppgave) {
      plass.replaceChildren(varsel(['Opplysningene om saken kunne ikke hentes.', ...setningerOm(feil)], () => hentSammendrag(oppgaveId)));
    }
  }
}

function foelgValgtOppgave(_node, _data, scope) {
  scope.$watch('task.id', (oppgaveId) => {
    valgtOppgave = oppgaveId || null;
    if (oppgaveId) {
      // The task's own card is drawn in the same round as this is called.
      window.setTimeout(() => hentSammendrag(oppgaveId));
    }
  });
}

// --- the tab ---

class Sakspanel {
  constructor(node, oppgaveId) {
    this.oppgaveId = oppgaveId;
    this.panel = document.createElement('div');
    this.panel.className = 'saksflyt-panel';
    this.panel.addEventListener('submit', (hendelse) => this.sendInn(hendelse));
    node.replaceChildren(this.panel);
  }

  async hent() {
    this.panel.textContent = 'Henter saken …';
    try {
      this.vis(await hentFragment(panelAdresse(this.oppgaveId)));
    } catch (feil) {
      this.panel.replaceChildren(varsel(['Saken kunne ikke hentes.', ...setningerOm(feil)], () => this.hent()));
    }
  }

  vis(fragment) {
    this.panel.innerHTML = fragment || '';
  }

  async sendInn(hendelse) {
    const skjema = hendelse.target;
    const adresse = new URL(skjema.getAttribute('action') || panelAdresse(this.oppgaveId), window.location.origin);
    if (adresse.origin !== window.location.origin) {
      return;
    }
    hendelse.preventDefault();
    const knapper = [...skjema.querySelectorAll('button, input[type=submit]')];
    const foresporsel = this.foresporselFra(skjema, hendelse.submitter, adresse);
    knapper.forEach((knapp) => { knapp.disabled = true; });
    try {
      const fragment = await hentFragment(adresse.href, foresporsel);
      if (fragment === null) {
        await this.hent();
      } else {
        this.vis(fragment);
      }
      hentSammendrag(this.oppgaveId);
    } catch (feil) {
      this.visFeilVed(skjema, feil);
    } finally {
      knapper.forEach((knapp) => { knapp.disabled = false; });
    }
  }

  foresporselFra(skjema, knapp, adresse) {
    const innhold = new FormData(skjema);
    if (knapp && knapp.name) {
      innhold.append(knapp.name, knapp.value);
    }
    if (skjema.method === 'get') {
      new URLSearchParams(innhold).forEach((verdi, navn) => adresse.searchParams.set(navn, verdi));
      return { method: 'GET' };
    }
    return { method: 'POST', body: skjema.enctype === 'multipart/form-data' ? innhold : new URLSearchParams(innhold) };
  }

  visFeilVed(skjema, feil) {
    const forrige = skjema.previousElementSibling;
    if (forrige && forrige.classList.contains('saksflyt-avvisning')) {
      forrige.remove();
    }
    skjema.before(varsel(setningerOm(feil)));
  }
}

export default [
  {
    id: 'saksflyt-sak',
    pluginPoint: 'tasklist.task.detail',
    priority: 900,
    properties: { label: 'Sak' },
    render: (node, { taskId }) => new Sakspanel(node, taskId).hent()
  },
  {
    id: 'saksflyt-sammendrag',
    pluginPoint: 'tasklist.task.action',
    priority: 100,
    render: foelgValgtOppgave
  }
];
