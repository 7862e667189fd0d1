/*
 * Signing out in one of the engine's applications ends the session of the whole house; the vendor's own login page,
 * which it then turns to, cannot log anyone in. Lead to ours.
 */

const TIL_INNLOGGING = '/login?logout';

function erVedInnloggingen() {
  return /^#!?\/login/.test(window.location.hash);
}

function gaaTilInnlogging() {
  if (erVedInnloggingen()) {
    window.location.replace(TIL_INNLOGGING);
  }
}

window.addEventListener('hashchange', gaaTilInnlogging);
gaaTilInnlogging();
