package no.saksflyt.vedtak;

import java.util.Optional;
import no.saksflyt.felles.Saksnummer;

/**
 * Told in the same transaction when the outcome of a complaint stands no longer, since it has been opened again; how it is decided
 * anew is told by a {@link KlageAvgjort} of its own.
 *
 * @param klagesak the complaint's case
 * @param vedtak id of the decision complained of
 * @param utfall the outcome that stands no longer
 * @param gjenstaar of the other complaints on the decision the last that changed it; empty when none has
 */
public record KlageutfallBortfalt(
    Saksnummer klagesak, long vedtak, Klageutfall utfall, Optional<KlageAvgjort> gjenstaar) {}
