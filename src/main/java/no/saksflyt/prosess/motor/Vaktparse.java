package no.saksflyt.prosess.motor;

import java.util.Optional;
import java.util.function.Supplier;
import no.saksflyt.prosess.kontroll.Forbudt;
import no.saksflyt.prosess.uttrykk.Grammatikk;
import no.saksflyt.prosess.uttrykk.Modellgrammatikk;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Reads a model for the engine, and refuses programs and open expressions wherever in it they stand. */
class Vaktparse extends BpmnParse {

  private static final String MOTORENS_ROM = "http://camunda.org/schema/1.0/bpmn:";

  /** What reads a model in this thread: the engine makes the expressions of parameters outside the parser. */
  private static final ThreadLocal<ExpressionManager> LESER = new ThreadLocal<>();

  private final Supplier<Modellgrammatikk> grammatikk;

  Vaktparse(BpmnParser parser, ExpressionManager uttrykk, Supplier<Modellgrammatikk> grammatikk) {
    super(parser);
    this.expressionManager = uttrykk;
    this.grammatikk = grammatikk;
  }

  @Override
  protected void parseRootElement() {
    vokt(rootElement);
    if (hasErrors()) {
      return;
    }
    LESER.set(expressionManager);
    try {
      super.parseRootElement();
    } finally {
      LESER.remove();
    }
  }

  /** @return what makes a model's expressions, while one is read in this thread */
  static Optional<ExpressionManager> leser() {
    return Optional.ofNullable(LESER.get());
  }

  private void vokt(Element element) {
    Forbudt.av(element.getTagName()).ifPresent(kode -> addError("Ikke tillatt i modeller: " + kode, element));
    uttrykk(element.getText(), element);
    for (var nokkel : element.attributes()) {
      var navn = nokkel.substring(nokkel.lastIndexOf(':') + 1);
      var verdi = element.attribute(nokkel);
      Forbudt.av(element.getTagName(), navn, nokkel.startsWith(MOTORENS_ROM) ? verdi : "")
          .ifPresent(kode -> addError("Ikke tillatt i modeller: " + kode, element));
      uttrykk(verdi, element);
      if (navn.equals("delegateExpression") && !grammatikk.get().erDelegat(verdi)) {
        addError("Uttrykket er ikke tillatt her: " + verdi, element);
      }
    }
    element.elements().forEach(this::vokt);
  }

  private void uttrykk(String tekst, Element element) {
    if (Grammatikk.erUttrykk(tekst)) {
      grammatikk.get().brudd(tekst.strip()).ifPresent(b -> addError("Uttrykket er ikke tillatt her: " + tekst.strip(), element));
    }
  }
}
