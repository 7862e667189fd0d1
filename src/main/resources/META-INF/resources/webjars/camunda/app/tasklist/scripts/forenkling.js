/*
 * What people may look at but not change in Tasklist: groups come from the model. The style sheet takes the pointer
 * away, this takes the keyboard.
 */

const BARE_TIL_LESING = '[cam-tasklist-task-meta] .groups';

document.addEventListener('keydown', (trykk) => {
  if (trykk.key === 'Enter' && trykk.target instanceof Element && trykk.target.closest(BARE_TIL_LESING)) {
    trykk.preventDefault();
    trykk.stopImmediatePropagation();
  }
}, true);
