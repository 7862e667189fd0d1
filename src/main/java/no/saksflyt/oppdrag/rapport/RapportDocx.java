package no.saksflyt.oppdrag.rapport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Kapittel;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Oppdragsrad;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Parameter;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Tall;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.springframework.stereotype.Component;

/** A report as a text document that can be worked on further: real headings, each number and text linked to its case. */
@Component
class RapportDocx {

  private static final String SKRIFT = "Arial";
  private static final String LENKEFARGE = "0B5394";
  private static final List<Integer> STORRELSER = List.of(18, 14, 12);

  private final Rapportord ord;

  RapportDocx(Rapportord ord) {
    this.ord = ord;
  }

  byte[] skriv(Rapportinnhold innhold) {
    try (var dokument = new XWPFDocument();
        var ut = new ByteArrayOutputStream()) {
      stiler(dokument);
      dokument.getProperties().getCoreProperties().setTitle(innhold.tittel());
      overskrift(dokument, 1, innhold.tittel());
      avsnitt(dokument, ord.tekst("per", ord.dato(innhold.avskjaering())));
      for (var del : Rapportdisposisjon.av(innhold)) {
        overskrift(dokument, 2, del.tittel());
        avsnittene(dokument, del.tekst());
        if (del.medTall()) {
          tallene(dokument, innhold);
        }
        if (del.medMaal()) {
          innhold.maal().forEach(kapittel -> kapittel(dokument, kapittel));
        }
      }
      dokument.write(ut);
      return ut.toByteArray();
    } catch (IOException umulig) {
      throw new UncheckedIOException(umulig);
    }
  }

  private void tallene(XWPFDocument dokument, Rapportinnhold innhold) {
    var tabell = dokument.createTable(innhold.hovedtall().size() + 1, 2);
    tabell.setWidth("100%");
    rad(tabell, 0, ord.tekst("tall"), ord.tekst("antall"));
    int nr = 1;
    for (Tall tall : innhold.hovedtall()) {
      rad(tabell, nr++, ord.tekst("tall." + tall.kode()), String.valueOf(tall.antall()));
    }
    avsnittene(dokument, ord.telling(innhold));
    if (innhold.skjermet() > 0) {
      avsnitt(dokument, ord.tekst("skjermet", innhold.skjermet()));
    }
  }

  private void kapittel(XWPFDocument dokument, Kapittel kapittel) {
    overskrift(dokument, 2, kapittel.tittel());
    kapittel.parametere().forEach(sp -> parameter(dokument, sp));
    kapittel.oppdrag().forEach(rad -> oppdrag(dokument, rad));
  }

  private void parameter(XWPFDocument dokument, Parameter sp) {
    overskrift(dokument, 3, "SP " + sp.kode() + ": " + sp.tekst());
    if (sp.krav() != null) {
      avsnitt(dokument, ord.tekst("krav", sp.krav()));
    }
    if (sp.resultater().isEmpty()) {
      avsnitt(dokument, ord.tekst("utenResultat"));
    }
    for (var resultat : sp.resultater()) {
      var linje = dokument.createParagraph();
      if (resultat.saksnummer() == null) {
        linje.createRun().setText(ord.resultat(resultat));
      } else {
        lenke(linje, ord.adresse(resultat.saksnummer()), ord.resultat(resultat));
      }
      if (resultat.tekst() != null) {
        avsnittene(dokument, resultat.tekst());
      }
    }
  }

  private void oppdrag(XWPFDocument dokument, Oppdragsrad rad) {
    overskrift(dokument, 3, ord.oppdrag(rad));
    if (rad.skjult()) {
      avsnitt(dokument, ord.tekst("skjermetOmtale"));
      return;
    }
    var linje = dokument.createParagraph();
    lenke(linje, ord.adresse(rad.saksnummer()), ord.tekst("sak", rad.saksnummer()));
    var lys = rad.lys() == null ? "" : " · " + ord.lys(rad.lys());
    linje.createRun().setText(" · " + ord.status(rad) + lys + " · " + ord.datoer(rad));
    avsnittene(dokument, ord.omtale(rad));
  }

  private static void rad(XWPFTable tabell, int nr, String venstre, String hoyre) {
    tabell.getRow(nr).getCell(0).setText(venstre);
    tabell.getRow(nr).getCell(1).setText(hoyre);
    if (nr == 0) {
      tabell.getRow(0).setRepeatHeader(true);
    }
  }

  private static void avsnittene(XWPFDocument dokument, String tekst) {
    tekst.lines().filter(linje -> !linje.isBlank()).forEach(linje -> avsnitt(dokument, linje));
  }

  private static void avsnitt(XWPFDocument dokument, String tekst) {
    dokument.createParagraph().createRun().setText(tekst);
  }

  private static void overskrift(XWPFDocument dokument, int nivaa, String tekst) {
    var avsnitt = dokument.createParagraph();
    avsnitt.setStyle("Overskrift" + nivaa);
    avsnitt.createRun().setText(tekst);
  }

  private static void lenke(XWPFParagraph avsnitt, String adresse, String tekst) {
    var lenke = avsnitt.createHyperlinkRun(adresse);
    lenke.setText(tekst);
    lenke.setColor(LENKEFARGE);
    lenke.setUnderline(org.apache.poi.xwpf.usermodel.UnderlinePatterns.SINGLE);
  }

  /** A document made from nothing has no heading styles; readers and screen readers find their way by them. */
  private static void stiler(XWPFDocument dokument) {
    var stiler = dokument.createStyles();
    stiler.setSpellingLanguage("nb-NO");
    for (int nivaa = 1; nivaa <= STORRELSER.size(); nivaa++) {
      var stil = CTStyle.Factory.newInstance();
      stil.setStyleId("Overskrift" + nivaa);
      stil.addNewName().setVal("heading " + nivaa);
      stil.setQFormat(CTOnOff.Factory.newInstance());
      stil.setUiPriority(tall(nivaa));
      stil.addNewPPr().setOutlineLvl(tall(nivaa - 1));
      stil.getPPr().addNewKeepNext();
      var skrift = stil.addNewRPr();
      skrift.addNewB();
      skrift.addNewSz().setVal(BigInteger.valueOf(2L * STORRELSER.get(nivaa - 1)));
      var navn = skrift.addNewRFonts();
      navn.setAscii(SKRIFT);
      navn.setHAnsi(SKRIFT);
      stil.setType(STStyleType.PARAGRAPH);
      stiler.addStyle(new XWPFStyle(stil));
    }
  }

  private static CTDecimalNumber tall(int verdi) {
    var tall = CTDecimalNumber.Factory.newInstance();
    tall.setVal(BigInteger.valueOf(verdi));
    return tall;
  }
}
