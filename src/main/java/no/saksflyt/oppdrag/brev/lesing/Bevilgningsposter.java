package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Gathers what one letter says of each post of the budget, in the order the posts are named. */
final class Bevilgningsposter {

  private static final Pattern STIKKORD =
      Monster.likegyldig(
          "_,?_\\(?(?:kan overføres|kan overførast|overslagsbevilgning|overslagsløyving|kan nyttes under[^,]*"
              + "|kan nyttast under[^,]*)\\)?");

  private final Lesing lesing;
  private final Map<String, Post> poster = new LinkedHashMap<>();

  Bevilgningsposter(Lesing lesing) {
    this.lesing = lesing;
  }

  /** What is gathered of one post. */
  private static final class Post {
    private String navn;
    private Long endring;
    private boolean samlet;
    private Long total;
    private long halvEnhet;
    private int start = Integer.MAX_VALUE;
    private int slutt;
  }

  /** Names a post; a heading's name stands before that of a table. */
  void navngi(String kapPost, String printet, int start, int slutt) {
    post(kapPost, start, slutt).navn = navn(printet);
  }

  /** Adds to the post's change, unless the letter has already summed its changes up. */
  void endre(String kapPost, long ore, long halvEnhet, int start, int slutt) {
    Post p = post(kapPost, start, slutt);
    if (!p.samlet) {
      p.endring = (p.endring == null ? 0 : p.endring) + ore;
      p.halvEnhet += halvEnhet;
    }
  }

  /** Sets the post's change to what the letter sums it up to. */
  void endreSamlet(String kapPost, long ore, long halvEnhet, int start, int slutt) {
    Post p = post(kapPost, start, slutt);
    p.endring = ore;
    p.samlet = true;
    p.halvEnhet = halvEnhet;
  }

  /** Adds money put at the directorate's disposal: no change of the law's sum, so it is added whatever is summed up. */
  void disponer(String kapPost, long ore, int start, int slutt) {
    Post p = post(kapPost, start, slutt);
    p.endring = (p.endring == null ? 0 : p.endring) + ore;
  }

  void total(String kapPost, long ore, int start, int slutt) {
    post(kapPost, start, slutt).total = ore;
  }

  /** Takes the total of a table's row; one that differs from what was read before is a question. */
  void tabelltotal(String kapPost, long ore, String printet, int start, int slutt) {
    Post p = post(kapPost, start, slutt);
    if (p.total != null && p.total != ore) {
      lesing.avvik(start, slutt, Grunn.av("toTotaler", kapPost, p.total / 100, ore / 100), Alvor.SPORSMAL, null);
    }
    p.total = ore;
    p.navn = p.navn == null ? navn(printet) : p.navn;
  }

  /** @return the posts of which a change or a total was read */
  List<LestBevilgning> alle() {
    var ut = new ArrayList<LestBevilgning>();
    poster.forEach((kapPost, p) -> {
      if (p.endring != null || p.total != null) {
        int linje = lesing.flyt.linje(p.start);
        int tilLinje = lesing.flyt.sisteLinje(p.start, p.slutt);
        ut.add(new LestBevilgning(lesing.brev.lopenr(), kapPost, p.navn, p.endring, p.total, linje, tilLinje));
      }
    });
    return ut;
  }

  /** @return how much rounding can hide in the changes of each post, in øre */
  Map<String, Long> halveEnheter() {
    var ut = new LinkedHashMap<String, Long>();
    poster.forEach((kapPost, p) -> ut.put(kapPost, p.halvEnhet));
    return ut;
  }

  private Post post(String kapPost, int start, int slutt) {
    Post p = poster.computeIfAbsent(kapPost, k -> new Post());
    p.start = Math.min(p.start, start);
    p.slutt = Math.max(p.slutt, slutt);
    return p;
  }

  /** The name without what the budget allows on the post, which is printed with it in some tables only. */
  private static String navn(String raa) {
    return STIKKORD.matcher(Tegn.enLinje(raa)).replaceAll("").replaceAll("^[ ,:]+|[ ,:]+$", "").strip();
  }
}
