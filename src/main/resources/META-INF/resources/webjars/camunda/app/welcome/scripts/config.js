/* Name and language of this application in Saksflyt. Takes the place of the file in the vendor's jar. */

import { gjorLedeteksterKlare } from '../../tasklist/scripts/spraak.js';

document.documentElement.lang = 'nb';
await gjorLedeteksterKlare();

export default {
  app: {
    name: 'Min profil',
    vendor: 'Saksflyt'
  },
  locales: {
    availableLocales: ['nb'],
    fallbackLocale: 'nb'
  },
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/scripts/utlogging']
};
