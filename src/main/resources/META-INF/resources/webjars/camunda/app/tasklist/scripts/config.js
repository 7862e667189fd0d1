/*
 * How Tasklist looks and behaves in Saksflyt. This file takes the place of the one in the vendor's jar.
 *
 * Each path in `customScripts` must exist: Tasklist stays blank when one of them answers 404.
 */

import { gjorLedeteksterKlare } from './spraak.js';

document.documentElement.lang = 'nb';
await gjorLedeteksterKlare();

// Views that the house answers in other ways, or that the server refuses for people: Tasklist never registers them.
document.querySelector('base').setAttribute('cam-exclude-plugins', [
  'tasklist.navbar.action:start-process-action',
  'tasklist.navbar.action:create-task-action',
  'tasklist.task.action:task-action-comment',
  'tasklist.task.detail:task-detail-history',
  'tasklist.task.detail:task-detail-diagram'
].join(','));

export default {
  app: {
    name: 'Oppgaver',
    vendor: 'Saksflyt'
  },
  locales: {
    availableLocales: ['nb'],
    fallbackLocale: 'nb'
  },
  disableWelcomeMessage: true,
  customScripts: [
    'scripts/sortering',
    'scripts/norsk-skjema',
    'scripts/skjemabro',
    'scripts/skjemavent',
    'scripts/sakspanel',
    'scripts/navigasjon',
    'scripts/kortmerker',
    'scripts/forenkling'
  ],
  // The override replaces the vendor's defaults altogether, so they are stated here (starting a process left out).
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'tar oppgaven som er valgt'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'går til det første filteret'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'går til den første oppgaven i listen'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'går til det første feltet i skjemaet'
    }
  }
};
