package io.smarthub.exports;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, an element a line; a character that XML cannot hold becomes the sign for that. */
final class Elements {

    private static final int REPLACEMENT = 0xfffd;
    private static final String ENCODING = StandardCharsets.UTF_8.name();

    private final XMLStreamWriter out;
    private int depth;

    private Elements(XMLStreamWriter out) {
        this.out = out;
    }

    /** What stands inside an element. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    /** What stands inside the document. */
    @FunctionalInterface
    interface Document {
        void write(Elements inside) throws XMLStreamException;
    }

    /** Writes a document; the stream stays open. */
    static void document(OutputStream stream, String root, Map<String, String> namespaces, Document document)
            throws XMLStreamException {
        XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, ENCODING);
        Elements elements = new Elements(out);
        out.writeStartDocument(ENCODING, "1.0");
        elements.line();
        out.writeStartElement(root);
        for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
            out.writeNamespace(namespace.getKey(), namespace.getValue());
        }
        elements.inside(() -> document.write(elements));
        out.writeEndDocument();
        out.writeCharacters("\n");
        out.close();
    }

    void within(String name, Content content) throws XMLStreamException {
        line();
        out.writeStartElement(name);
        inside(content);
    }

    private void inside(Content content) throws XMLStreamException {
        depth++;
        content.write();
        depth--;
        line();
        out.writeEndElement();
    }

    /** An element with text; none where there is no text. */
    void text(String name, String text) throws XMLStreamException {
        if (!text.isBlank()) {
            line();
            out.writeStartElement(name);
            end(text);
        }
    }

    /** An element with text and an attribute; none where there is no text. */
    void text(String name, String text, String attribute, String value) throws XMLStreamException {
        if (!text.isBlank()) {
            line();
            out.writeStartElement(name);
            out.writeAttribute(attribute, value);
            end(text);
        }
    }

    private void end(String text) throws XMLStreamException {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(point -> isXml(point) ? point : REPLACEMENT).forEach(clean::appendCodePoint);
        out.writeCharacters(clean.toString());
        out.writeEndElement();
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= ' ' && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point <= REPLACEMENT)
                || point > Character.MAX_VALUE;
    }
}
