package no.saksflyt.oppgave.motor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Rettighetsregister;
import no.saksflyt.tilgang.Roller;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/** The engine's view of our persons, groups and circles: it can look them up and change nothing. Passwords are not its business. */
class Identitetsoppslag implements ReadOnlyIdentityProvider {

  private final Personer personer;
  private final Rettighetsregister register;
  private final Enheter enheter;
  private final Meldinger meldinger;

  Identitetsoppslag(Personer personer, Rettighetsregister register, Enheter enheter, Meldinger meldinger) {
    this.personer = personer;
    this.register = register;
    this.enheter = enheter;
    this.meldinger = meldinger;
  }

  @Override
  public User findUserById(String id) {
    return personer.finn(id).map(Identitetsoppslag::bruker).orElse(null);
  }

  @Override
  public Group findGroupById(String id) {
    return grupper().filter(g -> g.getId().equals(id)).findFirst().orElse(null);
  }

  @Override
  public Tenant findTenantById(String id) {
    return new TenantEntity(id);
  }

  /** People log in through Spring Security alone. */
  @Override
  public boolean checkPassword(String id, String passord) {
    return false;
  }

  @Override
  public UserQuery createUserQuery() {
    return new Brukersok();
  }

  @Override
  public UserQuery createUserQuery(CommandContext kontekst) {
    return new Brukersok();
  }

  @Override
  public NativeUserQuery createNativeUserQuery() {
    throw new org.camunda.bpm.engine.BadUserRequestException("Persons are kept outside the engine");
  }

  @Override
  public GroupQuery createGroupQuery() {
    return new Gruppesok();
  }

  @Override
  public GroupQuery createGroupQuery(CommandContext kontekst) {
    return new Gruppesok();
  }

  @Override
  public TenantQuery createTenantQuery() {
    return new Kretssok();
  }

  @Override
  public TenantQuery createTenantQuery(CommandContext kontekst) {
    return new Kretssok();
  }

  @Override
  public void flush() {
    // Nothing is ever written.
  }

  @Override
  public void close() {
    // Nothing is held open.
  }

  private static User bruker(Person person) {
    var bruker = new UserEntity(person.id());
    bruker.setFirstName(person.fornavn());
    bruker.setLastName(person.etternavn());
    bruker.setEmail(person.epost());
    return bruker;
  }

  private Stream<Group> grupper() {
    var roller = Stream.concat(Stream.of(Roller.ANSATT), Roller.ALLE.stream()).map(r -> gruppe(r, rollenavn(r)));
    var iEnhet =
        enheter.gjeldende().stream()
            .flatMap(
                e ->
                    Roller.I_ENHET.stream()
                        .map(r -> gruppe(Roller.gruppe(e.id(), r), rollenavn(r) + ", " + e.navn())));
    return Stream.concat(roller, iEnhet);
  }

  private String rollenavn(String rolle) {
    return meldinger.tekst("rolle." + rolle);
  }

  private static Group gruppe(String id, String navn) {
    var gruppe = new GroupEntity(id);
    gruppe.setName(navn);
    gruppe.setType("WORKFLOW");
    return gruppe;
  }

  private static boolean passer(String monster, String verdi) {
    if (monster == null) {
      return true;
    }
    var utenProsent = monster.replace("%", "").toLowerCase(Locale.ROOT);
    return verdi != null && verdi.toLowerCase(Locale.ROOT).contains(utenProsent);
  }

  private static boolean er(String onsket, String verdi) {
    return onsket == null || onsket.equals(verdi);
  }

  private static boolean blant(String[] onskede, String verdi) {
    return onskede == null || Arrays.asList(onskede).contains(verdi);
  }

  private static <T> List<T> utsnitt(Stream<T> treff, Page side) {
    var rest = side == null ? treff : treff.skip(side.getFirstResult()).limit(side.getMaxResults());
    return new ArrayList<>(rest.toList());
  }

  private final class Brukersok extends UserQueryImpl {

    @Override
    public long executeCount(CommandContext kontekst) {
      return treff().count();
    }

    @Override
    public List<User> executeList(CommandContext kontekst, Page side) {
      return utsnitt(treff(), side);
    }

    private Stream<User> treff() {
      Collection<Person> blant = id == null ? personer.alle() : personer.finn(id).stream().toList();
      return blant.stream()
          .filter(p -> blant(ids, p.id()))
          .filter(p -> er(firstName, p.fornavn()) && passer(firstNameLike, p.fornavn()))
          .filter(p -> er(lastName, p.etternavn()) && passer(lastNameLike, p.etternavn()))
          .filter(p -> er(email, p.epost()) && passer(emailLike, p.epost()))
          .filter(p -> groupId == null || register.naa(p.id()).har(groupId))
          .filter(p -> tenantId == null || register.naa(p.id()).kretser().contains(tenantId))
          .map(Identitetsoppslag::bruker);
    }
  }

  private final class Gruppesok extends GroupQueryImpl {

    @Override
    public long executeCount(CommandContext kontekst) {
      return treff().count();
    }

    @Override
    public List<Group> executeList(CommandContext kontekst, Page side) {
      return utsnitt(treff(), side);
    }

    private Stream<Group> treff() {
      var egne = userId == null ? null : register.naa(userId).grupper();
      return grupper()
          .filter(g -> er(id, g.getId()) && blant(ids, g.getId()))
          .filter(g -> er(name, g.getName()) && passer(nameLike, g.getName()))
          .filter(g -> er(type, g.getType()))
          .filter(g -> egne == null || egne.contains(g.getId()))
          .sorted(Comparator.comparing(Group::getId));
    }
  }

  private final class Kretssok extends TenantQueryImpl {

    @Override
    public long executeCount(CommandContext kontekst) {
      return treff().count();
    }

    @Override
    public List<Tenant> executeList(CommandContext kontekst, Page side) {
      return utsnitt(treff(), side);
    }

    /** Circles are found by who is in them; there is no list of all. */
    private Stream<Tenant> treff() {
      if (userId == null) {
        return id == null ? Stream.empty() : Stream.of(new TenantEntity(id));
      }
      return register.naa(userId).kretser().stream()
          .filter(k -> Objects.isNull(id) || id.equals(k))
          .sorted()
          .map(TenantEntity::new);
    }
  }
}
