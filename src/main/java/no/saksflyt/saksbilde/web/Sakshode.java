package no.saksflyt.saksbilde.web;

import java.time.Instant;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Saksfrist;

/** The head of a case's page, in words. */
record Sakshode(
    Saksnummer saksnummer,
    String sakstype,
    String tittel,
    String status,
    boolean aapen,
    String utfall,
    String maal,
    String enhet,
    String eier,
    Instant opprettet,
    String opprettetAv,
    Instant avsluttet,
    Saksnummer erstattetAv,
    String overgang,
    List<Saksfrist> frister,
    boolean begrenset,
    String medlemmer) {}
