package no.saksflyt.tilskudd.utlysning;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import no.saksflyt.tilskudd.ordning.Ordningsinnhold;
import no.saksflyt.tilskudd.ordning.Sokertype;
import no.saksflyt.tilskudd.ordning.Soknadsfakta;
import no.saksflyt.tilskudd.ordning.Vedleggskrav;
import no.saksflyt.tilskudd.ordning.Vilkaarsfunn.Resultat;

/**
 * The applications a scheme's conditions are tried on before a call opens, each with the answer it should have; the words stand
 * under {@code utlysning.eksempel.<code>}.
 */
public enum Proveeksempel {
  FULLSTENDIG(Resultat.OK),
  FOR_SENT(Resultat.AVVIST),
  FEIL_SOKER(Resultat.AVVIST),
  IKKE_REGISTRERT(Resultat.AVVIST),
  MANGLER_VEDLEGG(Resultat.MANGEL),
  MANGLER_OPPLYSNING(Resultat.MANGEL),
  UTENFOR_FORMALET(Resultat.AVSLAG);

  private final Resultat ventet;

  Proveeksempel(Resultat ventet) {
    this.ventet = ventet;
  }

  /** @return what the conditions should answer */
  public Resultat ventet() {
    return ventet;
  }

  /**
   * @param innhold what a scheme's version says
   * @return the examples that can happen under it
   */
  static List<Proveeksempel> av(Ordningsinnhold innhold) {
    return Arrays.stream(values()).filter(e -> e.kanSkje(innhold)).toList();
  }

  private boolean kanSkje(Ordningsinnhold innhold) {
    return switch (this) {
      case FEIL_SOKER -> innhold.sokertyper().size() < Sokertype.values().length;
      case IKKE_REGISTRERT ->
          innhold.kreverFrivillighetsregisteret() && innhold.sokertyper().contains(Sokertype.FRIVILLIG_ORGANISASJON);
      case MANGLER_VEDLEGG -> !innhold.obligatoriske().isEmpty();
      default -> true;
    };
  }

  /**
   * @param innhold what a scheme's version says
   * @return what is known of the example
   */
  Soknadsfakta fakta(Ordningsinnhold innhold) {
    var feilSoker = this == FEIL_SOKER;
    var frivillig =
        innhold.kreverFrivillighetsregisteret() && innhold.sokertyper().contains(Sokertype.FRIVILLIG_ORGANISASJON) && !feilSoker;
    return new Soknadsfakta(
        this != FOR_SENT,
        feilSoker ? annen(innhold) : frivillig ? Sokertype.FRIVILLIG_ORGANISASJON : innhold.sokertyper().iterator().next(),
        !feilSoker,
        frivillig,
        frivillig && this != IKKE_REGISTRERT,
        this == MANGLER_VEDLEGG ? innhold.obligatoriske().stream().map(Vedleggskrav::kode).limit(1).toList() : List.of(),
        this == MANGLER_OPPLYSNING ? List.of("formal") : List.of(),
        true,
        this != UTENFOR_FORMALET);
  }

  private static Sokertype annen(Ordningsinnhold innhold) {
    return EnumSet.allOf(Sokertype.class).stream().filter(t -> !innhold.sokertyper().contains(t)).findFirst().orElseThrow();
  }
}
