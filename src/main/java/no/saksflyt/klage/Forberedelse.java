package no.saksflyt.klage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What the first instance proposes to do with a complaint. Source: forvaltningsloven (1967) § 33.
 *
 * @param motpartVarslet the day the other party was told of the complaint; null when there is none
 * @param forslag what it proposes
 * @param omfang whether a change gives the complainant everything; null when nothing is changed
 * @param forslagHjemmel the provision it rests on
 * @param forslagGrunn the cause and the reasons; null when the decision is upheld, since the recommendation tells them
 */
@Embeddable
public record Forberedelse(
    LocalDate motpartVarslet,
    @Enumerated(EnumType.STRING) Forslag forslag,
    @Enumerated(EnumType.STRING) Omfang omfang,
    String forslagHjemmel,
    String forslagGrunn) {

  /** What the first instance can propose. */
  public enum Forslag {
    OPPRETTHOLD,
    OMGJOR,
    OPPHEV
  }

  /** How much of what was asked for a change gives. */
  public enum Omfang {
    HELT,
    DELVIS
  }
}
