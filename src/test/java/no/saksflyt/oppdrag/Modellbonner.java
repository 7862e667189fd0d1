package no.saksflyt.oppdrag;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Stand-ins for the beans the models call, so that the models can be walked without the use cases behind them. They
 * remember what they were asked.
 */
public final class Modellbonner {

  static final Date FRIST = new Date(4_102_441_199_000L);

  static final Date NESTE_START = new Date(4_086_457_199_000L);
  static final Date TIDLIGST = new Date(4_075_225_199_000L);

  private static final Date VENTER_TIL = new Date(4_070_905_199_000L);

  public final List<String> delegater = new ArrayList<>();
  final List<String> aapneDeler = new ArrayList<>();
  final List<String> aapneBidrag = new ArrayList<>();
  public final List<String> fristerSpurt = new ArrayList<>();
  String enhet = "bosetting";
  String saksansvarlig = "saksbehandler";
  public boolean lukkingFeiler;
  boolean gjenopptakFeiler;
  boolean fristFeiler;
  boolean fou;
  boolean egenLevering;
  boolean publisering;
  String levering = "SAMLET";
  String videre = "FERDIG";
  final List<String> tiltak = new ArrayList<>();
  String slag = "AVVIK";
  public Date venterTil = VENTER_TIL;

  void nullstill() {
    delegater.clear();
    aapneDeler.clear();
    aapneBidrag.clear();
    fristerSpurt.clear();
    enhet = "bosetting";
    saksansvarlig = "saksbehandler";
    lukkingFeiler = false;
    gjenopptakFeiler = false;
    fristFeiler = false;
    fou = false;
    egenLevering = false;
    publisering = false;
    levering = "SAMLET";
    videre = "FERDIG";
    tiltak.clear();
    slag = "AVVIK";
    venterTil = VENTER_TIL;
  }

  Map<Object, Object> alle() {
    Map<Object, Object> bonner = new LinkedHashMap<>();
    bonner.put("frister", new Frister());
    bonner.put("grupper", new Grupper());
    bonner.put("oppdragModell", new Oppdragmodell());
    bonner.put("avvikModell", new Avvikmodell());
    bonner.put("gjennomforAvvik", delegat("gjennomforAvvik", () -> lukkingFeiler));
    bonner.put("gjenopptaSak", delegat("gjenopptaSak", () -> gjenopptakFeiler));
    bonner.put("avsluttTrukketSak", delegat("avsluttTrukketSak", () -> false));
    bonner.put("avsluttOppdrag", delegat("avsluttOppdrag", () -> lukkingFeiler));
    bonner.put("rapportModell", new Rapportmodell());
    bonner.put("frysRapport", delegat("frysRapport", () -> false));
    bonner.put("avsluttNotat", delegat("avsluttNotat", () -> lukkingFeiler));
    bonner.put("avsluttRapport", delegat("avsluttRapport", () -> lukkingFeiler));
    bonner.put("avsluttBrev", delegat("avsluttBrev", () -> lukkingFeiler));
    bonner.put("startNesteLeveranse", delegat("startNesteLeveranse", () -> false));
    bonner.put("klargjorDel", skriver(() -> Map.of("fou", fou, "egenLevering", egenLevering)));
    bonner.put("vurderLevering", skriver(() -> Map.of("levering", levering)));
    bonner.put("vurderVidere", skriver(() -> Map.of("publisering", publisering, "videre", videre)));
    return bonner;
  }

  /** One that only remembers that it was asked. */
  public JavaDelegate delegat(String navn, BooleanSupplier feiler) {
    return execution -> {
      if (feiler.getAsBoolean()) {
        throw new IllegalStateException(navn + " feilet");
      }
      delegater.add(navn);
    };
  }

  /** Writes what the model routes on, at the moment it is asked. */
  public static JavaDelegate skriver(Supplier<Map<String, Object>> svar) {
    return execution -> svar.get().forEach(execution::setVariable);
  }

  public final class Frister {

    public Date frist(DelegateExecution execution, String steg) {
      if (fristFeiler) {
        throw new IllegalStateException("frist feilet");
      }
      fristerSpurt.add(steg);
      return FRIST;
    }

    public Date paaVentTil(DelegateExecution execution) {
      return venterTil;
    }
  }

  public final class Grupper {

    public String enhet(DelegateExecution execution, String rolle) {
      var egen = execution.getVariable("enhet");
      return (egen == null ? enhet : egen) + rolle;
    }
  }

  public final class Avvikmodell {

    public String slag(DelegateExecution execution) {
      return slag;
    }
  }

  public final class Oppdragmodell {

    public boolean fou(DelegateExecution execution) {
      return fou;
    }

    public List<String> aapneDeler(DelegateExecution execution) {
      return List.copyOf(aapneDeler);
    }

    public String saksansvarlig(DelegateExecution execution) {
      return saksansvarlig;
    }

    public String delansvarlig(DelegateExecution execution) {
      return "ansvarlig" + execution.getVariable("delId");
    }

    public String tiltaksansvarlig(DelegateExecution execution) {
      return "gjennomforer" + execution.getVariable("delId");
    }

    public List<String> aapneOppfolgingstiltak(DelegateExecution execution) {
      return List.copyOf(tiltak);
    }

    public Date nesteStart(DelegateExecution execution) {
      return NESTE_START;
    }

    public Date tidligstPublisering(DelegateExecution execution) {
      return TIDLIGST;
    }
  }

  public final class Rapportmodell {

    public List<String> aapneBidrag(DelegateExecution execution) {
      return List.copyOf(aapneBidrag);
    }
  }
}
