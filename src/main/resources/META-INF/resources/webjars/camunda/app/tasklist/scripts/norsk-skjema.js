/*
 * What the form library itself says to people, in bokmål: faults in fields, help in empty fields, lists, tables and
 * calendars. The library has no language setting, so each kind of text is met where it arises:
 * faults where the library judges a field, calendars by the calendars' own settings, the rest on the page.
 */

import { alleKomponenter, vedNyttSkjema } from './skjemabibliotek.js';

const MAANEDER = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober',
  'november', 'desember'];
const MAANEDER_KORT = ['jan.', 'feb.', 'mars', 'apr.', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'];
const UKEDAGER = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];
const UKEDAGER_KORT = ['sø', 'ma', 'ti', 'on', 'to', 'fr', 'lø'];

const desimal = (tall) => String(tall).replace('.', ',');

/** The library's sentence about a fault → ours. */
const FEIL = [
  [/^Field is required\.$/, () => 'Feltet må fylles ut.'],
  [/^Value is not a number\.$/, () => 'Skriv et tall.'],
  [/^Value is expected to be an integer\.$/, () => 'Skriv et helt tall.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, (antall) => `Skriv et tall med høyst ${antall} desimaler.`],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    (under, over) => `Verdien går ikke opp. De nærmeste gyldige verdiene er ${desimal(under)} og ${desimal(over)}.`],
  [/^Field must match pattern .*\.$/s, () => 'Det du har skrevet, har ikke riktig form.'],
  [/^Field must have minimum value of (.+)\.$/, (grense) => `Verdien må være minst ${desimal(grense)}.`],
  [/^Field must have maximum value of (.+)\.$/, (grense) => `Verdien kan ikke være større enn ${desimal(grense)}.`],
  [/^Field must have minimum length of (.+)\.$/, (grense) => `Skriv minst ${grense} tegn.`],
  [/^Field must have maximum length of (.+)\.$/, (grense) => `Skriv høyst ${grense} tegn.`],
  [/^Field must be a valid\s+international phone number\..*$/, () => 'Skriv et telefonnummer med landkode, for eksempel +4722000000.'],
  [/^Field must be a valid email\.$/, () => 'Skriv en gyldig e-postadresse.'],
  [/^Date and time must both be entered\.$/, () => 'Fyll ut både dato og klokkeslett.']
];

/** What else the library writes on the page, as text, tooltip, help in a field or for a screen reader. */
const SIDETEKSTER = [
  ...FEIL,
  [/^Select$/, () => 'Velg'],
  [/^Search$/, () => 'Søk'],
  [/^No results$/, () => 'Ingen treff'],
  [/^All values selected$/, () => 'Alt er valgt'],
  [/^Skip to search$/, () => 'Gå til søket'],
  [/^Remove tag$/, () => 'Fjern'],
  [/^Nothing to show\.$/, () => 'Ingenting å vise.'],
  [/^Previous page$/, () => 'Forrige side'],
  [/^Next page$/, () => 'Neste side'],
  [/^Increment$/, () => 'Øk'],
  [/^Decrement$/, () => 'Reduser'],
  [/^Click to sort by (.+) descending$/s, (kolonne) => `Sorter etter ${kolonne}, synkende`],
  [/^Click to sort by (.+) ascending$/s, (kolonne) => `Sorter etter ${kolonne}, stigende`],
  [/^Click to remove sorting$/, () => 'Fjern sorteringen'],
  [/^Add new$/, () => 'Legg til'],
  [/^Expand all \((\d+)\)$/, (antall) => `Vis alle (${antall})`],
  [/^Collapse$/, () => 'Vis færre'],
  [/^Remove list item (\d+)$/, (nummer) => `Fjern linje ${nummer}`],
  [/^No content to show\.$/, () => 'Ingenting å vise.'],
  [/^External content couldn't be loaded\.$/, () => 'Innholdet kan ikke vises.'],
  [/^This is an image placeholder$/, () => 'Plass til et bilde'],
  [/^hh:mm( \?m)?$/, () => 'tt:mm'],
  [/^mm\/dd\/yyyy$/, () => 'dd.mm.åååå'],
  [/^dd\.mm\.yyyy$/, () => 'dd.mm.åååå'],
  [/^Powered by bpmn\.io$/, () => 'Laget med bpmn.io'],
  [/^Web-based tooling for BPMN, DMN, and forms powered by$/, () => 'Skjemaet er laget med'],
  [/^ of $/, () => ' av '],
  [/^Year$/, () => 'År'],
  [/^Month$/, () => 'Måned'],
  [/^next$/, () => 'neste'],
  [/^previous$/, () => 'forrige'],
  [/^Close$/, () => 'Lukk']
];

const TEKSTATTRIBUTTER = ['placeholder', 'title', 'aria-label', 'alt'];
const BIBLIOTEKETS_OMRAADER = '.fjs-container, .fjs-powered-by-lightbox, .flatpickr-calendar, .uib-datepicker, .uib-timepicker, button.close';
// Here stands what people and models have written, never what the library says.
const ANDRES_TEKST = '.fjs-form-field-label, .fjs-form-field-description, .fjs-form-field-text, .fjs-form-field-html, '
  + '.fjs-table-td:not([colspan]), .fjs-table-th, .fjs-dropdownlist-item, .fjs-taglist-tag-label, textarea, .fjs-select-display:not(.fjs-select-placeholder)';

function oversett(tekst, tabell) {
  for (const [moenster, norsk] of tabell) {
    const treff = moenster.exec(tekst);
    if (treff) {
      return norsk(...treff.slice(1));
    }
  }
  return tekst;
}

// --- faults, where the library judges a field ---

function snakkNorskOmFeil(skjema) {
  const dommer = skjema.get('validator');
  for (const metode of ['validateField', 'validateFieldInstance']) {
    const opprinnelig = dommer[metode];
    dommer[metode] = (...argumenter) => opprinnelig.apply(dommer, argumenter).map((feil) => oversett(feil, FEIL));
  }
}

function brukDognetsTimer(oppsett) {
  alleKomponenter(oppsett).filter((komponent) => komponent.type === 'datetime').forEach((komponent) => {
    komponent.use24h = true;
  });
}

// --- calendars ---

/** The library shows dates in the browser's own language ("default"); here they are Norwegian everywhere. */
function visDatoerNorsk() {
  const Opprinnelig = Intl.DateTimeFormat;
  const norsk = ([spraak, valg]) => (spraak === 'default' && !valg
    ? ['nb-NO', { day: '2-digit', month: '2-digit', year: 'numeric' }]
    : [spraak, valg]);
  Intl.DateTimeFormat = new Proxy(Opprinnelig, {
    construct: (klasse, argumenter) => new klasse(...norsk(argumenter)),
    apply: (klasse, _, argumenter) => klasse(...norsk(argumenter))
  });
}

function norskKalenderISkjema() {
  if (!window.flatpickr) {
    return;
  }
  window.flatpickr.localize({
    weekdays: { shorthand: UKEDAGER_KORT, longhand: UKEDAGER },
    months: { shorthand: MAANEDER_KORT, longhand: MAANEDER },
    firstDayOfWeek: 1,
    ordinal: () => '.',
    rangeSeparator: ' til ',
    weekAbbreviation: 'Uke',
    scrollTitle: 'Rull for å endre',
    toggleTitle: 'Klikk for å bytte',
    yearAriaLabel: 'År',
    monthAriaLabel: 'Måned',
    hourAriaLabel: 'Time',
    minuteAriaLabel: 'Minutt',
    time_24hr: true
  });
  window.flatpickr.setDefaults({ ariaDateFormat: 'j. F Y' });
}

function norskKalenderIOppgaven() {
  window.angular.module('cam.tasklist.custom').run(['$locale', 'uibDatepickerConfig', ($locale, kalender) => {
    Object.assign($locale.DATETIME_FORMATS, {
      MONTH: MAANEDER,
      STANDALONEMONTH: MAANEDER,
      SHORTMONTH: MAANEDER_KORT,
      DAY: UKEDAGER,
      SHORTDAY: UKEDAGER_KORT,
      FIRSTDAYOFWEEK: 0
    });
    kalender.startingDay = 1;
  }]);
}

// --- the rest, on the page ---

function oversettTekst(tekstnode) {
  const forelder = tekstnode.parentElement;
  if (!forelder || forelder.closest(ANDRES_TEKST)) {
    return;
  }
  const tekst = tekstnode.data;
  const kjerne = tekst === ' of ' ? tekst : tekst.trim();
  const norsk = oversett(kjerne, SIDETEKSTER);
  if (norsk !== kjerne) {
    tekstnode.data = tekst.replace(kjerne, norsk);
  }
}

function oversettAttributter(element) {
  for (const navn of TEKSTATTRIBUTTER) {
    const tekst = element.getAttribute(navn);
    const norsk = tekst && oversett(tekst, SIDETEKSTER);
    if (norsk && norsk !== tekst) {
      element.setAttribute(navn, norsk);
    }
  }
}

function oversettUnder(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    if (node.parentElement && node.parentElement.closest(BIBLIOTEKETS_OMRAADER)) {
      oversettTekst(node);
    }
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) {
    return;
  }
  const omraader = node.closest(BIBLIOTEKETS_OMRAADER) ? [node] : node.querySelectorAll(BIBLIOTEKETS_OMRAADER);
  for (const omraade of omraader) {
    oversettAttributter(omraade);
    omraade.querySelectorAll('[placeholder], [title], [aria-label], [alt]').forEach(oversettAttributter);
    const tekster = document.createTreeWalker(omraade, NodeFilter.SHOW_TEXT);
    while (tekster.nextNode()) {
      oversettTekst(tekster.currentNode);
    }
  }
}

function oversettDetSomKommer() {
  new MutationObserver((endringer) => endringer.forEach((endring) => {
    if (endring.type === 'childList') {
      endring.addedNodes.forEach(oversettUnder);
    } else if (endring.type === 'characterData') {
      oversettUnder(endring.target);
    } else if (endring.target.closest(BIBLIOTEKETS_OMRAADER)) {
      oversettAttributter(endring.target);
    }
  })).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: TEKSTATTRIBUTTER
  });
}

visDatoerNorsk();
vedNyttSkjema((skjema, oppsett) => {
  snakkNorskOmFeil(skjema);
  brukDognetsTimer(oppsett);
});
norskKalenderISkjema();
norskKalenderIOppgaven();
oversettDetSomKommer();
