package no.saksflyt.tilgang;

import java.util.List;
import java.util.Set;

/** The roles a person can have; each is also a group in the engine, and some once more for each unit. */
public final class Roller {

  /** Everybody with a login. */
  public static final String ANSATT = "ansatt";

  public static final String KOORDINATOR = "koordinator";
  public static final String SAKSBEHANDLER = "saksbehandler";
  public static final String LEDER = "leder";
  public static final String KVALITETSSIKRER = "kvalitetssikrer";
  public static final String DIREKTOR = "direktor";
  public static final String ARKIV = "arkiv";

  /** Hands out and moves tasks of the unit; approves nothing. */
  public static final String TEAMLEDER = "teamleder";

  public static final String PROSESSEIER = "prosesseier";

  /** Receives and prepares complaints, and records decisions made elsewhere. */
  public static final String KLAGEBEHANDLER = "klagebehandler";

  /** Decides complaints where the directorate is the appellate body. */
  public static final String KLAGEINSTANS = "klageinstans";

  /** Reads a draft decision as the second reader and signs it. */
  public static final String MEDUNDERSKRIVER = "medunderskriver";

  /** Keeps the rule sets, the right to complain and the letters' law passages. */
  public static final String JURIST = "jurist";

  /** Keeps grant schemes and their money frames, and plans calls. */
  public static final String ORDNINGSEIER = "ordningseier";

  /** Handles applications for grants up to the recommendation. */
  public static final String TILSKUDDSBEHANDLER = "tilskuddsbehandler";

  /** Decides applications for grants. */
  public static final String BESLUTTER = "beslutter";

  /** Checks a payment that another has prepared. */
  public static final String ATTESTANT = "attestant";

  /** Releases payments within the budget authority given. */
  public static final String BUDSJETTLEDER = "budsjettleder";

  /** Reads everything unrestricted, changes nothing. */
  public static final String REVISOR = "revisor";

  public static final String ADMIN = "admin";

  /**
   * Somebody who logs in from outside, as applicants for grants do. Never granted to a person of the house, and no group of the
   * engine: such a login has no rights but what the pages meant for it look up themselves.
   */
  public static final String PORTAL = "portal";

  /** Every role that is granted to persons. */
  public static final List<String> ALLE =
      List.of(
          KOORDINATOR,
          SAKSBEHANDLER,
          LEDER,
          KVALITETSSIKRER,
          DIREKTOR,
          ARKIV,
          TEAMLEDER,
          PROSESSEIER,
          KLAGEBEHANDLER,
          KLAGEINSTANS,
          MEDUNDERSKRIVER,
          JURIST,
          ORDNINGSEIER,
          TILSKUDDSBEHANDLER,
          BESLUTTER,
          ATTESTANT,
          BUDSJETTLEDER,
          REVISOR,
          ADMIN);

  /** Roles that are held in a unit and have a group for each. */
  public static final Set<String> I_ENHET = Set.of(SAKSBEHANDLER, LEDER, TEAMLEDER);

  private Roller() {}

  /**
   * @param enhet a unit's id
   * @param rolle a role held in units
   * @return the engine's group of those who hold it there, for instance {@code bosettingleder}
   */
  public static String gruppe(String enhet, String rolle) {
    return enhet + rolle;
  }
}
