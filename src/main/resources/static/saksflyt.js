// The little our pages do in the browser. Every page also works without it.
(() => {
  'use strict';

  const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;

  // htmx sends the session's token as our forms do.
  document.addEventListener('htmx:configRequest', event => {
    const header = meta('_csrf_header');
    if (header) event.detail.headers[header] = meta('_csrf');
  });

  // data-bekreft="…": asks before the form is sent.
  document.addEventListener('submit', event => {
    const question = event.submitter?.dataset.bekreft ?? event.target.dataset.bekreft;
    if (question && !window.confirm(question)) event.preventDefault();
  });

  // data-autosend: a filter form is sent when a choice changes; its button stays for those without scripts.
  for (const form of document.querySelectorAll('form[data-autosend]')) {
    form.querySelector('[data-uten-skript]')?.setAttribute('hidden', '');
    form.addEventListener('change', () => form.requestSubmit());
  }

  // What the browser itself says of a field is said in our words, not in the language the browser happens to have.
  document.addEventListener('invalid', event => {
    const field = event.target;
    field.setCustomValidity('');
    if (field.validity.valid) return;
    const { mangler, ugyldig } = document.body.dataset;
    field.setCustomValidity(field.validity.valueMissing ? mangler : ugyldig);
    const forget = () => field.setCustomValidity('');
    field.addEventListener('input', forget, { once: true });
    field.addEventListener('change', forget, { once: true });
  }, true);

  // data-autolagre: what is written is kept as one works; the answer's own form tells the mark of what is seen now, and what is wrong.
  for (const form of document.querySelectorAll('form[data-autolagre]')) {
    const beskjed = form.querySelector('[data-autolagret]');
    let venter = 0;
    let underveis = null;
    const lagre = async () => {
      venter = 0;
      // A row that is to go is taken away by the button: rows that moved would be mistaken for each other.
      if (form.querySelector('[name$=".fjern"]:checked')) return;
      const svar = await fetch(form.action, {
        method: 'POST',
        keepalive: true,
        headers: { 'HX-Request': 'true', 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(new FormData(form)),
      });
      const side = new DOMParser().parseFromString(await svar.text(), 'text/html');
      const sett = side.querySelector(`form[action="${form.getAttribute('action')}"] [name=sett]`);
      if (svar.ok && sett) form.elements.sett.value = sett.value;
      const feil = side.querySelector('.ds-error-summary li, main [role=alert]')?.textContent.trim();
      beskjed.textContent = svar.ok ? beskjed.dataset.lagret : feil ?? beskjed.dataset.feilet;
    };
    const start = () => {
      underveis = lagre().catch(() => { beskjed.textContent = beskjed.dataset.feilet; }).finally(() => { underveis = null; });
    };
    form.addEventListener('change', () => {
      clearTimeout(venter);
      venter = setTimeout(start, 600);
    });
    // A long text is kept while it is written, not first when the field is left.
    if (form.dataset.autolagre === 'underveis') {
      form.addEventListener('input', () => {
        clearTimeout(venter);
        venter = setTimeout(start, 3000);
      });
    }
    // The button waits for what is being saved: the two would meet as strangers.
    form.addEventListener('submit', event => {
      clearTimeout(venter);
      venter = 0;
      if (underveis) {
        event.preventDefault();
        const knapp = event.submitter;
        underveis.then(() => form.requestSubmit(knapp));
      }
    });
    window.addEventListener('pagehide', () => { if (venter) start(); });
  }

  // The faults stand in the order their fields stand on the page, whatever order the server found them in.
  for (const liste of document.querySelectorAll('.ds-error-summary ul')) {
    const felt = punkt => document.getElementById(punkt.querySelector('a')?.hash.slice(1) ?? '');
    const punkter = [...liste.children].filter(felt).sort((a, b) =>
      felt(a) === felt(b) ? 0 : felt(a).compareDocumentPosition(felt(b)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
    liste.append(...punkter);
  }

  // autofocus on a summary of errors does not reach elements that are no fields in every browser.
  document.querySelector('.ds-error-summary')?.focus();
})();
