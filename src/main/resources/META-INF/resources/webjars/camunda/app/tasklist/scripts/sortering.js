/*
 * Most urgent first. Tasklist sorts by "newest first" whenever the address names no sorting, and writes that choice
 * into the address itself. Every address without a sorting is therefore given ours before Tasklist reads it:
 * this module runs before Tasklist starts and its listener is called before Tasklist's own.
 */

const MEST_PRESSERENDE = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

function medSortering(hash) {
  const [sti, sporring = ''] = hash.replace(/^#/, '').split('?');
  if (sti !== '' && sti !== '/') {
    return null;
  }
  const parametre = new URLSearchParams(sporring);
  if (parametre.has('sorting')) {
    return null;
  }
  parametre.set('sorting', MEST_PRESSERENDE);
  return `#/?${parametre}`;
}

function sorgForSortering() {
  const nyHash = medSortering(window.location.hash);
  if (nyHash) {
    window.history.replaceState(window.history.state, '', nyHash);
  }
}

// A click on a link without sorting would be handled by Tasklist before any hashchange: complete the link first.
function fullforLenke(klikk) {
  const lenke = klikk.target instanceof Element && klikk.target.closest('a[href^="#/"]');
  const nyHash = lenke && medSortering(lenke.getAttribute('href'));
  if (nyHash) {
    lenke.setAttribute('href', nyHash);
  }
}

window.addEventListener('hashchange', sorgForSortering);
document.addEventListener('click', fullforLenke, true);
sorgForSortering();
