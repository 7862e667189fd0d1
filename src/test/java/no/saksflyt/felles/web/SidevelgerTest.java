package no.saksflyt.felles.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SidevelgerTest {

  private final Sidevelger velger = new Sidevelger();

  @AfterEach
  void rydd() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void viserForsteSisteOgNaboene() {
    assertThat(velger.tall(20, 10)).containsExactly(0, Sidevelger.HOPP, 9, 10, 11, Sidevelger.HOPP, 19);
    assertThat(velger.tall(20, 0)).containsExactly(0, 1, Sidevelger.HOPP, 19);
    assertThat(velger.tall(1, 0)).containsExactly(0);
  }

  @Test
  void hopperAldriOverBareEnSide() {
    assertThat(velger.tall(7, 3)).containsExactly(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void talerAtSidenLiggerEtterDenSiste() {
    assertThat(velger.tall(3, 9)).containsExactly(0, 1, 2);
  }

  @Test
  void lenkenBeholderAlleFiltreOgBytterSide() {
    var kall = new MockHttpServletRequest("GET", "/oppfolging");
    kall.setQueryString("q=%C3%B8st&side=2&enhet=bosetting");
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(kall));

    assertThat(velger.lenke(3)).startsWith("/oppfolging?").contains("q=%C3%B8st", "enhet=bosetting", "side=3").doesNotContain("side=2");
  }
}
