package org.caseaudit.web.govuk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A piece of a page as a browser understands it, one node a line: order of attributes and white space do not matter. */
final class Dom {
    private Dom() {}

    static Element read(String html) {
        return Jsoup.parseBodyFragment(html).body();
    }

    static String write(Element element) {
        StringBuilder lines = new StringBuilder();
        element.childNodes().forEach(child -> write(child, "", lines));
        return lines.toString();
    }

    private static void write(Node node, String indent, StringBuilder lines) {
        if (node instanceof TextNode text && !text.isBlank()) {
            lines.append(indent).append(words(text)).append('\n');
        }
        if (node instanceof Element element) {
            lines.append(indent).append('<').append(element.tagName());
            element.attributes().asList().stream()
                    .sorted(Comparator.comparing(Attribute::getKey))
                    .forEach(attribute -> lines.append(' ').append(written(attribute)));
            lines.append(">\n");
            element.childNodes().forEach(child -> write(child, indent + "  ", lines));
        }
    }

    /** Text between tags; what was typed into a text area word for word. */
    private static String words(TextNode text) {
        if (text.parent().nameIs("textarea")) {
            String typed = text.getWholeText();
            return typed.startsWith("\n") ? typed.substring(1) : typed;
        }
        return text.getWholeText().replaceAll("\\s+", " ").strip();
    }

    private static String written(Attribute attribute) {
        String value = attribute.getKey().equals("class")
                ? Arrays.stream(attribute.getValue().strip().split("\\s+"))
                        .sorted()
                        .collect(Collectors.joining(" "))
                : attribute.getValue();
        return attribute.getKey() + "=" + value;
    }
}
