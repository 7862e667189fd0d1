/*
 * The one place that knows how to reach form-js inside the vendor's bundle (engine 7.24). The bundle exports nothing,
 * but its module loader hands itself to whoever adds a chunk.
 */

const CHUNK_REGISTER = 'webpackChunkcamunda_bpm_webapp';
const SKJEMAMODUL = 57661;

let lyttere = null;

function skjemaklasse() {
  let lastInn = null;
  (window[CHUNK_REGISTER] || []).push([['saksflyt'], {}, (hentModul) => { lastInn = hentModul; }]);
  const modul = lastInn && lastInn.m[SKJEMAMODUL] && lastInn(SKJEMAMODUL);
  return modul && modul.Form;
}

function lyttPaaKlassen(Skjema) {
  const importerSkjema = Skjema.prototype.importSchema;
  Skjema.prototype.importSchema = function importSchema(skjema, verdier) {
    lyttere.forEach((lytter) => lytter(this, skjema));
    return importerSkjema.call(this, skjema, verdier);
  };
}

/**
 * Calls `lytter(form, schema)` each time a form is about to be shown: the form-js instance and its schema, which may
 * be changed. Does nothing when the bundle is built in another way than we know; the form then works as the vendor made it.
 */
export function vedNyttSkjema(lytter) {
  if (!lyttere) {
    lyttere = [];
    const Skjema = skjemaklasse();
    if (Skjema) {
      lyttPaaKlassen(Skjema);
    } else {
      console.error('Saksflyt: fant ikke skjemabiblioteket i denne versjonen av Tasklist.');
    }
  }
  lyttere.push(lytter);
}

/** Every component of a schema, those inside groups too. */
export function alleKomponenter(skjema) {
  return (skjema.components || []).flatMap((komponent) => [komponent, ...alleKomponenter(komponent)]);
}
