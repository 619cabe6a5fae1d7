package amity.socket;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command as it was typed, with what its answer depends on beside the book.
 *
 * @param program which build of Amity, on which day and with which settings: another one may answer otherwise
 * @param data what was typed after --data
 * @param environment of the process in which it was typed, as far as it tells the language
 */
public record CommandRequest(
        String program, @Nullable String data, Map<String, String> environment, List<String> words) {
    private static final List<String> SETTINGS =
            List.of("AMITY_TODAY", "AMITY_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "TZ");
    private static final List<String> LANGUAGE = List.of("LC_ALL", "LC_MESSAGES", "LANG");
    private static final String DATA = "--data";
    private static final int LONGEST = 1 << 20;

    /**
     * What a process of its own has to do. Those that serve pages are what others ask; those that read or write a file somebody names
     * do so from her folder and with her rights; who looks the book over looks for himself; a link leads to the door of who hands it
     * out; and help is shown as the terminal can show it.
     */
    private static final List<String> OWN = List.of(
            "serve",
            "demo",
            "standby",
            "rehearse",
            "import",
            "export",
            "backup",
            "restore",
            "doctor",
            "link",
            "--help",
            "--version");

    static CommandRequest of(List<String> words, Map<String, String> environment) {
        var language = new HashMap<>(environment);
        language.keySet().retainAll(LANGUAGE);
        return new CommandRequest(program(environment), data(words), language, words);
    }

    /** Whether only a process of its own can do it; a word after @ may be a file of more words. */
    static boolean needsItsOwnProcess(List<String> words) {
        for (var word : words) {
            if (OWN.contains(word) || word.startsWith("@") || word.length() > LONGEST) return true;
        }
        return words.isEmpty();
    }

    /** Where the records are: --data, else AMITY_DATA, else amity-data here. */
    public static Path folder(@Nullable String data, Map<String, String> environment) {
        if (data != null) return Path.of(data);
        var named = environment.getOrDefault("AMITY_DATA", "");
        return Path.of(named.isBlank() ? "amity-data" : named);
    }

    private static @Nullable String data(List<String> words) {
        for (int i = 0; i < words.size() && !words.get(i).equals("--"); i++) {
            if (words.get(i).startsWith(DATA + "=")) return words.get(i).substring(DATA.length() + 1);
            if (words.get(i).equals(DATA) && i + 1 < words.size()) return words.get(i + 1);
        }
        return null;
    }

    /** By the file it was started from, and when that was made. */
    static String program(Map<String, String> environment) {
        var path = System.getProperty("java.class.path");
        var file = Path.of(path.substring(0, (path + File.pathSeparator).indexOf(File.pathSeparator)));
        var program = new StringBuilder(file.toAbsolutePath().toString());
        try {
            program.append('\n').append(Files.getLastModifiedTime(file).toMillis());
        } catch (IOException gone) {
            program.append("\ngone");
        }
        for (var setting : SETTINGS) {
            program.append('\n').append(environment.getOrDefault(setting, ""));
        }
        return program.toString();
    }

    void write(DataOutputStream out) throws IOException {
        text(out, program);
        out.writeBoolean(data != null);
        text(out, data == null ? "" : data);
        out.writeInt(environment.size());
        for (var entry : environment.entrySet()) {
            text(out, entry.getKey());
            text(out, entry.getValue());
        }
        out.writeInt(words.size());
        for (var word : words) {
            text(out, word);
        }
        out.flush();
    }

    static CommandRequest read(DataInputStream in) throws IOException {
        var program = text(in);
        boolean typed = in.readBoolean();
        var data = text(in);
        var environment = new HashMap<String, String>();
        for (int left = in.readInt(); left > 0; left--) {
            environment.put(text(in), text(in));
        }
        var words = new String[in.readInt()];
        for (int i = 0; i < words.length; i++) {
            words[i] = text(in);
        }
        return new CommandRequest(program, typed ? data : null, environment, List.of(words));
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
