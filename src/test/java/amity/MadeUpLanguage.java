package amity;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * A translation into a language that was made up: every sentence of the bundles in brackets, {@code ⟦You have ⟧{0}⟦ clients⟧}, laid
 * beside the true bundles for as long as it is open. What Java can say by itself, months and countries, it says in Esperanto.
 */
public final class MadeUpLanguage implements AutoCloseable {
    public static final Locale ESPERANTO = Locale.of("eo");
    static final Pattern SAID = Pattern.compile("⟦[^⟦⟧]*(?:⟧|…$)");
    private static final Path BUNDLES = Path.of("src/main/resources/messages");

    /** What nobody reads: lists of words to be recognised. */
    private static final Pattern RECOGNISED = Pattern.compile(
            "(?:salutation\\.(?:houses|titles)|salutation\\.either|fact\\.relatives$|arrival\\.alcohol|ask\\.topics\\.general|list\\.small"
                    + "|question\\.cue|cue|tasks\\.(?:empty|about|small|nouns|doings)|circle\\.promise\\.).*");

    private final List<Path> laid = new ArrayList<>();

    public MadeUpLanguage() {
        try (var bundles = Files.list(BUNDLES)) {
            for (var bundle : bundles.toList()) lay(bundle);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void lay(Path bundle) throws IOException {
        var plain = new Properties();
        try (var read = Files.newBufferedReader(bundle)) {
            plain.load(read);
        }
        var translated = new Properties();
        plain.forEach((key, sentence) -> {
            if (!RECOGNISED.matcher((String) key).matches()) translated.put(key, translated((String) sentence));
        });
        var written = new StringWriter();
        translated.store(written, null);
        lay("messages/" + bundle.getFileName().toString().replace(".", "_eo."), written.toString());
    }

    /** Lays a file beside those that come with Amity. */
    public void lay(String path, String text) {
        try {
            var file = Path.of(MadeUpLanguage.class.getResource("/").toURI()).resolve(path);
            Files.createDirectories(file.getParent());
            laid.add(Files.writeString(file, text));
        } catch (IOException | URISyntaxException full) {
            throw new IllegalStateException(full);
        }
    }

    /** In brackets but for what is filled in; a choice between sentences stays whole. */
    private static String translated(String sentence) {
        var translated = new StringBuilder("⟦");
        int depth = 0;
        int begun = 0;
        for (int at = 0; at < sentence.length(); at++) {
            char here = sentence.charAt(at);
            if (here == '{' && depth++ == 0) begun = at;
            if (depth == 0) translated.append(here);
            if (here == '}' && --depth == 0) {
                var filled = sentence.substring(begun, at + 1);
                translated.append(filled.contains("choice") ? filled : "⟧" + filled + "⟦");
            }
        }
        return translated.append("⟧").toString();
    }

    @Override
    public void close() {
        for (var file : laid) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException held) {
                throw new UncheckedIOException(held);
            }
        }
    }
}
