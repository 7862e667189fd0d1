/*
 * Has the Norwegian labels at hand before one of the engine's applications starts. Otherwise whoever opens it in a
 * browser for the first time, or after an upgrade, meets label keys or yesterday's words: the application draws before
 * its labels have come, and reads them from its own store (localStorage, "camunda-web") if they are there.
 */

const LAGER = 'camunda-web';

function lagerInnhold() {
  try {
    return JSON.parse(window.localStorage.getItem(LAGER)) || {};
  } catch {
    return {};
  }
}

/** Reads the labels of this page's application into the place where it looks for them first. */
export async function gjorLedeteksterKlare() {
  const base = document.querySelector('base');
  const mappe = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
  try {
    const svar = await fetch(`${mappe}nb.json?bust=${window.bust}`);
    if (svar.ok) {
      const nokkel = `${mappe}_locales_data_nb_${window.bust}`;
      window.localStorage.setItem(LAGER, JSON.stringify({ ...lagerInnhold(), [nokkel]: await svar.text() }));
    }
  } catch {
    // The application fetches its labels itself a moment later.
  }
}
