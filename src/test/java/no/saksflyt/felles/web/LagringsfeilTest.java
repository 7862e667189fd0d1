package no.saksflyt.felles.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.saksflyt.felles.Testmeldinger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the database alone refuses is the sender's to mend, or somebody else's doing; never a fault of ours to look at. */
class LagringsfeilTest {

  @RestController
  static class Dor {

    @GetMapping("/lang")
    String lang() {
      throw new DataIntegrityViolationException("value too long");
    }

    @GetMapping("/dobbel")
    String dobbel() {
      throw new DuplicateKeyException("unique");
    }
  }

  @Test
  @DisplayName("what is refused by the database is a problem in Norwegian: 422, or 409 when somebody was first")
  void problem() throws Exception {
    var meldinger = Testmeldinger.les("feil");
    var web =
        MockMvcBuilders.standaloneSetup(new Dor())
            .setControllerAdvice(new ApiFeilAdvice(new Feilsvar(meldinger), meldinger))
            .build();
    web.perform(get("/lang").accept(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.detail", containsString("kan ikke lagres")));
    web.perform(get("/dobbel")).andExpect(status().isConflict());
  }
}
