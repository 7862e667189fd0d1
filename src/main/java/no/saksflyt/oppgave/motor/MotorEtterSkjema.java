package no.saksflyt.oppgave.motor;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.stereotype.Component;

/** Lets the engine start only when the schema stands: it makes none itself. */
@Component
class MotorEtterSkjema extends AbstractDependsOnBeanFactoryPostProcessor {

  MotorEtterSkjema() {
    super(ProcessEngine.class, ProcessEngineFactoryBean.class, FlywayMigrationInitializer.class, Flyway.class);
  }
}
