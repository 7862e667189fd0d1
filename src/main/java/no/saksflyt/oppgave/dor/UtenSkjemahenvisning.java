package no.saksflyt.oppgave.dor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * A whole task sent back without its form reference. Tasklist moves a follow-up date by sending back what it was given, and the
 * engine cannot read that one member again.
 */
final class UtenSkjemahenvisning extends HttpServletRequestWrapper {

  private static final String HENVISNING = "camundaFormRef";
  private static final int LENGST = 1_000_000;

  private final byte[] kropp;

  private UtenSkjemahenvisning(HttpServletRequest request, byte[] kropp) {
    super(request);
    this.kropp = kropp;
  }

  static HttpServletRequest av(HttpServletRequest request, ObjectMapper json) throws IOException {
    var sendt = request.getInputStream().readNBytes(LENGST);
    return new UtenSkjemahenvisning(request, uten(sendt, json));
  }

  private static byte[] uten(byte[] sendt, ObjectMapper json) throws IOException {
    try {
      if (json.readTree(sendt) instanceof ObjectNode oppgave && oppgave.remove(HENVISNING) != null) {
        return json.writeValueAsBytes(oppgave);
      }
    } catch (JsonProcessingException uleselig) {
      // The engine says so itself.
      return sendt;
    }
    return sendt;
  }

  @Override
  public int getContentLength() {
    return kropp.length;
  }

  @Override
  public long getContentLengthLong() {
    return kropp.length;
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public ServletInputStream getInputStream() {
    var innhold = new ByteArrayInputStream(kropp);
    return new ServletInputStream() {
      @Override
      public int read() {
        return innhold.read();
      }

      @Override
      public boolean isFinished() {
        return innhold.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener lytter) {
        throw new UnsupportedOperationException("The engine reads its calls at once");
      }
    };
  }
}
