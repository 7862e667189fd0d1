/* Name and language of this application in Saksflyt. Takes the place of the file in the vendor's jar. */

document.documentElement.lang = 'nb';

export default {
  app: {
    name: 'Prosessdrift',
    vendor: 'Saksflyt'
  },
  locales: {
    availableLocales: ['nb'],
    fallbackLocale: 'nb'
  },
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/scripts/utlogging']
};
