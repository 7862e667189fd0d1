package no.saksflyt.oppdrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import no.saksflyt.Systemtest;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.sak.Sakstype;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The pages assignments, letters, reports and notes offer their models to name. */
class ArbeidsflaterTest extends Systemtest {

  @Autowired private List<Sakstype> sakstyper;
  @Autowired private Meldinger meldinger;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping dorer;

  @Test
  @DisplayName("each is a page that can be read, and the way to it has its words")
  void finnes() {
    var sider =
        dorer.getHandlerMethods().keySet().stream()
            .filter(dor -> dor.getMethodsCondition().getMethods().contains(RequestMethod.GET))
            .flatMap(dor -> dor.getPatternValues().stream())
            .map(monster -> monster.replaceAll("\\{[^}]+}", "{}"))
            .collect(Collectors.toSet());
    var flater =
        sakstyper.stream()
            .filter(type -> type.getClass().getPackageName().startsWith("no.saksflyt.oppdrag"))
            .flatMap(type -> type.arbeidsflater().entrySet().stream())
            .toList();
    assertThat(flater).hasSize(5);
    for (var flate : flater) {
      assertThat(sider).contains(flate.getKey().replace(Sakstype.SAKSNUMMER, "{}/{}").replace(Sakstype.DEL_ID, "{}"));
      assertThat(meldinger.tekst(flate.getValue())).startsWith("Åpne ");
    }
  }
}
