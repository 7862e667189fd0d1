package no.saksflyt.oppdrag.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;

/** What the coordinator has written in the register form, as it was written, so that nothing is lost when something is wrong. */
class Oppdragsskjema {

  private Long innpost;
  private String nummer;
  private String tittel;
  private String maal;
  private String fristtype;
  private String frist;
  private String oppfolgingsdato;
  private boolean begrenset;
  private String skjermetTittel;
  private List<String> personer = new ArrayList<>();
  private List<Del> deler = new ArrayList<>();
  private Bestillingsfelter bestilling = new Bestillingsfelter();

  /** One part's row. */
  static class Del {
    private String navn;
    private String frist;

    public String getNavn() {
      return navn;
    }

    public void setNavn(String navn) {
      this.navn = navn;
    }

    public String getFrist() {
      return frist;
    }

    public void setFrist(String frist) {
      this.frist = frist;
    }

    private boolean tom() {
      return erTom(navn) && erTom(frist);
    }
  }

  /**
   * @return the assignment that was written; empty rows of parts are left out
   * @throws Regelbrudd when something that must be a date is none
   */
  NyttOppdrag tilOppdrag() {
    var feil = new ArrayList<Feltfeil>();
    var utfylte = new ArrayList<NyttOppdrag.Del>();
    for (int i = 0; i < deler.size(); i++) {
      if (!deler.get(i).tom()) {
        var felt = "deler[" + i + "].frist";
        utfylte.add(new NyttOppdrag.Del(deler.get(i).navn, dato(felt, "Frist for del " + (i + 1), deler.get(i).frist, feil)));
      }
    }
    var hovedfrist = dato("frist", "Frist", frist, feil);
    var oppfolging = dato("oppfolgingsdato", "Oppfølgingsdato", oppfolgingsdato, feil);
    var bestilt = bestilling.tom() ? null : bestilling.tilBestilling(feil);
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    return new NyttOppdrag(
        erTom(nummer) ? null : nummer.strip(),
        tittel,
        erTom(maal) ? null : maal.strip(),
        Arrays.stream(Fristtype.values()).filter(t -> t.name().equals(fristtype)).findFirst().orElse(null),
        hovedfrist,
        oppfolging,
        utfylte,
        begrenset,
        erTom(skjermetTittel) ? null : skjermetTittel.strip(),
        personer.stream().filter(p -> !erTom(p)).toList(),
        bestilt);
  }

  /** Rows left empty are dropped before the rules count the parts, so that each fault stands at the row that has it. */
  void fjernTommeDeler() {
    deler.removeIf(Del::tom);
  }

  void leggTilDel() {
    deler.add(new Del());
  }

  /** @param nr the row's place, from 0; a row that is not there is no fault */
  void fjernDel(int nr) {
    if (nr >= 0 && nr < deler.size()) {
      deler.remove(nr);
    }
  }

  static LocalDate dato(String felt, String etikett, String tekst, List<Feltfeil> feil) {
    if (erTom(tekst)) {
      return null;
    }
    try {
      return LocalDate.parse(tekst.strip());
    } catch (DateTimeParseException ingenDato) {
      feil.add(new Feltfeil(felt, "feil.felt.dato", etikett));
      return null;
    }
  }

  static boolean erTom(String tekst) {
    return tekst == null || tekst.isBlank();
  }

  public Bestillingsfelter getBestilling() {
    return bestilling;
  }

  public void setBestilling(Bestillingsfelter bestilling) {
    this.bestilling = bestilling;
  }

  /** @return the post the assignment is made of, or null */
  public Long getInnpost() {
    return innpost;
  }

  public void setInnpost(Long innpost) {
    this.innpost = innpost;
  }

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }

  public String getTittel() {
    return tittel;
  }

  public void setTittel(String tittel) {
    this.tittel = tittel;
  }

  public String getMaal() {
    return maal;
  }

  public void setMaal(String maal) {
    this.maal = maal;
  }

  public String getFristtype() {
    return fristtype;
  }

  public void setFristtype(String fristtype) {
    this.fristtype = fristtype;
  }

  public String getFrist() {
    return frist;
  }

  public void setFrist(String frist) {
    this.frist = frist;
  }

  public String getOppfolgingsdato() {
    return oppfolgingsdato;
  }

  public void setOppfolgingsdato(String oppfolgingsdato) {
    this.oppfolgingsdato = oppfolgingsdato;
  }

  public boolean isBegrenset() {
    return begrenset;
  }

  public void setBegrenset(boolean begrenset) {
    this.begrenset = begrenset;
  }

  public String getSkjermetTittel() {
    return skjermetTittel;
  }

  public void setSkjermetTittel(String skjermetTittel) {
    this.skjermetTittel = skjermetTittel;
  }

  public List<String> getPersoner() {
    return personer;
  }

  public void setPersoner(List<String> personer) {
    this.personer = personer;
  }

  public List<Del> getDeler() {
    return deler;
  }

  public void setDeler(List<Del> deler) {
    this.deler = deler;
  }
}
