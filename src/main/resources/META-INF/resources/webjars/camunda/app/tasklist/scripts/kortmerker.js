/*
 * Marks on the cards of the task list: the part the task is about, the deadline as a date, unread, and what has changed in
 * the case since the person last looked. Words, not colour alone. The cards of a page ask together.
 */

import { lesJson } from './kall.js';

const SAML_MS = 50;

let ventende = new Map();

function merke(klasse, tekst) {
  const nytt = document.createElement('span');
  nytt.className = `saksflyt-merke ${klasse}`;
  nytt.textContent = tekst;
  return nytt;
}

function settMerker(node, merker) {
  if (merker.del) {
    node.prepend(merke('saksflyt-merke-del', merker.del));
  }
  if (merker.ulest) {
    node.append(merke('saksflyt-merke-ulest', 'Ulest'));
  }
  if (merker.endret) {
    node.append(merke('saksflyt-merke-endret', `Endret siden sist: ${merker.endret}`));
  }
}

async function hentMerker() {
  const kort = ventende;
  ventende = new Map();
  const sporring = new URLSearchParams({ ids: [...kort.keys()].join(',') });
  const merker = await lesJson(`/api/oppgave/merker?${sporring}`);
  if (merker) {
    kort.forEach((node, oppgaveId) => settMerker(node, merker[oppgaveId] || {}));
  }
}

function bestillMerker(oppgaveId, node) {
  if (ventende.size === 0) {
    window.setTimeout(hentMerker, SAML_MS);
  }
  ventende.set(oppgaveId, node);
}

/** The engine writes offsets without a colon, which not every browser reads. */
function tidspunkt(fraMotoren) {
  return new Date(fraMotoren.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}

function frist(oppgave) {
  if (!oppgave || !oppgave.due) {
    return merke('saksflyt-merke-frist', 'Uten frist');
  }
  const naar = tidspunkt(oppgave.due);
  const dato = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Oslo' }).format(naar);
  return naar < new Date()
    ? merke('saksflyt-merke-over', `Over fristen ${dato}`)
    : merke('saksflyt-merke-frist', `Frist ${dato}`);
}

export default {
  id: 'saksflyt-kortmerker',
  pluginPoint: 'tasklist.card',
  priority: 300,
  render: (node, { taskId }, scope) => {
    node.className = 'saksflyt-merker';
    node.append(frist(scope.task));
    bestillMerker(taskId, node);
  }
};
