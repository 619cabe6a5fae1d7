package amity;

import amity.shell.CsvTable;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import net.bytebuddy.agent.ByteBuddyAgent;

/**
 * A translation into a language that was made up: every sentence of the bundles in brackets, {@code ⟦You have ⟧{0}⟦ clients⟧}, and
 * tables of words likewise. What Java can say by itself, months and countries, it says in Esperanto.
 */
public final class MadeUpLanguage {
    public static final Locale ESPERANTO = Locale.of("eo");
    static final Pattern SAID = Pattern.compile("⟦[^⟦⟧]*(?:⟧|…$)");
    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path GUIDE = Path.of("docs/guide");

    /** What nobody reads: lists of words to be recognised. */
    private static final Pattern RECOGNISED = Pattern.compile(
            "(?:salutation\\.(?:houses|titles)|salutation\\.either|fact\\.relatives$|arrival\\.alcohol|ask\\.topics\\.general|list\\.small"
                    + "|question\\.cue|cue|tasks\\.(?:empty|about|small|nouns|doings)|circle\\.promise\\.).*");

    /** The columns of tables that are shown. */
    private static final Map<String, List<String>> TABLES = Map.of(
            "gift/law", List.of("source"),
            "gift/shelf", List.of("name"),
            "calendar/occasions", List.of("title", "source"),
            "calendar/posting-dates", List.of("carrier", "class", "source"));

    private static boolean laid;

    private MadeUpLanguage() {}

    /** Lays it beside the true words, in this process alone: what others read lies in folders that all tests share. */
    public static synchronized void lay() {
        if (laid) return;
        try {
            var jar = Files.createTempFile("made-up-language", ".jar").toFile();
            jar.deleteOnExit();
            try (var files = new JarOutputStream(Files.newOutputStream(jar.toPath()));
                    var bundles = Files.list(BUNDLES)) {
                for (var bundle : bundles.toList()) {
                    var name = bundle.getFileName().toString().replace(".", "_eo.");
                    lay(files, "messages/" + name, translated(bundle));
                }
                layGuide(files);
                for (var table : TABLES.keySet()) lay(files, table + "_eo.csv", translated(table));
            }
            ByteBuddyAgent.install().appendToSystemClassLoaderSearch(new JarFile(jar));
            laid = true;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Chapters of a line or two: whoever writes a guide writes it anew. */
    private static void layGuide(JarOutputStream files) throws IOException {
        var entries = new StringBuilder();
        try (var chapters = Files.newDirectoryStream(GUIDE, "[a-z]*.md")) {
            for (var chapter : chapters) {
                var name = chapter.getFileName().toString();
                entries.append("1. [⟦A chapter⟧](").append(name).append("): ⟦what it is about⟧\n");
                lay(
                        files,
                        "guide/" + name.replace(".", "_eo."),
                        "# ⟦A chapter⟧\n\n⟦It tells.⟧\n\n## ⟦A part⟧\n\n⟦More.⟧\n");
            }
        }
        lay(files, "guide/README_eo.md", entries.toString());
    }

    private static void lay(JarOutputStream files, String name, String text) throws IOException {
        files.putNextEntry(new ZipEntry(name));
        files.write(text.getBytes(StandardCharsets.UTF_8));
        files.closeEntry();
    }

    private static String translated(Path bundle) throws IOException {
        var plain = new Properties();
        try (var read = Files.newBufferedReader(bundle)) {
            plain.load(read);
        }
        var translated = new Properties();
        plain.forEach((key, sentence) -> {
            if (!RECOGNISED.matcher((String) key).matches()) translated.put(key, inBrackets((String) sentence));
        });
        var written = new StringWriter();
        translated.store(written, null);
        return written.toString();
    }

    private static String translated(String table) throws IOException {
        var shown = TABLES.get(table);
        var rows = CsvTable.read("/" + table + ".csv", Function.identity());
        var written = new StringWriter();
        try (var csv = CsvWriter.builder().build(written)) {
            csv.writeRecord(rows.getFirst().getHeader());
            for (var row : rows) {
                csv.writeRecord(row.getHeader().stream()
                        .map(column -> shown.contains(column) ? inBrackets(row.getField(column)) : row.getField(column))
                        .toList());
            }
        }
        return written.toString();
    }

    /** In brackets but for what is filled in; a choice between sentences stays whole. */
    private static String inBrackets(String sentence) {
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
}
