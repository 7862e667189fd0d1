package no.saksflyt.klage;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import no.saksflyt.vedtak.Klageutfall;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The complaints' rows. */
interface KlageRepository extends JpaRepository<Klage, String> {

  List<Klage> findByHovedklageOrderBySaksnummer(String hovedklage);

  /** Those who have been told how theirs was decided follow nobody any more. */
  List<Klage> findByHovedklageAndUnderrettetIsNullOrderBySaksnummer(String hovedklage);

  /** @return the other complaints on the decision whose outcome is one of these and has been told, the last decided first */
  @Query(
      "select k from Klage k where k.vedtak = :vedtak and k.saksnummer <> :saksnummer and k.fortalt = true"
          + " and k.avgjorelse.utfall in :utfall order by k.avgjorelse.avgjort desc, k.saksnummer desc")
  List<Klage> andreMed(long vedtak, String saksnummer, Collection<Klageutfall> utfall);

  /** Takes every complaint on the decision, so that of two that are found in order at the same moment the second sees the first. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select k from Klage k where k.vedtak = :vedtak order by k.saksnummer")
  List<Klage> medLaas(long vedtak);

  /** @return the open complaints on the decision that follow no other and stand in one of these, the first received first */
  @Query(
      "select k from Klage k where k.vedtak = :vedtak and k.hovedklage is null and exists (select 1 from Sak s"
          + " where s.saksnummer = k.saksnummer and s.aapen = true and s.status in :statuser) order by k.saksnummer")
  List<Klage> kanLede(long vedtak, Collection<String> statuser);
}
