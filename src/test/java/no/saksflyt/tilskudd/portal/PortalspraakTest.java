package no.saksflyt.tilskudd.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class PortalspraakTest {

  private static final Pattern PLASS = Pattern.compile("\\{\\d+}");

  @Test
  @DisplayName("everything there is in bokmål is there in nynorsk too, with the same places for what is filled in, and in other words")
  void sammeTekster() throws IOException {
    var nb = les("nb");
    var nn = les("nn");
    nn.keySet().removeIf(k -> k.toString().startsWith("feil.") && !nb.containsKey(k));

    assertThat(new TreeSet<>(nn.keySet())).isEqualTo(new TreeSet<>(nb.keySet()));
    nb.forEach((nokkel, tekst) -> assertThat(plasser(nn.getProperty(nokkel.toString()))).as(nokkel.toString()).isEqualTo(plasser(tekst.toString())));
    var ulike = nb.keySet().stream().filter(k -> !nb.get(k).equals(nn.get(k))).count();
    assertThat(ulike).isGreaterThan(nb.size() / 2);
  }

  private static TreeSet<String> plasser(String tekst) {
    return PLASS.matcher(tekst).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties les(String spraak) throws IOException {
    var fil = new Properties();
    fil.load(
        new StringReader(
            new ClassPathResource("meldinger/soknadsportal_" + spraak + ".properties")
                .getContentAsString(StandardCharsets.UTF_8)));
    var uten = new Properties();
    fil.forEach((nokkel, tekst) -> uten.put(nokkel.toString().substring(("soknadsportal." + spraak + ".").length()), tekst));
    return uten;
  }
}
