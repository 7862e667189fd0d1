package no.saksflyt.prosess.uttrykk;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.saksflyt.prosess.uttrykk.Grammatikkbrudd.Art;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstBoolean;
import org.camunda.bpm.impl.juel.AstChoice;
import org.camunda.bpm.impl.juel.AstComposite;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstNull;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.AstText;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * The closed grammar of expressions in models: literals, operators, declared variables, and methods of named beans with
 * {@code execution} or {@code task} as an argument at most. No chains, no properties, no functions. Source: architecture,
 * section <em>Access</em>.
 */
public final class Modellgrammatikk implements Grammatikk {

  /** Names the engine itself resolves to its own objects. */
  private static final Set<String> MOTORENS =
      Set.of("execution", "task", "caseExecution", "externalTask", "authenticatedUserId");

  private static final Set<String> SOM_ARGUMENT = Set.of("execution", "task");

  private final Map<String, Map<String, Integer>> metoder;
  private final Set<String> delegater;
  private final Predicate<String> erVariabel;
  private final Collection<String> variabler;

  private Modellgrammatikk(
      Map<String, Map<String, Integer>> metoder,
      Set<String> delegater,
      Predicate<String> erVariabel,
      Collection<String> variabler) {
    this.metoder = metoder;
    this.delegater = delegater;
    this.erVariabel = erVariabel;
    this.variabler = variabler;
  }

  /**
   * @param metoder methods that may be called, with their number of arguments, by bean
   * @param delegater beans that may stand alone as a service task's work
   * @param variabler the variables declared
   * @return the grammar where the declared variables are known
   */
  public static Modellgrammatikk av(
      Map<String, Map<String, Integer>> metoder, Set<String> delegater, Set<String> variabler) {
    return new Modellgrammatikk(metoder, delegater, variabler::contains, variabler);
  }

  /**
   * @param metoder methods that may be called, with their number of arguments, by bean
   * @param delegater beans that may stand alone as a service task's work
   * @return the grammar where any name that is neither a bean nor the engine's own counts as a variable
   */
  public static Modellgrammatikk forMotoren(Map<String, Map<String, Integer>> metoder, Set<String> delegater) {
    return new Modellgrammatikk(
        metoder, delegater, navn -> !metoder.containsKey(navn) && !delegater.contains(navn), Set.of());
  }

  @Override
  public Optional<Grammatikkbrudd> brudd(String uttrykk) {
    try {
      var rot = Uttrykkstre.les(uttrykk);
      return erEttNavn(rot) ? Optional.empty() : brudd(rot);
    } catch (TreeBuilderException uleselig) {
      return Optional.of(Grammatikkbrudd.av(Art.SYNTAKS, uttrykk));
    }
  }

  /**
   * @param uttrykk the work of a service task or listener
   * @return whether it is one delegate bean and nothing else
   */
  public boolean erDelegat(String uttrykk) {
    try {
      return erEttNavn(Uttrykkstre.les(uttrykk.strip()));
    } catch (TreeBuilderException uleselig) {
      return false;
    }
  }

  /** A delegate bean stands alone: {@code ${lukkSak}}. */
  private boolean erEttNavn(Node rot) {
    return rot instanceof AstEval && rot.getChild(0) instanceof AstIdentifier navn && delegater.contains(navn.getName());
  }

  private Optional<Grammatikkbrudd> brudd(Node node) {
    if (node instanceof AstIdentifier navn) {
      return navn(navn.getName());
    }
    if (node instanceof AstMethod kall) {
      return kall(kall);
    }
    if (node instanceof AstFunction funksjon) {
      return Optional.of(Grammatikkbrudd.av(Art.FUNKSJON, funksjon.getName()));
    }
    if (node instanceof AstText
        || node instanceof AstString
        || node instanceof AstNumber
        || node instanceof AstBoolean
        || node instanceof AstNull) {
      return Optional.empty();
    }
    if (node instanceof AstComposite
        || node instanceof AstEval
        || node instanceof AstNested
        || node instanceof AstUnary
        || node instanceof AstBinary
        || node instanceof AstChoice) {
      return Uttrykkstre.barn(node).stream().flatMap(barn -> brudd(barn).stream()).findFirst();
    }
    // Properties, brackets, and whatever a later parser may add.
    return Optional.of(Grammatikkbrudd.av(Art.KJEDE, node.toString()));
  }

  private Optional<Grammatikkbrudd> navn(String navn) {
    if (MOTORENS.contains(navn)) {
      return Optional.of(Grammatikkbrudd.av(Art.MOTOR, navn));
    }
    if (!erVariabel.test(navn)) {
      return Optional.of(new Grammatikkbrudd(Art.VARIABEL, navn, variabler));
    }
    return Optional.empty();
  }

  private Optional<Grammatikkbrudd> kall(AstMethod kall) {
    if (!(kall.getChild(0) instanceof AstDot punktum) || !(punktum.getChild(0) instanceof AstIdentifier bonne)) {
      return Optional.of(Grammatikkbrudd.av(Art.KJEDE, String.valueOf(kall.getChild(0))));
    }
    if (MOTORENS.contains(bonne.getName())) {
      return Optional.of(Grammatikkbrudd.av(Art.MOTOR, bonne.getName()));
    }
    var kjente = metoder.get(bonne.getName());
    if (kjente == null) {
      return Optional.of(new Grammatikkbrudd(Art.BONNE, bonne.getName(), metoder.keySet()));
    }
    var metode = punktum.toString().substring(1).strip();
    if (!kjente.containsKey(metode)) {
      return Optional.of(new Grammatikkbrudd(Art.METODE, bonne.getName() + "." + metode, kjente.keySet()));
    }
    var argumenter = Uttrykkstre.barn(kall.getChild(1));
    if (argumenter.size() != kjente.get(metode)) {
      return Optional.of(Grammatikkbrudd.av(Art.ARGUMENTER, bonne.getName() + "." + metode));
    }
    return argumenter.stream().flatMap(a -> argument(a).stream()).findFirst();
  }

  private Optional<Grammatikkbrudd> argument(Node argument) {
    if (argument instanceof AstIdentifier navn && SOM_ARGUMENT.contains(navn.getName())) {
      return Optional.empty();
    }
    return brudd(argument);
  }
}
