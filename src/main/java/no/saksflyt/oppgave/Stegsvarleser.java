package no.saksflyt.oppgave;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what people answered in a case's forms. Whoever asks checks first that the person may see the case. */
@Service
@Transactional(readOnly = true)
public class Stegsvarleser {

  private final JdbcClient jdbc;
  private final Skjemaetiketter etiketter;
  private final ObjectMapper json;

  Stegsvarleser(JdbcClient jdbc, Skjemaetiketter etiketter, ObjectMapper json) {
    this.jdbc = jdbc;
    this.etiketter = etiketter;
    this.json = json;
  }

  private record Rad(Stegsvar uten, String skjema, int versjon, String svar) {}

  /**
   * @param saksnummer a case
   * @param antall how many answers at most
   * @return its newest answers, newest first
   */
  public List<Stegsvar> siste(Saksnummer saksnummer, int antall) {
    return jdbc.sql(
            "select v.*, coalesce(l.stegnavn, v.steg) as navn from skjemasvar v"
                + " left join steglogg l on l.oppgave_id = v.oppgave_id where v.saksnummer = :sak order by v.id desc limit :antall")
        .param("sak", saksnummer.toString())
        .param("antall", antall)
        .query(
            (rs, nr) ->
                new Rad(
                    new Stegsvar(
                        rs.getString("oppgave_id"),
                        rs.getString("prosess"),
                        rs.getString("steg"),
                        rs.getString("navn"),
                        rs.getString("hvem"),
                        rs.getString("for_hvem"),
                        rs.getTimestamp("tid").toInstant(),
                        List.of()),
                    rs.getString("skjema"),
                    rs.getInt("skjemaversjon"),
                    rs.getString("svar")))
        .list()
        .stream()
        .map(this::medFelt)
        .toList();
  }

  private Stegsvar medFelt(Rad rad) {
    var svar = les(rad.svar());
    var felt = new ArrayList<Stegsvar.Felt>();
    for (var ett : etiketter.til(rad.skjema(), rad.versjon())) {
      var verdi = svar.get(ett.nokkel());
      if (verdi != null && !verdi.isNull() && !verdi.asText("x").isBlank() && !(verdi.isArray() && verdi.isEmpty())) {
        felt.add(new Stegsvar.Felt(ett.etikett(), ett.ord(verdi)));
      }
    }
    var u = rad.uten();
    return new Stegsvar(u.oppgaveId(), u.prosess(), u.steg(), u.stegnavn(), u.hvem(), u.forHvem(), u.tid(), felt);
  }

  private JsonNode les(String svar) {
    try {
      return json.readTree(svar);
    } catch (JsonProcessingException uleselig) {
      return json.createObjectNode();
    }
  }
}
