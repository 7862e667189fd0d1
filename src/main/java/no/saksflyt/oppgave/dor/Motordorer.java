package no.saksflyt.oppgave.dor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every call that is open on the engine's two interfaces, and to whom; whatever is not named here is refused before the engine
 * sees it. Grants and guards still apply behind an open door.
 *
 * <p>Never opened to anybody: deployment, message, signal, modification, migration, batch, external task, variables that are
 * written, comment, attachment. They leave steps past their forms, or ignore the circles of restricted cases.
 */
final class Motordorer {

  /** Engine-rest, the same for programs and for the web applications. */
  private static final String MOTOR =
      """
      GET     /engine                                             ansatt
      GET     /version                                            ansatt
      GET     /task                                               ansatt
      POST    /task                                               ansatt
      GET     /task/count                                         ansatt
      POST    /task/count                                         ansatt
      GET     /task/{id}                                          ansatt
      PUT     /task/{id}                                          ansatt
      GET     /task/{id}/form                                     ansatt
      GET     /task/{id}/deployed-form                            ansatt
      GET     /task/{id}/form-variables                           ansatt
      GET     /task/{id}/identity-links                           ansatt
      POST    /task/{id}/claim                                    ansatt
      POST    /task/{id}/unclaim                                  ansatt
      POST    /task/{id}/assignee                                 leder,teamleder,koordinator
      POST    /task/{id}/submit-form                              ansatt
      POST    /task/{id}/complete                                 ansatt
      GET     /filter                                             ansatt
      OPTIONS /filter                                             ansatt
      GET     /filter/count                                       ansatt
      GET     /filter/{id}                                        ansatt
      OPTIONS /filter/{id}                                        ansatt
      GET     /filter/{id}/list                                   ansatt
      POST    /filter/{id}/list                                   ansatt
      GET     /filter/{id}/count                                  ansatt
      POST    /filter/{id}/count                                  ansatt
      GET     /filter/{id}/singleResult                           ansatt
      POST    /filter/{id}/singleResult                           ansatt
      POST    /filter/create                                      admin
      PUT     /filter/{id}                                        admin
      DELETE  /filter/{id}                                        admin
      GET     /user                                               ansatt
      OPTIONS /user                                               ansatt
      GET     /user/count                                         ansatt
      OPTIONS /user/{id}                                          ansatt
      GET     /user/{id}/profile                                  ansatt
      GET     /group                                              ansatt
      OPTIONS /group                                              ansatt
      POST    /group                                              ansatt
      GET     /group/count                                        ansatt
      POST    /group/count                                        ansatt
      GET     /group/{id}                                         ansatt
      OPTIONS /group/{id}                                         ansatt
      OPTIONS /group/{id}/members                                 ansatt
      GET     /identity/groups                                    ansatt
      GET     /identity/password-policy                           ansatt
      GET     /authorization/check                                ansatt
      GET     /process-definition                                 ansatt
      GET     /process-definition/count                           ansatt
      GET     /process-definition/{id}                            ansatt
      GET     /process-definition/{id}/xml                        ansatt
      GET     /process-definition/{id}/diagram                    ansatt
      GET     /process-definition/key/{key}                       ansatt
      GET     /process-definition/key/{key}/xml                   ansatt
      GET     /history/user-operation                             ansatt
      GET     /history/user-operation/count                       ansatt
      GET     /history/task                                       admin,prosesseier
      POST    /history/task                                       admin,prosesseier
      GET     /history/task/count                                 admin,prosesseier
      POST    /history/task/count                                 admin,prosesseier
      GET     /telemetry/configuration                            admin
      GET     /telemetry/data                                     admin
      GET     /authorization                                      admin
      OPTIONS /authorization                                      admin
      GET     /authorization/count                                admin
      GET     /authorization/{id}                                 admin
      OPTIONS /authorization/{id}                                 admin
      GET     /tenant                                             admin
      OPTIONS /tenant                                             admin
      GET     /tenant/count                                       admin
      GET     /tenant/{id}                                        admin
      OPTIONS /tenant/{id}                                        admin
      OPTIONS /tenant/{id}/user-members                           admin
      OPTIONS /tenant/{id}/group-members                          admin
      GET     /metrics/{navn}/sum                                 admin
      GET     /metrics                                            admin
      GET     /schema/log                                         admin
      POST    /schema/log                                         admin
      GET     /process-definition/statistics                      admin,prosesseier
      GET     /process-definition/{id}/statistics                 admin,prosesseier
      GET     /process-definition/key/{key}/statistics            admin,prosesseier
      GET     /process-definition/{id}/static-called-process-definitions      admin,prosesseier
      GET     /process-definition/key/{key}/static-called-process-definitions admin,prosesseier
      GET     /process-instance                                   admin,prosesseier
      POST    /process-instance                                   admin,prosesseier
      GET     /process-instance/count                             admin,prosesseier
      POST    /process-instance/count                             admin,prosesseier
      GET     /process-instance/{id}                              admin,prosesseier
      GET     /process-instance/{id}/activity-instances           admin,prosesseier
      GET     /execution                                          admin,prosesseier
      POST    /execution                                          admin,prosesseier
      GET     /execution/count                                    admin,prosesseier
      POST    /execution/count                                    admin,prosesseier
      GET     /execution/{id}                                     admin,prosesseier
      GET     /variable-instance                                  admin,prosesseier
      POST    /variable-instance                                  admin,prosesseier
      GET     /variable-instance/count                            admin,prosesseier
      POST    /variable-instance/count                            admin,prosesseier
      GET     /variable-instance/{id}                             admin,prosesseier
      GET     /event-subscription                                 admin,prosesseier
      GET     /event-subscription/count                           admin,prosesseier
      GET     /incident                                           admin,prosesseier
      GET     /incident/count                                     admin,prosesseier
      GET     /incident/{id}                                      admin,prosesseier
      GET     /job                                                admin,prosesseier
      POST    /job                                                admin,prosesseier
      GET     /job/count                                          admin,prosesseier
      POST    /job/count                                          admin,prosesseier
      GET     /job/{id}                                           admin,prosesseier
      GET     /job/{id}/stacktrace                                admin
      PUT     /job/{id}/retries                                   admin
      GET     /job-definition                                     admin,prosesseier
      POST    /job-definition                                     admin,prosesseier
      GET     /job-definition/count                               admin,prosesseier
      POST    /job-definition/count                               admin,prosesseier
      GET     /job-definition/{id}                                admin,prosesseier
      GET     /deployment                                         admin,prosesseier
      GET     /deployment/count                                   admin,prosesseier
      GET     /deployment/registered                              admin,prosesseier
      GET     /deployment/{id}                                    admin,prosesseier
      GET     /deployment/{id}/resources                          admin,prosesseier
      GET     /deployment/{id}/resources/{ressurs}                admin,prosesseier
      GET     /deployment/{id}/resources/{ressurs}/data           admin,prosesseier
      GET     /decision-definition                                admin,prosesseier
      GET     /decision-definition/count                          admin,prosesseier
      GET     /decision-definition/{id}                           admin,prosesseier
      GET     /decision-definition/{id}/xml                       admin,prosesseier
      GET     /decision-definition/key/{key}                      admin,prosesseier
      GET     /decision-definition/key/{key}/xml                  admin,prosesseier
      GET     /decision-requirements-definition                   admin,prosesseier
      GET     /decision-requirements-definition/count             admin,prosesseier
      GET     /decision-requirements-definition/{id}              admin,prosesseier
      GET     /decision-requirements-definition/{id}/xml          admin,prosesseier
      GET     /case-definition                                    admin,prosesseier
      GET     /case-definition/count                              admin,prosesseier
      GET     /batch                                              admin,prosesseier
      GET     /batch/count                                        admin,prosesseier
      GET     /batch/statistics                                   admin,prosesseier
      GET     /batch/statistics/count                             admin,prosesseier
      GET     /external-task                                      admin,prosesseier
      POST    /external-task                                      admin,prosesseier
      GET     /external-task/count                                admin,prosesseier
      POST    /external-task/count                                admin,prosesseier
      GET     /task/report/candidate-group-count                  admin,prosesseier
      GET     /history/activity-instance                          admin,prosesseier
      POST    /history/activity-instance                          admin,prosesseier
      GET     /history/activity-instance/count                    admin,prosesseier
      POST    /history/activity-instance/count                    admin,prosesseier
      GET     /history/activity-instance/{id}                     admin,prosesseier
      GET     /history/batch                                      admin,prosesseier
      GET     /history/batch/count                                admin,prosesseier
      GET     /history/process-instance                           admin,prosesseier
      POST    /history/process-instance                           admin,prosesseier
      GET     /history/process-instance/count                     admin,prosesseier
      POST    /history/process-instance/count                     admin,prosesseier
      GET     /history/process-instance/report                    admin,prosesseier
      GET     /history/process-instance/{id}                      admin,prosesseier
      GET     /history/process-definition/{id}/statistics         admin,prosesseier
      GET     /history/process-definition/cleanable-process-instance-report        admin,prosesseier
      GET     /history/process-definition/cleanable-process-instance-report/count  admin,prosesseier
      GET     /history/decision-definition/cleanable-decision-instance-report       admin,prosesseier
      GET     /history/decision-definition/cleanable-decision-instance-report/count admin,prosesseier
      GET     /history/case-definition/cleanable-case-instance-report        admin,prosesseier
      GET     /history/case-definition/cleanable-case-instance-report/count  admin,prosesseier
      GET     /history/batch/cleanable-batch-report               admin,prosesseier
      GET     /history/batch/cleanable-batch-report/count         admin,prosesseier
      GET     /history/cleanup/configuration                      admin,prosesseier
      GET     /history/cleanup/job                                admin,prosesseier
      GET     /history/cleanup/jobs                               admin,prosesseier
      GET     /history/decision-instance                          admin,prosesseier
      GET     /history/decision-instance/count                    admin,prosesseier
      GET     /history/decision-instance/{id}                     admin,prosesseier
      GET     /history/decision-requirements-definition/{id}/statistics  admin,prosesseier
      GET     /history/incident                                   admin,prosesseier
      GET     /history/incident/count                             admin,prosesseier
      GET     /history/job-log                                    admin,prosesseier
      POST    /history/job-log                                    admin,prosesseier
      GET     /history/job-log/count                              admin,prosesseier
      POST    /history/job-log/count                              admin,prosesseier
      GET     /history/job-log/{id}                               admin,prosesseier
      GET     /history/job-log/{id}/stacktrace                    admin
      GET     /history/task/report                                admin,prosesseier
      GET     /history/variable-instance                          admin,prosesseier
      POST    /history/variable-instance                          admin,prosesseier
      GET     /history/variable-instance/count                    admin,prosesseier
      POST    /history/variable-instance/count                    admin,prosesseier
      GET     /history/variable-instance/{id}                     admin,prosesseier
      """;

  /** The web applications' own endpoints. Their log-in and their making of a first administrator are not among them. */
  private static final String WEB =
      """
      GET     /admin/auth/user/{motor}                                            ansatt
      POST    /admin/auth/user/{motor}/logout                                     ansatt
      GET     /admin/plugin/{navn}/static/**                                      ansatt
      GET     /tasklist/plugin/{navn}/static/**                                   ansatt
      GET     /cockpit/plugin/{navn}/static/**                                    admin,prosesseier
      GET     /admin/plugin/adminPlugins/{motor}/metrics/aggregated               admin
      GET     /cockpit/plugin/base/{motor}/incident                               admin,prosesseier
      POST    /cockpit/plugin/base/{motor}/incident                               admin,prosesseier
      GET     /cockpit/plugin/base/{motor}/incident/count                         admin,prosesseier
      POST    /cockpit/plugin/base/{motor}/incident/count                         admin,prosesseier
      GET     /cockpit/plugin/base/{motor}/process-definition/statistics          admin,prosesseier
      GET     /cockpit/plugin/base/{motor}/process-definition/statistics-count    admin,prosesseier
      GET     /cockpit/plugin/base/{motor}/process-definition/{id}/called-process-definitions  admin,prosesseier
      POST    /cockpit/plugin/base/{motor}/process-definition/{id}/called-process-definitions  admin,prosesseier
      GET     /cockpit/plugin/base/{motor}/process-instance                       admin,prosesseier
      POST    /cockpit/plugin/base/{motor}/process-instance                       admin,prosesseier
      GET     /cockpit/plugin/base/{motor}/process-instance/count                 admin,prosesseier
      POST    /cockpit/plugin/base/{motor}/process-instance/count                 admin,prosesseier
      GET     /cockpit/plugin/base/{motor}/process-instance/{id}/called-process-instances      admin,prosesseier
      POST    /cockpit/plugin/base/{motor}/process-instance/{id}/called-process-instances      admin,prosesseier
      """;

  private static final List<Dor> MOTORENS = MOTOR.lines().map(Dor::av).toList();
  private static final List<Dor> WEBBENS = WEB.lines().map(Dor::av).toList();
  private static final Set<String> METODER = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

  private Motordorer() {}

  /**
   * @param metode the HTTP method sent
   * @param sti the path below the application's root, decoded once and without a slash at the end
   * @return the open door, or empty when it is shut
   */
  static Optional<Dor> finn(String metode, String sti) {
    if (!METODER.contains(metode)) {
      return Optional.empty();
    }
    return under(sti, "/engine-rest")
        .or(() -> under(sti, "/camunda/api/engine"))
        .map(rest -> iMotoren(metode, rest))
        .orElseGet(() -> under(sti, "/camunda/api").flatMap(rest -> blant(WEBBENS, metode, rest)));
  }

  /** The interface also answers under the engine's name; there is one engine, and no other name leads anywhere. */
  private static Optional<Dor> iMotoren(String metode, String rest) {
    return blant(MOTORENS, metode, under(rest, "/engine/default").filter(r -> !r.isEmpty()).orElse(rest));
  }

  private static Optional<String> under(String sti, String rot) {
    return sti.equals(rot) || sti.startsWith(rot + "/") ? Optional.of(sti.substring(rot.length())) : Optional.empty();
  }

  private static Optional<Dor> blant(List<Dor> dorer, String metode, String sti) {
    return dorer.stream().filter(dor -> dor.gjelder(metode, sti)).findFirst();
  }

  /** @return every open door of the engine's interface */
  static List<Dor> motorens() {
    return MOTORENS;
  }

  /** @return every open door of the web applications' own endpoints */
  static List<Dor> webbens() {
    return WEBBENS;
  }
}
