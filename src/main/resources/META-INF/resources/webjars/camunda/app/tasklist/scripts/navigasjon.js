/* The way from Tasklist to the rest of the house, for those who have something to do there. */

import { lesJson } from './kall.js';
import './utlogging.js';

const OPPDATER_INNBOKS_MS = 60000;
const ROLLEKLASSER = {
  'saksflyt-admin': ['admin'],
  'saksflyt-leder': ['leder', 'teamleder', 'admin']
};

const meg = lesJson('/api/meg');

const utenSporring = (sti) => sti.split('?')[0];

async function harSiden(sti) {
  const svar = await meg;
  return Boolean(svar) && (svar.sider || []).map(utenSporring).includes(sti);
}

async function merkRoller() {
  const svar = await meg;
  const grupper = new Set((svar && svar.grupper) || []);
  for (const [klasse, roller] of Object.entries(ROLLEKLASSER)) {
    document.body.classList.toggle(klasse, roller.some((rolle) => grupper.has(rolle)));
  }
}

function lenke(sti, tekst) {
  const ny = document.createElement('a');
  ny.href = sti;
  ny.textContent = tekst;
  return ny;
}

async function visAntallUleste(innboks) {
  const svar = await lesJson('/api/innboks/antall');
  const uleste = svar ? svar.uleste : 0;
  innboks.textContent = uleste > 0 ? `Innboks (${uleste})` : 'Innboks';
  innboks.title = uleste > 0 ? `${uleste} uleste` : '';
}

function innbokslenke(node) {
  const innboks = lenke('/innboks', 'Innboks');
  node.append(innboks);
  visAntallUleste(innboks);
  const oppdatering = window.setInterval(() => {
    if (!innboks.isConnected) {
      window.clearInterval(oppdatering);
    } else if (document.visibilityState === 'visible') {
      visAntallUleste(innboks);
    }
  }, OPPDATER_INNBOKS_MS);
}

async function lenkeForDemSomHarDen(node, sti, tekst) {
  if (await harSiden(sti)) {
    node.append(lenke(sti, tekst));
  }
}

const punkt = (id, priority, render) => ({ id, pluginPoint: 'tasklist.navbar.action', priority, render });

merkRoller();

export default [
  punkt('saksflyt-start', 540, (node) => node.append(lenke('/', 'Start'))),
  punkt('saksflyt-saker', 530, (node) => node.append(lenke('/sok', 'Saker'))),
  punkt('saksflyt-innboks', 520, innbokslenke),
  punkt('saksflyt-oppfolging', 510, (node) => lenkeForDemSomHarDen(node, '/oppfolging', 'Oppfølging'))
];
