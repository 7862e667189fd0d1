package no.saksflyt.klage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import no.saksflyt.vedtak.Klageutfall;

/**
 * What the appellate body is about to decide.
 *
 * @param foreslattUtfall the outcome
 * @param foreslattHjemmel the provision it rests on
 * @param foreslattGrunn the reasons
 * @param skadeVarslet the day the complainant was told of a change to the complainant's detriment; null for any other outcome
 */
@Embeddable
public record Utkast(
    @Enumerated(EnumType.STRING) Klageutfall foreslattUtfall,
    String foreslattHjemmel,
    String foreslattGrunn,
    LocalDate skadeVarslet) {}
