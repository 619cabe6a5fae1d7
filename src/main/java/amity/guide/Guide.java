package amity.guide;

import amity.shell.ByLanguage;
import amity.shell.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The guide as it lies in {@code docs/guide}: the same words in the repository and in the application. */
@Component
@Lazy
public class Guide {
    private static final Pattern ENTRY = Pattern.compile("(?m)^\\d+\\. \\[[^]]+]\\(([a-z-]+)\\.md\\): (.+)$");
    private static final int EXCERPT = 160;
    private static final int BEFORE = 60;
    private final Parser markdown = Parser.builder().build();
    private final HtmlRenderer html = HtmlRenderer.builder()
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Heading heading && heading.getLevel() > 1) {
                    attributes.put("id", anchor(words(heading)));
                }
                if (node instanceof Image) {
                    attributes.put("loading", "lazy");
                }
            })
            .build();
    private final TextContentRenderer text = TextContentRenderer.builder().build();
    private final ByLanguage<List<Chapter>> chapters = new ByLanguage<>(() -> ENTRY.matcher(file("README"))
            .results()
            .map(entry -> chapter(entry.group(1), entry.group(2)))
            .toList());

    public record Finding(Chapter chapter, Chapter.Section section, String excerpt) {}

    public List<Chapter> chapters() {
        return chapters.here();
    }

    public Optional<Chapter> chapter(String word) {
        return chapters.here().stream()
                .filter(chapter -> chapter.word().equals(word))
                .findFirst();
    }

    /** The sections in which all of the words stand, those first that have them in their heading. */
    public List<Finding> find(String words) {
        var sought = Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (sought.isEmpty()) return List.of();
        return chapters.here().stream()
                .flatMap(chapter -> chapter.sections().stream()
                        .filter(section -> sought.stream().allMatch(word -> says(section, word)))
                        .map(section -> new Finding(chapter, section, excerpt(section.words(), sought.getFirst()))))
                .sorted(Comparator.comparing(finding -> !sought.stream()
                        .allMatch(word -> lower(finding.section().heading()).contains(word))))
                .toList();
    }

    private static boolean says(Chapter.Section section, String word) {
        return lower(section.heading() + " " + section.words()).contains(word);
    }

    private static String excerpt(String words, String sought) {
        int at = Math.max(0, lower(words).indexOf(sought) - BEFORE);
        int from = at == 0 ? 0 : words.indexOf(' ', at) + 1;
        int to = Math.min(words.length(), from + EXCERPT);
        return (from > 0 ? "… " : "") + words.substring(from, to) + (to < words.length() ? " …" : "");
    }

    private Chapter chapter(String word, String about) {
        var document = markdown.parse(file(word));
        document.accept(new Addresses());
        var title = (Heading) Objects.requireNonNull(document.getFirstChild());
        var named = words(title);
        title.unlink();
        return new Chapter(
                word, named, Language.capital(about) + ".", html.render(document), sections(named, document));
    }

    private List<Chapter.Section> sections(String title, Node document) {
        var sections = new ArrayList<Chapter.Section>();
        var heading = title;
        var said = new StringBuilder();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading next) {
                sections.add(new Chapter.Section(
                        anchor(heading), heading, said.toString().strip()));
                heading = words(next);
                said.setLength(0);
            } else {
                said.append(words(node)).append(' ');
            }
        }
        sections.add(
                new Chapter.Section(anchor(heading), heading, said.toString().strip()));
        return sections;
    }

    /** The text of a node, without the dashes of lists and the addresses of links. */
    private String words(Node node) {
        return text.render(node)
                .replaceAll("(?m)^\\s*- ", "")
                .replaceAll("\"([^\"]*)\" \\((?:/|https?:)[^)]*\\)", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static String anchor(String heading) {
        return lower(heading).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static String file(String name) {
        try (var file = Language.file("/guide/" + name + ".md")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Links between the files become links between the pages. */
    private static final class Addresses extends AbstractVisitor {
        private static final Pattern FILE = Pattern.compile("([a-z-]+|README)\\.md(#.*)?");

        @Override
        public void visit(Link link) {
            var file = FILE.matcher(link.getDestination());
            if (file.matches()) {
                link.setDestination(address(file));
            }
            visitChildren(link);
        }

        private static String address(Matcher file) {
            var anchor = file.group(2) == null ? "" : file.group(2);
            return Map.of("README", "/help").getOrDefault(file.group(1), "/help/" + file.group(1)) + anchor;
        }

        @Override
        public void visit(Image image) {
            image.setDestination("/img/guide/" + image.getDestination().replaceFirst("^img/", ""));
            visitChildren(image);
        }
    }
}
