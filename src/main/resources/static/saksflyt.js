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

  // autofocus on a summary of errors does not reach elements that are no fields in every browser.
  document.querySelector('.ds-error-summary')?.focus();
})();
