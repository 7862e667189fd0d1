package no.saksflyt.frist;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The public holidays of Norway, computed by jollyday and kept a year at a time.
 *
 * <p>Christmas Eve and New Year's Eve are ordinary working days here: they are customs, not public holidays.
 */
final class NorskeHelligdager implements Helligdager {

  private final HolidayManager kilde = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));
  private final Map<Integer, Set<LocalDate>> aar = new ConcurrentHashMap<>();

  @Override
  public boolean erHelligdag(LocalDate dag) {
    return aar.computeIfAbsent(dag.getYear(), this::helligdager).contains(dag);
  }

  private Set<LocalDate> helligdager(int aarstall) {
    return kilde.getHolidays(Year.of(aarstall)).stream().map(Holiday::getDate).collect(Collectors.toUnmodifiableSet());
  }
}
