package no.saksflyt.tilskudd.utlysning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When a call takes applications: exact to the instant, and only by its own two. */
class UtlysningTest {

  private static final Instant AAPNER = Instant.parse("2027-02-01T07:00:00Z");
  private static final Instant STENGER = Instant.parse("2027-03-01T22:59:59Z");

  @Test
  @DisplayName("from the opening instant until the closing second has passed, and not a nanosecond more")
  void eksakt() {
    var u = utlysning(STENGER, AAPNER, null);
    assertThat(u.tarImot(AAPNER.minusNanos(1))).isEqualTo(Mottakssvar.IKKE_AAPNET);
    assertThat(u.tarImot(AAPNER)).isEqualTo(Mottakssvar.TAR_IMOT);
    assertThat(u.tarImot(STENGER)).isEqualTo(Mottakssvar.TAR_IMOT);
    assertThat(u.tarImot(STENGER.plusNanos(999_999_999))).isEqualTo(Mottakssvar.TAR_IMOT);
    assertThat(u.tarImot(STENGER.plusSeconds(1))).isEqualTo(Mottakssvar.STENGT);
  }

  @Test
  @DisplayName("one that is not published is unknown, one withdrawn says so, one without a closing time stays open")
  void hvorforIkke() {
    assertThat(utlysning(STENGER, null, null).tarImot(AAPNER)).isEqualTo(Mottakssvar.UKJENT);
    assertThat(utlysning(STENGER, AAPNER, AAPNER).tarImot(AAPNER)).isEqualTo(Mottakssvar.TRUKKET);
    var lopende = utlysning(null, AAPNER, null);
    assertThat(lopende.tarImot(Instant.parse("2999-01-01T00:00:00Z"))).isEqualTo(Mottakssvar.TAR_IMOT);
    assertThat(lopende.slutt()).isEmpty();
  }

  private static Utlysning utlysning(Instant stenger, Instant publisert, Instant trukket) {
    return new Utlysning(
        null, "jobbsjansen-2027-1", null, null, 2027, 1, "Tittel", "Tittel", AAPNER, stenger, 100, 0, false, null,
        Utlysningsstatus.PUBLISERT, null, publisert, trukket, 0);
  }
}
