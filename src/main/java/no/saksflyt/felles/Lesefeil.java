package no.saksflyt.felles;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** What could not be read of a form: told together with what is wrong besides, not before it. */
public final class Lesefeil {

  private final List<Feltfeil> uleselige = new ArrayList<>();

  /**
   * @param felt the field's name
   * @param tekst {@code yyyy-MM-dd}, or null or blank for none
   * @return the date; null for none, and for what is no date
   */
  public LocalDate dato(String felt, String tekst) {
    if (tekst == null || tekst.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(tekst.strip());
    } catch (DateTimeException ingenDato) {
      uleselige.add(new Feltfeil(felt, "feil.dato.ugyldig"));
      return null;
    }
  }

  /**
   * @param felt the field's name
   * @param tekst a choice's name, or null or blank for none
   * @param kode key of the message when there is no such choice
   * @return the choice; null for none, and for what is no choice
   */
  public <E extends Enum<E>> E valg(String felt, String tekst, Class<E> type, String kode) {
    if (tekst == null || tekst.isBlank()) {
      return null;
    }
    var funnet = Arrays.stream(type.getEnumConstants()).filter(v -> v.name().equals(tekst)).findFirst().orElse(null);
    if (funnet == null) {
      uleselige.add(new Feltfeil(felt, kode));
    }
    return funnet;
  }

  /**
   * @param andre what is wrong with what could be read; asked for only when something could not. A field that could not be read is
   *     not told to be missing too
   * @throws Regelbrudd with all of it, when something could not be read
   */
  public void krevLest(Supplier<List<Feltfeil>> andre) {
    if (uleselige.isEmpty()) {
      return;
    }
    var rest = new ArrayList<>(uleselige);
    var alle = new ArrayList<Feltfeil>();
    for (var feil : andre.get()) {
      var ulest = rest.stream().filter(u -> u.felt().equals(feil.felt())).findFirst();
      ulest.ifPresent(rest::remove);
      alle.add(ulest.orElse(feil));
    }
    alle.addAll(rest);
    throw new Regelbrudd(alle);
  }
}
