package no.saksflyt.oppgave.dor;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Keeps back the body of an answer that is an error, and lets everything else through as it is written. */
class Feilfanger extends HttpServletResponseWrapper {

  private static final int FORSTE_FEIL = 400;
  private static final int LENGST = 20_000;

  private final ByteArrayOutputStream holdt = new ByteArrayOutputStream();
  private PrintWriter skriver;
  private ServletOutputStream strom;

  Feilfanger(HttpServletResponse svar) {
    super(svar);
  }

  boolean erFeil() {
    return getStatus() >= FORSTE_FEIL;
  }

  /** @return what the engine would have told */
  String motorensTekst() {
    if (skriver != null) {
      skriver.flush();
    }
    return holdt.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void sendError(int status) {
    setStatus(status);
  }

  @Override
  public void sendError(int status, String melding) {
    setStatus(status);
  }

  @Override
  public void flushBuffer() throws IOException {
    if (!erFeil()) {
      super.flushBuffer();
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (!erFeil()) {
      return super.getOutputStream();
    }
    if (strom == null) {
      strom = new Holdestrom();
    }
    return strom;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (!erFeil()) {
      return super.getWriter();
    }
    if (skriver == null) {
      skriver = new PrintWriter(new OutputStreamWriter(holdt, StandardCharsets.UTF_8));
    }
    return skriver;
  }

  private final class Holdestrom extends ServletOutputStream {

    @Override
    public void write(int tegn) {
      if (holdt.size() < LENGST) {
        holdt.write(tegn);
      }
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener lytter) {
      throw new UnsupportedOperationException("An error is never written asynchronously");
    }
  }
}
