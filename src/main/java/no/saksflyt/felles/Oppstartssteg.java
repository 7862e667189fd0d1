package no.saksflyt.felles;

import org.springframework.context.SmartLifecycle;

/**
 * Something done once at each start, before the first page is served. Makes its heirs' work a step in one order: each phase
 * begins when those before it are done, and a step that throws stops the start.
 */
public abstract class Oppstartssteg implements SmartLifecycle {

  private final Fase fase;
  private volatile boolean ferdig;

  /** @param fase when in the start it is done */
  protected Oppstartssteg(Fase fase) {
    this.fase = fase;
  }

  /** The order of the start. The web server and the jobs come after all of them. */
  public enum Fase {
    /** First of all: a refused database is left as it was found. */
    VAKT(50),
    /** The models, which everything after them may name. */
    MODELLER(100),
    /** What groups may do with the models. */
    RETTIGHETER(110),
    /** The shared filters, for the groups. */
    FILTRE(120),
    /** The demonstration's units and people. */
    FOLK(200),
    /** The demonstration's cases, played by its people. */
    SAKER(300);

    private final int nummer;

    Fase(int nummer) {
      this.nummer = nummer;
    }
  }

  /** Does the work. */
  protected abstract void utfor();

  @Override
  public void start() {
    utfor();
    ferdig = true;
  }

  @Override
  public void stop() {
    ferdig = false;
  }

  @Override
  public boolean isRunning() {
    return ferdig;
  }

  @Override
  public int getPhase() {
    return fase.nummer;
  }
}
