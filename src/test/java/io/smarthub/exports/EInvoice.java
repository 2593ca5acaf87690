package io.smarthub.exports;

import io.smarthub.app.billing.IssuedInvoice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Templates;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An e-invoice as it was written, read back and held to the published schema and rules. */
record EInvoice(byte[] bytes, Document document) {

    private static final String SCHEMA = "/external/schemas/d16b/data/standard/CrossIndustryInvoice_100pD16B.xsd";
    private static final String RULES = "/external/schematron/1.3.16/cii/EN16931-CII-validation.xslt";

    static EInvoice of(IssuedInvoice invoice) {
        return of(invoice, Locale.UK);
    }

    static EInvoice of(IssuedInvoice invoice, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            InvoiceXml.write(invoice, out, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(out.toByteArray());
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    EInvoice replace(String text, String by) {
        if (!text().contains(text)) {
            throw new AssertionError("not in the document: " + text);
        }
        return read(text().replace(text, by).getBytes(StandardCharsets.UTF_8));
    }

    /** What the schema of UN/CEFACT and the rules of EN 16931 have against it. */
    List<String> problems() throws Exception {
        List<String> problems = new ArrayList<>();
        try {
            Published.SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
        } catch (SAXException e) {
            problems.add(e.getMessage());
        }
        StringWriter report = new StringWriter();
        Published.RULES
                .newTransformer()
                .transform(new StreamSource(new ByteArrayInputStream(bytes)), new StreamResult(report));
        NodeList failed = parse(new InputSource(new StringReader(report.toString())))
                .getElementsByTagNameNS("http://purl.oclc.org/dsdl/svrl", "failed-assert");
        for (int at = 0; at < failed.getLength(); at++) {
            problems.add(failed.item(at).getTextContent().strip());
        }
        return problems;
    }

    /** The texts of all elements of that name, in their order. */
    List<String> all(String name) {
        return texts(document.getElementsByTagNameNS("*", name));
    }

    /** The texts of elements below others, such as the line's total and not the document's. */
    List<String> all(String above, String name) {
        List<String> texts = new ArrayList<>();
        NodeList parents = document.getElementsByTagNameNS("*", above);
        for (int at = 0; at < parents.getLength(); at++) {
            texts.addAll(texts(((Element) parents.item(at)).getElementsByTagNameNS("*", name)));
        }
        return texts;
    }

    List<BigDecimal> amounts(String above, String name) {
        return all(above, name).stream().map(BigDecimal::new).toList();
    }

    /** The only one. */
    BigDecimal sum(String name) {
        List<BigDecimal> found = amounts("SpecifiedTradeSettlementHeaderMonetarySummation", name);
        if (found.size() != 1) {
            throw new AssertionError(name + ": " + found);
        }
        return found.getFirst();
    }

    /** Every name of an element that was written. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        NodeList elements = document.getElementsByTagNameNS("*", "*");
        for (int at = 0; at < elements.getLength(); at++) {
            names.add(elements.item(at).getLocalName());
        }
        return names;
    }

    private static EInvoice read(byte[] bytes) {
        return new EInvoice(bytes, parse(new InputSource(new ByteArrayInputStream(bytes))));
    }

    private static List<String> texts(NodeList elements) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < elements.getLength(); at++) {
            texts.add(elements.item(at).getTextContent().strip());
        }
        return texts;
    }

    private static Document parse(InputSource source) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(source);
        } catch (Exception e) {
            throw new AssertionError("no XML", e);
        }
    }

    /** Read once: compiling the rules takes seconds. */
    private static final class Published {

        static final Schema SCHEMA = schema();
        static final Templates RULES = rules();

        private static Schema schema() {
            try {
                return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(EInvoice.class.getResource(EInvoice.SCHEMA));
            } catch (SAXException e) {
                throw new AssertionError(e);
            }
        }

        private static Templates rules() {
            try {
                String place = Objects.requireNonNull(EInvoice.class.getResource(EInvoice.RULES))
                        .toString();
                return new net.sf.saxon.TransformerFactoryImpl().newTemplates(new StreamSource(place));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }
}
