package no.saksflyt.prosess.kontroll;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reading of models as plain XML: the check sees every attribute and text, also those the engine overlooks. */
final class Xml {

  static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";

  /** Parts of a diagram's element that have ids of their own but cannot be pointed at. */
  private static final Set<String> DELER = Set.of("conditionExpression", "multiInstanceLoopCharacteristics", "timeDate",
      "timeDuration", "timeCycle", "ioSpecification", "extensionElements", "documentation", "formData", "formField");

  private Xml() {}

  static Document les(byte[] innhold) throws SAXException {
    try {
      var fabrikk = DocumentBuilderFactory.newInstance();
      fabrikk.setNamespaceAware(true);
      fabrikk.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      fabrikk.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      fabrikk.setXIncludeAware(false);
      fabrikk.setExpandEntityReferences(false);
      var leser = fabrikk.newDocumentBuilder();
      leser.setErrorHandler(new Kaster());
      return leser.parse(new ByteArrayInputStream(innhold));
    } catch (ParserConfigurationException | IOException umulig) {
      throw new IllegalStateException(umulig);
    }
  }

  /** Elements of these names anywhere in the file, in its order. */
  static List<Element> alle(Document dokument, String... navn) {
    var onsket = Set.of(navn);
    return etterkommere(dokument.getDocumentElement()).filter(e -> onsket.contains(e.getLocalName())).toList();
  }

  /** Every element of the file below this one, itself first. */
  static Stream<Element> etterkommere(Element rot) {
    return Stream.concat(Stream.of(rot), barn(rot).stream().flatMap(Xml::etterkommere));
  }

  static List<Element> barn(Element element) {
    var barn = new ArrayList<Element>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element ett) {
        barn.add(ett);
      }
    }
    return barn;
  }

  static List<Element> barn(Element element, String... navn) {
    var onsket = Set.of(navn);
    return barn(element).stream().filter(e -> onsket.contains(e.getLocalName())).toList();
  }

  static List<Attr> attributter(Element element) {
    var attributter = new ArrayList<Attr>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      attributter.add((Attr) element.getAttributes().item(i));
    }
    return attributter;
  }

  /** An attribute of the engine's own namespace, empty text when absent. */
  static String camunda(Element element, String navn) {
    return element.getAttributeNS(CAMUNDA, navn);
  }

  /** The element's own text, without that of the elements in it. */
  static String egenTekst(Element element) {
    var tekst = new StringBuilder();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
        tekst.append(node.getNodeValue());
      }
    }
    return tekst.toString().strip();
  }

  static String dokumentasjon(Element element) {
    return barn(element, "documentation", "description").stream().map(Xml::egenTekst).collect(Collectors.joining(" "));
  }

  /** Id of the nearest element a person can point at: the element itself or one it stands in. */
  static String eier(Element element) {
    for (Node node = element; node instanceof Element ett; node = node.getParentNode()) {
      if (ett.hasAttribute("id") && !ett.getLocalName().endsWith("EventDefinition") && !DELER.contains(ett.getLocalName())) {
        return ett.getAttribute("id");
      }
    }
    return element.getLocalName();
  }

  /** The process or sub-process the element stands in. */
  static Element prosess(Element element) {
    Node node = element;
    while (node instanceof Element ett && !ett.getLocalName().equals("process")) {
      node = node.getParentNode();
    }
    return node instanceof Element ett ? ett : element.getOwnerDocument().getDocumentElement();
  }

  /** Whether the element belongs to the drawing and not to what runs. */
  static boolean erTegning(Element element) {
    var uri = String.valueOf(element.getNamespaceURI());
    return uri.contains("/BPMN/20100524/DI") || uri.contains("/DMNDI/") || uri.contains("/DD/20100524") || uri.contains("/DMN/20180521/D");
  }

  private static final class Kaster implements ErrorHandler {

    @Override
    public void warning(SAXParseException feil) {
      // A warning does not keep the file from being read.
    }

    @Override
    public void error(SAXParseException feil) throws SAXException {
      throw feil;
    }

    @Override
    public void fatalError(SAXParseException feil) throws SAXException {
      throw feil;
    }
  }
}
