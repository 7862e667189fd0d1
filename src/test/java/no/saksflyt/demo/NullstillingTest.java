package no.saksflyt.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The schema's own scripts run once: a row they made that a reset took away would never come back. */
@DisplayName("Emptying the demonstration")
class NullstillingTest {

  private static final Pattern INNSETTING = Pattern.compile("(?i)insert into (\\w+)\\s*\\([^)]*\\)\\s*values");

  @Test
  @DisplayName("what the schema's scripts filled in stays")
  void grunndataBlir() throws IOException {
    var fylte = new TreeSet<String>();
    for (var skript : new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql")) {
      INNSETTING.matcher(skript.getContentAsString(StandardCharsets.UTF_8)).results().forEach(r -> fylte.add(r.group(1).toLowerCase()));
    }

    assertThat(fylte).contains("klageadgang", "tilgangshjemmel").allMatch(Nullstilling::blir);
  }
}
