package no.saksflyt.saksbilde.web;

import java.time.Instant;

/** A note as a page shows it. */
record Notatrad(String tekst, String hvem, Instant opprettet) {}
