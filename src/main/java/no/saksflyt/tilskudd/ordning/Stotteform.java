package no.saksflyt.tilskudd.ordning;

/** What a scheme's money goes to; the words stand under {@code ordning.stotteform.<code>}. */
public enum Stotteform {
  PROSJEKT,
  ENKELTTILTAK,
  AKTIVITET,
  DRIFT,
  PERSON
}
