package no.saksflyt.felles.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import no.saksflyt.felles.Tegn;

/** Reads the texts of JSON bodies, refusing characters that cannot be kept. */
final class Tekstleser extends StdScalarDeserializer<String> {

  Tekstleser() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser leser, DeserializationContext sammenheng) throws IOException {
    var tekst = StringDeserializer.instance.deserialize(leser, sammenheng);
    if (tekst != null && !Tegn.kanLagres(tekst)) {
      throw new Ulovligtegn(leser);
    }
    return tekst;
  }
}
