/* What is said above a form: that it was refused and why, and when the draft was kept. */

function element(navn, klasse, tekst) {
  const nytt = document.createElement(navn);
  nytt.className = klasse;
  if (tekst) {
    nytt.textContent = tekst;
  }
  return nytt;
}

function tomListe(punkter) {
  return punkter.length === 0;
}

/** The room above one form. `knytt(element)` puts it there. */
export class Skjemamelding {
  constructor(skjemaelement) {
    this.avvisning = element('div', 'saksflyt-avvisning');
    this.avvisning.setAttribute('role', 'alert');
    this.avvisning.tabIndex = -1;
    this.avvisning.hidden = true;
    this.kladd = element('p', 'saksflyt-kladd');
    this.kladd.setAttribute('role', 'status');
    skjemaelement.before(this.avvisning, this.kladd);
  }

  /**
   * Says why the form was refused.
   * @param tittel what happened, one line
   * @param forklaring one or two sentences, or nothing
   * @param punkter `{ tekst, gaaTil }`: each fault, and what to do when it is clicked (nothing: no link)
   */
  visAvvisning(tittel, forklaring, punkter) {
    this.avvisning.replaceChildren(element('h3', 'saksflyt-avvisning-tittel', tittel));
    if (forklaring) {
      this.avvisning.append(element('p', '', forklaring));
    }
    if (!tomListe(punkter)) {
      this.avvisning.append(this.liste(punkter));
    }
    this.avvisning.hidden = false;
    this.avvisning.scrollIntoView({ block: 'start' });
    this.avvisning.focus({ preventScroll: true });
  }

  leggTil(setning) {
    this.avvisning.append(element('p', '', setning));
  }

  skjulAvvisning() {
    this.avvisning.hidden = true;
  }

  siOmKladd(setning, knapp) {
    this.kladd.replaceChildren(document.createTextNode(setning));
    if (knapp) {
      const handling = element('button', 'btn-link saksflyt-kladd-knapp', knapp.tekst);
      handling.type = 'button';
      handling.addEventListener('click', knapp.trykk);
      this.kladd.append(' ', handling);
    }
  }

  liste(punkter) {
    const liste = element('ul', '');
    punkter.forEach(({ tekst, gaaTil }) => {
      const punkt = element('li', '');
      if (gaaTil) {
        const lenke = element('button', 'btn-link saksflyt-feillenke', tekst);
        lenke.type = 'button';
        lenke.addEventListener('click', gaaTil);
        punkt.append(lenke);
      } else {
        punkt.textContent = tekst;
      }
      liste.append(punkt);
    });
    return liste;
  }
}
