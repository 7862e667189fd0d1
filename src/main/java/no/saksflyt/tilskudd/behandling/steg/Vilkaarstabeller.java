package no.saksflyt.tilskudd.behandling.steg;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.tilskudd.behandling.Vilkaarsrad;
import no.saksflyt.tilskudd.behandling.Vilkaarstabell;
import no.saksflyt.tilskudd.ordning.Inngangsvilkar;
import no.saksflyt.tilskudd.ordning.Ordningsinnhold;
import no.saksflyt.tilskudd.ordning.Soknadsfakta;
import no.saksflyt.tilskudd.ordning.Vilkaarsfunn;
import no.saksflyt.tilskudd.ordning.Vilkaarsfunn.Resultat;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the tables of conditions in the engine, always the one in use: their owners change them without a release. */
@Component
class Vilkaarstabeller implements Vilkaarstabell, Inngangsvilkar {

  private static final String FELLES = "tilskudd-inngangsvilkar";

  private final DecisionService beslutninger;
  private final RepositoryService modeller;
  private final Motor motor;

  Vilkaarstabeller(@Lazy DecisionService beslutninger, @Lazy RepositoryService modeller, Motor motor) {
    this.beslutninger = beslutninger;
    this.modeller = modeller;
    this.motor = motor;
  }

  @Override
  public List<Vilkaarsrad> rader(String nokkel, Soknadsfakta fakta) {
    var verdier = verdier(fakta);
    var svar =
        motor.somSystem(
            "an application is held against the conditions",
            () ->
                beslutninger
                    .evaluateDecisionTableByKey(tabell(nokkel))
                    .decisionDefinitionWithoutTenantId()
                    .variables(verdier)
                    .evaluate());
    var rader = new LinkedHashMap<String, Vilkaarsrad>();
    svar.getResultList().stream()
        .map(Vilkaarstabeller::rad)
        .filter(Objects::nonNull)
        .forEach(rad -> rader.merge(rad.vilkaar(), rad, Vilkaarstabeller::strengest));
    return List.copyOf(rader.values());
  }

  /** A table a scheme names but nobody has made gives way to the common one: no application goes unchecked for that. */
  private String tabell(String nokkel) {
    var finnes =
        nokkel != null && modeller.createDecisionDefinitionQuery().decisionDefinitionKey(nokkel).latestVersion().count() > 0;
    return finnes ? nokkel : FELLES;
  }

  private static Map<String, Object> verdier(Soknadsfakta fakta) {
    var verdier = new HashMap<String, Object>();
    verdier.put("innenFristen", fakta.innenFristen());
    verdier.put("sokertype", fakta.sokertype() == null ? null : fakta.sokertype().name());
    verdier.put("sokertypeTillatt", fakta.sokertypeTillatt());
    verdier.put("frivillighetsregisterKreves", fakta.frivillighetsregisterKreves());
    verdier.put("iFrivillighetsregisteret", fakta.iFrivillighetsregisteret());
    verdier.put("manglendeVedlegg", fakta.manglendeVedlegg());
    verdier.put("manglendeOpplysninger", fakta.manglendeOpplysninger());
    verdier.put("belopInnenfor", fakta.belopInnenfor());
    verdier.put("innenforFormalet", fakta.innenforFormalet());
    return verdier;
  }

  private static Vilkaarsrad rad(Map<String, Object> celler) {
    var vilkaar = (String) celler.get("vilkaar");
    var resultat = resultat(celler.get("resultat"), Resultat.OK);
    return vilkaar == null
        ? null
        : new Vilkaarsrad(
            vilkaar,
            Objects.toString(celler.get("navn"), vilkaar),
            resultat,
            resultat == Resultat.MANGEL ? resultat(celler.get("utenRetting"), Resultat.AVVIST) : resultat,
            Objects.toString(celler.get("begrunnelse"), ""));
  }

  /** A word the table's owner has misspelt keeps no application out: somebody looks at it. */
  private static Resultat resultat(Object celle, Resultat ellers) {
    return celle == null
        ? ellers
        : Arrays.stream(Resultat.values()).filter(r -> r.name().equals(celle)).findFirst().orElse(Resultat.MANGEL);
  }

  private static Vilkaarsrad strengest(Vilkaarsrad en, Vilkaarsrad annen) {
    return Comparator.comparing(Vilkaarsrad::resultat).compare(en, annen) < 0 ? annen : en;
  }

  @Override
  public List<Vilkaarsfunn> vurder(Ordningsinnhold innhold, Soknadsfakta fakta) {
    return rader(innhold.inngangsvilkar(), fakta).stream()
        .map(rad -> new Vilkaarsfunn(rad.vilkaar(), rad.resultat(), rad.begrunnelse()))
        .toList();
  }
}
