package no.saksflyt.oppgave.dor;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One open door to the engine.
 *
 * @param metode the HTTP method
 * @param monster the path below the interface's root; {@code {x}} is one segment, {@code **} the rest
 * @param roller who may use it: one of the roles is enough
 */
record Dor(String metode, String monster, List<String> roller, Pattern uttrykk) {

  static Dor av(String linje) {
    var ord = linje.strip().split("\\s+");
    return new Dor(ord[0], ord[1], List.of(ord[2].split(",")), uttrykk(ord[1]));
  }

  private static Pattern uttrykk(String monster) {
    var ledd = new StringBuilder();
    for (var del : monster.substring(1).split("/")) {
      ledd.append('/');
      ledd.append(del.equals("**") ? ".+" : del.startsWith("{") ? "[^/]+" : Pattern.quote(del));
    }
    return Pattern.compile(ledd.toString());
  }

  boolean gjelder(String sendt, String sti) {
    return metode.equals(sendt.equals("HEAD") ? "GET" : sendt) && uttrykk.matcher(sti).matches();
  }

  /** @return whether it answers a list that the engine would refuse to give without a limit */
  boolean erListe() {
    return monster.equals("/filter/{id}/list") || !monster.contains("{") && !monster.endsWith("/count");
  }

  /** @return whether a whole task is sent back through it */
  boolean erHelOppgave() {
    return metode.equals("PUT") && monster.equals("/task/{id}");
  }
}
