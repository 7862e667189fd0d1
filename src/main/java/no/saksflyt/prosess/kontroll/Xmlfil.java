package no.saksflyt.prosess.kontroll;

import org.w3c.dom.Document;

/** A model or table that could be read. */
record Xmlfil(String navn, Document innhold) {}
