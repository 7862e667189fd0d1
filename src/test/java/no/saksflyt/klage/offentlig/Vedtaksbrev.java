package no.saksflyt.klage.offentlig;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Aktorart;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Maalform;
import no.saksflyt.sak.NyAktor;
import no.saksflyt.sak.NySak;
import no.saksflyt.sak.Partsrolle;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.sak.Vern;
import no.saksflyt.vedtak.NyttVedtak;
import no.saksflyt.vedtak.Underretninger;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.beans.factory.BeanFactory;

/** A decision somebody has been told of by letter, for tests of what the letter opens. */
public final class Vedtaksbrev {

  private final BeanFactory applikasjon;

  public Vedtaksbrev(BeanFactory applikasjon) {
    this.applikasjon = applikasjon;
  }

  /** What stands in a party's letter. */
  public record Brevet(Saksnummer saksnummer, String kode) {}

  /** @param begrenset whether only those named on the case may see it */
  public Brevet nytt(boolean begrenset) {
    var klokke = applikasjon.getBean(Clock.class);
    var vedtak = applikasjon.getBean(VedtakService.class);
    var sak = applikasjon.getBean(SakService.class).opprett(
        new NySak("VEDTAK", "Bevilling som tolk", begrenset ? "Tolkesak" : null, null, "REGISTRERT", null, begrenset)).saksnummer();
    long part = applikasjon.getBean(Saksparter.class).leggTil(sak,
        new NyAktor(Aktorart.PERSON, "Kari Klager", null, null, Maalform.NB, Kanal.BREV, Vern.INGEN, "Gata 1\n0001 Oslo"),
        Partsrolle.PART);
    var nytt = vedtak.registrerUtenfor(new NyttVedtak(sak, "tolk.bevilling", "Avslag på bevilling som tolk",
        LocalDate.now(klokke).minusDays(3), "AVSLAG", "tolkeloven § 18", List.of(new NyttVedtak.Part(part))));
    var vedtakspart = nytt.parter().get(0).id();
    applikasjon.getBean(Underretninger.class).sendt(vedtakspart, Kanal.BREV, klokke.instant());
    return new Brevet(sak, vedtak.nyKode(vedtakspart));
  }
}
