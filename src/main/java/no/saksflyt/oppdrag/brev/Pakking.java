package no.saksflyt.oppdrag.brev;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Keeps long texts small. */
public final class Pakking {

  private Pakking() {}

  /** @return the text, compressed */
  public static byte[] pakk(String tekst) {
    var ut = new ByteArrayOutputStream();
    try (var pakker = new GZIPOutputStream(ut)) {
      pakker.write(tekst.getBytes(StandardCharsets.UTF_8));
    } catch (IOException umulig) {
      throw new UncheckedIOException(umulig);
    }
    return ut.toByteArray();
  }

  /** @return the text as it was */
  public static String pakkUt(byte[] pakket) {
    try (var leser = new GZIPInputStream(new ByteArrayInputStream(pakket))) {
      return new String(leser.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException odelagt) {
      throw new UncheckedIOException(odelagt);
    }
  }
}
