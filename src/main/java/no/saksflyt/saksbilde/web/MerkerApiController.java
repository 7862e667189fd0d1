package no.saksflyt.saksbilde.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.saksflyt.saksbilde.Merke;
import no.saksflyt.saksbilde.Merker;
import no.saksflyt.tilgang.Krever;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Unread and changed marks for the cards of the task list. */
@RestController
@Krever
class MerkerApiController {

  private final Merker merker;

  MerkerApiController(Merker merker) {
    this.merker = merker;
  }

  @GetMapping("/api/oppgave/merker")
  Map<String, Merke> merker(@RequestParam(defaultValue = "") String ids) {
    List<String> oppgaver = Arrays.stream(ids.split(",")).map(String::strip).filter(id -> !id.isEmpty()).distinct().toList();
    return merker.til(oppgaver);
  }
}
