package no.saksflyt.klage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.stream.Stream;

/**
 * What was found of each demand on a complaint. Source: forvaltningsloven (1967) §§ 28, 29, 31 and 32.
 *
 * @param kravPart whether whoever complains may do so (§ 28)
 * @param kravFrist whether it came in time (§§ 29 and 30)
 * @param kravSkriftlig whether it is in writing (§ 32)
 * @param kravVedtaket whether it names the decision (§ 32)
 * @param kravEndringen whether it says which change is wanted (§ 32)
 * @param kravUnderskrift whether it is signed (§ 32); null where the rule set does not ask for it
 * @param oversittelse what follows when it came too late (§ 31); null when it did not
 * @param oversittelseGrunn what that rests on, or null
 */
@Embeddable
public record Formkravsvar(
    @Enumerated(EnumType.STRING) Vurdering kravPart,
    @Enumerated(EnumType.STRING) Vurdering kravFrist,
    @Enumerated(EnumType.STRING) Vurdering kravSkriftlig,
    @Enumerated(EnumType.STRING) Vurdering kravVedtaket,
    @Enumerated(EnumType.STRING) Vurdering kravEndringen,
    @Enumerated(EnumType.STRING) Vurdering kravUnderskrift,
    @Enumerated(EnumType.STRING) Oversittelse oversittelse,
    String oversittelseGrunn) {

  /** What follows of a complaint that came too late. */
  public enum Oversittelse {
    /** Whoever complains is not to blame, or there are special grounds. */
    TAS_OPP,
    AVVISES
  }

  /** @return whether nothing stands in the way of trying the complaint */
  boolean oppfylt() {
    var andre = Stream.of(kravPart, kravSkriftlig, kravVedtaket, kravEndringen);
    var underskrevet = kravUnderskrift == null || kravUnderskrift == Vurdering.JA;
    var frist = kravFrist == Vurdering.JA || (kravFrist == Vurdering.NEI && oversittelse == Oversittelse.TAS_OPP);
    return underskrevet && frist && andre.allMatch(v -> v == Vurdering.JA);
  }

  /** @return whether something is lacking that the complainant can mend */
  boolean kanRettes() {
    return Stream.of(kravPart, kravSkriftlig, kravVedtaket, kravEndringen, kravUnderskrift).anyMatch(v -> v == Vurdering.NEI);
  }

  /** @return whether something is lacking for which the complaint must be turned down */
  boolean maaAvvises() {
    return kanRettes() || (kravFrist == Vurdering.NEI && oversittelse == Oversittelse.AVVISES);
  }
}
