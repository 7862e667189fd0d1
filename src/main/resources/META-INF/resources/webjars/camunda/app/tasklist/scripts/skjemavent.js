/*
 * "Henter …" always ends. Tasklist shows it until the form has said that it is ready; told of the same form twice it goes on
 * waiting for a second one that never comes, though the first is drawn. And what cannot be had ends in a sentence.
 */

import { setningOmStatus } from './kall.js';

const VENTER = '[cam-tasklist-task] .loader, .form-pane .loader';
const SER_ETTER_MS = 500;
const TEGNET_MS = 1000;
const GIR_OPP_MS = 15000;

let siden = null;

function synligVenting() {
  return [...document.querySelectorAll(VENTER)].find((element) => element.offsetParent !== null);
}

function visDetTegnede(venting) {
  const ramme = venting.closest('[cam-tasklist-form]');
  const styring = ramme && ramme.querySelector('.fjs-form') && window.angular.element(ramme).controller('camTasklistForm');
  if (styring) {
    styring.notifyFormInitialized();
  }
}

function siFra(venting) {
  const boks = document.createElement('div');
  boks.className = 'saksflyt-avvisning';
  boks.setAttribute('role', 'alert');
  const setning = document.createElement('p');
  setning.textContent = `Oppgaven kunne ikke hentes. ${setningOmStatus(0)}`;
  const knapp = document.createElement('button');
  knapp.type = 'button';
  knapp.className = 'btn btn-default';
  knapp.textContent = 'Prøv igjen';
  knapp.addEventListener('click', () => window.location.reload());
  boks.append(setning, knapp);
  venting.replaceChildren(boks);
}

window.setInterval(() => {
  const venting = synligVenting();
  if (!venting) {
    siden = null;
    return;
  }
  siden = siden || Date.now();
  const ventet = Date.now() - siden;
  if (ventet >= GIR_OPP_MS && !venting.querySelector('.saksflyt-avvisning')) {
    siFra(venting);
  } else if (ventet >= TEGNET_MS) {
    visDetTegnede(venting);
  }
}, SER_ETTER_MS);
