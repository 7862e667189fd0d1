package no.saksflyt.oppdrag.skjema;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Leveranse;
import no.saksflyt.oppdrag.Leveranser;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.Oppdragsdel;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Tells the coordinator what the ministry has got, and which parts it may send back. */
@Component
class MerknadUtfylling implements Skjemautfylling {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final OppdragService oppdrag;
  private final Leveranser leveranser;
  private final Meldinger meldinger;

  MerknadUtfylling(OppdragService oppdrag, Leveranser leveranser, Meldinger meldinger) {
    this.oppdrag = oppdrag;
    this.leveranser = leveranser;
    this.meldinger = meldinger;
  }

  @Override
  public String skjema() {
    return "oppdrag-registrermerknad";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    var deler = oppdrag.deler(oppgave.saksnummer()).stream().filter(del -> !del.bortfalt()).toList();
    return Map.of(
        "levert",
        levert(oppgave.saksnummer()),
        "deler",
        deler.stream().map(del -> new Valg(del.navn(), del.delId())).toList());
  }

  private String levert(Saksnummer saksnummer) {
    var navn =
        oppdrag.deler(saksnummer).stream().collect(Collectors.toMap(Oppdragsdel::delId, Oppdragsdel::navn));
    return leveranser.alle(saksnummer).stream()
        .filter(rad -> rad.gjelder() && rad.merknad() == null)
        .map(
            rad ->
                meldinger.tekst(
                    rad.referanse() == null ? "oppdragslop.levert" : "oppdragslop.levertMed",
                    rad.delId() == null ? meldinger.tekst("oppdragslop.hele") : navn.get(rad.delId()),
                    DATO.format(rad.levert()),
                    maate(rad),
                    rad.referanse()))
        .collect(Collectors.joining("\n"));
  }

  private String maate(Leveranse rad) {
    return meldinger.tekst("oppdrag.leveringsmaate." + rad.maate());
  }
}
