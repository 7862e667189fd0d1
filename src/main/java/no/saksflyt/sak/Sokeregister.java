package no.saksflyt.sak;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the words each case is found by. They are written once, last in the transaction that changed the case, so that search
 * and case never tell different things and a use case of many changes writes them only once.
 */
@Component
public class Sokeregister {

  private final SakRepository saker;
  private final ObjectProvider<Sokeordbidrag> bidrag;
  private final Meldinger meldinger;
  private final JdbcTemplate jdbc;

  Sokeregister(
      SakRepository saker, ObjectProvider<Sokeordbidrag> bidrag, Meldinger meldinger, JdbcTemplate jdbc) {
    this.saker = saker;
    this.bidrag = bidrag;
    this.meldinger = meldinger;
    this.jdbc = jdbc;
  }

  /** @param saksnummer a case whose words may have changed in the present transaction */
  @Transactional(propagation = Propagation.MANDATORY)
  public void endret(Saksnummer saksnummer) {
    var venter = (Ventende) TransactionSynchronizationManager.getResource(this);
    if (venter == null) {
      venter = new Ventende();
      TransactionSynchronizationManager.bindResource(this, venter);
      TransactionSynchronizationManager.registerSynchronization(venter);
    }
    venter.saker.add(saksnummer);
  }

  private void skriv(Saksnummer saksnummer) {
    var sak = saker.findById(saksnummer.toString()).orElse(null);
    if (sak == null) {
      return;
    }
    var nye = ord(sak);
    var gamle =
        new TreeSet<>(
            jdbc.query(
                "select ord from sakssok where saksnummer = ?",
                (rs, nr) -> new String(rs.getBytes(1), StandardCharsets.UTF_8),
                saksnummer.toString()));
    endre("delete from sakssok where saksnummer = ? and ord = ?", saksnummer, uten(gamle, nye));
    endre("insert into sakssok (saksnummer, ord) values (?, ?)", saksnummer, uten(nye, gamle));
  }

  private void endre(String sql, Saksnummer saksnummer, List<String> ord) {
    if (!ord.isEmpty()) {
      var rader = ord.stream().map(o -> new Object[] {saksnummer.toString(), o.getBytes(StandardCharsets.UTF_8)}).toList();
      jdbc.batchUpdate(sql, rader);
    }
  }

  private static List<String> uten(Set<String> alle, Set<String> disse) {
    return alle.stream().filter(o -> !disse.contains(o)).toList();
  }

  private Set<String> ord(Sak sak) {
    var ord = new TreeSet<String>(Ordliste.avSaksnummer(sak.getId()));
    ord.addAll(Ordliste.av(sak.tittel()));
    ord.addAll(Ordliste.av(sak.skjermetTittel()));
    navn(sak).forEach(navn -> ord.addAll(Ordliste.av(navn)));
    ord.addAll(Ordliste.av(meldinger.tekstEller("status." + sak.type() + "." + sak.status(), sak.status())));
    bidrag.orderedStream()
        .flatMap(b -> b.tekster(sak.type(), sak.saksnummer()).stream())
        .forEach(tekst -> ord.addAll(Ordliste.av(tekst)));
    return ord;
  }

  /** @return the names of its unit and of whoever answers for it, in one question */
  private List<String> navn(Sak sak) {
    return sak.enhet() == null && sak.eier() == null
        ? List.of()
        : jdbc.queryForList(
            "select navn from enhet where id = ? union all select fornavn || ' ' || etternavn from person where id = ?",
            String.class,
            sak.enhet(),
            sak.eier());
  }

  /** The cases of one transaction that wait for their words to be written. */
  private final class Ventende implements TransactionSynchronization {

    private final Set<Saksnummer> saker = new LinkedHashSet<>();

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(Sokeregister.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(Sokeregister.this, this);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      saker.forEach(Sokeregister.this::skriv);
      saker.clear();
    }

    @Override
    public void beforeCompletion() {
      TransactionSynchronizationManager.unbindResourceIfPossible(Sokeregister.this);
    }
  }
}
