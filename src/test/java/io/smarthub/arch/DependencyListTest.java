package io.smarthub.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A dependency needs a reason in writing: pom.xml and docs/decisions/0006 name the same ones (H55). */
class DependencyListTest {

    private static final Path DECISION = Path.of("docs/decisions/0006-dependencies.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([\\w.-]+:[\\w.-]+) \\| (\\w+) \\| (\\S.+) \\|$");

    @Test
    void everyDependencyHasAReasonInWriting() throws Exception {
        Map<String, String> written = new TreeMap<>();
        ROW.matcher(Source.read(DECISION).text()).results().forEach(row -> written.put(row.group(1), row.group(2)));
        assertThat(declared()).as("pom.xml and %s", DECISION).isEqualTo(written);
    }

    private static Map<String, String> declared() throws Exception {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile())
                .getDocumentElement();
        Map<String, String> declared = new TreeMap<>();
        for (Element list : children(project, "dependencies")) {
            for (Element dependency : children(list, "dependency")) {
                String scope = text(dependency, "scope");
                declared.put(
                        text(dependency, "groupId") + ":" + text(dependency, "artifactId"),
                        scope.isEmpty() ? "compile" : scope);
            }
        }
        return declared;
    }

    private static String text(Element parent, String name) {
        return children(parent, name).stream()
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
