package no.saksflyt.vedtak;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Saksgang;
import no.saksflyt.sak.Aktorart;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.NyAktor;
import no.saksflyt.sak.Partsrolle;
import no.saksflyt.sak.Saksparter;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases with parties to decide on. */
abstract class Vedtakssak extends Saksgang {

  @Autowired protected Saksparter parter;
  @Autowired protected VedtakService vedtak;

  protected long part(Saksnummer sak, String navn) {
    return parter.leggTil(
        sak, new NyAktor(Aktorart.PERSON, navn, null, null, null, Kanal.BREV, null), Partsrolle.SOKER);
  }

  protected NyttVedtak nytt(Saksnummer sak, String type, LocalDate dato, long... sakspart) {
    return new NyttVedtak(
        sak,
        type,
        "Avslag på bevilling",
        dato,
        "AVSLAG",
        "tolkeloven § 3",
        java.util.Arrays.stream(sakspart).mapToObj(NyttVedtak.Part::new).toList());
  }

  protected Vedtak fatt(Saksnummer sak, String type, LocalDate dato) {
    return vedtak.fatt(nytt(sak, type, dato, part(sak, "Kari Nordmann")));
  }

  protected static Vedtakspart forste(Vedtak vedtak) {
    return vedtak.parter().get(0);
  }

  protected static List<String> felter(no.saksflyt.felles.Regelbrudd brudd) {
    return brudd.feil().stream().map(no.saksflyt.felles.Feltfeil::felt).toList();
  }
}
