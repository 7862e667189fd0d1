package no.saksflyt.oppgave.motor;

import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Rettighetsregister;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Gives the engine our persons and groups to read: there is one register of people, and the engine has no copy. */
@Component
class Identitetslager implements SessionFactory {

  private final Personer personer;
  private final Rettighetsregister register;
  private final Enheter enheter;
  private final Meldinger meldinger;

  // Lazy: the engine is built before the repositories that these stand on.
  Identitetslager(@Lazy Personer personer, @Lazy Rettighetsregister register, @Lazy Enheter enheter, @Lazy Meldinger meldinger) {
    this.personer = personer;
    this.register = register;
    this.enheter = enheter;
    this.meldinger = meldinger;
  }

  @Override
  public Class<?> getSessionType() {
    return ReadOnlyIdentityProvider.class;
  }

  @Override
  public Session openSession() {
    return new Identitetsoppslag(personer, register, enheter, meldinger);
  }
}
