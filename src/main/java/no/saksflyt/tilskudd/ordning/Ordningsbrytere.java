package no.saksflyt.tilskudd.ordning;

import java.util.Set;

/**
 * The switches of a scheme, each with its reason.
 *
 * @param frist how its calls close
 * @param konkurranse whether applications are ranked against each other; otherwise each is decided on its merits
 * @param varsel14 whether the ministry is told fourteen days before letters go out
 * @param departementet whether the ministry approves the rules before a call is published
 * @param stotteform what the money goes to
 * @param sokertyper who can apply
 * @param frivillighetsregisteret whether voluntary bodies must stand in Frivillighetsregisteret
 * @param enkeltvedtak whether an outcome is an individual decision that can be complained of
 * @param varighet how many months a grant can last
 */
public record Ordningsbrytere(
    Bryter<Soknadsfrist> frist,
    Bryter<Boolean> konkurranse,
    Bryter<Boolean> varsel14,
    Bryter<Boolean> departementet,
    Bryter<Stotteform> stotteform,
    Bryter<Set<Sokertype>> sokertyper,
    Bryter<Boolean> frivillighetsregisteret,
    Bryter<Boolean> enkeltvedtak,
    Bryter<Integer> varighet) {}
