// Draws a case's models with the place where the case stands. The same stands beside each as a list, for those without scripts.
(() => {
  'use strict';

  const draw = async box => {
    box.hidden = false;
    const viewer = new BpmnJS({ container: box });
    try {
      const answer = await fetch(box.dataset.bpmn, { headers: { Accept: 'application/xml' } });
      if (!answer.ok) throw new Error(String(answer.status));
      await viewer.importXML(await answer.text());
      const canvas = viewer.get('canvas');
      canvas.zoom('fit-viewport', 'auto');
      for (const id of box.dataset.her.split(' ').filter(Boolean)) canvas.addMarker(id, 'sf-her');
    } catch {
      box.hidden = true;
    }
  };

  // Drawn when it comes near the window: most readers never scroll so far.
  const near = new IntersectionObserver(entries => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) {
        near.unobserve(target);
        draw(target.querySelector('.sf-diagram'));
      }
    }
  }, { rootMargin: '400px' });

  for (const box of document.querySelectorAll('.sf-diagram[data-bpmn]')) {
    const place = document.createElement('div');
    box.replaceWith(place);
    place.append(box);
    near.observe(place);
  }
})();
