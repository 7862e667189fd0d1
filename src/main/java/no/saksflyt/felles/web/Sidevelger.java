package no.saksflyt.felles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Which pages a list's pagination links to, and where the links lead. Templates reach it as {@code @sidevelger}. */
@Component
class Sidevelger {

  /** Stands in the list of page numbers where some are left out. */
  static final int HOPP = -1;

  /**
   * @param sider how many pages there are, at least 1
   * @param side page being shown, from 0
   * @return first, last and the neighbours of the page being shown, in order, with {@link #HOPP} for each gap
   */
  public List<Integer> tall(int sider, int side) {
    int siste = sider - 1;
    TreeSet<Integer> vises = new TreeSet<>(List.of(0, siste));
    for (int nr = Math.max(0, side - 1); nr <= Math.min(siste, side + 1); nr++) {
      vises.add(nr);
    }
    List<Integer> tall = new ArrayList<>();
    int forrige = -1;
    for (int nr : vises) {
      if (nr == forrige + 2) {
        tall.add(nr - 1);
      } else if (nr > forrige + 2) {
        tall.add(HOPP);
      }
      tall.add(nr);
      forrige = nr;
    }
    return tall;
  }

  /** @return the address of this page with another page number; every filter of the address is kept */
  public String lenke(int side) {
    var adresse = ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("side", side).build();
    return adresse.getPath() + "?" + adresse.getQuery();
  }
}
