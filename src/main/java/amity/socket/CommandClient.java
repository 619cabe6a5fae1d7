package amity.socket;

import amity.shell.Language;
import amity.shell.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A command as a small process: hands it to the one that has its book open, or starts one that stays for a while. It knows nothing
 * of Spring and little of Java, as every command waits for what it has to load.
 */
public final class CommandClient {
    /** Says to whoever started this that the command is left to a process of its own. */
    public static final int OWN_PROCESS = 75;

    /** For how many minutes a process stays for the next command: 0 for none. */
    static final String STANDBY = "AMITY_STANDBY";

    private static final int REFUSED = 1;
    private final List<String> application;
    private final Map<String, String> environment;

    /** @param application the words that start Amity */
    CommandClient(List<String> application, Map<String, String> environment) {
        this.application = application;
        this.environment = environment;
    }

    /** @param words those that start Amity, a colon, and the command */
    public static void main(String[] words) throws IOException {
        var all = Arrays.asList(words);
        int colon = all.indexOf(":");
        var client = new CommandClient(all.subList(0, colon), System.getenv());
        System.exit(client.run(all.subList(colon + 1, all.size()), System.out, System.err));
    }

    int run(List<String> words, OutputStream out, OutputStream err) throws IOException {
        if (CommandRequest.needsItsOwnProcess(words)) return OWN_PROCESS;
        var request = CommandRequest.of(words, environment);
        var folder = CommandRequest.folder(request.data(), environment)
                .toAbsolutePath()
                .normalize();
        var socket = new CommandSocket(folder);
        if (!socket.isPrivate()) return OWN_PROCESS;
        var reply = socket.ask(request);
        if (isLeft(reply) && Files.exists(folder.resolve("amity.db")) && !"0".equals(environment.get(STANDBY))) {
            reply = started(folder, request);
        }
        if (isLeft(reply) || reply.kind() == CommandReply.Kind.OWN_PROCESS) return OWN_PROCESS;
        out.write(reply.out());
        out.flush();
        err.write(reply.err());
        err.flush();
        return reply.kind() == CommandReply.Kind.DONE ? reply.code() : lost(err);
    }

    private static boolean isLeft(CommandReply reply) {
        return reply.kind() == CommandReply.Kind.NOBODY || reply.kind() == CommandReply.Kind.LEAVING;
    }

    /** Its first command goes in at its standard input and comes back at its standard output; from then on it listens. */
    private CommandReply started(Path folder, CommandRequest request) throws IOException {
        var line = new ArrayList<>(application);
        line.addAll(List.of("standby", "--data", folder.toString()));
        var process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return CommandSocket.ask(request, process.getInputStream(), process.getOutputStream());
    }

    private int lost(OutputStream err) throws IOException {
        LocaleContextHolder.setLocale(Language.of(environment));
        err.write((Refusal.sentence("refusal.command-client.lost") + System.lineSeparator())
                .getBytes(StandardCharsets.UTF_8));
        err.flush();
        return REFUSED;
    }
}
