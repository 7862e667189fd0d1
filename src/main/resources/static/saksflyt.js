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

  // autofocus on a summary of errors does not reach elements that are no fields in every browser.
  document.querySelector('.ds-error-summary')?.focus();
})();
