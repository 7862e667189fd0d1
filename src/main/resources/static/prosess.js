// Draws the model on the process owner's bench.
(() => {
  'use strict';

  for (const box of document.querySelectorAll('[data-modell]')) {
    const viewer = new window.BpmnJS({ container: box });
    fetch(box.dataset.modell, { credentials: 'same-origin' })
      .then(answer => (answer.ok ? answer.text() : Promise.reject(answer.status)))
      .then(xml => viewer.importXML(xml))
      .then(() => viewer.get('canvas').zoom('fit-viewport', 'auto'))
      .catch(() => {
        box.textContent = box.dataset.feil;
      });
  }
})();
