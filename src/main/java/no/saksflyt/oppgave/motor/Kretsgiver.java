package no.saksflyt.oppgave.motor;

import no.saksflyt.oppgave.Kretsvalg;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;

/**
 * Puts a case's circle on its process instances as their tenant id: the engine then hides tasks, counts, instances, variables,
 * history, jobs and forms at every door. Called instances inherit.
 */
class Kretsgiver implements TenantIdProvider {

  @Override
  public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
    return start.getSuperExecution() != null ? start.getSuperExecution().getTenantId() : Kretsvalg.gjeldende();
  }

  @Override
  public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
    return null;
  }

  @Override
  public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext beslutning) {
    return beslutning.getExecution() == null ? null : beslutning.getExecution().getTenantId();
  }
}
