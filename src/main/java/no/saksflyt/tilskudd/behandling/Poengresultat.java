package no.saksflyt.tilskudd.behandling;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What an application came to.
 *
 * @param summer what each assessor who counts came to, by the {@link Vurderer}'s id
 * @param snitt the application's score; null while nobody counts
 * @param forskjell how far the highest is from the lowest
 * @param utfall what follows
 */
public record Poengresultat(
    Map<Long, BigDecimal> summer, BigDecimal snitt, BigDecimal forskjell, Poengregning.Utfall utfall) {}
